import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { npy } from '../history/binary/npy.ts';
import { expectAccounted, expectSane, fuzz, mutated, upTo } from './binary.ts';
import { cuts, TIMEOUT } from './effort.ts';

async function survives(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const reading = await readHistories([{ path, content: new Blob([bytes]) }], { limits: { inflatedBytes: 20_000_000 } });
  expectSane(reading);
  expectAccounted(reading, [path]);
}

const losses = Array.from({ length: 40 }, (_, i) => 1 / (i + 1));

describe('damaged arrays of NumPy', { timeout: TIMEOUT }, () => {
  const one = npy(losses);

  it('are read at first, and read or refused at any byte at which they are cut', async () => {
    expect((await readHistories([{ path: 'val_loss.npy', content: one }])).runs).toHaveLength(1);
    for (const length of cuts(1, one.length)) await survives('val_loss.npy', one.slice(0, length));
  });

  it('never crash the reader with changed bytes, alone or in an archive', async () => {
    await fuzz(async (random) => {
      await survives('val_loss.npy', mutated(one, random));
      const npz = zipSync(
        { 'val_loss.npy': mutated(one, random), 'epoch.npy': one, 'loss.npy': mutated(one, random) },
        { level: 0 },
      );
      await survives('history.npz', random() < 0.5 ? new Uint8Array(npz) : mutated(npz, random));
    });
  });
});

const PARQUET = join(import.meta.dirname, '..', 'fixtures', 'parquet');

describe('damaged Parquet files', { timeout: TIMEOUT }, () => {
  const files = readdirSync(PARQUET).map((name) => new Uint8Array(readFileSync(join(PARQUET, name))));

  it('never crash the reader with changed bytes', async () => {
    await fuzz(async (random) =>
      survives('history.parquet', mutated(files[upTo(random, files.length)] ?? new Uint8Array(0), random)),
    );
  });

  it('never crash the reader with a changed footer or heads of pages', async () => {
    await fuzz(async (random) => {
      const bytes = (files[upTo(random, files.length)] ?? new Uint8Array(0)).slice();
      const footer = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
      const [from, length] = random() < 0.7 ? [bytes.length - 8 - footer, footer] : [4, 200];
      for (let n = 1 + upTo(random, 8); n > 0; n--) bytes[from + upTo(random, length)] = upTo(random, 256);
      await survives('history.parquet', bytes);
    });
  });
});

describe('damaged notebooks', { timeout: TIMEOUT }, () => {
  const notebook = new Uint8Array(readFileSync('test/fixtures/cases/notebook/train.ipynb'));

  it('are read at first, and never crash the reader with changed bytes', async () => {
    expect((await readHistories([{ path: 'train.ipynb', content: notebook }])).runs.length).toBeGreaterThan(0);
    for (const length of cuts(1, Math.min(notebook.length, 400))) await survives('train.ipynb', notebook.slice(0, length));
    await fuzz(async (random) => survives('train.ipynb', mutated(notebook, random)));
  });
});

describe('damaged exports of trackers', { timeout: TIMEOUT }, () => {
  const xy = (from: number) => ({ x: losses.map((_, i) => i), y: losses.map((loss) => from * loss) });
  const exports: readonly (readonly [string, unknown])[] = [
    [
      'plotly.json',
      {
        data: [
          { name: 'train_loss', ...xy(1) },
          { name: 'val_loss', ...xy(2) },
        ],
        layout: { title: 'loss' },
      },
    ],
    ['clearml.json', { loss: { train: xy(1), validation: xy(2) } }],
    [
      'comet.json',
      [
        { name: 'train_loss', ...xy(1) },
        { name: 'val_loss', ...xy(2) },
      ],
    ],
  ];
  const files = [
    ...exports.map(([path, value]) => ({ path, bytes: new TextEncoder().encode(JSON.stringify(value)) })),
    {
      path: 'aim.csv',
      bytes: new TextEncoder().encode(
        `run,metric,context,step,value\n${losses.map((loss, i) => `sunny,loss,"{""subset"":""val""}",${i},${loss}\n`).join('')}`,
      ),
    },
    {
      path: 'neptune.csv',
      bytes: new TextEncoder().encode(
        `run_id,attribute_path,step,timestamp,value\n${losses.map((loss, i) => `RUN-1,val/loss,${i}.0,2025-05-01T00:00:${10 + i}Z,${loss}\n`).join('')}`,
      ),
    },
  ];

  it.each(files)('of $path never crash the reader, changed or cut off', async ({ path, bytes }) => {
    for (const length of cuts(1, bytes.length)) await survives(path, bytes.slice(0, length));
    await fuzz(async (random) => survives(path, mutated(bytes, random)));
  });

  it('are read before they are damaged', async () => {
    for (const { path, bytes } of files) expect((await readHistories([{ path, content: new Blob([bytes]) }])).runs).toHaveLength(1);
  });
});
