import { describe, expect, it } from 'vitest';
import { nameSeries } from '../../src/history/naming.ts';
import { readHistories } from '../../src/history/read.ts';
import { seal } from '../../src/history/seal.ts';
import { SeriesBuilder } from '../../src/history/series-builder.ts';
import { fileOf } from './files.ts';
import { curve, lossesOf, upTo } from './text/printed.ts';

/** Twelve epochs of three hundred steps: training is logged every hundred, validation at the end of each epoch. */
const EPOCHS = upTo(12);
const STEPS = EPOCHS.flatMap((epoch) => [100, 200, 300].map((batch) => ({ epoch, batch, step: (epoch - 1) * 300 + batch })));
const train = (step: number) => Number((5 * Math.exp(-step / 1500)).toFixed(4));
const val = (epoch: number) => Number((5 * Math.exp(-epoch / 5) + 0.5).toFixed(4));

/** The lines of a log, each epoch's evaluation below its steps. */
function logOf(trained: (at: (typeof STEPS)[number]) => string, evaluated: (epoch: number) => string): string {
  const lines = EPOCHS.flatMap((epoch) => [...STEPS.filter((one) => one.epoch === epoch).map(trained), evaluated(epoch)]);
  return lines.join('\n');
}

const trained = curve(
  'train',
  'step',
  STEPS.map(({ step }) => step),
  STEPS.map(({ step }) => train(step)),
);

describe('evaluations that tell their epoch and no step stand at the end of what came before', () => {
  const evaluated = curve(
    'validation',
    'step',
    EPOCHS.map((epoch) => epoch * 300),
    EPOCHS.map(val),
  );

  it.each([
    [
      'a table',
      'log.csv',
      `epoch,step,train_loss,val_loss\n${logOf(
        ({ epoch, step }) => `${epoch},${step},${train(step)},`,
        (epoch) => `${epoch},,,${val(epoch)}`,
      )}`,
    ],
    [
      'JSON Lines that count epochs from 0 in training and from 1 in evaluations',
      'log.jsonl',
      logOf(
        ({ epoch, step }) => JSON.stringify({ epoch: epoch - 1, step, loss: train(step) }),
        (epoch) => JSON.stringify({ epoch, val_loss: val(epoch) }),
      ),
    ],
  ])('%s', async (_, name, text) => {
    expect(await lossesOf(text, name)).toEqual([trained, evaluated]);
  });

  it('an epoch that was left before is no place', async () => {
    const rows = [...STEPS.map(({ epoch, step }) => `${epoch},${step},${train(step)},`), '3,,,0.9', '12,,,0.8'];
    const found = await lossesOf(`epoch,step,train_loss,val_loss\n${rows.join('\n')}\n`, 'log.csv');
    expect(found.map(({ role, x }) => [role, x.length])).toEqual([
      ['train', 36],
      ['validation', 1],
    ]);
  });
});

describe('evaluations that were logged with their epoch for a step', () => {
  const lineOf = (name: string, step: number, value: number) => JSON.stringify({ step, name, value });
  const read = async (lines: readonly string[]) => {
    const { runs } = await readHistories([fileOf('log.jsonl', lines.join('\n'))]);
    const [history] = runs.flatMap(({ replicates }) => replicates);
    const { series = [], notes = [] } = history ?? {};
    return { found: series.map(({ name, axis, epochs }) => [name, axis, epochs?.[0], epochs?.at(-1)]), notes };
  };
  const training = STEPS.map(({ step }) => lineOf('train_loss', step, train(step)));

  it('count epochs, which cover the steps of the training', async () => {
    const { found, notes } = await read([...training, ...EPOCHS.map((epoch) => lineOf('val_loss', epoch - 1, val(epoch)))]);
    expect(found).toEqual([
      ['train_loss', 'step', expect.closeTo(-1 + 12 / 36, 9), 11],
      ['val_loss', 'epoch', undefined, undefined],
    ]);
    const told = { series: 'val_loss', epochs: 12, other: 'train_loss', steps: 3600 };
    expect(notes).toEqual([{ code: 'counted-apart', path: 'log.jsonl', ...told }]);
  });

  it.each([
    ['where they stand at steps of the training', training, EPOCHS.map((epoch) => lineOf('val_loss', epoch * 300, val(epoch)))],
    [
      'where the training counts by ones as well, and not much further',
      upTo(60).map((epoch) => lineOf('train_loss', epoch, train(60 * epoch))),
      EPOCHS.map((epoch) => lineOf('val_loss', epoch, val(epoch))),
    ],
  ])('count steps %s', async (_, trainLines, valLines) => {
    const { found, notes } = await read([...trainLines, ...valLines]);
    expect(found).toEqual([
      ['train_loss', 'step', undefined, undefined],
      ['val_loss', 'step', undefined, undefined],
    ]);
    expect(notes).toEqual([]);
  });
});

describe('a training loss that never left its first step', () => {
  it('says nothing of where epochs end', () => {
    const namings = nameSeries(['train_loss', 'val_loss']);
    const seriesOf = (name: string, axis: 'step' | 'epoch', x: readonly number[]) => {
      const builder = new SeriesBuilder({ axis });
      for (const at of x) builder.push(at, 0.5);
      const naming = namings.get(name);
      return naming === undefined ? [] : [{ name, naming, axis, built: builder.finish() }];
    };
    const { series, notes } = seal('log', [...seriesOf('train_loss', 'step', [0]), ...seriesOf('val_loss', 'epoch', EPOCHS)]);
    expect(series.map(({ name, epochs }) => [name, epochs])).toEqual([
      ['train_loss', undefined],
      ['val_loss', undefined],
    ]);
    expect(notes).toEqual([]);
  });
});

