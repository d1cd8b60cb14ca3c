import type { SourceFile } from '../../src/source/source.ts';
import type { ExpertCase } from '../../test/experts/cases.ts';
import { approach, boosting, csv, curve, keras, text, trainerState, turning } from './logs.ts';

/** A log of a kind that people post, made up here, with an expert's answer that was written down before any version was asked. */
export interface InventedCase extends ExpertCase {
  readonly kind: 'dead' | 'NaN' | 'overfits' | 'metric' | 'sound' | 'rate' | 'data' | 'no validation';
  readonly file: SourceFile;
}

const bad = ['failing', 'warning'] as const;
const calm = ['healthy'] as const;
const silent = ['healthy', 'unknown'] as const;
const grow = /bigger|layer more|twice the width/i;

const DEAD: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'ten classes at ln 10',
    right: 'It guesses among ten classes: activation of the last layer, labels, learning rate.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    neverAdvises: grow,
    file: keras({
      loss: curve(25, () => 2.3027, 0.0001),
      accuracy: curve(25, () => 0.0995, 0.02),
      val_loss: curve(25, () => Math.LN10, 0.00003, 2),
      val_accuracy: curve(25, () => 0.1),
    }),
  },
  {
    input: 'hundred classes, no accuracy',
    right: 'It fell by a third of a percent in 40 epochs: nothing is learned.',
    verdicts: ['failing'],
    kinds: ['no-learning', 'slow-convergence'],
    neverAdvises: grow,
    file: text({ 'train loss': curve(40, (i) => 4.606 - 0.0004 * i, 0.0001), 'val loss': curve(40, (i) => 4.605 - 0.0003 * i) }),
  },
  {
    input: 'two classes at ln 2',
    right: 'A coin: loss .6931, accuracy .5.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    neverAdvises: grow,
    file: csv({
      train_loss: curve(18, () => 0.6934, 0.0004),
      val_loss: curve(18, () => Math.LN2, 0.0001, 3),
      val_acc: curve(18, () => 0.5),
    }),
  },
  {
    input: 'always the commoner class',
    right:
      'Accuracy .9012 to the last digit and a loss that stands at that of always saying the commoner class: nothing was learned.',
    verdicts: bad,
    neverAdvises: grow,
    file: keras({
      loss: curve(20, (i) => (i === 0 ? 0.38 : 0.3231), 0.001),
      accuracy: curve(20, () => 0.9011, 0.0003),
      val_loss: curve(20, () => 0.3224, 0.0005, 2),
      val_accuracy: curve(20, () => 0.9012),
    }),
  },
  {
    input: 'regression at the variance',
    right: 'Flat at 83 from the second epoch on: it predicts the mean. Not healthy; say what would settle it.',
    verdicts: ['failing', 'warning', 'unknown'],
    file: csv({
      loss: curve(30, (i) => (i === 0 ? 96 : 83.3), 0.002),
      val_loss: curve(30, (i) => (i === 0 ? 84.1 : 82.9), 0.001, 2),
    }),
  },
  {
    input: 'fine-tuning at ln 3',
    right: 'It guesses among three classes: a learning rate of 1e-3 broke the pretrained weights; 2e-5 is usual.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    advises: /learning rate|label|one batch/i,
    neverAdvises: grow,
    file: trainerState({
      loss: curve(40, () => 1.1002, 0.004),
      learning_rate: 1e-3,
      evaluations: { eval_loss: curve(4, () => 1.0987, 0.0002), eval_accuracy: curve(4, () => 0.3333) },
      epochs: 4,
    }),
  },
  {
    input: 'contrastive loss at ln 256',
    right: 'InfoNCE stands at ln 256, the batch size: all embeddings alike.',
    verdicts: ['failing'],
    kinds: ['no-learning'],
    neverAdvises: grow,
    file: csv({ train_loss: curve(60, () => 5.5454, 0.0003), val_loss: curve(60, () => 5.5452, 0.0001, 2) }),
  },
  {
    input: 'validation guesses among four',
    right: 'Training learns, validation stays at ln 4 and .25: labels or order of the validation set.',
    verdicts: bad,
    kinds: ['no-generalization'],
    advises: /validation/i,
    file: keras({
      loss: curve(30, approach(1.38, 0.35, 9), 0.01),
      accuracy: curve(30, approach(0.27, 0.88, 9), 0.01),
      val_loss: curve(30, () => 1.389, 0.003, 2),
      val_accuracy: curve(30, () => 0.25, 0.02, 3),
    }),
  },
  {
    input: 'one answer for all of validation',
    right: 'Validation accuracy .5 in every epoch while training learns: batch norm or preprocessing in evaluation.',
    verdicts: ['failing'],
    kinds: ['no-generalization'],
    advises: /validation|preprocess|batch ?norm/i,
    file: keras({
      loss: curve(15, approach(0.69, 0.08, 4)),
      accuracy: curve(15, approach(0.55, 0.98, 4)),
      val_loss: curve(15, (i) => 0.9 + 0.25 * i, 0.05, 4),
      val_accuracy: curve(15, () => 0.5),
    }),
  },
  {
    input: 'validation to the last digit the same',
    right: 'Validation loss is 1.9284 in all epochs: the evaluation does not use the weights that are trained.',
    verdicts: bad,
    kinds: ['no-generalization'],
    file: text({ 'train loss': curve(20, approach(1.9, 0.3, 6), 0.01), 'val loss': curve(20, () => 1.9284) }),
  },
];

