import type { JsonObject } from './json.ts';
import { type Layout, sizes } from './layout.ts';

/** Pixel position of a value on the horizontal axis. */
export function xPixel(at: number, { xDomain, width }: Layout): number {
  return ((at - xDomain[0]) / (xDomain[1] - xDomain[0])) * width;
}

/** One line of text at a place of the plot area, in pixels. */
export function textLayer(text: string, x: number, y: number, colour: string, more: JsonObject = {}): JsonObject {
  return {
    data: { values: [{}] },
    mark: { type: 'text', text, color: colour, fontSize: sizes.label, align: 'left', baseline: 'middle', ...more },
    encoding: { x: { value: x }, y: { value: y } },
  };
}

/** Text that stays readable over lines: the second drawing of it stands on a rim of the background's colour. */
export function haloedText(
  text: string,
  x: number,
  y: number,
  colour: string,
  behind: string,
  style: JsonObject,
): readonly JsonObject[] {
  return [
    textLayer(text, x, y, behind, { ...style, fontWeight: 600, stroke: behind, strokeWidth: 4, strokeJoin: 'round', aria: false }),
    textLayer(text, x, y, colour, { ...style, fontWeight: 600 }),
  ];
}
