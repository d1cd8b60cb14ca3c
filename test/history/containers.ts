import { crc32, crc32c, masked } from '../../src/source/crc32.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { databaseOf } from './binary/databases.ts';
import { fileOf } from './files.ts';

/** The same content in every kind of container that a training job leaves behind. */

export type Value = number | string | null | undefined;
export type Row = Readonly<Record<string, Value>>;

export interface Content {
  readonly name: string;
  readonly rows: readonly Row[];
  /** The file ends within its last number. */
  readonly cut?: boolean;
}

export const CONTAINERS = ['csv', 'jsonl', 'list', 'dict', 'text', 'tfevents', 'wandb', 'mlflow-files', 'mlflow-sqlite'] as const;
export type ContainerName = (typeof CONTAINERS)[number];

/** Names that count, the most telling first: event files and stores know a step and nothing else. */
const COUNTERS = ['global_step', 'step', 'iter', 'epoch', 'timestamp'];
const RUN = 'a'.repeat(32);
const CUT = 6;

export async function filesIn(container: ContainerName, { rows, cut = false }: Content): Promise<SourceFile[]> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = (content: string) => (cut ? content.slice(0, -CUT) : content);
  const bytes = (content: Uint8Array) => new Uint8Array(cut ? content.subarray(0, content.length - CUT) : content);
  const steps = stepsOf(rows, names);
  switch (container) {
    case 'csv':
      return [
        fileOf('log.csv', text(lines([names.join(','), ...rows.map((row) => names.map((name) => printed(row[name])).join(','))]))),
      ];
    case 'jsonl':
      return [fileOf('log.jsonl', text(lines(rows.map(objectOf))))];
    case 'list':
      return [fileOf('log.json', text(`[${rows.map(objectOf).join(', ')}]`))];
    case 'dict':
      return [
        fileOf(
          'log.json',
          text(
            `{${names.map((name) => `${JSON.stringify(name)}: [${rows.map((row) => json(row[name])).join(', ')}]`).join(', ')}}`,
          ),
        ),
      ];
    case 'text':
      return [fileOf('train.log', text(lines(rows.map(lineOf))))];
    case 'tfevents':
      return [
        fileOf(
          'run/events.out.tfevents.1700000000.h.1.0',
          bytes(Buffer.concat(steps.flatMap(({ step, values }) => values.map(([name, value]) => event(step, name, value))))),
        ),
      ];
    case 'wandb':
      return [
        fileOf(
          'run-a.wandb',
          bytes(transactions([...steps.map(({ step, values }) => logged(step, values)), field(18, Buffer.of(8, 0))])),
        ),
      ];
    case 'mlflow-files':
      return [...metricsOf(steps)].map(([name, told]) => fileOf(`mlruns/1/${RUN}/metrics/${name}`, text(lines(told))));
    case 'mlflow-sqlite':
      return [fileOf('mlflow.db', cut ? bytes(await storeOf(steps)) : new Uint8Array(await storeOf(steps)))];
  }
}

interface Step {
  readonly step: number;
  readonly values: readonly (readonly [name: string, value: number])[];
}

