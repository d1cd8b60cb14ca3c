import { placeLabel } from './best-label.ts';
import type { ChartPanel } from './chart.ts';
import { formatValue } from './format-value.ts';
import { gapLayers } from './gap-layers.ts';
import type { JsonObject } from './json.ts';
import { depth, type Layout, type LegendEntry, legendSample, sizes } from './layout.ts';
import { haloedText, textLayer, xPixel } from './marks.ts';
import { blend, type Palette, type Stroke } from './palette.ts';
import { fitText, textWidth } from './text-width.ts';
import { type Extreme, isDrawn, pixelOf } from './y-scale.ts';

/** The layers of one panel, from the back to the front. */
export function panelLayers(panel: ChartPanel, layout: Layout, palette: Palette): readonly JsonObject[] {
  return [
    frameLayer(layout),
    ...regionLayers(panel, layout, palette),
    linesLayer(panel, layout, palette),
    ...gapLayers(layout, palette),
    ...clippedLayers(layout, palette),
    ...bestLayers(panel, layout, palette),
    ...layout.legend.flatMap((entry) => legendLayers(entry, palette)),
    ...layout.endLabels.map((label) =>
      textLayer(label.text, label.x, label.y, palette.strokes[label.role].text, { fontWeight: label.role === 'base' ? 400 : 600 }),
    ),
  ];
}

/** An unseen frame that gives every panel exactly its width, whatever the text in it measures. */
function frameLayer({ left, width, right, height }: Layout): JsonObject {
  return {
    data: { values: [{}] },
    mark: { type: 'rect', fill: 'transparent', aria: false },
    encoding: { x: { value: -left }, x2: { value: width + right - 1 }, y: { value: 0 }, y2: { value: height } },
  };
}

function regionLayers({ region }: ChartPanel, layout: Layout, palette: Palette): readonly JsonObject[] {
  if (!region) return [];
  const from = Math.max(0, xPixel(region.from, layout));
  const to = Math.min(layout.width, Math.max(from + 2, xPixel(region.to, layout)));
  const edge = layout.width + layout.right - sizes.rim;
  const text = fitText(region.label, edge, sizes.label, 600);
  const start = Math.max(0, Math.min(from, edge - textWidth(text, sizes.label, 600)));
  return [
    {
      data: { values: [{}] },
      // Opacity of the mark, rather than of its fill, would cost the rasteriser a layer.
      mark: { type: 'rect', color: palette.region, opacity: 1, fillOpacity: palette.regionOpacity, aria: false },
      encoding: { x: { value: from }, x2: { value: to }, y: { value: 0 }, y2: { value: layout.height } },
    },
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: palette.region, strokeWidth: 2, aria: false },
      encoding: { x: { value: from }, x2: { value: to }, y: { value: 0 } },
    },
    textLayer(text, start, -10, palette.strokes.validation.colour, { fontWeight: 600 }),
  ];
}

function linesLayer(panel: ChartPanel, layout: Layout, palette: Palette): JsonObject {
  const ordered = [...layout.lines].sort((a, b) => depth.indexOf(a.role) - depth.indexOf(b.role));
  // Vega-Lite draws the points of one line by their position: what starts again is another line.
  let drawn = 0;
  const values = ordered.flatMap(({ x, y, role }) => {
    drawn++;
    return [...x].map((at, point) => {
      if (at < (x[point - 1] ?? at)) drawn++;
      return { x: rounded(at), y: gapAsNull(y[point] ?? Number.NaN), role, line: drawn - 1 };
    });
  });
  const few = layout.lines.every((line) => line.x.length <= 12);
  return {
    data: { values },
    mark: {
      type: 'line',
      strokeCap: 'round',
      strokeJoin: 'round',
      invalid: 'break-paths-show-path-domains',
      ...(few && { point: { filled: true, size: 28 } }),
    },
    encoding: {
      x: {
        field: 'x',
        type: 'quantitative',
        title: panel.axisTitle ?? panel.axis,
        scale: xScale(layout),
        axis: xAxis(panel, layout),
      },
      y: { field: 'y', type: 'quantitative', title: panel.metric, scale: yScaleSpec(layout), axis: yAxis(layout) },
      detail: { field: 'line', type: 'nominal' },
      ...strokeEncoding(layout, palette),
    },
  };
}

function xScale({ xDomain }: Layout): JsonObject {
  return { domain: [...xDomain], nice: false, zero: false };
}

function xAxis(panel: ChartPanel, { xDomain, width }: Layout): JsonObject {
  const large = Math.max(Math.abs(xDomain[0]), Math.abs(xDomain[1])) >= 10_000;
  const whole = panel.axis !== 'time';
  return {
    grid: false,
    tickSize: 4,
    labelPadding: 4,
    titlePadding: 6,
    tickCount: Math.max(2, Math.round(width / 55)),
    labelFlush: false,
    ...(whole && { tickMinStep: 1 }),
    ...(large ? { labelExpr: "datum.value === 0 ? '0' : format(datum.value, '~s')" } : { format: '~r' }),
  };
}

