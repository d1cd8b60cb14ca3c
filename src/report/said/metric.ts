import type { Finding, FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { branchOf } from '../context.ts';
import { factsOf } from '../facts.ts';
import { base, type Phrase, percentage, phrase, place, series, value } from '../language/phrase.ts';
import type { Report } from '../report.ts';
import { type MetricCourse, metricCourse } from '../task-metric.ts';
import { unitOf } from './terms.ts';

/** Kinds of which the metric says whether they matter; of the others it is quoted already, or says nothing. */
const WITH_METRIC: ReadonlySet<FindingKind> = new Set<FindingKind>(['overfitting', 'late-rise']);

/** That the task metric goes on improving while the loss gets worse. */
export function metricBeside(report: Report, run: RunDiagnosis, { kind, evidence, series: [name] }: Finding): readonly Phrase[] {
  const course = WITH_METRIC.has(kind) && evidence['drop'] === undefined ? courseOf(report, run) : undefined;
  const { best, validation } = factsOf(run);
  const before = best === undefined || name !== validation ? undefined : course?.places.findLast(({ at }) => at <= best.at);
  if (course === undefined || before === undefined) return [];
  const isBetter = course.isLower ? course.end.value < before.value : course.end.value > before.value;
  if (!isBetter) return [];
  const written = course.isPercent ? percentage : value;
  return [
    phrase('metric.improves', { metric: series(course.series), start: written(before.value), end: written(course.end.value) }),
  ];
}

/** Of several seeds none stands for all. */
function courseOf(report: Report, run: RunDiagnosis): MetricCourse | undefined {
  return run.replicates.length > 1 ? undefined : metricCourse(report, run);
}

/** Its best and its end, and its best on the base. */
export function metricPhrases(report: Report, run: RunDiagnosis): readonly Phrase[] {
  const course = courseOf(report, run);
  if (course === undefined) return [];
  const { axis, boosting } = factsOf(run);
  const written = course.isPercent ? percentage : value;
  const slots = {
    metric: series(course.series),
    best: written(course.best.value),
    place: place(unitOf(axis, boosting), course.best.at),
    end: written(course.end.value),
  };
  const told = course.best.value === course.end.value ? phrase('metric.at-end', slots) : phrase('metric.best', slots);
  if (course.base === undefined || course.base === course.best.value) return [told];
  return [told, phrase('metric.base', { base: base(branchOf(report)), value: written(course.base) })];
}
