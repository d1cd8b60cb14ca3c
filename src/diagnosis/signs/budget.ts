import type { History } from '../../history/history.ts';
import type { Curve } from '../curve.ts';
import { at } from '../statistics/order.ts';
import type { Measured } from './measured.ts';

/** How much of the plan was done. */
export interface Budget {
  readonly evaluations: number;
  readonly from: number;
  readonly to: number;
  /** The planned end, where it is logged, and the share of it that was done. */
  readonly planned?: number;
  readonly done?: number;
  readonly completion: History['completion'];
  readonly ending?: NonNullable<History['ending']>;
  readonly restarts: number;
  /** The log does not begin at the beginning: what was learned before is not known. */
  readonly beginsLate: boolean;
}

export function budgetOf(history: History, curve: Curve | undefined): Measured<Budget> {
  if (curve === undefined) return { because: { code: 'no-loss', found: [], of: 0 } };
  const to = at(curve.x, curve.n - 1);
  const { planned, completion, ending } = history;
  const end = planned?.axis === curve.axis ? planned.end : undefined;
  return {
    evaluations: curve.n,
    from: at(curve.x, 0),
    to,
    ...(end !== undefined && { planned: end, ...(end > 0 && { done: Math.min(1, to / end) }) }),
    completion,
    ...(ending !== undefined && { ending }),
    restarts: history.breaks.filter(({ kind }) => kind === 'restart').length,
    beginsLate: curve.isCut,
  };
}
