import type { Axis, History, Run } from '../history/history.js';
import type { AbstentionReason } from './abstention.js';
import type { KINDS } from './registry.js';
import type { Signs } from './signs/signs.js';
/** A kind of finding, as in `report.json`. */
export type FindingKind = keyof typeof KINDS;
/** `failing` and `warning` set a run's verdict; a `note` never changes it. */
export declare const SEVERITIES: readonly ['failing', 'warning', 'note'];
export type Severity = (typeof SEVERITIES)[number];
export declare const ADVICE_KINDS: readonly ['stop-earlier', 'regularize', 'more-data', 'smaller-model', 'bigger-model', 'lower-learning-rate', 'raise-learning-rate', 'train-longer', 'use-a-schedule', 'check-the-data', 'clip-gradients', 'fix-validation', 'overfit-one-batch', 'check-validation', 'scale-the-data', 'change-the-metric', 'choose-the-metric', 'use-full-precision', 'go-back-to-a-checkpoint'];
export type AdviceKind = (typeof ADVICE_KINDS)[number];
/** The ten checklist items of the product, by number (worded in `report/language/`). */
export type ChecklistItem = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
/**
 * The numbers behind a finding, by name. `threshold`, `noise` and `points` mean the same everywhere: the value that had to be
 * exceeded, the scale of point-to-point scatter as a share of the values or of the descent, and how many points were judged. The others are named for
 * what they are (`rise`, `best`, `bestAt`, `end`, `gapAtBest`, `gapAtEnd`, …); shares are fractions, not percentages. `rise` and `share`
 * are of the smoothed curve, `loggedRise` is between the values as they were logged; `alone` is 1 where only the last value lies high.
 */
export type Evidence = Readonly<Record<string, number>>;
/** Something wrong or noteworthy with one run, and the numbers that show it. */
export interface Finding {
    readonly kind: FindingKind;
    readonly severity: Severity;
    /** Names of the series that show it, the judged one first. */
    readonly series: readonly [string, ...string[]];
    readonly axis: Axis;
    /** Where on the axis it begins and ends. */
    readonly from: number;
    readonly to: number;
    readonly evidence: Evidence;
    /** How far beyond its threshold the value lies, in units of the threshold: 0 = at it, 1 = twice it. The counterpart of `clear`'s margin. */
    readonly margin: number;
    /** Share of findings of this kind and strength that were true on our own labeled runs, 0 to 1. */
    readonly confidence: number;
    /** Most useful first. */
    readonly advice: readonly AdviceKind[];
    readonly checklist: readonly ChecklistItem[];
}
/** What a detector answers. `margin` is how far from the threshold the value stayed, in units of the threshold (1 = far, 0 = at it). */
export type Outcome = {
    readonly state: 'found';
    readonly finding: Finding;
} | {
    readonly state: 'clear';
    readonly kind: FindingKind;
    readonly margin: number;
    readonly series: readonly string[];
    readonly evidence: Evidence;
} | {
    readonly state: 'notEvaluated';
    readonly kind: FindingKind;
    readonly because: AbstentionReason;
    readonly series: readonly string[];
    /** It was judged and is clear; another finding explains that it says nothing of the run by itself. */
    readonly clear?: {
        readonly margin: number;
        readonly evidence: Evidence;
    };
};
/** The kind that an outcome speaks of. */
export declare function kindOf(outcome: Outcome): FindingKind;
export type Verdict = 'failing' | 'warning' | 'healthy' | 'unknown';
/** A loss worth showing: the series judged as training and validation loss of a run, as indices into `history.series`. */
export interface JudgedPair {
    readonly train?: number;
    readonly validation?: number;
}
/** What a loss did, whether or not something was found in it: what is reported of a run without a finding. Values as they were logged. */
export interface Seen {
    readonly series: string;
    readonly role: 'train' | 'validation' | 'metric';
    readonly axis: Axis;
    readonly points: number;
    readonly first: {
        readonly at: number;
        readonly value: number;
    };
    readonly best: {
        readonly at: number;
        readonly value: number;
    };
    readonly last: {
        readonly at: number;
        readonly value: number;
    };
    /** The highest value, where that lies far above both the first and the last. */
    readonly hump?: {
        readonly at: number;
        readonly value: number;
    };
    /** 1 - best / first, smoothed; absent where values are negative. */
    readonly fall?: number;
    /** From where on it is level; absent where it never was. */
    readonly levelFrom?: number;
    /** The next doubling of the training is expected to bring at least 5 %. */
    readonly falling: boolean;
}
/** What would settle a run that could not be judged. `classes` and `guess-level` are settings. */
export type Settles = 'validation-loss' | 'metric' | 'classes' | 'guess-level' | 'more-evaluations' | 'longer-training';
/** What the headline of a run is about: a finding, or what was seen, and why it is not called healthy. */
export type Summary = {
    readonly about: 'finding';
    readonly finding: Finding;
} | {
    readonly about: 'healthy';
    readonly seen: Seen;
} | {
    readonly about: 'unknown';
    readonly because: AbstentionReason;
    readonly seen?: Seen;
    readonly settledBy: readonly Settles[];
};
/** A cause that no curve shows, and that runs with such curves had: one folded line, "worth trying". */
export interface Suspicion {
    readonly kind: FindingKind;
    /** Calibrated on runs that the model was not trained on. */
    readonly probability: number;
    readonly advice: AdviceKind;
}
/** The diagnosis of one replicate. */
export interface HistoryDiagnosis {
    readonly history: History;
    readonly verdict: Verdict;
    readonly summary: Summary;
    /** What the summary would be without its findings. */
    readonly otherwise: Exclude<Summary, {
        readonly about: 'finding';
    }>;
    /** Whether healthy was earned: something was learned, and validation was judged. Findings may still say otherwise. */
    readonly judged: boolean;
    /** What the learned model expects of each advice; absent where it knows no curves like these, so that nothing known of its advice holds. */
    readonly worth?: Readonly<Partial<Record<AdviceKind, number>>>;
    /** What was measured, whatever follows from it. */
    readonly signs: Signs;
    readonly outcomes: readonly Outcome[];
    /** The findings among the outcomes, worst first. */
    readonly findings: readonly Finding[];
    /** What only the learned model suspects, surest first: worth trying, never a finding. */
    readonly suspicions: readonly Suspicion[];
    /** For this history, most useful first; empty when silence is best. */
    readonly advice: readonly AdviceKind[];
    /** The main training and validation loss: what the chart draws and the numbers quote. */
    readonly main: JudgedPair;
    /** Best and final logged value of the main validation loss, absent without one. */
    readonly best?: {
        readonly at: number;
        readonly value: number;
    };
    readonly last?: {
        readonly at: number;
        readonly value: number;
    };
}
/** A run with its replicates' diagnoses and what they agree on. */
export interface RunDiagnosis {
    readonly run: Run;
    readonly verdict: Verdict;
    readonly summary: Summary;
    readonly replicates: readonly [HistoryDiagnosis, ...HistoryDiagnosis[]];
    /** The replicate shown for the run: the one with the median final validation loss. Index into `replicates`. */
    readonly shown: number;
    /** Findings that hold for the run, worst first: those of its only replicate, or those that most replicates share. */
    readonly findings: readonly Finding[];
    readonly outcomes: readonly Outcome[];
    readonly advice: readonly AdviceKind[];
}
/** The replicate that stands for the run in pictures and numbers. */
export declare function shownOf(run: Pick<RunDiagnosis, 'replicates' | 'shown'>): HistoryDiagnosis;
export interface Diagnosis {
    readonly verdict: Verdict;
    readonly runs: readonly RunDiagnosis[];
}
