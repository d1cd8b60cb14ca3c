/**
 * npm run bench:invariance [-- DRAW] [--of DIR]: the same run logged in other forms, changed a little, and as it grows: how often the
 * verdict or the kind of headline changes with it. DRAW 1, 2 or 3: sixty other runs.
 */
import { type Curves, DATA_FILES, loadRecords } from './accuracy/records.ts';
import { DISTURBED, type Form, PLAIN, SAME, scaled } from './invariance/forms.ts';
import { type Said, saidOf } from './judged.ts';
import { argumentsOf, productAt } from './product.ts';
import { percent, table } from './shared.ts';

interface History {
  readonly id: string;
  readonly run: Curves;
}

/** Sixty runs of all kinds, between 8 and 120 evaluations long. Each draw, 0 to 3, begins a quarter of the way to the next run. */
function histories(draw: number): readonly History[] {
  const sets = Object.keys(DATA_FILES) as (keyof typeof DATA_FILES)[];
  const counts: Partial<Record<string, number>> = { dev: 20, 'holdout-net': 24, 'holdout-boost': 8, boost: 8 };
  return sets.flatMap((set) => {
    const fitting = loadRecords(set).filter(({ run }) => run.val.length >= 8 && run.val.length <= 120);
    const each = fitting.length / (counts[set] ?? 0);
    const turn = (i: number): number => Math.floor(i / each + draw / 4);
    return fitting.filter((_, i) => turn(i) !== turn(i - 1)).map(({ id, run }) => ({ id, run }));
  });
}

const product = await productAt();
const runs = histories(Number(argumentsOf().rest[0] ?? 0));
const said = async (form: Form, run: Curves): Promise<Said> => saidOf(await product.answer(form.write(run)));

/** A row of the table, and how many of how many changed. */
async function changed(form: Form, some: readonly History[], base: Form = PLAIN) {
  let [verdicts, kinds] = [0, 0];
  const examples: string[] = [];
  for (const { id, run } of some) {
    const before = await said(base, run);
    const after = await said(form, run);
    if (before.verdict !== after.verdict) verdicts++;
    if (before.verdict === after.verdict && before.kind === after.kind) continue;
    kinds++;
    examples.push(`${id}: ${before.kind} → ${after.kind}`);
  }
  const share = (count: number): string => percent(count / some.length);
  const row = [form.name, String(some.length), share(verdicts), share(kinds), examples.slice(0, 2).join('; ')];
  return { row, of: some.length, verdicts, kinds };
}

const HEADER = ['', 'n', 'verdict changes', 'verdict or kind changes', 'for example'];

async function printForms(title: string, forms: readonly Form[]): Promise<void> {
  const all: Awaited<ReturnType<typeof changed>>[] = [];
  for (const form of forms) all.push(await changed(form, runs));
  const sum = (pick: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const total = sum(({ of }) => of);
  const together = [
    'all',
    String(total),
    percent(sum(({ verdicts }) => verdicts) / total),
    percent(sum(({ kinds }) => kinds) / total),
    '',
  ];
  table(title, HEADER, [...all.map(({ row }) => row), together]);
}

/** Losses without a metric whose level means nothing: other units must not matter. */
async function printUnits(): Promise<void> {
  const some = runs.filter(({ run }) => run.acc === undefined || run.acc.length === 0);
  const rows: (readonly string[])[] = [];
  for (const factor of [0.01, 10, 1000]) {
    const form = { name: `times ${factor}`, write: (run: Curves) => PLAIN.write(scaled(run, factor)) };
    rows.push((await changed(form, some)).row);
  }
  table('Other units, runs without accuracy', HEADER, rows);
}

async function printGrowing(): Promise<void> {
  let [changes, later, verdicts, back, withdrawn, lowered] = [0, 0, 0, 0, 0, 0];
  const examples: string[] = [];
  for (const { id, run } of runs) {
    const kinds: Said[] = [];
    for (let n = 1; n <= run.val.length; n++) {
      const acc = run.acc && { acc: run.acc.slice(0, n) };
      kinds.push(await said(PLAIN, { train: run.train.slice(0, n), val: run.val.slice(0, n), ...acc }));
    }
    const switches = kinds.flatMap((one, i) => (i > 0 && kinds[i - 1]?.kind !== one.kind ? [i] : []));
    changes += switches.length;
    later += switches.filter((i) => kinds[i - 1]?.kind !== 'unknown').length;
    verdicts += kinds.filter((one, i) => i > 0 && kinds[i - 1]?.verdict !== one.verdict).length;
    const order = switches.map((i) => kinds[i]?.kind);
    if (new Set(order).size < order.length) back++;
    const lost = switches.find((i) => kinds[i - 1]?.verdict === 'failing' && kinds[i]?.verdict !== 'failing');
    if (lost !== undefined) withdrawn++;
    if (kinds.some((one, i) => kinds[i - 1]?.verdict === 'failing' && one.verdict !== 'failing')) lowered++;
    const story = [kinds[0]?.kind, ...switches.map((i) => `${kinds[i]?.kind}@${i + 1}`)].join(' ');
    if (switches.length > 3 || lost !== undefined) examples.push(`${id} (${run.val.length}): ${story}`);
  }
  const mean = (count: number): string => (count / runs.length).toFixed(2);
  table(
    'As a run grows by one evaluation each',
    ['', String(`${runs.length} runs`)],
    [
      ['changes of the kind of headline, mean a run', mean(changes)],
      ['  not counting the first answer after "unknown"', mean(later)],
      ['changes of the verdict, mean a run', mean(verdicts)],
      ['runs that come back to a kind they had left', String(back)],
      ['runs in which failing is withdrawn', String(withdrawn)],
      ['  or becomes a warning of the same kind', String(lowered)],
    ],
  );
  for (const example of examples) console.log(example);
}

await printForms(`The same run in other forms, ${runs.length} runs`, SAME);
await printUnits();
await printForms(`The run changed a little, ${runs.length} runs`, DISTURBED);
await printGrowing();