const NAN: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'NaN from the third epoch',
    right: 'NaN from epoch 3: learning rate, gradients, data.',
    verdicts: ['failing'],
    kinds: ['non-finite'],
    file: keras({
      loss: [1.9, 1.7, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
      accuracy: [0.3, 0.36, 0.1, 0.1, 0.1, 0.1],
      val_loss: [1.8, 1.71, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    }),
  },
  {
    input: 'zeros beside NaN gradients',
    right: 'NaN since step 130, printed as 0.',
    verdicts: ['failing'],
    kinds: ['non-finite'],
    advises: /precision|bf16|bfloat16|fp32|float32|checkpoint|learning rate/i,
    file: trainerState({
      loss: curve(50, (i) => (i < 12 ? 2.4 - 0.05 * i : 0)),
      grad_norm: curve(50, (i) => (i < 12 ? 1.4 : Number.NaN)),
      learning_rate: 2e-4,
      epochs: 3,
    }),
  },
  {
    input: 'zeros from the start',
    right: 'A loss of exactly 0 in every step is a bug: all labels masked, or NaN printed as 0.',
    verdicts: ['failing'],
    never: ['underfitting'],
    file: trainerState({ loss: curve(30, () => 0), grad_norm: curve(30, () => 0), epochs: 1 }),
  },
  {
    input: 'infinite norms while the scaler settles',
    right: 'The scaler of mixed precision skips the first two steps, as it always does: sound.',
    verdicts: silent,
    file: trainerState({
      loss: curve(60, approach(2.6, 1.1, 18), 0.02),
      grad_norm: curve(60, (i) => (i < 2 ? Number.POSITIVE_INFINITY : 1.1), 0.1),
      evaluations: { eval_loss: curve(6, approach(1.7, 1.15, 2)) },
      epochs: 3,
    }),
  },
  {
    input: 'explodes to infinity',
    right: 'It explodes: lower the learning rate, clip.',
    verdicts: ['failing'],
    kinds: ['non-finite', 'divergence'],
    advises: /learning rate|clip/i,
    file: csv({ loss: [3.1, 2.6, 2.9, 4.2, 88, 1.2e5, 1.4e9, 3e18], val_loss: [2.9, 2.7, 3.3, 6.1, 204, 8e5, 2e10, 4e19] }),
  },
  {
    input: 'spikes by fourteen orders',
    right: 'Single batches explode by fourteen orders of magnitude.',
    verdicts: ['failing'],
    advises: /batch|data|clip/i,
    file: csv({ train_loss: curve(300, (i) => ([80, 141, 220].includes(i) ? 4e13 : 0.3 + Math.exp(-i / 40)), 0.03) }, 'step', 10),
  },
];

