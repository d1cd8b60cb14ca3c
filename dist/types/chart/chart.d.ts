import type { Axis } from '../history/history.js';
/** One curve of a chart. `base` is the base branch's validation loss, drawn behind. */
export interface ChartLine {
    readonly role: 'train' | 'validation' | 'base' | 'replicate';
    /** Label at the line's end. */
    readonly label: string;
    readonly x: Float64Array;
    readonly y: Float64Array;
}
/** One run drawn: its losses, where the best validation loss lies, and the stretch that the finding is about. */
export interface ChartPanel {
    /** The finding in words, e.g. "mlp overfits: validation loss rises 23 % after epoch 17". Cleaned text. */
    readonly title: string;
    readonly subtitle?: string;
    readonly axis: Axis;
    /** Title of the x axis in words; the axis' own name where absent. */
    readonly axisTitle?: string;
    /** Title of the y axis, e.g. "loss". */
    readonly metric: string;
    readonly lines: readonly ChartLine[];
    /** `short` stands where there is no room for the label. */
    readonly best?: {
        readonly at: number;
        readonly value: number;
        readonly label: string;
        readonly short?: string;
    };
    readonly region?: {
        readonly from: number;
        readonly to: number;
        readonly label: string;
    };
}
/** What is drawn: one panel for one run, several as small multiples. All text is already worded and cleaned. */
export interface Chart {
    readonly panels: readonly [ChartPanel, ...ChartPanel[]];
    /** A line below the panels, e.g. "3 of 6 runs are drawn". */
    readonly note?: string;
    /** Description for screen readers and the alt text. */
    readonly description: string;
}
export type Theme = 'light' | 'dark';
