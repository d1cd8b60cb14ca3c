import type { Chart, Theme } from './chart.js';
import type { JsonObject } from './json.js';
/** The font of all text; bundled, so that the picture is the same on every machine. */
export declare const fontFamily = "Inter";
/** Most panels that are drawn; the others are left to the text. */
export declare const panelLimit = 4;
/**
 * The chart as a Vega-Lite v6 specification, 600 CSS pixels wide: one run as one picture, up to four as small multiples, two in a row.
 * Everything stands in it (data, layout, colours), so that it draws the same in the Vega editor.
 */
export declare function chartSpec(chart: Chart, theme: Theme): JsonObject;
