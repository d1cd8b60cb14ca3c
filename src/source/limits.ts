/**
 * Every limit that a reader keeps to, in one place. An input that goes over one is refused or cut with the limit's name,
 * the value met and the value allowed; each may be overridden.
 */
export interface Limits {
  /** Bytes of one file, as it lies on disk or in an archive. */
  readonly fileBytes: number;
  /** Members of one archive. */
  readonly archiveEntries: number;
  /** Bytes that all members of one archive may have together when unpacked, nested archives included. */
  readonly inflatedBytes: number;
  /** Unpacked bytes per packed byte, met beyond the first mebibyte. */
  readonly inflateRatio: number;
  /** Archives within archives: 1 is an archive alone. */
  readonly archiveDepth: number;
  /** Bytes of one binary record (an event, a log record). */
  readonly recordBytes: number;
  /** Characters of one line of text. */
  readonly lineLength: number;
  /** Series of one history. */
  readonly series: number;
  /** Points of one series that are kept as they are; a longer series is thinned to as many buckets. */
  readonly points: number;
  /** Bytes of a file that has to be held as a whole, such as a database or one JSON document. */
  readonly wholeFileBytes: number;
}

/** Points of one series that are kept as they are. */
export const MAX_POINTS = 16_384;

export const LIMITS: Limits = {
  fileBytes: 4 * 1024 ** 3,
  archiveEntries: 20_000,
  inflatedBytes: 2 * 1024 ** 3,
  inflateRatio: 200,
  archiveDepth: 2,
  recordBytes: 64 * 1024 ** 2,
  lineLength: 1024 ** 2,
  series: 10_000,
  points: MAX_POINTS,
  wholeFileBytes: 256 * 1024 ** 2,
};

/** An input went over a limit. The message is for people; the fields are what a report says. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly limit: keyof Limits;
  readonly value: number;
  readonly allowed: number;

  constructor(limit: keyof Limits, value: number, allowed: number) {
    super(`${limit} is ${value}, and ${allowed} is allowed`);
    this.limit = limit;
    this.value = value;
    this.allowed = allowed;
  }
}
