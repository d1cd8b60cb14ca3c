/**
 * npm run bench:short [-- --of DIR]: runs of the clinic and of TaskSet as they would look with 3 to 8 evaluations. Truth is the test loss at
 * the same places: how many true rises are spoken of, how many good runs are blamed. Runs that diverged are left out.
 */
import { type ClinicRecord, type Curves, loadRecords } from './accuracy/records.ts';
import { truthOf } from './accuracy/truth.ts';
import { countKinds, isBlamed, type Judged, judgeAll, type Keep, picked, share, taskSetRuns, thinned } from './judged.ts';
import { productAt } from './product.ts';
import { table } from './shared.ts';

const LENGTHS = [3, 4, 5, 6, 8] as const;

interface Short {
  readonly run: Curves;
  readonly test: readonly (number | null)[];
  readonly isGood: boolean;
}

/** The first evaluations: a run that was broken off, or planned to be short. */
function first(count: number): Keep {
  return (values) => values.slice(0, count);
}

function cut(whole: Short, pick: Keep): Short {
  return { ...whole, run: picked(whole.run, pick), test: pick(whole.test) };
}

/** How far the true loss ends above its best; undefined where it is not a number at the end. */
function trueRise(test: Short['test']): number | undefined {
  const values = test.filter((value) => value !== null);
  const last = test.at(-1);
  return typeof last === 'number' ? last / Math.min(...values) - 1 : undefined;
}

/** Whether the true loss has fallen by a tenth as yet; where evaluations are spread over the run, most of it may lie before the first. */
function hasLearned(test: Short['test']): boolean {
  const values = test.filter((value) => value !== null);
  return Math.min(...values) <= 0.9 * (values[0] ?? 0);
}

function ofClinic(record: ClinicRecord): Short {
  return { run: record.run, test: record.run.test, isGood: truthOf(record).labels.healthy === true };
}

const records = (['dev', 'holdout-net', 'holdout-boost'] as const).flatMap((set) => loadRecords(set));
const clinic = records.filter((record) => truthOf(record).labels.diverged === false).map(ofClinic);
const taskSet = (taskSetRuns() ?? [])
  .filter(({ label }) => label !== 'diverged' && label !== 'non-finite')
  .map(({ run, test, label }) => ({ run, test, isGood: label === 'good' }));
const product = await productAt();

for (const [name, pick] of [
  ['evenly spread', thinned],
  ['the first ones', first],
] as const) {
  const rows: string[][] = [];
  const blamed: string[] = [];
  for (const length of LENGTHS) {
    const long = [...clinic, ...taskSet].filter(({ run }) => run.val.length >= 2 * length);
    const judged = await judgeAll(
      product,
      long.map((one) => cut(one, pick(length, one.run.val.length))),
    );
    const risen = (low: number, high: number): Judged<Short>[] =>
      judged.filter(({ of }) => {
        const rise = trueRise(of.test);
        return rise !== undefined && rise >= low && rise < high;
      });
    const good = risen(0, 0.03).filter(({ of }) => of.isGood && (pick === thinned || hasLearned(of.test)));
    const high = risen(0.2, Number.POSITIVE_INFINITY);
    blamed.push(`${length} evaluations, good runs: ${countKinds(good)}`);
    const spoken = (part: readonly Judged<Short>[]): string => `${share(part, isBlamed)} of ${part.length}`;
    rows.push([
      `${length} evaluations`,
      ...[risen(0.05, 0.1), risen(0.1, 0.2), risen(0.2, 0.5), risen(0.5, Number.POSITIVE_INFINITY), high, good].map(spoken),
      share(high, ({ answer }) => answer.kind === 'overfitting'),
    ]);
  }
  table(
    `Short runs, ${name}: warned or failed, by the rise of the true loss`,
    ['', ...['5 to 10 %', '10 to 20 %', '20 to 50 %', 'over 50 %', '20 % and more', 'good runs', '20 %+ as overfitting']],
    rows,
  );
  for (const line of blamed) console.log(line);
}
