import { describe, expect, it } from 'vitest';
import { curve, curvesOf, lossesOf, train, upTo, val } from './printed.ts';

const epochs = upTo(5);
const batches = upTo(15);
const losses = batches.map(train);
const validated = curve('validation', 'epoch', epochs, epochs.map(val));
/** The nth of three lines of an epoch, from 0. */
const nth = (e: number, k: number) => 3 * (e - 1) + k + 1;

describe('images, speech and scripts', () => {
  it('ImageNet example: averages beside current values, a starred summary', async () => {
    const lines = epochs.flatMap((e) => [
      ...[0, 1, 2].map(
        (k) =>
          `Epoch: [${e - 1}][ ${k * 10 + 1}/30]\tTime  0.512 ( 0.612)\tData  0.012 ( 0.112)\tLoss ${train(nth(e, k)).toExponential(4)} (${(train(nth(e, k)) + 0.01).toExponential(4)})\tAcc@1  12.50 ( 10.11)\tAcc@5  31.25 ( 28.00)`,
      ),
      ...[1, 3, 5].map(
        (k) =>
          `Test: [${k}/5]\tTime  0.512 ( 0.612)\tLoss 3.1e+00 (${(val(e) - 0.02 + k / 250).toExponential(4)})\tAcc@1  12.50 ( 10.11)\tAcc@5  31.25 ( 28.00)`,
      ),
      ` *   Acc@1 1${e}.110 Acc@5 28.000`,
    ]);
    const found = await curvesOf(lines.join('\n'));
    const x = epochs.flatMap((e) => [0, 1, 2].map((k) => (e - 1) * 30 + k * 10 + 1));
    expect(found.filter(({ metric }) => metric === 'loss')).toEqual([
      { ...curve('train', 'step', x, losses), metric: 'loss' },
      { ...validated, x: epochs.map((e) => e - 1), metric: 'loss' },
    ]);
    expect(found).toContainEqual({
      ...curve(
        'validation',
        'epoch',
        epochs.map((e) => e - 1),
        epochs.map((e) => 10 + e + 0.11),
      ),
      metric: 'accuracy',
    });
  });

  it('older ImageNet example: Prec@1', async () => {
    const lines = epochs.flatMap((e) => [
      ...[0, 1, 2].map(
        (k) =>
          `Epoch: [${e - 1}][${k * 10}/30]\tTime 0.512 (0.612)\tData 0.012 (0.112)\tLoss ${train(nth(e, k))} (${train(1)})\tPrec@1 12.500 (10.110)\tPrec@5 31.250 (28.000)`,
      ),
      `Test: [0/5]\tTime 0.512 (0.612)\tLoss 3.1 (${val(e)})\tPrec@1 12.500 (10.110)\tPrec@5 31.250 (28.000)`,
      ` * Prec@1 1${e}.110 Prec@5 28.000`,
    ]);
    const x = epochs.flatMap((e) => [0, 1, 2].map((k) => (e - 1) * 30 + k * 10));
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve('train', 'step', x, losses),
      { ...validated, x: epochs.map((e) => e - 1) },
    ]);
  });

  it('MetricLogger: medians with global averages, the evaluation summed up', async () => {
    const lines = epochs.flatMap((e) => [
      ...[0, 10, 20].map(
        (b, k) =>
          `Epoch: [${e - 1}]  [${String(b).padStart(2)}/30]  eta: 0:01:12  lr: 0.020000  loss: ${train(nth(e, k)).toFixed(4)} (${train(1).toFixed(4)})  loss_classifier: 0.1234 (0.2345)  time: 0.5123  data: 0.0123  max mem: 5123`,
      ),
      `Epoch: [${e - 1}] Total time: 0:00:15 (0.5123 s / it)`,
      `Averaged stats: lr: 0.020000  loss: ${train(nth(e, 2)).toFixed(4)} (${train(nth(e, 1)).toFixed(4)})  loss_classifier: 0.1234 (0.2345)`,
      `Test:  [ 0/10]  eta: 0:00:05  loss: 3.1234 (3.1234)  time: 0.5123  data: 0.0123  max mem: 5123`,
      `Test:  [ 9/10]  eta: 0:00:00  loss: 3.1234 (${val(e).toFixed(4)})  time: 0.5123  data: 0.0123  max mem: 5123`,
      'Test: Total time: 0:00:05 (0.5123 s / it)',
    ]);
    const found = await lossesOf(lines.join('\n'));
    const x = epochs.flatMap((e) => [0, 10, 20].map((b) => (e - 1) * 30 + b));
    expect(found).toContainEqual(curve('train', 'step', x, losses));
    expect(found.filter(({ role }) => role === 'validation')).toEqual([{ ...validated, x: epochs.map((e) => e - 1) }]);
  });

  it('MNIST example: samples seen stand in brackets, the test set follows', async () => {
    const lines = epochs.flatMap((e) => [
      ...[0, 640, 1280].map(
        (s, k) => `Train Epoch: ${e} [${s}/1920 (${Math.round(s / 19.2)}%)]\tLoss: ${train(nth(e, k)).toFixed(6)}`,
      ),
      '',
      `Test set: Average loss: ${val(e).toFixed(4)}, Accuracy: 9${e}12/10000 (9${e}%)`,
      '',
    ]);
    const x = epochs.flatMap((e) => [0, 640, 1280].map((s) => (e - 1) * 1920 + s));
    const found = await curvesOf(lines.join('\n'));
    expect(found.filter(({ metric }) => metric === 'loss')).toEqual([
      { ...curve('train', 'step', x, losses), metric: 'loss' },
      { ...validated, metric: 'loss' },
    ]);
    expect(found).toContainEqual({
      ...curve(
        'validation',
        'epoch',
        epochs,
        epochs.map((e) => Number(`0.9${e}12`)),
      ),
      metric: 'accuracy',
    });
  });

  it('mmcv: iterations within the epoch, validation without a loss', async () => {
    const lines = epochs.flatMap((e) => [
      ...[10, 20, 30].map(
        (b, k) =>
          `2026-03-04 05:06:07,678 - mmdet - INFO - Epoch [${e}][${b}/30]\tlr: 2.000e-02, eta: 1:02:03, time: 0.512, data_time: 0.012, memory: 5123, loss_cls: 0.5123, loss_bbox: 0.3123, loss: ${train(nth(e, k)).toFixed(4)}`,
      ),
      `2026-03-04 05:06:07,678 - mmdet - INFO - Saving checkpoint at ${e} epochs`,
      `2026-03-04 05:06:07,678 - mmdet - INFO - Epoch(val) [${e}][100]\tbbox_mAP: 0.3${e}10, bbox_mAP_50: 0.5${e}00`,
    ]);
    const found = await curvesOf(lines.join('\n'));
    const x = epochs.flatMap((e) => [10, 20, 30].map((b) => (e - 1) * 30 + b));
    expect(found.filter(({ metric }) => metric === 'loss')).toEqual([{ ...curve('train', 'step', x, losses), metric: 'loss' }]);
    expect(found).toContainEqual({
      ...curve(
        'validation',
        'epoch',
        epochs,
        epochs.map((e) => Number(`0.3${e}1`)),
      ),
      metric: 'map',
    });
  });

  it('Darknet: loss and its average', async () => {
    const lines = batches.flatMap((i) => [
      'Region Avg IOU: 0.512345, Class: 0.812345, Obj: 0.412345, No Obj: 0.012345, Avg Recall: 0.612345, count: 12',
      ` ${i}: ${(train(i) + 0.1).toFixed(6)}, ${train(i).toFixed(6)} avg loss, 0.001000 rate, 3.214567 seconds, ${i * 64} images, 10.2 hours left`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toEqual([
      curve(
        'train',
        'step',
        batches,
        batches.map((i) => Number((train(i) + 0.1).toFixed(6))),
      ),
    ]);
  });

  it('ESPnet: train and valid in one line in brackets', async () => {
    const lines = epochs.flatMap((e) => [
      `[node1] 2026-03-04 05:06:07,678 (trainer:338) INFO: ${e}/40epoch started. Estimated time to finish: 3 hours`,
      `[node1] 2026-03-04 05:06:07,678 (trainer:732) INFO: ${e}epoch:train:1-100batch: iter_time=0.012, forward_time=0.112, loss=${train(e)}, loss_att=0.9, acc=0.5, backward_time=0.2, optim0_lr0=1.0e-05, train_time=0.5`,
      `[node1] 2026-03-04 05:06:07,678 (trainer:338) INFO: ${e}epoch results: [train] iter_time=0.012, loss=${train(e)}, loss_att=0.9, acc=0.5, optim0_lr0=1.0e-05, train_time=0.5, time=5 minutes and 1.2 seconds, total_count=${e * 100}, gpu_max_cached_mem_GB=5.12, [valid] loss=${val(e)}, loss_att=0.8, cer=0.2, acc=0.6, time=10.1 seconds, total_count=${e * 10}, [att_plot] time=1.2 seconds, total_count=0, gpu_max_cached_mem_GB=5.12`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found.filter(({ role }) => role === 'validation')).toEqual([validated]);
    expect(found).toContainEqual(curve('train', 'epoch', epochs, epochs.map(train)));
  });

  it('nnU-Net: one value per line, negative losses, started again', async () => {
    const of = (e: number) => [
      `2026-03-04 05:06:07.678901: Epoch ${e}`,
      '2026-03-04 05:06:07.678901: Current learning rate: 0.00991',
      `2026-03-04 05:06:07.678901: train_loss ${(-0.1 * e).toFixed(4)}`,
      `2026-03-04 05:06:07.678901: val_loss ${(-0.08 * e).toFixed(4)}`,
      `2026-03-04 05:06:07.678901: Pseudo dice [np.float32(0.8${e}), np.float32(0.7${e})]`,
      '2026-03-04 05:06:07.678901: Epoch time: 96.61 s',
      `2026-03-04 05:06:07.678901: Yayy! New best EMA pseudo Dice: 0.6${e}`,
      '',
    ];
    const head = ['#######################', 'Please cite the following paper when using nnU-Net:', '#######################'];
    const text = [...head, ...[0, 1, 2, 3, 4].flatMap(of)].join('\n');
    const expected = (xs: readonly number[]) => [
      curve(
        'train',
        'epoch',
        xs,
        xs.map((e) => Number((-0.1 * e).toFixed(4))),
      ),
      curve(
        'validation',
        'epoch',
        xs,
        xs.map((e) => Number((-0.08 * e).toFixed(4))),
      ),
    ];
    expect(await lossesOf(text)).toEqual(expected([0, 1, 2, 3, 4]).map((one) => ({ ...one, y: one.y.map((y) => y) })));
  });

  it('Keras with = in its bars, one line per epoch redrawn', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e}/5`,
      `\r 1/30 [>.............................] - ETA: 3s - loss: 3.1234 - accuracy: 0.1250\b\b\b\b\b\b\b\r15/30 [==============>...............] - ETA: 1s - loss: 2.1234 - accuracy: 0.2250\b\b\b\r30/30 [==============================] - 2s 5ms/step - loss: ${train(e)} - accuracy: 0.5${e}00 - val_loss: ${val(e)} - val_accuracy: 0.4${e}00`,
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'epoch', epochs, epochs.map(train)), validated]);
  });

  it('Lightning: the bar of each epoch, redrawn', async () => {
    const frames = epochs.flatMap((e) => [
      `Epoch ${e - 1}:   3%|▎         | 1/30 [00:00<00:03,  9.2it/s, loss=3.1, v_num=0, val_loss=${val(e - 1)}]`,
      `Validation DataLoader 0: 100%|██████████| 5/5 [00:00<00:00, 91.2it/s]`,
      `Epoch ${e - 1}: 100%|██████████| 30/30 [00:03<00:00,  9.2it/s, loss=${train(e)}, v_num=0, val_loss=${val(e)}]`,
    ]);
    expect(await lossesOf(frames.join('\r'))).toEqual([
      curve(
        'train',
        'epoch',
        epochs.map((e) => e - 1),
        epochs.map(train),
      ),
      { ...validated, x: epochs.map((e) => e - 1) },
    ]);
  });

  it('gluoncv: a score of each split beside the loss, by the name of the split alone; none where it falls', async () => {
    const lines = (score: (e: number) => number) =>
      epochs
        .map((e) => `INFO:root:[Epoch ${e}] train=${score(e)} val=${(score(e) - 0.05).toFixed(2)} loss=${train(e)} time: 60.37`)
        .join('\n');
    const roles = async (text: string) => (await curvesOf(text)).map(({ role, metric }) => `${role} ${metric}`);
    expect(await roles(lines((e) => 0.2 + e / 8))).toEqual(['train other', 'train loss', 'validation other']);
    expect(await roles(lines((e) => 0.9 - e / 8))).toEqual(['train loss']);
  });

  it('gluoncv: batches, then training and validation in brackets', async () => {
    const lines = epochs.flatMap((e) => [
      ...[9, 19, 29].map(
        (b, k) =>
          `Epoch[00${e - 1}] Batch [00${String(b).padStart(2, '0')}]/[0030]\tSpeed: 26.184196 samples/sec\t accuracy=5.703125\t loss=${train(nth(e, k))}\t lr=0.010000`,
      ),
      'Batch [0019]/[0023]: evaluated',
      `[Epoch 00${e - 1}] training: accuracy=11.846591\t loss=${train(nth(e, 1))}`,
      `[Epoch 00${e - 1}] speed: 50 samples/sec\ttime cost: 93.211551`,
      `[Epoch 00${e - 1}] validation: acc-top1=15.489130 acc-top5=40.692935 loss=${val(e)}`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    const x = epochs.flatMap((e) => [9, 19, 29].map((b) => (e - 1) * 30 + b));
    expect(found).toEqual([
      curve(
        'train',
        'epoch',
        epochs.map((e) => e - 1),
        epochs.map((e) => train(nth(e, 1))),
      ),
      curve('train', 'step', x, losses),
      { ...validated, x: epochs.map((e) => e - 1) },
    ]);
  });

  it('Paddle: batches with a plan, Eval lines without a position', async () => {
    const lines = epochs.flatMap((e) => [
      ...[10, 20, 30].map(
        (b, k) =>
          `[2026/03/04 05:06:07] ppcls INFO: [Train][Epoch ${e}/5][Iter: ${b}/30]lr(CosineAnnealingDecay): 0.01250000, top1: 0.12500, CELoss: ${train(nth(e, k)).toFixed(5)}, loss: ${train(nth(e, k)).toFixed(5)}, batch_cost: 0.51234s, reader_cost: 0.01234, ips: 124.12345 samples/s, eta: 0:12:34`,
      ),
      `[2026/03/04 05:06:07] ppcls INFO: [Train][Epoch ${e}/5][Avg]top1: 0.22500, CELoss: ${train(nth(e, 1)).toFixed(5)}, loss: ${train(nth(e, 1)).toFixed(5)}`,
      `[2026/03/04 05:06:07] ppcls INFO: [Eval][Epoch ${e}][Avg]CELoss: ${val(e).toFixed(5)}, loss: ${val(e).toFixed(5)}, top1: 0.32500, top5: 0.72500`,
      `[2026/03/04 05:06:07] ppcls INFO: [Eval][Epoch ${e}][best metric: 0.325]`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    const x = epochs.flatMap((e) => [10, 20, 30].map((b) => (e - 1) * 30 + b));
    expect(found).toContainEqual(curve('train', 'step', x, losses));
    expect(found.filter(({ role }) => role === 'validation')).toEqual([validated]);
  });
});
