/**
 * npm run bench:comparison: how often the comparison calls a run of the SAME configuration worse or a finding new (A/A), and how
 * often it finds a change that is really there (A/B), beside the rules that others use.
 */
import { bestWithin } from '../src/comparison/curve-numbers.ts';
import { printCatastrophes } from './comparison/catastrophes.ts';
import { printClinic } from './comparison/clinic-tables.ts';
import { algoperf, clinic, diagnosed, type Group, nanogpt } from './comparison/groups.ts';
import { compared, has, once, share } from './comparison/pairs.ts';
import type { Comparison, RunDiagnosis } from './comparison/product.ts';
import { printRed } from './comparison/red.ts';
import { type Case, RIVALS } from './comparison/rivals.ts';
import { percent, seeded, table } from './shared.ts';

const BASE_RUNS = [1, 2, 3, 4, 5] as const;
/** Pairings drawn per group and number of base runs. */
const DRAWS = 12;

interface Draw {
  readonly half: Group['half'];
  readonly baseRuns: number;
  readonly comparison: Comparison;
  readonly plain: Case;
}

function bestOf(run: RunDiagnosis): number {
  const series = run.replicates[0].history.series.find(({ role, metric }) => role === 'validation' && metric === 'loss');
  return series ? bestWithin(series, 'min', Number.POSITIVE_INFINITY) : Number.NaN;
}

function curveOf(run: RunDiagnosis): readonly number[] {
  return [...(run.replicates[0].history.series.at(-1)?.y ?? [])];
}

function draws(groups: readonly Group[], shift: number): readonly Draw[] {
  return groups.flatMap((group, index) => {
    const random = seeded(1000 + index);
    return BASE_RUNS.filter((n) => n < group.runs.length).flatMap((baseRuns) =>
      Array.from({ length: DRAWS }, () => draw(group, baseRuns, shift, random)),
    );
  });
}

function draw(group: Group, baseRuns: number, shift: number, random: () => number): Draw {
  const order = [...group.runs].map((run) => ({ run, key: random() })).sort((a, b) => a.key - b.key);
  const [head, ...base] = order.slice(0, baseRuns + 1).map(({ run }) => run);
  if (!head) throw new Error('an empty group');
  const headRun = shift === 0 ? once(head) : diagnosed({ ...head, val: head.val.map(([x, y]) => [x, y * (1 + shift)] as const) });
  const bases = base.map(once);
  const plain = {
    head: bestOf(headRun),
    base: bases.map(bestOf),
    headCurve: curveOf(headRun),
    baseCurve: curveOf(bases[0] ?? headRun),
  };
  return { half: group.half, baseRuns, comparison: compared(headRun, bases), plain };
}

function calledWorse({ comparison }: Draw): boolean {
  return comparison.runs.some((run) => run.numbers.some((number) => number.gates && number.verdict === 'worse'));
}

function sameConfiguration(name: string, all: readonly Draw[]): void {
  const rows = (['tuning', 'reported'] as const).flatMap((half) =>
    BASE_RUNS.map((n) => {
      const some = all.filter((one) => one.half === half && one.baseRuns === n);
      const rivals = Object.values(RIVALS).map((rule) => share(some, ({ plain }) => rule(plain)));
      return [
        half,
        String(n),
        String(some.length),
        share(some, calledWorse),
        share(some, has('new')),
        share(some, has('borderline')),
        share(some, has('not-evaluated')),
        ...rivals,
      ];
    }),
  );
  table(
    `${name}: same configuration, so every "worse" and every "new" is false`,
    ['half', 'base runs', 'pairs', 'worse', 'new failing', 'borderline', 'not evaluated', ...Object.keys(RIVALS)],
    rows,
  );
}

function shifted(name: string, groups: readonly Group[]): void {
  const rows = [0.001, 0.002, 0.005, 0.01].flatMap((shift) => {
    const all = draws(groups, shift).filter((one) => one.half === 'reported');
    return BASE_RUNS.map((n) => {
      const some = all.filter((one) => one.baseRuns === n);
      return [
        `+${percent(shift)}`,
        String(n),
        String(some.length),
        share(some, calledWorse),
        ...Object.values(RIVALS).map((rule) => share(some, ({ plain }) => rule(plain))),
      ];
    });
  });
  table(
    `${name}, reported half: validation loss truly worse by`,
    ['shift', 'base runs', 'pairs', 'found', ...Object.keys(RIVALS)],
    rows,
  );
}

const [algo, nano, ours] = [algoperf(), nanogpt(), clinic('dev')];
const seedsOf = (runs: typeof ours): readonly Group[] =>
  (runs ?? []).map(({ id, half, run, seeds }) => ({ name: id, half, runs: [run, ...seeds] }));
printRed([
  { name: 'AlgoPerf', groups: algo ?? [] },
  { name: 'modded-nanogpt', groups: nano ?? [] },
  { name: 'clinic', groups: seedsOf(ours) },
  { name: 'clinic, hold-out', groups: seedsOf(clinic('holdout-pairs')) },
]);
printCatastrophes();
if (algo) sameConfiguration('AlgoPerf', draws(algo, 0));
if (nano) {
  sameConfiguration('modded-nanogpt', draws(nano, 0));
  shifted('modded-nanogpt', nano);
}
if (ours) printClinic(ours, clinic('holdout-pairs') ?? []);
