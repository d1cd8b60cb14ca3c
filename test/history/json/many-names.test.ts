import { describe, expect, test } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';

async function historyOf(path: string, value: unknown) {
  const { runs } = await readHistories([fileOf(path, JSON.stringify(value))]);
  return runs[0]?.replicates[0] ?? expect.fail('no run');
}

async function seriesOf(path: string, value: unknown) {
  return (await historyOf(path, value)).series;
}

const numbered = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name}-${i}`);

describe('CatBoost', () => {
  const meta = {
    learn_sets: ['learn'],
    learn_metrics: [
      { name: 'RMSE', best_value: 'Min' },
      { name: 'AUC', best_value: 'Max' },
    ],
    test_sets: ['test'],
    test_metrics: [{ name: 'AUC', best_value: 'Max' }],
    iteration_count: 10,
  };

  test('names more sets and metrics than there are values', async () => {
    const many = { ...meta, learn_sets: numbered(2000, 'set'), learn_metrics: numbered(2000, 'metric').map((name) => ({ name })) };
    const iterations = Array.from({ length: 500 }, (_, iteration) => ({ iteration, 'set-3': [1, iteration], other: [5] }));
    const series = await seriesOf('catboost_training.json', { meta: many, iterations });
    expect(series.map(({ name, y }) => [name, y.length])).toEqual([
      ['set-3/metric-0', 500],
      ['set-3/metric-1', 500],
    ]);
  });

  test('a set or a metric that is named twice is read once, in the order of the names', async () => {
    const twice = { ...meta, learn_metrics: [...meta.learn_metrics, meta.learn_metrics[0]], test_sets: ['learn', 'test'] };
    const series = await seriesOf('catboost_training.json', {
      meta: twice,
      iterations: [
        { test: [0.6], learn: [3, 0.5, 9] },
        { test: [0.5], learn: [2, 0.7, 9] },
      ],
    });
    expect(series.map(({ name, role, y }) => [name, role, ...y])).toEqual([
      ['learn/RMSE', 'train', 3, 2],
      ['learn/AUC', 'train', 0.5, 0.7],
      ['test/AUC', 'validation', 0.6, 0.5],
    ]);
  });

  test('measured in each second iteration was not stopped where its last value is the best', async () => {
    const at = (iteration: number, values: object) => ({ iteration, learn: [1, 0.5], ...values });
    const iterations = [at(0, { test: [0.5] }), at(1, {}), at(2, { test: [0.6] })];
    expect(await historyOf('catboost_training.json', { meta, iterations })).toMatchObject({ completion: 'incomplete' });
    const fell = [...iterations, at(3, {}), at(4, { test: [0.55] })];
    expect(await historyOf('catboost_training.json', { meta, iterations: fell })).toMatchObject({ ending: 'early-stopping' });
  });
});

test('an evaluation set whose name begins like another is a set of its own', async () => {
  const evaluated = { eval_news_loss: 3, eval_news_en_loss: 2, eval_news_en_accuracy: 0.5, eval_news_accuracy: 0.25 };
  const series = await seriesOf('trainer_state.json', {
    log_history: [
      { step: 1, loss: 5, ...evaluated },
      { step: 2, loss: 4, ...evaluated },
    ],
  });
  expect(series.map(({ name, metric, subset }) => [name, metric, subset])).toEqual([
    ['loss', 'loss', undefined],
    ['eval_news_loss', 'loss', 'news'],
    ['eval_news_en_loss', 'loss', 'news_en'],
    ['eval_news_en_accuracy', 'accuracy', 'news_en'],
    ['eval_news_accuracy', 'accuracy', 'news'],
  ]);
});

test('validation sets of a boosting library are told apart by their own names', async () => {
  const sets = Object.fromEntries(['train', ...numbered(3, '').map((_, i) => `eval_${i}`)].map((set) => [set, { rmse: [2, 1] }]));
  const series = await seriesOf('evals_result.json', sets);
  expect(series.map(({ name, role, subset }) => [name, role, subset])).toEqual([
    ['train-rmse', 'train', undefined],
    ['eval_0-rmse', 'validation', 'eval_0'],
    ['eval_1-rmse', 'validation', 'eval_1'],
    ['eval_2-rmse', 'validation', 'eval_2'],
  ]);
});

describe('a name of a megabyte around others', () => {
  const long = 'm'.repeat(1_000_000);
  const names = numbered(2000, 'loss');

  const inside = (value: unknown, count = names.length) => Object.fromEntries(names.slice(0, count).map((name) => [name, value]));
  const logs = [1, 2].map((epoch) => ({ epoch, loss: 1 }));

  // The name hides from the beginning of the file what it is, so that the format has to be told.
  test.each([
    ['lists', 'json-dict-of-lists', { [long]: inside([2, 1]) }],
    ['numbers', 'json-records', [1, 2].map((epoch) => ({ epoch, [long]: inside(1) }))],
    ['logs', 'json-records', { [long]: inside({ logs }, 9) }],
  ])('is not repeated for each of them: %s', async (_, readAs, value) => {
    const { runs } = await readHistories([fileOf('history.json', JSON.stringify(value))], { readAs });
    const series = runs.flatMap(({ replicates }) => replicates.flatMap((history) => history.series));
    expect(series.length).toBeGreaterThan(8);
    expect(Math.max(...series.map(({ name }) => name.length), ...runs.map(({ key }) => key.length))).toBeLessThan(1100);
  });
});
