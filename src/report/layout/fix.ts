import { contradicts } from '../../diagnosis/contradiction.ts';
import { type AdviceKind, type ChecklistItem, type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { contextOf, type FindingContext } from '../context.ts';
import { factsOf } from '../facts.ts';
import { names, type Phrase, phrase, place } from '../language/phrase.ts';
import type { Outvoted } from '../outvoted.ts';
import { linesFor } from '../paste.ts';
import type { Place } from '../places.ts';
import type { Report } from '../report.ts';
import { chooseMetric } from '../said/metric.ts';
import { recordOf } from '../said/record.ts';
import { hasFiniteWeights, isRise, judgedOf, placeOf, unitOf } from '../said/terms.ts';
import { ofTrees } from '../said/trees.ts';
import { metricCourse } from '../task-metric.ts';
import { adviceText, triedText } from './fix-text.ts';

/** What to do first about one run. */
export interface Fix {
  /** `fix`: replayed on this very curve, or without alternative. `try`: a hypothesis. */
  readonly label: 'fix' | 'try';
  readonly run: RunDiagnosis;
  /** Other runs of which the same is to be said. */
  readonly others?: readonly RunDiagnosis[];
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
  const own = adviceText(advice, context, paste, run);
  const stop = stopFirst(report, run, advice, heading ?? finding);
  // What a mild rise costs is a matter of taste.
  const isFix = (advice === 'stop-earlier' && !context.facts.bestIsFirst && !isNote) || isBroken(context, advice);
  const record = isFix ? undefined : recordOf(advice, run);
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
  const rises = isRise(heading);
  if (!LOWERS_THE_BEST.has(advice) || !rises || context.facts.bestIsFirst) return undefined;
  const paste = pasteOf(run, 'stop-earlier', context);
  return {
    label: 'fix',
    also: 'stop-earlier',
    text: adviceText('stop-earlier', context, paste, run),
    ...(paste !== undefined && { paste }),
  };
}

/** Of a loss that is no number there is no alternative to the cause; what computes one of two losses wrongly is a guess. */
function isBroken({ finding, facts }: FindingContext, advice: AdviceKind): boolean {
  return finding.kind === 'non-finite' && advice !== 'check-the-data' && !hasFiniteWeights(finding, facts);
}

/** Of a run whose loss gets worse while its metric gets better: which of the two counts comes before what to do. */
export function metricFix(report: Report, run: RunDiagnosis): Fix {
  const text = chooseMetric(shownOf(run).history, metricCourse(report, run)?.series, factsOf(run));
  return { label: 'try', run, advice: 'choose-the-metric', text: ofTrees(factsOf(run).boosting, text) };
}

/** Of a run one of whose validation losses rises while another does not: the same question. */
export function setFix(run: RunDiagnosis, finding: Finding): Fix {
  const facts = factsOf(run, finding);
  const at = placeOf(finding, facts, facts.best?.at ?? finding.from);
  return { label: 'try', run, text: phrase('fix.choose-set', { loss: judgedOf(finding, facts), place: at }) };
}

/** Of a run whose metric was better before its end. */
export function keepFix(run: RunDiagnosis, { at }: Place): Fix {
  const { axis, boosting } = factsOf(run);
  const text = ofTrees(boosting, phrase('fix.stop.plain', { place: place(unitOf(axis, boosting), at) }));
  return { label: 'try', run, text };
}

/** Of a seed that fails alone: whether it does so again, before anything is changed for all of them. */
export function seedFix(run: RunDiagnosis, { replicates: list }: Outvoted): Fix {
  return { label: 'try', run, text: phrase('fix.seed', { n: list.length, list: names(list) }) };
}

function pasteOf(run: RunDiagnosis, advice: AdviceKind, { facts }: FindingContext): string | undefined {
  const lines = linesFor(shownOf(run).history.files[0]?.format);
  if (advice === 'clip-gradients') return lines.clip;
  const isStop = advice === 'stop-earlier' && facts.stopping && !facts.bestIsFirst && !facts.stoppedEarly;
  return isStop ? lines.stop?.(facts.stopping.patience) : undefined;
}

/** What the learned ranking would try in a run that no finding above a note speaks of: folded. */
export function worthTryingOf(run: RunDiagnosis): Fix | undefined {
  const [advice] = run.advice;
  if (advice === undefined || run.findings.some(({ severity }) => severity !== 'note')) return undefined;
  const facts = factsOf(run);
  const text = triedText(advice, facts, run);
  const record = recordOf(advice, run);
  return text && { label: 'try', run, advice, text, ...(record && { record }) };
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
