import type { Series } from '../history/history.ts';
import { type Curve, lastLogged, logged } from './curve.ts';
import { missing } from './detector.ts';
import type { Finding, Seen, Summary } from './diagnosis.ts';
import type { Features } from './features.ts';
import { THRESHOLDS } from './findings/still-improving/thresholds.ts';
import { levelFrom, mirroredGain } from './signs/course.ts';
import { isMeasured, numbersOf } from './signs/measured.ts';
import { at, indexOfMax, mean } from './statistics/order.ts';
import type { Doubt } from './verdict.ts';

/** What the headline is about: the worst finding that is more than a note, else what the losses did. */
export function summaryOf(findings: readonly Finding[], doubt: Doubt | undefined, features: Features): Summary {
  const finding = findings.find(({ severity }) => severity !== 'note');
  if (finding !== undefined) return { about: 'finding', finding };
  return withoutFinding(doubt, features);
}

/** What is reported of a run without a finding above a note. */
export function withoutFinding(doubt: Doubt | undefined, features: Features): Exclude<Summary, { about: 'finding' }> {
  const curve = features.validation ?? features.metrics[0] ?? features.train;
  const seen = curve && seenOf(curve, features);
  if (doubt === undefined && seen !== undefined) return { about: 'healthy', seen };
  const { because, settledBy } = doubt ?? { because: missing(features, 'validation'), settledBy: [] };
  const trained = features.train && seenOf(features.train, features);
  const told = features.validation === undefined ? (trained ?? seen) : seen;
  return { about: 'unknown', because, ...(told && { seen: told }), settledBy };
}

/** From where on a doubling is worth telling, as "still improving" is: expected, and sure. What still falls is not level. */
const { improvingGain: FALLING, improvingSure: SURE } = THRESHOLDS;

/** Where nothing can be foreseen a trend says nothing either. */
const UNTOLD: readonly string[] = ['too-noisy', 'other-loss'];

const CROWDED = 200;

/** How many times the first value a loss has to rise to, and come back from, for that to be what it did. */
const HUMP = 1.5;

function humpOf(curve: Curve): Pick<Seen, 'hump'> {
  const { x, y, n, first, tail, positive } = curve;
  const top = indexOfMax(y);
  const value = y[top] ?? Number.NaN;
  if (!positive || n < FEW || top === 0 || top === n - 1 || value < HUMP * Math.max(first, tail)) return {};
  return { hump: { at: x[top] ?? 0, value: logged(curve, value) } };
}

const FEW = 5;

/** Share of its value by which a loss that is called level may still fall. */
const STILL = 0.01;

/** Whether the means of the first and the last quarter of what was logged since then are the same to a reader. */
function staysLevel({ x, y }: Series, from: number): boolean {
  const since = y.filter((value, i) => Number.isFinite(value) && at(x, i) >= from);
  const quarter = Math.max(1, since.length >> 2);
  const [before, after] = [mean(since, 0, quarter), mean(since, since.length - quarter, since.length)];
  return before - after <= STILL * Math.abs(before);
}

/** What one curve did. */
export function seenOf(curve: Curve, { signs }: Pick<Features, 'signs'>): Seen {
  const { series, axis, n, x, y, smooth, best, lowest } = curve;
  // Of a training loss that is logged at each step single values say nothing.
  const isSmoothed = series.role === 'train' && series.y.length > CROWDED;
  const fall = numbersOf(signs.skill.get(series))?.fall;
  const course = numbersOf(signs.course.get(series));
  const forecast = signs.forecast.get(series);
  const isIdle = forecast !== undefined && !isMeasured(forecast) && UNTOLD.includes(forecast.because.code);
  const gain = isIdle ? 0 : (numbersOf(forecast)?.ahead.at(-1)?.gain ?? (course ? mirroredGain(course) : 0));
  // What is expected may still lie far off on a curve that looks level.
  const mayFall = gain >= FALLING;
  const falling = mayFall && course !== undefined && course.sureGain >= SURE;
  const from = mayFall ? undefined : levelFrom(x, y);
  const level = from !== undefined && staysLevel(series, from) ? from : undefined;
  return {
    series: series.name,
    role: series.role === 'train' ? 'train' : series.direction === 'max' ? 'metric' : 'validation',
    axis,
    points: n,
    first: { at: x[0] ?? 0, value: logged(curve, y[0] ?? Number.NaN) },
    best: isSmoothed ? { at: best.at, value: logged(curve, best.value) } : { at: lowest.at, value: logged(curve, lowest.value) },
    last: isSmoothed ? { at: x[n - 1] ?? 0, value: logged(curve, smooth[n - 1] ?? Number.NaN) } : lastLogged(curve),
    ...humpOf(curve),
    ...(fall !== undefined && { fall }),
    ...(level !== undefined && { levelFrom: level }),
    falling,
  };
}
