import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord, recordText, unpackRecord } from '../../src/github/record.ts';
import type { History, Series } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';

const commit = 'e'.repeat(40);
const when = '2026-01-02T03:04:05.678Z';

function series(y: Float64Array, more: Partial<Series> = {}): Series {
  const x = Float64Array.from(y, (_, index) => index + 1);
  return {
    name: 'loss',
    role: 'train',
    metric: 'loss',
    direction: 'min',
    axis: 'epoch',
    aggregation: 'unknown',
    component: false,
    x,
    y,
    ...more,
  };
}

function run(...replicates: readonly [Series, ...Series[]]) {
  const histories = replicates.map(
    (one): History => ({ name: 'a', series: [one], breaks: [], completion: 'complete', files: [], notes: [] }),
  );
  const [first, ...rest] = histories;
  if (first === undefined) throw new Error('no replicate');
  return { key: 'mlp', replicates: [first, ...rest] as const };
}

async function again(runs: Parameters<typeof recordText>[0]['runs']) {
  const text = recordText({ commit, when, runs });
  return text === undefined ? undefined : readRecord(text);
}

test('curves come back bit for bit: NaN, infinities, minus zero, denormals', async () => {
  const values = Float64Array.of(
    0.1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    5e-324,
    1.7976931348623157e308,
  );
  const record = await again([run(series(values))]);
  expect(record?.runs[0]?.replicates[0].series[0]?.y).toEqual(values);
  expect(Object.is(record?.runs[0]?.replicates[0].series[0]?.y[4], -0)).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.float64Array({ maxLength: 200 }), async (y) => {
      expect((await again([run(series(y))]))?.runs[0]?.replicates[0].series[0]?.y).toEqual(y);
    }),
    { numRuns: 30 },
  );
});

test('a real history keeps all that a diagnosis looks at', async () => {
  const bytes = readFileSync(new URL('../fixtures/clinic/calm-wider.csv', import.meta.url));
  const reading = await readHistories([{ path: 'mlp/training.csv', content: new Blob([bytes]) }]);
  const expected = reading.runs.map(({ key, replicates }) => ({
    key,
    replicates: replicates.map((one) => ({ ...one, files: [], notes: [] })),
  }));
  expect(await again(reading.runs)).toEqual({ commit, when, runs: expected });
});

test('what is not a record is none, whoever put it there', async () => {
  const gzip = async (text: string) =>
    new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  expect(await unpackRecord(new Uint8Array([1, 2, 3]))).toBeUndefined();
  expect(await unpackRecord(await gzip('{}'))).toBeUndefined();
  expect(await unpackRecord(await gzip('{"schema":2}'))).toBeUndefined();
  const text = recordText({ commit, when, runs: [run(series(Float64Array.of(1)))] }) ?? '';
  expect((await unpackRecord(await gzip(text)))?.commit).toBe(commit);
  expect(await unpackRecord((await gzip(text)).slice(0, 40))).toBeUndefined();
  expect(readRecord(text.slice(0, -10))).toBeUndefined();
  const lengths = run(series(Float64Array.of(1, 2), { x: Float64Array.of(1) }));
  expect((await again([lengths]))?.runs[0]?.replicates[0].series).toEqual([]);
});

test('a bomb is not inflated', async () => {
  const zeros = new Blob([new Uint8Array(80 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('gzip'));
  expect(await unpackRecord(new Uint8Array(await new Response(zeros).arrayBuffer()))).toBeUndefined();
});

test('curves too large to keep are not kept', async () => {
  const noise = Float64Array.from({ length: 700_000 }, (_, index) => Math.sin(index * index));
  expect(recordText({ commit, when, runs: [run(series(noise))] })).toBeUndefined();
});

test('what could not be read again is not kept', async () => {
  const one = run(series(Float64Array.of(1)));
  expect(recordText({ commit, when, runs: Array.from({ length: 1001 }, () => one) })).toBeUndefined();
  expect(recordText({ commit, when, runs: [{ ...one, key: 'k'.repeat(1001) }] })).toBeUndefined();
});

test('what a record cannot hold is left out, and the rest is kept', async () => {
  const { key, replicates } = run(series(Float64Array.of(2, 1)));
  const many = Array.from({ length: 2500 }, (_, at) => series(Float64Array.of(1), { name: `metric-${at}`, metric: 'other' }));
  const long = series(Float64Array.of(1), { name: 'n'.repeat(1001) });
  const last = series(Float64Array.of(3, 2), { name: 'val_loss', role: 'validation' });
  const history: History = {
    ...replicates[0],
    name: 'a'.repeat(1001),
    series: [long, ...many, last],
    planned: { axis: 'epoch', end: Number.POSITIVE_INFINITY },
    breaks: [{ kind: 'restart', axis: 'step', at: Number.NaN, after: 1 }],
    checkpoint: { keeps: 'best', at: Number.NaN },
  };
  const record = await again([
    { key, replicates: [history] },
    { key: 'k'.repeat(1001), replicates },
  ]);
  expect(record?.runs.map((one) => one.key)).toEqual([key]);
  const back = record?.runs[0]?.replicates[0];
  expect(back?.series.map(({ name }) => name)).toEqual([...many.slice(0, 1999).map(({ name }) => name), 'val_loss']);
  expect(back).toMatchObject({ name: 'a'.repeat(1000), breaks: [], checkpoint: { keeps: 'best' } });
  expect(back).not.toHaveProperty('planned');
  expect(await again([{ key: 'k'.repeat(1001), replicates }])).toBeUndefined();
});

test('settings come back; what may not be shown is dropped, and where both are too long the curves stay', async () => {
  const { key, replicates } = run(series(Float64Array.of(1, 0.5)));
  const values = [['lr', 0.001] as const, ['name', 'adamw'] as const];
  const withSettings = (more: readonly (readonly [string, number | string])[]) => ({
    key,
    replicates: [{ ...replicates[0], settings: [{ name: 'hparams.yaml', values: [...values, ...more] }] }] as const,
  });
  const back = (
    await again([
      withSettings([
        ['api_key', 'abc'],
        ['note', '`@everyone`'],
      ]),
    ])
  )?.runs[0]?.replicates[0].settings;
  expect(back).toEqual([{ name: 'hparams.yaml', values }]);
  const many = withSettings(Array.from({ length: 500 }, (_, i) => [`setting_${i}`, i] as const));
  const short = recordText({ commit, when, runs: [many] }, 1000);
  expect(readRecord(short ?? '')?.runs[0]?.replicates[0]).toMatchObject({ series: [{ name: 'loss' }] });
  expect(short).not.toContain('setting_1');
});
