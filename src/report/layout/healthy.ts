import type { NumberChange } from '../../comparison/comparison.ts';
import { type Finding, type FindingKind, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { branchOf, comparedOf, contextOf, runTerm } from '../context.ts';
import { factsOf, type RunFacts } from '../facts.ts';
import { type Paragraph, type Phrase, phrase, place, span, type Term, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { cliffTold, trainingZero } from '../said/beside.ts';
import { doublingPhrase, forecastPhrase } from '../said/forecast.ts';
import { metricBesideFinding, metricPhrases } from '../said/metric.ts';
import { isBestOf, numberPhrase } from '../said/number.ts';
import { othersEnd } from '../said/other-sets.ts';
import { seenOf } from '../said/seen.ts';
import { lossOf, trainingOf, unitOf } from '../said/terms.ts';
import { metricBelowBase } from '../task-metric.ts';
import { fasterPhrase } from './faster.ts';
import { fasterNumber } from './lead.ts';
import { lossPhrase, noteTold } from './unjudged.ts';
import { visibleForecast, visibleNote } from './visible-note.ts';

/** How a run did that nothing is wrong with, against the base, and what its curve shows all the same. `told`: the number that the page is about. */
export function healthyTold(report: Report, runs: readonly RunDiagnosis[], told?: NumberChange): Paragraph {
  // Of several the table tells.
  if (runs.length > 1) return [];
  const several = report.diagnosis.runs.length > 1;
  return runs.flatMap((run) => {
    const compared = comparedOf(report, run);
    const best = told ? undefined : compared?.numbers.find(({ what, metric }) => what === 'best' && metric === 'loss');
    // Of two lengths the sentence on the stretch that both have says it.
    const number = best?.stretch ? undefined : best;
    const faster = compared && fasterNumber(compared.numbers);
    const facts = factsOf(run);
    const note = visibleNote(report, run);
    const ahead = visibleForecast(report, run);
    const metric = isMetric(run) ? [] : note ? metricBesideFinding(report, run, note) : metricPhrases(report, run);
    const isBelow = metricBelowBase(report, run) !== undefined;
    const sentences = [
      // The first line is about it.
      ...(isBelow ? metric : []),
      ...((note && hasBest(note, facts)) || (told?.verdict === 'better' && isBestOf(told, facts))
        ? []
        : [healthyPhrase(run, facts), ...cliffTold(run)]),
      ...othersEnd(run),
      ...(number ? [numberPhrase(number, branchOf(report))] : []),
      ...(faster ? [fasterPhrase(report, facts, faster.head, faster.base)] : []),
      ...(note?.kind === 'still-improving' ? stillFalling(run, facts) : note ? noteTold(report, run, note) : []),
      ...(ahead ? [ahead] : []),
      ...(isBelow ? [] : metric),
      ...trainingZero(run),
      ...restartTold(report, run),
      ...brokeOff(facts),
    ];
    const [first, ...others] = sentences;
    return several && first ? [phrase('of-run', { run: runTerm(report, run.run.key), what: first }), ...others] : sentences;
  });
}

function stillFalling(run: RunDiagnosis, facts: RunFacts): Paragraph {
  const { summary } = run;
  if (summary.about !== 'healthy') return [];
  const { first, last } = summary.seen;
  // What to try has the forecast of twice as long.
  const forecast = doublingPhrase(run) === undefined ? forecastPhrase(run) : undefined;
  const fell = phrase('seen-loss.falling', { loss: lossOf(facts), start: value(first.value), end: value(last.value) });
  return [fell, ...(forecast ? [forecast] : [])];
}

/** The picture shows an earlier attempt beside the one that was judged. */
export function restartTold(report: Report, run: RunDiagnosis): Paragraph {
  const restart = report.diagnosis.runs.length === 1 ? run.findings.find(({ kind }) => kind === 'restarted-log') : undefined;
  return restart ? [seenOf(contextOf(report, run, restart))] : [];
}

/** The metric is all that there is, and told. */
function isMetric({ summary }: RunDiagnosis): boolean {
  return summary.about === 'healthy' && summary.seen.role === 'metric';
}

const WITH_BEST: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'overfitting',
  'late-rise',
  'metric-mismatch',
  'plateau',
  'still-improving',
]);

/** Tells the best itself. */
function hasBest({ kind, series }: Finding, { validation }: RunFacts): boolean {
  return series[0] === validation && WITH_BEST.has(kind);
}

/** Shares of the best below this are no difference. */
const AS_GOOD = 0.005;

/** Close enough to training to say so. */
const LEVEL = 0.06;

function healthyPhrase(run: RunDiagnosis, facts: RunFacts): Phrase {
  const { best, end, isMedian, replicates, trainAtEnd } = facts;
  const loss = lossOf(facts);
  if (best && isMedian) return phrase('healthy.median', { loss, best: value(best.value), n: replicates });
  if (run.summary.about === 'healthy' && (best === undefined || hardlyMoves(facts)))
    return lossPhrase(run.summary.seen, shownOf(run).history);
  if (best === undefined) return phrase('seen-loss.one', { loss: trainingOf(facts), end: value(trainAtEnd ?? Number.NaN) });
  if (end === undefined || end.at === best.at) return phrase('healthy.at-end', { loss, best: value(best.value) });
  const lowest = { loss, best: value(best.value), place: place(unitOf(facts.axis, facts.boosting), best.at) };
  // A value that is not told needs no digits that tell it apart.
  if (Math.abs(end.value - best.value) <= AS_GOOD * Math.abs(best.value)) return phrase('healthy.as-good', lowest);
  const slots = { ...lowest, end: value(end.value) };
  const isLevel = trainAtEnd !== undefined && Math.abs(end.value - trainAtEnd) <= LEVEL * Math.abs(end.value);
  return isLevel ? phrase('healthy.level', { ...slots, train: value(trainAtEnd) }) : phrase('healthy.one', slots);
}

/** A loss with a large constant in it: from where to where it fell is what tells its values apart. */
export function hardlyMoves({ first, best }: RunFacts): boolean {
  return first !== undefined && best !== undefined && first > best.value && first - best.value <= AS_GOOD * Math.abs(best.value);
}

export function brokeOff({ unfinished, axis, boosting, last }: RunFacts): readonly Phrase[] {
  if (unfinished === undefined) return [];
  const at: Term = place(unitOf(axis, boosting), last);
  const { planned } = unfinished;
  return planned === undefined
    ? [phrase('healthy.so-far', { place: at })]
    : [phrase('healthy.so-far.planned', { place: at, total: span(planned.axis, planned.end) })];
}
