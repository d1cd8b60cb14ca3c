import type { FindingKind } from '../../diagnosis/diagnosis.ts';
import type { FindingContext } from '../context.ts';
import { type Phrase, percentage, phrase, series, share, times, value } from '../language/phrase.ts';
import { gainIn } from './forecast.ts';
import { plateau } from './plateau.ts';
import { endOf, evidenceOf, from, judged, number, numbers, often, stretch, to } from './quoted.ts';
import { risen, riseOf, TENFOLD } from './rise-shown.ts';
import { constantMetric, nothingCarriesOver, nothingLearned, outOfScale } from './seen-learned.ts';
import { notFinite } from './seen-not-finite.ts';
import { isOfGradients, lossOf, placeOf } from './terms.ts';

/** What shows a finding, in numbers that a reader can check on the picture. */
export function seenOf(context: FindingContext): Phrase {
  return SEEN[context.finding.kind](context);
}

/** Fewest evaluations from which a rise is stated flat. */
const FEW = 6;

/** Fall below which little was learned. */
const SLOW = 0.15;

const SEEN: Readonly<Record<FindingKind, (context: FindingContext) => Phrase>> = {
  'non-finite': notFinite,
  divergence: (context) => {
    const [loss, at] = [judged(context), from(context)];
    const { reached, best, first, growing } = context.finding.evidence;
    const end = endOf(context);
    if (reached !== undefined) return phrase('divergence/seen.absurd', { loss, value: value(reached), place: at });
    if (growing === 1 && end !== undefined) return phrase('divergence/seen.doubling', { loss, end: value(end) });
    if (first !== undefined && end !== undefined && end > first)
      return phrase('divergence/seen.start', { loss, place: at, value: value(first), end: value(end) });
    const isHigher = best !== undefined && end !== undefined && end > best;
    return phrase('divergence/seen', {
      loss,
      place: at,
      best: isHigher ? value(best) : undefined,
      end: isHigher ? value(end) : undefined,
    });
  },
  'no-learning': nothingLearned,
  'no-generalization': nothingCarriesOver,

  'out-of-scale': outOfScale,

  'constant-metric': constantMetric,

  'broken-evaluation': (context) =>
    phrase('broken-evaluation/seen', {
      loss: judged(context),
      value: number(context, 'value'),
      place: placeOf(context.finding, context.facts, evidenceOf(context, 'brokenAt')),
      start: number(context, 'before'),
      end: number(context, 'after'),
    }),
  'training-loss-rise': (context) => {
    const { rise = 0, best = Number.NaN } = context.finding.evidence;
    const end = endOf(context) ?? Number.NaN;
    const slots = { place: from(context), best: value(best), end: value(end) };
    return best > 0 && rise > TENFOLD
      ? phrase('training-loss-rise/seen.large', { ...slots, x: times(end / best) })
      : phrase('training-loss-rise/seen', { ...slots, pct: risen(best, end, rise) });
  },
  overfitting: (context) => {
    const { loss, place, best, end, pct, x } = riseOf(context);
    const { facts, finding } = context;
    if (finding.evidence['trainTo'] !== undefined) {
      const [start, train] = [number(context, 'trainFrom'), number(context, 'trainTo')];
      return phrase('overfitting/seen.left', {
        loss: series(finding.series[0]),
        ...numbers(context, 'best', 'end'),
        place,
        start,
        train,
      });
    }
    if (finding.evidence['drop'] !== undefined) return metricFell(context);
    if (finding.evidence['alone'] === 1 && !facts.isEndRising)
      return phrase('overfitting/seen.last', { loss, pct, place: to(context) });
    const slots = { loss, place, best, end };
    const sized = { ...slots, pct };
    if (finding.evidence['byChance'] === 1) return phrase('overfitting/seen.scatter', sized);
    if (x !== undefined) return phrase('overfitting/seen.large', { ...slots, x });
    const { points = FEW } = finding.evidence;
    const { trainAtBest, trainAtEnd } = facts;
    const fell = points >= FEW && trainAtBest !== undefined && trainAtEnd !== undefined && trainAtEnd < trainAtBest;
    return phrase('overfitting/seen', {
      ...sized,
      train: fell ? value(trainAtEnd) : undefined,
      n: points < FEW ? points : undefined,
    });
  },
  'late-rise': (context) => {
    const { loss, place, best, end, pct, x } = riseOf(context);
    if (context.finding.evidence['alone'] === 1 && !context.facts.isEndRising)
      return phrase('late-rise/seen.last', { loss, pct, place: to(context) });
    return x === undefined
      ? phrase('late-rise/seen', { loss, place, best, end, pct })
      : phrase('late-rise/seen.large', { loss, place, best, end, x });
  },
  'generalization-gap': (context) => {
    const { end, trainAtEnd } = context.facts;
    const gap = end === undefined || trainAtEnd === undefined ? 0 : end.value - trainAtEnd;
    const loss = judged(context);
    const { earlier = gap } = context.finding.evidence;
    if (trainAtEnd === undefined || !(gap > 0))
      return phrase('generalization-gap/seen', { loss, value: number(context, 'gap'), train: undefined, earlier: undefined });
    const slots = { loss, train: value(trainAtEnd), value: value(gap) };
    if (earlier <= 0) return phrase('generalization-gap/seen.opens', slots);
    return phrase('generalization-gap/seen', { ...slots, earlier: earlier < gap ? value(earlier) : undefined });
  },
  underfitting: (context) => {
    const { accuracy } = context.finding.evidence;
    return phrase('underfitting/seen', {
      end: number(context, 'end'),
      pct: share(evidenceOf(context, 'fall')),
      value: accuracy === undefined ? undefined : percentage(accuracy),
    });
  },
  'still-improving': (context) => {
    const { finding } = context;
    const { ahead, aheadMost } = finding.evidence;
    // What to do first has the forecast.
    const isTold = finding.severity === 'note' && ahead !== undefined && aheadMost !== undefined;
    const [pct, limit] = isTold ? [gainIn(finding, ahead), share(aheadMost)] : [];
    return phrase('still-improving/seen', { loss: judged(context), place: to(context), pct, limit });
  },
  plateau,
  'slow-convergence': (context) => {
    const { fall, lateShare = 0 } = context.finding.evidence;
    const { course } = context.facts;
    return course !== undefined && fall !== undefined && fall < SLOW
      ? phrase('slow-convergence/seen.little', {
          loss: judged(context),
          start: value(course.start),
          end: value(course.end),
          place: to(context),
        })
      : phrase('slow-convergence/seen', { loss: judged(context), pct: share(lateShare) });
  },
  oscillation: (context) => {
    const { ofLevel, validationSwing } = context.finding.evidence;
    if (ofLevel !== undefined && validationSwing !== undefined)
      return phrase('oscillation/seen.level', {
        loss: judged(context),
        pct: share(ofLevel),
        validation: lossOf(context.facts),
        of: share(validationSwing),
      });
    const { low, high } = context.facts.swing ?? { low: Number.NaN, high: Number.NaN };
    return phrase('oscillation/seen', { loss: judged(context), low: value(low), high: value(high), place: from(context) });
  },
  'noisy-validation': ({ finding }) => {
    const { ratio } = finding.evidence;
    return ratio === undefined || ratio > 100
      ? phrase('noisy-validation/seen.far')
      : phrase('noisy-validation/seen', { x: times(ratio) });
  },
  spike: (context) => {
    const { largest, spikes: n = 0 } = context.finding.evidence;
    if (isOfGradients(context.finding) && largest !== undefined) {
      const slots = { peak: number(context, 'peak'), place: from(context), x: times(largest) };
      return n > 1 ? phrase('spike/seen.gradients.several', { ...slots, often: often(n) }) : phrase('spike/seen.gradients', slots);
    }
    if (largest !== undefined && n > 1)
      return phrase('spike/seen.many', {
        loss: judged(context),
        n,
        value: number(context, 'before'),
        peak: number(context, 'peak'),
        place: from(context),
      });
    const slots = { loss: judged(context), place: from(context), value: number(context, 'before'), peak: number(context, 'peak') };
    return n > 1 ? phrase('spike/seen.several', { ...slots, often: often(n) }) : phrase('spike/seen', slots);
  },
  'unrepresentative-validation': (context) => {
    const { end, trainAtEnd } = context.facts;
    const [loss, below] = [judged(context), Math.abs(evidenceOf(context, 'below'))];
    if (end === undefined || trainAtEnd === undefined)
      return phrase('unrepresentative-validation/seen', { loss, pct: share(below), end: undefined, train: undefined });
    const slots = { loss, end: value(end.value), train: value(trainAtEnd) };
    const { fall } = context.finding.evidence;
    if (fall !== undefined)
      return phrase('unrepresentative-validation/seen.little', {
        ...slots,
        pct: share(1 - end.value / trainAtEnd),
        fall: share(fall),
      });
    return below > FAR_BELOW && end.value > 0
      ? phrase('unrepresentative-validation/seen.far', { ...slots, x: times(trainAtEnd / end.value) })
      : phrase('unrepresentative-validation/seen', { ...slots, pct: share(end.value > 0 ? 1 - end.value / trainAtEnd : below) });
  },
  'restarted-log': (context) => {
    const { after = Number.NaN, at = context.finding.from } = context.finding.evidence;
    const slots = { last: placeOf(context.finding, context.facts, after), place: placeOf(context.finding, context.facts, at) };
    return at > after ? phrase('restarted-log/seen.on', slots) : phrase('restarted-log/seen', slots);
  },
  'metric-mismatch': (context) => {
    const { metricAtBest = Number.NaN, metricAtEnd = Number.NaN } = context.finding.evidence;
    const { loss, place, best, end, pct, x } = riseOf(context);
    const metric = series(context.finding.series[1] ?? '');
    const written = context.facts.metricIsShare ? percentage : value;
    const slots = { loss, place, best, end, metric, start: written(metricAtBest), value: written(metricAtEnd) };
    return x === undefined
      ? phrase('metric-mismatch/seen', { ...slots, pct })
      : phrase('metric-mismatch/seen.large', { ...slots, x });
  },
  'early-stopping': (context) => phrase('early-stopping/seen', { span: stretch(context), place: from(context) }),
};

/** A metric that got worse while training went on, in the numbers of its picture. */
function metricFell(context: FindingContext): Phrase {
  const { finding, facts } = context;
  const loss = series(finding.series[0]);
  if (facts.metricRun === undefined)
    return phrase('overfitting/seen.metric', { loss, ...numbers(context, 'best', 'end'), place: from(context) });
  const { best, until, end, isShare } = facts.metricRun;
  const written = isShare ? percentage : value;
  const slots = { loss, best: written(best.value), end: written(end.value), place: placeOf(finding, facts, best.at) };
  return best.at === until.at
    ? phrase('overfitting/seen.metric', slots)
    : phrase('overfitting/seen.metric.level', { ...slots, last: placeOf(finding, facts, until.at) });
}

/** Beyond this share below another value a factor says more. */
const FAR_BELOW = 0.9;
