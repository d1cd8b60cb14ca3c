import { type PlacedBox, type Segment, touch } from '../../src/chart/canvas.ts';
import { xOf, yOf } from '../../src/chart/plot.ts';
import type { PicturePart } from '../../src/chart/spec.ts';

/** What a reader would stumble over in a picture: texts that touch, leave the picture, or lie on a line of the data, the grid or another text. */
export function faultsOf(parts: readonly PicturePart[]): readonly string[] {
  return parts.flatMap((part, index) =>
    [...outside(part), ...touching(part), ...overLines(part), ...struckOut(part)].map((fault) => `part ${index}: ${fault}`),
  );
}

function outside({ bounds, boxes }: PicturePart): readonly string[] {
  return boxes
    .filter((box) => box.kind !== 'mark')
    .filter(
      (box) => box.left < bounds.left + 1 || box.right > bounds.right - 1 || box.top < bounds.top || box.bottom > bounds.bottom,
    )
    .map(({ name }) => `"${name}" leaves the picture`);
}

function touching({ boxes }: PicturePart): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => !(a.kind === 'mark' && b.kind === 'mark') && touch(a, b))
      .map((b) => `"${a.name || 'a mark'}" touches "${b.name || 'a mark'}"`),
  );
}

/** A line inside a text's middle; one that grazes its edge is hidden by the rim. */
function overLines({ plot, boxes }: PicturePart): readonly string[] {
  if (!plot) return [];
  const texts = boxes.filter(({ kind }) => kind === 'text');
  return plot.curves.flatMap(({ points, line }) => {
    const struck = new Set<PlacedBox>();
    points.forEach(([x1, y1], i) => {
      const [x0, y0] = points[i - 1] ?? [x1, y1];
      if (!Number.isFinite(y0) || !Number.isFinite(y1) || (y0 > plot.scale.domain[1] && y1 > plot.scale.domain[1])) return;
      const [from, to] = [[xOf(plot, x0), yOf(plot, y0)] as const, [xOf(plot, x1), yOf(plot, y1)] as const];
      const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1])));
      for (let step = 0; step <= steps; step++) {
        const x = from[0] + ((to[0] - from[0]) * step) / steps;
        const y = from[1] + ((to[1] - from[1]) * step) / steps;
        for (const box of texts) if (x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2) struck.add(box);
      }
    });
    return [...struck].map(({ name }) => `"${name}" lies on the ${line.role} line`);
  });
}

/** A line of the grid, or one that leads to another text, within a text. */
function struckOut({ plot, boxes, grid = [], leaders = [] }: PicturePart): readonly string[] {
  const texts = boxes.filter(({ kind }) => kind === 'text');
  const through = (segments: readonly Segment[], name: string) =>
    segments.flatMap((segment) =>
      texts.filter((box) => isThrough(segment, box)).map((box) => `"${box.name}" lies on a line ${name}`),
    );
  const ownLine = (plot?.panel.restarts ?? []).flatMap(({ at, text }) => {
    const own = texts.filter(({ name }) => text.includes(name));
    const x = plot ? xOf(plot, at) : 0;
    return own
      .filter(({ left, right, bottom }) => bottom > 0 && x > left && x < right)
      .map(({ name }) => `"${name}" lies on its line`);
  });
  return [...through(grid, 'of the grid'), ...ownLine, ...through(leaders, 'to a text')];
}

/** Whether a line runs through a box, more than two pixels from its edge. */
function isThrough([[x0, y0], [x1, y1]]: Segment, { left, right, top, bottom }: PlacedBox): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) => {
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return x > left + 2 && x < right - 2 && y > top + 2 && y < bottom - 2;
  });
}
