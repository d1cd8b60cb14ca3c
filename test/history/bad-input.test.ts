import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf, WRITTEN } from './files.ts';

async function refusal(path: string, content: string | Uint8Array<ArrayBuffer>) {
  const { runs, refused } = await readHistories([fileOf(path, content)]);
  expect(runs).toEqual([]);
  expect(refused).toHaveLength(1);
  return refused[0]?.because;
}

test('an empty file is empty, also when it holds only white space', async () => {
  expect(await refusal('a.csv', '')).toEqual({ code: 'empty' });
  expect(await refusal('a.csv', '\n\n  \n')).toEqual({ code: 'empty' });
});

test('a binary file is binary', async () => {
  expect(
    await refusal(
      'model.csv',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
    ),
  ).toEqual({ code: 'binary' });
});

test('a table without any loss says what it saw', async () => {
  expect(await refusal('cities.csv', 'city,people,area\nLima,10,3\nQuito,2,1\n')).toEqual({
    code: 'no-series',
    saw: ['city', 'people', 'area'],
    numbers: ['people', 'area'],
  });
});

test.each([
  [
    'policies with what was lost on them',
    'Policy_Number,Age,Vehicles,Gender,Fuel,Losses\n1002,24,5,M,P,203\n1527,31,10,F,P,402\n1742,56,37,M,D,553\n',
  ],
  [
    'equipment, counted with gaps',
    'equipment,model,losses_total,abandoned,captured,destroyed\nTanks,T-1,16,,3.0,10.0\nTanks,T-1,14,1.0,8.0,\nTanks,T-1,7,,,4.0\nTrucks,A,7,,,4.0\n',
  ],
  [
    'equity that banks lose, in percent',
    'Simulation, Timestep, Bank 1_loss, Bank 2_loss\n1, 0, 0.00%, 0.00%\n1, 1, -11.83%, -99.05%\n1, 2, NaN%, -100.00%\nSimulation, Timestep, Bank 1_loss, Bank 2_loss\n2, 0, 0.00%, 0.00%\n',
  ],
])('a data set with a column called loss is no history: %s', async (_, text) => {
  expect(await refusal('losses.csv', text)).toMatchObject({ code: expect.stringMatching(/not-a-history|no-series/) });
});

test('parts of a loss without a counter are no description of cases', async () => {
  const { runs } = await readHistories([
    fileOf('log.csv', 'loss,pde,boundary,initial,data\n3.5,1.25,1.5,0.5,0.25\n2.5,1.0,0.75,0.5,0.25\n1.5,0.5,0.5,0.25,0.25\n'),
  ]);
  expect(runs[0]?.replicates[0].series.find(({ name }) => name === 'loss')?.y).toHaveLength(3);
});

test.each([
  ['lists in a list', 'a.json', '{"loss":[[],[],[]]}'],
  ['an empty list', 'a.json', '{"loss":[]}'],
  ['rows without it', 'a.json', '{"loss":[{"":1},{"":1},{}]}'],
  ['words in JSON', 'a.json', '[{"loss":"x"},{"loss":"y"}]'],
  ['words in JSON Lines', 'a.jsonl', '{"epoch":1,"loss":"a"}\n{"epoch":2,"loss":"b"}\n'],
  ['words in a table', 'a.csv', 'epoch,loss\n1,abc\n2,def\n3,x\n'],
  ['blanks in a table', 'a.csv', 'epoch,loss\n1,\n2,\n3,\n'],
])('a loss that holds no numbers is not called missing: %s', async (_, path, text) => {
  expect(await refusal(path, text)).toEqual({ code: 'no-numbers', names: ['loss'] });
});

test('a loss that is no loss of a history is not said to hold no numbers', async () => {
  expect(await refusal('a.csv', 'model;nll\ncnn;2.5\nvgg;2.25\n')).not.toMatchObject({ code: 'no-numbers' });
});

test('a table that ended after its header says so', async () => {
  expect(await refusal('log.csv', 'epoch,loss,val_loss\n')).toEqual({ code: 'no-rows', columns: ['epoch', 'loss', 'val_loss'] });
});

