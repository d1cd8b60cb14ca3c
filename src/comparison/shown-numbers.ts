import { bestSmoothed, gapGrowth, reaches } from './curve-numbers.ts';
import { judge, type Measured } from './judge.ts';
import { distinctRuns, type Sides, shownSeries, valuesOf } from './sides.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

/** How long the head took to come within 1 % of the base's best; shown only, and only where it did. */
export function timeToBest({ head, base, older }: Sides): Measured | undefined {
  const [series, reference] = [shownSeries(head), shownSeries(base)];
  if (!series || !reference || series.direction === 'unknown' || series.axis !== reference.axis) return undefined;
  const { direction } = series;
  const target = bestSmoothed(reference, direction);
  const [mine, theirs] = [reaches(series, direction, target), reaches(reference, direction, target)];
  if (!Number.isFinite(mine) || !Number.isFinite(theirs) || theirs <= 0) return undefined;
  const ratio = mine / theirs;
  const told = ratio > T.reachNoise[1] ? 'worse' : ratio < T.reachNoise[0] ? 'better' : 'same';
  const common = { metric: series.metric, series: series.name, what: 'epochs-to-base-best', direction: 'min' } as const;
  const known = [base, ...distinctRuns(base, older)];
  // Each to its own best: where they all take equally long, nothing is known of how that differs.
  const spread = new Set(
    known.map((run) => {
      const one = shownSeries(run);
      return one === undefined ? Number.NaN : reaches(one, direction, bestSmoothed(one, direction));
    }),
  );
  return {
    number: {
      ...common,
      head: mine,
      base: theirs,
      change: ratio - 1,
      relative: true,
      headRuns: 1,
      baseRuns: known.length,
      limit: theirs * T.reachNoise[1],
      rule: 'tolerance',
      verdict: known.length < T.minBaseRuns || spread.size < 2 ? 'cannot-tell' : told,
      gates: false,
    },
  };
}

/** How much the generalization gap widened; shown only. */
export function growth(sides: Sides): Measured | undefined {
  const series = shownSeries(sides.head);
  const known = valuesOf(sides, undefined, gapGrowth);
  if (!series || !known) return undefined;
  return judge({ series, what: 'gap-growth', direction: 'min', ...known }, { policy: {}, mayGate: false, gates: false });
}
