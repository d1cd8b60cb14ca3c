import type { Gap } from './gaps.ts';
import type { JsonObject } from './json.ts';
import { type Layout, sizes } from './layout.ts';
import { haloedText, xPixel } from './marks.ts';
import type { Palette } from './palette.ts';
import { textWidth } from './text-width.ts';

/** A line that is not finite is marked at the edge of the panel: a cross where it begins, a bar as long as it lasts, its kind once. */
export function gapLayers(layout: Layout, palette: Palette): readonly JsonObject[] {
  if (layout.gaps.length === 0) return [];
  const values = layout.gaps.map((gap) => ({
    from: xPixel(gap.from, layout),
    to: xPixel(gap.to, layout),
    row: gap.row,
    colour: palette.strokes[gap.role].colour,
  }));
  const firsts = layout.gaps.filter(
    (gap, index) => layout.gaps.findIndex((other) => other.role === gap.role && other.kind === gap.kind) === index,
  );
  const colour: JsonObject = { field: 'colour', type: 'nominal', scale: null, legend: null };
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 2, strokeCap: 'round', aria: false },
      encoding: { x: pixel('from'), x2: { field: 'to' }, y: pixel('row'), color: colour },
    },
    {
      data: { values },
      mark: { type: 'point', shape: 'M-1,-1L1,1M-1,1L1,-1', size: 60, strokeWidth: 2, opacity: 1, aria: false },
      encoding: { x: pixel('from'), y: pixel('row'), stroke: colour },
    },
    ...firsts.flatMap((gap) => gapLabels(gap, xPixel(gap.from, layout), layout, palette)),
  ];
}

/** A field that holds a position in pixels of the plot area. */
function pixel(field: string): JsonObject {
  return { field, type: 'quantitative', scale: null, axis: null };
}

/** In front of the cross where there is room, behind it otherwise, and not at all between others: the cross says enough. */
function gapLabels(gap: Gap, from: number, layout: Layout, palette: Palette): readonly JsonObject[] {
  const width = textWidth(gap.kind, sizes.label, 600) + 10;
  const row = layout.gaps.filter((other) => other !== gap && other.row === gap.row);
  const before = from > width && row.every((other) => other.from > gap.from || xPixel(other.to, layout) + 6 < from - width);
  const behind =
    from + width < layout.width && row.every((other) => other.from < gap.from || xPixel(other.from, layout) - 6 > from + width);
  if (!before && !behind) return [];
  const [x, align] = before ? [from - 8, 'right'] : [from + 10, 'left'];
  return haloedText(gap.kind, x, gap.row, palette.strokes[gap.role].text, palette.background, { align });
}
