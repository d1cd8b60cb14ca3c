import type { Finding, FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { branchOf } from '../context.ts';
import { base, phrase, series } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { isMetricBest, metricBeside, metricLost } from '../said/metric.ts';
import { isContested } from '../said/other-sets.ts';
import { isRise } from '../said/terms.ts';
import { metricBelowBase } from '../task-metric.ts';
import { type Fix, fixOf, keepFix, metricFix, seedFix, setFix } from './fix.ts';
import { type Lead, leadRun } from './lead.ts';
import { keptCheckpoint, visibleNote } from './visible-note.ts';

/** Nothing has to be done. */
const QUIET: ReadonlySet<Lead['kind']> = new Set<Lead['kind']>(['fixed', 'better', 'faster', 'apart']);

/** What to do first: about the run the page is about. A number that got worse without a finding points at the diff. */
export function leadFix(report: Report, lead: Lead): Fix | undefined {
  const run = leadRun(lead) ?? onlyRun(report, lead);
  if (run === undefined || QUIET.has(lead.kind)) return undefined;
  if (lead.kind === 'seeds') return seedFix(run, lead.alone);
  if (lead.kind === 'healthy' || lead.kind === 'unjudged') {
    const note = visibleNote(report, run);
    if (note) return noteFix(report, run, note, lead.kind === 'unjudged');
    const below = metricBelowBase(report, run);
    if (below && lead.kind === 'healthy')
      return { label: 'try', run, text: phrase('fix.diff.metric', { metric: series(below.series) }) };
    const lost = metricLost(report, run);
    if (lead.kind === 'healthy') return lost && keepFix(run, lost);
  }
  const heading = lead.kind === 'problem' ? lead.problem.context.finding : undefined;
  if (heading && metricBeside(report, run, heading).length > 0) return metricFix(report, run);
  if (heading && isContested(run, heading)) return setFix(run, heading);
  if (lead.kind !== 'worse') return besideWorse(report, run, fixOf(report, run, heading));
  const isExplained = run.findings.some(({ severity }) => severity === 'failing');
  const isAlone = run.findings.every(({ severity }) => severity === 'note');
  return isExplained ? fixOf(report, run) : { label: 'try', run, text: phrase(isAlone ? 'fix.diff.alone' : 'fix.diff') };
}

/** What keeps the best of a run does not make that as good as on the base. */
function besideWorse(report: Report, run: RunDiagnosis, fix: Fix | undefined): Fix | undefined {
  const isWorse = report.gate.because.some((reason) => reason.code === 'worse-number' && reason.key === run.run.key);
  if (fix === undefined || !isWorse || fix.advice !== 'stop-earlier') return fix;
  return { ...fix, text: phrase('fix.and-diff', { stop: fix.text, base: base(branchOf(report)) }) };
}

/** Of a run that could not be judged this follows from how little it learned. */
const FOLLOWS: ReadonlySet<FindingKind> = new Set<FindingKind>(['plateau']);

/** What to do about what the curve shows although nothing is wrong enough for a warning. */
function noteFix(report: Report, run: RunDiagnosis, note: Finding, isUnjudged: boolean): Fix | undefined {
  if (keptCheckpoint(run, note) !== undefined || (isUnjudged && FOLLOWS.has(note.kind))) return undefined;
  const isMetricBetter = metricBeside(report, run, note).length > 0 || (isRise(note) && isMetricBest(report, run));
  return isMetricBetter ? metricFix(report, run) : fixOf(report, run, note);
}

/** What a healthy page is about, where it is about one run. */
function onlyRun({ diagnosis: { runs } }: Report, { kind }: Lead): RunDiagnosis | undefined {
  return kind === 'healthy' && runs.length === 1 ? runs[0] : undefined;
}
