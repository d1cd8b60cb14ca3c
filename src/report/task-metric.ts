import { type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import { numbersOf } from '../diagnosis/signs/measured.ts';
import type { History, Series } from '../history/history.ts';
import { mainSeries } from './facts.ts';
import { baseRuns, runOnBase } from './on-base.ts';
import { bestOf, type Place, placesOf } from './places.ts';
import type { Report } from './report.ts';
import { isShare } from './share.ts';

/** The validation metric that is told beside the loss: the gating one, or the first whose better direction is known. */
export function taskMetricOf({ series }: History, main: Series, gating?: string): Series | undefined {
  const fitting = series.filter(
    (one) => one !== main && one.role === 'validation' && one.axis === main.axis && one.y.some(Number.isFinite),
  );
  return (
    fitting.find(({ name }) => name === gating) ??
    fitting.find(({ metric, direction }) => metric !== 'loss' && metric !== 'other' && direction !== 'unknown')
  );
}

/** What the task metric of a run did. */
export interface MetricCourse {
  readonly series: string;
  readonly isPercent: boolean;
  readonly isLower: boolean;
  readonly places: readonly Place[];
  readonly best: Place;
  readonly end: Place;
  /** Mean of the last fifth, and how much single values scatter. */
  readonly late: number;
  readonly noise: number;
  /** Its best on the base. */
  readonly base?: number;
}

export function metricCourse(report: Report, run: RunDiagnosis): MetricCourse | undefined {
  const { history, signs } = shownOf(run);
  const { validation, train } = mainSeries(shownOf(run));
  const main = validation ?? train;
  const metric = main && taskMetricOf(history, main);
  const sign = metric && numbersOf(signs.metrics.get(metric));
  const places = metric === undefined ? [] : placesOf(metric);
  const end = places.at(-1);
  if (metric === undefined || end === undefined || places.length < 2) return undefined;
  const isLower = metric.direction === 'min';
  const best = bestOf(places, isLower);
  const before = runOnBase(report, run);
  const base = before && bestIn(before, metric.name, isLower);
  return {
    series: metric.name,
    isPercent: isShare(metric),
    isLower,
    places,
    best,
    end,
    late: meanOf(places.slice(-Math.ceil(places.length / 5))),
    noise: sign?.scatter ?? 0,
    ...(base !== undefined && { base }),
  };
}

function meanOf(places: readonly Place[]): number {
  return places.reduce((sum, { value }) => sum + value, 0) / places.length;
}

/** The best of a metric in a run of the base; undefined where it was not logged. */
function bestIn(run: RunDiagnosis, metric: string, isLower: boolean): number | undefined {
  const same = shownOf(run).history.series.find(({ name }) => name === metric);
  const places = same === undefined ? [] : placesOf(same);
  return places.length === 0 ? undefined : bestOf(places, isLower).value;
}

/** Fewest base runs that tell how far apart they lie. */
const FEWEST = 3;

/** A metric whose best is worse than on each of the base runs, by more than these lie apart. */
export interface MetricBelow {
  readonly series: string;
  /** Its values are lower, and that is worse. */
  readonly isLower: boolean;
  readonly isPercent: boolean;
  readonly runs: number;
  /** Its best, and the mean of the base's. */
  readonly head: number;
  readonly base: number;
}

/** Nothing in the configuration makes this metric decide; what it lost is seen all the same. */
export function metricBelowBase(report: Report, run: RunDiagnosis): MetricBelow | undefined {
  const bases = baseRuns(report, run);
  if (bases.length < FEWEST || run.replicates.length > 1) return undefined;
  const course = metricCourse(report, run);
  if (course === undefined) return undefined;
  const sign = course.isLower ? 1 : -1;
  const bests = bases.flatMap((base) => bestIn(base, course.series, course.isLower) ?? []).map((value) => sign * value);
  if (bests.length < FEWEST) return undefined;
  const [best, worst] = [Math.min(...bests), Math.max(...bests)];
  const isBelow = sign * course.best.value - worst > worst - best;
  if (!isBelow) return undefined;
  const base = (sign * bests.reduce((sum, value) => sum + value, 0)) / bests.length;
  const { series, isPercent, isLower } = course;
  return { series, isLower: !isLower, isPercent, runs: bests.length, head: course.best.value, base };
}
