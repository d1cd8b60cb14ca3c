import { expect, it } from 'vitest';
import { MlflowRun } from '../../../src/history/binary/mlflow-run.ts';
import { WandbRun } from '../../../src/history/binary/wandb-run.ts';
import { withRoom } from '../../../src/history/point-room.ts';
import { readHistories } from '../../../src/history/read.ts';
import { DEFAULT_LIMITS } from '../../../src/source/limits.ts';
import { databaseOf } from './databases.ts';

const NAMES = ['grad_0', 'grad_1', 'grad_2', 'grad_3', 'train_loss', 'val_loss', 'loss_3'];
const LIMITS = withRoom({ ...DEFAULT_LIMITS, series: 2 });
/** Two of all, two losses more, and what came too late: once each, however often it was logged. */
const KEPT = ['grad_0', 'grad_1', 'train_loss', 'val_loss'];
const note = (path: string) => ({ code: 'series-limit', path, example: 'grad_2', omitted: 3, allowed: 2 });

it('keeps the losses of a W&B run behind more values than are kept, and counts each of the others once', () => {
  const run = new WandbRun(LIMITS);
  run.paths.push('run.wandb');
  for (let step = 0; step < 5; step++) run.row({ step, values: new Map(NAMES.map((name) => [name, 1 / (step + 1)])) });
  const { series, notes } = run.piece('', { code: 'magic', what: 'W&B' });
  expect(series.map(({ name }) => name)).toEqual(KEPT);
  expect(notes).toContainEqual(note('run.wandb'));
  expect(run.refusals()).toEqual([]);
});

it('keeps the losses of an MLflow run behind more metrics than are kept, and says what is left out', async () => {
  const rows = [0, 1, 2].flatMap((step) => NAMES.map((name) => `('r', '${name}', ${1 / (step + 1)}, ${step}, 0)`));
  const bytes = await databaseOf([
    'CREATE TABLE runs (run_uuid, name, experiment_id, lifecycle_stage, start_time)',
    'CREATE TABLE experiments (experiment_id, name, lifecycle_stage)',
    'CREATE TABLE tags (key, value, run_uuid)',
    'CREATE TABLE metrics (run_uuid, key, value, step, is_nan)',
    "INSERT INTO runs VALUES ('r', 'mlp', 1, 'active', 1)",
    `INSERT INTO metrics VALUES ${rows.join()}`,
  ]);
  const file = { path: 'mlflow.db', content: new Blob([bytes]) };
  const { runs, refused } = await readHistories([file], { limits: { series: 2 } });
  const [history] = runs[0]?.replicates ?? [];
  expect(history?.series.map(({ name }) => name)).toEqual(KEPT);
  expect(history?.notes).toContainEqual(note('mlflow.db'));
  expect(refused).toEqual([]);
});

it('has nothing to say of a run within the limit', () => {
  const run = new MlflowRun();
  expect(run.metric('loss', LIMITS)).toBeDefined();
  expect(run.metric('loss', LIMITS)).toBeDefined();
  expect(run.metrics?.notes('mlflow.db')).toEqual([]);
});
