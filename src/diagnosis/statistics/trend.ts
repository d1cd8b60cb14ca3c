import { at, median } from './order.ts';

/** Median of all pairwise slopes (Theil-Sen), per index; NaN for fewer than two points. Quadratic: meant for short windows. */
export function theilSen(values: Float64Array): number {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) slopes[count++] = (at(values, j) - at(values, i)) / (j - i);
  }
  return median(slopes);
}

/** Means of `blocks` consecutive parts of nearly equal length. Fewer parts where there are fewer values. */
export function blockMeans(values: Float64Array, blocks: number): Float64Array {
  const n = values.length;
  const count = Math.min(blocks, n);
  const out = new Float64Array(count);
  for (let block = 0; block < count; block++) {
    const from = Math.floor((block * n) / count);
    const to = Math.floor(((block + 1) * n) / count);
    let sum = 0;
    for (let i = from; i < to; i++) sum += at(values, i);
    out[block] = sum / (to - from);
  }
  return out;
}
