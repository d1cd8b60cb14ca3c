import type { Defect } from '../source/defect.js';
export type { Defect };
/**
 * Why a file was read as it was, what a reader must say about it, and why it was refused: as data, so that every
 * language words it. The sentences stand in `report/language/`; a new reason does not compile until it has one there.
 */
/** How a format was recognized. */
export type RecognitionReason = {
    readonly code: 'read-as';
} | {
    readonly code: 'magic';
    readonly what: string;
} | {
    readonly code: 'header';
    readonly columns: readonly string[];
} | {
    readonly code: 'keys';
    readonly keys: readonly string[];
} | {
    readonly code: 'line-shape';
    readonly example: string;
    readonly lines: number;
} | {
    readonly code: 'layout';
    readonly path: string;
};
/** What a reader noticed while reading a file that it could read. */
export type ReadingNote = 
/** Cells of a column of numbers that are none and no blank; `text` is the first of them. Untrusted. */
{
    readonly code: 'text-cells';
    readonly path: string;
    readonly series: string;
    readonly count: number;
    readonly firstLine: number;
    readonly text: string;
} | {
    readonly code: 'rows-dropped';
    readonly path: string;
    readonly count: number;
    readonly firstLine: number;
} | {
    readonly code: 'cut-off';
    readonly path: string;
    readonly line?: number;
} | {
    readonly code: 'damaged';
    readonly path: string;
    readonly atByte?: number;
} | {
    readonly code: 'blank-may-hide-nan';
    readonly path: string;
    readonly series: string;
    readonly count: number;
    readonly writer: string;
} | {
    readonly code: 'nan-filtered';
    readonly path: string;
    readonly writer: string;
} | {
    readonly code: 'duplicate-steps';
    readonly path: string;
    readonly series: string;
    readonly count: number;
} | {
    readonly code: 'restarted';
    readonly path: string;
    readonly line?: number;
    readonly segments: number;
} | {
    readonly code: 'interleaved';
    readonly path: string;
    readonly runs: number;
} | {
    readonly code: 'thinned';
    readonly path: string;
    readonly series: string;
    readonly points: number;
    readonly kept: number;
} | {
    readonly code: 'rounded';
    readonly path: string;
    readonly digits: number;
} | {
    readonly code: 'sampled';
    readonly path: string;
    readonly writer: string;
} | {
    readonly code: 'same-run';
    readonly path: string;
    readonly used: string;
}
/** Names that say a split and nothing else: they are taken for losses since those on training data fall. */
 | {
    readonly code: 'assumed';
    readonly path: string;
    readonly names: readonly string[];
}
/** A validation loss counts epochs, perhaps logged as steps, and the training loss `other` so many steps; which ends which epoch is not said. */
 | {
    readonly code: 'counted-apart';
    readonly path: string;
    readonly series: string;
    readonly epochs: number;
    readonly other: string;
    readonly steps: number;
} | {
    readonly code: 'unused-columns';
    readonly path: string;
    readonly columns: readonly string[];
}
/** More series than one run may have; `example` is the first that was left out. */
 | {
    readonly code: 'series-limit';
    readonly path: string;
    readonly example: string;
    readonly omitted: number;
    readonly allowed: number;
} | {
    readonly code: 'key-collision';
    readonly key: string;
    readonly renamed: readonly string[];
};
/** Why a file gave no history. */
export type RefusalReason = {
    readonly code: 'empty';
} | {
    readonly code: 'binary';
} | {
    readonly code: 'truncated';
    readonly format: string;
    readonly line?: number;
    readonly detail: Defect;
} | {
    readonly code: 'malformed';
    readonly format: string;
    readonly line?: number;
    readonly detail: Defect;
}
/** `writer`: keeps the history elsewhere. */
 | {
    readonly code: 'single-values';
    readonly names: readonly string[];
    readonly writer?: 'wandb' | 'dvclive' | 'huggingface';
}
/** `numbers`: those of the names that hold numbers, which a user may explain. */
 | {
    readonly code: 'no-series';
    readonly saw: readonly string[];
    readonly numbers?: readonly string[];
}
/** A loss is named, and no series of numbers stands there. */
 | {
    readonly code: 'no-numbers';
    readonly names: readonly string[];
} | {
    readonly code: 'not-a-history';
    readonly what: string;
    readonly saw: readonly string[];
}
/** A table's header, and no row below it: the training may have ended before its first. */
 | {
    readonly code: 'no-rows';
    readonly columns: readonly string[];
} | {
    readonly code: 'unknown-format';
    readonly saw: string;
} | {
    readonly code: 'too-large';
    readonly limit: string;
    readonly value: number;
    readonly allowed: number;
}
/** No format has the name that the user gave. */
 | {
    readonly code: 'no-format';
    readonly format: string;
    readonly known: readonly string[];
}
/** The format that the user named refused the file. */
 | {
    readonly code: 'read-as-failed';
    readonly format: string;
    readonly because: RefusalReason;
} | {
    readonly code: 'unsafe-member';
    readonly problem: 'leads-out' | 'link' | 'duplicate' | 'encrypted' | 'name' | 'method' | 'outside';
}
/** Runs of a store that has others with a history. */
 | {
    readonly code: 'runs-of-single-values';
    readonly count: number;
    readonly names: readonly string[];
} | {
    readonly code: 'deleted-runs';
    readonly count: number;
} | {
    readonly code: 'untangled';
    readonly names: readonly string[];
}
/** No file: an artifact that was asked for by name, and the names that are there. */
 | {
    readonly code: 'no-artifact';
    readonly present: readonly string[];
} | {
    readonly code: 'artifact-expired';
}
/** Uploaded before this attempt of the run began. `isSure`: its job ran again and left nothing new, so it was not read. */
 | {
    readonly code: 'earlier-attempt';
    readonly attempt: number;
    readonly minutes: number;
    readonly isSure: boolean;
}
/** More artifacts than are listed or read. */
 | {
    readonly code: 'too-many-artifacts';
    readonly looked: number;
    readonly of: number;
} | {
    readonly code: 'unreadable';
    readonly detail: Defect;
};
