import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { curve, curvesOf, lossesOf, train, upTo, val } from './printed.ts';

const epochs = upTo(6);
const steps = upTo(12).map((i) => i * 10);
const losses = epochs.map(train);
const vals = epochs.map(val);
const bothLosses = [curve('train', 'epoch', epochs, losses), curve('validation', 'epoch', epochs, vals)];

async function historyOf(lines: readonly string[]) {
  const { runs } = await readHistories([fileOf('train.log', lines.join('\n'))]);
  return runs[0]?.replicates[0];
}

/** Name, role and how many points, of every series that was read. */
async function seriesOf(lines: readonly string[]) {
  return (await historyOf(lines))?.series.map(({ name, role, x, adversarial }) => [name, role, x.length, adversarial === true]);
}

describe('what is said of the best checkpoint', () => {
  it('in front of the values of an epoch does not take them away', async () => {
    const lines = epochs.map(
      (e) => `${e % 2 ? '[NEW BEST] ' : ''}Epoch #${e}: train_loss=${train(e)}, val_loss=${val(e)}, time=0.92s`,
    );
    expect(await lossesOf(lines.join('\n'))).toEqual(bothLosses);
  });

  it.each(['saved best model', '(best)', '<- best', '*** improved, checkpoint saved ***'])('behind them: %s', async (said) => {
    const lines = epochs.map((e) => `Epoch ${e}/6 - Train Loss: ${train(e)} - Val Loss: ${val(e)} ${e % 2 ? said : ''}`);
    expect(await lossesOf(lines.join('\n'))).toEqual(bothLosses);
  });

  it('in a line of its own is no value', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e} train loss: ${train(e)} val loss: ${val(e)}`,
      `Model is improving ppl: ${e === 1 ? 'inf' : 40 - e} --> ${39 - e}.`,
      `Best model saved at epoch ${e} with val loss: ${val(e) - 0.1}`,
    ]);
    expect(await seriesOf(lines)).toEqual([
      ['train loss', 'train', 6, false],
      ['val loss', 'validation', 6, false],
    ]);
  });
});

describe('splits said around the values', () => {
  it('by the line above, which names the epoch too', async () => {
    const lines = epochs.flatMap((e) => [
      `[03.24.23|09:56:1${e}] Training epoch: ${e}`,
      `[03.24.23|09:56:3${e}] \tmean_loss: ${train(e)}`,
      `[03.24.23|09:56:4${e}] Eval epoch: ${e}`,
      `[03.24.23|09:57:0${e}] \tmean_loss: ${val(e)}`,
      `[03.24.23|09:57:0${e}] \tTop1: ${40 + e}.00%`,
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual(bothLosses);
  });

  it('not by a line about a checkpoint that names a validation metric', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e}/6`,
      `10/11 [==========================>...] - ETA: 0s - loss: ${train(e)}`,
      `Epoch ${e}: val_loss did not improve from 0.41230`,
      `11/11 [==============================] - 1s 9ms/step - loss: ${train(e)} - val_loss: ${val(e)}`,
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual(bothLosses);
  });

  it('by the first metric of the line', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch [${e}]/[6] \t Training Phase Loss: ${train(e)} \t Accuracy: 0.${50 + e}`,
      `Epoch [${e}]/[6] \t Validation Phase Loss: ${val(e)} \t Accuracy: 0.${40 + e}`,
    ]);
    const found = await curvesOf(lines.join('\n'));
    expect(found.map(({ role, metric, y }) => [role, metric, y[0]])).toEqual([
      ['train', 'loss', train(1)],
      ['train', 'accuracy', 0.51],
      ['validation', 'loss', val(1)],
      ['validation', 'accuracy', 0.41],
    ]);
  });
});

describe('positions that fall back', () => {
  it('an epoch that was left comes again: a run anew, not steps that go on', async () => {
    const run = [1, 2, 3].flatMap((e) => upTo(4).map((b) => `epoch: ${e} step: ${b}, loss is ${train(4 * e + b)}`));
    const history = await historyOf([...run, ...run]);
    expect([...(history?.series[0]?.x ?? [])]).toEqual([...upTo(12), ...upTo(12)]);
    expect(history?.breaks).toMatchObject([{ kind: 'restart', at: 1, after: 12 }]);
  });

  it('the best epoch of each of several models is no course', async () => {
    const best = [36, 53, 14, 6, 7];
    const lines = best.flatMap((e) => [`Epoch: ${e} | epoch train loss: ${train(e)}`, `Epoch: ${e} | epoch vali loss: ${val(e)}`]);
    expect(await historyOf(lines)).toBeUndefined();
  });
});

describe('progress bars', () => {
  it('of an evaluation alone are no training', async () => {
    const lines = upTo(40).map(
      (i) => `GSM8K eval: ${i}%|#   | ${i}/100 [00:02<04:03, 2.46s/q, step_acc=${(90 + i / 50).toFixed(1)}%]`,
    );
    expect(await historyOf(lines)).toBeUndefined();
  });

  it('of something else are no metric, whatever they are called', async () => {
    const lines = [
      ...[0, 50, 100].map(
        (p) => `Map: ${String(p).padStart(3)}%|${'█'.repeat(p / 10)}| ${p * 10}/1000 [00:00<00:01, 900.1 examples/s]`,
      ),
      ...steps.map((s, i) => `{'loss': ${train(i)}, 'learning_rate': 1e-05, 'epoch': ${s / 100}}`),
    ];
    const history = await historyOf(lines);
    expect(history?.series.map(({ name }) => name)).toEqual(['loss', 'learning_rate']);
    expect(history?.breaks).toEqual([]);
  });

  it('one for each pass over the data, and shorter ones for the evaluation', async () => {
    const bar = (loss: number, k: number, of: number) =>
      `loss: ${loss} ||: ${(100 * k) / of}%|####| ${k}/${of} [00:0${k}<00:01, 9.5it/s]`;
    const lines = epochs.flatMap((e) => [
      ...[1, 2, 3, 4].map((k) => bar(Number((train(e) + 0.4 / k - 0.1).toFixed(4)), k, 4)),
      ...[1, 2].map((k) => bar(val(e), k, 2)),
    ]);
    const history = await historyOf(lines);
    expect(history?.breaks).toEqual([]);
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'epoch', epochs, losses)]);
  });

  it('one for the whole training', async () => {
    const lines = steps.map((s, i) => `${s / 2}%|###   | ${s}/200 [00:10<00:10, 9.51it/s, loss=${train(i)}]`);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps,
        steps.map((_, i) => train(i)),
      ),
    ]);
  });
});

