import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { History, Series } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

/** Shapes of writers that readers failed at; numbers and names are made up. The answers were written before the code. */
const CASES = join(import.meta.dirname, '..', 'fixtures', 'cases');

async function read(folder: string, only?: string): Promise<readonly History[]> {
  const names = readdirSync(join(CASES, folder)).filter((name) => only === undefined || name === only);
  const files = names.map((name) => fileOf(name, new Uint8Array(readFileSync(join(CASES, folder, name)))));
  const { runs } = await readHistories(files);
  return runs.flatMap(({ replicates }) => replicates);
}

function oneOf(history: History | undefined, role: string, metric: string): Series {
  const found = history?.series.filter((one) => one.role === role && one.metric === metric && !one.component) ?? [];
  expect(
    found.map(({ name }) => name),
    `${role} ${metric} among ${history?.series.map(({ name }) => name).join(', ')}`,
  ).toHaveLength(1);
  return found[0] as Series;
}

function least({ x, y }: Series): readonly [number, number] {
  const at = y.indexOf(Math.min(...y));
  return [y[at] ?? Number.NaN, x[at] ?? Number.NaN];
}

/** Points, axis, first and last position, first and last value. */
function shape({ axis, x, y }: Series): readonly unknown[] {
  return [y.length, axis, x[0], x.at(-1), y[0], y.at(-1)];
}

