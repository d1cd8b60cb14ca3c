import { type Box, type PlacedBox, type Segment } from './canvas.js';
import type { Chart, Theme } from './chart.js';
import type { JsonObject } from './json.js';
import { type Plot } from './plot.js';
export interface SpecOptions {
    /** The heading stands in the picture: for where no text is beside it. */
    readonly title?: boolean;
}
/** A part of a picture: a panel, or the text above or below the panels. What takes up room in it lies within its bounds. */
export interface PicturePart {
    readonly bounds: Box;
    readonly plot?: Plot;
    readonly boxes: readonly PlacedBox[];
    /** Lines from texts to what they belong to, and those of the grid. */
    readonly leaders?: readonly Segment[];
    readonly grid?: readonly Segment[];
}
/** The Vega-Lite specification of a chart, with its data. It is 480 pixels wide, and valid by itself. */
export declare function chartSpec(chart: Chart, theme: Theme, options?: SpecOptions): JsonObject;
/** A specification, and where everything lies in it. */
export declare function drawChart(chart: Chart, theme: Theme, { title }?: SpecOptions): {
    readonly spec: JsonObject;
    readonly parts: readonly PicturePart[];
};
