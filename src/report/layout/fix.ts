import { contradicts } from '../../diagnosis/advice.ts';
import { type AdviceKind, type ChecklistItem, type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { ADVICE_RECORD } from '../advice-record.generated.ts';
import { contextOf, type FindingContext } from '../context.ts';
import { factsOf, type RunFacts } from '../facts.ts';
import { base, code, names, type Phrase, phrase, place, share, span, type Term } from '../language/phrase.ts';
import type { Outvoted } from '../outvoted.ts';
import { linesFor } from '../paste.ts';
import type { Report } from '../report.ts';
import { doublingPhrase } from '../said/forecast.ts';
import { lossOf, placeOf, unitOf } from '../said/terms.ts';

/** What to do first about one run. */
export interface Fix {
  /** `fix`: replayed on this very curve, or without alternative. `try`: a hypothesis. */
  readonly label: 'fix' | 'try';
  readonly run: RunDiagnosis;
  /** Absent if no finding gives it. */
  readonly advice?: AdviceKind;
  /** What it says before that. */
  readonly also?: AdviceKind;
  readonly text: Phrase;
  /** How often it helped, if runs like this one were measured. */
  readonly record?: Phrase;
  /** The line to paste. */
  readonly paste?: string;
}

/** The run's first advice that what the page is about does not contradict, in the numbers of the finding that gives it. */
export function fixOf(report: Report, run: RunDiagnosis, heading?: Finding): Fix | undefined {
  // A finding of some seeds alone brings its own advice.
  const isOfRun = heading === undefined || run.findings.includes(heading);
  // What the ranking finds for a run in which nothing is wrong is not about its note.
  const isNote = heading?.severity === 'note';
  const given = isOfRun && !isNote ? run.advice : (heading?.advice ?? []);
  const advice = given.find((kind) => heading === undefined || !contradicts(kind, heading));
  const findings = isOfRun && !isNote ? run.findings : [heading];
  const finding = advice && (findings.find((one) => one?.advice.includes(advice)) ?? findings[0]);
  if (advice === undefined || finding === undefined) return undefined;
  const context = contextOf(report, run, finding);
  const paste = pasteOf(run, advice, context);
  const own = TEXT[advice](context, paste, run);
  const stop = stopFirst(report, run, advice, heading ?? finding);
  const isFix = (advice === 'stop-earlier' && !context.facts.bestIsFirst) || isBroken(finding, advice);
  const record = isFix ? undefined : recordOf(advice, context.facts);
  const fix: Fix = {
    label: isFix ? 'fix' : 'try',
    run,
    advice,
    text: own,
    ...(record && { record }),
    ...(paste !== undefined && { paste }),
  };
  return stop ? { ...fix, ...stop, text: phrase('fix.then', { stop: stop.text, what: own }) } : fix;
}

const LOWERS_THE_BEST: ReadonlySet<AdviceKind> = new Set<AdviceKind>(['lower-learning-rate', 'scale-the-data']);

/** Before what may lower the best comes what keeps it, which was replayed on this very curve. */
function stopFirst(
  report: Report,
  run: RunDiagnosis,
  advice: AdviceKind,
  heading: Finding,
): Pick<Fix, 'label' | 'also' | 'text' | 'paste'> | undefined {
  const context = contextOf(report, run, heading);
  const rises = heading.kind === 'overfitting' || heading.kind === 'late-rise';
  if (!LOWERS_THE_BEST.has(advice) || !rises || context.facts.bestIsFirst) return undefined;
  const paste = pasteOf(run, 'stop-earlier', context);
  return {
    label: 'fix',
    also: 'stop-earlier',
    text: TEXT['stop-earlier'](context, paste, run),
    ...(paste !== undefined && { paste }),
  };
}

/** Of a loss that is no number there is no alternative to the cause; what an evaluation computes is a guess. */
function isBroken({ kind }: Finding, advice: AdviceKind): boolean {
  return kind === 'non-finite' && advice !== 'check-the-data';
}

/** Of a run whose loss gets worse while its metric gets better: which of the two counts comes before what to do. */
export function metricFix(run: RunDiagnosis): Fix {
  return { label: 'try', run, advice: 'choose-the-metric', text: phrase('fix.choose-metric') };
}

/** Of a seed that fails alone: whether it does so again, before anything is changed for all of them. */
export function seedFix(run: RunDiagnosis, { replicates: list }: Outvoted): Fix {
  return { label: 'try', run, text: phrase('fix.seed', { n: list.length, list: names(list) }) };
}

function pasteOf(run: RunDiagnosis, advice: AdviceKind, { facts }: FindingContext): string | undefined {
  const lines = linesFor(shownOf(run).history.files[0]?.format);
  if (advice === 'clip-gradients') return lines.clip;
  return advice === 'stop-earlier' && facts.stopping && !facts.bestIsFirst ? lines.stop?.(facts.stopping.patience) : undefined;
}

/** How often the advice helped in runs of which the learned model expected as much; nothing where it expected too little for that to hold. */
function recordOf(advice: AdviceKind, { worth }: RunFacts): Phrase | undefined {
  const expected = worth?.[advice] ?? 0;
  const record = ADVICE_RECORD[advice]?.findLast(({ from }) => expected >= from);
  if (record === undefined) return undefined;
  const { helped, given: n } = record;
  return helped === n ? phrase('fix.record.all', { n }) : phrase('fix.record', { pct: share(helped / n), n });
}

/** What the learned ranking would try in a run that no finding above a note speaks of: folded. */
export function worthTryingOf(run: RunDiagnosis): Fix | undefined {
  const [advice] = run.advice;
  if (advice === undefined || run.findings.some(({ severity }) => severity !== 'note')) return undefined;
  const facts = factsOf(run);
  const text = TRY[advice]?.(facts, run);
  const record = recordOf(advice, facts);
  return text && { label: 'try', run, advice, text, ...(record && { record }) };
}

/** Advice that needs no finding to be worded. */
const TRY: Readonly<Partial<Record<AdviceKind, (facts: RunFacts, run: RunDiagnosis) => Phrase>>> = {
  'stop-earlier': (facts) => stopEarlier(facts, facts.best && place(unitOf(facts.axis, facts.boosting), facts.best.at), undefined),
  'bigger-model': () => phrase('fix.bigger-model'),
  'lower-learning-rate': ({ boosting }) => phrase(boosting ? 'fix.lower-shrinkage' : 'fix.lower-lr'),
  'raise-learning-rate': ({ boosting }) => phrase(boosting ? 'fix.raise-shrinkage' : 'fix.raise-lr'),
  'train-longer': (_facts, run) => longer(run),
};

type Text = (context: FindingContext, paste: string | undefined, run: RunDiagnosis) => Phrase;

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
    if (finding.kind === 'non-finite')
      return phrase(finding.evidence['highest'] === undefined ? 'fix.nan' : 'fix.nan.explodes', {
        rate: facts.rate === undefined ? undefined : rateText(facts.rate),
      });
    if (facts.bestIsFirst && (finding.kind === 'overfitting' || finding.kind === 'late-rise')) return neverBetter(facts);
    if (facts.rate !== undefined) return phrase('fix.lower-lr.from', ratesOf(facts.rate, 1 / 3, 1 / 10));
    return phrase(facts.boosting ? 'fix.lower-shrinkage' : 'fix.lower-lr');
  },
  'raise-learning-rate': ({ facts }) => {
    if (facts.rate !== undefined) return phrase('fix.raise-lr.from', ratesOf(facts.rate, 3, 10));
    return phrase(facts.boosting ? 'fix.raise-shrinkage' : 'fix.raise-lr');
  },
  'train-longer': (_context, _paste, run) => longer(run),
  'use-a-schedule': () => phrase('fix.schedule'),
  'check-the-data': ({ finding, facts }) =>
    phrase(finding.kind === 'non-finite' ? 'fix.nan.validation' : 'fix.check-data', {
      place: placeOf(finding, facts, finding.from),
    }),
  'clip-gradients': ({ finding, facts }, paste) => {
    // Gradients explode at the beginning; a loss that jumps has its warmup behind it.
    if (finding.kind !== 'spike' || finding.evidence['before'] === undefined)
      return paste === undefined ? phrase('fix.clip') : phrase('fix.clip.paste', { paste: code(paste) });
    const at = placeOf(finding, facts, finding.from);
    return paste === undefined
      ? phrase('fix.clip.spike', { place: at })
      : phrase('fix.clip.spike.paste', { place: at, paste: code(paste) });
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
  'choose-the-metric': () => phrase('fix.choose-metric'),
  'use-full-precision': () => phrase('fix.nan.half'),
  'go-back-to-a-checkpoint': ({ finding, facts }) => phrase('fix.checkpoint', { place: placeOf(finding, facts, finding.from) }),
};

