import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { History } from '../../history/history.ts';
import { branchOf } from '../context.ts';
import { factsOf, type RunFacts } from '../facts.ts';
import { base, type Phrase, percentage, phrase, place, series, value } from '../language/phrase.ts';
import { bestOf, type Place, placesOf } from '../places.ts';
import type { Report } from '../report.ts';
import { isShare } from '../share.ts';
import { type MetricCourse, metricBelowBase, metricCourse } from '../task-metric.ts';
import { isRise, unitOf } from './terms.ts';

/** What is told of the task metric, of all that it did. */
export interface MetricTold extends Pick<MetricCourse, 'series' | 'isPercent' | 'best' | 'end'> {
  /** It `improves` from where the loss was at its best, `went` from its first value to its last; else how its end lies to its best. */
  readonly kind: 'improves' | 'went' | 'level' | 'at-end' | 'as-good' | 'best';
  readonly from?: Place;
}

/** Of so many evaluations one part came after the best of a metric that stood still. */
const STOOD_STILL = 4;

/** That the task metric goes on improving while the loss gets worse. */
export function metricBeside(report: Report, run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const told = besideRise(report, run, finding);
  if (told === undefined) return [];
  const { from, end, best, places } = told;
  const written = told.isPercent ? percentage : value;
  const slots = { metric: series(told.series), start: written(from.value), end: written(end.value) };
  // That it gained nothing more is why the loss decides.
  const later = places.filter(({ at }) => at > best.at).length;
  if (best.value === end.value || best.at <= from.at || STOOD_STILL * later < places.length)
    return [phrase('metric.improves', slots)];
  const { axis, boosting } = factsOf(run);
  return [phrase('metric.improved', { ...slots, best: written(best.value), place: place(unitOf(axis, boosting), best.at) })];
}

interface BesideRise extends MetricCourse {
  readonly kind: 'improves';
  readonly from: Place;
}

function besideRise(report: Report, run: RunDiagnosis, finding: Finding): BesideRise | undefined {
  const {
    evidence,
    series: [name],
  } = finding;
  // Of other kinds the metric is quoted already, or says nothing.
  const course = isRise(finding) && evidence['drop'] === undefined ? courseOf(report, run) : undefined;
  const { best, validation } = factsOf(run);
  const from = best === undefined || name !== validation ? undefined : course?.places.findLast(({ at }) => at <= best.at);
  return course && from && isImproved(course, from.value) ? { ...course, kind: 'improves', from } : undefined;
}

/** What the task metric did while the loss rose: whoever reads that it did asks whether that cost anything. */
function metricMeanwhile(report: Report, run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const better = metricBeside(report, run, finding);
  const { best, validation } = factsOf(run);
  const isTold = finding.evidence['drop'] !== undefined || finding.evidence['trainTo'] !== undefined;
  const course = isTold || !isRise(finding) || finding.series[0] !== validation ? undefined : courseOf(report, run);
  const from = best && course?.places.findLast(({ at }) => at <= best.at);
  if (better.length > 0 || course === undefined || from === undefined) return better;
  const written = course.isPercent ? percentage : value;
  const slots = { metric: series(course.series), end: written(course.end.value) };
  return from.value === course.end.value
    ? [phrase('metric.stays', slots)]
    : [phrase('metric.meanwhile', { ...slots, start: written(from.value) })];
}

/** What the task metric did, beside a finding that does not quote it already. Nobody asks for that of a loss that is not finite. */
export function metricBesideFinding(report: Report, run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  if (isRise(finding)) return metricMeanwhile(report, run, finding);
  const {
    kind,
    series: [judged],
    evidence,
  } = finding;
  const isQuoted = kind === 'metric-mismatch' || (evidence['accuracy'] !== undefined && evidence['classes'] !== undefined);
  return isQuoted || kind === 'non-finite' || judged === courseOf(report, run)?.series ? [] : metricPhrases(report, run);
}

/** What the page tells of the task metric of a run with this finding, or of one without any. */
export function metricTold(report: Report, run: RunDiagnosis, finding: Finding | undefined): MetricTold | undefined {
  return (finding && besideRise(report, run, finding)) ?? aloneSeen(run) ?? byItself(report, run);
}

