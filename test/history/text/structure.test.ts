import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { curve, curvesOf, lossesOf, train, upTo, val } from './printed.ts';

const epochs = upTo(5);

describe('how a log is built up', () => {
  it('the current value is taken, not the average in brackets behind it', async () => {
    const text = epochs.map((e) => `epoch ${e} loss: ${train(e)} (9.99) val loss: ${val(e)}`).join('\n');
    expect(await lossesOf(text)).toEqual([
      curve('train', 'epoch', epochs, epochs.map(train)),
      curve('validation', 'epoch', epochs, epochs.map(val)),
    ]);
  });

  it('validation within an epoch, in the line of the batch, stands at that batch', async () => {
    const text = [1, 2].flatMap((e) =>
      [1, 2, 3].map((k) => `Epoch ${e} iter ${k * 100}/300 train_loss: ${train(3 * e + k)} val_loss: ${val(3 * e + k)}`),
    );
    const x = upTo(6).map((i) => i * 100);
    expect(await lossesOf(text.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        x,
        upTo(6).map((i) => train(i + 3)),
      ),
      curve(
        'validation',
        'step',
        x,
        upTo(6).map((i) => val(i + 3)),
      ),
    ]);
  });

  it('a long name is read as a whole', async () => {
    const name = `part_${'of_the_model_'.repeat(7)}loss`;
    const { runs } = await readHistories([fileOf('train.log', epochs.map((e) => `epoch ${e} ${name}: ${train(e)}`).join('\n'))]);
    expect(runs[0]?.replicates[0].series.map((one) => one.name)).toEqual([name]);
  });

  it('a loss that is no number stays one', async () => {
    const text = epochs
      .map((e) => `epoch ${e}: train loss ${e > 3 ? 'nan' : train(e)} | val loss ${e > 3 ? 'inf' : val(e)}`)
      .join('\n');
    expect(await lossesOf(text)).toEqual([
      curve(
        'train',
        'epoch',
        epochs,
        epochs.map((e) => (e > 3 ? Number.NaN : train(e))),
      ),
      curve(
        'validation',
        'epoch',
        epochs,
        epochs.map((e) => (e > 3 ? Number.POSITIVE_INFINITY : val(e))),
      ),
    ]);
  });

  it('an error that is validated beside a loss that is trained is no loss of the validation', async () => {
    const text = epochs.map((e) => `Epoch ${e} training loss ${train(e)}\nEpoch ${e}, validation abs_REL: 0.2 RMSE: ${5 + val(e)}`);
    expect(await lossesOf(text.join('\n'))).toEqual([curve('train', 'epoch', epochs, epochs.map(train))]);
  });

  it('losses in whole numbers only are counts', async () => {
    expect(await lossesOf(epochs.map((e) => `Round ${e}: wins ${e}, losses ${e + 1}`).join('\n'))).toEqual([]);
  });

  it('of several ranks the lowest, though another speaks first', async () => {
    const text = epochs.map(
      (e) => `[rank1]: epoch ${e} train_loss 9.5\n[rank0]: epoch ${e} train_loss ${train(e)} val_loss ${val(e)}`,
    );
    expect(await lossesOf(text.join('\n'))).toEqual([
      curve('train', 'epoch', epochs, epochs.map(train)),
      curve('validation', 'epoch', epochs, epochs.map(val)),
    ]);
  });

  it('a number of epochs that is set is no position', async () => {
    expect(await lossesOf(epochs.map((e) => `lr=0.0${e} epochs=${e}0 val_loss=${val(e)}`).join('\n'))).toEqual([]);
  });

  it('epochs that only go back are no training', async () => {
    expect(
      await lossesOf(
        [...epochs]
          .reverse()
          .map((e) => `- epoch ${e}: loss ${train(e)}`)
          .join('\n'),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a best value behind the values of the line',
      (e: number) =>
        `[Epoch ${e}/5] Train Loss: ${train(e)} | Acc: 0.9 || Test Loss: ${val(e)} | Acc: 0.8 || Time: 204.6s | Best Acc: 0.8993`,
    ],
    [
      'bars of both splits, the values behind them',
      (e: number) =>
        `epoch ${e}: 100%|██████████| 30/30 [00:01<00:00] loss ${train(e)}\nvalid: 100%|██████████| 5/5 [00:01<00:00] loss ${val(e)}`,
    ],
    [
      'a line per split below the epoch',
      (e: number) => `Epoch ${e}\nTrain: loss=${train(e)} acc=0.${e}\nValid: loss=${val(e)} acc=0.${e}`,
    ],
    [
      'an accuracy that follows the validation loss',
      (e: number) => `Epoch ${e}/10, Train Loss: ${train(e)}, Validation Loss: ${val(e)}, Accuracy: 94.5${e}%`,
    ],
  ])('%s', async (_, line) => {
    const found = await curvesOf(epochs.map(line).join('\n'));
    expect(found.filter(({ metric }) => metric === 'loss')).toEqual([
      { ...curve('train', 'epoch', epochs, epochs.map(train)), metric: 'loss' },
      { ...curve('validation', 'epoch', epochs, epochs.map(val)), metric: 'loss' },
    ]);
    const accuracies = found.filter(({ metric }) => metric === 'accuracy').map(({ role, y }) => [role, y[0]]);
    expect([
      [
        ['train', 0.9],
        ['validation', 0.8],
      ],
      [],
      [
        ['train', 0.1],
        ['validation', 0.1],
      ],
      [['validation', 94.51]],
    ]).toContainEqual(accuracies);
  });
});
