import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import type { Piece } from '../../src/history/reader.ts';
import { assembleRuns } from '../../src/history/runs.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { stopwatch } from '../worked.ts';
import { fileOf, fixture } from './files.ts';

const csv = (...losses: number[]): string =>
  `epoch,train_loss,val_loss\n${losses.map((loss, i) => `${i},${loss},${loss + 0.5}`).join('\n')}\n`;

async function read(files: readonly SourceFile[]) {
  const reading = await readHistories(files);
  return { ...reading, keys: reading.runs.map(({ key, replicates }) => [key, ...replicates.map(({ name }) => name)]) };
}

describe('runs of a folder', () => {
  test('a sub-folder is a run', async () => {
    const { keys } = await read([fileOf('mlp/log.csv', csv(3, 2, 1)), fileOf('cnn/log.csv', csv(5, 4, 3))]);
    expect(keys).toEqual([
      ['cnn', 'cnn'],
      ['mlp', 'mlp'],
    ]);
  });

  test('seeds and folds are replicates, in the order of their numbers', async () => {
    const files = [10, 2, 1].map((seed) => fileOf(`mlp/seed_${seed}/log.csv`, csv(seed, 2, 1)));
    expect((await read(files)).keys).toEqual([['mlp', 'seed_1', 'seed_2', 'seed_10']]);
  });

  test('a version that goes on where the last one ended is the same run, resumed', async () => {
    const { runs } = await readHistories(fixture('lightning/csv-restart-versions'));
    const history = runs[0]?.replicates[0];
    expect(runs.map(({ replicates }) => replicates.length)).toEqual([1]);
    expect(history?.series.find(({ name }) => name === 'val_loss')?.y).toHaveLength(10);
    expect(history?.breaks).toEqual([{ kind: 'resume', axis: 'step', at: 32, after: 29 }]);
    expect(history?.files).toHaveLength(2);
  });

  test('charts of the same runs, one file for each metric, are one history for each run', async () => {
    const chart = (metric: string, ...values: number[]) => {
      const column = (run: string) => ['', '__MIN', '__MAX'].map((end) => `"${run} - ${metric}${end}"`).join(',');
      const rows = values.map((value, i) => `"${i}","${value}","${value}","${value}","${value + 1}","${value + 1}","${value + 1}"`);
      return [`"epoch",${column('calm-sea-1')},${column('old-oak-2')}`, ...rows].join('\n');
    };
    const { runs, notes } = await readHistories([
      fileOf('charts/train_loss.csv', chart('epoch/loss', 3, 2, 1)),
      fileOf('charts/val_loss.csv', chart('epoch/val_loss', 4, 3, 2)),
      fileOf('charts/val_accuracy.csv', chart('epoch/val_accuracy', 0.1, 0.2, 0.3)),
    ]);
    expect(notes).toEqual([]);
    expect(runs.map(({ key }) => key)).toEqual(['charts/calm-sea-1', 'charts/old-oak-2']);
    expect(runs[1]?.replicates[0].series.map(({ role, metric, y }) => `${role} ${metric} ${y.at(0)}`).sort()).toEqual([
      'train loss 4',
      'validation accuracy 1.1',
      'validation loss 5',
    ]);
  });

  test('a version that starts again is a replicate', async () => {
    const files = [0, 1].map((version) => fileOf(`lightning_logs/version_${version}/metrics.csv`, csv(3 + version, 2, 1)));
    expect((await read(files)).keys).toEqual([['training', 'version_0', 'version_1']]);
  });

  test('one run in several files is read once, from the most exact one, and the others are named', async () => {
    const { runs } = await readHistories(fixture('catboost/two-metrics'));
    expect(runs).toHaveLength(1);
    const history = runs[0]?.replicates[0];
    expect(
      history?.series
        .filter(({ metric }) => metric === 'loss')
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['train', 'validation']);
    expect(history?.notes.filter(({ code }) => code === 'same-run')).not.toEqual([]);
    expect(history?.planned).toEqual({ axis: 'step', end: 39 });
  });

  test.each([
    ['xgboost', 'evals_result.json', 'train_stdout.txt'],
    ['lightgbm', 'evals_result.json', 'train_stdout.txt'],
    ['skorch', 'history.json', 'stdout.txt'],
  ])('%s: %s and %s are one run', async (folder, exact, other) => {
    const files = [exact, other].flatMap((name) => fixture(`${folder}/${name}`).map((file) => ({ ...file, path: `mlp/${name}` })));
    const { runs } = await readHistories(files);
    expect(runs.map(({ key, replicates }) => [key, replicates.length])).toEqual([['mlp', 1]]);
    expect(runs[0]?.replicates[0].notes).toContainEqual({ code: 'same-run', path: `mlp/${other}`, used: `mlp/${exact}` });
  });

  test('logs that part late are two runs, however long they are equal', async () => {
    const log = (end: number) =>
      `epoch,loss,val_loss\n${Array.from({ length: 200 }, (_, i) => `${i},${1 / (i + 1)},${i === 199 ? end : 2 / (i + 1)}\n`).join('')}`;
    const two = await read([fileOf('mlp/metrics.csv', log(0.01)), fileOf('mlp/training.csv', log(0.9))]);
    expect(two.runs).toHaveLength(2);
    const one = await read([fileOf('mlp/metrics.csv', log(0.01)), fileOf('mlp/training.csv', log(0.01))]);
    expect(one.runs).toHaveLength(1);
  });

  test('of two files of one run the one that goes on is used, however exact the other is', async () => {
    const losses = Array.from({ length: 25 }, (_, i) => 1.23456789 / (i + 1));
    const log = losses.map((loss, i) => `Epoch ${i + 1}/25 - loss: ${loss.toFixed(4)}\n`).join('');
    const { runs } = await read([
      fileOf('mlp/train.log', log),
      fileOf('mlp/history.json', JSON.stringify({ loss: losses.slice(0, 6) })),
    ]);
    expect(runs.map(({ replicates: [{ series }] }) => series[0]?.y.length)).toEqual([25]);
  });

  test('a checkpoint is a part of the run that went on from it', async () => {
    const { runs } = await readHistories(fixture('transformers/resumed'));
    expect(runs.map(({ replicates }) => replicates.length)).toEqual([1]);
    expect(runs[0]?.replicates[0].series.find(({ name }) => name === 'loss')?.y).toHaveLength(16);
    expect(runs[0]?.replicates[0].completion).toBe('complete');
  });

  test('all metrics of a DVCLive folder are one run', async () => {
    const { runs } = await readHistories(fixture('dvclive/plain'));
    expect(runs).toHaveLength(1);
    expect(runs[0]?.replicates[0].series.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'other accuracy',
      'train train/loss',
      'validation val/loss',
    ]);
  });

  test('different runs under one name are told apart, and that is said', async () => {
    const { keys, notes } = await read([
      fileOf('outputs/2026-01-01/10-00-00/log.csv', csv(3, 2, 1)),
      fileOf('outputs/2026-01-02/10-00-00/log.csv', csv(9, 8, 7)),
    ]);
    expect(keys.map(([key]) => key)).toEqual(['training', 'training/log']);
    expect(notes).toEqual([{ code: 'key-collision', key: 'training', renamed: ['training/log'] }]);
  });

  test('the key does not depend on where or when the run was made', async () => {
    const one = await read([fileOf('runs/Nov23_11-20-03_gpu7/metrics.csv', csv(3, 2, 1))]);
    const other = await read([fileOf('runs/Dec01_09-01-59_cpu-box/metrics.csv', csv(3, 2, 1))]);
    expect(one.keys).toEqual(other.keys);
  });

  test('seeds in the columns of one table are replicates', async () => {
    const rows = [1, 2].flatMap((seed) => [0, 1, 2].map((epoch) => `${seed},${epoch},${3 - epoch + seed / 10}`));
    const { keys } = await read([fileOf('runs.csv', `seed,epoch,train_loss\n${rows.join('\n')}\n`)]);
    expect(keys).toEqual([['training', 'seed_1', 'seed_2']]);
  });
});

