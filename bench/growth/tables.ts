import type { Growth } from './growth.ts';

/** Text repeated `n` times, each with its number. */
function times(n: number, part: (i: number) => string, separator = ''): string {
  return Array.from({ length: n }, (_, i) => part(i)).join(separator);
}

/** A table of a few rows whose columns have these names. */
function wide(names: readonly string[]): string {
  const rows = times(4, (row) => `${row},${names.map((_, i) => (1 / (i + row + 1)).toFixed(4)).join(',')}`, '\n');
  return `epoch,${names.join(',')}\n${rows}\n`;
}

/** A table of `n` runs with four rows each. */
function runs(n: number, name: (i: number) => string): string {
  return `run,epoch,loss\n${times(n, (i) => times(4, (row) => `${name(i)},${row},${(1 / (row + 1) + i / n).toFixed(3)}\n`))}`;
}

/** Names that differ in marks only: their words are the same. */
const TWINS = ['train_mae', 'val_mae', 'train_part_loss'];

function apart(i: number): string {
  return times(12, (bit) => '-_'.charAt((i >> bit) & 1));
}

/** Tables that cost a reader more than their size: many names, long names, many runs. */
export const tables: readonly Growth[] = [
  {
    name: 'many names with twins',
    n: 1500,
    file: (n) => ({
      path: 'history.csv',
      content: wide(Array.from({ length: n }, (_, i) => `${TWINS[i % 3]}${apart(Math.floor(i / 3))}`)),
    }),
  },
  {
    name: 'many losses of one role',
    n: 2000,
    file: (n) => ({ path: 'history.csv', content: wide(Array.from({ length: n }, (_, i) => `train_a${i}x_loss`)) }),
  },
  {
    name: 'losses of many words',
    n: 600,
    file: (n) => ({
      path: 'history.csv',
      content: wide(Array.from({ length: n }, (_, i) => `${times(8, (k) => `w${k}`, '_')}_${i}_loss`)),
    }),
  },
  {
    name: 'columns named by a long number',
    n: 250,
    file: (n) => ({ path: 'history.csv', content: wide(Array.from({ length: n }, (_, i) => `loss_${'1'.repeat(150)}x${i}`)) }),
  },
  {
    name: 'runs with deep names',
    n: 200,
    file: (n) => ({ path: 'history.csv', content: runs(n, (i) => `${'a/'.repeat(400)}${i}`) }),
  },
  {
    name: 'runs with names of dashes',
    n: 200,
    file: (n) => ({ path: 'history.csv', content: runs(n, (i) => `${'-_'.repeat(400)}${i}`) }),
  },
  {
    name: 'runs named by endings',
    n: 200,
    file: (n) => ({ path: 'history.csv', content: runs(n, (i) => `${'.csv'.repeat(200)}${i}`) }),
  },
  { name: 'many runs', n: 2000, file: (n) => ({ path: 'history.csv', content: runs(n, (i) => `model ${i}`) }) },
  {
    name: 'tidy table of many metrics',
    n: 4000,
    file: (n) => ({
      path: 'history.csv',
      content: `metric,epoch,value\n${times(n, (i) => `loss of part ${i},0,0.5\nloss of part ${i},1,0.4\n`)}`,
    }),
  },
  {
    name: 'a cell of digits that are no number',
    n: 2000,
    file: (n) => ({
      path: 'history.csv',
      content: `epoch,loss,note\n${times(n, (i) => `${i},${(1 / (i + 1)).toFixed(4)},${'1'.repeat(190)}x\n`)}`,
    }),
  },
  {
    name: 'a cell like a tensor that is never closed',
    n: 2000,
    file: (n) => ({
      path: 'history.csv',
      content: `epoch,loss,note\n${times(n, (i) => `${i},${(1 / (i + 1)).toFixed(4)},tensor(${'1'.repeat(180)}\n`)}`,
    }),
  },
  {
    name: 'quotations that are never closed',
    n: 60_000,
    file: (n) => ({
      path: 'history.csv',
      content: `epoch,loss\n${times(50, (i) => `${i},${(1 / (i + 1)).toFixed(4)}\n`)}${'"a,'.repeat(n)}`,
    }),
  },
];
