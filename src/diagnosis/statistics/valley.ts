import { at } from './order.ts';

/**
 * Standard deviation of values around the curve that first only falls and then only rises and is nearest to them (least squares;
 * two isotonic regressions, Barlow et al. 1972, with the best place to turn). Two degrees of freedom are taken off. 0 below three values.
 */
export function valleyDeviation(values: Float64Array): number {
  const n = values.length;
  if (n < 3) return 0;
  const falling = misfits(values);
  const rising = misfits(values.toReversed());
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k <= n; k++) least = Math.min(least, at(falling, k) + at(rising, n - k));
  return Math.sqrt(Math.max(0, least) / (n - 2));
}

/** Squares left by the nearest curve that never rises through the first 0, 1, … n values: neighbors that violate the order are pooled. */
function misfits(values: Float64Array): Float64Array {
  const left = new Float64Array(values.length + 1);
  const pools: { sum: number; count: number; squares: number }[] = [];
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    let pool = { sum: at(values, i), count: 1, squares: 0 };
    let before = pools.at(-1);
    while (before !== undefined && before.sum / before.count < pool.sum / pool.count) {
      pools.pop();
      total -= before.squares;
      pool = joined(before, pool);
      before = pools.at(-1);
    }
    pools.push(pool);
    total += pool.squares;
    left[i + 1] = total;
  }
  return left;
}

type Pool = { readonly sum: number; readonly count: number; readonly squares: number };

function joined(a: Pool, b: Pool): Pool {
  const apart = a.sum / a.count - b.sum / b.count;
  return {
    sum: a.sum + b.sum,
    count: a.count + b.count,
    squares: a.squares + b.squares + (apart * apart * a.count * b.count) / (a.count + b.count),
  };
}
