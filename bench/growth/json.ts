import type { Growth } from './growth.ts';

const VALUES = [0.9, 0.7, 0.6] as const;

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function lists(names: readonly string[]): Record<string, readonly number[]> {
  return Object.fromEntries(names.map((name) => [name, VALUES]));
}

function growth(name: string, n: number, path: string, value: (n: number) => unknown): Growth {
  return { name, n, file: (size) => ({ path, content: JSON.stringify(value(size)) }) };
}

/** CatBoost names all its sets and metrics once, and each of their values by its place. */
function catboost(sets: readonly string[], metrics: number, iterations: readonly unknown[]): unknown {
  const learn = times(metrics, (i) => ({ name: `metric-${i}`, best_value: i % 2 === 0 ? 'Min' : 'Max' }));
  const meta = { learn_sets: sets, learn_metrics: learn, test_sets: sets.map((set) => `test-${set}`), test_metrics: learn };
  return { meta: { ...meta, iteration_count: 1000 }, iterations };
}

const catboostGrowth: readonly Growth[] = [
  growth('catboost: sets times metrics that no iteration has', 600, 'catboost_training.json', (n) =>
    catboost(
      times(n, (i) => `set-${i}`),
      n,
      times(10 * n, (iteration) => ({ iteration, 'set-0': [1 / (iteration + 1)] })),
    ),
  ),
  growth('catboost: a set of its own in each iteration', 2000, 'catboost_training.json', (n) =>
    catboost(
      times(n, (i) => `set-${i}`),
      3,
      times(n, (iteration) => ({ iteration, [`set-${iteration}`]: VALUES })),
    ),
  ),
  growth('catboost: many metrics of a set', 1000, 'catboost_training.json', (n) =>
    catboost(
      ['learn'],
      n,
      times(9, (iteration) => ({ iteration, learn: times(n, (i) => i), 'test-learn': times(n, (i) => i) })),
    ),
  ),
  growth('catboost: a long name of a metric in many sets', 25_000, 'catboost_training.json', (n) => {
    const sets = times(Math.min(2000, n / 20), (i) => `set-${i}`);
    const meta = { learn_sets: sets, learn_metrics: [{ name: 'm'.repeat(2 * n), best_value: 'Min' }], test_metrics: [] };
    return { meta, iterations: times(2, () => Object.fromEntries(sets.map((set) => [set, [1]]))) };
  }),
];

const boosting: readonly Growth[] = [
  growth('xgboost: evaluation sets', 4000, 'evals_result.json', (n) =>
    Object.fromEntries(times(n, (i) => [`eval_set_${i}`, { rmse: VALUES }])),
  ),
  growth('lightgbm: evaluation sets', 4000, 'evals_result.json', (n) =>
    Object.fromEntries(times(n, (i) => [`valid_${i}`, { l2: VALUES }])),
  ),
  growth('lightgbm.cv: means without their spreads', 5000, 'cv.json', (n) => lists(times(n, (i) => `valid l2_${i}-mean`))),
  growth('lightgbm.cv: means and spreads', 2500, 'cv.json', (n) =>
    lists(times(n, (i) => [`valid l2_${i}-mean`, `valid l2_${i}-stdv`]).flat()),
  ),
];

const keras: readonly Growth[] = [
  growth('keras: names without a twin', 5000, 'history.json', (n) => lists(['loss', ...times(n, (i) => `metric_${i}`)])),
  growth('keras: losses with their twins', 2500, 'history.json', (n) =>
    lists(['loss', ...times(n, (i) => [`head_${i}_loss`, `val_head_${i}_loss`]).flat()]),
  ),
  growth('pandas: columns by position', 4000, 'history.json', (n) =>
    Object.fromEntries(['loss', ...times(n, (i) => `metric_${i}`)].map((name) => [name, { 0: 1, 1: 0.5, 2: 0.25 }])),
  ),
  growth('pandas: positions of one column', 20_000, 'history.json', (n) => ({
    loss: Object.fromEntries(times(n, (i) => [i, 1 / (i + 1)])),
  })),
];