describe('lists', () => {
  it('of the losses of batches are steps beside one of a value an epoch', async () => {
    const batches = upTo(60).map((i) => train(60 * i));
    const found = await lossesOf(JSON.stringify({ train_losses: batches, val_losses: EPOCHS.map(val) }), 'losses.json');
    const byBatch = curve('train', 'step', [...batches.keys()], batches);
    expect(found).toEqual([byBatch, curve('validation', 'epoch', [...EPOCHS.keys()], EPOCHS.map(val))]);
  });
});

describe('a counter within an object', () => {
  it('is the position where all lines have it', async () => {
    const lines = EPOCHS.map((epoch) =>
      JSON.stringify({ at: '12:00', data: { epoch: epoch + 4, train: { loss: train(epoch * 300) }, eval: { loss: val(epoch) } } }),
    );
    const found = await lossesOf(lines.join('\n'), 'log.jsonl');
    expect(found.map(({ role, axis, x }) => [role, axis, x[0], x.at(-1)])).toEqual([
      ['train', 'epoch', 5, 16],
      ['validation', 'epoch', 5, 16],
    ]);
  });
});

describe('a log of printed lines', () => {
  const evaluated = curve('validation', 'epoch', EPOCHS, EPOCHS.map(val));

  it.each([
    [
      'names and values between spaces, which are no head of a table',
      ({ epoch, step }) => `epoch ${epoch} step ${step} loss ${train(step)}`,
    ],
    ['batches of the epoch', ({ epoch, batch, step }) => `Epoch: ${epoch} Batch: ${batch} loss ${train(step)}`],
  ] satisfies readonly (readonly [string, Parameters<typeof logOf>[0]])[])('%s', async (_, trainLine) => {
    const text = logOf(trainLine, (epoch) => `val loss: ${val(epoch)}`);
    expect(await lossesOf(text)).toEqual([trained, evaluated]);
  });

  it('JoeyNMT, whose sum over an epoch is no training loss beside the batches', async () => {
    const text = logOf(
      ({ epoch, batch, step }) =>
        `2023-01-02 10:00:0${batch / 100},123 - INFO - joeynmt.training - Epoch ${String(epoch).padStart(3)}, Step: ${String(step).padStart(8)}, Batch Loss: ${train(step).toFixed(6).padStart(12)}, Batch Acc: 0.412345, Tokens per Sec:     3121, Lr: 0.000300`,
      (epoch) =>
        `2023-01-02 10:00:30,123 - INFO - joeynmt.training - Epoch ${String(epoch).padStart(3)}: total training loss 412.31\n2023-01-02 10:00:40,123 - INFO - joeynmt.prediction - Evaluation result (greedy): bleu:  12.10, loss: ${val(epoch).toFixed(4)}, ppl:   7.12, acc:   0.31, generation: 3.1214[sec], evaluation: 0.0[sec]`,
    );
    expect(await lossesOf(text)).toEqual([trained, evaluated]);
  });

  it('MMEngine by iterations, whose evaluations count their own batches', async () => {
    const head = '2024/05/01 12:00:00 - mmengine - INFO - ';
    const text = logOf(
      ({ step }) =>
        `${head}Iter(train) [${String(step).padStart(5)}/3600]  lr: 1.0e-03  eta: 0:01:00  time: 0.1  loss: ${train(step)}`,
      (epoch) => `${head}Iter(val) [100/100]  loss: ${val(epoch)}  mIoU: 41.2`,
    );
    const byStep = curve(
      'validation',
      'step',
      EPOCHS.map((epoch) => epoch * 300),
      EPOCHS.map(val),
    );
    expect(await lossesOf(text)).toEqual([trained, byStep]);
  });

  it('Sockeye’s checkpoints', async () => {
    const head = (second: number) => `[2021-05-03:10:01:${second}:INFO:sockeye.training:_create_checkpoint] Checkpoint`;
    const lines = EPOCHS.flatMap((n) => [
      `${head(12)} [${n}]\tUpdates=${n * 4000} Epoch=${Math.floor(n / 3)} Samples=${n * 512000} Time-cost=740.2 Updates/sec=5.4`,
      `${head(12)} [${n}]\tTrain-perplexity=${train(n * 300).toFixed(6)}`,
      `${head(44)} [${n}]\tValidation-perplexity=${val(n).toFixed(6)}`,
    ]);
    const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
    const found = runs.flatMap(({ replicates }) => replicates[0]?.series ?? []);
    expect(found.map(({ name, role, axis, x }) => [name, role, axis, x[0], x.at(-1), x.length])).toEqual([
      ['Train-perplexity', 'train', 'step', 4000, 48000, 12],
      ['Validation-perplexity', 'validation', 'step', 4000, 48000, 12],
    ]);
  });

  it('MLPerf', async () => {
    const line = (key: string, value: number, epoch: number) =>
      `:::MLLOG ${JSON.stringify({ namespace: '', time_ms: 1600000000000 + epoch, event_type: 'POINT_IN_TIME', key, value, metadata: { file: 'train.py', lineno: 100, epoch_num: epoch } }).replaceAll(/[:,](?=["\d{-])/g, '$& ')}`;
    const text = EPOCHS.flatMap((epoch) => [line('train_loss', train(epoch * 300), epoch), line('eval_loss', val(epoch), epoch)]);
    const trainedByEpoch = curve(
      'train',
      'epoch',
      EPOCHS,
      EPOCHS.map((epoch) => train(epoch * 300)),
    );
    expect(await lossesOf(text.join('\n'))).toEqual([trainedByEpoch, evaluated]);
  });
});