function longer(run: RunDiagnosis): Phrase {
  const forecast = doublingPhrase(run);
  return forecast ? phrase('fix.train-longer.far', { forecast }) : phrase('fix.train-longer');
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

function neverBetter({ rate, boosting }: RunFacts): Phrase {
  if (rate === undefined) return phrase(boosting ? 'fix.never-better.shrinkage' : 'fix.never-better');
  return phrase('fix.never-better.from', ratesOf(rate, 1 / 3, 1 / 10));
}

/** Shares of the loss below this are no gain. */
const NO_GAIN = 0.005;

function stopEarlier(facts: RunFacts, at: Term | undefined, paste: string | undefined): Phrase {
  const unit = unitOf(facts.axis, facts.boosting);
  const { stopping } = facts;
  if (facts.bestIsFirst) return neverBetter(facts);
  if (stopping === undefined) return phrase('fix.stop.plain', { place: at });
  const last = place(unit, stopping.at);
  const gains = stopping.share > NO_GAIN;
  if (paste === undefined) {
    const slots = { place: at, n: stopping.patience, last };
    return gains
      ? phrase('fix.stop.own', { ...slots, pct: share(stopping.share), loss: lossOf(facts) })
      : phrase('fix.stop.own.time', { ...slots, span: span(unit, stopping.saved) });
  }
  const slots = { place: at, paste: code(paste), last };
  return gains
    ? phrase('fix.stop', { ...slots, pct: share(stopping.share), loss: lossOf(facts) })
    : phrase('fix.stop.time', { ...slots, span: span(unit, stopping.saved) });
}

/** The item of the checklist that an advice is part of; none for some. */
export const ITEM_OF: Readonly<Partial<Record<AdviceKind, ChecklistItem>>> = {
  'stop-earlier': 4,
  regularize: 3,
  'more-data': 7,
  'smaller-model': 9,
  'bigger-model': 9,
  'lower-learning-rate': 2,
  'raise-learning-rate': 2,
  'use-a-schedule': 2,
  'clip-gradients': 5,
};
