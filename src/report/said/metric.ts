import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import type { History } from '../../history/history.ts';
import { branchOf } from '../context.ts';
import { factsOf } from '../facts.ts';
import { base, type Phrase, percentage, phrase, place, series, value } from '../language/phrase.ts';
import { bestOf, placesOf } from '../metric-places.ts';
import type { Report } from '../report.ts';
import { isShare } from '../share.ts';
import { type MetricCourse, metricBelowBase, metricCourse } from '../task-metric.ts';
import { isRise, unitOf } from './terms.ts';

/** That the task metric goes on improving while the loss gets worse. */
export function metricBeside(report: Report, run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const {
    evidence,
    series: [name],
  } = finding;
  // Of other kinds the metric is quoted already, or says nothing.
  const course = isRise(finding) && evidence['drop'] === undefined ? courseOf(report, run) : undefined;
  const { best, validation } = factsOf(run);
  const before = best === undefined || name !== validation ? undefined : course?.places.findLast(({ at }) => at <= best.at);
  if (course === undefined || before === undefined) return [];
  if (!isImproved(course, before.value)) return [];
  const written = course.isPercent ? percentage : value;
  return [
    phrase('metric.improves', { metric: series(course.series), start: written(before.value), end: written(course.end.value) }),
  ];
}

/** Which of loss and metric counts, and what follows if it is the metric. */
export function chooseMetric({ series: all, boosting }: History, name: string | undefined): Phrase {
  const metric = all.find((one) => one.name === name && one.role === 'validation');
  const places = metric === undefined ? [] : placesOf(metric);
  if (metric === undefined || places.length === 0)
    return phrase('fix.choose-metric', { metric: undefined, place: undefined, value: undefined });
  const best = bestOf(places, metric.direction === 'min');
  return phrase('fix.choose-metric', {
    metric: series(metric.name),
    place: place(unitOf(metric.axis, boosting || undefined), best.at),
    value: isShare(metric) ? percentage(best.value) : value(best.value),
  });
}

/** The task metric of a run whose loss got worse is at its best at the end: which of the two counts is to be decided first. */
export function isMetricBest(report: Report, run: RunDiagnosis): boolean {
  const course = courseOf(report, run);
  if (course === undefined) return false;
  const { best, end, places } = course;
  return best.value === end.value && places.some(({ value: other }) => other !== end.value);
}

/** Share of a metric, and how many times its noise, by which it has to improve for that to count against the loss. */
const IMPROVED = { share: 0.01, noise: 2 } as const;

function isImproved({ isLower, late, noise }: MetricCourse, before: number): boolean {
  const gain = isLower ? before - late : late - before;
  return gain > Math.max(IMPROVED.share * Math.abs(before), IMPROVED.noise * noise);
}

/** Of several seeds none stands for all. */
function courseOf(report: Report, run: RunDiagnosis): MetricCourse | undefined {
  return run.replicates.length > 1 ? undefined : metricCourse(report, run);
}

/** Shares of a metric that are no difference. */
const AS_GOOD = 0.005;

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
  const apart = Math.abs(course.best.value - course.end.value);
  const isNear = apart <= AS_GOOD * Math.abs(course.best.value);
  const isLevel = course.places.every((one) => one.value === course.end.value);
  const told = isLevel
    ? phrase('metric.level', { metric: slots.metric, best: slots.best, n: course.places.length })
    : apart === 0
      ? phrase('metric.at-end', slots)
      : phrase(isNear ? 'metric.as-good' : 'metric.best', slots);
  // Of several base runs the mean is what the first line and the table mean.
  const before = metricBelowBase(report, run)?.base ?? course.base;
  if (before === undefined || before === course.best.value) return [told];
  return [told, phrase('metric.base', { base: base(branchOf(report)), value: written(before) })];
}