/** Evaluation sets whose names begin like each other's. */
function evaluated(n: number): Record<string, number> {
  return Object.fromEntries(times(n, (i) => [`eval_${'x'.repeat(i % 50)}_${i}_loss`, 1 / (i + 1)]));
}

const rows: readonly Growth[] = [
  growth('trainer_state: evaluation sets', 3000, 'trainer_state.json', (n) => ({
    log_history: times(2, (step) => ({ step, loss: 1, ...evaluated(n) })),
  })),
  growth('trainer_state: names of few rows each', 4000, 'trainer_state.json', (n) => ({
    log_history: times(n, (step) => ({ step, [`eval_set_${step}_loss`]: 1, [`train_${step}`]: 2 })),
  })),
  growth('trainer_state: a name of many underscores', 40_000, 'trainer_state.json', (n) => ({
    log_history: times(3, (step) => ({ step, loss: 1, eval_a_loss: 1, [`eval_${'a_'.repeat(n)}loss`]: 1 })),
  })),
  growth('records: a name of its own in each', 4000, 'history.json', (n) =>
    times(n, (epoch) => ({ epoch, loss: 1 / (epoch + 1), [`metric_${epoch}`]: epoch })),
  ),
  growth('records under their epochs', 5000, 'history.json', (n) =>
    Object.fromEntries(times(n, (epoch) => [`epoch_${epoch}`, { loss: 1 / (epoch + 1), val_loss: 1 }])),
  ),
  growth('records: logs side by side', 2000, 'history.json', (n) =>
    Object.fromEntries(times(n, (i) => [`model_${i}`, VALUES.map((loss, epoch) => ({ epoch, loss }))])),
  ),
  growth('records: positions that jump about', 5000, 'history.json', (n) =>
    times(n, (i) => ({ epoch: (i * 7919) % n, loss: 1, val_loss: 2 })),
  ),
];

const documents: readonly Growth[] = [
  growth('curves as x and y', 20_000, 'curves.json', (n) =>
    times(n, (i) => ({ name: `val_loss_${i}`, x: [0, 1, 2], y: [3, 2, 1] })),
  ),
  growth('lists side by side', 1500, 'history.json', (n) =>
    Object.fromEntries(times(n, (i) => [`model_${i}`, { train_loss: VALUES, val_loss: VALUES }])),
  ),
  growth('a long name around many lists', 50_000, 'history.json', (n) => ({
    [`${'m'.repeat(n)}.loss`]: lists(times(Math.min(2000, n / 30), (i) => `val_loss_${i}`)),
  })),
  growth('a long name around many numbers', 60_000, 'history.json', (n) =>
    times(2, (epoch) => ({
      epoch,
      ['m'.repeat(n)]: Object.fromEntries(times(Math.min(2000, n / 30), (i) => [`loss_${i}`, i])),
    })),
  ),
  growth('losses with more and more words', 300, 'history.json', (n) =>
    lists(times(n, (i) => `${times(i, (word) => `w${word}`).join('_')}_loss`)),
  ),
  growth('golden values', 2000, 'golden_values.json', (n) =>
    Object.fromEntries(
      times(n, (i) => [`loss ${i}`, { start_step: 1, end_step: 3, step_interval: 1, values: { 1: 1, 2: 2, 3: 3 } }]),
    ),
  ),
  growth('a document of other things', 20_000, 'other.json', (n) => Object.fromEntries(times(n, (i) => [`key_${i}`, { a: 'b' }]))),
  growth('nested objects', 20_000, 'nested.json', (n) => ({ log: times(n, (i) => ({ a: { b: { c: { loss: i } } } })) })),
];

/** JSON documents that are honest in form, and have more of something than any writer puts there. */
export const json: readonly Growth[] = [...catboostGrowth, ...boosting, ...keras, ...rows, ...documents];
