import type { Series } from '../history/history.ts';

/** From more points on than this a line is drawn as a running median, and single values are not to be seen. */
const CROWDED = 200;

/** Share of the points that the median at a place is taken over, to each side. */
const REACH = 0.01;

/** Of a line that is drawn point by point: how many points around, and how far off the median of them a value is that stands for nothing. */
const AROUND = 3;
const FEWEST = 30;
const OFF = 0.25;

/** The last four values go one way: what lies far from the median of them is where the line leads. */
function isOnItsWay(y: Float64Array): boolean {
  const steps = y.slice(-4).map((value, i, last) => (i === 0 ? 0 : Math.sign(value - (last[i - 1] ?? value))));
  return steps.length === 4 && Math.abs(steps.reduce((sum, step) => sum + step, 0)) === 3;
}

/** The value at a place as the eye takes it: of a crowded line the median around, else the last one up to there, unless it sticks out. */
export function drawnValue({ x, y }: Pick<Series, 'x' | 'y'>, at: number): number | undefined {
  const index = x.findLastIndex((place, i) => place <= at && Number.isFinite(y[i]));
  if (index < 0) return undefined;
  if (y.length > CROWDED) return medianAround(y, index, Math.ceil(REACH * y.length));
  const [value, usual] = [y[index] ?? Number.NaN, medianAround(y, index, AROUND)];
  const isFar = Math.abs(value - usual) > OFF * Math.abs(usual);
  const sticksOut = y.length >= FEWEST && isFar && !isOnItsWay(y.subarray(0, index + 1));
  return sticksOut ? usual : value;
}

function medianAround(y: Float64Array, index: number, reach: number): number {
  const near = y
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter(Number.isFinite)
    .sort();
  return near[near.length >> 1] ?? Number.NaN;
}
