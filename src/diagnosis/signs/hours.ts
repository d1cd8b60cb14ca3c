import type { Clock, History, Series } from '../../history/history.ts';
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
export function hoursOf(history: History, curve: Curve | undefined): Measured<Hours> {
  const clock = curve && (history.clock ?? clockAmong(history.series, curve));
  if (curve === undefined || clock === undefined || curve.n < 2) return { because: { code: 'no-times' } };
  const secondsAt = (place: number): number => interpolate(clock.x, clock.seconds, placeOn(clock, place, curve));
  const end = secondsAt(at(curve.x, curve.n - 1));
  const total = end - secondsAt(at(curve.x, 0));
  if (!(total > 0) || !Number.isFinite(total)) return { because: { code: 'no-times' } };
  const steps = curve.axis === 'epoch' ? at(curve.x, curve.n - 1) - at(curve.x, 0) : curve.n - 1;
  return { total, afterBest: Math.max(0, end - secondsAt(curve.lowest.at)), each: total / Math.max(1, steps) };
}

/** From here on a number is a date, in seconds or in milliseconds since 1970. */
const [FIRST_DATE, FIRST_IN_MS] = [1e9, 1e12];
const FEWEST = 5;

/** A column of times that count on, by what the loss is logged by. How long each epoch took does not grow so. */
function clockAmong(series: readonly Series[], { axis }: Curve): Clock | undefined {
  for (const one of series) {
    if (one.metric !== 'time' || one.axis !== axis || one.buckets !== undefined || one.y.length < FEWEST) continue;
    const first = at(one.y, 0);
    const last = at(one.y, one.y.length - 1);
    const grows = one.y.every((value, i) => i === 0 || value >= at(one.y, i - 1));
    const countsOn = first >= FIRST_DATE || (first >= 0 && last > 1.5 * at(one.y, one.y.length >> 1));
    if (!grows || !countsOn || !(last > first)) continue;
    const scale = (first >= FIRST_IN_MS ? 0.001 : 1) * unitOf(one.name);
    return { axis, x: one.x, seconds: one.y.map((value) => (value - first) * scale) };
  }
  return undefined;
}

function unitOf(name: string): number {
  if (/hours?\b|\(h\)/i.test(name)) return 3600;
  return /min(?:ute)?s?\b/i.test(name) ? 60 : 1;
}
