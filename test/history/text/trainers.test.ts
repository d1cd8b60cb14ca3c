import { expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { curve, curvesOf, lossesOf, train, upTo, val } from './printed.ts';

/** As the trainers themselves print it. */
const steps = upTo(6);
const losses = steps.map(train);
const held = steps.map(val);
const bar = (done: number, of: number) => `${Math.round((100 * done) / of)}%|███  | ${done}/${of} [00:12<00:01, 4.1it/s`;

it('torchtune: epoch and step before the bar', async () => {
  const frames = steps.map((i) => `${i < 4 ? 1 : 2}|${i}|Loss: ${train(i)}: ${bar(((i - 1) % 3) + 1, 3)}]`);
  expect(await lossesOf(frames.join('\r'))).toEqual([curve('train', 'step', steps, losses)]);
});

it('Flax examples of Hugging Face: steps of both losses', async () => {
  const lines = steps.flatMap((i) => [
    `Step... (${500 * i} | Loss: ${train(i)}, Learning Rate: 0.0002)`,
    `Step... (${500 * i} | Eval Loss: ${val(i)} | Eval Accuracy: 0.${i})`,
  ]);
  const x = steps.map((i) => 500 * i);
  expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', x, losses), curve('validation', 'step', x, held)]);
});

it('segmentation_models.pytorch: values behind a dash', async () => {
  const lines = steps.flatMap((i) => [
    `Epoch: ${i}`,
    `train: ${bar(50, 50)}, dice_loss - ${train(i)}, iou_score - 0.6]`,
    `valid: ${bar(10, 10)}, dice_loss - ${val(i)}, iou_score - 0.5]`,
  ]);
  expect(await lossesOf(lines.join('\n'))).toEqual([
    curve('train', 'epoch', steps, losses),
    curve('validation', 'epoch', steps, held),
  ]);
});

it('SlowFast: an iteration of how many beside an epoch of how many is no restart', async () => {
  const lines = steps.map(
    (i) =>
      `json_stats: {"_type": "train_iter", "epoch": "${i < 4 ? 1 : 2}/9", "iter": "${10 * (((i - 1) % 3) + 1)}/30", "loss": ${train(i)}}`,
  );
  const text = lines.join('\n');
  expect(await lossesOf(text)).toEqual([
    curve(
      'train',
      'step',
      steps.map((i) => 10 * i),
      losses,
    ),
  ]);
  const { runs } = await readHistories([fileOf('train.log', text)]);
  expect(runs[0]?.replicates[0]?.breaks).toEqual([]);
});

it('a step of how many beside an epoch may count all steps', async () => {
  const lines = steps.map((i) => `Epoch: ${i < 4 ? 1 : 2}/2, lr 0.1, step: ${10 * i}/60, loss: ${train(i)}`);
  expect(await lossesOf(lines.join('\n'))).toEqual([
    curve(
      'train',
      'step',
      steps.map((i) => 10 * i),
      losses,
    ),
  ]);
});

it('Composer: a heading above each batch, and counters that are values of it', async () => {
  const lines = steps.map(
    (i) =>
      `[epoch=1][batch=${20 * i}/120]:\n\tTrain time/epoch: 0\n\tTrain time/batch: ${20 * i}\n\tTrain loss/train/total: ${train(i)}`,
  );
  expect(await lossesOf(lines.join('\n'))).toEqual([
    curve(
      'train',
      'step',
      steps.map((i) => 20 * i),
      losses,
    ),
  ]);
});

it('Cellpose: a number alone before both losses is the epoch', async () => {
  const lines = steps.map((i) => `[INFO] ${5 * i}, train_loss=${train(i)}, test_loss=${val(i)}, LR=0.0001, time 2.5s`);
  const x = steps.map((i) => 5 * i);
  expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'epoch', x, losses), curve('validation', 'epoch', x, held)]);
});

it('DLLogger: an epoch and its iteration in a list', async () => {
  const lines = steps.map((i) => `DLLL {"type": "LOG", "step": [0, ${10 * i}], "data": {"train.loss": ${train(i)}}}`);
  expect(await lossesOf(lines.join('\n'))).toEqual([
    curve(
      'train',
      'step',
      steps.map((i) => 10 * i),
      losses,
    ),
  ]);
});

it('Tesseract: errors of the training in percent, by its iterations', async () => {
  const lines = steps.map(
    (i) =>
      `At iteration ${50 * i}/${100 * i}/${100 * i}, mean rms=0.5%, delta=1.2%, BCER train=${train(i)}%, BWER train=${val(i)}%, skip ratio=0%,`,
  );
  const x = steps.map((i) => 100 * i);
  expect(await curvesOf(lines.join('\n'))).toEqual([
    { ...curve('train', 'step', x, losses), metric: 'cer' },
    { ...curve('train', 'step', x, held), metric: 'wer' },
  ]);
});

it('a perplexity beside the loss of an evaluation alone is of the evaluation', async () => {
  const lines = steps.map((i) => `epoch ${i}: perplexity: ${10 * train(i)} eval_loss: ${val(i)}`);
  const found = await curvesOf(lines.join('\n'));
  expect(found.map(({ role, metric }) => `${role} ${metric}`).sort()).toEqual(['validation loss', 'validation perplexity']);
});

it('scores in percent under the names of splits, beside a loss', async () => {
  const lines = steps.map(
    (i) => `Epoch: 0${i}, Loss: ${train(i)}, Train: ${40 + 5 * i}.25%, Valid: ${39 + 5 * i}.50% Test: ${38 + i}.75%`,
  );
  const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
  const series = runs[0]?.replicates[0]?.series ?? [];
  expect(series.map(({ name, role, direction }) => [name, role, direction])).toEqual([
    ['Train', 'train', 'max'],
    ['Valid', 'validation', 'max'],
    ['Test', 'test', 'max'],
    ['Loss', 'train', 'min'],
  ]);
});

it('the end of a bracket is no part of a name', async () => {
  const lines = steps.map(
    (i) => `Train: ${i} [ 199/200 (100%)]  Loss: ${train(i)} (${train(i)})  Time: 0.5s,  250.1/s  (0.5s,  250.1/s)  LR: 0.1`,
  );
  const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
  expect(runs[0]?.replicates[0]?.series.map(({ name }) => name)).toEqual(['Loss', 'LR']);
});