function yScaleSpec({ y }: Layout): JsonObject {
  return { type: y.type, domain: [...y.domain], nice: false, ...(y.type === 'linear' && { zero: false }) };
}

/** Powers of ten as the sentences write them: 0, 3e9, 1e−5. */
const powerOfTen = "datum.value === 0 ? '0' : replace(replace(format(datum.value, '~e'), 'e+', 'e'), 'e-', 'e−')";

function yAxis({ y, left }: Layout): JsonObject {
  return {
    values: [...y.ticks],
    ...(y.format === '~e' ? { labelExpr: powerOfTen } : { format: y.format }),
    domain: false,
    ticks: false,
    labelPadding: 6,
    titleAnchor: 'middle',
    titleX: -(left - sizes.axis / 2),
    titleBaseline: 'middle',
  };
}

// Dashes of thousands of points run together to a solid, heavy band.
const denseStroke: Pick<Stroke, 'width' | 'dash' | 'opacity'> = { width: 0.75, dash: [1, 0], opacity: 0.6 };

function strokeEncoding(layout: Layout, palette: Palette): JsonObject {
  const roles = [...depth].reverse().filter((role) => layout.lines.some((line) => line.role === role));
  const strokes = roles.map((role) => ({
    ...palette.strokes[role],
    ...(layout.lines.some((line) => line.role === role && line.dense) && denseStroke),
  }));
  const domain: readonly string[] = roles;
  const channel = (range: readonly (string | number | readonly number[])[]): JsonObject => ({
    field: 'role',
    type: 'ordinal',
    scale: { type: 'ordinal', domain, range },
    legend: null,
  });
  return {
    color: channel(strokes.map((stroke) => stroke.colour)),
    strokeDash: channel(strokes.map((stroke) => stroke.dash)),
    strokeWidth: channel(strokes.map((stroke) => stroke.width)),
    strokeOpacity: channel(strokes.map((stroke) => stroke.opacity)),
  };
}

function legendLayers({ role, text, x, y }: LegendEntry, palette: Palette): readonly JsonObject[] {
  const { colour, width, dash } = palette.strokes[role];
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: colour, strokeWidth: width, strokeDash: dash, aria: false },
      encoding: { x: { value: x }, x2: { value: x + legendSample - 6 }, y: { value: y } },
    },
    textLayer(text, x + legendSample, y, palette.text),
  ];
}

/** Values beyond a clipped domain are named outside the edge that cuts them off. */
function clippedLayers(layout: Layout, palette: Palette): readonly JsonObject[] {
  const { above, below } = layout.y;
  const label = ({ at }: Extreme, text: string, y: number) => {
    const x = Math.max(0, xPixel(at, layout));
    return textLayer(text, Math.min(x, layout.width - textWidth(text, sizes.axis)), y, palette.muted, { fontSize: sizes.axis });
  };
  return [
    ...(above === undefined ? [] : [label(above, `↑ ${formatValue(above.value)}`, -10)]),
    ...(below === undefined ? [] : [label(below, `↓ ${formatValue(below.value)}`, layout.height - 8)]),
  ];
}

function bestLayers({ best, region }: ChartPanel, layout: Layout, palette: Palette): readonly JsonObject[] {
  if (!best || !Number.isFinite(best.value) || !Number.isFinite(best.at)) return [];
  const [x, y] = [xPixel(best.at, layout), pixelOf(best.value, layout.y, layout.height)];
  const place = placeLabel(best, x, y, layout);
  const shaded = region && place && place.x >= xPixel(region.from, layout);
  const behind = shaded ? blend(palette.region, palette.background, palette.regionOpacity) : palette.background;
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: palette.muted, strokeWidth: 1, strokeDash: [2, 3], aria: false },
      encoding: { x: { value: x }, y: { value: y }, y2: { value: layout.height } },
    },
    {
      data: { values: [{}] },
      mark: {
        type: 'point',
        filled: true,
        fill: palette.strokes.validation.colour,
        stroke: palette.background,
        strokeWidth: 2,
        size: 90,
        opacity: 1,
      },
      encoding: { x: { value: x }, y: { value: y } },
    },
    ...(place ? haloedText(place.text, place.x, place.y, palette.text, behind, { align: 'center' }) : []),
  ];
}

function gapAsNull(value: number): number | null {
  return isDrawn(value) ? rounded(value) : null;
}

/** Six significant digits are far below a pixel and keep the specification small. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
