import type { SourceFile } from '../../src/source/source.ts';
import { type Curves, csvOf } from '../accuracy/records.ts';
import { withNoise } from '../accuracy/stress.ts';
import { textFile } from '../product.ts';
import { eventFile, type Scalar } from '../reading/tfevents-file.ts';
import { seeded } from '../shared.ts';

/** One way of logging a run. */
export interface Form {
  readonly name: string;
  readonly write: (run: Curves) => readonly SourceFile[];
}

type Value = number | null | undefined;
type Row = Readonly<Record<string, Value>>;

/** What each evaluation logged, by the names that most trainers use. */
function rowsOf(run: Curves, at: (i: number) => Row): readonly Row[] {
  return run.val.map((val_loss, i) => ({ ...at(i), loss: run.train[i], ...(run.acc && { val_accuracy: run.acc[i] }), val_loss }));
}

const byEpoch = (i: number): Row => ({ epoch: i });
const word = (value: Value): string => (typeof value === 'number' ? String(value) : 'nan');
const short = (value: Value): string => (typeof value === 'number' ? value.toFixed(4) : 'nan');

function csv(rows: readonly Row[], write: (value: Value) => string = word): readonly SourceFile[] {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => (name in row && row[name] !== undefined ? write(row[name]) : '')).join(','));
  return [textFile('run/history.csv', [names.join(','), ...lines, ''].join('\n'))];
}

const reversed = (row: Row): Row => Object.fromEntries(Object.entries(row).toReversed());
const withExtras = (row: Row, i: number): Row => ({
  ...row,
  time: 12.5 + (i % 3) / 10,
  throughput: 843 - (i % 5),
  gpu_memory: 7.31,
});
/** As Python's `json` writes what is not finite. */
const python = (row: Row): string => JSON.stringify(row, (_, value: unknown) => value ?? 'NaN').replaceAll('"NaN"', 'NaN');

function trainerState(run: Curves): readonly SourceFile[] {
  const log_history = run.val.flatMap((eval_loss, i) => {
    const at = { epoch: i + 1, step: 100 * (i + 1) };
    const acc = run.acc ? { eval_accuracy: run.acc[i] } : {};
    return [
      { ...at, loss: run.train[i] ?? 'NaN' },
      { ...at, eval_loss: eval_loss ?? 'NaN', ...acc },
    ];
  });
  const state = { epoch: run.val.length, global_step: 100 * run.val.length, log_history };
  return [textFile('run/trainer_state.json', JSON.stringify(state, undefined, 2).replaceAll('"NaN"', 'NaN'))];
}

function events(run: Curves, each: number): readonly SourceFile[] {
  const scalars = run.val.flatMap((value, i): readonly Scalar[] => {
    const step = each * (i + 1);
    const acc = run.acc?.[i] === undefined ? [] : [{ tag: 'val/accuracy', step, value: run.acc[i] }];
    return [
      { tag: 'train/loss', step, value: run.train[i] ?? Number.NaN },
      { tag: 'val/loss', step, value: value ?? Number.NaN },
      ...acc,
    ];
  });
  return [{ path: 'run/events.out.tfevents.1700000000.host', content: new Blob([eventFile(scalars)]) }];
}

function keras(run: Curves): readonly SourceFile[] {
  const n = run.val.length;
  const lines = rowsOf(run, () => ({})).flatMap((row, i) => {
    const said = Object.entries(row).map(([name, value]) => ` - ${name}: ${short(value)}`);
    return [`Epoch ${i + 1}/${n}`, `100/100 [==============================] - 3s 31ms/step${said.join('')}`];
  });
  return [textFile('run/train.log', `${lines.join('\n')}\n`)];
}

function text(run: Curves): readonly SourceFile[] {
  const lines = run.val.map((value, i) => {
    const acc = run.acc ? ` | val acc ${word(run.acc[i])}` : '';
    return `Epoch ${i + 1} | train loss ${word(run.train[i])} | val loss ${word(value)}${acc}`;
  });
  return [textFile('run/train.log', `${lines.join('\n')}\n`)];
}

