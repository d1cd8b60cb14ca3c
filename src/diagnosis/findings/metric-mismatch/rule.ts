import { type Ascent, betterMetric } from '../../ascent.ts';
import { type Curve, lastLogged, logged, riseEvidence } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { indexBy } from '../../places.ts';
import { numbersOf } from '../../signs/measured.ts';
import type { MetricSign } from '../../signs/metrics.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * The validation loss rises while a task metric on the same data gets clearly better: loss and metric disagree about which checkpoint
 * is best. A person has to say which counts. TheDeepChecker's representativeness, judged over the stretch after the best loss.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const { validation, metrics } = features;
  if (validation === undefined) return [abstain('metric-mismatch', missing(features, 'validation'))];
  if (metrics.length === 0) return [abstain('metric-mismatch', { code: 'no-task-metric' }, validation)];
  const few = tooFew(validation, 4);
  if (few) return [abstain('metric-mismatch', few, validation)];
  const ascent = features.ascents.get(validation);
  return ascent === undefined ? [] : [judge(validation, ascent, features, thresholds)];
}

interface Better {
  readonly metric: Curve;
  readonly before: number;
  readonly gain: number;
}

function judge(validation: Curve, ascent: Ascent, features: Features, thresholds: Thresholds): Outcome {
  const better = betterOf(validation, features, thresholds);
  const evidence = {
    ...riseEvidence(validation, ascent.rise),
    ...(better && {
      gain: better.gain,
      ...shownGain(better, validation),
    }),
  };
  const rises = ascent.isVisible || (validation.n >= thresholds.minPoints && ascent.over > 1);
  if (!rises || better === undefined) return clear('metric-mismatch', validation, rises ? 0.5 : 0, 1, evidence);
  return found(validation, {
    kind: 'metric-mismatch',
    severity: features.lossDeclared || features.checkpoint === 'best' ? 'note' : 'warning',
    from: validation.lowest.at,
    to: at(validation.x, validation.n - 1),
    evidence: { ...evidence, threshold: ascent.needed, points: validation.n },
    margin: Math.max(0, ascent.over - 1),
    confidence: shortened(0.8, validation, thresholds),
    advice: ['choose-the-metric'],
    checklist: [8, 1],
    beside: [better.metric],
  });
}

/** As logged, which is what the picture shows; without the noise where that would hide the gain. */
function shownGain({ metric, before }: Better, loss: Curve): { readonly metricAtBest: number; readonly metricAtEnd: number } {
  const start = logged(metric, at(metric.y, indexBy(metric, loss.lowest.at, loss)));
  const end = lastLogged(metric).value;
  return metric.sign * (start - end) > 0
    ? { metricAtBest: start, metricAtEnd: end }
    : { metricAtBest: logged(metric, before), metricAtEnd: logged(metric, metric.tail) };
}

function betterOf(validation: Curve, features: Features, thresholds: Thresholds): Better | undefined {
  const clearly = betterMetric(features);
  if (clearly !== undefined) {
    const { before, gain } = gainAfter(clearly, validation, thresholds);
    return { metric: clearly, before, gain };
  }
  const better = features.metrics.filter(({ series }) => isBetter(numbersOf(features.signs.metrics.get(series))));
  if (validation.n < thresholds.fullPoints || better.length === 0) return undefined;
  const gains = better.map((metric) => ({ metric, ...gainAfter(metric, validation, thresholds) }));
  const most = gains.reduce((a, b) => (b.gain / b.needed > a.gain / a.needed ? b : a));
  return most.gain > most.needed ? most : undefined;
}

/** An accuracy that is higher by less than two points is that of a few examples. */
function isBetter(sign: MetricSign | undefined): boolean {
  return sign !== undefined && (!sign.isAccuracy || sign.late - (sign.atLossBest ?? sign.start) >= LEAST_POINTS);
}

const LEAST_POINTS = 0.02;

/**
 * How much a metric improved from the best point of a loss to the end, and how much it must to count. It must still improve in the second half of
 * that stretch and end near its best: a metric that jumped once and then stood still or fell does not contradict the loss.
 */
export function gainAfter(metric: Curve, loss: Curve, thresholds: Thresholds): { gain: number; needed: number; before: number } {
  const index = indexBy(metric, loss.best.at, loss);
  const before = at(metric.smooth, index);
  const halfway = metric.smooth.subarray(index, ((index + metric.n) >> 1) + 1).reduce((low, value) => Math.min(low, value), before);
  const needed = Math.max(thresholds.metricGainShare * metric.descent, thresholds.metricNoise * metric.scatter, Number.MIN_VALUE);
  const gain = before - metric.tail;
  const givenUp = metric.tail - metric.best.value;
  const least = Math.min(halfway - metric.tail, gain - givenUp);
  return { gain: Math.min(gain, least / thresholds.metricLateShare), needed, before };
}
