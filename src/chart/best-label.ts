import { type Layout, sizes } from './layout.ts';
import { textWidth } from './text-width.ts';
import { isDrawn, pixelOf } from './y-scale.ts';

/** Where a label stands beside its point, in pixels of the plot area. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place near the point (x, y), in pixels, at which a text covers the least of the curves. */
export function placeLabel(text: string, x: number, y: number, layout: Layout): PlacedLabel {
  const width = textWidth(text, sizes.label, 600);
  const curve = curvePixels(layout);
  let best: { readonly place: PlacedLabel; readonly cost: number } | undefined;
  for (const distance of [14, 24, 38, 56]) {
    for (const side of [1, -1]) {
      for (const align of ['center', 'left', 'right'] as const) {
        const place: PlacedLabel = { x, y: y + side * distance, align };
        const box = boxOf(place, width);
        if (box.left < 0 || box.right > layout.width + 4 || box.top < 0 || box.bottom > layout.height) continue;
        const cost = covered(curve, box) * 30 + (overlapsLabel(layout, box) ? 500 : 0) + distance;
        if (!best || cost < best.cost) best = { place, cost };
      }
    }
  }
  if (best) return best.place;
  return { x, y: y > layout.height / 2 ? y - 14 : y + 14, align: x > layout.width / 2 ? 'right' : 'left' };
}

function overlapsLabel(layout: Layout, box: Box): boolean {
  return layout.endLabels.some((label) => {
    const other = boxOf({ ...label, align: 'left' }, textWidth(label.text, sizes.label, 600));
    return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
  });
}

function boxOf({ x, y, align }: PlacedLabel, width: number): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left: left - 2, right: left + width + 2, top: y - 9, bottom: y + 9 };
}

/** The curves as points at most four pixels apart: x and y in turn. */
function curvePixels(layout: Layout): readonly number[] {
  const { xDomain, width, height, y: scale } = layout;
  const pixels: number[] = [];
  for (const line of layout.lines) {
    let before: readonly [number, number] | undefined;
    for (const [index, value] of line.y.entries()) {
      if (!isDrawn(value)) {
        before = undefined;
        continue;
      }
      const here: readonly [number, number] = [
        (((line.x[index] ?? 0) - xDomain[0]) / (xDomain[1] - xDomain[0])) * width,
        pixelOf(value, scale, height),
      ];
      const from = before ?? here;
      const steps = Math.max(1, Math.ceil(Math.hypot(here[0] - from[0], here[1] - from[1]) / 4));
      for (let step = 1; step <= steps; step++) {
        pixels.push(from[0] + ((here[0] - from[0]) * step) / steps, from[1] + ((here[1] - from[1]) * step) / steps);
      }
      before = here;
    }
  }
  return pixels;
}

function covered(pixels: readonly number[], box: Box): number {
  let count = 0;
  for (let index = 0; index + 1 < pixels.length; index += 2) {
    const [x, y] = [pixels[index] ?? 0, pixels[index + 1] ?? 0];
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) count++;
  }
  return count;
}
