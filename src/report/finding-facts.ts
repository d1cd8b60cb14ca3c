import type { Finding } from '../diagnosis/diagnosis.ts';
import type { History, Series } from '../history/history.ts';
import { drawnValue } from './drawn-value.ts';
import { bestOf, type Place, placesOf } from './places.ts';
import { isShare } from './share.ts';

/** What sentences quote of the series that one finding is about. */
export interface FindingFacts {
  /** Of a finding about a metric: the first and the last of its best values, and its last one. */
  readonly metricRun?: { readonly best: Place; readonly until: Place; readonly end: Place; readonly isShare: boolean };
  /** Of a loss that never settles: between what values four fifths of it lie. */
  readonly swing?: { readonly low: number; readonly high: number };
  /** Of a loss that falls slowly: its first and its last value. */
  readonly course?: { readonly start: number; readonly end: number };
  /** How many values of the series that the finding is about are NaN and infinite, where some are either. */
  readonly mixed?: { readonly nan: number; readonly infinite: number };
  /** Values of the series that the finding is about that were left blank by a writer that leaves NaN so. */
  readonly blanks?: number;
  /** Its last place, where the log goes on without it. */
  readonly blankAfter?: number;
  /** The last values of the validation loss rise one after the other. */
  readonly isEndRising?: true;
  /** The highest learning rate that is logged. */
  readonly rate?: number | undefined;
  /** It still rose where the loss broke. */
  readonly isWarmingUp?: true;
}

export function findingFacts(history: History, finding: Finding | undefined, validation: Series | undefined): FindingFacts {
  return {
    ...blanksOf(history, finding),
    ...mixedOf(history, finding),
    ...metricRunOf(history, finding),
    ...swingOf(history, finding),
    ...courseOf(history, finding),
    ...(validation && risesAtEnd(validation) && { isEndRising: true }),
    ...rateBefore(history, finding),
  };
}

function metricRunOf({ series }: History, finding: Finding | undefined): Pick<FindingFacts, 'metricRun'> {
  const metric = finding?.evidence['drop'] === undefined ? undefined : series.find(({ name }) => name === finding.series[0]);
  if (metric === undefined) return {};
  const places = placesOf(metric);
  const end = places.at(-1);
  if (end === undefined) return {};
  const best = bestOf(places, metric.direction === 'min');
  const until = places.findLast(({ value }) => value === best.value) ?? best;
  return { metricRun: { best, until, end, isShare: isShare(metric) } };
}

function swingOf({ series }: History, finding: Finding | undefined): Pick<FindingFacts, 'swing'> {
  const swinging = finding?.kind === 'oscillation' ? series.find(({ name }) => name === finding.series[0]) : undefined;
  if (finding === undefined || swinging === undefined) return {};
  const { x, y } = swinging;
  const late = y.filter((value, i) => Number.isFinite(value) && (x[i] ?? 0) >= finding.from).sort();
  return { swing: { low: late[0] ?? Number.NaN, high: late.at(-1) ?? Number.NaN } };
}

function courseOf({ series }: History, finding: Finding | undefined): Pick<FindingFacts, 'course'> {
  const slow = finding?.kind === 'slow-convergence' ? series.find(({ name }) => name === finding.series[0]) : undefined;
  const start = slow && drawnValue(slow, slow.x[0] ?? 0);
  const end = slow && drawnValue(slow, Number.POSITIVE_INFINITY);
  return start === undefined || end === undefined ? {} : { course: { start, end } };
}

function mixedOf({ series }: History, finding: Finding | undefined): Pick<FindingFacts, 'mixed'> {
  const broken = finding?.kind === 'non-finite' ? series.find(({ name }) => name === finding.series[0])?.y : undefined;
  const nan = broken?.filter(Number.isNaN).length ?? 0;
  const infinite = broken?.filter((value) => Math.abs(value) === Number.POSITIVE_INFINITY).length ?? 0;
  return nan > 0 && infinite > 0 ? { mixed: { nan, infinite } } : {};
}

/** By how much the axis has to go on for the end of a series to be no end of the log. */
const GOES_ON = 1.1;

function blanksOf({ notes, series }: History, finding: Finding | undefined): Pick<FindingFacts, 'blanks' | 'blankAfter'> {
  const blank = notes.find((note) => note.code === 'blank-may-hide-nan' && note.series === finding?.series[0]);
  if (blank?.code !== 'blank-may-hide-nan') return {};
  const own = series.find(({ name }) => name === finding?.series[0]);
  const last = own?.x.at(-1) ?? 0;
  // Other columns of the log go on.
  const isLost = series.some(({ axis, x }) => axis === own?.axis && (x.at(-1) ?? 0) > GOES_ON * last);
  return { blanks: blank.count, ...(isLost && { blankAfter: last }) };
}

/** Each of the last three values is above the one before. */
function risesAtEnd({ y }: Series): boolean {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = y.subarray(-4);
  return a < b && b < c && c < d;
}

/** The highest learning rate up to where a loss broke; none where it was not logged until then. */
function rateBefore({ series }: History, finding: Finding | undefined): Pick<FindingFacts, 'rate' | 'isWarmingUp'> | undefined {
  const rates =
    finding && BREAKS.has(finding.kind) ? series.find(({ metric, axis }) => metric === 'lr' && axis === finding.axis) : undefined;
  if (finding === undefined || rates === undefined) return undefined;
  const { x, y } = rates;
  const known = Array.from(y).filter((value, i) => Number.isFinite(value) && (x[i] ?? 0) <= finding.from);
  const last = x.findLast((at) => at <= finding.from) ?? Number.NEGATIVE_INFINITY;
  const highest = Math.max(...known);
  if (known.length === 0 || last < KNOWN * finding.from || !(highest > 0)) return { rate: undefined };
  return { rate: highest, ...(known.at(-1) === highest && highest > RISEN * (known[0] ?? highest) && { isWarmingUp: true }) };
}

const BREAKS: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>(['non-finite', 'divergence']);
const KNOWN = 0.5;

/** How many times the first rate the last one is in a warm-up. */
const RISEN = 2;
