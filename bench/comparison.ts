/**
 * npm run bench:comparison: how often the comparison calls a run of the SAME configuration worse or a finding new (A/A), and how
 * often it finds a change that is really there (A/B), beside the rules that others use.
 */
import { bestWithin } from '../src/comparison/curve-numbers.ts';
import { algoperf, type ClinicRun, type Curves, clinic, diagnosed, type Group, nanogpt } from './comparison/groups.ts';
import { type Baseline, type Comparison, compare, type RunDiagnosis } from './comparison/product.ts';
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

function baselineOf(base: readonly RunDiagnosis[]): Baseline {
  const [current, ...older] = base.map((run) => ({ runs: [run] }));
  if (!current) throw new Error('a baseline needs a run');
  return { state: 'found', rung: 'exact', current, older };
}

function compared(head: RunDiagnosis, base: readonly RunDiagnosis[]): Comparison {
  return compare({ verdict: head.verdict, runs: [head] }, baselineOf(base));
}

const cache = new Map<Curves, RunDiagnosis>();
function once(curves: Curves): RunDiagnosis {
  const known = cache.get(curves) ?? diagnosed(curves);
  cache.set(curves, known);
  return known;
}

function bestOf(run: RunDiagnosis): number {
  const series = run.replicates[0].history.series.at(-1);
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

function share<T>(all: readonly T[], test: (one: T) => boolean): string {
  return all.length === 0 ? '-' : percent(all.filter(test).length / all.length);
}

function calledWorse({ comparison }: Draw): boolean {
  return comparison.runs.some((run) => run.numbers.some((number) => number.gates && number.verdict === 'worse'));
}

function has(change: string): (one: Draw) => boolean {
  return ({ comparison }) =>
    comparison.runs.some((run) =>
      run.findings.some((one) => one.change === change && ('finding' in one ? one.finding : one.was).severity === 'failing'),
    );
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

/** Mean of the last three true test losses. */
function testTail(test: readonly number[]): number {
  const last = test.slice(-3);
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}

/** How far the true test loss rose from its best: what overfitting really cost. */
function trueRise(test: readonly number[]): number {
  return testTail(test) / Math.min(...test) - 1;
}

function kindChange(comparison: Comparison, kind: string): string {
  const change = comparison.runs
    .flatMap((run) => run.findings)
    .find((one) => ('finding' in one ? one.finding : one.was).kind === kind);
  return change?.change ?? 'nothing';
}

function clinicSeeds(runs: readonly ClinicRun[]): void {
  const rows = (['tuning', 'reported'] as const).flatMap((half) =>
    [1, 2, 3].map((baseRuns) => {
      const groups = runs.filter((run) => run.half === half).map((run) => [run.run, ...run.seeds]);
      const drawn = groups.flatMap((group) =>
        group.map((head, i) => ({ head, base: [...group.slice(i + 1), ...group.slice(0, i)].slice(0, baseRuns) })),
      );
      const pairs = drawn
        .filter(({ base }) => base.length === baseRuns)
        .map(({ head, base }) => compared(once(head), base.map(once)));
      const of = (change: string) => share(pairs, (comparison) => kindChange(comparison, 'overfitting') === change);
      return [half, String(baseRuns), String(pairs.length), of('new'), of('borderline'), of('not-evaluated'), of('pre-existing')];
    }),
  );
  const header = ['half', 'base runs', 'pairs', 'overfitting new', 'borderline', 'not evaluated', 'pre-existing'];
  table('Clinic seeds: same configuration', header, rows);
}

/** Whether the true losses diverged, and whether training loss went on falling after the best test loss, as the clinic's truth has it. */
function trulyOverfits({ train = [], test }: Curves & { readonly test: readonly number[] }): boolean {
  const losses = train.map(([, y]) => (Number.isNaN(y) ? Number.POSITIVE_INFINITY : y));
  const [end, first] = [testTail(losses), losses[0] ?? Number.NaN];
  const diverged =
    !Number.isFinite(testTail(test)) || !Number.isFinite(end) || (end > 1.5 * first && end > 1.5 * Math.min(...losses));
  const atBest = losses[test.indexOf(Math.min(...test))] ?? Number.NaN;
  return !diverged && end < 0.98 * atBest && trueRise(test) >= 0.1;
}

/** Every ordered pair of the run and its counterfactuals in which the head truly overfits clearly and the base not at all. */
function clinicOverfitting(runs: readonly ClinicRun[]): void {
  const rows = (['tuning', 'reported'] as const).map((half) => {
    const changes = runs
      .filter((run) => run.half === half)
      .flatMap((run) => {
        const variants = [run.run, ...Object.values(run.interventions)];
        const heads = variants.filter(trulyOverfits);
        const bases = variants.filter((one) => trueRise(one.test) < 0.03);
        return heads.flatMap((head) => bases.map((base) => kindChange(compared(once(head), [once(base)]), 'overfitting')));
      });
    const of = (change: string) => share(changes, (one) => one === change);
    return [half, String(changes.length), of('new'), of('borderline'), of('not-evaluated'), of('pre-existing'), of('nothing')];
  });
  table(
    'Clinic interventions that bring clear overfitting (true test loss up 10 % from its best, below 3 % in the base)',
    ['half', 'pairs', 'called new', 'borderline', 'not evaluated', 'pre-existing', 'no finding'],
    rows,
  );
}

/** True best loss of an intervention against the mean of the base's four seeds: how much worse it really made the model. */
function trueChange(head: ClinicRun['run'], base: readonly ClinicRun['run'][]): number {
  const best = (one: ClinicRun['run']): number => Math.min(...one.test);
  return best(head) / (base.reduce((sum, one) => sum + best(one), 0) / base.length) - 1;
}

function clinicNumbers(runs: readonly ClinicRun[]): void {
  const sizes = [Number.NEGATIVE_INFINITY, -0.02, 0.02, 0.05, 0.1, 0.3, Number.POSITIVE_INFINITY];
  const cases = runs
    .filter((run) => run.half === 'reported')
    .flatMap((run) => {
      const base = [run.run, ...run.seeds];
      return Object.values(run.interventions).map((head) => ({
        size: trueChange(head, base),
        comparison: compared(once(head), base.map(once)),
      }));
    });
  const rows = sizes.slice(1).map((to, i) => {
    const from = sizes[i] ?? to;
    const some = cases.filter(({ size }) => size > from && size <= to);
    const gating = (verdict: string) =>
      share(some, ({ comparison }) =>
        comparison.runs.some((run) => run.numbers.some((number) => number.gates && number.verdict === verdict)),
      );
    return [`${percent(from, 0)} to ${percent(to, 0)}`, String(some.length), gating('worse'), gating('same'), gating('better')];
  });
  table(
    'Clinic interventions, reported half, four base runs: best validation loss by what truly happened to the test loss',
    ['true change', 'cases', 'called worse', 'same', 'better'],
    rows,
  );
}

const [algo, nano, ours] = [algoperf(), nanogpt(), clinic()];
if (algo) sameConfiguration('AlgoPerf', draws(algo, 0));
if (nano) {
  sameConfiguration('modded-nanogpt', draws(nano, 0));
  shifted('modded-nanogpt', nano);
}
if (ours) {
  clinicSeeds(ours);
  clinicOverfitting(ours);
  clinicNumbers(ours);
}
