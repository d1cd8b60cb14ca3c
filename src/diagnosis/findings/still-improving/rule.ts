import { type Curve, logged } from '../../curve.ts';
import { abstain, clear, found, onLoss, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { mirroredGain } from '../../signs/course.ts';
import { isMeasured, numbersOf } from '../../signs/measured.ts';
import { scatterOf } from '../../signs/values.ts';
import { at, indexOfMin } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The loss still falls at the end: the forecast says what a doubling of the training would bring. A note, since one good run in
 * five still gains 5 %. A warning of boosted trees: their rate decays to nothing nowhere, their curve hardly scatters, and of 75 such runs
 * of the clinic and its hold-out 67 would have gained 7 % and more.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onLoss('still-improving', features, ['validation', 'train'], thresholds.minPoints, (curve) =>
    judge(curve, features, thresholds),
  );
}

function judge(curve: Curve, features: Features, thresholds: Thresholds): Outcome {
  const { signs, history } = features;
  if (history.completion === 'incomplete') return abstain('still-improving', { code: 'incomplete' }, curve);
  const rate = numbersOf(signs.rate);
  if (rate?.decayed) return abstain('still-improving', { code: 'rate-decayed', rate: rate.end }, curve);
  const course = numbersOf(signs.course.get(curve.series));
  const forecast = signs.forecast.get(curve.series);
  // How much is uncertain, not that there is something.
  if (forecast !== undefined && !isMeasured(forecast) && forecast.because.code !== 'too-steep')
    return abstain('still-improving', forecast.because, curve);
  if (course === undefined) return abstain('still-improving', { code: 'too-few-points', points: curve.n, needed: 5 }, curve);
  const { ahead = [], ofFall } = numbersOf(forecast) ?? {};
  const farthest = ahead.at(-1);
  const gain = farthest?.gain ?? mirroredGain(course);
  const half = ahead.find(({ more }) => more === 0.5);
  const evidence = {
    gain,
    sureGain: course.sureGain,
    brought: course.brought,
    ...(farthest && {
      expected: logged(curve, farthest.expected),
      low: logged(curve, farthest.low),
      high: logged(curve, farthest.high),
    }),
    ...(half && { ahead: half.gain, aheadMost: half.most }),
    ...(ofFall && { ofFall: 1 }),
    end: logged(curve, course.now),
  };
  const falls = gain >= thresholds.improvingGain && course.sureGain >= thresholds.improvingSure;
  if (!falls || hasTurned(curve)) return clear('still-improving', curve, Math.min(1, gain / thresholds.improvingGain), 1, evidence);
  return found(curve, {
    kind: 'still-improving',
    severity: history.boosting === true && curve === features.validation ? 'warning' : 'note',
    from: at(curve.x, curve.n >> 1),
    to: at(curve.x, curve.n - 1),
    evidence: { ...evidence, threshold: thresholds.improvingGain, points: curve.n },
    margin: gain / thresholds.improvingGain - 1,
    confidence: shortened(0.6, curve, thresholds),
    advice: ['train-longer'],
    checklist: [1, 8],
    beside: curve === features.validation ? [features.train] : [],
  });
}

/**
 * The last three values rise, and the last lies above the lowest one by more than twice the scatter: the fall is over, however
 * steep it began.
 */
function hasTurned({ y, n }: Curve): boolean {
  const [before, middle, last] = [at(y, n - 3), at(y, n - 2), at(y, n - 1)];
  return before < middle && middle < last && last - at(y, indexOfMin(y)) > 2 * (scatterOf(y.subarray(-LATELY)) ?? 0);
}

/** The last values, of which a bend long ago says nothing. */
const LATELY = 9;
