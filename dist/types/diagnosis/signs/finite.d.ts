import type { History, Series } from '../../history/history.js';
import type { Thresholds } from '../thresholds.js';
/** Whether every number of a series is a number. */
export interface Finite {
    readonly points: number;
    /** Values that are NaN or infinite, and where the first and the last of them lie. */
    readonly count: number;
    readonly firstAt?: number;
    readonly lastAt?: number;
    /** The last finite value before the first that is not. */
    readonly lastFinite?: {
        readonly at: number;
        readonly value: number;
    };
    /** The highest finite value, and from where on none is finite up to the end. */
    readonly highest?: number;
    readonly brokenFrom?: number;
    /** Finite values follow the last one that is not. */
    readonly recovered: boolean;
    /** None from the first on is finite. */
    readonly toTheEnd: boolean;
}
/** Counts what is not finite from an index on; exact also where the series was thinned. */
export declare function finiteOf(series: Series, from: number): Finite;
/** What the norm of the gradients says. */
export interface Gradients {
    readonly series: string;
    readonly points: number;
    /** Values that are NaN or infinite, and from where on. */
    readonly count: number;
    readonly firstAt?: number;
    /** The last value is one of them. */
    readonly toTheEnd: boolean;
    /** Largest finite value after the start over the median, and where. */
    readonly largest: number;
    readonly largestValue: number;
    readonly largestAt: number;
    /** How often it rises to so many times the median that it is reported, neighbors counted once. */
    readonly spikes: number;
}
/** Measures the logged gradient norm, its values after the first `spikeSkip` of the run; undefined where none is logged. */
export declare function gradientsOf(history: History, { spikeSkip: skip, gradientSpike }: Pick<Thresholds, 'spikeSkip' | 'gradientSpike'>): Gradients | undefined;
