import { type Box, type Canvas, type Segment, touch } from './canvas.ts';

/** A text this far from its point needs a line to it. */
const usual = 22;
const close = 12;

export function nearest({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]): readonly [number, number] {
  return [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
}

/** Where the line runs that joins a text with a point that lies far from it, or beyond another line. */
export function leaderOf(box: Box, from: readonly [number, number], isBeyond: boolean, far = usual): Segment | undefined {
  const to = nearest(box, from);
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (distance <= (isBeyond ? close : far)) return undefined;
  return [[from[0] + ((to[0] - from[0]) * 7) / distance, from[1] + ((to[1] - from[1]) * 7) / distance], to];
}

/** Whether a line to a text runs through another text. */
export function isCrossed([start, end]: Segment, { boxes }: Canvas): boolean {
  const places = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => {
    const [x, y] = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
  });
  return boxes.some((box) => box.kind === 'text' && places.some((place) => touch(place, box)));
}

export function distanceTo({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