describe('readers', () => {
  test('DeepXDE: a sum of terms for each split, below four names', async () => {
    const [history] = await read('deepxde');
    const train = oneOf(history, 'train', 'loss');
    expect(shape(train).slice(0, 4)).toEqual([12, 'step', 0, 5500]);
    expect(train.y[0]).toBeCloseTo(0.4912, 4);
    expect(oneOf(history, 'validation', 'loss').y[0]).toBeCloseTo(0.5403, 3);
  });

  test('v_ before the name of a loss, behind a bar', async () => {
    const [history] = await read('v-prefix');
    expect(shape(oneOf(history, 'train', 'loss'))).toEqual([60, 'epoch', 0, 59, 4.4, 0.4293]);
    expect(least(oneOf(history, 'validation', 'loss'))).toEqual([1.797, 22]);
  });

  test('[ Valid | 003/040 ]', async () => {
    const [history] = await read('valid-bracket');
    expect(shape(oneOf(history, 'validation', 'loss')).slice(0, 4)).toEqual([40, 'epoch', 1, 40]);
  });

  test('Chinese names', async () => {
    const [history] = await read('chinese-names');
    const epochs = history?.series.filter(({ axis }) => axis === 'epoch') ?? [];
    expect(epochs.map(({ role, metric, y }) => [role, metric, y.length])).toEqual([
      ['train', 'loss', 12],
      ['validation', 'loss', 12],
    ]);
  });

  test('no counter at all', async () => {
    const [history] = await read('no-position');
    expect(shape(oneOf(history, 'train', 'loss'))).toEqual([60, 'epoch', 0, 59, 903, 4.2799732865]);
    expect(oneOf(history, 'validation', 'loss').y[0]).toBe(1010);
  });

  test('a stretch of iterations stands at its end', async () => {
    const [history] = await read('iteration-range');
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([40, 'step', 100, 4000]);
  });

  test('YOLOv10 results', async () => {
    const [history] = await read('yolov10');
    const losses = history?.series.filter(({ metric }) => metric === 'loss') ?? [];
    expect(losses).toHaveLength(12);
    expect(losses.every(({ component, direction }) => component && direction === 'min')).toBe(true);
  });

  test('the validation rows of a YOLO console', async () => {
    const [history] = await read('yolov8-console-map');
    const measured = history?.series.filter(({ role }) => role === 'validation') ?? [];
    expect(measured.map(({ name, y, x }) => [name, y.length, x[0], x.at(-1)])).toEqual([
      ['val precision', 20, 1, 20],
      ['val recall', 20, 1, 20],
      ['val mAP50', 20, 1, 20],
      ['val mAP50-95', 20, 1, 20],
    ]);
  });

  test('yolov5-face', async () => {
    const [history] = await read('yolov5-face');
    const losses = history?.series.filter(({ metric }) => metric === 'loss') ?? [];
    expect(losses.map(({ role }) => role)).toEqual([...Array(5).fill('train'), ...Array(3).fill('validation')]);
    expect(oneOf(history, 'train', 'loss').y).toHaveLength(30);
  });

  test('iterations of hundreds of thousands are no epochs', async () => {
    const [history] = await read('deep-text-recognition');
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([15, 'step', 5000, 75_000]);
    expect(oneOf(history, 'validation', 'accuracy').y).toHaveLength(15);
  });

  test('an iteration before its epoch', async () => {
    const [history] = await read('iteration-and-epoch');
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([120, 'step', 25, 3000]);
  });

  test.each(['losses.json', 'train_loss.txt'])('a list of batch losses: %s', async (name) => {
    const [history] = await read('json-batch-list', name);
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([4000, 'step', 0, 3999]);
  });

  test('tokens seen beside the losses', async () => {
    const [history] = await read('tokens-seen');
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([900, 'tokens', 2048, 1_843_200]);
    expect(oneOf(history, 'validation', 'loss').axis).toBe('tokens');
  });

  test('an epoch that is rounded and repeated', async () => {
    const [history] = await read('hf-stdout-rounded-epoch');
    const loss = oneOf(history, 'train', 'loss');
    expect(loss.y).toHaveLength(1200);
    expect(Math.max(...loss.y)).toBe(6.125);
  });

  test('the Dice coefficient of nnU-Net is measured on validation data', async () => {
    const [history] = await read('nnunet-dice-role');
    expect(oneOf(history, 'validation', 'dice').y).toHaveLength(60);
  });

  test('several models in one log', async () => {
    const histories = await read('several-models');
    expect(histories.map(({ name }) => name)).toEqual(['MODEL A', 'MODEL B']);
    expect(least(oneOf(histories[0], 'validation', 'loss'))[1]).toBe(15);
  });

  test('an evaluator of sentence-transformers', async () => {
    const [history] = await read('sbert-eval');
    expect(history?.series.map(({ direction, axis, y }) => [direction, axis, y.length])).toEqual(
      Array(4).fill(['max', 'epoch', 20]),
    );
  });

  test('StyleGAN counts images, and is a game', async () => {
    const [history] = await read('stylegan-stats');
    const losses = history?.series.filter(({ metric }) => metric === 'loss') ?? [];
    expect(losses.map(({ name, adversarial, axis }) => [name, adversarial, axis])).toEqual([
      ['Loss/G/loss', true, 'samples'],
      ['Loss/D/loss', true, 'samples'],
    ]);
    expect(losses[0]?.x.at(-1)).toBeCloseTo(236_032, 0);
  });

  test('the size of a latent is no loss', async () => {
    const [history] = await read('l1-statistic');
    const loss = oneOf(history, 'train', 'loss');
    expect([loss.name, loss.y[0]]).toEqual(['train_L_vae', 3.1]);
    expect(history?.series.filter(({ metric }) => metric === 'loss').map(({ name }) => name)).toEqual([
      'train_L_vae',
      'train_L_vae_recon',
    ]);
  });

  test('a notebook: what its cells printed', async () => {
    const [history] = await read('notebook');
    expect(oneOf(history, 'train', 'loss').y).toHaveLength(8);
    expect(oneOf(history, 'validation', 'loss').y).toHaveLength(8);
  });

  test('one heading, one role', async () => {
    const [history] = await read('test-heading-roles');
    expect(least(oneOf(history, 'validation', 'loss'))[1]).toBe(19);
    const accuracy = history?.series.find(({ role, name }) => role === 'validation' && /Prec@1/.test(name));
    expect(accuracy?.y.at(-1)).toBe(88.158);
  });

  test('unix time counts from the first value', async () => {
    const [history] = await read('unix-time-axis');
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([60, 'time', 0, 2183]);
  });
});

