import { type Evidence, type Finding, type FindingKind, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { comparedOf } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { muchAhead } from '../said/forecast.ts';
import { isOfGradients, isRise } from '../said/terms.ts';
import { isShare } from '../share.ts';
import { taskMetricOf } from '../task-metric.ts';

/** Kinds that anybody sees on the curve, however mild. */
const SEEN_AT_ONCE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'overfitting',
  'late-rise',
  'training-loss-rise',
  'spike',
  'generalization-gap',
  'broken-evaluation',
]);

/** Share of a run without a better value from which the curve looks flat. */
const FLAT = 0.5;

/** Share of the way down that a spike goes back up, from which it is seen. */
const VISIBLE_SPIKE = 0.15;

/** A jump that goes back up a good part of the way that the loss came down. */
export function isHighSpike(run: RunDiagnosis, { before, peak }: Evidence, name: string): boolean {
  const first = shownOf(run)
    .history.series.find((one) => one.name === name)
    ?.y.find(Number.isFinite);
  if (before === undefined || peak === undefined || first === undefined) return false;
  return peak - before >= VISIBLE_SPIKE * Math.max(first - before, 0);
}

/** A score from which nothing is left to gain. */
const CEILING = 0.99;

/** The task metric of validation is as good as it can be. */
function isAtCeiling(run: RunDiagnosis): boolean {
  const { history, main } = shownOf(run);
  const loss = history.series[main.validation ?? -1];
  const metric = loss && taskMetricOf(history, loss);
  return metric?.direction === 'max' && isShare(metric) && (metric.y.at(-1) ?? 0) >= CEILING;
}

function isSeen(run: RunDiagnosis, finding: Finding): boolean {
  const { kind, severity, evidence, series } = finding;
  if (severity !== 'note') return false;
  // Gradients that spike are drawn below.
  if (isOfGradients(finding)) return true;
  if (kind === 'spike') return isHighSpike(run, evidence, series[0]);
  // A gap to a training loss near 0 costs nothing there.
  if (kind === 'generalization-gap' && isAtCeiling(run)) return false;
  if (kind === 'plateau') return (evidence['share'] ?? 0) >= FLAT;
  // A last value that stands alone may be an outlier, and what scatter may explain is none.
  return SEEN_AT_ONCE.has(kind) && (evidence['alone'] !== 1 || factsOf(run).isEndRising === true) && evidence['byChance'] !== 1;
}

/** What the curve of a run shows although nothing is wrong enough for a warning: it is reported beside the verdict. */
export function visibleNote(report: Report, run: RunDiagnosis): Finding | undefined {
  const { history, main } = shownOf(run);
  const validation = main.validation === undefined ? undefined : history.series[main.validation]?.name;
  // A training loss has leveled off in many a sound run.
  const seen = run.findings.find((note) => isSeen(run, note) && (note.kind !== 'plateau' || note.series[0] === validation));
  // That it was still getting better is more than a gap.
  const isLess = seen === undefined || seen.kind === 'generalization-gap';
  if (!isLess || run.verdict !== 'healthy' || !isAlone(report, run) || isAtCeiling(run)) return seen;
  return run.findings.find(({ kind, series }) => kind === 'still-improving' && series[0] === validation) ?? seen;
}

/** Of a run that is compared the base tells how long is enough, and of several the table shows it. */
function isAlone(report: Report, run: RunDiagnosis): boolean {
  return report.diagnosis.runs.length === 1 && comparedOf(report, run)?.state !== 'matched';
}

/** What more training would bring to a run that nothing else is said of, where that is much. */
export function visibleForecast(report: Report, run: RunDiagnosis): Phrase | undefined {
  return isAlone(report, run) && visibleNote(report, run) === undefined && !isAtCeiling(run) ? muchAhead(run) : undefined;
}

/** Where on the axis the checkpoint stands that was kept, if a rise after it cost nothing but time. */
export function keptCheckpoint(run: RunDiagnosis, note: Finding): number | undefined {
  const { checkpoint } = shownOf(run).history;
  if (checkpoint?.keeps !== 'best' || !isRise(note)) return undefined;
  return checkpoint.at ?? note.evidence['bestAt'];
}
