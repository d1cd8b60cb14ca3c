/** Points of a line in drawing order. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Lines up to this length are drawn point by point. */
export const drawnWhole = 1500;

/**
 * The line with at most five points for each of `buckets` stretches of equally many points: first, lowest, highest and last finite
 * value, so that a drawing one pixel to a bucket looks the same, and the first value that is not finite, as a gap.
 */
export function thin(line: Points, buckets: number): Points {
  const { x, y } = line;
  if (x.length <= drawnWhole) return line;
  const kept: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    kept.push(...landmarks(y, Math.floor((x.length * bucket) / buckets), Math.floor((x.length * (bucket + 1)) / buckets)));
  }
  return { x: Float64Array.from(kept, (index) => x[index] ?? 0), y: Float64Array.from(kept, (index) => y[index] ?? Number.NaN) };
}

/** Indices from..to of first, lowest, highest and last finite value and of the first that is not finite, in order. */
function landmarks(y: Float64Array, from: number, to: number): readonly number[] {
  const found = new Set<number>();
  let low = -1;
  let high = -1;
  let last = -1;
  let gap = -1;
  for (let index = from; index < to; index++) {
    const value = y[index] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      if (gap < 0) gap = index;
      continue;
    }
    if (low < 0) found.add(index);
    if (low < 0 || value < (y[low] ?? 0)) low = index;
    if (high < 0 || value > (y[high] ?? 0)) high = index;
    last = index;
  }
  for (const index of [low, high, last, gap]) if (index >= 0) found.add(index);
  return [...found].sort((a, b) => a - b);
}
