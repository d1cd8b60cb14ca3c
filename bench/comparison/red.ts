import { sampleStandardDeviation } from 'simple-statistics';
import { bestWithin } from '../../src/comparison/curve-numbers.ts';
import { seeded, table } from '../shared.ts';
import { diagnosed, type Group } from './groups.ts';
import { compared, isRed, once, share } from './pairs.ts';
import type { Comparison, RunDiagnosis } from './product.ts';

const BASE_RUNS = [1, 2, 3, 4, 5] as const;
/** True differences, in standard deviations of the group's best validation losses. */
const SHIFTS = [0, 2.5, 4] as const;
/** Pairings drawn per group, number of base runs and difference. */
const DRAWS = 12;

export interface NamedGroups {
  readonly name: string;
  readonly groups: readonly Group[];
}

/** How often the check is red between runs of one configuration, and how often a true difference is called worse. */
export function printRed(sets: readonly NamedGroups[]): void {
  const rows = sets.flatMap(({ name, groups }) =>
    BASE_RUNS.flatMap((n) => {
      const some = groups.filter((group) => group.runs.length > n && spreadOf(group) > 0);
      if (some.length === 0) return [];
      const drawn = SHIFTS.map((shift) => some.flatMap((group, index) => draws(group, n, shift, index)));
      const [same = [], ...shifted] = drawn;
      return [
        [
          name,
          String(n),
          String(same.length),
          share(same, (one) => isRed(one)),
          share(same, isWorse),
          ...shifted.map((all) => share(all, isWorse)),
        ],
      ];
    }),
  );
  table(
    'Red, whatever the reason, where only the seed differs; and true differences of the best validation loss that are called worse',
    ['set', 'base runs', 'pairs', 'red', 'of them worse', ...SHIFTS.slice(1).map((shift) => `${shift} sd`)],
    rows,
  );
}

function draws(group: Group, baseRuns: number, shift: number, index: number): readonly Comparison[] {
  const random = seeded(7000 + index);
  const spread = spreadOf(group);
  return Array.from({ length: DRAWS }, () => {
    const [head, ...base] = group.runs
      .map((run) => ({ run, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, baseRuns + 1)
      .map(({ run }) => run);
    if (!head) throw new Error('an empty group');
    const moved = { ...head, val: head.val.map(([x, y]) => [x, y + shift * spread] as const) };
    return compared(shift === 0 ? once(head) : diagnosed(moved), base.map(once));
  });
}

const spreads = new Map<Group, number>();
function spreadOf(group: Group): number {
  const known = spreads.get(group);
  if (known !== undefined) return known;
  const bests = group.runs.map((run) => bestOf(once(run))).filter(Number.isFinite);
  const spread = bests.length < 2 ? 0 : sampleStandardDeviation(bests);
  spreads.set(group, spread);
  return spread;
}

function bestOf(run: RunDiagnosis): number {
  const series = run.replicates[0].history.series.find(({ role, metric }) => role === 'validation' && metric === 'loss');
  return series ? bestWithin(series, 'min', Number.POSITIVE_INFINITY) : Number.NaN;
}

function isWorse(comparison: Comparison): boolean {
  return comparison.runs.some((run) => run.numbers.some((number) => number.gates && number.verdict === 'worse'));
}
