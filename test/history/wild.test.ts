import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

/** Runs, replicates and series as one line each; the code of the refusal where there is no run. */
async function told(path: string, content: string): Promise<string[]> {
  const { runs, refused } = await readHistories([fileOf(path, content)]);
  if (runs.length === 0) return refused.map(({ because }) => because.code);
  return runs.flatMap(({ key, replicates }) =>
    replicates.flatMap(({ name, series }) =>
      series
        .filter(({ metric }) => metric === 'loss')
        .map(
          (one) =>
            `${key}${name === key ? '' : ` ${name}`}: ${one.role} ${one.name} ${one.axis} ${[...one.x].join(',')} ${[...one.y].join(',')}`,
        ),
    ),
  );
}

const rows = (...objects: readonly object[]) => objects.map((object) => JSON.stringify(object)).join('\n');

describe('files as they are found in public repositories', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a log history saved by pandas',
      'log.csv',
      'loss,learning_rate,epoch,step,eval_loss,train_runtime,train_loss\n3,0.1,0.5,10,,,\n,,1.0,20,4,,\n2,0.1,1.5,30,,,\n,,2.0,40,,9.5,2.5\n',
      ['training: train loss step 10,30 3,2', 'training: validation eval_loss step 20 4'],
    ],
    [
      'a counter with words around it',
      'a.csv',
      ',num epoch,Loss_total,recon_loss\n0,1,3,2\n1,2,2,1\n',
      ['a: train Loss_total epoch 1,2 3,2', 'a: train recon_loss epoch 1,2 2,1'],
    ],
    ['one column', 'a.csv', 'loss\n3\n2\n1\n', ['a: train loss epoch 0,1,2 3,2,1']],
    ['a file named for its metric', 'train_loss.csv', 'step,value\n0,3\n10,2\n', ['training: train train_loss step 0,10 3,2']],
    [
      'another table below',
      'a.csv',
      'Iteration,Train Loss\n0,3\n100,2\n\nIteration,Val Loss\n0,4\n100,5\n',
      ['a: train Train Loss step 0,100 3,2'],
    ],
    [
      'lines that say their split',
      'a.jsonl',
      rows({ type: 'train', step: 1, loss: 3 }, { type: 'val', step: 1, loss: 4 }, { type: 'train', step: 2, loss: 2 }),
      ['a: train train/loss step 1,2 3,2', 'a: validation val/loss step 1 4'],
    ],
    [
      'lines that say their metric',
      'a.jsonl',
      rows({ name: 'loss', value: 3, step: 1 }, { name: 'val_loss', value: 4, step: 1 }, { name: 'loss', value: 2, step: 2 }),
      ['a: train loss step 1,2 3,2', 'a: validation val_loss step 1 4'],
    ],
    [
      'objects under their epoch',
      'a.json',
      '{"1": {"train_loss": 3}, "2": {"train_loss": 2}}',
      ['a: train train_loss epoch 1,2 3,2'],
    ],
    [
      'folds in one document',
      'a.json',
      '{"fold_1": {"loss": [3, 2]}, "fold_2": {"loss": [5, 4]}}',
      ['a fold_1: train loss epoch 0,1 3,2', 'a fold_2: train loss epoch 0,1 5,4'],
    ],
    [
      'models in one document',
      'a.json',
      '{"cnn": {"loss": [3, 2]}, "vgg": {"loss": [5, 4]}}',
      ['a/cnn: train loss epoch 0,1 3,2', 'a/vgg: train loss epoch 0,1 5,4'],
    ],
    [
      'a document named for its metric',
      'losses.json',
      '{"train": [3, 2], "val": [4, 5]}',
      ['training: train train epoch 0,1 3,2', 'training: validation val epoch 0,1 4,5'],
    ],
  ])('%s', async (_name, path, content, expected) => {
    expect(await told(path, content)).toEqual(expected);
  });
});

describe('files that look like histories and are none', () => {
  test.each<[string, string, string, string]>([
    ['a comparison of models', 'a.csv', 'model,train_acc,test_acc,train_loss\ncnn,0.9,0.8,0.1\nrnn,0.7,0.6,0.2\n', 'not-a-history'],
    ['scores of folds', 'a.csv', 'fold,accuracy,loss\n1,0.9,0.1\n2,0.91,0.2\n', 'not-a-history'],
    ['profit and loss', 'a.csv', 'date,profit,loss\n2024-01-01,10,5\n2024-01-02,11,6\n', 'not-a-history'],
    [
      'prices',
      'a.csv',
      'timestamp,open,high,low,close,volume\n1700000000,1,2,0.5,1.5,100\n1700000060,1,2,0.5,1.6,100\n',
      'no-series',
    ],
    ['metrics and values', 'a.csv', 'metric,value\naccuracy,0.9\nloss,0.2\n', 'single-values'],
    ['pairs of numbers', 'a.json', '[[3.0, 4.0], [2.0, 3.0]]', 'no-series'],
    ['a table without names', 'a.csv', '0,0.5,0.6\n1,0.4,0.5\n', 'unknown-format'],
    ['settings', 'config.json', '{"lr": 0.1, "epochs": 3}', 'no-series'],
    ['messages', 'a.jsonl', rows({ role: 'user', content: 'a' }, { role: 'bot', content: 'b' }), 'unknown-format'],
  ])('%s', async (_name, path, content, code) => {
    expect(await told(path, content)).toEqual([code]);
  });

  test('a loss beside a reward and without validation is one of reinforcement learning', async () => {
    const { runs } = await readHistories([fileOf('dqn.csv', 'episode,reward,epsilon,loss\n1,10,0.9,0.5\n2,12,0.8,0.4\n')]);
    expect(runs[0]?.replicates[0].series.find(({ name }) => name === 'loss')?.adversarial).toBe(true);
  });
});
