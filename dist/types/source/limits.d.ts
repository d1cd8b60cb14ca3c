/**
 * Everything that bounds a reader, in one place. A file that meets a limit is refused or cut with a sentence that names
 * the limit and its value; every limit can be raised by `readHistories`' options.
 */
export interface Limits {
    /** Files looked at. The rest is left unread, by one refusal in the name of the first of them. */
    readonly files: number;
    /** Bytes of one file that is read as a stream: tables, JSON Lines, event files. */
    readonly fileBytes: number;
    /** Bytes of one file that has to be held as a whole: JSON documents, SQLite. */
    readonly documentBytes: number;
    /** Bytes of one line. A longer line is dropped and counted. */
    readonly lineBytes: number;
    /** Bytes that the values of one JSON document take once parsed, as estimated from their kinds and number. */
    readonly parsedBytes: number;
    /** Objects and arrays inside each other in JSON. */
    readonly depth: number;
    /** Columns of one table, names in one JSON document. */
    readonly columns: number;
    /** Points in one JSON document that are named by their positions: `{"0": 2.3, "1": 1.9}`. */
    readonly positions: number;
    /** Series of one run. */
    readonly series: number;
    /** Points kept of one series; a longer one is thinned to buckets with exact figures. */
    readonly points: number;
    /** Points kept of all series of a reading together: what is met after them is refused unread. */
    readonly allPoints: number;
    /** Runs in one file. */
    readonly runs: number;
    /** Runs, replicates counted, of a reading together. What is beyond them is left out, by one refusal in the name of the first of them. */
    readonly allRuns: number;
    /** Bytes of one record of a binary log. A longer one is passed over. */
    readonly recordBytes: number;
    /** Members of all gzip files, and frames of all zstd files, that are several put together: each costs time, and an empty one takes 20 bytes. */
    readonly members: number;
    /** Members of all archives together. */
    readonly entries: number;
    /** Bytes that all members of all archives may take when inflated. */
    readonly inflatedBytes: number;
    /** Inflated bytes per packed byte, from the first mebibyte on. */
    readonly inflationRatio: number;
    /** Archives inside archives. */
    readonly nesting: number;
    /** Bytes of archives inside archives, which are held in memory. */
    readonly heldBytes: number;
    /** Bytes of small members that are unpacked once and kept; those beyond are unpacked whenever they are looked at. */
    readonly keptBytes: number;
    /** Bytes that a zstd decoder sets aside for one frame: what RFC 8878 (3.1.1.1.2) recommends that every decoder supports. */
    readonly windowBytes: number;
    /** Work of a reading, in bytes of a table read (about 10 ns): what costs more than to read a byte counts as several. */
    readonly work: number;
    /**
     * Work that a reading may always cost, and what each byte that is given may cost where that is more, up to {@link Limits.work}: what is long
     * because much was given is read, and what unpacks to much, or asks for more than its bytes do, ends soon.
     */
    readonly freeWork: number;
    readonly workPerByte: number;
    /** Seconds of a reading, where the caller gives it a clock. */
    readonly seconds: number;
}
/** Points kept of one series as they are, see {@link Limits.points}. */
export declare const MAX_POINTS = 16384;
export declare const DEFAULT_LIMITS: Limits;
/** An input went over a limit. The fields are what a report says of it. */
export declare class LimitError extends Error {
    readonly name = "LimitError";
    readonly limit: keyof Limits;
    readonly value: number;
    readonly allowed: number;
    constructor(limit: keyof Limits, value: number, allowed: number);
}