describe('how a run ended', () => {
  test('early stopping explains an end before the plan', async () => {
    const { runs } = await readHistories(fixture('transformers/early-stopped/trainer_state.json'));
    expect(runs[0]?.replicates[0]).toMatchObject({
      completion: 'complete',
      ending: 'early-stopping',
      planned: { axis: 'step', end: 240 },
    });
    expect(runs[0]?.replicates[0].checkpoint).toEqual({ keeps: 'best', at: 16 });
  });

  test('without a plan in the log nobody knows', async () => {
    const { runs } = await readHistories(fixture('keras/csvlogger-early-stopping/training.log'));
    expect(runs[0]?.replicates[0].completion).toBe('unknown');
  });

  test('an end before the plan that nothing explains is incomplete', async () => {
    const state = { global_step: 8, max_steps: 64, log_history: [4, 8].map((step) => ({ step, epoch: step / 8, loss: 1 / step })) };
    const { runs } = await readHistories([fileOf('trainer_state.json', JSON.stringify(state))]);
    expect(runs[0]?.replicates[0]).toMatchObject({ completion: 'incomplete', planned: { axis: 'step', end: 64 } });
  });

  test('a booster stopped by its detector is complete', async () => {
    const { runs } = await readHistories(fixture('catboost/early-stopped/catboost_info/catboost_training.json'));
    expect(runs[0]?.replicates[0]).toMatchObject({ completion: 'complete', ending: 'early-stopping', boosting: true });
  });
});

