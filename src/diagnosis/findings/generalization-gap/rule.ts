import { type Curve, logged, scatterShare } from '../../curve.ts';
import { clear, found, onPair, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { indexBy } from '../../places.ts';
import { accuracyAmong } from '../../signs/signs.ts';
import { at, mean, median } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Validation ends far above training without rising: more than half of the training loss (SageMaker's tenth flags most healthy
 * runs) and a visible part of the descent. More data helps; in the clinic regularisation made twice as many of these runs worse as it
 * made better.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onPair('generalization-gap', features, thresholds.minPoints, (...curves) => judge(...curves, features, thresholds));
}

function judge(validation: Curve, train: Curve, aligned: Float64Array, features: Features, thresholds: Thresholds): Outcome {
  const end = mean(aligned, validation.tailFrom, validation.n);
  const gap = validation.tail - end;
  const descent = Math.max(validation.descent, train.descent, Number.MIN_VALUE);
  const share = gap / descent;
  const ratio = validation.positive && end > 0 ? gap / end : share;
  const over = Math.min(ratio / thresholds.gapRatio, share / thresholds.gapDescentShare);
  const evidence = {
    gap: validation.sign * gap,
    ratio,
    share,
    train: logged(train, end),
    validation: logged(validation, validation.tail),
  };
  const memorized = isMemorized(validation, train, end, thresholds) || stoodStill(validation, aligned, end, features, thresholds);
  if (!(over > 1) && !memorized) return clear('generalization-gap', validation, Math.max(0, over), 1, evidence);
  const earlier = gapAtFirst(validation, aligned);
  const grows = gap > thresholds.gapGrowth * Math.max(0, earlier) + validation.scatter;
  return found(validation, {
    kind: 'generalization-gap',
    severity: memorized && features.checkpoint === 'last' ? 'warning' : 'note',
    from: at(validation.x, validation.tailFrom),
    to: at(validation.x, validation.n - 1),
    evidence: {
      ...evidence,
      ...(grows && { earlier: validation.sign * earlier }),
      threshold: thresholds.gapRatio,
      noise: scatterShare(validation),
      points: validation.n,
    },
    margin: Math.max(0, over - 1),
    confidence: shortened(memorized ? 0.85 : 0.7, validation, thresholds),
    advice: memorized ? ['more-data', 'regularize', 'smaller-model'] : ['more-data'],
    checklist: [7, 10],
    beside: [train],
  });
}

/** Median gap in the first third of the run, in units of the loss. */
function gapAtFirst({ y, n }: Curve, aligned: Float64Array): number {
  return median(y.subarray(0, Math.ceil(n / 3)).map((value, i) => value - at(aligned, i)));
}

/**
 * Training loss has come down to a fraction of what it was when validation loss was best, long ago, and of what validation loss is, which
 * lies near where it began: nothing of all that was learned since carries over, unless nearly all examples are told right.
 */
function stoodStill(validation: Curve, aligned: Float64Array, end: number, { signs }: Features, thresholds: Thresholds): boolean {
  const { positive, isCut, n, lowest, tail, first } = validation;
  if (!positive || isCut || !(end > 0) || n < thresholds.fullPoints) return false;
  const isAccurate = (accuracyAmong(signs.metrics)?.best ?? 0) >= thresholds.highAccuracy;
  const best = indexBy(validation, lowest.at, validation);
  const wide = tail / end > thresholds.stillFar && tail / first > thresholds.memorizedShare;
  return wide && !isAccurate && 2 * best < n && end < thresholds.stillFell * at(aligned, best);
}

/**
 * The training data is known by heart, and validation loss is still high: more than a thousand times training loss and a quarter of
 * where the losses began, or more than thirty times and nearly half. Where the log begins late, that is not known.
 */
function isMemorized(validation: Curve, train: Curve, end: number, thresholds: Thresholds): boolean {
  if (!validation.positive || validation.isCut || !(end > 0) || validation.n < 4 || train.n < 4) return false;
  const ratio = validation.tail / end;
  const share = validation.tail / Math.max(validation.first, train.first);
  return (
    (ratio > thresholds.memorizedFar && share > thresholds.memorizedFarShare) ||
    (ratio > thresholds.memorized && share > thresholds.memorizedShare)
  );
}
