import { type Zippable, zipSync } from 'fflate';
import type { Growth } from './growth.ts';

const LOSSES = Array.from(
  { length: 30 },
  (_, epoch) => `${epoch},${(2 / (epoch + 1)).toFixed(4)},${(2.2 / (epoch + 1)).toFixed(4)}`,
);
const TABLE = `epoch,loss,val_loss\n${LOSSES.join('\n')}\n`;

/** An archive of text files. */
function archive(members: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(members)) files[path] = encoder.encode(text);
  return zipSync(files, { level: 1 });
}

function range<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i));
}

const zip = (members: readonly (readonly [string, string])[]) => ({
  path: 'loss-history.zip',
  content: archive(Object.fromEntries(members)),
});

/** Parts of a loss that are equal in all files but for the last. */
function parts(count: number, last: number): string {
  const row = `${'1,'.repeat(count - 1)}${last}\n`;
  return `epoch,${range(count, (i) => `loss_part${i}`).join(',')}\n0,${row}1,${row}`;
}

/** A day's name, which is no part of a run's key. */
const day = (i: number): string => new Date(Date.UTC(2001, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);

/** Many runs, and files that may tell of one. */
const READ: readonly Growth[] = [
  { name: 'runs in folders of their own', n: 500, file: (n) => zip(range(n, (i) => [`run-${i}-x/metrics.csv`, TABLE])) },
  {
    name: 'runs of one name',
    n: 500,
    file: (n) => zip(range(n, (i) => [`${day(i)}/metrics.csv`, TABLE.replaceAll('2', String((i % 7) + 2))])),
  },
  { name: 'files of one run', n: 500, file: (n) => zip(range(n, (i) => [`${day(i)}/metrics.csv`, TABLE])) },
  {
    name: 'files of one name with many parts',
    n: 10,
    file: (n) => zip(range(n, (i) => [`${day(i)}/metrics.csv`, parts(1900, i + 2)])),
  },
  {
    name: 'versions that go on',
    n: 500,
    file: (n) =>
      zip(
        range(n, (i) => [
          `lightning_logs/version_${i}/metrics.csv`,
          `epoch,step,val_loss\n${range(30, (j) => `${30 * i + j},${10 * (30 * i + j)},${1 / (30 * i + j + 1)}`).join('\n')}\n`,
        ]),
      ),
  },
  { name: 'seeds of one run', n: 500, file: (n) => zip(range(n, (i) => [`seed_${i}/metrics.csv`, TABLE])) },
  {
    name: 'runs in one table',
    n: 250,
    file: (n) => ({
      path: 'metrics.csv',
      content: `run,epoch,loss,val_loss\n${range(n, (run) => LOSSES.map((row) => `r${run}x,${row}`).join('\n')).join('\n')}\n`,
    }),
  },
  {
    name: 'tables of many runs',
    n: 5,
    file: (n) =>
      zip(
        range(n, (i) => [
          `exp${'abcdefghijklmnopqrst'.charAt(i)}/metrics.csv`,
          `run,epoch,loss\n${range(1000, (run) => `r${run}x,0,1\nr${run}x,1,0.5`).join('\n')}\n`,
        ]),
      ),
  },
];

export const runs: readonly Growth[] = [
  ...READ,
  ...READ.map((one): Growth => ({ ...one, name: `${one.name}, compared`, compared: true })),
];