const OVERFITS: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'three epochs, +30 %',
    right: 'It overfits after epoch 1; keep that checkpoint.',
    verdicts: bad,
    kinds: ['overfitting'],
    neverAdvises: /longer/i,
    file: trainerState({ loss: curve(30, approach(1.6, 0.2, 9), 0.03), evaluations: { eval_loss: [0.92, 1.01, 1.2] }, epochs: 3 }),
  },
  {
    input: 'four epochs, +14 %',
    right: 'It looks like overfitting since epoch 2.',
    verdicts: bad,
    kinds: ['overfitting'],
    file: csv({ train_loss: [0.9, 0.55, 0.31, 0.16], val_loss: [0.74, 0.68, 0.71, 0.776] }),
  },
  {
    input: 'the picture of the textbook',
    right: 'It overfits after epoch 8.',
    verdicts: ['failing'],
    kinds: ['overfitting'],
    says: /epoch (7|8|9)\b/,
    file: keras({ loss: curve(30, approach(1.2, 0.05, 6)), val_loss: curve(30, turning(1.15, 0.55, 7, 0.6, 29), 0.01) }),
  },
  {
    input: 'worse from the first epoch on',
    right: 'It overfits from the start: fewer weights, more data, a lower learning rate. Not "stop at epoch 1".',
    verdicts: bad,
    kinds: ['overfitting', 'no-generalization'],
    file: csv({ train_loss: curve(20, approach(0.69, 0.02, 4)), val_loss: curve(20, (i) => 0.692 + 0.06 * i, 0.01) }),
  },
  {
    input: 'boosting without end',
    right: 'It overfits after round 40: stop there, lower the learning rate, simpler trees.',
    verdicts: bad,
    kinds: ['overfitting'],
    file: boosting({
      'train-logloss': curve(200, approach(0.69, 0.01, 45)),
      'eval-logloss': curve(200, turning(0.69, 0.41, 40, 0.25, 199), 0.001),
    }),
  },
  {
    input: 'by steps, seven evaluations',
    right: 'It overfits after the third evaluation.',
    verdicts: bad,
    kinds: ['overfitting'],
    file: trainerState({
      loss: curve(70, approach(2.2, 0.1, 20), 0.05),
      evaluations: { eval_loss: [1.41, 1.2, 1.16, 1.22, 1.34, 1.5, 1.63] },
      epochs: 7,
    }),
  },
  {
    input: 'stopped five epochs after the best',
    right: 'Early stopping did its work; the end lies 12 % above the best. Say so, keep the best checkpoint.',
    verdicts: ['failing', 'warning'],
    kinds: ['overfitting'],
    file: keras({ loss: curve(17, approach(0.9, 0.15, 6)), val_loss: curve(17, turning(0.92, 0.5, 11, 0.13, 16)) }, 100),
  },
];

const METRIC: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'loss up, accuracy up',
    right: 'They disagree: a few sure errors raise the loss. Decide which counts; do not stop where the loss was best.',
    verdicts: ['warning'],
    kinds: ['metric-mismatch'],
    neverAdvises: /^stop/i,
    file: keras({
      loss: curve(30, approach(0.7, 0.03, 6)),
      accuracy: curve(30, approach(0.6, 0.99, 6)),
      val_loss: curve(30, turning(0.6, 0.42, 6, 0.5, 29), 0.01),
      val_accuracy: curve(30, (i) => 0.78 + 0.13 * (i / 29), 0.003),
    }),
  },
  {
    input: 'loss up, word error rate down',
    right: 'They disagree; WER counts: go on.',
    verdicts: ['warning'],
    kinds: ['metric-mismatch'],
    neverAdvises: /^stop/i,
    file: trainerState({
      loss: curve(80, approach(3, 0.08, 16), 0.02),
      evaluations: { eval_loss: curve(16, turning(0.9, 0.48, 5, 0.45, 15)), eval_wer: curve(16, approach(61, 22, 5)) },
      epochs: 16,
    }),
  },
  {
    input: 'loss up, F1 up to the end',
    right: 'They disagree; F1 is what the task asks for.',
    verdicts: ['warning'],
    kinds: ['metric-mismatch'],
    neverAdvises: /^stop/i,
    file: csv({
      train_loss: curve(24, approach(0.65, 0.02, 5)),
      val_loss: curve(24, turning(0.55, 0.36, 5, 0.6, 23), 0.01),
      val_f1: curve(24, (i) => 0.62 + 0.2 * (i / 23), 0.004),
    }),
  },
  {
    input: 'loss up, accuracy down',
    right: 'It overfits: both say so.',
    verdicts: ['failing'],
    kinds: ['overfitting'],
    file: keras({
      loss: curve(30, approach(0.7, 0.03, 6)),
      val_loss: curve(30, turning(0.6, 0.42, 6, 0.5, 29), 0.01),
      val_accuracy: curve(30, (i) => 0.84 - 0.0022 * Math.max(0, i - 6), 0.002),
    }),
  },
  {
    input: 'accuracy of a regression',
    right: 'The loss falls, accuracy is 0: it means nothing for a regression.',
    verdicts: ['healthy', 'warning'],
    says: /accuracy/i,
    never: ['no-learning', 'no-generalization'],
    file: keras({
      loss: curve(40, approach(0.21, 0.012, 10), 0.01),
      accuracy: curve(40, () => 0),
      val_loss: curve(40, approach(0.2, 0.014, 10), 0.01, 2),
      val_accuracy: curve(40, () => 0),
    }),
  },
  {
    input: 'perplexity beside its loss',
    right: 'Perplexity is the loss; both fall: sound.',
    verdicts: calm,
    file: csv({
      train_loss: curve(20, approach(6.2, 3.4, 5), 0.004),
      val_loss: curve(20, approach(6, 3.6, 5), 0.002, 2),
      val_ppl: curve(20, (i) => Math.exp(approach(6, 3.6, 5)(i))),
    }),
  },
  {
    input: 'mAP that stays at zero',
    right: 'The losses fall, mAP is 0.000 in all 30 epochs: the detector finds nothing; labels or evaluation are wrong.',
    verdicts: bad,
    file: csv({
      'train/loss': curve(30, approach(4, 1.6, 8), 0.01),
      'val/loss': curve(30, approach(4.1, 1.9, 8), 0.01, 2),
      'val/mAP': curve(30, () => 0),
    }),
  },
];