describe('early stopping', () => {
  const ending = async (...said: string[]) =>
    (await historyOf([...epochs.map((e) => `Epoch ${e}/20 loss: ${train(e)}`), ...said]))?.ending;

  it.each(['Early stopping', 'Epoch 6: early stopping', 'Early stopping triggered after 6 epochs.', 'Early stopping at epoch 6'])(
    'happened: %s',
    async (line) => expect(await ending(line)).toBe('early-stopping'),
  );

  it.each([
    "{'early_stopping': None}",
    'EarlyStopping counter: 1 out of 7',
    'early_stopping_patience: 10',
    'Early stopping: patience 5',
  ])('is only spoken of: %s', async (line) => expect(await ending(line)).toBeUndefined());
});

describe('numbers that are no metric', () => {
  it('parameters of a printed configuration', async () => {
    const config = ['BASE_LR: 0.01', 'FOCAL_LOSS_ALPHA: 0.25', 'SMOOTH_L1_LOSS_BETA: 0.1', 'loss_gamma: 2.0'];
    const lines = steps.flatMap((s, i) => [`iter: ${s}  total_loss: ${train(i)}`, 'TEST:', ...config]);
    expect((await seriesOf(lines))?.map(([name]) => name).filter((name) => /loss/i.test(String(name)))).toEqual(['total_loss']);
  });

  it('what traders lose', async () => {
    const lines = steps.map((s, i) => `step=${s} price=101.${i} stop_loss=99.${i} profit=1.${i} Trailing loss: 3.${i}`);
    expect(await seriesOf(lines)).toBeUndefined();
  });

  it('places in source code, memory, and what a measure is taken at', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e} loss: ${train(e)}`,
      '/lib/python3.10/site-packages/torch/optim/lr_scheduler.py:28: UserWarning: step',
      `[System Health] RAM: 6${e}.5% | Swap Used: 3.38 GB`,
      ' Average Precision  (AP) @[ IoU=0.50      | area=   all | maxDets=100 ] = 0.205',
    ]);
    expect(await seriesOf(lines)).toEqual([['loss', 'train', 6, false]]);
  });

  it('the loss of a batch of which nobody says which', async () => {
    const lines = epochs.flatMap((e) => [
      ...[9.1, 8.2, 7.3].map((loss) => `Epoch ${e} - Batch loss: ${loss}`),
      `Epoch ${e} - Average Train Loss: ${train(e)}`,
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([curve('train', 'epoch', epochs, losses)]);
    const numbered = steps.flatMap((s, i) => [`current step: ${s}th step`, `batch loss:${train(i)}`]);
    expect(await lossesOf(numbered.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps,
        steps.map((_, i) => train(i)),
      ),
    ]);
  });

  it('a cost in seconds, which elsewhere is a loss', async () => {
    const seconds = epochs.map((e) => `[Epoch ${e}] time cost: ${480 + e}.123, loss=${train(e)}`);
    expect(await lossesOf(seconds.join('\n'))).toEqual([curve('train', 'epoch', epochs, losses)]);
    const units = epochs.map((e) => `Epoch ${e} cost 12.${e} sec`);
    expect(await lossesOf(units.join('\n'))).toEqual([]);
    const cost = epochs.map((e) => `Epoch ${e} Update ${e * 100} Cost ${train(e)} PD 0.426 UD 4.302`);
    expect(await lossesOf(cost.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        epochs.map((e) => e * 100),
        losses,
      ),
    ]);
  });
});

describe('positions', () => {
  it('a counter of all steps beside the epoch, without a total', async () => {
    const lines = epochs.flatMap((e) =>
      [1, 2].map((k) => `epoch:${e - 1} || iter:${(e - 1) * 20 + k * 10} || Loss:${train(2 * e + k)}`),
    );
    const [found] = await lossesOf(lines.join('\n'));
    expect(found?.x).toEqual(upTo(12).map((i) => i * 10));
  });

  it('the step before the epoch, and the values below', async () => {
    const lines = steps.flatMap((s, i) => [
      `2025-12-07 17:31:02.824\tgreen-rain-02:0\tolmo.train:979\tINFO\t[step=${s}/7630,epoch=0]`,
      `    train/CrossEntropyLoss=${train(i)}`,
      '    throughput/total_tokens=4,194,304',
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps,
        steps.map((_, i) => train(i)),
      ),
    ]);
  });

  it('the batch of how many before the epoch', async () => {
    const lines = [1, 2, 3].flatMap((e) =>
      [50, 100].map((b) => `[batch ${b}/152, epoch ${e}/15]: loss_total:${train(e * b)} lr:0.1`),
    );
    const [found] = await lossesOf(lines.join('\n'));
    expect(found?.x).toEqual([50, 100, 202, 252, 354, 404]);
    const again = [1, 2, 3].flatMap((e) => [50, 100].map((b) => `step ${b}/100 - epoch ${e}/15 - loss: ${train(e * b)}`));
    const [counted] = await lossesOf(`${again.join('\n')}\n`);
    expect(counted?.x).toEqual([50, 100, 150, 200, 250, 300]);
  });

  it('epochs from 0, though the log says first how many there will be', async () => {
    const lines = [
      'Total Epoch:300 Image_size:256',
      ...[0, 1, 2].flatMap((e) => [0, 9].map((b) => `[train] epoch:${e} iter:${b}/18 loss:${train(e + b)}`)),
    ];
    const [found] = await lossesOf(lines.join('\n'));
    expect(found?.x).toEqual([0, 9, 18, 27, 36, 45]);
  });

  it('ms-swift: the step in a field that also says how many', async () => {
    const lines = steps.map(
      (s, i) => `{'loss': ${train(i)}, 'epoch': 0.01, 'global_step/max_steps': '${s}/58114', 'elapsed_time': '1m 52s'}`,
    );
    expect(await lossesOf(['Train:   0%|          | 0/58114 [00:00<?, ?it/s]', ...lines].join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps,
        steps.map((_, i) => train(i)),
      ),
    ]);
  });

  it('a log that begins in the middle and ends one short of its plan is not called incomplete', async () => {
    const lines = upTo(9).map((i) => `Epoch: [${390 + i}/400] Loss: ${train(i)}`);
    expect((await historyOf(lines))?.completion).toBe('unknown');
    expect((await historyOf(lines.slice(0, 5)))?.completion).toBe('incomplete');
  });

  it('steps of how many below the epoch, and batches of an evaluation below its heading', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e}/6`,
      ...[10, 20, 30].map((s) => `step ${String(s).padStart(3)}/30 - loss: ${train(e * s)} - 512ms/step`),
      'Eval begin...',
      ...[5, 8].map((s) => `step ${s}/8 - loss: 0.1${s} - 112ms/step`),
      'Eval samples: 112',
    ]);
    const [found, ...others] = await lossesOf(lines.join('\n'));
    expect(found?.x).toEqual(upTo(18).map((i) => i * 10));
    expect(others).toEqual([]);
  });

  it('steps of the whole training below the epoch', async () => {
    const lines = [1, 2, 3].flatMap((e) => [
      `Epoch ${e}/3`,
      ...[1, 2, 3, 4].map((k) => `Step ${(e - 1) * 40 + k * 10}/120 loss: ${train(4 * e + k)}`),
    ]);
    expect((await lossesOf(lines.join('\n')))[0]?.x).toEqual(steps);
  });

  it('a count that is no position of the training', async () => {
    const lines = steps.flatMap((s, i) => [
      `Sampling slow: 46.0s, steps=${200 - i}`,
      `reward is 0.${i + 1}`,
      `[step ${s}] avg_loss=${train(i)}`,
    ]);
    expect((await historyOf(lines))?.breaks).toEqual([]);
  });
});

