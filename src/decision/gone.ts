import type { Comparison } from '../comparison/comparison.ts';
import { judgedSeries } from '../comparison/curve-numbers.ts';
import { baseRunOf } from '../comparison/match.ts';
import { COMPARISON_THRESHOLDS } from '../comparison/thresholds.ts';
import type { Policy } from '../config/policy.ts';
import type { HistoryDiagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { shownOf } from '../diagnosis/diagnosis.ts';
import type { Refusal, Series } from '../history/history.ts';
import type { ReadingNote } from '../history/reasons.ts';
import { runName } from '../history/run-key.ts';
import type { Unseen } from './gate.ts';
import { outvotedByMore, worseInMean } from './replicates-added.ts';
import { abstentionOf, CAN_FAIL, failingKinds } from './unjudged.ts';

/** Share of the base's points, and of its length, below which a curve shows too little of what the base's showed. */
const ENOUGH = COMPARISON_THRESHOLDS.muchShorter;
/** Share of the training up to which validation may end earlier, as the last evaluation before the end does. */
const TOGETHER = 0.9;

/** What the base had and this push does not show, run by run; nothing without a base. */
export function goneSinceBase(
  head: readonly RunDiagnosis[],
  comparison: Comparison,
  refused: readonly Refusal[],
  policy: Policy,
): readonly Unseen[] {
  const { baseline, runs } = comparison;
  if (baseline.state !== 'found') return [];
  const vanished = runs.filter(({ state }) => state === 'vanished').map(({ key }) => key);
  // Where there is nothing, nothing was renamed.
  if (head.length > 0 && !runs.some(({ state }) => state === 'matched')) return [{ code: 'nothing-compared', base: vanished }];
  const headByKey = new Map(head.map((run) => [run.run.key, run]));
  const unread = vanished.length > 0 ? byRun(refused) : new Map<string, Refusal>();
  // Where all is missing, what could not be had may be all of it.
  const missed = head.length > 0 ? undefined : refused.find(({ because }) => because.code === 'unreadable');
  return runs.flatMap(({ key, state }) => {
    if (state === 'new') return [];
    if (state === 'vanished') return [runGone(key, unread.get(key) ?? missed)];
    const mine = headByKey.get(key);
    const base = baseRunOf(key, head, baseline);
    return mine && base ? [...goneFromRun(mine, base), ...worseInMean(mine, base, comparison, policy)] : [];
  });
}

/** Runs that would all be called as one of the base's is: which of them is compared was chosen by the names of their files. */
export function namedTwice({ runs }: Comparison, notes: readonly ReadingNote[]): readonly Unseen[] {
  const states = new Map(runs.map(({ key, state }) => [key, state]));
  return notes.flatMap((note) => {
    if (note.code !== 'key-collision' || states.get(note.key) !== 'matched') return [];
    const others = note.renamed.filter((key) => states.get(key) === 'new');
    return others.length === 0 ? [] : [{ code: 'key-twice', key: note.key, others }];
  });
}

/** The first refused file of each run that its name tells. */
function byRun(refused: readonly Refusal[]): ReadonlyMap<string, Refusal> {
  return new Map(refused.toReversed().map((one) => [runName(one.path).key, one]));
}

function runGone(key: string, unread: Refusal | undefined): Unseen {
  return { code: 'run-gone', key, ...(unread && { unread }) };
}

function goneFromRun(head: RunDiagnosis, base: RunDiagnosis): readonly Unseen[] {
  const { key } = head.run;
  const [here, there] = [head.replicates.length, base.replicates.length];
  const fewer: readonly Unseen[] = here < there ? [{ code: 'replicates-gone', key, here, base: there }] : [];
  const twice = firstOf(head.replicates, (replicate) => loggedTwice(key, replicate, counterpart(replicate, base)));
  const curves = firstOf(head.replicates, (replicate) => goneFromCurves(key, replicate, counterpart(replicate, base)));
  return [...fewer, ...curves, ...twice, ...outvotedByMore(head, base), ...(curves.length > 0 ? [] : kindsUnjudged(head, base))];
}

/** The base's replicate of the same name, or the one that is shown for it. */
function counterpart({ history: { name } }: HistoryDiagnosis, base: RunDiagnosis): HistoryDiagnosis {
  return base.replicates.find(({ history }) => history.name === name) ?? shownOf(base);
}

/** What the first replicate lacks that lacks anything: the others say the same. */
function firstOf<T>(all: readonly T[], of: (one: T) => readonly Unseen[]): readonly Unseen[] {
  for (const one of all) {
    const found = of(one);
    if (found.length > 0) return found;
  }
  return [];
}

function goneFromCurves(key: string, head: HistoryDiagnosis, base: HistoryDiagnosis): readonly Unseen[] {
  const [mine, theirs] = [judgedSeries(head), judgedSeries(base)];
  if (theirs !== undefined && mine === undefined) return [{ code: 'validation-gone', key }];
  const series = seriesGone(head.history.series, base.history.series);
  const short =
    validationStops(key, head, base) ??
    shorterThan(key, mine, theirs, base) ??
    shorterThan(key, trainingOf(head), trainingOf(base), base);
  return [...(series.length === 0 ? [] : [{ code: 'series-gone', key, series } as const]), ...(short ? [short] : [])];
}

function trainingOf({ history, main }: HistoryDiagnosis): Series | undefined {
  return main.train === undefined ? undefined : history.series[main.train];
}

/**
 * Measured series that the base has more of, by name. A renamed one is not gone: what counts is how many there are of a metric on
 * held-out or on training data.
 */
function seriesGone(mine: readonly Series[], theirs: readonly Series[]): readonly string[] {
  const here = namesBySort(mine);
  return [...namesBySort(theirs)].flatMap(([sort, names]) => {
    const known = here.get(sort) ?? [];
    return names.filter((name) => !known.includes(name)).slice(0, Math.max(0, names.length - known.length));
  });
}

function namesBySort(series: readonly Series[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const one of series.filter(isMeasured)) names.set(sortOf(one), [...(names.get(sortOf(one)) ?? []), one.name]);
  return names;
}

function isMeasured({ role, metric, direction, x }: Series): boolean {
  return role !== 'other' && metric !== 'other' && direction !== 'unknown' && x.length > 0;
}

function sortOf({ role, metric }: Series): string {
  return `${role === 'train' ? role : 'held-out'}\n${metric}`;
}

/**
 * Whether a curve ends early or has few points, against the base's. A base that overfits was trained for too long: what lies behind
 * its best is not missed.
 */
function shorterThan(
  key: string,
  mine: Series | undefined,
  theirs: Series | undefined,
  base: HistoryDiagnosis,
): Unseen | undefined {
  if (mine === undefined || theirs === undefined || mine.x.length === 0) return undefined;
  const [end, baseEnd] = [lastOf(mine), lastOf(theirs)];
  const sameAxis = mine.axis === theirs.axis;
  const overlong = sameAxis && base.best !== undefined && base.best.at <= end && failingKinds(base).includes('overfitting');
  if (sameAxis && !overlong && end < ENOUGH * baseEnd)
    return { code: 'ends-early', key, axis: mine.axis, here: end, base: baseEnd };
  const [here, points] = [pointsUpTo(mine), pointsUpTo(theirs, overlong ? end : Number.POSITIVE_INFINITY)];
  return here < ENOUGH * points ? { code: 'fewer-points', key, series: mine.name, here, base: points } : undefined;
}

function lastOf({ x }: Series): number {
  return x.at(-1) ?? 0;
}

/** Logged points up to a position; a bucket stands for as many as were logged in it. */
function pointsUpTo({ x, buckets }: Series, end = Number.POSITIVE_INFINITY): number {
  return x.reduce((sum, at, i) => (at <= end ? sum + (buckets?.count[i] ?? 1) : sum), 0);
}

function validationStops(key: string, head: HistoryDiagnosis, base: HistoryDiagnosis): Unseen | undefined {
  const [mine, theirs] = [endsOf(head), endsOf(base)];
  if (mine === undefined || theirs === undefined || theirs.validation < TOGETHER * theirs.training) return undefined;
  if (mine.validation >= TOGETHER * mine.training) return undefined;
  return { code: 'validation-stops', key, axis: mine.axis, at: mine.validation, end: mine.training };
}

function endsOf(diagnosis: HistoryDiagnosis) {
  const [training, validation] = [trainingOf(diagnosis), judgedSeries(diagnosis)];
  if (training === undefined || validation === undefined || training.axis !== validation.axis) return undefined;
  return { axis: training.axis, training: lastOf(training), validation: lastOf(validation) };
}

/** Kinds that can fail the check, that were judged on the base and could not be judged here. */
function kindsUnjudged(head: RunDiagnosis, base: RunDiagnosis): readonly Unseen[] {
  const broken = failingKinds(head).length > 0;
  const lost = CAN_FAIL.flatMap((kind) => {
    const because = abstentionOf(kind, head.outcomes);
    // Nothing else is judged of a loss that is not finite, or that diverged: that is found, and said.
    const isSaid = broken && (because?.code === 'diverged' || because?.code === 'not-finite');
    return because === undefined || isSaid || !wasJudged(kind, base) ? [] : [{ kind, because }];
  });
  const [first] = lost;
  return first === undefined
    ? []
    : [{ code: 'kinds-unjudged', key: head.run.key, kinds: lost.map(({ kind }) => kind), because: first.because }];
}

function wasJudged(kind: (typeof CAN_FAIL)[number], { outcomes }: RunDiagnosis): boolean {
  return outcomes.some((outcome) =>
    outcome.state === 'found' ? outcome.finding.kind === kind : outcome.kind === kind && outcome.state === 'clear',
  );
}

/** Share of a curve's positions from which logging twice is a second curve, of which only one is seen. */
const TWICE = 0.5;

function loggedTwice(key: string, head: HistoryDiagnosis, base: HistoryDiagnosis): readonly Unseen[] {
  const series = judgedSeries(head);
  const theirs = judgedSeries(base);
  if (series === undefined || theirs === undefined) return [];
  const count = duplicatesOf(series, head);
  const isNew = count >= TWICE * series.x.length && duplicatesOf(theirs, base) < TWICE * theirs.x.length;
  return isNew ? [{ code: 'logged-twice', key, series: series.name, count }] : [];
}

function duplicatesOf({ name }: Series, { history }: HistoryDiagnosis): number {
  const note = history.notes.find((one) => one.code === 'duplicate-steps' && one.series === name);
  return note?.code === 'duplicate-steps' ? note.count : 0;
}
