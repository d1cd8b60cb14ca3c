import type { BuiltSeries } from './built-series.ts';
import type { Break } from './history.ts';

/** Points of a stretch that show how far a loss had come. */
const FEWEST = 3;
/** Share of what a loss had fallen that it may rise by, and still go on where it was. */
const MOST_RISE = 0.25;

/**
 * How far the positions of each later stretch are to be moved so that all are one training: a script calls `fit` again to fine-tune,
 * epochs count from the beginning, and the loss goes on where it was. Undefined where the log has no restart, or a loss that starts over.
 */
export function phaseOffsets({ x, y, breaks, buckets }: BuiltSeries): readonly number[] | undefined {
  if (buckets !== undefined || breaks.length === 0 || breaks.some(({ kind }) => kind !== 'restart')) return undefined;
  const starts = startsOf(x);
  if (starts.length !== breaks.length) return undefined;
  const offsets: number[] = [];
  let from = 0;
  for (const start of starts) {
    if (start - from < FEWEST || !goesOn(y, from, start)) return undefined;
    offsets.push((offsets.at(-1) ?? 0) + (x[start - 1] ?? 0) + 1 - (x[start] ?? 0));
    from = start;
  }
  return offsets;
}

/** The series with its later stretches moved; the same where it has not as many. */
export function inPhases(built: BuiltSeries, offsets: readonly number[]): BuiltSeries {
  const starts = startsOf(built.x);
  if (starts.length !== offsets.length) return built;
  const x = built.x.slice();
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? x.length;
    for (let at = start; at < end; at++) x[at] = (built.x[at] ?? 0) + (offsets[i] ?? 0);
  });
  const breaks = built.breaks.map((one, i): Break => {
    const start = starts[i] ?? 0;
    return { ...one, kind: 'resume', at: x[start] ?? 0, after: x[start - 1] ?? 0 };
  });
  return { ...built, x, breaks };
}

function startsOf(x: Float64Array): number[] {
  const starts: number[] = [];
  for (let i = 1; i < x.length; i++) if ((x[i] ?? 0) < (x[i - 1] ?? 0)) starts.push(i);
  return starts;
}

/** A loss that had fallen by something and does not begin again where it began. */
function goesOn(y: Float64Array, from: number, start: number): boolean {
  const [first, last, next] = [y[from] ?? Number.NaN, y[start - 1] ?? Number.NaN, y[start] ?? Number.NaN];
  const fallen = first - last;
  return fallen > 0.1 * Math.abs(first) && next - last <= MOST_RISE * fallen;
}
