import type { ConfigMistake } from '../config/settings.js';
import type { Refusal } from '../history/history.js';
import type { RefusalReason } from '../history/reasons.js';
import type { Defect } from '../source/defect.js';
import type { SourceFile } from '../source/source.js';
/** What is wrong with a command line, as data; worded in `report/language/`. All text is untrusted. */
export type UsageProblem = {
    readonly code: 'unknown-command';
    readonly command: string;
    readonly guess: string;
} | {
    readonly code: 'no-path';
} | {
    readonly code: 'empty-path';
} | {
    readonly code: 'unknown-flag';
    readonly flag: string;
    readonly allowed: readonly string[];
} | {
    readonly code: 'missing-value';
    readonly flag: string;
} | {
    readonly code: 'unexpected-value';
    readonly flag: string;
} | {
    readonly code: 'bad-value';
    readonly flag: string;
    readonly value: string;
    readonly allowed: readonly string[];
}
/** `meant`: names of formats that are spelled alike. */
 | {
    readonly code: 'unknown-format';
    readonly format: string;
    readonly meant: readonly string[];
} | {
    readonly code: 'missing-path';
    readonly path: string;
} | {
    readonly code: 'unreadable-path';
    readonly path: string;
    readonly detail: Defect;
} | {
    readonly code: 'outside-workspace';
    readonly path: string;
} | {
    readonly code: 'no-match';
    readonly pattern: string;
} | {
    readonly code: 'empty-folder';
    readonly path: string;
} | {
    readonly code: 'config';
    readonly path: string;
    readonly mistakes: readonly ConfigMistake[];
} | {
    readonly code: 'out-unwritable';
    readonly path: string;
    readonly detail: Defect;
}
/** Standard output: a full disk, a reader that has gone. */
 | {
    readonly code: 'print-failed';
    readonly detail: Defect;
};
/** What could not be published, or only in part. None of it changes the conclusion. */
export type PublishingNote = {
    readonly code: 'files-skipped';
    readonly path: string;
    readonly limit: number;
} | {
    readonly code: 'depth-limit';
    readonly path: string;
    readonly limit: number;
}
/** `anything`: a link that a glob matches, wherever it leads. */
 | {
    readonly code: 'link-skipped';
    readonly path: string;
    readonly to: 'file' | 'folder' | 'anything';
} | {
    readonly code: 'file-unreadable';
    readonly path: string;
    readonly detail: Defect;
} | {
    readonly code: 'base-refused';
    readonly path: string;
    readonly because: RefusalReason;
} | {
    readonly code: 'no-png';
    readonly detail: Defect;
} | {
    readonly code: 'no-chart';
    readonly detail: Defect;
} | {
    readonly code: 'config-after-merge';
    readonly path: string;
} | {
    readonly code: 'config-used';
    readonly path: string;
}
/** Globs under `runs:` that match none of the runs, which are `keys`. */
 | {
    readonly code: 'config-idle';
    readonly globs: readonly string[];
    readonly keys: readonly string[];
}
/** The metric that the configuration names for a run, and the series that are there. */
 | {
    readonly code: 'metric-not-logged';
    readonly key: string;
    readonly metric: string;
    readonly logged: readonly string[];
} | {
    readonly code: 'config-unread';
    readonly path: string;
    readonly decides: 'nothing' | 'defaults' | 'workspace';
} | {
    readonly code: 'no-release';
    readonly name: string;
    readonly because: 'unknown-name' | 'no-record';
} | {
    readonly code: 'no-permission';
    readonly what: PublishedThing;
    readonly permission: string;
}
/** A ruleset or the protection of the data branch refused, in the words of `detail`. */
 | {
    readonly code: 'rule';
    readonly what: PublishedThing;
    readonly branch: string;
    readonly detail: string;
} | {
    readonly code: 'failed';
    readonly what: PublishedThing;
    readonly detail: Defect;
};
/** `record`: the training itself, which later pull requests are compared with. */
export type PublishedThing = 'comment' | 'picture' | 'badge' | 'record' | 'summary';
/** What the action says in the job's log beside the report. Only what is wrong with event or inputs makes the job fail. */
export type ActionNotice = {
    readonly code: 'pull-request-target';
} | {
    readonly code: 'workflow-run-event';
} | {
    readonly code: 'malformed-event';
} | {
    readonly code: 'fork-deleted';
} | {
    readonly code: 'inputs';
    readonly mistakes: readonly ConfigMistake[];
} | {
    readonly code: 'config-mistakes';
    readonly path: string;
    readonly mistakes: readonly ConfigMistake[];
    readonly used: 'defaults' | 'none';
} | {
    readonly code: 'config-missing';
    readonly path: string;
} | {
    readonly code: 'trusted-stage-will';
} | {
    readonly code: 'retold';
}
/** An event that tells of no pull request, and no input that does. */
 | {
    readonly code: 'names-no-pull-request';
    readonly event: string;
} | {
    readonly code: 'pull-request-gone';
} | {
    readonly code: 'foreign-workflow';
} | {
    readonly code: 'no-such-pull-request';
    readonly pull: number;
} | {
    readonly code: 'several-pull-requests';
    readonly pulls: readonly number[];
} | {
    readonly code: 'data-branch-of-code';
    readonly branch: string;
} | {
    readonly code: 'superseded';
    readonly by: 'newer-run' | 'newer-head';
} | {
    readonly code: 'lookup-failed';
    readonly what: LookedUp;
    readonly permission?: string;
    readonly detail: Defect;
}
/** GitHub did not say whose token this is, and an earlier comment may be ours. */
 | {
    readonly code: 'comment-of-whom';
} | {
    readonly code: 'record-too-large';
} | {
    readonly code: 'second-comment';
    readonly detail: Defect;
}
/** Its addresses may hold a password, and are not repeated. */
 | {
    readonly code: 'proxy-unusable';
    readonly variables: readonly string[];
};
export type LookedUp = 'artifacts' | 'base' | 'config' | 'record' | 'pull-request' | 'comment';
/** What `loss-doctor init` saw and did. */
export type InitNotice = {
    readonly code: 'no-folder';
    readonly path: string;
} | {
    readonly code: 'no-repository';
    readonly path: string;
} | {
    readonly code: 'trains';
    readonly commands: readonly string[];
} | {
    readonly code: 'no-training';
} | {
    readonly code: 'histories';
    readonly n: number;
} | {
    readonly code: 'printed';
    readonly path: string;
}
/** A history of this machine lies where that of a job is looked for, and is no secret to git. */
 | {
    readonly code: 'not-ignored';
    readonly path: string;
} | {
    readonly code: 'plan';
    readonly paths: readonly string[];
} | {
    readonly code: 'nothing-written';
} | {
    readonly code: 'exists';
    readonly path: string;
}
/** A workflow of that name that does something else. */
 | {
    readonly code: 'add-steps';
    readonly path: string;
} | {
    readonly code: 'broken';
    readonly path: string;
    readonly line: number;
} | {
    readonly code: 'failed';
    readonly path: string;
    readonly detail: Defect;
} | {
    readonly code: 'done';
}
/** But for the training command. */
 | {
    readonly code: 'nearly-done';
};
/** What stands under paths that the user named. */
export interface FoundFiles {
    readonly files: readonly SourceFile[];
    /** What was left out. */
    readonly notes: readonly PublishingNote[];
    /** Of that, what may be a history. */
    readonly refused: readonly Refusal[];
    /** Paths that are missing, cannot be opened or hold nothing. */
    readonly problems: readonly UsageProblem[];
}
