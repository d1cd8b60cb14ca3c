import type { Chart, ChartPanel, Theme } from './chart.ts';
import type { JsonObject } from './json.ts';
import { panelLayers } from './layers.ts';
import { type Layout, layOut, sizes } from './layout.ts';
import { textLayer } from './marks.ts';
import { type Palette, palettes } from './palette.ts';
import { wrapText } from './text-width.ts';

/** The font of all text; bundled, so that the picture is the same on every machine. */
const fontFamily = 'Inter';

/** Most panels that are drawn; the others are left to the text. */
const panelLimit = 4;

/**
 * The chart as a Vega-Lite v6 specification, 600 CSS pixels wide: one run as one picture, up to four as small multiples, two in a row.
 * Everything stands in it (data, layout, colours), so that it draws the same in the Vega editor.
 */
export function chartSpec(chart: Chart, theme: Theme): JsonObject {
  const palette = palettes[theme];
  const panels = chart.panels.slice(0, panelLimit);
  const columns = panels.length === 1 ? 1 : 2;
  const inner = sizes.width - 2 * sizes.margin;
  const width = (inner - (columns - 1) * sizes.between) / columns;
  // Panels below each other begin at one line.
  const left = Math.max(...panels.map((panel) => layOut(panel, width, panels.length).left));
  const lastRow = Math.floor((panels.length - 1) / columns) * columns;
  const views = panels.map((panel, index) => {
    const layout = layOut(panel, width, panels.length, left);
    return panelSpec(
      panel,
      layout,
      palette,
      index === lastRow && chart.note !== undefined ? [noteLayer(chart.note, layout, palette)] : [],
    );
  });
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: chart.description,
    background: palette.background,
    padding: sizes.margin,
    autosize: { type: 'pad', contains: 'content' },
    ...(columns === 1 ? views[0] : { concat: views, columns, spacing: { column: sizes.between, row: 24 }, resolve: independent }),
    config: config(palette),
  };
}

// Panels may hold different roles; each scale lists those of its own panel.
const independent: JsonObject = {
  scale: { color: 'independent', strokeDash: 'independent', strokeWidth: 'independent', strokeOpacity: 'independent' },
};

/** Pixels from the plot area to the middle of the note: below the title of the axis. */
const noteDepth = 54;

function noteLayer(note: string, { left, height }: Layout, palette: Palette): JsonObject {
  return textLayer(note, -left, height + noteDepth, palette.muted, { fontSize: sizes.axis });
}

function panelSpec(panel: ChartPanel, layout: Layout, palette: Palette, more: readonly JsonObject[]): JsonObject {
  return {
    title: titleSpec(panel, layout, palette),
    width: layout.width,
    height: layout.height,
    layer: [...panelLayers(panel, layout, palette), ...more],
  };
}

function titleSpec(panel: ChartPanel, layout: Layout, palette: Palette): JsonObject {
  const size = layout.alone ? sizes.title : sizes.panelTitle;
  const width = layout.left + layout.width + layout.right;
  return {
    text: [...wrapText(panel.title, width - sizes.rim, size, 600, 3)],
    ...(panel.subtitle !== undefined && { subtitle: [...wrapText(panel.subtitle, width - sizes.rim, sizes.subtitle, 400, 2)] }),
    anchor: 'start',
    frame: 'group',
    dx: -layout.left,
    offset: 14,
    fontSize: size,
    lineHeight: Math.round(size * sizes.lineHeight),
    color: palette.text,
    subtitleColor: palette.muted,
  };
}

function config(palette: Palette): JsonObject {
  return {
    font: fontFamily,
    view: { stroke: null },
    title: {
      fontWeight: 600,
      subtitleFontSize: sizes.subtitle,
      subtitleFontWeight: 400,
      subtitleLineHeight: Math.round(sizes.subtitle * sizes.lineHeight),
      subtitlePadding: 4,
    },
    axis: {
      labelFontSize: sizes.axis,
      titleFontSize: sizes.axis,
      labelFontWeight: 400,
      titleFontWeight: 400,
      labelColor: palette.muted,
      titleColor: palette.muted,
      gridColor: palette.grid,
      domainColor: palette.axis,
      tickColor: palette.axis,
    },
  };
}
