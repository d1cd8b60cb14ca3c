import { type Layout, sizes } from './layout.ts';
import { textWidth } from './text-width.ts';
import { isDrawn, pixelOf } from './y-scale.ts';

/** What stands beside a point, and the middle of it in pixels of the plot area. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels from a point to the middle of a label above or below it, and to the edge of one beside it. */
const distances = [14, 20, 26, 32, 40];
const beside = 11;

/** A label farther away from its point than this seems to belong to something else in a small panel. */
const farthest = 32;

/** Shares of a label's width that lie left of its point. */
const shares = [0.5, 0, 1, 0.25, 0.75];

/**
 * The place nearest to the point (x, y), in pixels, at which the label or its short form covers neither a curve nor another label.
 * Where there is none, a picture of one run covers as little as it can, and one of several leaves the label to the text.
 */
export function placeLabel(
  { label, short }: { readonly label: string; readonly short?: string },
  x: number,
  y: number,
  layout: Layout,
): PlacedLabel | undefined {
  const curve = curvePixels(layout);
  let least: { readonly place: PlacedLabel; readonly cost: number } | undefined;
  for (const text of short === undefined ? [label] : [label, short]) {
    const width = textWidth(text, sizes.label, 600);
    for (const { place, distance } of candidates(text, width, x, y, layout)) {
      const box = boxOf(place, width);
      const cost = covered(curve, box) * 30 + (overlapsLabel(layout, box) ? 500 : 0);
      if (cost === 0 && (layout.alone || distance <= farthest)) return place;
      if (!least || cost + distance < least.cost) least = { place, cost: cost + distance };
    }
  }
  return layout.alone ? least?.place : undefined;
}

/** Places inside the plot area, the nearest first. */
function candidates(
  text: string,
  width: number,
  x: number,
  y: number,
  layout: Layout,
): readonly { readonly place: PlacedLabel; readonly distance: number }[] {
  const inside = (middle: number) => Math.max(width / 2 + 2, Math.min(layout.width + 2 - width / 2, middle));
  const above = distances.flatMap((distance) =>
    [-1, 1].flatMap((side) =>
      shares.map((share) => ({ place: { text, x: inside(x + (0.5 - share) * width), y: y + side * distance }, distance })),
    ),
  );
  const sides = [1, -1].flatMap((side) =>
    [0, -7, 7].map((rise) => ({ place: { text, x: x + side * (beside + width / 2), y: y + rise }, distance: 18 })),
  );
  return [...above, ...sides]
    .filter(({ place }) => {
      const { left, right, top, bottom } = boxOf(place, width);
      return left >= 0 && right <= layout.width + 4 && top >= 0 && bottom <= layout.height;
    })
    .sort((a, b) => a.distance - b.distance);
}

function overlapsLabel(layout: Layout, box: Box): boolean {
  return layout.endLabels.some((label) => {
    const width = textWidth(label.text, sizes.label, 600);
    const other = boxOf({ ...label, x: label.x + width / 2 }, width);
    return box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
  });
}

function boxOf({ x, y }: Pick<PlacedLabel, 'x' | 'y'>, width: number): Box {
  return { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y - 9, bottom: y + 9 };
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
