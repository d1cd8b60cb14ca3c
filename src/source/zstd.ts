import type { Budget } from './budget.ts';
import { DamageError } from './defect.ts';
import { LimitError } from './limits.ts';
import { joined } from './sources.ts';

const FRAME = 0xfd2fb528;
/** Frames that hold nothing for a decoder have sixteen numbers from this one on. */
const SKIPPABLE = 0x184d2a50;
/** The most that comes out of one block (RFC 8878, 3.1.1.2.3), and the smallest window that a frame is given here. */
const BLOCK = 128 * 1024;
/** Bytes that a decoder copies for each block, or sets aside for each frame, in the time in which a byte of a table is read. */
const WINDOW_BYTES_PER_WORK = 32;
const WORK_PER_FRAME = 256;

/** What is known of some packed bytes before they are unpacked. */
export interface Bounds {
  /** The most that can come out. */
  readonly most: number;
  /** Whether the frames were counted before: only the first time charges them. */
  readonly isCounted: boolean;
}

/**
 * Goes through the frames of a zstd stream before a decoder sees them. A frame declares how many bytes its decoder sets aside: it is given no
 * larger window than what can come out of it, and none beyond the limit. Every frame and block is charged for what it costs.
 */
export class ZstdFrames {
  readonly #budget: Budget;
  readonly #bounds: Bounds;
  /** Bytes of a header that is not whole yet. */
  #header: Uint8Array = new Uint8Array(0);
  #state: 'frame' | 'block' | 'body' | 'skipped' = 'frame';
  /** Bytes up to the next header. */
  #left = 0;
  #isLast = false;
  #hasChecksum = false;
  #window = 0;
  #frames = 0;

  constructor(budget: Budget, bounds: Bounds) {
    this.#budget = budget;
    this.#bounds = bounds;
  }

  /** Whether the bytes so far end with a frame. */
  get isWhole(): boolean {
    return this.#state === 'frame' && this.#header.length === 0;
  }

  /** What of these bytes goes to the decoder, each part within one frame. */
  *take(bytes: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; ) {
      if (this.#state === 'body' || this.#state === 'skipped') {
        const part = bytes.subarray(at, at + this.#left);
        at += part.length;
        this.#left -= part.length;
        if (this.#state === 'body') yield part;
        if (this.#left === 0) this.#state = this.#state === 'skipped' || this.#isLast ? 'frame' : 'block';
        continue;
      }
      const wanted = this.#state === 'block' ? 3 : headerLength(this.#header);
      const part = bytes.subarray(at, at + wanted - this.#header.length);
      at += part.length;
      this.#header = joined([this.#header, part]);
      if (this.#header.length < wanted || (this.#state === 'frame' && headerLength(this.#header) > wanted)) continue;
      const header = this.#header;
      this.#header = new Uint8Array(0);
      if (this.#state === 'block') yield this.#block(header);
      else yield* this.#frame(header);
    }
  }

  *#frame(header: Uint8Array): Generator<Uint8Array> {
    const magic = uint(header, 0, 4);
    this.#budget.spend('work', WORK_PER_FRAME);
    if (isSkippable(magic)) {
      this.#left = uint(header, 4, 4);
      if (this.#left > 0) this.#state = 'skipped';
      return;
    }
    if (magic !== FRAME) throw new DamageError({ code: 'bad-part', part: 'zstd frame' });
    if (++this.#frames > 1 && !this.#bounds.isCounted) this.#budget.spend('members', this.#frames === 2 ? 2 : 1);
    this.#hasChecksum = ((header[4] ?? 0) & 4) !== 0;
    this.#window = windowFor(
      header,
      Math.min(this.#bounds.most, this.#budget.limits.inflatedBytes),
      this.#budget.limits.windowBytes,
    );
    this.#budget.spend('work', this.#window / WINDOW_BYTES_PER_WORK);
    this.#state = 'block';
    yield header;
  }

  #block(header: Uint8Array): Uint8Array {
    const value = uint(header, 0, 3);
    const [type, size] = [(value >> 1) & 3, value >> 3];
    if (type === 3) throw new DamageError({ code: 'bad-part', part: 'zstd block' });
    this.#isLast = (value & 1) === 1;
    this.#left = (type === 1 ? 1 : size) + (this.#isLast && this.#hasChecksum ? 4 : 0);
    this.#state = this.#left > 0 ? 'body' : this.#isLast ? 'frame' : 'block';
    this.#budget.spend('work', this.#window / WINDOW_BYTES_PER_WORK);
    return header;
  }
}

/** Whether a zstd stream may begin with this number, little-endian: with a frame, or with what is passed over before one. */
export function isZstd(magic: number): boolean {
  return magic === FRAME || isSkippable(magic);
}

/** Bytes of the header that begins so, as far as they tell. */
function headerLength(header: Uint8Array): number {
  if (header.length < 4) return 4;
  if (uint(header, 0, 4) !== FRAME) return isSkippable(uint(header, 0, 4)) ? 8 : 4;
  if (header.length < 5) return 5;
  const { isSingle, dictionary, sizeBytes } = flagsOf(header);
  return 5 + (isSingle ? 0 : 1) + dictionary + sizeBytes;
}

function isSkippable(magic: number): boolean {
  return magic >= SKIPPABLE && magic < SKIPPABLE + 16;
}

/** RFC 8878, 3.1.1.1.1. */
function flagsOf(header: Uint8Array) {
  const flags = header[4] ?? 0;
  const isSingle = ((flags >> 5) & 1) === 1;
  const sizeBytes = flags >> 6 === 0 ? (isSingle ? 1 : 0) : 1 << (flags >> 6);
  return { isSingle, dictionary: [0, 1, 2, 4][flags & 3] ?? 0, sizeBytes };
}

/**
 * The window that the header asks for, in bytes. One larger than what can come out is written smaller: no match reaches back farther than the
 * beginning. Throws {@link LimitError} where that is still more than allowed.
 */
function windowFor(header: Uint8Array, most: number, allowed: number): number {
  const { isSingle, dictionary, sizeBytes } = flagsOf(header);
  const size =
    sizeBytes === 0
      ? Number.POSITIVE_INFINITY
      : uint(header, 5 + (isSingle ? 0 : 1) + dictionary, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  if (isSingle) {
    // Its window is its content, which would have to come out.
    if (size > most) throw new DamageError({ code: 'large-frame', bytes: size });
    if (size > allowed) throw new LimitError('windowBytes', size, allowed);
    return size;
  }
  const descriptor = header[5] ?? 0;
  const window = 2 ** (10 + (descriptor >> 3)) * (1 + (descriptor & 7) / 8);
  const needed = Math.max(BLOCK, Math.min(window, size, most));
  if (needed > allowed) throw new LimitError('windowBytes', needed, allowed);
  if (window <= needed) return window;
  const exponent = Math.ceil(Math.log2(needed));
  header[5] = (exponent - 10) << 3;
  return 2 ** exponent;
}

function uint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
