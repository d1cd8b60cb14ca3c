import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { curve, curvesOf, lossesOf, train, upTo, val } from './printed.ts';

const epochs = upTo(6);
const losses = epochs.map(train);

describe('epochs and steps said in few words', () => {
  it.each<[string, 'epoch' | 'step', (e: number) => string]>([
    ['1/6 epoch', 'epoch', (e) => `${e}/6 epoch Loss : ${train(e)}`],
    ['1/6 alone', 'step', (e) => `${e}/6 loss: ${train(e)}`],
    ['[ 1/6]', 'step', (e) => `[${e}/6] train loss: ${train(e)}`],
    ['E1', 'epoch', (e) => `E${e} loss ${train(e)}`],
    ['E1/6 behind a phase', 'epoch', (e) => `[Fold 0] Head E${e}/6: train_loss=${train(e)} (SBP=281.1, DBP=109.0)`],
    ['ep=1', 'epoch', (e) => `  [FT] ep=${e}: loss=${train(e)} lr=0.01`],
    ['Ep 1:', 'epoch', (e) => `Ep ${e}: loss ${train(e)}`],
    ['Epochs: 1', 'epoch', (e) => `Epochs: ${e} | Loss:  ${train(e)} | Accuracy:  0.699`],
    ['Época 1/6', 'epoch', (e) => `Época ${e}/6, loss: ${train(e)}, Tempo: 74.8677`],
    ['[epoch1]', 'epoch', (e) => `[epoch${e}] loss=${train(e)} bps=53 *`],
    ['[Train 1/6] before a dict', 'step', (e) => `[Train ${e}/6] {'grads_finite': 1.0, 'train_loss': ${train(e)}}`],
  ])('%s', async (_name, axis, line) => {
    expect(await lossesOf(epochs.map(line).join('\n'))).toEqual([curve('train', axis, epochs, losses)]);
  });

  it('[epoch : batch]', async () => {
    const lines = [0, 1].flatMap((e) => upTo(3).map((k) => `[${e} : ${String(100 * k).padStart(6)}] loss : ${train(3 * e + k)}`));
    const x = upTo(6).map((i) => 100 * i);
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', x, losses)]);
  });

  it('iterations with steps of how many within them are epochs', async () => {
    const lines = [1, 2].flatMap((e) =>
      [1, 2, 3].map(
        (k) => `2018-08-17 16:24:33,648 - log\\train.log - INFO - iteration:${e} step:${k}/3, NER loss: ${train(3 * e + k)}`,
      ),
    );
    const y = upTo(6).map((i) => train(i + 3));
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', upTo(6), y)]);
  });

  it('a bar that counts the steps of all epochs', async () => {
    const lines = upTo(8).map(
      (i) => `Iteration:  ${i}0%|###  | ${(i - 1) % 4}/4 [00:01<06:15,  1.16s/it, loss=${train(i)}, lr=3.07e-7, global_step=${i}]`,
    );
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', upTo(8), upTo(8).map(train))]);
  });

  it.each([
    ['[1/3] downloads', (i: number) => `[${i}/3] layer: ${i}.5 MB`],
    ['settings with epochs', (i: number) => `epochs: 10 batch: ${i}`],
    ['test counts', (i: number) => `${i}/9 passed: 0.${i}5 s`],
    ['episodes of a series', (i: number) => `S1 E${i} rating 8.${i}`],
    ['parts of a game', (i: number) => `E${i} win 3 loss ${i}`],
  ])('%s are none', async (_name, line) => {
    const { runs } = await readHistories([fileOf('out.log', epochs.map(line).join('\n'))]);
    expect(runs).toEqual([]);
  });
});

describe('a name for two values', () => {
  it('the splits', async () => {
    const lines = epochs.map((e) => `Epoch ${e} | Loss (train/val): ${train(e)}/${val(e)} | Acc (train/val): 0.5${e}/0.4${e}`);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve('train', 'epoch', epochs, losses),
      curve('validation', 'epoch', epochs, epochs.map(val)),
    ]);
  });

  it('parts beside their sum', async () => {
    const lines = epochs.map((e) => `Epoch: ${e} | Loss: ${train(e)} | Loss(text/kernel): 0.05${e}/0.03${e}`);
    const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
    const told = runs[0]?.replicates[0].series.map(({ name, component, y }) => [name, component, y[0]]);
    expect(told).toEqual([
      ['Loss', false, train(1)],
      ['text Loss', true, 0.051],
      ['kernel Loss', true, 0.031],
    ]);
  });
});

it('weights among the settings that a log repeats are no losses', async () => {
  const lines = [0, 1, 2, 3].flatMap((run) => [
    `learning_rate: 1e-4`,
    `loss_weights: {'bce': 1, 'dice': 1}`,
    ...epochs.map((e) => `Epoch: ${e + 6 * run} | Train_loss: ${train(e)} | Val loss: ${val(e)}`),
  ]);
  const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
  expect(runs[0]?.replicates[0].series.map(({ name }) => name)).not.toContain('bce');
});

it('a whole number between a name and its value is no value', async () => {
  const lines = epochs.flatMap((e) => [
    `Epoch: ${e} Loss ${train(e)}`,
    `Prec@1   0 62.50${e} (59.091)`,
    `Prec@1  05 61.50${e} (58.091)`,
  ]);
  const metrics = (await curvesOf(lines.join('\n'))).map(({ metric, y }) => [metric, y[0]]);
  expect(metrics).toEqual([['loss', train(1)]]);
});
