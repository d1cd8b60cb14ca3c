import { at, mean, medianInPlace, select } from '../statistics/order.ts';
import { valleyDeviation } from '../statistics/valley.ts';

/** Below so many evaluations single values count, and not their means. */
export const FEW = 10;

/** Neighbors that are averaged for "best" and "end": one value of a few, five of many. */
export function widthOf(n: number): number {
  return n < FEW ? 1 : n < 40 ? 3 : 5;
}

/** Means of `width` neighbors, in order: `n - width + 1` of them. */
export function movingMeans(values: Float64Array, width: number): Float64Array {
  if (width <= 1) return values;
  const out = new Float64Array(Math.max(0, values.length - width + 1));
  for (let i = 0; i < out.length; i++) out[i] = mean(values, i, i + width);
  return out;
}

/** Where a curve begins: its first value, or the mean of its first hundredth. */
export function startOf(values: Float64Array): number {
  return mean(values, 0, Math.max(1, Math.floor(values.length / 100)));
}

/**
 * Standard deviation of one value around any trend: 1.4826 times the median absolute second difference over the root of six. Of few
 * values, whose second differences are mostly bends, around the nearest curve that falls first and then rises. Undefined below three.
 */
export function scatterOf(values: Float64Array): number | undefined {
  if (values.length < 3) return undefined;
  if (values.length < FEW) return valleyDeviation(values);
  const bends = new Float64Array(values.length - 2);
  for (let i = 0; i < bends.length; i++) bends[i] = Math.abs(at(values, i) - 2 * at(values, i + 1) + at(values, i + 2));
  return (1.4826 * medianInPlace(bends)) / Math.sqrt(6);
}

/** Distance of the tenth and the ninetieth percentile as a share of the level. */
export function spanOf(values: Float64Array): number {
  const scratch = new Float64Array(values);
  const level = Math.max(Math.abs(quantileInPlace(scratch, 0.5)), 1e-12);
  return (quantileInPlace(scratch, 0.9) - quantileInPlace(scratch, 0.1)) / level;
}

/** Linear between neighbors, reordering its input. */
function quantileInPlace(values: Float64Array, share: number): number {
  const place = share * (values.length - 1);
  const low = Math.floor(place);
  const below = select(values, low);
  return below + (place - low) * (select(values, Math.min(values.length - 1, low + 1)) - below);
}

/** Values beyond which a rank test needs no more of them: evenly spread ones stand for the rest. */
const MOST_RANKED = 100;

/**
 * One-sided probability that values without a trend rise as much (Mann-Kendall): exact up to eight values, normal above. The place
 * of a minimum is picked, so after one the probability is too low; the height decides first.
 */
export function trendProbability(values: Float64Array): number {
  const n = Math.min(values.length, MOST_RANKED);
  if (n < 2) return 1;
  const step = values.length / n;
  const ranked = n === values.length ? values : Float64Array.from({ length: n }, (_, i) => at(values, Math.floor(i * step)));
  let score = 0;
  for (let i = 1; i < n; i++) {
    const later = at(ranked, i);
    for (let j = 0; j < i; j++) {
      const earlier = at(ranked, j);
      score += later > earlier ? 1 : later < earlier ? -1 : 0;
    }
  }
  return n > 8 ? upperTail((score - 1) / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) : exactTail(n, score);
}

/** Share of the permutations of `n` values that score at least as high. */
function exactTail(n: number, score: number): number {
  let counts = [1];
  for (let k = 2; k <= n; k++) {
    const next = new Array<number>(counts.length + k - 1).fill(0);
    for (let i = 0; i < counts.length; i++) for (let j = 0; j < k; j++) next[i + j] = (next[i + j] ?? 0) + (counts[i] ?? 0);
    counts = next;
  }
  const inversions = Math.floor(((n * (n - 1)) / 2 - score) / 2);
  const atMost = counts.slice(0, inversions + 1).reduce((sum, count) => sum + count, 0);
  return atMost / counts.reduce((sum, count) => sum + count, 0);
}

/** Upper tail of the standard normal distribution (Abramowitz and Stegun 7.1.26; error below 1e-7). */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = 0.5 * poly * Math.exp(-x * x);
  return z >= 0 ? tail : 1 - tail;
}