const SOUND: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'validation below training for dropout',
    right: 'Nothing is wrong: dropout is on in training only.',
    verdicts: calm,
    never: ['unrepresentative-validation'],
    file: keras({
      loss: curve(40, approach(2.1, 0.62, 10), 0.008),
      accuracy: curve(40, approach(0.25, 0.79, 10), 0.005),
      val_loss: curve(40, approach(1.8, 0.45, 9), 0.01, 2),
      val_accuracy: curve(40, approach(0.35, 0.86, 9), 0.005, 2),
    }),
  },
  {
    input: 'cosine to the end',
    right: 'Sound; it ends flat because the learning rate is 0.',
    verdicts: calm,
    file: csv({
      train_loss: curve(50, (i) => 0.4 + 1.6 * (1 + Math.cos((Math.PI * i) / 50)) * 0.5 * Math.exp(-i / 25), 0.005),
      val_loss: curve(50, (i) => 0.5 + 1.5 * (1 + Math.cos((Math.PI * i) / 50)) * 0.5 * Math.exp(-i / 25), 0.005, 2),
      lr: curve(50, (i) => 0.05 * (1 + Math.cos((Math.PI * i) / 50))),
    }),
  },
  {
    input: 'a small validation set',
    right: 'Noisy, but it falls: sound.',
    verdicts: calm,
    file: csv({ train_loss: curve(40, approach(1.4, 0.3, 9), 0.01), val_loss: curve(40, approach(1.4, 0.48, 9), 0.04, 5) }),
  },
  {
    input: 'instruction tuning that moves little',
    right: 'A good model tuned a little further: 1.12 to 1.01, evaluation follows. Sound.',
    verdicts: silent,
    never: ['no-learning', 'slow-convergence', 'underfitting'],
    file: trainerState({
      loss: curve(120, approach(1.16, 1.0, 30), 0.03),
      evaluations: { eval_loss: curve(6, approach(1.06, 1.01, 2)) },
      epochs: 2,
    }),
  },
  {
    input: 'converged and level',
    right: 'It has converged: .22 and .28. Nothing to do.',
    verdicts: calm,
    never: ['underfitting'],
    file: csv({ train_loss: curve(80, approach(1.1, 0.22, 7), 0.006), val_loss: curve(80, approach(1.1, 0.28, 7), 0.006, 2) }),
  },
  {
    input: 'warm-up first',
    right: 'Validation rises for five epochs of warm-up and then falls to its best: sound.',
    verdicts: calm,
    file: csv({
      train_loss: curve(40, (i) => (i < 5 ? 2.3 + 0.04 * i : approach(2.45, 0.4, 9)(i - 5)), 0.004),
      val_loss: curve(40, (i) => (i < 5 ? 2.3 + 0.08 * i : approach(2.65, 0.5, 9)(i - 5)), 0.004, 2),
    }),
  },
  {
    input: 'stairs of a step schedule',
    right: 'Two drops of the learning rate, two falls of the loss: sound.',
    verdicts: calm,
    file: csv({
      train_loss: curve(90, (i) => [0.9, 0.35, 0.28][Math.floor(i / 30)] ?? 0.28, 0.01).map((y, i) =>
        i < 10 ? y + 1.5 * Math.exp(-i / 3) : y,
      ),
      val_loss: curve(90, (i) => [1.0, 0.52, 0.47][Math.floor(i / 30)] ?? 0.47, 0.015, 2).map((y, i) =>
        i < 10 ? y + 1.4 * Math.exp(-i / 3) : y,
      ),
    }),
  },
  {
    input: 'epoch 4 of 300',
    right: 'Just begun: go on.',
    verdicts: silent,
    never: ['underfitting', 'slow-convergence', 'no-learning'],
    file: keras({ loss: [4.61, 4.4, 4.18, 3.99], val_loss: [4.5, 4.29, 4.1, 3.93] }, 300),
  },
  {
    input: 'a loss of thousandths',
    right: 'A regression of a small target, falling well: sound.',
    verdicts: calm,
    file: csv({ loss: curve(60, approach(0.0031, 0.0004, 14), 0.01), val_loss: curve(60, approach(0.003, 0.00046, 14), 0.01, 2) }),
  },
  {
    input: 'likelihood below zero',
    right: 'A negative log likelihood that falls from 1.9 to -2.1: sound.',
    verdicts: calm,
    file: csv({ train_nll: curve(40, approach(1.9, -2.1, 9), 0.01), val_nll: curve(40, approach(1.8, -1.9, 9), 0.01, 2) }),
  },
  {
    input: 'first evaluation far off',
    right: 'Batch norm had seen nothing at the first evaluation: sound.',
    verdicts: calm,
    file: keras({
      loss: curve(25, approach(0.9, 0.12, 6)),
      val_loss: curve(25, (i) => (i === 0 ? 14.2 : approach(1, 0.21, 6)(i)), 0.01),
      val_accuracy: curve(25, (i) => (i === 0 ? 0.11 : approach(0.6, 0.93, 6)(i)), 0.003),
    }),
  },
  {
    input: 'language model, validation each 250 steps',
    right: 'Still falling, as planned: sound.',
    verdicts: calm,
    file: csv(
      {
        train_loss: curve(40, (i) => 2.9 + 3.4 * (1 + i) ** -0.6, 0.006),
        val_loss: curve(40, (i) => 2.95 + 3.4 * (1 + i) ** -0.6, 0.001, 2),
      },
      'step',
      250,
    ),
  },
  {
    input: 'pretrained picture classifier',
    right: 'Accuracy .93 from the first epoch, .955 at the end, loss from .21 to .15: sound.',
    verdicts: calm,
    file: keras({
      loss: curve(12, approach(0.33, 0.09, 4)),
      accuracy: curve(12, approach(0.89, 0.97, 4)),
      val_loss: curve(12, approach(0.21, 0.152, 4), 0.01),
      val_accuracy: curve(12, approach(0.93, 0.955, 4), 0.001),
    }),
  },
  {
    input: 'one evaluation out of line',
    right: 'One evaluation of 40 is off, the rest falls: no verdict on the run hangs on it.',
    verdicts: ['healthy', 'warning'],
    never: ['overfitting', 'divergence'],
    file: csv({
      train_loss: curve(40, approach(1.5, 0.2, 9), 0.005),
      val_loss: curve(40, (i) => (i === 17 ? 31 : approach(1.5, 0.33, 9)(i)), 0.01, 2),
    }),
  },
  {
    input: 'a gap that does not grow',
    right: 'Training .12, validation .41 and level for 20 epochs: nothing got worse.',
    verdicts: calm,
    never: ['overfitting'],
    file: csv({ train_loss: curve(40, approach(1.2, 0.12, 6), 0.01), val_loss: curve(40, approach(1.2, 0.41, 5), 0.006, 2) }),
  },
  {
    input: 'three per cent above its best',
    right: 'It ends 3 % above its best, within what one evaluation scatters: sound.',
    verdicts: calm,
    never: ['overfitting'],
    file: csv({ train_loss: curve(40, approach(1.3, 0.25, 8), 0.01), val_loss: curve(40, approach(1.3, 0.5, 6), 0.015, 9) }),
  },
  {
    input: 'noisy steps, smooth evaluations',
    right: 'Batches scatter by 12 %, evaluations fall: sound.',
    verdicts: calm,
    file: trainerState({
      loss: curve(300, approach(2.4, 0.9, 70), 0.12),
      evaluations: { eval_loss: curve(10, approach(1.5, 0.95, 3), 0.003) },
      epochs: 5,
    }),
  },
  {
    input: 'a detector that learns',
    right: 'Three losses fall in training and validation, mAP rises to .71: sound.',
    verdicts: calm,
    file: csv({
      'train/box_loss': curve(50, approach(2.1, 0.9, 14), 0.01),
      'train/cls_loss': curve(50, approach(3.4, 0.6, 10), 0.01, 2),
      'val/box_loss': curve(50, approach(2, 1.1, 12), 0.015, 3),
      'val/cls_loss': curve(50, approach(3.1, 0.9, 9), 0.02, 4),
      'metrics/mAP50(B)': curve(50, approach(0.03, 0.71, 12), 0.01, 5),
    }),
  },
];

