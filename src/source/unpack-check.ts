import type { Budget } from './budget.ts';
import { crc32 } from './crc32.ts';
import type { Decoders } from './decoders.ts';
import { CutOffError, DamageError } from './defect.ts';
import { GzipTail } from './gzip-tail.ts';
import { LimitError } from './limits.ts';
import type { Packed, Unpackers } from './packed.ts';
import { viewOf } from './sources.ts';

/** Packed bytes given to the inflater at once, and at least: with the ratio this bounds what one step can unpack to. */
export const STEP = 16 * 1024;
const LEAST_STEP = 1024;
/** Bytes that are to come out of a step: of more, whoever reads them makes more objects than the young generation of a heap holds. */
const GIVEN_BY_STEP = 256 * 1024;
/** Below this size everything may be unpacked, whatever the ratio. */
export const FREE = 1024 * 1024;

/** Holds what goes in and what comes out against the budget and what is declared. */
export class UnpackCheck {
  readonly #packed: Packed;
  readonly #budget: Budget;
  readonly #workPerByte: number;
  readonly #crcOf: NonNullable<Decoders['crc32']>;
  readonly tail: GzipTail | undefined;
  #taken = 0;
  #given = 0;
  /** Bytes taken since something came out. */
  #silent = 0;
  #members = 1;
  /** Of the last member. */
  #crc = 0;
  #size = 0;

  constructor(packed: Packed, { budget, crc32: crcOf = crcInJavaScript }: Unpackers, workPerByte: number) {
    this.#packed = packed;
    this.#budget = budget;
    this.#workPerByte = workPerByte;
    this.#crcOf = crcOf;
    this.tail = packed.packing === 'gzip' ? new GzipTail() : undefined;
  }

  /** Packed bytes to take next, from what came out of those so far. */
  get step(): number {
    const wanted = (GIVEN_BY_STEP * this.#taken) / Math.max(1, this.#given);
    return this.#taken === 0 ? STEP : Math.round(Math.min(STEP, Math.max(LEAST_STEP, wanted)));
  }

  take(bytes: Uint8Array): void {
    this.#budget.spend('work', bytes.length);
    this.#taken += bytes.length;
    this.#silent += bytes.length;
    // The unpacker looks at a header from its beginning with each step, until it has an end.
    if (this.#silent > FREE && this.#packed.packing === 'gzip') throw new DamageError({ code: 'silent', bytes: this.#silent });
  }

  give(data: Uint8Array): void {
    const { size, packing, crc } = this.#packed;
    const { inflationRatio } = this.#budget.limits;
    this.#given += data.length;
    this.#size += data.length;
    this.#silent = 0;
    this.#budget.spend('work', this.#workPerByte * data.length);
    if (size === undefined) this.#budget.spend('inflatedBytes', data.length);
    else if (this.#given > size) throw new DamageError({ code: 'more-than-declared', bytes: size });
    if (this.#given > FREE && this.#given > this.#taken * inflationRatio)
      throw new LimitError('inflationRatio', Math.ceil(this.#given / this.#taken), inflationRatio);
    if (crc === undefined && packing !== 'gzip') return;
    this.#crc = this.#crcOf(data, this.#crc);
  }

  nextMember(): void {
    if (this.#packed.size === undefined) this.#budget.spend('members', this.#members === 1 ? 2 : 1);
    this.#members++;
    this.#silent = 0;
    this.#crc = 0;
    this.#size = 0;
  }

  /** Throws where what came out is not what was declared. */
  end(): void {
    const { size, crc } = this.#packed;
    if (size !== undefined && this.#given < size)
      throw new CutOffError({ code: 'fewer-bytes', bytes: this.#given, declared: size });
    if (crc !== undefined && crc !== this.#crc) throw new DamageError({ code: 'checksum' });
  }

  /** Whether what came out is not what the end of a gzip file says of it. */
  get isWithoutTrailer(): boolean {
    return this.tail !== undefined && !this.tail.hasTrailer(this.#crc, this.#size);
  }
}

function crcInJavaScript(data: Uint8Array, previous: number): number {
  return crc32(viewOf(data), 0, data.length, previous);
}
