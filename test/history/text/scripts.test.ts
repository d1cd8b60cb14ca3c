import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { curve, lossesOf, train, upTo, val } from './printed.ts';

const epochs = upTo(5);
const steps = upTo(12).map((i) => i * 100);
const losses = steps.map((_, i) => train(i));
const every = [400, 800, 1200];
const everyVal = [3, 7, 11].map(val);

describe('libraries and scripts that print in their own way', () => {
  it('PyTorch’s first tutorial: [epoch, batch]', async () => {
    const lines = [1, 2].flatMap((e) =>
      [1, 2, 3, 4].map((k) => `[${e}, ${String(k * 2000).padStart(5)}] loss: ${train(4 * (e - 1) + k - 1).toFixed(3)}`),
    );
    const found = await lossesOf(
      [...lines, 'Finished Training', 'Accuracy of the network on the 10000 test images: 55 %'].join('\n'),
    );
    expect(found.map(({ role, axis, x }) => [role, axis, x])).toEqual([
      ['train', 'step', [2000, 4000, 6000, 8000, 10000, 12000, 14000, 16000]],
    ]);
  });

  it('timm', async () => {
    const lines = [0, 1, 2].flatMap((e) => [
      ...[0, 50, 99].map(
        (b, k) =>
          `Train: ${e} [${String(b).padStart(4)}/100 (${String(b).padStart(3)}%)]  Loss: ${train(3 * e + k).toFixed(3)} (3.30)  Time: 0.512s, 1000.10/s  (0.512s, 1000.10/s)  LR: 1.000e-05  Data: 0.012 (0.112)`,
      ),
      `Test: [   0/48]  Time: 0.512 (0.512)  Loss:   3.123 ( 3.123)  Acc@1:  12.500 ( 12.500)  Acc@5:  31.250 ( 31.250)`,
      `Test: [  48/48]  Time: 0.512 (0.512)  Loss:   3.123 ( ${val(e).toFixed(3)})  Acc@1:  12.500 ( 22.500)  Acc@5:  31.250 ( 41.250)`,
      'Current checkpoints:',
      ` ('./output/train/checkpoint-${e}.pth.tar', 22.5)`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toEqual([
      curve(
        'train',
        'step',
        [0, 50, 99, 100, 150, 199, 200, 250, 299],
        upTo(9).map((i) => Number(train(i - 1).toFixed(3))),
      ),
      curve(
        'validation',
        'epoch',
        [0, 1, 2],
        [0, 1, 2].map((e) => Number(val(e).toFixed(3))),
      ),
    ]);
  });

  it('detectron2: the total, its parts beside it', async () => {
    const lines = steps.map(
      (s, i) =>
        `[03/04 05:06:07 d2.utils.events]:  eta: 0:10:11  iter: ${s - 1}  total_loss: ${train(i)}  loss_cls: 0.512  loss_box_reg: 0.312    time: 0.5123  last_time: 0.5012  data_time: 0.0123  last_data_time: 0.0112   lr: 0.00019981  max_mem: 5123M`,
    );
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps.map((s) => s - 1),
        losses,
      ),
    ]);
  });

  it('Composer: a position, then a metric per line', async () => {
    const lines = steps.map((s, i) => `[metric][batch=${s}]: loss/train/total: ${train(i)}`);
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', steps, losses)]);
    const console = steps.flatMap((s, i) => [
      `[epoch=1][batch=${s}/1200]:`,
      `\t Train time/batch: ${s - 1}`,
      `\t Train loss/train/total: ${train(i)}`,
      ...(s % 400 === 0 ? [`[Eval batch=10/10] Eval on eval data:`, `\t Eval metrics/eval/CrossEntropyLoss: ${val(i)}`] : []),
    ]);
    expect(await lossesOf(console.join('\n'))).toEqual([
      curve('train', 'step', steps, losses),
      curve('validation', 'step', every, everyVal),
    ]);
  });

  it('Coqui: the global step, then values with their averages', async () => {
    const lines = [1, 2, 3].flatMap((e) => [
      ` > EPOCH: ${e - 1}/100`,
      ' > TRAINING (2026-03-04 05:06:07) ',
      ...[0, 1, 2, 3].flatMap((k) => [
        `   --> TIME: 2026-03-04 05:06:07 -- STEP: ${k * 100}/400 -- GLOBAL_STEP: ${steps[4 * (e - 1) + k]}`,
        `     | > loss: ${train(4 * (e - 1) + k)}  (3.30000)`,
        '     | > grad_norm: 1.2  (1.3)',
        '     | > current_lr: 0.0001 ',
        '     | > step_time: 0.51  (0.512)',
      ]),
      ' > EVALUATION ',
      '  --> EVAL PERFORMANCE',
      '     | > avg_loader_time: 0.012 (+0.000)',
      `     | > avg_loss: ${val(e)} (+0.000)`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toContainEqual(curve('train', 'step', steps, losses));
    expect(found.filter(({ role }) => role === 'train')).toHaveLength(1);
    expect(found.filter(({ role }) => role === 'validation').map(({ y }) => y)).toEqual([[1, 2, 3].map(val)]);
  });

  it('CLU: [step] name=value, with the collection said behind', async () => {
    const lines = steps.flatMap((s, i) => [
      `I0304 05:06:07.678901 140 logging_writer.py:48] [${s}] loss=${train(i)}, learning_rate=0.1`,
      ...(s % 400 === 0 ? [`I0304 05:06:07.678901 140 logging_writer.py:48] [${s}] eval_loss=${val(i)}, eval_accuracy=0.9`] : []),
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve('train', 'step', steps, losses),
      curve('validation', 'step', every, everyVal),
    ]);
  });

  it('MaxText', async () => {
    const lines = steps.map(
      (s, i) =>
        `completed step: ${s}, seconds: 1.212, TFLOP/s/device: 120.512, Tokens/s/device: 5123.1, total_weights: 16384, loss: ${train(i)}`,
    );
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', steps, losses)]);
  });

  it('Flair: iterations, the epoch’s end, DEV', async () => {
    const lines = epochs.flatMap((e) => [
      ...[1, 2].map(
        (k) =>
          `2026-03-04 05:06:07,678 epoch ${e} - iter ${k * 10}/20 - loss ${train(2 * e + k)} - time (sec): 1.23 - samples/sec: 260.10 - lr: 0.100000`,
      ),
      `2026-03-04 05:06:07,678 ${'-'.repeat(80)}`,
      `2026-03-04 05:06:07,678 EPOCH ${e} done: loss ${train(e)} - lr: 0.100000`,
      `2026-03-04 05:06:07,678 DEV : loss ${val(e)} - f1-score (micro avg)  0.9${e}12`,
      '2026-03-04 05:06:07,678  - 0 epochs without improvement',
      '2026-03-04 05:06:07,678 saving best model',
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found.filter(({ role }) => role === 'validation')).toEqual([curve('validation', 'epoch', epochs, epochs.map(val))]);
    expect(found.filter(({ role, axis }) => role === 'train' && axis === 'epoch')).toEqual([
      curve('train', 'epoch', epochs, epochs.map(train)),
    ]);
  });

  it('TensorFlow estimators: loss first, then its step; the evaluation in a line of its own', async () => {
    const lines = steps.flatMap((s, i) => [
      `INFO:tensorflow:loss = ${train(i)}, step = ${s} (0.512 sec)`,
      'INFO:tensorflow:global_step/sec: 195.12',
      ...(s % 400 === 0
        ? [`INFO:tensorflow:Saving dict for global step ${s}: accuracy = 0.9, global_step = ${s}, loss = ${val(i)}`]
        : []),
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve('train', 'step', steps, losses),
      curve('validation', 'step', every, everyVal),
    ]);
  });

  it('TensorFlow object detection', async () => {
    const lines = steps.map((s, i) => `INFO:tensorflow:Step ${s} per-step time 0.512s loss=${train(i).toFixed(3)}`);
    expect((await lossesOf(lines.join('\n'))).map(({ role, x }) => [role, x])).toEqual([['train', steps]]);
    const older = steps.map((s, i) => `INFO:tensorflow:global step ${s}: loss = ${train(i)} (0.512 sec/step)`);
    expect(await lossesOf(older.join('\n'))).toEqual([curve('train', 'step', steps, losses)]);
  });

  it('Caffe: the test net’s outputs follow the iteration', async () => {
    const at = (line: string) => `I0304 05:06:07.678901 12345 solver.cpp:228] ${line}`;
    const lines = steps.flatMap((s, i) => [
      at(`Iteration ${s} (5.12 iter/s, 19.5s/100 iters), loss = ${train(i)}`),
      at(`    Train net output #0: loss = ${train(i)} (* 1 = ${train(i)} loss)`),
      at(`Iteration ${s}, lr = 0.01`),
      ...(s % 400 === 0
        ? [
            at(`Iteration ${s}, Testing net (#0)`),
            at('    Test net output #0: accuracy = 0.9'),
            at(`    Test net output #1: loss = ${val(i)} (* 1 = ${val(i)} loss)`),
          ]
        : []),
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found.filter(({ role }) => role === 'validation')).toEqual([curve('validation', 'step', every, everyVal)]);
    for (const one of found.filter(({ role }) => role === 'train')) expect(one).toEqual(curve('train', 'step', steps, losses));
  });

  it('PyTorch’s tutorial on training: batches below an epoch, LOSS train … valid …', async () => {
    const lines = epochs.flatMap((e) => [
      `EPOCH ${e}:`,
      ...[1, 2, 3].map((k) => `  batch ${k * 1000} loss: ${train(3 * (e - 1) + k - 1)}`),
      `LOSS train ${train(e)} valid ${val(e)}`,
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve('train', 'epoch', epochs, epochs.map(train)),
      curve(
        'train',
        'step',
        upTo(15).map((i) => i * 1000),
        upTo(15).map((i) => train(i - 1)),
      ),
      curve('validation', 'epoch', epochs, epochs.map(val)),
    ]);
  });

  it('headings say the split', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e}/5`,
      '----------',
      'Training…',
      `  loss: ${train(e)}`,
      'Validating…',
      `  loss: ${val(e)}`,
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve('train', 'epoch', epochs, epochs.map(train)),
      curve('validation', 'epoch', epochs, epochs.map(val)),
    ]);
  });

  it('scikit-learn’s MLP', async () => {
    const lines = epochs.flatMap((e) => [`Iteration ${e}, loss = ${train(e)}`, `Validation score: 0.9${e}`]);
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'step', epochs, epochs.map(train))]);
  });

  it('Ultralytics: the table under its heads, the row of the validation between', async () => {
    const lines = epochs.flatMap((e) => [
      '',
      '      Epoch    GPU_mem   box_loss   cls_loss   dfl_loss  Instances       Size',
      `        ${e}/5      2.34G     1.9${e}    2.8${e}     1.3${e}         10        640:   3%|▎         | 1/30 [00:00<00:05,  5.2it/s]`,
      `\r        ${e}/5      2.34G      ${train(e)}      ${train(e + 1)}      ${train(e + 2)}         22        640: 100%|██████████| 30/30 [00:05<00:00,  5.52it/s]`,
      '                 Class     Images  Instances      Box(P          R      mAP50  mAP50-95): 100%|██████████| 4/4 [00:00<00:00,  4.21it/s]',
      `                   all        128        929      0.6${e}0      0.5${e}0      0.5${e}5       0.4${e}5`,
    ]);
    const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
    const losses = (runs[0]?.replicates[0].series ?? []).filter(({ metric }) => metric === 'loss');
    expect(losses.map(({ name, role, axis, x, y }) => [name, role, axis, [...x], [...y]])).toEqual(
      ['box_loss', 'cls_loss', 'dfl_loss'].map((name, i) => [name, 'train', 'epoch', epochs, epochs.map((e) => train(e + i))]),
    );
  });
});
