/**
 * What exactly is wrong with bytes, a path or a connection, as a code with what it quotes; `report/` words it. A plain string is
 * somebody else's message: of a library, the system or GitHub. Untrusted.
 */
export type Defect = string | OwnDefect;
export type OwnDefect = {
    readonly code: DefectCode;
}
/** A part of a format, by the name that its specification gives it, is not as it should be. */
 | {
    readonly code: 'bad-part';
    readonly part: string;
} | {
    readonly code: 'silent' | 'more-than-declared' | 'large-frame' | 'too-long';
    readonly bytes: number;
} | {
    readonly code: 'fewer-bytes';
    readonly bytes: number;
    readonly declared: number;
} | {
    readonly code: 'no-record';
    readonly byte: number;
}
/** What stands in the file. */
 | {
    readonly code: 'no-colon' | 'unexpected';
    readonly text: string;
} | {
    readonly code: 'array';
    readonly type: string;
    readonly dimensions: number;
} | {
    readonly code: 'repeated-page';
    readonly page: number;
} | {
    readonly code: 'address-space';
    readonly mebibytes: number;
} | {
    readonly code: 'open-files';
    readonly files: number;
}
/** An error number of the system, such as `EACCES`. */
 | {
    readonly code: 'system';
    readonly errno: string;
} | {
    readonly code: 'timed-out';
    readonly seconds?: number;
} | {
    readonly code: 'store-answered';
    readonly status: number;
} | {
    readonly code: 'branch-in-the-way';
    readonly branch: string;
} | {
    readonly code: 'no-redirect' | 'unexpected-answer';
    readonly route: string;
}
/** What GitHub answered, and what can be done about it. */
 | {
    readonly code: 'answer';
    readonly status?: number;
    readonly said: Defect;
    readonly wayOut?: WayOut;
};
export type DefectCode = 'checksum' | 'cut-off' | 'no-directory' | 'outside-archive' | 'no-member' | 'text-follows' | 'too-deep' | 'ends-inside' | 'nothing-before-end' | 'no-key' | 'no-collection' | 'no-object' | 'no-header-row' | 'not-a-file' | 'no-history' | 'unlisted-files' | 'no-content' | 'connection-closed' | 'connection-refused' | 'unknown-server' | 'no-connection' | 'time-limit';
export type WayOut = {
    readonly code: 'token-ended' | 'own-authority';
}
/** `time`: of the day, in UTC. */
 | {
    readonly code: 'limit-ends';
    readonly time: string;
} | {
    readonly code: 'try-again';
    readonly seconds: number;
};
/** Thrown where only an error can tell it. */
export declare class DefectError extends Error {
    readonly name: string;
    readonly defect: Defect;
    constructor(defect: Defect);
}
/** What was thrown, as data. */
export declare function defectOf(error: unknown): Defect;
/** Errors of the file system have a code such as `EACCES`: the bytes could not be had, and nothing is wrong with them. */
export declare function isOfSystem(error: unknown): error is Error & {
    readonly code: string;
};
/** What was thrown, in its own words. Anything may be thrown. */
export declare function errorMessage(error: unknown): string;
/** Packed bytes do not unpack, or not to what was declared. */
export declare class DamageError extends DefectError {
    readonly name = "DamageError";
}
/** Packed bytes ended in the middle. */
export declare class CutOffError extends DamageError {
}
