const BLOCKS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
const NOT_FINITE = '\u00d7';

export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Rows of block characters on one scale. */
export interface Sparklines {
  readonly rows: readonly string[];
  readonly isLogarithmic: boolean;
  /** Some of the first tenth is higher than the scale. */
  readonly isCut: boolean;
}

/**
 * Curves as rows of block characters on one common scale, `width` characters over the stretch that all of them cover together.
 * A column shows the mean of its points, × if one is not finite; between points a curve goes on, before its first and after its last
 * there is a space. The first tenth does not set the scale, so that what happens later can be seen; the scale is logarithmic if the
 * rest still spans a factor of 100.
 */
export function sparklines(curves: readonly Points[], width: number): Sparklines {
  const from = Math.min(...curves.map(({ x }) => x[0] ?? Number.POSITIVE_INFINITY));
  const to = Math.max(...curves.map(({ x }) => x.at(-1) ?? Number.NEGATIVE_INFINITY));
  const columns = Math.max(1, ...curves.map(({ x }) => countPlaces(x, width)));
  const binned = curves.map((curve) => withoutHoles(bins(curve, from, to, columns)));
  const start = Math.floor(columns / 10);
  const late = binned.flatMap((row) => row.slice(start)).filter(isFiniteNumber);
  const low = late.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = late.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const isLogarithmic = low > 0 && high / low > 100;
  const scale = isLogarithmic ? Math.log : (value: number) => value;
  return {
    rows: binned.map((row) => row.map((value) => block(value, scale(low), scale(high), scale)).join('')),
    isLogarithmic,
    isCut: binned.some((row) => row.slice(0, start).some((value) => isFiniteNumber(value) && value > high)),
  };
}

/** How many places have points, counted no further than `most`. */
function countPlaces(x: Float64Array, most: number): number {
  const places = new Set<number>();
  for (const at of x) if (places.add(at).size >= most) return most;
  return places.size;
}

function isFiniteNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

function bins({ x, y }: Points, from: number, to: number, columns: number): readonly (number | undefined)[] {
  const means = Array.from({ length: columns }, () => ({ mean: 0, count: 0 }));
  for (let i = 0; i < x.length; i++) {
    const share = to > from ? ((x[i] ?? from) - from) / (to - from) : 0;
    const bin = means[Math.min(columns - 1, Math.floor(share * columns))];
    if (bin === undefined) continue;
    bin.count++;
    const value = y[i] ?? Number.NaN;
    // Not by a sum: that of values near the largest number is infinite.
    bin.mean += value / bin.count - bin.mean / bin.count;
  }
  return means.map(({ mean, count }) => (count === 0 ? undefined : mean));
}

/** Where evaluations are rarer than columns, a straight line leads from one to the next. */
function withoutHoles(row: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const filled = [...row];
  let last = -1;
  for (let i = 0; i < row.length; i++) {
    const [before, after] = [row[last], row[i]];
    if (after === undefined) continue;
    for (let hole = last + 1; last >= 0 && hole < i; hole++) {
      const share = (hole - last) / (i - last);
      filled[hole] = isFiniteNumber(before) && isFiniteNumber(after) ? before + (after - before) * share : before;
    }
    last = i;
  }
  return filled;
}

function block(value: number | undefined, low: number, high: number, scale: (value: number) => number): string {
  if (value === undefined) return ' ';
  if (!Number.isFinite(value)) return NOT_FINITE;
  const share = high > low ? (value > 0 || scale !== Math.log ? scale(value) - low : 0) / (high - low) : 0.5;
  return BLOCKS[Math.min(7, Math.max(0, Math.round(share * 7)))] ?? ' ';
}