/** Ten training losses an epoch on the line from the epoch before, with 2 % scatter; validation at the end of each epoch. */
export function perStep(run: Curves): readonly SourceFile[] {
  const random = seeded(11);
  const rows = run.val.flatMap((val_loss, i): readonly Row[] => {
    const now = run.train[i] ?? Number.NaN;
    const before = run.train[i - 1] ?? now;
    return Array.from({ length: 10 }, (_, k): Row => {
      const loss = (before + ((now - before) * (k + 1)) / 10) * (1 + 0.04 * (random() - 0.5));
      const last = k === 9 ? { val_loss, ...(run.acc && { val_accuracy: run.acc[i] }) } : { val_loss: undefined };
      return { step: 10 * (10 * i + k + 1), loss: Number.isFinite(loss) ? loss : null, ...last };
    });
  });
  const names = ['step', 'loss', 'val_loss', ...(run.acc ? ['val_accuracy'] : [])];
  return csv(rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))));
}

function digits(run: Curves): Curves {
  const round = (values: Curves['val']): Curves['val'] =>
    values.map((value) => (value === null ? null : Number(value.toPrecision(4))));
  return { ...run, train: round(run.train), val: round(run.val) };
}

export function scaled(run: Curves, factor: number): Curves {
  const times = (values: Curves['val']): Curves['val'] => values.map((value) => (value === null ? null : value * factor));
  return { ...run, train: times(run.train), val: times(run.val) };
}

function everySecond(run: Curves): Curves {
  const half = <T>(values: readonly T[]): T[] => values.filter((_, i) => (values.length - 1 - i) % 2 === 0);
  return { train: half(run.train), val: half(run.val), ...(run.acc && { acc: half(run.acc) }) };
}

/** Every form holds the same numbers as a CSV by epoch. */
export const PLAIN: Form = { name: 'CSV by epoch from 0', write: (run) => csv(rowsOf(run, byEpoch)) };

export const SAME: readonly Form[] = [
  { name: 'epochs from 1', write: (run) => csv(rowsOf(run, (i) => ({ epoch: i + 1 }))) },
  { name: 'steps, 100 an epoch', write: (run) => csv(rowsOf(run, (i) => ({ step: 100 * (i + 1) }))) },
  { name: 'steps beside epochs', write: (run) => csv(rowsOf(run, (i) => ({ step: 100 * (i + 1), epoch: i }))) },
  { name: 'no epoch column', write: (run) => csv(rowsOf(run, () => ({}))) },
  { name: 'columns reversed', write: (run) => csv(rowsOf(run, byEpoch).map(reversed)) },
  { name: 'extra metrics', write: (run) => csv(rowsOf(run, byEpoch).map(withExtras)) },
  { name: 'four digits', write: (run) => csv(rowsOf(digits(run), byEpoch)) },
  { name: 'JSON Lines', write: (run) => [textFile('run/log.jsonl', `${rowsOf(run, byEpoch).map(python).join('\n')}\n`)] },
  { name: 'JSON, null for NaN', write: (run) => [textFile('run/log.json', JSON.stringify(rowsOf(run, byEpoch)))] },
  { name: 'trainer_state.json', write: trainerState },
  { name: 'event file by epoch', write: (run) => events(run, 1) },
  { name: 'event file by step', write: (run) => events(run, 100) },
  { name: 'Keras on the console', write: keras },
  { name: 'text, a line an epoch', write: text },
  { name: 'training loss per step', write: perStep },
];

/** The run itself changed a little. */
export const DISTURBED: readonly Form[] = [
  ...[1, 2, 3].map((seed) => ({
    name: `0.3 % noise, draw ${seed}`,
    write: (run: Curves) => [textFile('run/history.csv', csvOf(withNoise({ ...run, test: [] }, 0.003, seeded(seed))))],
  })),
  { name: 'every second evaluation', write: (run) => csv(rowsOf(everySecond(run), byEpoch)) },
  {
    name: '… at the epochs it had',
    write: (run) => csv(rowsOf(everySecond(run), (i) => ({ epoch: 2 * i + ((run.val.length - 1) % 2) }))),
  },
];
