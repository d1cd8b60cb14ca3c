import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

async function read(path: string, content: string, limits = {}, chunk?: number) {
  const { runs, refused } = await readHistories([fileOf(path, content, chunk)], { limits });
  return { runs, refused: refused.map(({ because }) => because), notes: runs[0]?.replicates[0].notes ?? [] };
}

/** Losses of two logs in which one started ten steps behind the other, line by line. */
const shuffled = Array.from({ length: 60 }, (_, i) => ({ step: (i % 2 === 0 ? i : i - 10) / 2, loss: 1 / (i + 1) }));
const orderly = Array.from({ length: 60 }, (_, i) => ({ step: i, loss: 1 / (i + 1) }));
const tidy = (name: string, rows: typeof shuffled) => rows.map(({ step, loss }) => `${name},${step},${loss}`).join('\n');

describe('nothing is left out without a word', () => {
  const many = Array.from({ length: 15 }, (_, run) =>
    [1, 2, 3].map((epoch) => `net${run},${epoch},${(run + 1) / epoch}`).join('\n'),
  );

  test('runs of a tidy table beyond the limit', async () => {
    const { runs, refused } = await read('log.csv', `run,epoch,train_loss\n${many.join('\n')}\n`, { runs: 12 });
    expect(runs).toHaveLength(12);
    expect(refused).toEqual([{ code: 'too-large', limit: 'runs', value: 15, allowed: 12 }]);
  });

  test('runs of a JSON Lines file beyond the limit', async () => {
    const line = (total: number) =>
      [1, 2, 3].map((step) => ({ current_steps: step, total_steps: total, loss: total / step, epoch: step }));
    const lines = [100, 200, 300].flatMap(line).map((row) => JSON.stringify(row));
    const { runs, refused } = await read('trainer_log.jsonl', lines.join('\n'), { runs: 2 });
    expect(runs).toHaveLength(2);
    expect(refused).toEqual([{ code: 'too-large', limit: 'runs', value: 3, allowed: 2 }]);
  });

  test('a run that cannot be put in order beside one that can', async () => {
    const { runs, refused } = await read('log.csv', `run,step,train_loss\n${tidy('a', orderly)}\n${tidy('b', shuffled)}\n`);
    expect(runs).toHaveLength(1);
    expect(refused).toEqual([{ code: 'untangled', names: ['b'] }]);
    const lines = [...orderly.map((row) => ({ ...row, total: 100 })), ...shuffled.map((row) => ({ ...row, total: 200 }))];
    const llama = lines.map(({ step, loss, total }) => JSON.stringify({ current_steps: step, total_steps: total, loss }));
    const jsonl = await read('trainer_log.jsonl', llama.join('\n'));
    expect(jsonl.runs).toHaveLength(1);
    expect(jsonl.refused).toEqual([{ code: 'untangled', names: ['200'] }]);
  });

  test('a tidy table in which no run can be put in order', async () => {
    const { runs, refused } = await read('log.csv', `run,step,train_loss\n${tidy('a', shuffled)}\n${tidy('b', shuffled)}\n`);
    expect(runs).toEqual([]);
    expect(refused).toEqual([{ code: 'untangled', names: ['a', 'b'] }]);
  });

  test('columns of a document whose places are in no order', async () => {
    const iterations = shuffled.map(({ step, loss }) => ({ iteration: step, learn: [loss], test: [loss] }));
    const metrics = [{ name: 'Logloss', best_value: 'Min' }];
    const meta = { learn_metrics: metrics, learn_sets: ['learn'], test_metrics: metrics, test_sets: ['test'] };
    const { runs, refused } = await read('catboost_training.json', JSON.stringify({ meta, iterations }));
    expect(runs).toEqual([]);
    expect(refused).toEqual([{ code: 'untangled', names: [''] }]);
  });

  test('a row of a tidy table that is longer than a row may be', async () => {
    const rows = [1, 2, 3, 4].flatMap((epoch) => [`${epoch},train,${1 / epoch}`, `${epoch},val,${2 / epoch}`]);
    const content = ['epoch,phase,loss', ...rows, `5,train,${'x'.repeat(9000)}`, '6,train,0.1', '6,val,0.2', ''].join('\n');
    const { notes } = await read('log.csv', content, { lineBytes: 4000 }, 1000);
    expect(notes).toContainEqual({ code: 'rows-dropped', path: 'log.csv', count: 1, firstLine: 10 });
  });

  test('runs with names of thousands of characters', async () => {
    const long = 'x'.repeat(1500);
    const { runs } = await read('log.csv', `run,step,train_loss\n${tidy(`${long}a`, orderly)}\n${tidy(`${long}b`, orderly)}\n`);
    expect(runs.map(({ key }) => [key.length, key.at(-1)])).toEqual([
      [1001, 'a'],
      [1001, 'b'],
    ]);
  });
});

test.each([
  ['logs', [1, 2].map((epoch) => ({ epoch, loss: 1 / epoch }))],
  ['lists', { train_loss: [2, 1], val_loss: [3, 2] }],
])('runs side by side in a document, more than the limit: %s', async (_, inside) => {
  const document = Object.fromEntries(['a', 'b', 'c', 'd'].map((run) => [`model_${run}`, inside]));
  const { runs, refused } = await read('history.json', JSON.stringify(document), { runs: 3 });
  expect(runs).toHaveLength(3);
  expect(refused).toEqual([{ code: 'too-large', limit: 'runs', value: 4, allowed: 3 }]);
});
