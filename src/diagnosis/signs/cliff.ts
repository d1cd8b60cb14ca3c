import type { Curve } from '../curve.ts';
import { at, indexOfMax, indexOfMin } from '../statistics/order.ts';

/** How many times a loss falls from one value to the next; no step of a learning rate does that. */
const FELL = 10;
/** Values before and after that are steady: none more than so many times another. */
const AROUND = 5;
const STEADY = 2;

/** Where a steady loss falls to a fraction at once, and is steady there: what is logged from then on is another loss. */
export function cliffOf({ x, y, n, positive }: Curve): { readonly at: number; readonly times: number } | undefined {
  if (!positive) return undefined;
  for (let i = AROUND; i + AROUND <= n; i++) {
    const times = at(y, i - 1) / at(y, i);
    if (times > FELL && isSteady(y.subarray(i - AROUND, i)) && isSteady(y.subarray(i, i + AROUND))) return { at: at(x, i), times };
  }
  return undefined;
}

function isSteady(values: Float64Array): boolean {
  return at(values, indexOfMax(values)) < STEADY * at(values, indexOfMin(values));
}