const RATE: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'swings without descent',
    right: 'The learning rate is too high: the loss swings between 1.3 and 2.9 and gets nowhere.',
    verdicts: bad,
    advises: /learning rate/i,
    file: csv({
      train_loss: curve(40, (i) => (i % 2 === 0 ? 1.4 : 2.6), 0.12),
      val_loss: curve(40, (i) => (i % 2 === 0 ? 2.7 : 1.5), 0.12, 2),
    }),
  },
  {
    input: 'thirty epochs for one percent',
    right: 'It learns far too slowly: raise the learning rate 10 times and more.',
    verdicts: bad,
    kinds: ['no-learning', 'slow-convergence'],
    advises: /learning rate|frozen|gradient/i,
    neverAdvises: grow,
    file: keras({
      loss: curve(30, (i) => 2.304 - 0.0007 * i),
      accuracy: curve(30, (i) => 0.1 + 0.0012 * i, 0.01),
      val_loss: curve(30, (i) => 2.3038 - 0.0007 * i),
      val_accuracy: curve(30, (i) => 0.1 + 0.001 * i, 0.01, 2),
    }),
  },
  {
    input: 'diverges after the warm-up',
    right: 'It diverges once the learning rate is at its height: lower it, warm up longer, clip.',
    verdicts: ['failing'],
    advises: /learning rate|clip|warm|checkpoint/i,
    file: csv({ train_loss: curve(200, (i) => (i < 60 ? approach(9.1, 5.2, 18)(i) : 5.3 + 0.05 * (i - 60)), 0.01) }, 'step', 50),
  },
  {
    input: 'training itself gets worse',
    right: 'Training loss rises by half over the last third: it is unstable; a lower learning rate.',
    verdicts: bad,
    kinds: ['training-loss-rise', 'divergence'],
    advises: /learning rate|checkpoint|clip/i,
    file: csv({
      train_loss: curve(60, (i) => (i < 40 ? approach(1.6, 0.5, 9)(i) : 0.51 + 0.013 * (i - 40)), 0.005),
      val_loss: curve(60, (i) => (i < 40 ? approach(1.6, 0.6, 9)(i) : 0.61 + 0.012 * (i - 40)), 0.005, 2),
    }),
  },
  {
    input: 'a rate a thousand times too high for fine-tuning',
    right: 'Evaluation accuracy is that of the commoner class throughout: 5e-3 is far too high for fine-tuning.',
    verdicts: bad,
    advises: /learning rate|label|one batch/i,
    neverAdvises: grow,
    file: trainerState({
      loss: curve(60, () => 0.6935, 0.01),
      learning_rate: 5e-3,
      evaluations: { eval_loss: curve(3, () => 0.6929, 0.0002), eval_accuracy: curve(3, () => 0.5094) },
      epochs: 3,
    }),
  },
];

