import type { FindingKind } from '../../diagnosis/diagnosis.ts';
import type { FindingContext } from '../context.ts';
import { type Phrase, phrase, series, share, type Term, times, value } from '../language/phrase.ts';
import { evidenceOf, from, judged, number, stretch, to } from './quoted.ts';
import { constantMetric, nothingCarriesOver, nothingLearned, outOfScale } from './seen-learned.ts';
import { lossOf, placeOf } from './terms.ts';

/** What shows a finding, in numbers that a reader can check on the picture. */
export function seenOf(context: FindingContext): Phrase {
  return SEEN[context.finding.kind](context);
}

/** Beyond tenfold a percentage says little. */
const TENFOLD = 9;

/** Fewest evaluations from which a rise is stated flat. */
const FEW = 6;

/** Fall below which little was learned, and share of it in the second half from which a fall is even. */
const SLOW = 0.15;
const EVEN = 0.35;

/** A smaller gain is reported as this. */
const LEAST_TOLD = 0.001;

const SEEN: Readonly<Record<FindingKind, (context: FindingContext) => Phrase>> = {
  'non-finite': (context) => {
    const [loss, at] = [judged(context), from(context)];
    const { count: n = 1, points: total, gradients, zeros = 0, lastFinite } = context.finding.evidence;
    const name = series(context.finding.series[0]);
    if (gradients === 1 && zeros > 0) return phrase('non-finite/seen.hidden', { series: name, place: at });
    if (gradients === 1) return phrase('non-finite/seen.gradients', { place: at, n, total });
    if (zeros > 0) return phrase('non-finite/seen.zero', { loss, place: at, value: value(lastFinite ?? 0) });
    if (n === 1 || total === undefined) return phrase('non-finite/seen.one', { loss, place: at });
    return context.facts.broken && context.finding.to >= context.facts.last
      ? phrase('non-finite/seen', { loss, place: at, n, total })
      : phrase('non-finite/seen.some', { loss, place: at, n, total });
  },
  divergence: (context) => {
    const [loss, at] = [judged(context), from(context)];
    const { reached, best, end, first, growing } = context.finding.evidence;
    if (reached !== undefined) return phrase('divergence/seen.absurd', { loss, value: value(reached), place: at });
    if (growing === 1 && end !== undefined) return phrase('divergence/seen.doubling', { loss, end: value(end) });
    if (first !== undefined && end !== undefined && end > first)
      return phrase('divergence/seen.start', { loss, value: value(first), end: value(end) });
    if (best === undefined || end === undefined || !(end > best)) return phrase('divergence/seen.plain', { loss, place: at });
    return phrase('divergence/seen', { loss, best: value(best), end: value(end), place: at });
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
    const { rise = 0, best, end } = context.finding.evidence;
    const slots = { pct: share(rise), place: from(context) };
    return best === undefined || end === undefined
      ? phrase('training-loss-rise/seen', slots)
      : phrase('training-loss-rise/seen.values', { ...slots, best: value(best), end: value(end) });
  },
  overfitting: (context) => {
    const [loss, at, { shown, smoothed }] = [judged(context), from(context), riseOf(context)];
    const { facts, finding } = context;
    const { best, end, trainAtBest, trainAtEnd } = facts;
    if (finding.evidence['drop'] !== undefined)
      return phrase('overfitting/seen.metric', {
        loss: series(finding.series[0]),
        best: number(context, 'best'),
        end: number(context, 'end'),
        place: at,
      });
    if (finding.evidence['alone'] === 1) return phrase('overfitting/seen.last', { loss, pct: share(shown), place: to(context) });
    if (best === undefined || end === undefined)
      return phrase('overfitting/seen.plain', {
        loss,
        pct: share(shown),
        place: at,
        best: number(context, 'best'),
        end: number(context, 'end'),
      });
    const values = { best: value(best.value), end: value(end.value) };
    if (shown > TENFOLD) return phrase('overfitting/seen.large', { loss, x: times(shown + 1), place: at, ...values });
    if (smoothed) return phrase('overfitting/seen.smoothed', { loss, pct: share(shown), place: at, ...values });
    const { points } = finding.evidence;
    if (points !== undefined && points < FEW)
      return phrase('overfitting/seen.few', { loss, pct: share(shown), n: points, ...values });
    const fell = trainAtBest !== undefined && trainAtEnd !== undefined && trainAtEnd < trainAtBest;
    return fell
      ? phrase('overfitting/seen', { loss, pct: share(shown), place: at, ...values, train: value(trainAtEnd) })
      : phrase('overfitting/seen.plain', { loss, pct: share(shown), place: at, ...values });
  },
  'late-rise': (context) => {
    const [loss, { shown }] = [judged(context), riseOf(context)];
    if (context.finding.evidence['alone'] === 1)
      return phrase('late-rise/seen.last', { loss, pct: share(shown), place: to(context) });
    return shown > TENFOLD
      ? phrase('late-rise/seen.large', { loss, place: from(context), x: times(shown + 1) })
      : phrase('late-rise/seen', { loss, place: from(context), pct: share(shown) });
  },
  'generalization-gap': (context) => {
    const { end, trainAtEnd } = context.facts;
    const gap = end === undefined || trainAtEnd === undefined ? 0 : end.value - trainAtEnd;
    const loss = judged(context);
    return end !== undefined && trainAtEnd !== undefined && gap > 0
      ? phrase('generalization-gap/seen', { loss, end: value(end.value), train: value(trainAtEnd), value: value(gap) })
      : phrase('generalization-gap/seen.plain', { loss, value: number(context, 'gap') });
  },
  underfitting: (context) => {
    const { accuracy } = context.finding.evidence;
    const slots = { end: number(context, 'end'), pct: share(evidenceOf(context, 'fall')) };
    return accuracy === undefined
      ? phrase('underfitting/seen', slots)
      : phrase('underfitting/seen.metric', { ...slots, value: value(accuracy) });
  },
  'still-improving': (context) => {
    const slots = { loss: judged(context), place: to(context) };
    // What to do first has the forecast.
    return context.finding.severity === 'note'
      ? phrase('still-improving/seen', {
          ...slots,
          pct: share(evidenceOf(context, 'ahead')),
          limit: share(evidenceOf(context, 'aheadMost')),
        })
      : phrase('still-improving/seen.far', slots);
  },
  plateau: (context) => {
    const slots = { loss: judged(context), span: stretch(context), place: from(context) };
    const { aheadMost } = context.finding.evidence;
    return aheadMost === undefined
      ? phrase('plateau/seen', slots)
      : phrase('plateau/seen.ahead', { ...slots, limit: share(Math.max(aheadMost, LEAST_TOLD)) });
  },
  'slow-convergence': (context) => {
    const { fall, lateShare = 0 } = context.finding.evidence;
    return fall !== undefined && (fall < SLOW || lateShare < EVEN)
      ? phrase('slow-convergence/seen.little', { pct: share(fall), place: to(context) })
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
    return phrase('oscillation/seen', {
      loss: judged(context),
      pct: share(evidenceOf(context, 'amplitude')),
      place: from(context),
    });
  },
  'noisy-validation': ({ finding }) => {
    const { ratio } = finding.evidence;
    return ratio === undefined || ratio > 100
      ? phrase('noisy-validation/seen.far')
      : phrase('noisy-validation/seen', { x: times(ratio) });
  },
  spike: (context) => {
    const { before, peak, largest, spikes: n = 0 } = context.finding.evidence;
    if (largest !== undefined && before === undefined)
      return phrase('spike/seen.gradients', { peak: number(context, 'peak'), place: from(context), x: times(largest) });
    if (largest !== undefined && n > 1)
      return phrase('spike/seen.many', {
        loss: judged(context),
        n,
        value: number(context, 'before'),
        peak: number(context, 'peak'),
        place: from(context),
      });
    const slots = { loss: judged(context), place: from(context) };
    return before === undefined || peak === undefined
      ? phrase('spike/seen.plain', slots)
      : phrase('spike/seen', { ...slots, value: value(before), peak: value(peak) });
  },
  'unrepresentative-validation': (context) =>
    phrase('unrepresentative-validation/seen', { loss: judged(context), pct: share(Math.abs(evidenceOf(context, 'below'))) }),
  'restarted-log': (context) => {
    const { after, at = context.finding.from } = context.finding.evidence;
    const here = placeOf(context.finding, context.facts, at);
    return after === undefined
      ? phrase('restarted-log/seen.plain', { place: here })
      : phrase('restarted-log/seen', { last: placeOf(context.finding, context.facts, after), place: here });
  },
  'metric-mismatch': (context) => {
    const { metricAtBest, metricAtEnd } = context.finding.evidence;
    const slots = { loss: judged(context), place: from(context) };
    return metricAtBest === undefined || metricAtEnd === undefined
      ? phrase('metric-mismatch/seen.plain', slots)
      : phrase('metric-mismatch/seen', {
          ...slots,
          metric: metricIn(context),
          start: value(metricAtBest),
          end: value(metricAtEnd),
        });
  },
  'early-stopping': (context) => phrase('early-stopping/seen', { span: stretch(context), place: from(context) }),
};

/** The metric beside the loss, by the writer's name. */
function metricIn({ finding }: FindingContext): Term {
  return series(finding.series[1] ?? '');
}

/** By what factor, at most, the rise between two logged values may differ from the smoothed one to stand in its place. */
const ALIKE = 1.25;

/**
 * The rise between the logged values quoted beside it if that is about the smoothed rise which was tested, else the smoothed one; of
 * a last value that stands alone, its own.
 */
function riseOf({ finding, facts }: FindingContext): { readonly shown: number; readonly smoothed: boolean } {
  const { rise: tested = 0, loggedRise: logged = 0, threshold = 0, alone } = finding.evidence;
  if (alone === 1) return { shown: logged || tested, smoothed: false };
  const alike = logged > Math.min(threshold, tested) && logged < ALIKE * tested && tested < ALIKE * logged;
  return { shown: alike ? logged : tested, smoothed: !alike && finding.series[0] === facts.validation };
}