describe('what experts read in public logs', () => {
  test.each([
    'fairseq-2018.log',
    'hash-epochs.log',
    'header-and-stars.log',
    'keras-without-epoch-lines.log',
    'markdown-bold.md',
    'pandas-series.log',
  ])('%s', async (name) => {
    const [history] = await read('reader-forms', name);
    expect(oneOf(history, 'train', 'loss').y).toHaveLength(14);
    expect(oneOf(history, 'validation', 'loss').y).toHaveLength(14);
    expect(least(oneOf(history, 'validation', 'loss'))[0]).toBeCloseTo(0.789, 2);
  });

  test('batches of a game', async () => {
    const [history] = await read('reader-forms', 'gan-batches.log');
    expect(history?.series.map(({ name, adversarial }) => [name, adversarial])).toEqual([
      ['d_loss', true],
      ['g_loss', true],
    ]);
  });

  test('the bar of one epoch shows its steps', async () => {
    const [history] = await read('reader-forms', 'lightning-one-epoch.log');
    expect(shape(oneOf(history, 'train', 'loss'))).toEqual([70, 'step', 0, 690, 4.6, 3.91]);
  });

  test('a table of spaCy behind times', async () => {
    const [history] = await read('reader-forms', 'spacy-with-timestamps.log');
    expect(history?.series.filter(({ role }) => role === 'train').map(({ y }) => y.length)).toEqual([14, 14]);
  });

  test('a table of YOLOv5 with a head above each row', async () => {
    const [history] = await read('reader-forms', 'yolo-total.log');
    expect(shape(oneOf(history, 'train', 'loss'))).toEqual([14, 'epoch', 0, 13, 0.27616, 0.04541]);
  });

  test('Vali Loss, beside steps that count how many there are', async () => {
    const [history] = await read('vali-loss');
    expect(least(oneOf(history, 'validation', 'loss'))[1]).toBe(4);
    const train = history?.series.filter(({ role, metric }) => role === 'train' && metric === 'loss') ?? [];
    expect(train.map(({ axis, y }) => [axis, y.length])).toEqual([
      ['step', 24],
      ['epoch', 12],
    ]);
  });

  test('two fits of which the second goes on where the first ended', async () => {
    const [history] = await read('two-fits');
    expect(shape(oneOf(history, 'train', 'loss'))).toEqual([14, 'epoch', 1, 14, 0.88, 0.37]);
    expect(history?.breaks).toEqual([{ kind: 'resume', axis: 'epoch', at: 11, after: 10 }]);
  });

  test.each([
    ['train.log', 400],
    ['diverges.log', 60],
  ])('a rounded epoch: %s', async (name, points) => {
    const [history] = await read('hf-epoch-rounded', name);
    expect(oneOf(history, 'train', 'loss').y).toHaveLength(points);
  });

  test('a metric of the user in XGBoost, and a sentence above', async () => {
    const [own] = await read('xgboost-own-metric', 'train.log');
    expect(own?.series.map(({ role, direction, y }) => [role, direction, y.length])).toEqual([
      ['train', 'min', 60],
      ['validation', 'min', 60],
    ]);
    const [headline] = await read('xgboost-own-metric', 'headline.log');
    expect(oneOf(headline, 'validation', 'loss').y).toHaveLength(60);
  });

  test('CatBoost: the best value only rises', async () => {
    const [history] = await read('catboost-auc');
    expect(history?.series.map(({ name, role, direction }) => [name, role, direction])).toEqual([
      ['learn', 'train', 'max'],
      ['test', 'validation', 'max'],
    ]);
  });
});

