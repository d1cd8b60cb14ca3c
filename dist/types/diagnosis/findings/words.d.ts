import type { Axis } from '../../history/history.js';
import type { Finding } from '../diagnosis.js';
import type { EvidenceOf, Units } from './units.js';
/** A finding whose evidence has these names. */
export type FindingOf<U extends Units> = Omit<Finding, 'evidence'> & {
    readonly evidence: EvidenceOf<U>;
};
/** How a language and a surface write what a sentence quotes: numbers, places, names that a stranger may have chosen. */
export interface Voice {
    value(value: number): string;
    /** A fraction as a percentage. */
    percent(fraction: number): string;
    count(value: number): string;
    /** A factor or another plain number, without trailing zeros. */
    factor(value: number): string;
    /** A place on the axis, e.g. "epoch 17". */
    place(axis: Axis, at: number): string;
    /** A length along the axis, e.g. "18 epochs". */
    span(axis: Axis, length: number): string;
    /** An untrusted name, made safe for the surface. */
    name(untrusted: string): string;
    /** The judged series: "validation loss", or its name. */
    readonly judged: string;
    /** Whether the judged series is the loss of the run itself. */
    readonly isMain: boolean;
}
/** All that is said about one kind of finding, in one language. */
export interface Words<U extends Units = Units> {
    /** "generalization gap" */
    readonly name: string;
    /** Third person, so that "now" and "still" fit before it: "overfits". */
    readonly verb: string;
    /** What shows it, in numbers: a clause without a full stop. */
    phrase(finding: FindingOf<U>, voice: Voice): string;
    /** The rule in one sentence. `threshold`: as it is written, absent without one. */
    rule(threshold: string | undefined): string;
    /** What the shaded stretch of the chart shows. */
    readonly region: string;
    /** "no longer overfits", "learns now": for a finding that is gone. */
    readonly fixed: string;
}