const DATA: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'a few absurdly sure errors',
    right: 'Validation loss is a hundred times the training loss at an accuracy of .96: scale the inputs, judge by accuracy.',
    verdicts: bad,
    never: ['overfitting'],
    neverAdvises: /^stop/i,
    file: keras({
      loss: curve(25, approach(0.4, 0.06, 6), 0.02),
      accuracy: curve(25, approach(0.9, 0.98, 6)),
      val_loss: curve(25, () => 6.5, 0.25, 7),
      val_accuracy: curve(25, () => 0.962, 0.003, 2),
    }),
  },
  {
    input: 'too good from the first epoch',
    right: 'Validation is perfect from the first epoch on: a leak.',
    verdicts: ['warning'],
    advises: /leak|validation/i,
    file: keras({
      loss: curve(20, approach(0.5, 0.11, 6)),
      accuracy: curve(20, approach(0.8, 0.96, 6)),
      val_loss: curve(20, () => 0.0007, 0.1),
      val_accuracy: curve(20, () => 1),
    }),
  },
  {
    input: 'prices as they stand',
    right: 'A loss of a billion: scale the target.',
    verdicts: bad,
    advises: /scale|standardi|normali/i,
    file: csv({ loss: curve(30, approach(4.2e10, 3.1e10, 8), 0.004), val_loss: curve(30, approach(4.1e10, 3.2e10, 8), 0.004, 2) }),
  },
];