describe('what a log hides', () => {
  test('a blank loss beside a filled accuracy may be a NaN', async () => {
    const { runs } = await readHistories(fixture('keras/history/history_nan_pandas.csv'));
    const notes = runs[0]?.replicates[0].notes.filter(({ code }) => code === 'blank-may-hide-nan');
    expect(notes).toEqual([
      expect.objectContaining({ series: 'loss', count: 5, writer: 'pandas' }),
      expect.objectContaining({ series: 'val_loss', count: 5, writer: 'pandas' }),
    ]);
  });

  test('a loss of 0 beside a gradient that is NaN was filtered', async () => {
    const { runs } = await readHistories(fixture('transformers/nan-filter-on/trainer_state.json'));
    expect(runs[0]?.replicates[0].notes).toContainEqual(
      expect.objectContaining({ code: 'nan-filtered', writer: 'Hugging Face Trainer' }),
    );
  });

  test('losses that are left out are named', async () => {
    const { runs } = await readHistories(fixture('lightning/csv-val-on-step/lightning_logs/version_0/metrics.csv'));
    const [note] = runs[0]?.replicates[0].notes.filter(({ code }) => code === 'unused-columns') ?? [];
    expect(note).toMatchObject({ columns: ['val_loss_step'] });
  });

  test('rows that do not fit the header are dropped, counted and said', async () => {
    const { runs } = await readHistories(fixture('keras/csvlogger-append-more-metrics/training.log'));
    expect(runs[0]?.replicates[0].notes).toContainEqual(expect.objectContaining({ code: 'rows-dropped', count: 6, firstLine: 7 }));
  });

  test('two logs written into one another are refused', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ step: (i % 2 === 0 ? i : i - 10) / 2, loss: 1 / (i + 1) }));
    const { runs, refused } = await readHistories([fileOf('log.jsonl', lines.join('\n'))]);
    expect(runs).toEqual([]);
    expect(refused[0]?.because.code).toBe('untangled');
  });
});

test('thousands of runs under one name are told apart in seconds', () => {
  const pieces = Array.from({ length: 5000 }, (_, i): Piece => {
    const path = `runs/${new Date(1.7e12 + 61_000 * i).toISOString().slice(0, 19).replaceAll(':', '-')}/metrics.csv`;
    return pieceOf(
      path,
      Array.from({ length: 20 }, (_, at) => i + 1 / (at + 1)),
    );
  });
  const twin = pieceOf('runs/2023-11-14T22-13-20/stdout.txt', [...(pieces[0]?.series[0]?.y ?? [])]);
  const worked = stopwatch();
  const { runs } = assembleRuns([...pieces, twin]);
  expect(worked()).toBeLessThan(15);
  expect(runs).toHaveLength(5000);
  expect(new Set(runs.map(({ key }) => key)).size).toBe(5000);
  expect(runs.filter(({ replicates }) => replicates[0].notes.some(({ code }) => code === 'same-run'))).toHaveLength(1);
});

function pieceOf(place: string, losses: readonly number[]): Piece {
  const series = {
    name: 'train_loss',
    role: 'train',
    metric: 'loss',
    axis: 'epoch',
    aggregation: 'unknown',
    component: false,
    direction: 'min',
    x: Float64Array.from(losses.keys()),
    y: Float64Array.from(losses),
  } as const;
  const file = { path: place, format: 'generic-csv', because: { code: 'read-as' } } as const;
  return { place, precision: 'exact', series: [series], breaks: [], completion: 'unknown', files: [file], notes: [] };
}
