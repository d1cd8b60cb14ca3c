import type { History, Role } from '../../../history/history.ts';
import { type Curve, scatterShare } from '../../curve.ts';
import { clear, found, onPair, shortened } from '../../detector.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { componentName } from '../../select.ts';
import { numbersOf } from '../../signs/measured.ts';
import { accuracyAmong } from '../../signs/signs.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Validation lies below training by more than 5 % in most of the second half. Dropout, augmentation and a training loss averaged
 * over the epoch (which is taken into account) do that too, so it is a note; far below, it is a suspicion worth a warning: an
 * easier validation set, or examples in both sets. UMLAUT, Rosebrock, Brownlee.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  return onPair('unrepresentative-validation', features, 3, (...curves) =>
    judge(...curves, thresholds, hasPartsOfItsOwn(features.history), features),
  );
}

/**
 * The training loss has logged parts that the validation loss has not: the two are not of one kind, and the validation loss may well be
 * far below.
 */
function hasPartsOfItsOwn({ series }: History): boolean {
  const parts = (role: Role) => series.filter((one) => one.role === role && one.metric === 'loss' && one.component);
  const validated = new Set(parts('validation').map(({ name }) => componentName(name)));
  return parts('train').some(({ name }) => !validated.has(componentName(name)));
}

/** Every example is predicted right from the first evaluation on: too good to be true. */
function isPerfect({ signs }: Features): boolean {
  const accuracy = accuracyAmong(signs.metrics);
  return accuracy !== undefined && accuracy.start >= 0.999;
}

function judge(
  validation: Curve,
  train: Curve,
  aligned: Float64Array,
  thresholds: Thresholds,
  otherParts: boolean,
  features: Features,
): Outcome {
  const half = validation.n >> 1;
  let below = 0;
  let sum = 0;
  for (let i = half; i < validation.n; i++) {
    const scale = validation.positive && at(aligned, i) > 0 ? at(aligned, i) : Math.max(train.descent, Number.MIN_VALUE);
    const gap = (at(aligned, i) - at(validation.y, i)) / scale;
    sum += gap;
    if (gap > thresholds.belowTraining) below++;
  }
  const share = below / (validation.n - half);
  const gap = sum / (validation.n - half);
  const evidence = {
    below: gap,
    share,
    noise: scatterShare(validation),
  };
  const over = Math.min(share / thresholds.belowTrainingShare, gap / thresholds.belowTraining);
  if (!(over >= 1)) return clear('unrepresentative-validation', validation, Math.max(0, over), 1, evidence);
  const isOther = isOfOtherUnit(validation, aligned);
  const isFar = isPerfect(features) ? gap > thresholds.belowPerfect : gap > thresholds.farBelowTraining && !isOther;
  const fall = isFar || isOther || gap < thresholds.belowTold ? undefined : littleLearned(validation, features, thresholds);
  const far = isPositive(validation, train) && !otherParts && (isFar || fall !== undefined);
  // Dropout, augmentation and an average over the epoch put validation below training in most sound runs: no finding.
  if (!far && gap < thresholds.belowTold)
    return clear('unrepresentative-validation', validation, Math.max(0, Math.min(1, over)), 1, evidence);
  return found(validation, {
    kind: 'unrepresentative-validation',
    severity: far ? 'warning' : 'note',
    from: at(validation.x, half),
    to: at(validation.x, validation.n - 1),
    evidence: {
      ...evidence,
      ...(far && fall !== undefined && { fall }),
      threshold: thresholds.belowTraining,
      points: validation.n,
    },
    margin: gap / thresholds.belowTraining - 1,
    confidence: shortened(far ? 0.6 : 0.4, validation, thresholds),
    advice: far && fall !== undefined ? ['overfit-one-batch', 'bigger-model'] : ['fix-validation', 'check-the-data'],
    checklist: [7, 1],
    beside: [train],
  });
}

/** How far validation loss fell, where that is little: what raises training loss so far leaves nothing to learn from. */
function littleLearned({ series }: Curve, { signs }: Features, thresholds: Thresholds): number | undefined {
  const { learned, skill, budget } = signs;
  const fall = numbersOf(skill.get(series))?.fall;
  if (fall === undefined || fall >= thresholds.trainingLearned || numbersOf(budget)?.beginsLate === true) return undefined;
  return learned.extent >= thresholds.minSlow && (learned.reached ?? 0) < thresholds.underfittingSkill ? fall : undefined;
}

/**
 * Both losses begin with the same model: where one is ten times the other there, and about as many times at the end, one is a sum and
 * the other a mean.
 */
function isOfOtherUnit(validation: Curve, aligned: Float64Array): boolean {
  const first = at(aligned, 0) / validation.first;
  const last = at(aligned, validation.n - 1) / at(validation.y, validation.n - 1);
  return validation.positive && first > OTHER_UNIT && last < 3 * first && first < 3 * last;
}

const OTHER_UNIT = 10;

function isPositive(validation: Curve, train: Curve): boolean {
  return validation.positive && train.positive;
}
