import type { History, Reading, Series } from '../../src/history/history.ts';

/** What a series holds, by the writer's own account or by an independent program. Numbers that are not finite are strings. */
export interface ExpectedSeries {
  readonly series: string | null;
  readonly role: string | null;
  readonly metric: string;
  readonly direction?: string | null;
  readonly axis: string | null;
  readonly n: number;
  readonly nonFinite?: number;
  readonly xFirst: number | null;
  readonly xLast: number | null;
  readonly first: number | string | null;
  readonly last: number | string | null;
  readonly min: number | null;
  readonly max?: number | null;
  readonly xAtMin?: number | null;
  readonly tolerance?: number;
  readonly subset?: string;
  readonly segment?: number;
  readonly run?: string;
  readonly runId?: string;
}

/** A stretch of a series between two breaks, in the terms of {@link ExpectedSeries}. */
interface Stretch {
  readonly series: Series;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Points that stand behind the values: more than there are values where the series was thinned. */
  readonly points: number;
  readonly nonFinite: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** The differences between what was read and what should have been; empty when right. */
export function differences(reading: Reading, expected: readonly ExpectedSeries[], comparePosition = true): string[] {
  const stretches = reading.runs.flatMap(({ replicates }) => replicates.flatMap((history) => stretchesOf(history)));
  const used = new Set<Stretch>();
  const found: string[] = [];
  for (const one of expected) {
    if (one.n === 0) continue;
    const candidates = stretches.filter((stretch) => !used.has(stretch) && isCandidate(stretch, one));
    const all = candidates
      .map((stretch) => ({
        stretch,
        wrong: wrongFields(stretch, comparePosition && !stepsForgotten(one) ? one : withoutPosition(one)),
      }))
      .sort((a, b) => a.wrong.length - b.wrong.length || misnamed(a.stretch, one) - misnamed(b.stretch, one));
    const best = all[0];
    if (best === undefined) found.push(`${one.series ?? '(no name)'}: not read`);
    else if (best.wrong.length > 0) found.push(`${one.series ?? '(no name)'}: ${best.wrong.join(', ')}`);
    if (best !== undefined) used.add(best.stretch);
  }
  return [...found, ...unexpectedLosses(stretches, used, expected)];
}

/** A whole loss that the truth does not know is as wrong as one that is missing. */
function unexpectedLosses(
  stretches: readonly Stretch[],
  used: ReadonlySet<Stretch>,
  expected: readonly ExpectedSeries[],
): string[] {
  const judged = new Set(expected.filter(({ metric }) => metric === 'loss').map(({ role, axis }) => `${role} ${axis}`));
  return stretches
    .filter(
      (stretch) =>
        !used.has(stretch) &&
        stretch.series.metric === 'loss' &&
        !stretch.series.component &&
        judged.has(`${stretch.series.role} ${stretch.series.axis}`),
    )
    .filter(({ series, x }) => x.length > 1 && series.adversarial !== true && series.role !== 'test')
    .map(({ series }) => `${series.name}: ${series.role} loss that is none`);
}

/** A writer that was never told the step: the order of logging is the axis. */
function stepsForgotten({ n, xFirst, xLast }: ExpectedSeries): boolean {
  return n > 3 && xFirst !== null && xFirst === xLast;
}

/** For logs that carry no step: the truth knows it, the file does not. */
function withoutPosition(expected: ExpectedSeries): ExpectedSeries {
  return { ...expected, axis: null, xFirst: null, xLast: null, xAtMin: null };
}

function stretchesOf(history: History): Stretch[] {
  // Both parts of an overlap that was kept are one log.
  const cutsAt = !history.breaks.some(({ kind }) => kind === 'overlap-kept');
  return history.series.flatMap((series) => {
    const cuts = [0];
    if (!cutsAt) return [stretch(series, 0, series.x.length)];
    for (let i = 1; i < series.x.length; i++) if ((series.x[i] ?? 0) < (series.x[i - 1] ?? 0)) cuts.push(i);
    return cuts.map((from, i) => stretch(series, from, cuts[i + 1] ?? series.x.length));
  });
}

function stretch(series: Series, from: number, to: number): Stretch {
  const { buckets } = series;
  const cut = (of: Float64Array) => of.subarray(from, to);
  const [x, y] = [cut(series.x), cut(series.y)];
  const sum = (of: Float64Array) => of.reduce((a, b) => a + b, 0);
  const least = (buckets === undefined ? y : cut(buckets.min)).filter((value) => Number.isFinite(value));
  const most = (buckets === undefined ? y : cut(buckets.max)).filter((value) => Number.isFinite(value));
  return {
    series,
    x,
    y,
    points: buckets === undefined ? y.length : sum(cut(buckets.count)),
    nonFinite: buckets === undefined ? y.filter((value) => !Number.isFinite(value)).length : sum(cut(buckets.nonFinite)),
    min: least.length === 0 ? undefined : least.reduce((a, b) => Math.min(a, b)),
    max: most.length === 0 ? undefined : most.reduce((a, b) => Math.max(a, b)),
  };
}

function isCandidate({ series }: Stretch, { series: name, metric }: ExpectedSeries): boolean {
  return (
    metric === 'axis' ||
    name === null ||
    plain(series.name) === plain(name) ||
    plain(series.name).endsWith(plain(name)) ||
    plain(name).endsWith(plain(series.name))
  );
}

function misnamed({ series }: Stretch, expected: ExpectedSeries): number {
  return series.name === expected.series ? 0 : 1;
}

/** Names without what only joins their parts. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9@]+/g, '.');
}

function wrongFields({ series, x, y, points, nonFinite, min, max }: Stretch, expected: ExpectedSeries): string[] {
  const wrong: string[] = [];
  const expect = (field: string, got: unknown, want: unknown) => {
    if (want !== undefined && got !== want) wrong.push(`${field} ${String(got)} instead of ${String(want)}`);
  };
  const tolerance = expected.tolerance ?? 0;
  const near = (field: string, got: number | undefined, want: number | string | null | undefined) => {
    if (want === undefined || want === null) return;
    const target = Number(want);
    const scale = Math.max(1, Math.abs(target));
    if (!Object.is(got, target) && !(Math.abs((got ?? Number.NaN) - target) <= tolerance * scale + 1e-15 * Math.abs(target))) {
      wrong.push(`${field} ${got} instead of ${target}`);
    }
  };
  if (expected.metric === 'axis') {
    expect('n', x.length, expected.n);
    near('xFirst', x[0], expected.xFirst);
    near('xLast', x.at(-1), expected.xLast);
    return wrong;
  }
  expect('role', series.role, expected.role ?? 'other');
  expect('metric', series.metric, expected.metric);
  expect('direction', series.direction, expected.direction === undefined ? undefined : (expected.direction ?? 'unknown'));
  expect('axis', series.axis, expected.axis ?? undefined);
  expect('subset', series.subset, expected.subset);
  expect('n', points, expected.n);
  expect('nonFinite', nonFinite, expected.nonFinite);
  near('xFirst', x[0], expected.xFirst);
  near('xLast', x.at(-1), expected.xLast);
  near('first', y[0], expected.first);
  near('last', y.at(-1), expected.last);
  near('min', min, expected.min);
  near('max', max, expected.max);
  near('xAtMin', min === undefined ? undefined : x[y.indexOf(min)], expected.xAtMin);
  return wrong;
}
