import type { ChartWords } from '../../chart/chart.js';
import type { Unit } from './phrase.js';
/** What a value is that is no number; `mixed`: some are NaN and some infinite. */
export type NotFinite = 'nan' | 'infinite' | 'mixed';
/** How high a line jumps, with its name where there are several. */
export interface Jump {
    readonly value: number;
    readonly name?: string | undefined;
}
/** What stands in a picture. Short: a label has room for some twenty characters. */
export interface ChartSentences extends ChartWords {
    /** Titles of the y axes. */
    readonly loss: string;
    readonly validationLoss: string;
    readonly trainingLoss: string;
    readonly learningRate: string;
    /** The metric that decides the check. */
    gates(metric: string): string;
    /** What the x axis counts. */
    unit(axis: Unit): string;
    /** At the best point, and its short form. `span` is how far the curve reaches: so many digits are needed. */
    best(value: number, axis: Unit, at: number, span: number): string;
    bestShort(value: number, span: number, percent?: boolean): string;
    /** At the best point of a metric, with as many digits as tell it apart from a value beside it. */
    bestOf(value: number, axis: Unit, at: number, isShare: boolean, beside?: number): string;
    /** Below the name of a line whose end the words tell, with as many digits as tell it apart from a value beside it. */
    atEnd(value: number, isShare?: boolean, beside?: number): string;
    /** Below the name of a line of which the picture shows only the beginning. */
    goesOn(axis: Unit, to: number): string;
    /** Where the head, or the base of this name, ends long before the other. */
    ends(base: string | undefined, axis: Unit, at: number): string;
    /** Where early stopping would have ended. */
    stop(axis: Unit, at: number): string;
    stopShort(axis: Unit, at: number): string;
    /** Below the name of a line that rose: "+44%", "×502k". */
    rise(from: number, to: number): string;
    /** Below the name of a line: its value and how it lies to the base's. */
    against(value: number, base: number, percent: boolean): string;
    /** Below the base's name. */
    meanOf(value: number, runs: number, percent: boolean): string;
    /** Below the name of a line that ends so far above training loss. */
    gap(value: number): string;
    /** At the level of a line's first value. */
    began(value: number): string;
    throughout(value: number, percent?: boolean): string;
    /** Below the name of a metric that stands still from some place on. */
    since(value: number, axis: Unit, at: number, percent: boolean): string;
    evaluations(count: number): string;
    /** Two rows over the stretch that is not a number, which ends where the log ends or the run recovers. */
    notFinite(kind: NotFinite, axis: Unit, from: number, to: number): readonly [string, string];
    /** The same where the values after the last finite one were left blank. */
    notFiniteAfter(kind: NotFinite, axis: Unit, after: number, to: number): readonly [string, string];
    /** A value that is missing between others. */
    notFiniteAt(kind: NotFinite, axis: Unit, at: number): string;
    notFiniteTimes(kind: NotFinite, points: number): string;
    /** Where a series that is not drawn stops being a number. */
    notFiniteOf(name: string): string;
    /** Below the name of a run that stopped being a number. */
    notFiniteFrom(kind: NotFinite, axis: Unit, from: number): string;
    /** What guessing gives; `classes` where the loss is the logarithm of their number. */
    guessing(level: number, classes?: number, percent?: boolean): string;
    /** What jumps, with the names of the lines where there are several, and where: the halves of "85 at epoch 30". */
    spike(jumps: readonly Jump[], axis: Unit, at: number): readonly [peaks: string, place: string];
    /** The pass before the log started again. */
    firstPass(axis: Unit, to: number): string;
    /** Below a picture whose line hides it. */
    sameBefore(axis: Unit, to: number): string;
    /** Where the log goes on after an interruption. */
    readonly restart: string;
    readonly otherLoss: string;
    /** "35% fewer steps". */
    saving(share: number, axis: Unit): string;
    /** Over the stretch of a forecast: half as long again, or twice as long. */
    longer(more: number): string;
    /** At its end: what is expected, and the most. */
    expected(gain: number): string;
    most(gain: number): string;
    /** Of many runs: the best one, and those that are drawn for comparison. */
    bestRun(value: number): string;
    readonly bestOfAll: string;
    others(count: number): string;
    /** Below the picture. */
    fromTo(from: number, to: number, isShare?: boolean): string;
    /** Which seed the line is, what the band is and where it ends, and of how many runs the base is the median. */
    seeds(count: number, isMedian: boolean, ends: readonly [low: number, high: number] | undefined, base: number): string;
    grid(seeds: number): string;
    /** Below the picture: series or runs that there is no line of. */
    notDrawn(names: readonly string[]): string;
    /** How many runs are drawn; the name of one. */
    drawn(shown: number, runs: number, name?: string): string;
    /** What the gray band is, where the other runs are drawn as one. */
    readonly othersBand: string;
    letters: string;
    /** The alternative text: curves, best point, base. */
    description(curves: string, run: string | undefined, axis: Unit, best: string | undefined, base: string | undefined): string;
    readonly curves: {
        readonly both: string;
        readonly validation: string;
        readonly train: string;
    };
    /** Of many runs, and of the panels below. */
    descriptionOfRuns(runs: number, worst: readonly string[], best: string | undefined): string;
    below(metrics: readonly string[]): string;
    /** The gray line below the heading of a picture that stands alone, of a loss that rose. */
    roseFrom(best: number, axis: Unit, at: number, end: number): string;
}
