import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { branchOf, runTerm } from '../context.ts';
import { factsOf, type RunFacts } from '../facts.ts';
import { base, type Phrase, phrase, place, series } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { reasonPhrase } from '../said/abstention.ts';
import { metricLost } from '../said/metric.ts';
import { riseOf } from '../said/rise-shown.ts';
import { placeOf, unitOf, verbOf } from '../said/terms.ts';
import { metricBelowBase } from '../task-metric.ts';
import { missingOf } from './unjudged.ts';
import { keptCheckpoint, visibleForecast, visibleNote } from './visible-note.ts';

/** Runs that could not be judged, in the first line. */
export function unjudgedPhrase(report: Report, runs: readonly RunDiagnosis[]): Phrase {
  const [first] = runs;
  const because = first && missingOf(first);
  const note = runs.length === 1 && first ? visibleNote(report, first) : undefined;
  if (note && because) {
    const facts = factsOf(first, note);
    const verb = mildVerb(note, facts);
    const kept = keptCheckpoint(first, note);
    const run = runTerm(report, first.run.key);
    if (kept !== undefined)
      return phrase(facts.stoppedEarly ? 'what.unjudged.stopped' : 'what.unjudged.kept', {
        run,
        place: placeOf(note, facts, kept),
      });
    return phrase('what.unjudged.but', { run, verb });
  }
  if (runs.length !== 1 || first === undefined || because === undefined)
    return phrase('what.unjudged.many', { n: runs.length, total: report.diagnosis.runs.length });
  if (because.code === 'still-falling' || because.code === 'far-from-done')
    return phrase('what.unjudged.falling', { run: runTerm(report, first.run.key) });
  const reason = reasonPhrase(first, because);
  return reason.id === 'abstain.no-validation-loss'
    ? phrase('what.unjudged.no-validation', { run: runTerm(report, first.run.key) })
    : phrase('what.unjudged', { run: runTerm(report, first.run.key), reason });
}

/** Fewest evaluations of which their number is not said. */
const FEW = 6;

export function healthyPhrase(report: Report): Phrase {
  const { runs } = report.diagnosis;
  const [first] = runs;
  if (runs.length !== 1 || first === undefined) return phrase('what.healthy.many', { total: runs.length });
  const run = runTerm(report, first.run.key);
  const note = visibleNote(report, first);
  const kept = note && keptCheckpoint(first, note);
  if (note && kept !== undefined) {
    const facts = factsOf(first, note);
    return phrase(facts.stoppedEarly ? 'what.healthy.stopped' : 'what.healthy.kept', { run, place: placeOf(note, facts, kept) });
  }
  if (note?.kind === 'still-improving' || visibleForecast(report, first)) return phrase('what.healthy.falling', { run });
  if (note) return phrase('what.healthy.but', { run, verb: mildVerb(note, factsOf(first, note)) });
  const below = metricBelowBase(report, first);
  if (below)
    return phrase('what.healthy.metric', {
      run,
      metric: series(below.series),
      dir: phrase(below.isLower ? 'dir.lower' : 'dir.higher'),
      n: below.runs,
      base: base(branchOf(report)),
    });
  const lost = metricLost(report, first);
  if (lost && first.summary.about === 'healthy') {
    const facts = factsOf(first);
    const at = place(unitOf(facts.axis, facts.boosting), lost.at);
    return phrase('what.healthy.metric-fell', { run, metric: series(first.summary.seen.series), place: at });
  }
  if (shownOf(first).history.completion === 'incomplete') return phrase('what.healthy.unfinished', { run });
  const { summary } = first;
  const isFew = summary.about === 'healthy' && summary.seen.role !== 'train' && summary.seen.points < FEW;
  return isFew ? phrase('what.healthy.few', { run, n: summary.seen.points }) : phrase('what.healthy', { run });
}

/** A rise that is too small or costs nothing is told as what it is, not as what is wrong. */
export function mildVerb(note: Finding, facts: RunFacts): Phrase {
  if (note.kind !== 'overfitting' && note.kind !== 'late-rise') return verbOf(note, facts);
  const { pct, x } = riseOf({ finding: note, facts });
  return x === undefined ? phrase('late-rise/mild', { pct }) : phrase('late-rise/mild.large', { x });
}
