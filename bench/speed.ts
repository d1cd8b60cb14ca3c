/** npm run bench:speed [-- --of DIR]: processor time of the diagnosis alone, after load and warm-up. A run has two series. */
import { productAt, textFile } from './product.ts';
import { seeded, table } from './shared.ts';

const { diagnose, readHistories } = (await productAt()).library;
type Reading = Awaited<ReturnType<typeof readHistories>>;

/** A plain run of so many epochs. */
async function runOf(epochs: number, random: () => number): Promise<Reading['runs']> {
  const loss = (e: number, floor: number): number => floor + (2 - floor) * Math.exp((-6 * e) / epochs) + 0.02 * random();
  const lines = Array.from({ length: epochs }, (_, e) => `${e},${loss(e, 0.3)},${loss(e, 0.5)}`);
  return (await readHistories([textFile('run/history.csv', `epoch,loss,val_loss\n${lines.join('\n')}\n`)])).runs;
}

async function readingOf(runs: number, epochs: number): Promise<Pick<Reading, 'runs'>> {
  const random = seeded(3);
  const distinct: Reading['runs'][number][] = [];
  for (let i = 0; i < Math.min(runs, 40); i++) distinct.push(...(await runOf(epochs, random)));
  return { runs: Array.from({ length: runs }, (_, i) => distinct[i % distinct.length]).filter((run) => run !== undefined) };
}

/** Processor time, which other work on the machine does not lengthen as it does the time on the wall. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

const one = await readingOf(1, 1000);
const many = await readingOf(5000, 200);
diagnose(await readingOf(300, 200));
diagnose(await readingOf(30, 1000));
const single = Array.from({ length: 21 }, () => milliseconds(() => diagnose(one))).sort((a, b) => a - b);
table(
  'Processor time of the diagnosis after load',
  ['what', 'measured', 'target'],
  [
    ['one run of 1,000 epochs (median of 21)', `${(single[10] ?? 0).toFixed(2)} ms`, '< 5 ms'],
    ['10,000 series of 200 points (5,000 runs)', `${(milliseconds(() => diagnose(many)) / 1000).toFixed(2)} s`, '< 3 s'],
  ],
);
