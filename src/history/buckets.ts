import type { Buckets } from './history.ts';

/** What a bucket takes of memory, in points: ten figures instead of two. */
export const BUCKET_PLACES = 5;

/**
 * Consecutive buckets of raw points, at most `max` of them: when there are more, the points per bucket double and
 * neighbors are joined. A bucket never spans a break, and the first point of a segment stands alone, so that the first
 * value of a series stays exact.
 */
export class BucketList {
  readonly #max: number;
  #width = 1;
  #length = 0;
  /** 1 for the lone first point of a segment, 2 for the bucket after it: nothing is joined across either. */
  #edge: Uint8Array<ArrayBuffer>;
  readonly #x: Float64Array<ArrayBuffer>;
  readonly #y: Float64Array<ArrayBuffer>;
  /** Empty where no point has one. */
  readonly #epoch: Float64Array<ArrayBuffer>;
  readonly #low: Float64Array<ArrayBuffer>;
  readonly #lowAt: Float64Array<ArrayBuffer>;
  readonly #high: Float64Array<ArrayBuffer>;
  readonly #highAt: Float64Array<ArrayBuffer>;
  readonly #sum: Float64Array<ArrayBuffer>;
  readonly #count: Float64Array<ArrayBuffer>;
  readonly #nonFinite: Float64Array<ArrayBuffer>;

  constructor(max: number, withEpochs: boolean) {
    this.#max = max;
    this.#edge = new Uint8Array(max);
    this.#x = new Float64Array(max);
    this.#y = new Float64Array(max);
    this.#epoch = new Float64Array(withEpochs ? max : 0);
    this.#low = new Float64Array(max);
    this.#lowAt = new Float64Array(max);
    this.#high = new Float64Array(max);
    this.#highAt = new Float64Array(max);
    this.#sum = new Float64Array(max);
    this.#count = new Float64Array(max);
    this.#nonFinite = new Float64Array(max);
  }

  /** Position of the last point in the last bucket; NaN while empty. */
  get lastX(): number {
    return this.#length === 0 ? Number.NaN : (this.#x[this.#length - 1] ?? Number.NaN);
  }

  /** Adds the points `from` to `to` (exclusive) of some arrays; `opensSegment`: the first of them does. */
  addAll(
    x: Float64Array,
    y: Float64Array,
    epochs: Float64Array | undefined,
    from: number,
    to: number,
    opensSegment: boolean,
  ): void {
    for (let i = from; i < to; ) {
      const opens = (opensSegment && i === from) || this.#length === 0;
      const isBehindFirst = !opens && this.#edge[this.#length - 1] === 1;
      if (opens || isBehindFirst || (this.#count[this.#length - 1] ?? 0) >= this.#width) {
        if (this.#length === this.#max) this.#halve();
        this.#open(opens ? 1 : isBehindFirst ? 2 : 0);
      }
      const at = this.#length - 1;
      const end = Math.min(to, i + (opens ? 1 : this.#width - (this.#count[at] ?? 0)));
      this.#accumulate(at, x, y, i, end);
      this.#x[at] = x[end - 1] ?? 0;
      this.#y[at] = y[end - 1] ?? 0;
      this.#epoch[at] = epochs?.[end - 1] ?? 0;
      i = end;
    }
  }

  /** Takes values into a bucket that has room for them. */
  #accumulate(at: number, x: Float64Array, y: Float64Array, from: number, to: number): void {
    let sum = 0;
    let least = from;
    let most = from;
    let lowest = Infinity;
    let highest = -Infinity;
    let finite = 0;
    for (let i = from; i < to; i++) {
      const value = y[i] ?? 0;
      // Only a finite number differs from itself by 0.
      if (value - value !== 0) continue;
      finite++;
      sum += value;
      if (value < lowest) {
        lowest = value;
        least = i;
      }
      if (value > highest) {
        highest = value;
        most = i;
      }
    }
    this.#count[at] = (this.#count[at] ?? 0) + to - from;
    this.#nonFinite[at] = (this.#nonFinite[at] ?? 0) + to - from - finite;
    if (finite === 0) return;
    this.#sum[at] = (this.#sum[at] ?? 0) + sum;
    this.#lower(at, lowest, x[least] ?? 0);
    this.#raise(at, highest, x[most] ?? 0);
  }

  /** Of equal values the first keeps its place. NaN is what a bucket without a finite value has, and changes none. */
  #lower(at: number, value: number, x: number): void {
    const now = this.#low[at] ?? Number.NaN;
    if (value >= now || Number.isNaN(value)) return;
    this.#low[at] = value;
    this.#lowAt[at] = x;
  }

  #raise(at: number, value: number, x: number): void {
    const now = this.#high[at] ?? Number.NaN;
    if (value <= now || Number.isNaN(value)) return;
    this.#high[at] = value;
    this.#highAt[at] = x;
  }

  /** The figures of a bucket without a finite value are NaN. A sum that overflows gives the middle of minimum and maximum as mean. */
  finish(): { x: Float64Array; y: Float64Array; epochs: Float64Array; buckets: Buckets } {
    const cut = (of: Float64Array) => of.slice(0, this.#length);
    const mean = cut(this.#sum);
    for (let i = 0; i < mean.length; i++) {
      const sum = mean[i] ?? 0;
      const finite = (this.#count[i] ?? 0) - (this.#nonFinite[i] ?? 0);
      mean[i] = Number.isFinite(sum) ? sum / finite : (this.#low[i] ?? 0) / 2 + (this.#high[i] ?? 0) / 2;
    }
    const extremes = { min: cut(this.#low), minAt: cut(this.#lowAt), max: cut(this.#high), maxAt: cut(this.#highAt) };
    const buckets = { ...extremes, mean, count: cut(this.#count), nonFinite: cut(this.#nonFinite) };
    return { x: cut(this.#x), y: cut(this.#y), epochs: cut(this.#epoch), buckets };
  }

  #open(edge: number): void {
    const at = this.#length++;
    this.#edge[at] = edge;
    this.#low[at] = Number.NaN;
    this.#high[at] = Number.NaN;
    this.#lowAt[at] = Number.NaN;
    this.#highAt[at] = Number.NaN;
    this.#sum[at] = 0;
    this.#count[at] = 0;
    this.#nonFinite[at] = 0;
  }

  /** Doubles the width until joined neighbors leave room. */
  #halve(): void {
    while (this.#length === this.#max) {
      this.#width *= 2;
      let to = 0;
      for (let from = 1; from < this.#length; from++) {
        const fits = (this.#count[to] ?? 0) + (this.#count[from] ?? 0) <= this.#width;
        if (this.#edge[from] === 0 && fits) this.#join(to, from);
        else this.#move(++to, from);
      }
      this.#length = to + 1;
    }
  }

  #move(to: number, from: number): void {
    this.#edge[to] = this.#edge[from] ?? 0;
    const extremes = [this.#low, this.#lowAt, this.#high, this.#highAt];
    for (const of of [this.#x, this.#y, this.#epoch, ...extremes, this.#sum, this.#count, this.#nonFinite]) of[to] = of[from] ?? 0;
  }

  #join(to: number, from: number): void {
    for (const of of [this.#x, this.#y, this.#epoch]) of[to] = of[from] ?? 0;
    for (const of of [this.#sum, this.#count, this.#nonFinite]) of[to] = (of[to] ?? 0) + (of[from] ?? 0);
    this.#lower(to, this.#low[from] ?? Number.NaN, this.#lowAt[from] ?? 0);
    this.#raise(to, this.#high[from] ?? Number.NaN, this.#highAt[from] ?? 0);
  }
}
