import type { History } from '../../history/history.ts';
import type { Curve } from '../curve.ts';
import { interpolate, placeOn } from '../places.ts';
import { at } from '../statistics/order.ts';
import type { Measured } from './measured.ts';

/** How long the training took, by the times in its log. */
export interface Hours {
  /** In seconds, from the first to the last evaluation. */
  readonly total: number;
  /** … from the best evaluation on. */
  readonly afterBest: number;
  /** Mean time between two epochs, in seconds; of an axis of steps between two evaluations. */
  readonly each: number;
}

/** Training that went on after its best is time that bought nothing. */
export function hoursOf({ clock }: History, curve: Curve | undefined): Measured<Hours> {
  if (curve === undefined || clock === undefined || curve.n < 2) return { because: { code: 'no-times' } };
  const secondsAt = (place: number): number => interpolate(clock.x, clock.seconds, placeOn(clock, place, curve));
  const end = secondsAt(at(curve.x, curve.n - 1));
  const total = end - secondsAt(at(curve.x, 0));
  if (!(total > 0) || !Number.isFinite(total)) return { because: { code: 'no-times' } };
  const steps = curve.axis === 'epoch' ? at(curve.x, curve.n - 1) - at(curve.x, 0) : curve.n - 1;
  return { total, afterBest: Math.max(0, end - secondsAt(curve.lowest.at)), each: total / Math.max(1, steps) };
}
