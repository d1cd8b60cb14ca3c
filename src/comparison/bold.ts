import type { Direction, Series } from '../history/history.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** A head's best value and a base's curve, up to where both go. */
export interface Against {
  readonly best: number;
  readonly base: Series;
  /** Position on the base's axis up to which it is compared. */
  readonly end: number;
}

/**
 * Whether no seed does that: what can be told from a single base run. See `boldAfter` in `thresholds.ts` for the rule and what it does
 * on pairs of one configuration. A loss that is not positive has no such rule.
 */
export function isBoldlyWorse({ best, base, end }: Against, direction: Direction): boolean {
  const curve = curveUpTo(base, end);
  if (curve.values.length < 2 || !Number.isFinite(best)) return false;
  if (direction === 'max') return base.metric === 'accuracy' && isBackAtChance(best, curve);
  if (direction !== 'min') return false;
  const [lowest, first] = [Math.min(...curve.values), curve.values[0] ?? Number.NaN];
  if (lowest < 0 || best <= Math.max(...curve.later)) return false;
  const hasLearned = (first - lowest) / first > T.boldLearned;
  return best > T.boldTimes * lowest || (hasLearned && best > lowest + T.boldWay * (first - lowest));
}

/** If the number of classes is not known: half of what the base got right is lost, or most of the rest is wrong now. */
function isBackAtChance(best: number, { values, later }: Curve): boolean {
  const highest = Math.max(...values);
  const whole = highest > 1 ? 100 : 1;
  if (highest - (values[0] ?? highest) < T.chanceLearned * whole) return false;
  if (highest > whole || best >= Math.min(...later) || highest - best < T.chanceDistance * whole) return false;
  return best <= T.chanceShare * highest || whole - best >= T.chanceErrors * (whole - highest);
}

interface Curve {
  readonly values: readonly number[];
  /** Those after the first stretch, where every curve is steep. */
  readonly later: readonly number[];
}

function curveUpTo({ x, y }: Series, end: number): Curve {
  const at = [...y.keys()].filter((index) => Number.isFinite(y[index]) && (x[index] ?? Number.NaN) <= end);
  const values = at.map((index) => y[index] ?? Number.NaN);
  const later = values.slice(Math.min(values.length - 1, Math.max(1, Math.ceil(values.length * T.boldAfter))));
  return { values, later };
}