test('a cell that is no number is left out, and said', async () => {
  const { runs } = await readHistories([fileOf('log.csv', 'epoch,loss,val_loss\n0,1.2,1.3\n1,abc,1.2\n2,0.9,1.1\n3,n/a,1.0\n')]);
  const history = runs[0]?.replicates[0];
  expect([...(history?.series.find(({ name }) => name === 'loss')?.x ?? [])]).toEqual([0, 2]);
  expect(history?.notes).toEqual([{ code: 'text-cells', path: 'log.csv', series: 'loss', count: 1, firstLine: 3, text: 'abc' }]);
});

test('losses are read behind more columns than a run may have series, and what is left out is counted', async () => {
  const names = ['epoch', ...Array.from({ length: 2100 }, (_, index) => `weight_${index}`), 'loss', 'val_loss'];
  const rows = [1, 2, 3].map((epoch) => names.map((name) => (name === 'epoch' ? epoch : 1 / epoch)));
  const table = [names, ...rows].map((row) => `${row.join(',')}\n`).join('');
  const lines = rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]])))}\n`).join('');
  for (const file of [fileOf('wide.csv', table), fileOf('wide.jsonl', lines)]) {
    const { runs } = await readHistories([file]);
    const history = runs[0]?.replicates[0];
    expect(history?.series.filter(({ role }) => role !== 'other').map(({ name }) => name)).toEqual(['loss', 'val_loss']);
    expect(history?.notes).toEqual([
      { code: 'series-limit', path: file.path, example: 'weight_2000', omitted: 100, allowed: 2000 },
    ]);
  }
});

test('a log of NaN is not called rounded', async () => {
  const { runs } = await readHistories([fileOf('train.log', 'Epoch 1 loss: nan\nEpoch 2 loss: nan\nEpoch 3 loss: nan\n')]);
  expect(runs[0]?.replicates[0].notes.map(({ code }) => code)).not.toContain('rounded');
});

test('a truncated document keeps what it has', async () => {
  const whole = readFileSync(join(WRITTEN, 'transformers/eval-each-epoch/trainer_state.json'), 'utf8');
  const { runs } = await readHistories([fileOf('trainer_state.json', whole.slice(0, whole.length / 2))]);
  const history = runs[0]?.replicates[0];
  expect(history?.series.find(({ name }) => name === 'loss')?.y.length).toBeGreaterThan(4);
  expect(history?.notes).toContainEqual({ code: 'cut-off', path: 'trainer_state.json', line: expect.any(Number) });
});

test('a document that is cut off before its first value is truncated', async () => {
  expect(await refusal('history.json', '{"loss": [')).toMatchObject({ code: expect.stringMatching(/truncated|no-numbers/) });
});

test('five hundred unrelated files are five hundred refusals', async () => {
  const files = Array.from({ length: 500 }, (_, i) =>
    fileOf(`src/file${i}.py`, `import os\nprint("hello ${i}")\n\ndef f(x):\n    return x\n`),
  );
  const { runs, refused } = await readHistories(files);
  expect(runs).toEqual([]);
  expect(refused).toHaveLength(500);
  expect(new Set(refused.map(({ because }) => because.code))).toEqual(new Set(['not-a-history']));
});

test('a name that JavaScript treats specially is a name', async () => {
  const { runs } = await readHistories([
    fileOf('a.jsonl', '{"__proto__": 1, "loss": 2, "step": 1}\n{"__proto__": 3, "loss": 1, "step": 2}\n'),
  ]);
  const names = runs[0]?.replicates[0].series.map(({ name }) => name);
  expect(names).toEqual(['__proto__', 'loss']);
  expect(({} as Record<string, unknown>)['1']).toBeUndefined();
});

test('a limit is named in the refusal that it causes', async () => {
  const { refused } = await readHistories([fileOf('a.csv', 'epoch,loss\n0,1\n')], { limits: { fileBytes: 5 } });
  expect(refused[0]?.because).toEqual({ code: 'too-large', limit: 'fileBytes', value: 15, allowed: 5 });
});

test('files beyond the limit are refused by one sentence that says how many there are', async () => {
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => fileOf(`${name}/log.csv`, 'epoch,loss\n0,1\n1,0.5\n'));
  const { runs, refused } = await readHistories(files, { limits: { files: 2 } });
  expect(runs.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(refused).toEqual([{ path: 'c/log.csv', because: { code: 'too-large', limit: 'files', value: 5, allowed: 2 } }]);
});

test('an unknown name for --read-as says which there are', async () => {
  const { refused } = await readHistories([fileOf('a.csv', 'epoch,loss\n0,1\n')], { readAs: 'excel' });
  expect(refused[0]?.because).toMatchObject({
    code: 'no-format',
    format: 'excel',
    known: expect.arrayContaining(['keras-csvlogger']),
  });
});

const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => `${i},${1 / (i + 1)},${2 / (i + 1)}`).join('\n');

test('what a reading has no room for is refused, and what fits before and after it is kept', async () => {
  const files = Object.entries({ a: 40, b: 4000, c: 40 }).map(([name, rows]) =>
    fileOf(`${name}/log.csv`, `epoch,loss,val_loss\n${rowsOf(rows)}\n`),
  );
  const { runs, refused } = await readHistories(files, { limits: { allPoints: 260 } });
  expect(runs.map((run) => run.key)).toEqual(['a', 'c']);
  expect(refused).toEqual([{ path: 'b/log.csv', because: { code: 'too-large', limit: 'allPoints', value: 288, allowed: 260 } }]);
});

test('of too many runs in all files the first are read, and one line says how many there are', async () => {
  const table = `run,epoch,loss\n${['x', 'y', 'z'].map((run) => `${run},0,1\n${run},1,0.5\n`).join('')}`;
  const files = ['a', 'b', 'c'].map((name) => fileOf(`${name}/log.csv`, table));
  const { runs, refused } = await readHistories(files, { limits: { allRuns: 4 } });
  expect(runs.map(({ key }) => key)).toEqual(['a/x', 'a/y', 'a/z', 'b/x']);
  expect(refused).toEqual([{ path: 'b/log.csv/y', because: { code: 'too-large', limit: 'allRuns', value: 9, allowed: 4 } }]);
});

test('curves that have no room for all their points are thinned, and keep their extremes', async () => {
  const { runs, refused } = await readHistories([fileOf('log.csv', `epoch,loss,val_loss\n${rowsOf(4000)}\n`)], {
    limits: { allPoints: 2048 },
  });
  expect(refused).toEqual([]);
  const series = runs[0]?.replicates[0]?.series ?? [];
  expect(series.map(({ name }) => name)).toEqual(['loss', 'val_loss']);
  for (const { y, buckets } of series) {
    expect(y.length).toBeLessThanOrEqual(1024);
    expect(buckets?.count.reduce((sum, count) => sum + count, 0)).toBe(4000);
  }
  expect(Math.max(...(series[1]?.buckets?.max ?? []))).toBe(2);
});

test('a file that breaks off while it is read does not take those of its format with it', async () => {
  const events = readFileSync(join(WRITTEN, 'tensorboard', 'restart-purge', 'events.out.tfevents.1795433227.host.29658.6'));
  const name = 'events.out.tfevents.1795433227.host.1.0';
  const good = fileOf(`good/${name}`, events);
  // As a large member of an archive is: its damage shows when all before it was unpacked.
  async function* stream() {
    yield new Uint8Array(events);
    throw new Error('its CRC-32 does not match');
  }
  const damaged = { path: `worse/${name}`, content: { ...good.content, size: 100_000_000, sequential: true as const, stream } };
  const { runs, refused } = await readHistories([good, damaged]);
  expect(runs.map(({ key }) => key)).toEqual(['good']);
  expect(refused).toEqual([{ path: damaged.path, because: { code: 'unreadable', detail: 'its CRC-32 does not match' } }]);
});
