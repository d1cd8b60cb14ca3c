import { alignTraining } from '../../align.ts';
import { type Ascent, NO_CHANCE } from '../../ascent.ts';
import { type Curve, isLastAlone, riseEvidence, riseFrom, riseOfLast } from '../../curve.ts';
import { abstain, clear, found, missing, shortened, tooFew } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { numbersOf } from '../../signs/measured.ts';
import { FEW } from '../../signs/values.ts';
import { sharedRise } from '../../standing.ts';
import { at, mean } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import { overfittingByMetric } from './by-metric.ts';
import { heldBack, isContradicted, severityOf } from './severity.ts';

/**
 * Validation loss ends a tenth above its best while training loss goes on falling. Two measured rules: a rise that luck does not explain
 * (from three evaluations on; a note where it may); and, from six on, a smoothed rise by more than 5 % (Prechelt's GL5) that scatter does
 * not explain. On the 40 published curves with a known label the second gave .97 to 1.00 macro-F1. Of rises below a tenth only one in
 * three was overfitting: they are late rises, unless they take back half of the descent.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const byMetric = overfittingByMetric(features, thresholds);
  if (features.validations.length === 0) return byMetric ?? [abstain('overfitting', missing(features, 'validation'))];
  const losses = [...features.ascents].filter(([curve]) => !features.parts.includes(curve));
  const byLoss = losses.map(([curve, ascent]) => judge(curve, ascent, features, thresholds));
  const told = losses.some(([curve, ascent]) => isRuled(curve, ascent, features, thresholds));
  return byMetric === undefined || told || byLoss.some(({ state }) => state === 'found') ? byLoss : [...byMetric, ...byLoss];
}

/** The published rule sees a rise, however small. */
function isRuled(curve: Curve, { over, standing }: Ascent, features: Features, thresholds: Thresholds): boolean {
  const stands = standing.over > thresholds.overfittingVisible;
  const above = (gapOf(curve, features)?.atEnd ?? 0) > 0;
  return curve.n >= thresholds.minPoints && over > 1 && stands && !isAlone(curve, thresholds) && above;
}

/** What a reader sees from the best to the last values is a tenth, or it takes back half of the descent: less is a late rise. */
function isQuotable({ positive }: Curve, { sign, rise }: Ascent, thresholds: Thresholds): boolean {
  return !positive || (sign?.loggedHeight ?? 0) >= thresholds.riseVisible || rise.share >= thresholds.overfittingGivenUp;
}

/** A reader sees a tenth while training loss fell on, and scatter may explain it: a note. One value far out of it is an outlier. */
function isPossible(curve: Curve, { sign, rise }: Ascent, { signs }: Features, thresholds: Thresholds): boolean {
  if (curve.n < thresholds.minPoints || rise.share <= thresholds.overfittingDescentShare) return false;
  if (isAlone(curve, thresholds) && riseOfLast(curve).relative > thresholds.outlyingNoise * rise.noise) return false;
  const since = numbersOf(signs.gap.get(curve.series))?.since ?? 0;
  return since > 0 && (sign?.loggedHeight ?? 0) >= thresholds.riseVisible;
}

/** Fewest evaluations for anything to have risen. */
const FEWEST = 3;