describe('writers of their own', () => {
  it('a verb for a colon', async () => {
    const lines = epochs.flatMap((e) => [
      `Epoch ${e}, Step 25, total used time 7.178 (s), avg loss so far is ${train(e)}`,
      `Epoch ${e}, val loss is ${val(e)}, val mse is 0.0242.`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found.map(({ role, y }) => [role, y])).toEqual([
      ['train', losses],
      ['validation', vals],
    ]);
  });

  it('Deeplearning4j: the score is the loss', async () => {
    const lines = steps.map(
      (s, i) =>
        `07:20:37.984 [main] INFO org.deeplearning4j.optimize.listeners.ScoreIterationListener - Score at iteration ${s} is ${train(i)}`,
    );
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps,
        steps.map((_, i) => train(i)),
      ),
    ]);
  });

  it('the first exercise of a course', async () => {
    const lines = steps.map((s, i) => `Cost after iteration ${s}: ${train(i)}`);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps,
        steps.map((_, i) => train(i)),
      ),
    ]);
  });

  it('Marian', async () => {
    const lines = steps.flatMap((s, i) => [
      `[2021-05-26 23:32:41] Ep. ${1 + (i >> 2)} : Up. ${s} : Sen. 31,050 : Cost ${train(i)} * 412,771 after 827,207 : Time 599.31s : 688.74 words/s : L.r. 1.2500e-05`,
      ...(i % 4 === 3
        ? [`[2021-05-26 23:33:41] [valid] Ep. ${1 + (i >> 2)} : Up. ${s} : ce-mean-words : ${val(i)} : new best`]
        : []),
    ]);
    const found = await curvesOf(lines.join('\n'));
    expect(found.map(({ role, axis, x }) => [role, axis, x])).toEqual([
      ['train', 'step', steps],
      ['validation', 'step', [40, 80, 120]],
    ]);
  });

  it('CycleGAN: losses of a game, by letters', async () => {
    const lines = epochs.flatMap((e) =>
      [1680, 3680].map(
        (i) => `(epoch: ${e}, iters: ${i}, time: 0.334, data: 0.702) D_A: 0.232 G_A: 0.477 cycle_A: 2.490 idt_A: 0.998`,
      ),
    );
    expect(await seriesOf(['================ Training Loss (Sat Jun  6 16:47:21 2020) ================', ...lines])).toEqual([
      ['D_A', 'train', 12, true],
      ['G_A', 'train', 12, true],
      ['cycle_A', 'train', 12, true],
      ['idt_A', 'train', 12, true],
    ]);
  });

  it('DCGAN: epoch and batch in brackets', async () => {
    const lines = epochs.map(
      (e) => `[${e - 1}/6][50/100]\tLoss_D: 1.9847\tLoss_G: 5.4${e}\tD(x): 0.5317\tD(G(z)): 0.4512 / 0.0064`,
    );
    const history = await historyOf(lines);
    expect(history?.series.map(({ name, adversarial, x }) => [name, adversarial, x[0], x[5]])).toEqual([
      ['Loss_D', true, 50, 550],
      ['Loss_G', true, 50, 550],
    ]);
  });

  it('BasicSR: l for loss, and a counter of all iterations', async () => {
    const lines = steps.map(
      (s, i) =>
        `23-05-06 18:38:55.546 - INFO: <epoch:${String(1 + (i >> 2)).padStart(3)}, iter:${(s * 100).toLocaleString('en-US').padStart(8)}, lr:1.000e-04> l_pix: ${train(i)} l_d_real: 0.1`,
    );
    expect(await seriesOf(lines)).toEqual([
      ['lr', 'other', 12, false],
      ['l_pix', 'train', 12, false],
      ['l_d_real', 'train', 12, true],
    ]);
    expect((await historyOf(lines))?.series.map(({ x }) => x[11])).toEqual([12000, 12000, 12000]);
  });

  it('boxes of a logger, which are not all of reinforcement learning', async () => {
    const edge = '-'.repeat(24);
    const boxes = (rows: readonly string[]) =>
      steps.flatMap((s, i) => [edge, `| loss      | ${train(i)}     |`, ...rows, `| step      | ${s}        |`, edge]);
    expect(await seriesOf(boxes(['| loss_q0   | 41.7     |']))).toEqual([
      ['loss', 'train', 12, false],
      ['loss_q0', 'train', 12, false],
    ]);
    expect((await seriesOf(boxes(['| policy_entropy | 0.41  |'])))?.[0]).toEqual(['loss', 'train', 12, true]);
  });

  it('a head of several words, as scikit-learn and notebooks print it', async () => {
    const boosting = [
      '      Iter       Train Loss   Remaining Time ',
      ...epochs.map((e) => `${String(e).padStart(10)} ${train(e).toFixed(4).padStart(16)}            1.50s`),
    ];
    expect(await lossesOf(boosting.join('\n'))).toEqual([curve('train', 'step', epochs, losses)]);
    const notebook = [
      'Epoch  Training Loss  Validation Loss  Accuracy',
      ...epochs.map((e) => `${e}      ${e < 3 ? 'No log' : train(e)}         ${val(e)}         0.5${e}`),
    ];
    expect(await lossesOf(notebook.join('\n'))).toEqual([
      curve('train', 'epoch', epochs.slice(2), losses.slice(2)),
      curve('validation', 'epoch', epochs, vals),
    ]);
  });

  it('an epoch of how many, by numbers alone', async () => {
    const lines = epochs.map((e) => `[${e}/6] train loss: ${train(e)}, val loss: ${val(e)}`);
    expect(await lossesOf(lines.join('\n'))).toEqual(bothLosses);
  });

  it('YOLOv7: a head that names parts, rows with a bar behind', async () => {
    const lines = epochs.flatMap((e) => [
      '     Epoch   gpu_mem       box       obj       cls     total    labels  img_size',
      `     ${e - 1}/5      2.1G   0.07599    0.0377         0    ${(train(e) + 0.1).toFixed(4)}       168       640:   0%|          | 0/38 [00:03<?, ?it/s]`,
      `     ${e - 1}/5      2.1G   0.07599    0.0377         0    ${train(e)}       168       640: 100%|██████████| 38/38 [00:13<00:00,  2.9it/s]`,
    ]);
    expect(await lossesOf(lines.join('\r\n'))).toEqual([
      curve(
        'train',
        'epoch',
        epochs.map((e) => e - 1),
        losses,
      ),
    ]);
  });

  it('its results.txt, which has no head', async () => {
    const lines = epochs.map(
      (e) =>
        `     ${e - 1}/5     11.8G   0.06979   0.03151         0    ${train(e)}        30       640  0.004643    0.2902  0.001399 0.0002224   ${val(e)}   0.03846         0`,
    );
    const history = await historyOf(lines);
    expect(history?.series.filter(({ metric }) => metric === 'loss').map(({ name, role }) => [name, role])).toEqual([
      ['train box_loss', 'train'],
      ['train obj_loss', 'train'],
      ['train cls_loss', 'train'],
      ['train total_loss', 'train'],
      ['val box_loss', 'validation'],
      ['val obj_loss', 'validation'],
      ['val cls_loss', 'validation'],
    ]);
    expect([...(history?.series.find(({ name }) => name === 'val box_loss')?.y ?? [])]).toEqual(vals);
  });
});

describe('which loss is which', () => {
  it('MSE beside another part of the training is the loss where it is all that is validated', async () => {
    const lines = epochs.map((e) => `Epoch ${e} | Train MSE: ${train(e)} | Gate Loss: 0.4${e} | Val MSE: ${val(e)}`);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toContainEqual(curve('train', 'epoch', epochs, losses));
    expect(found).toContainEqual(curve('validation', 'epoch', epochs, vals));
  });

  it('top1-err is an error', async () => {
    const found = await curvesOf(epochs.map((e) => `Epoch[${e}] Train top1-err=0.9${e}`).join('\n'));
    expect(found.map(({ metric }) => metric)).toEqual(['error']);
  });

  it('the generator’s loss under a longer name', async () => {
    const lines = epochs.map((e) => `Epoch ${e} Average Loss_G: 0.1${e}, Loss_D: 0.3${e}`);
    expect((await historyOf(lines))?.series.map(({ adversarial }) => adversarial)).toEqual([true, true]);
  });
});
