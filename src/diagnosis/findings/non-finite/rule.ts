import type { Series } from '../../../history/history.ts';
import type { AdviceKind, Finding, Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import type { Finite } from '../../signs/finite.ts';
import { numbersOf } from '../../signs/measured.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';
import { brokenGradients, zeroFrom } from './hidden.ts';

/**
 * A loss that is NaN or infinite, even once; or gradients that are, which a writer may print a loss of 0 beside. A note in another
 * metric that was a number and ceases to be one; a metric that never was for want of examples says nothing of the training.
 * SageMaker ExplodingTensor, Keras TerminateOnNaN.
 */
export function detect(features: Features, thresholds: Thresholds): readonly Outcome[] {
  const named = features.history.series.filter((series) => series.role !== 'other' && series.x.length > 0);
  const seen = named.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const judged = seen.map((series) => ({ series, outcomes: judge(series, features) }));
  const plain = judged.flatMap(({ outcomes }) => outcomes);
  // Where only the validation loss is NaN, the training loss may be NaN that is written as 0.
  const isPlain = judged.some(({ series, outcomes }) => series.role === 'train' && outcomes.some(isFailing));
  const hidden = isPlain ? [] : [...brokenGradients(features, thresholds), ...zeroFrom(features, thresholds)];
  const outcomes = [...hidden.slice(0, 1).map((outcome) => (plain.some(isFailing) ? borneOut(outcome) : outcome)), ...plain];
  if (outcomes.length > 0) return outcomes;
  if (seen.length === 0) return [{ state: 'notEvaluated', kind: 'non-finite', because: { code: 'no-training-loss' }, series: [] }];
  const points = seen.reduce((sum, series) => sum + series.x.length, 0);
  return [{ state: 'clear', kind: 'non-finite', margin: 1, series: seen.map(({ name }) => name), evidence: { count: 0, points } }];
}

/** What is told first. */
const ORDER: readonly Series['role'][] = ['train', 'validation', 'test'];

function isFailing(outcome: Outcome): boolean {
  return outcome.state === 'found' && outcome.finding.severity === 'failing';
}

/** Beside a validation loss that is NaN. */
function borneOut(outcome: Outcome): Outcome {
  return outcome.state === 'found' ? { ...outcome, finding: { ...outcome.finding, confidence: 1 } } : outcome;
}

function judge(series: Series, features: Features): Outcome[] {
  const finite = features.signs.finite.get(series);
  if (finite === undefined || finite.count === 0 || finite.firstAt === undefined || finite.lastAt === undefined) return [];
  const loss = (series.metric === 'loss' && series.adversarial !== true) || isJudged(series, features);
  if (!loss && !ceasesToBe(series, finite)) return [];
  // A percentage error that is infinite throughout, of targets that are zero, while the loss falls.
  const never =
    finite.count === finite.points && !(series.metric === 'loss' && !series.component) && hasOtherLoss(series, features);
  if (never) return [];
  return [
    {
      state: 'found',
      finding: {
        kind: 'non-finite',
        severity: loss ? 'failing' : 'note',
        series: [series.name],
        axis: series.axis,
        from: finite.firstAt,
        to: finite.lastAt,
        evidence: {
          count: finite.count,
          points: finite.points,
          threshold: 0,
          ...(finite.lastFinite && { lastFinite: finite.lastFinite.value, lastFiniteAt: finite.lastFinite.at }),
          recovered: finite.recovered ? 1 : 0,
          ...(finite.toTheEnd && { toTheEnd: 1 }),
          ...(finite.brokenFrom !== undefined && !finite.toTheEnd && { brokenFrom: finite.brokenFrom }),
          ...explosion(series, finite),
          ...(infiniteOnly(series) && { infinite: 1 }),
        },
        margin: 1,
        confidence: 1,
        ...remedyOf(series, loss, features, finite),
      },
    },
  ];
}

/** A number at the beginning and none at the end. */
function ceasesToBe({ y }: Series, { count, points, recovered }: Finite): boolean {
  return !recovered && Number.isFinite(at(y, 0)) && count >= 3 && count < points;
}

/** How high it rose, where that is far above where it began. */
function explosion({ y }: Series, { highest = Number.NaN }: Finite): { readonly highest?: number } {
  const first = y.find(Number.isFinite) ?? Number.NaN;
  return first > 0 && highest > EXPLODED * first ? { highest } : {};
}

const EXPLODED = 10;

function infiniteOnly({ y, buckets }: Series): boolean {
  return buckets === undefined && !y.some(Number.isNaN);
}

function hasOtherLoss(series: Series, { history }: Features): boolean {
  return history.series.some(
    (one) => one !== series && one.role === series.role && one.metric === 'loss' && one.y.some(Number.isFinite),
  );
}

/** Where the training loss stays finite, what is not finite comes of the evaluation or its data, not of the steps. */
function remedyOf(
  series: Series,
  loss: boolean,
  { train, signs }: Features,
  finite: Finite,
): Pick<Finding, 'advice' | 'checklist'> {
  const skill = train && numbersOf(signs.skill.get(train.series));
  const worse = skill !== undefined && skill.points > 1 && skill.end > 1.1 * skill.start;
  const trains = series.role === 'train' || train === undefined || worse || !train.series.y.every(Number.isFinite);
  if (!loss || !trains) return { advice: ['check-the-data'], checklist: [1] };
  const half: readonly AdviceKind[] = breaksFirst(signs.gradients?.firstAt, finite) ? ['use-full-precision'] : [];
  const back: readonly AdviceKind[] = (finite.lastFinite?.at ?? 0) > at(series.x, 0) ? ['go-back-to-a-checkpoint'] : [];
  return { advice: [...half, 'lower-learning-rate', 'check-the-data', 'clip-gradients', ...back], checklist: [2, 5] };
}

/** Gradients that break before the loss are those of half precision, more often than not. */
function breaksFirst(gradients: number | undefined, { firstAt }: Finite): boolean {
  return gradients !== undefined && firstAt !== undefined && gradients < firstAt;
}

function isJudged(series: Series, features: Features): boolean {
  const { train, validations } = features.selection;
  return (
    (train !== undefined && features.history.series[train] === series) ||
    validations.some((i) => features.history.series[i] === series)
  );
}