/** Which of loss and metric counts, and what follows if it is the metric. */
export function chooseMetric({ series: all, boosting }: History, name: string | undefined, facts: RunFacts): Phrase {
  const lowest = facts.best && facts.best.at > 0 ? place(unitOf(facts.axis, facts.boosting), facts.best.at) : undefined;
  const metric = all.find((one) => one.name === name && one.role === 'validation');
  const places = metric === undefined ? [] : placesOf(metric);
  if (metric === undefined || places.length === 0)
    return phrase('fix.choose-metric', { metric: undefined, place: undefined, value: undefined, best: lowest });
  const best = bestOf(places, metric.direction === 'min');
  return phrase('fix.choose-metric', {
    best: lowest,
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
  const lowest = factsOf(run).best;
  const then = lowest && places.findLast(({ at }) => at <= lowest.at);
  // Where the loss was at its best the metric was too: the two agree.
  const agrees = then !== undefined && Math.abs(best.value - then.value) <= AS_GOOD * Math.abs(best.value);
  return !agrees && best.value === end.value && places.some(({ value: other }) => other !== end.value);
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

/** Share of all that a metric gained, and how many times its noise, from which losing it again is seen. */
const LOST = { share: 0.15, noise: 2 } as const;

/** The best of the metric that a healthy run is judged by, where it ended clearly short of it. */
export function metricLost(report: Report, run: RunDiagnosis): Place | undefined {
  const { summary } = run;
  const course = summary.about === 'healthy' && summary.seen.role === 'metric' ? courseOf(report, run) : undefined;
  const [first] = course?.places ?? [];
  if (course === undefined || first === undefined) return undefined;
  const { best, late, noise } = course;
  const lost = Math.abs(best.value - late);
  return lost >= LOST.share * Math.abs(best.value - first.value) && lost > LOST.noise * noise ? best : undefined;
}

interface ByItself extends MetricCourse {
  readonly kind: 'level' | 'at-end' | 'as-good' | 'best';
}

function byItself(report: Report, run: RunDiagnosis): ByItself | undefined {
  const course = courseOf(report, run);
  if (course === undefined) return undefined;
  const { best, end, places } = course;
  if (places.every((one) => one.value === end.value)) return { ...course, kind: 'level' };
  const apart = Math.abs(best.value - end.value);
  if (apart === 0) return { ...course, kind: 'at-end' };
  return { ...course, kind: apart <= AS_GOOD * Math.abs(best.value) ? 'as-good' : 'best' };
}

/** A metric that is all that there is to judge a run by. */
function aloneSeen(run: RunDiagnosis): MetricTold | undefined {
  const { summary } = run;
  const seen = summary.about === 'healthy' || summary.about === 'unknown' ? summary.seen : undefined;
  if (seen?.role !== 'metric') return undefined;
  const isPercent = shownOf(run).history.series.some((one) => one.name === seen.series && isShare(one));
  return { series: seen.series, isPercent, best: seen.best, end: seen.last, from: seen.first, kind: 'went' };
}

/** Its best and its end, and its best on the base. */
export function metricPhrases(report: Report, run: RunDiagnosis): readonly Phrase[] {
  const course = byItself(report, run);
  if (course === undefined) return [];
  const { axis, boosting } = factsOf(run);
  const written = course.isPercent ? percentage : value;
  const slots = {
    metric: series(course.series),
    best: written(course.best.value),
    place: place(unitOf(axis, boosting), course.best.at),
    end: written(course.end.value),
  };
  const told =
    course.kind === 'level'
      ? phrase('metric.level', { metric: slots.metric, best: slots.best, n: course.places.length })
      : phrase(`metric.${course.kind}`, slots);
  // Of several base runs the mean is what the first line and the table mean.
  const before = metricBelowBase(report, run)?.base ?? course.base;
  if (before === undefined || before === course.best.value) return [told];
  return [told, phrase('metric.base', { base: base(branchOf(report)), value: written(before) })];
}
