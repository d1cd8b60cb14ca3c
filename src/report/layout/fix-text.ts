import { type AdviceKind, type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { NO_GAIN } from '../../diagnosis/signs/forecast.ts';
import type { FindingContext } from '../context.ts';
import type { RunFacts } from '../facts.ts';
import { base, code, type Phrase, phrase, place, span, type Term } from '../language/phrase.ts';
import { linesFor } from '../paste.ts';
import { doublingPhrase } from '../said/forecast.ts';
import { chooseMetric } from '../said/metric.ts';
import { hasFiniteWeights, isRise, placeOf, trainingOf, unitOf } from '../said/terms.ts';
import { ofTrees } from '../said/trees.ts';

/** An advice in the numbers of the finding that gives it, and in the words of how the run was made. */
export function adviceText(advice: AdviceKind, context: FindingContext, paste: string | undefined, run: RunDiagnosis): Phrase {
  return ofTrees(context.facts.boosting, TEXT[advice](context, paste, run));
}

/** The same without a finding; undefined where it needs one. */
export function triedText(advice: AdviceKind, facts: RunFacts, run: RunDiagnosis): Phrase | undefined {
  const text = TRY[advice]?.(facts, run);
  return text && ofTrees(facts.boosting, text);
}

type Text = (context: FindingContext, paste: string | undefined, run: RunDiagnosis) => Phrase;

/** Advice that needs no finding to be worded. */
const TRY: Readonly<Partial<Record<AdviceKind, (facts: RunFacts, run: RunDiagnosis) => Phrase>>> = {
  'stop-earlier': (facts) => stopEarlier(facts, facts.best && place(unitOf(facts.axis, facts.boosting), facts.best.at), undefined),
  'bigger-model': () => phrase('fix.bigger-model'),
  'lower-learning-rate': () => phrase('fix.lower-lr'),
  'raise-learning-rate': () => phrase('fix.raise-lr'),
  'train-longer': (_facts, run) => longer(run),
};

const TEXT: Readonly<Record<AdviceKind, Text>> = {
  'stop-earlier': ({ facts, finding }, paste) => {
    const best = facts.metricRun?.best ?? facts.best;
    const at = best ? place(unitOf(facts.axis, facts.boosting), best.at) : placeOf(finding, facts, finding.from);
    return stopEarlier(facts, at, paste);
  },
  regularize: () => phrase('fix.regularize'),
  'more-data': () => phrase('fix.more-data'),
  'smaller-model': () => phrase('fix.smaller-model'),
  'bigger-model': () => phrase('fix.bigger-model'),
  'lower-learning-rate': ({ facts, finding }) => {
    if (finding.kind === 'non-finite') return notFinite(finding, facts);
    if (facts.bestIsFirst && isRise(finding)) return neverBetter(facts);
    return facts.rate === undefined ? phrase('fix.lower-lr') : phrase('fix.lower-lr.from', ratesOf(facts.rate, 1 / 3, 1 / 10));
  },
  'raise-learning-rate': ({ facts }) =>
    facts.rate === undefined ? phrase('fix.raise-lr') : phrase('fix.raise-lr.from', ratesOf(facts.rate, 3, 10)),
  'train-longer': (_context, _paste, run) => longer(run),
  'use-a-schedule': () => phrase('fix.schedule'),
  'check-the-data': ({ finding, facts }) =>
    phrase(finding.kind === 'non-finite' ? 'fix.nan.validation' : 'fix.check-data', {
      place: placeOf(finding, facts, finding.from),
    }),
  'clip-gradients': ({ finding, facts }, paste, run) => {
    const line = paste === undefined ? undefined : code(paste);
    if (linesFor(shownOf(run).history.files[0]?.format).clipsByDefault) return phrase('fix.clip.harder', { paste: line });
    // Of gradients no batch is to blame, and an epoch sees all batches.
    const isOfBatch = finding.kind === 'spike' && finding.evidence['before'] !== undefined && finding.axis !== 'epoch';
    return isOfBatch
      ? phrase('fix.clip.spike', { paste: line, place: placeOf(finding, facts, finding.from) })
      : phrase('fix.clip', { paste: line });
  },
  'fix-validation': () => phrase('fix.validation-set'),
  'overfit-one-batch': ({ finding: { evidence }, facts: { rate }, baseRate, branch }) => {
    if (evidence['zeros'] !== undefined) return phrase('fix.loss-zero');
    if (evidence['first'] !== undefined && evidence['first'] === evidence['end']) return phrase('fix.nothing-trained');
    const isOther = rate !== undefined && baseRate !== undefined && rate !== baseRate;
    const [here, before] = isOther ? [rateText(rate), rateText(baseRate)] : [];
    return phrase('fix.one-batch', { rate: here, before, base: base(branch) });
  },
  'check-validation': () => phrase('fix.check-validation'),
  'scale-the-data': () => phrase('fix.scale'),
  'change-the-metric': () => phrase('fix.accuracy-regression'),
  'choose-the-metric': ({ finding, facts }, _paste, run) => chooseMetric(shownOf(run).history, finding.series[1], facts),
  'use-full-precision': ({ facts: { rate } }) => phrase('fix.nan.half', { rate: rate === undefined ? undefined : rateText(rate) }),
  'go-back-to-a-checkpoint': ({ finding, facts }) => phrase('fix.checkpoint', { place: placeOf(finding, facts, finding.from) }),
};

function longer(run: RunDiagnosis): Phrase {
  const forecast = doublingPhrase(run);
  return forecast ? phrase('fix.train-longer.far', { forecast }) : phrase('fix.train-longer');
}

/** Share of its highest value that a loss has reached when it breaks, where it explodes first. */
const EXPLODING = 0.1;

/** A learning rate that breaks any loss at once. */
const ABSURD = 1;

function notFinite(finding: Finding, facts: RunFacts): Phrase {
  const at = placeOf(finding, facts, finding.from);
  if (hasFiniteWeights(finding, facts)) return phrase('fix.nan.training', { training: trainingOf(facts), place: at });
  const explodes = facts.isWarmingUp ? 'fix.nan.warm-up' : 'fix.nan.explodes';
  const { highest, lastFinite = Number.NaN, count, points } = finding.evidence;
  // What rises only after it was not finite once is no cause of that.
  const isFirst = highest !== undefined && lastFinite >= EXPLODING * highest;
  const isNever = count === points && (facts.rate ?? 0) < ABSURD;
  return phrase(isNever ? 'fix.nan.first' : isFirst ? explodes : 'fix.nan', {
    rate: facts.rate === undefined ? undefined : rateText(facts.rate),
  });
}

function rateText(rate: number): Term {
  return code(rateNumber(rate, 3));
}

/** As people write it: 0.001, and 3e-5. */
function rateNumber(rate: number, digits: number): string {
  const rounded = Number(rate.toPrecision(digits));
  return rounded < 1e-3 ? rounded.toExponential() : String(rounded);
}

/** The logged learning rate, and what to put in its place. */
function ratesOf(rate: number, near: number, far: number): Readonly<Record<'rate' | 'near' | 'far', Term>> {
  const text = (number: number): Term => code(rateNumber(number, 1));
  return { rate: rateText(rate), near: text(rate * near), far: text(rate * far) };
}

function neverBetter({ rate, best, axis, boosting }: RunFacts): Phrase {
  const first = best && place(unitOf(axis, boosting), best.at);
  return rate === undefined
    ? phrase('fix.never-better', { place: first })
    : phrase('fix.never-better.from', { ...ratesOf(rate, 1 / 3, 1 / 10), place: first });
}

function stopEarlier(facts: RunFacts, at: Term | undefined, paste: string | undefined): Phrase {
  const unit = unitOf(facts.axis, facts.boosting);
  const { stopping } = facts;
  if (facts.bestIsFirst) return neverBetter(facts);
  if (facts.stoppedEarly) return phrase('fix.keep', { place: at, last: place(unit, facts.last) });
  if (stopping === undefined) return phrase('fix.stop.plain', { place: at });
  const last = place(unit, stopping.at);
  // Where the loss gains, the rise tells how much.
  const saved = stopping.share > NO_GAIN ? undefined : span(unit, stopping.saved);
  return paste === undefined
    ? phrase('fix.stop.own', { place: at, n: stopping.patience, last, span: saved })
    : phrase('fix.stop', { place: at, paste: code(paste), last, span: saved });
}
