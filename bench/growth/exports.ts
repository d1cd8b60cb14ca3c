import { zipSync } from 'fflate';
import { npy } from '../../test/history/binary/npy.ts';
import { record } from '../../test/history/binary/visualdl-file.ts';
import type { Growth } from './growth.ts';

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function curves(name: string, n: number, value: (n: number) => unknown): Growth {
  return {
    name: `curves of an export: ${name}`,
    n,
    file: (size) => ({ path: 'plots.json', content: JSON.stringify(value(size)) }),
  };
}

const XY = { x: [0, 1, 2, 3], y: [4, 3, 2, 1] };

/** Nested under metric and variant as ClearML does, in a figure as Plotly does, under one name again and again. */
const traces: readonly Growth[] = [
  curves('a metric of many variants', 5000, (n) => ({ loss: Object.fromEntries(times(n, (i) => [`loss_${i}`, XY])) })),
  curves('many metrics of one variant', 5000, (n) => Object.fromEntries(times(n, (i) => [`loss_${i}`, { train: XY }]))),
  curves('one name again and again', 10_000, (n) => ({ data: times(n, () => ({ name: 'val_loss', ...XY })) })),
  curves('a long name', 50_000, (n) => ({
    ['m'.repeat(n)]: Object.fromEntries(times(Math.min(2000, n / 50), (i) => [`loss_${i}`, XY])),
  })),
  curves('one long curve', 100_000, (n) => ({
    data: [{ name: 'val_loss', x: times(n, (i) => i), y: times(n, (i) => 1 / (i + 1)) }],
  })),
];

const AIM = 'run,metric,context,step,value';
const VALIDATION = '"{""subset"":""val""}"';

function table(name: string, n: number, head: string, row: (i: number) => string): Growth {
  const content = (size: number) => `${head}\n${times(size, (i) => `${row(i)}\n`).join('')}`;
  return { name: `export of a tracker: ${name}`, n, file: (size) => ({ path: 'export.csv', content: content(size) }) };
}

/** A row for each value, as Aim, Comet and Neptune export them. */
const rows: readonly Growth[] = [
  table('values of one run', 20_000, AIM, (i) => `sunny,loss,${VALIDATION},${i},${1 / (i + 1)}`),
  table('a run for each four values', 8000, AIM, (i) => `run-${i >> 2},loss,${VALIDATION},${i % 4},1`),
  table(
    'a name for each value',
    8000,
    'run_id,attribute_path,step,timestamp,value',
    (i) => `RUN-1,val/loss_${i},1.0,2025-05-01T00:00:00Z,0.5`,
  ),
];

const arrays: readonly Growth[] = [
  {
    name: 'npz: arrays of one value each',
    n: 500,
    file: (n) => ({
      path: 'history.npz',
      content: zipSync(Object.fromEntries(times(n, (i) => [`loss_${i}.npy`, npy([1])])), { level: 0 }),
    }),
  },
  {
    name: 'npz: long arrays',
    n: 50_000,
    file: (n) => ({
      path: 'history.npz',
      content: zipSync(
        { 'loss.npy': npy(times(n, (i) => 1 / (i + 1))), 'val_loss.npy': npy(times(n, (i) => 2 / (i + 1))) },
        { level: 1 },
      ),
    }),
  },
];

function visualdl(name: string, n: number, at: (i: number) => number[]): Growth {
  const content = (size: number) =>
    Buffer.concat([Buffer.from(record('meta_data_tag', 0)), ...times(size, (i) => Buffer.from(at(i)))]);
  return { name: `visualdl: ${name}`, n, file: (size) => ({ path: 'vdlrecords.1621667988.log', content: content(size) }) };
}

const records: readonly Growth[] = [
  visualdl('values of one tag', 10_000, (i) => record('train/loss', i, 1 / (i + 1))),
  visualdl('a tag for each value', 5000, (i) => record(`loss_${i}`, 1, 1)),
  visualdl('steps that fall', 8000, (i) => record('train/loss', 100_000 - i, 1)),
];

/** What trackers export, and containers that hold numbers only. */
export const exported: readonly Growth[] = [...traces, ...rows, ...arrays, ...records];