const NO_VALIDATION: readonly Omit<InventedCase, 'kind'>[] = [
  {
    input: 'pretraining without validation',
    right: 'Training loss falls; what it is worth cannot be said without validation.',
    verdicts: ['unknown'],
    says: /fell|falling|falls/i,
    file: csv({ train_loss: curve(400, (i) => 3.1 + 7.6 * (1 + i / 4) ** -0.7, 0.01) }, 'step', 20),
  },
  {
    input: 'training at ln 50 without validation',
    right: 'Training loss stands at ln 50 = 3.912 from the start: it guesses.',
    verdicts: ['failing', 'warning'],
    kinds: ['no-learning'],
    file: csv({ loss: curve(50, () => 3.9122, 0.0006) }),
  },
  {
    input: 'reinforcement learning',
    right: 'Losses of a policy around 0 say nothing of the agent: shown, not judged.',
    verdicts: ['unknown'],
    file: csv(
      {
        'train/policy_gradient_loss': curve(80, () => -0.004, 2),
        'train/value_loss': curve(80, (i) => 40 + 10 * Math.sin(i / 5), 0.2, 3),
        'rollout/ep_rew_mean': curve(80, (i) => 20 + 2 * i, 0.05, 4),
      },
      'time/total_timesteps',
      2048,
    ),
  },
  {
    input: 'two that play against one another',
    right: 'A GAN: shown, not judged.',
    verdicts: ['unknown'],
    file: csv({ d_loss: curve(60, () => 0.62, 0.1), g_loss: curve(60, (i) => 1.1 + 0.03 * i, 0.1, 2) }),
  },
  {
    input: 'accuracy of validation alone',
    right: 'Training goes to .995, validation accuracy falls from .81 to .72: it overfits, as far as accuracy tells.',
    verdicts: bad,
    file: csv({
      train_loss: curve(30, approach(1.1, 0.02, 6)),
      train_acc: curve(30, approach(0.5, 0.995, 6)),
      val_acc: curve(30, (i) => (i < 8 ? 0.6 + 0.026 * i : 0.81 - 0.0043 * (i - 8)), 0.003),
    }),
  },
  {
    input: 'accuracy of validation that rises',
    right: 'Validation accuracy rises from .42 to .79: sound, as far as accuracy tells.',
    verdicts: ['healthy', 'unknown'],
    file: csv({ train_loss: curve(30, approach(1.9, 0.5, 9)), val_acc: curve(30, approach(0.42, 0.79, 9), 0.003) }),
  },
];

const of = (kind: InventedCase['kind'], cases: readonly Omit<InventedCase, 'kind'>[]): readonly InventedCase[] =>
  cases.map((one) => ({ kind, ...one }));

export const INVENTED: readonly InventedCase[] = [
  ...of('dead', DEAD),
  ...of('NaN', NAN),
  ...of('overfits', OVERFITS),
  ...of('metric', METRIC),
  ...of('sound', SOUND),
  ...of('rate', RATE),
  ...of('data', DATA),
  ...of('no validation', NO_VALIDATION),
];
