import type { Chart, Theme } from './chart.js';
import type { JsonObject } from './json.js';
/**
 * The chart as a Vega-Lite v6 specification, 600 CSS pixels wide: one run as one picture, up to four as small multiples, two in a row.
 * Everything stands in it (data, layout, colours), so that it draws the same in the Vega editor.
 */
export declare function chartSpec(chart: Chart, theme: Theme): JsonObject;