function judge(curve: Curve, ascent: Ascent, features: Features, thresholds: Thresholds): Outcome {
  const few = tooFew(curve, FEWEST);
  if (few) return abstain('overfitting', few, curve);
  const gap = gapOf(curve, features);
  const evidence = {
    ...riseEvidence(curve, ascent.rise),
    ...(gap ? { gapAtBest: gap.atBest, gapAtEnd: gap.atEnd } : {}),
  };
  if (isNoise(curve, ascent, features, thresholds))
    return clear('overfitting', curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  const { over } = ascent;
  if ((ascent.isLikely || over > 1) && gap === undefined) return abstain('overfitting', withoutGap(curve, features), curve);
  const above = gap !== undefined && gap.atEnd > 0;
  const byRule = isRuled(curve, ascent, features, thresholds) && isQuotable(curve, ascent, thresholds);
  const stayed = ascent.sign !== undefined && 4 * ascent.sign.after >= curve.n;
  const visible = ascent.isLikely && ascent.trainingFell === true && gap !== undefined && (above || stayed);
  if (!visible && !byRule && !(above && isPossible(curve, ascent, features, thresholds))) {
    const share = ascent.isLikely || byRule ? Math.min(over, 1) : Math.min(over, 0.9);
    return clear('overfitting', curve, share, 1, { ...evidence, needed: ascent.needed });
  }
  if ((!visible || (gap?.atEnd ?? 1) <= 0) && isShared(ascent, curve, features, thresholds))
    return clear('overfitting', curve, 0.9, 1, { ...evidence, needed: ascent.needed });
  const byChance = !visible && !byRule;
  return report(curve, ascent, byRule, { ...evidence, ...(byChance && { byChance: 1 }) }, features, thresholds);
}

/** The values scatter by a sixth of their level, and the rise does not stand out of it: the best is the luckiest of them. */
function isNoise({ series, best, n }: Curve, { standing, sign }: Ascent, { signs }: Features, thresholds: Thresholds): boolean {
  const deviation = numbersOf(signs.scatter.get(series))?.deviation ?? 0;
  const fall = numbersOf(signs.skill.get(series))?.fall ?? 0;
  const noisy = best.value > 0 && fall < thresholds.trainingLearned && deviation > thresholds.noiseOfLevel * best.value;
  return n >= FEW && noisy && standing.over <= 1 && (sign?.probability ?? 1) > NO_CHANCE;
}

function report(
  curve: Curve,
  ascent: Ascent,
  byRule: boolean,
  evidence: Readonly<Record<string, number>>,
  features: Features,
  thresholds: Thresholds,
): Outcome {
  const { standing, over } = ascent;
  const alone = isAlone(curve, thresholds);
  const harmless = features.checkpoint === 'best' || isContradicted(curve, features, thresholds);
  const severity = harmless ? 'note' : severityOf(curve, ascent, byRule, features, thresholds);
  return found(curve, {
    kind: 'overfitting',
    severity,
    from: alone ? at(curve.x, curve.n - 2) : riseFrom(curve),
    to: at(curve.x, curve.n - 1),
    evidence: {
      ...evidence,
      ...(ascent.bySingles && { rise: ascent.height }),
      ...(alone && { alone: 1 }),
      ...(severity === 'warning' && heldBack(curve, ascent, features, thresholds)),
      standing: standing.over,
      threshold: askedOf(curve, ascent, byRule, thresholds),
      points: curve.n,
    },
    margin: byRule ? over - 1 : Math.max(0, ascent.height / thresholds.riseVisible - 1),
    confidence: confidenceOf(ascent, curve, thresholds),
    advice: ['stop-earlier', 'regularize', 'more-data', 'smaller-model'],
    checklist: [4, 3, 7, 8],
    beside: [features.partners.get(curve.index)],
  });
}

/** How far above its best it has to end by the rule that found it: where a reader sees a tenth, that and what scatter explains. */
function askedOf({ positive }: Curve, { needed, sign }: Ascent, byRule: boolean, { riseVisible }: Thresholds): number {
  if (!positive || (sign?.loggedHeight ?? 0) < riseVisible) return needed;
  return byRule ? Math.max(needed, riseVisible) : riseVisible;
}

/** Whether only the last of many points lies above the best: it may be an outlier, and a late rise tells of it. */
function isAlone(curve: Curve, thresholds: Thresholds): boolean {
  const base = curve.positive ? thresholds.overfittingRise : thresholds.overfittingRangeShare;
  return curve.n >= FEW && isLastAlone(curve, thresholds.overfittingHint * base);
}

/** Whether the training loss rises by a like amount over the same stretch: what worsens both is no overfitting. */
function isShared({ standing, rise }: Ascent, curve: Curve, features: Features, thresholds: Thresholds): boolean {
  const train = features.partners.get(curve.index);
  const aligned = train && (curve === features.validation ? features.aligned : alignTraining(train, curve, true));
  const risen = Math.max(standing.difference, rise.difference);
  return aligned !== undefined && sharedRise(standing, aligned, risen) > thresholds.overfittingShared;
}

function confidenceOf({ over, isVisible, height }: Ascent, curve: Curve, thresholds: Thresholds): number {
  const ruled = shortened(Math.min(0.97, 0.8 + 0.1 * (over - 1)), curve, thresholds);
  const seen = isVisible ? shortened(height >= thresholds.riseSevere ? 0.95 : 0.85, curve, thresholds) : 0;
  return Math.max(seen, ruled);
}

interface Gap {
  /** Validation minus training loss at the best validation point and over the tail, in the unit of the loss, lower is better. */
  readonly atBest: number;
  readonly atEnd: number;
}

function gapOf(curve: Curve, features: Features): Gap | undefined {
  const { validation, aligned } = features;
  const train = features.partners.get(curve.index);
  if (train === undefined || train.series.metric !== curve.series.metric) return undefined;
  if (curve === validation && aligned !== undefined) {
    const trainTail = mean(aligned, curve.tailFrom, curve.n);
    return { atBest: curve.best.value - at(aligned, curve.best.index), atEnd: curve.tail - trainTail };
  }
  const share = curve.best.index / Math.max(1, curve.n - 1);
  const there = at(train.smooth, Math.round(share * (train.n - 1)));
  return { atBest: curve.best.value - there, atEnd: curve.tail - train.tail };
}

function withoutGap(curve: Curve, features: Features): Parameters<typeof abstain>[1] {
  const train = features.partners.get(curve.index);
  if (train === undefined) return { code: 'no-training-loss' };
  if (train.axis !== curve.axis) return { code: 'mixed-axes', train: train.axis, validation: curve.axis };
  return { code: 'no-common-points' };
}