describe('lines in other languages', () => {
  const row = (i: number) => [(3 / i).toFixed(4), (3 / i + 0.2).toFixed(4)] as const;
  const log = (line: (i: number, train: string, validation: string) => string) =>
    Array.from({ length: 14 }, (_, i) => `${line(i + 1, ...row(i + 1))}\n`).join('');

  test.each([
    ['Chinese', log((i, train, val) => `第${i}轮 训练损失：${train}，验证损失：${val}`)],
    ['Japanese', log((i, train, val) => `エポック ${i}/20 訓練損失: ${train} 検証損失: ${val}`)],
    ['Korean', log((i, train, val) => `에포크 ${i}: 훈련 손실 ${train}, 검증 손실 ${val}`)],
    ['Portuguese', log((i, train, val) => `Rodada ${i}/20 - Perda treino: ${train} - Perda validação: ${val}`)],
    ['French', log((i, train, val) => `Époque ${i}/20 : perte entraînement = ${train}, perte validation = ${val}`)],
    ['Spanish', log((i, train, val) => `Época ${i}: pérdida de entrenamiento: ${train}, pérdida de validación: ${val}`)],
    ['Russian', log((i, train, val) => `Эпоха ${i}: потери обучение ${train}, потери валидация ${val}`)],
  ])('%s', async (_language, text) => {
    const { runs } = await readHistories([fileOf('train.log', text)]);
    const [history] = runs.flatMap(({ replicates }) => replicates);
    expect(shape(oneOf(history, 'train', 'loss'))).toEqual([14, 'epoch', 1, 14, 3, 0.2143]);
    expect(oneOf(history, 'validation', 'loss').y[0]).toBe(3.2);
  });
});

describe('what is told apart within one file', () => {
  test('folds below headings are replicates', async () => {
    const fold = () => Array.from({ length: 8 }, (_, i) => `Epoch ${i + 1}/8 train_loss: ${(3 / (i + 1)).toFixed(4)}\n`).join('');
    const text = [1, 2, 3].map((k) => `===== Fold ${k}/3 =====\n${fold()}`).join('');
    const { runs } = await readHistories([fileOf('train.log', text)]);
    expect(runs.map(({ replicates }) => replicates.map(({ name }) => name))).toEqual([['fold_1', 'fold_2', 'fold_3']]);
  });

  test('the settings of a sweep, one below the other', async () => {
    const rows = [16, 32].flatMap((width) =>
      Array.from({ length: 8 }, (_, i) => `0.1,${width},${i + 1},${(width / (i + 1)).toFixed(3)}`),
    );
    const { runs } = await readHistories([fileOf('sweep.csv', `lr,width,epoch,train_loss\n${rows.join('\n')}\n`)]);
    expect(runs.map(({ key }) => key)).toEqual(['sweep/width_16', 'sweep/width_32']);
  });

  test('training lines with an epoch beside the step that validation lines have alone', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => {
      const step = 10 * (i + 1);
      const line = `[epoch ${Math.floor(step / 200) + 1}] step ${step}/600 train_loss: ${(3 / (i + 1)).toFixed(4)}\n`;
      return step % 100 === 0 ? `${line}[eval] step ${step} val_loss: ${(3 / (i + 1) + 0.1).toFixed(4)}\n` : line;
    });
    const { runs } = await readHistories([fileOf('train.log', lines.join(''))]);
    const [history] = runs.flatMap(({ replicates }) => replicates);
    expect(shape(oneOf(history, 'train', 'loss')).slice(0, 4)).toEqual([60, 'step', 10, 600]);
    expect(shape(oneOf(history, 'validation', 'loss')).slice(0, 4)).toEqual([6, 'step', 100, 600]);
  });

  test('splits without a measure are taken for losses where training falls, and that is said', async () => {
    const table = (of: (i: number) => number) =>
      `epoch,train,val\n${Array.from({ length: 9 }, (_, i) => `${i},${of(i)},${of(i) + 0.01}`).join('\n')}\n`;
    const falling = await readHistories([
      fileOf(
        'a.csv',
        table((i) => 3.5 / (i + 1)),
      ),
    ]);
    const [history] = falling.runs.flatMap(({ replicates }) => replicates);
    expect(history?.notes).toEqual([{ code: 'assumed', path: 'a.csv', names: ['train', 'val'] }]);
    const rising = await readHistories([
      fileOf(
        'a.csv',
        table((i) => 0.5 + i / 20),
      ),
    ]);
    expect(rising.refused.map(({ because }) => because.code)).toEqual(['no-series']);
  });
});
