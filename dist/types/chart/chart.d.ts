import type { AxisNumbers } from './ticks.js';
/** What a line stands for decides how it looks: solid is validation, dashed is training, gray is the base. */
export type LineRole = 'validation' | 'train'
/** A training loss without validation loss beside it: it is judged, and solid. */
 | 'train-alone' | 'base'
/** A second evaluation set, thin beside the judged one. */
 | 'second'
/** The learning rate: nothing to judge. */
 | 'rate'
/** The pass before the log started again. */
 | 'earlier-validation' | 'earlier-train'
/** Of many runs: the worst four, the best one, and the rest. */
 | 'worst' | 'second-worst' | 'third-worst' | 'fourth-worst' | 'winner' | 'other';
/** Whether a value has a place on an axis: it is a number, and not beyond all measure. */
export declare function isDrawable(value: number | undefined): value is number;
/** One curve. Values that cannot be drawn are gaps. */
export interface ChartLine {
    readonly role: LineRole;
    /** Stands beside the line's end; absent where another line's name says it. */
    readonly label?: string;
    /** One short fact in gray below the label, e.g. "+44%". */
    readonly fact?: string;
    readonly x: Float64Array;
    readonly y: Float64Array;
    /** The value at its end as the words tell it, where a running median ends. */
    readonly end?: number;
    /** Lowest and highest value of several runs at each point of `x`, of which `y` is the median. */
    readonly band?: {
        readonly low: Float64Array;
        readonly high: Float64Array;
    };
}
/** A point with a sign of its own, and what stands beside it: rows of text, and a shorter form where these find no room. */
export interface ChartMark {
    /** `before` is where another line was at its best. `value` draws no sign. `not-finite` is the last finite point of a line. */
    readonly kind: 'best' | 'before' | 'base-best' | 'stop' | 'not-finite' | 'value';
    readonly at: number;
    readonly value: number;
    /** The line it belongs to, for its color. */
    readonly role: LineRole;
    readonly text?: string;
    readonly short?: string;
    readonly prefer?: 'above' | 'below';
    /** A dotted line down to the axis. */
    readonly drop?: true;
}
/** An area between two lines that says how much. */
export type ChartFill = 
/** Between a line and the level of its best, from the best on: the loss that was lost. */
{
    readonly kind: 'rise';
    readonly role: LineRole;
    readonly from: number;
    readonly level: number;
}
/** Between head and base. */
 | {
    readonly kind: 'gap';
    readonly tone: 'better' | 'worse';
}
/** Where a forecast expects the validation loss, and between which values; in words at its end: what is expected, and the most. */
 | {
    readonly kind: 'forecast';
    readonly points: readonly Foreseen[];
    readonly expected: string;
    readonly most: string;
};
interface Foreseen {
    readonly at: number;
    readonly low: number;
    readonly expected: number;
    readonly high: number;
}
/** A dotted horizontal line: the level of the best, or what guessing gives. */
export interface ChartLevel {
    readonly value: number;
    readonly from?: number;
    /** The line whose level it is, for its color. */
    readonly tone: LineRole | 'neutral';
    readonly text?: string;
}
/** The highest value of a spike. */
export interface Peak {
    readonly at: number;
    readonly value: number;
}
/** A stretch of the x axis without data. */
export interface ChartStretch {
    readonly from: number;
    readonly to: number;
    /** The first row is the strongest. */
    readonly rows: readonly string[];
}
/** One pair of axes. All text is worded, cleaned and in the language of the report. */
export interface ChartPanel {
    /** Title of the y axis, e.g. "loss". */
    readonly metric: string;
    /** `main` stands alone, `tall` among strips; `flat` has a line that does not move, and needs little height. */
    readonly size: 'main' | 'tall' | 'flat' | 'strip' | 'thin' | 'small';
    /** Above a small multiple, in place of the metric: its run, and what is said of it. */
    readonly heading?: {
        readonly name: string;
        readonly said?: string;
        readonly tone: 'plain' | 'strong' | 'problem';
    };
    readonly better: 'lower' | 'higher';
    /** The values are shares of one, and written as percentages. */
    readonly percent?: true;
    /** A share of one that the axis shows all of. */
    readonly whole?: true;
    /** The loss did not move: its axis begins at zero. */
    readonly flat?: true;
    readonly lines: readonly ChartLine[];
    /** The two values that the picture is about: the axis keeps them apart. */
    readonly message?: readonly [number, number];
    readonly fill?: ChartFill;
    readonly levels?: readonly ChartLevel[];
    readonly marks?: readonly ChartMark[];
    readonly stretch?: ChartStretch;
    /** A bracket at the right edge over the height of the message. */
    readonly height?: {
        readonly from: number;
        readonly to: number;
        readonly tone: LineRole | 'better';
    };
    /** A bracket along the x axis, e.g. "35% fewer steps". */
    readonly saving?: {
        readonly value: number;
        readonly from: number;
        readonly to: number;
        readonly text: string;
    };
    /** Dotted lines up: where the log goes on after an interruption, or where something that is not drawn broke; the heading is about `isMain`. */
    readonly restarts?: readonly {
        readonly at: number;
        readonly text: string;
        readonly isMain?: boolean;
    }[];
    /** A spike, of one line or two: above the plot where the axis does not reach it, and only there with `onlyAbove`. */
    readonly spike?: Peak & {
        readonly also?: Peak;
        /** The halves of "85 at epoch 30", and the same of the higher of two alone. */
        readonly rows: readonly [peaks: string, place: string];
        readonly short: readonly [peak: string, place: string];
        readonly onlyAbove?: true;
    };
}
/** The spike of a panel, in each line that has it. */
export declare function peaksOf({ spike }: ChartPanel): readonly Peak[];
/** The words and numbers that only the drawing knows to be needed. */
export interface ChartWords {
    readonly numbers: AxisNumbers;
    /** Behind the metric of a logarithmic axis. */
    readonly logarithmic: string;
    /** Behind the metric of an axis that covers only this share of its values. */
    zoomed(share: number): string;
    value(value: number, percent: boolean): string;
    /** A line whose first value lies outside the picture. */
    startsAt(value: number, percent: boolean): string;
    /** Below the picture: these lines are drawn as a running median, over a band of half of the values where there is room for one. */
    smoothed(names: readonly string[], shown: {
        readonly hasBand: boolean;
        readonly hasJumps: boolean;
    }): string;
}
/** What is drawn. Panels stand below each other over one x axis, small multiples beside each other with one y axis. */
export interface Chart {
    /** The heading in words. Drawn only where no text stands above the picture. */
    readonly title: string;
    readonly subtitle?: string;
    /** For screen readers, and the alt text. */
    readonly description: string;
    /** What the x axis counts, e.g. "epoch". */
    readonly unit: string;
    /** Where the x axis begins and ends; the extent of the lines where absent. */
    readonly extent?: readonly [number, number];
    readonly panels: readonly [ChartPanel, ...ChartPanel[]];
    /** Below the panels. */
    readonly note?: string;
    readonly words: ChartWords;
}
export type Theme = 'light' | 'dark';
export {};
