import type { PointRoom } from './point-room.ts';

/** What an epoch beside a point takes of the room. */
const EPOCH_PLACES = 1 / 2;

/** The newest points of one series, in memory that is asked for. Epochs are kept while every point has one and there is room for them. */
export class PointWindow {
  readonly #room: PointRoom | undefined;
  #x = new Float64Array(0);
  #y = new Float64Array(0);
  #epochs: Float64Array<ArrayBuffer> | undefined;
  #everyEpoch = true;
  #length = 0;

  constructor(room: PointRoom | undefined) {
    this.#room = room;
  }

  get length(): number {
    return this.#length;
  }

  get capacity(): number {
    return this.#x.length;
  }

  get isFull(): boolean {
    return this.#length === this.#x.length;
  }

  get x(): Float64Array {
    return this.#x;
  }

  get y(): Float64Array {
    return this.#y;
  }

  /** Of points that have all one each; of others it holds what came first. */
  get epochs(): Float64Array | undefined {
    return this.#epochs;
  }

  get hasAllEpochs(): boolean {
    return this.#epochs !== undefined && this.#everyEpoch;
  }

  /** Position of the newest point; NaN while there is none. */
  get lastX(): number {
    return this.#length === 0 ? Number.NaN : (this.#x[this.#length - 1] ?? Number.NaN);
  }

  /** Takes places beside the window; false where there are not as many. */
  mayTake(places: number): boolean {
    return this.#room?.take(places) ?? true;
  }

  /** False, and nothing changed, where there is no room for so many points. */
  mayGrow(capacity: number): boolean {
    const more = capacity - this.capacity;
    if (!this.mayTake(this.#epochs === undefined ? more : more * (1 + EPOCH_PLACES))) return false;
    this.#resize(capacity);
    return true;
  }

  /** A window that is full has no place. */
  push(x: number, y: number, epoch: number | undefined): void {
    this.#x[this.#length] = x;
    this.#y[this.#length] = y;
    this.#setEpoch(epoch);
    this.#length++;
  }

  dropNewest(): void {
    this.#length--;
  }

  dropOldest(count: number): void {
    this.#x.copyWithin(0, count, this.#length);
    this.#y.copyWithin(0, count, this.#length);
    this.#epochs?.copyWithin(0, count, this.#length);
    this.#length -= count;
  }

  /** Holds no more than so many points from now on, which is what it has or more. */
  shrink(capacity: number): void {
    this.#resize(capacity);
  }

  /** The points by themselves. */
  points(): { readonly x: Float64Array; readonly y: Float64Array; readonly epochs?: Float64Array } {
    const cut = (of: Float64Array) => (this.isFull ? of : of.slice(0, this.#length));
    const epochs = this.#everyEpoch && this.#epochs !== undefined ? { epochs: cut(this.#epochs) } : {};
    return { x: cut(this.#x), y: cut(this.#y), ...epochs };
  }

  #setEpoch(epoch: number | undefined): void {
    if (!this.#everyEpoch) return;
    this.#everyEpoch = epoch !== undefined && Number.isFinite(epoch);
    if (this.#everyEpoch && this.#epochs === undefined) {
      this.#everyEpoch = this.mayTake(this.capacity * EPOCH_PLACES);
      if (this.#everyEpoch) this.#epochs = new Float64Array(this.capacity);
    }
    if (this.#epochs !== undefined) this.#epochs[this.#length] = epoch ?? Number.NaN;
  }

  #resize(capacity: number): void {
    this.#x = resized(this.#x, capacity, this.#length);
    this.#y = resized(this.#y, capacity, this.#length);
    if (this.#epochs !== undefined) this.#epochs = resized(this.#epochs, capacity, this.#length);
  }
}

function resized(from: Float64Array, capacity: number, length: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(capacity);
  to.set(from.subarray(0, length));
  return to;
}