function stepsOf(rows: readonly Row[], names: readonly string[]): Step[] {
  const x = COUNTERS.find((name) => names.includes(name)) ?? '';
  return rows.map((row, i) => {
    const at = row[x];
    const values = Object.entries(row).filter((entry): entry is [string, number] => entry[0] !== x && typeof entry[1] === 'number');
    return { step: Math.round(typeof at === 'number' ? at : i), values };
  });
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function printed(value: Value): string {
  if (value === null || value === undefined) return '';
  return Number.isNaN(value) ? 'nan' : String(value);
}

function json(value: Value): string {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function told(row: Row): [string, Value][] {
  return Object.entries(row).filter(([, value]) => value !== undefined);
}

function objectOf(row: Row): string {
  return `{${told(row)
    .map(([name, value]) => `${JSON.stringify(name)}: ${json(value)}`)
    .join(', ')}}`;
}

function lineOf(row: Row): string {
  return told(row)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${printed(value)}`)
    .join(', ');
}

function metricsOf(steps: readonly Step[]): Map<string, string[]> {
  const metrics = new Map<string, string[]>();
  steps.forEach(({ step, values }, i) => {
    for (const [name, value] of values) {
      const line = `${1_700_000_000_000 + i} ${printed(value)} ${step}`;
      const known = metrics.get(name);
      if (known === undefined) metrics.set(name, [line]);
      else known.push(line);
    }
  });
  return metrics;
}

async function storeOf(steps: readonly Step[]): Promise<Uint8Array> {
  const rows = steps.flatMap(({ step, values }) =>
    values.map(
      ([name, value]) => `('${RUN}', '${name}', ${Number.isNaN(value) ? 0 : value}, ${step}, ${Number.isNaN(value) ? 1 : 0})`,
    ),
  );
  const inserts = Array.from(
    { length: Math.ceil(rows.length / 500) },
    (_, i) => `INSERT INTO metrics VALUES ${rows.slice(500 * i, 500 * i + 500).join(', ')}`,
  );
  return databaseOf([
    'CREATE TABLE runs (run_uuid, name, experiment_id, lifecycle_stage, start_time)',
    'CREATE TABLE experiments (experiment_id, name, lifecycle_stage)',
    'CREATE TABLE tags (key, value, run_uuid)',
    'CREATE TABLE metrics (run_uuid, key, value, step, is_nan)',
    `INSERT INTO runs VALUES ('${RUN}', 'log', 1, 'active', 0)`,
    "INSERT INTO experiments VALUES (1, 'Default', 'active')",
    ...inserts,
  ]);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** A field of bytes in a protobuf message. */
function field(number: number, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}

function event(step: number, tag: string, value: number): Buffer {
  const [time, simple] = [Buffer.alloc(9), Buffer.alloc(5)];
  time[0] = 9;
  time.writeDoubleLE(1.7e9 + step, 1);
  simple[0] = 0x15;
  simple.writeFloatLE(value, 1);
  const body = Buffer.concat([
    time,
    Buffer.from([0x10, ...varint(step)]),
    field(5, field(1, Buffer.concat([field(1, tag), simple]))),
  ]);
  const record = Buffer.concat([Buffer.alloc(12), body, Buffer.alloc(4)]);
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  record.writeBigUInt64LE(BigInt(body.length));
  record.writeUInt32LE(masked(crc32c(view, 0, 8)), 8);
  record.writeUInt32LE(masked(crc32c(view, 12, 12 + body.length)), 12 + body.length);
  return record;
}

function logged(step: number, values: Step['values']): Buffer {
  const items = [...values, ['_step', step] as const].map(([name, value]) => {
    const json = Number.isNaN(value) ? 'NaN' : String(value);
    return field(1, Buffer.concat([field(1, name), field(16, json)]));
  });
  return field(2, Buffer.concat(items));
}

const BLOCK = 32_768;

/** A transaction log of W&B: records cut to the blocks of LevelDB's framing. */
function transactions(records: readonly Uint8Array[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0x00])];
  let at = 7;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const record of records) {
    for (let from = 0, first = true; first || from < record.length; first = false) {
      if (BLOCK - (at % BLOCK) < 7) put(Buffer.alloc(BLOCK - (at % BLOCK)));
      const to = Math.min(record.length, from + BLOCK - (at % BLOCK) - 7);
      const last = to === record.length;
      put(fragment(first ? (last ? 1 : 2) : last ? 4 : 3, record.subarray(from, to)));
      from = to;
    }
  }
  return Buffer.concat(parts);
}

function fragment(type: number, data: Uint8Array): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(7), data]);
  bytes.writeUInt16LE(data.length, 4);
  bytes[6] = type;
  bytes.writeUInt32LE(crc32(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 6, bytes.length), 0);
  return bytes;
}

const curve = (n: number, row: (i: number) => Row, from = 1) => Array.from({ length: n }, (_, i) => row(i + from));
const train = (i: number) => Number((2 / i + 0.1).toFixed(5));
const validation = (i: number) => Number((2 / i + 0.3 + (i > 5 ? (i - 5) * 0.03 : 0)).toFixed(5));
const both = (i: number) => ({ train_loss: train(i), val_loss: validation(i) });

export const CONTENTS: readonly Content[] = [
  { name: '1 plain pair', rows: curve(12, (i) => ({ epoch: i, ...both(i) })) },
  { name: '2 NaN at epoch 7', rows: curve(12, (i) => ({ epoch: i, ...both(i), ...(i === 7 ? { train_loss: Number.NaN } : {}) })) },
  {
    name: '3 validation every third epoch',
    rows: curve(12, (i) => ({ epoch: i, train_loss: train(i), val_loss: i % 3 ? null : validation(i) })),
  },
  {
    name: '4 restart after epoch 6',
    rows: [
      ...curve(6, (i) => ({ epoch: i, ...both(i) })),
      ...curve(12, (i) => ({ epoch: i, train_loss: train(i) + 0.01, val_loss: validation(i) })),
    ],
  },
  {
    name: '5 resume at epoch 4 after 6',
    rows: [
      ...curve(6, (i) => ({ epoch: i, ...both(i) })),
      ...curve(9, (i) => ({ epoch: i, train_loss: train(i) + 0.01, val_loss: validation(i) }), 4),
    ],
  },
  { name: '6 each epoch twice', rows: curve(24, (i) => ({ epoch: Math.ceil(i / 2), ...both(i) })) },
  { name: '7 each step twice', rows: curve(24, (i) => ({ step: 10 * Math.ceil(i / 2), ...both(i) })) },
  { name: '8 two logs interleaved', rows: curve(60, (i) => ({ step: Math.floor((i % 2 ? i : i - 10) / 2 + 10), ...both(i) })) },
  {
    name: '8b only training interleaved',
    rows: curve(90, (i) =>
      i % 3 === 2 ? { step: i, val_loss: validation(i) } : { step: i % 3 ? i : Math.max(1, i - 20), train_loss: train(i) },
    ),
  },
  { name: '9 forty thousand steps', rows: curve(40_000, (i) => ({ step: i, train_loss: train(i), val_loss: train(i) + 0.01 })) },
  {
    name: '10 bare names with twins',
    rows: curve(12, (i) => ({
      epoch: i,
      loss: train(i),
      accuracy: 1 - 1 / (i + 1),
      val_loss: validation(i),
      val_accuracy: 1 - 1 / (i + 2),
    })),
  },
  {
    name: '11 test loss and bare accuracy',
    rows: curve(12, (i) => ({ epoch: i, train_loss: train(i), test_loss: validation(i), accuracy: 1 - 1 / (i + 1), lr: 0.001 })),
  },
  {
    name: '12 epoch rounded to two digits',
    rows: curve(60, (i) => ({
      loss: train(i),
      grad_norm: 1 + 1 / i,
      learning_rate: 1e-4,
      epoch: Number((Math.ceil(i / 3) / 100).toFixed(2)),
    })),
  },
  { name: '13 a row without its epoch', rows: curve(12, (i) => ({ epoch: i === 5 ? null : i, ...both(i) })) },
  {
    name: '14 step begins again each epoch',
    rows: curve(60, (i) => ({ epoch: Math.ceil(i / 20), step: (i - 1) % 20, train_loss: train(i) })),
  },
  {
    name: '15 column seed',
    rows: [1, 2].flatMap((seed) =>
      curve(10, (i) => ({ seed, epoch: i, train_loss: train(i) + seed / 100, val_loss: validation(i) })),
    ),
  },
  {
    name: '16 column phase',
    rows: curve(10, (i) => ({ epoch: i })).flatMap((_, i) => [
      { epoch: i + 1, phase: 'train', loss: train(i + 1) },
      { epoch: i + 1, phase: 'val', loss: validation(i + 1) },
    ]),
  },
  { name: '17 unix time alone', rows: curve(30, (i) => ({ timestamp: 1_700_000_000 + 60 * i, ...both(i) })) },
  { name: '18 no counter', rows: curve(30, both) },
  {
    name: '19 text in one cell',
    rows: curve(12, (i) => ({ epoch: i, train_loss: i === 5 ? 'error' : train(i), val_loss: validation(i) })),
  },
  { name: '20 cut off within the last number', cut: true, rows: curve(12, (i) => ({ epoch: i, ...both(i) })) },
  { name: '21 two rows', rows: curve(2, (i) => ({ epoch: i, ...both(i) })) },
  { name: '22 one row', rows: curve(1, (i) => ({ epoch: i, ...both(i) })) },
  {
    name: '23 total and parts',
    rows: curve(12, (i) => ({ epoch: i, loss: train(i), box_loss: train(i) / 2, cls_loss: train(i) / 2, val_loss: validation(i) })),
  },
  {
    name: '24 epoch and global step',
    rows: curve(30, (i) => ({
      epoch: Number((i / 10).toFixed(2)),
      global_step: 10 * i,
      train_loss: train(i),
      val_loss: i % 10 ? null : validation(i),
    })),
  },
  { name: '25 names that say nothing', rows: curve(12, (i) => ({ epoch: i, foo: train(i), bar: validation(i) })) },
  {
    name: '26 numbers in quotes',
    rows: curve(12, (i) => ({ epoch: i, train_loss: String(train(i)), val_loss: String(validation(i)) })),
  },
  { name: '27 mse and no loss', rows: curve(12, (i) => ({ epoch: i, train_mse: train(i), val_mse: validation(i) })) },
  { name: '28 loss and another measure', rows: curve(12, (i) => ({ epoch: i, train_loss: train(i), val_rmse: validation(i) })) },
];
