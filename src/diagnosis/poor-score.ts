import type { Curve } from './curve.ts';
import type { Features } from './features.ts';
import { numbersOf } from './signs/measured.ts';
import type { MetricSign } from './signs/metrics.ts';

const FEWEST = 3;
const NEAR_ZERO = 0.1;

export interface PoorScore {
  readonly curve: Curve;
  readonly sign: MetricSign;
}

/**
 * Scores from 0 to 1 that end near 0 and hardly rose: whatever the loss did, next to nothing is found. An accuracy beside them is that of
 * rare classes. Undefined where one of them says more.
 */
export function poorScore({ metrics, signs }: Features): PoorScore | undefined {
  const shares = metrics.filter(({ sign, y }) => sign < 0 && y.every((value) => value <= 0 && value >= -1));
  const all = shares.map((curve) => ({ curve, sign: numbersOf(signs.metrics.get(curve.series)) }));
  const other = all.filter(({ sign }) => sign?.isAccuracy === false);
  const scores = other.length > 0 ? other : all;
  const poor = scores.flatMap(({ curve, sign }) => (sign !== undefined && isPoor(sign) ? [{ curve, sign }] : []));
  return poor.length === scores.length ? poor[0] : undefined;
}

function isPoor({ points, best, rose }: MetricSign): boolean {
  return points >= FEWEST && best < NEAR_ZERO && rose < NEAR_ZERO / 2;
}
