import { percent, table } from '../shared.ts';
import type { ClinicRun, Curves } from './groups.ts';
import { compared, has, once, share } from './pairs.ts';
import type { Comparison } from './product.ts';

/** What the comparison does with our own runs: pairs that differ by their seed only, and interventions whose true effect is known. */
export function printClinic(runs: readonly ClinicRun[], held: readonly ClinicRun[]): void {
  const all = parts(runs, held);
  clinicSeeds(all);
  clinicOverfitting(all);
  clinicNumbers(runs);
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

type Part = 'tuning' | 'reported' | 'hold-out';

/** Both halves of the clinic's runs, and those of tasks that neither the model nor any threshold of the comparison knows. */
function parts(runs: readonly ClinicRun[], held: readonly ClinicRun[]): readonly (readonly [Part, readonly ClinicRun[]])[] {
  const half = (name: Part) => runs.filter((run) => run.half === name);
  return [
    ['tuning', half('tuning')],
    ['reported', half('reported')],
    ['hold-out', held],
  ];
}

function clinicSeeds(all: ReturnType<typeof parts>): void {
  const rows = all.flatMap(([part, runs]) =>
    [1, 2, 3].map((baseRuns) => {
      const groups = runs.map((run) => [run.run, ...run.seeds]);
      const drawn = groups.flatMap((group) =>
        group.map((head, i) => ({ head, base: [...group.slice(i + 1), ...group.slice(0, i)].slice(0, baseRuns) })),
      );
      const pairs = drawn
        .filter(({ base }) => base.length === baseRuns)
        .map(({ head, base }) => compared(once(head), base.map(once)));
      const of = (change: string) => share(pairs, (comparison) => kindChange(comparison, 'overfitting') === change);
      const failing = share(pairs, (comparison) => has('new')({ comparison }));
      const changes = [of('new'), failing, of('borderline'), of('not-evaluated'), of('pre-existing')];
      return [part, String(baseRuns), String(pairs.length), ...changes];
    }),
  );
  const header = [
    'part',
    'base runs',
    'pairs',
    'overfitting new',
    'any failing new',
    'borderline',
    'not evaluated',
    'pre-existing',
  ];
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

/** Whether the validation loss, 50 to 300 examples, rose as the true one did: the same tenth from its best. */
function shows({ val }: Curves): boolean {
  return trueRise(val.map(([, y]) => y).filter(Number.isFinite)) >= 0.1;
}

interface Pair {
  readonly head: ClinicRun['run'];
  readonly base: ClinicRun['run'];
  readonly change: string;
}

/** Every ordered pair of a run and its counterfactuals in which the base does not overfit. */
function changedPairs(runs: readonly ClinicRun[], isHead: (one: ClinicRun['run']) => boolean): readonly Pair[] {
  return runs.flatMap((run) => {
    const variants = [run.run, ...Object.values(run.interventions)].filter(({ test }) => test.length > 0);
    const bases = variants.filter((one) => trueRise(one.test) < 0.03);
    return variants
      .filter(isHead)
      .flatMap((head) =>
        bases
          .filter((base) => base !== head)
          .map((base) => ({ head, base, change: kindChange(compared(once(head), [once(base)]), 'overfitting') })),
      );
  });
}

function clinicOverfitting(all: ReturnType<typeof parts>): void {
  const rows = all.flatMap(([part, runs]) => {
    const pairs = changedPairs(runs, trulyOverfits);
    const shown = pairs.filter(({ head, base }) => shows(head) && !shows(base));
    const healthy = changedPairs(runs, ({ test }) => trueRise(test) < 0.03);
    return [
      outcomesOf(part, 'all of them', pairs),
      outcomesOf(part, 'the validation loss shows it too', shown),
      outcomesOf(part, 'for scale: neither overfits', healthy),
    ];
  });
  table(
    'Clinic interventions that bring clear overfitting (true test loss up 10 % from its best, below 3 % in the base)',
    ['part', 'of', 'pairs', 'called new', 'borderline', 'worse', 'pre-existing', 'not evaluated', 'no finding'],
    rows,
  );
}

function outcomesOf(part: Part, which: string, pairs: readonly Pair[]): readonly string[] {
  const of = (change: string) => share(pairs, (one) => one.change === change);
  const changes = ['new', 'borderline', 'worse', 'pre-existing', 'not-evaluated', 'nothing'];
  return [part, which, String(pairs.length), ...changes.map(of)];
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
