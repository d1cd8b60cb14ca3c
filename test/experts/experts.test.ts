import { expect, test } from 'vitest';
import { productOf } from '../../bench/product.ts';
import { fileAt } from '../../bench/reading/source.ts';
import * as library from '../../src/index.ts';
import { EXPERT_CASES, misses } from './cases.ts';

const FOLDER = 'test/fixtures/experts';
const product = productOf(library);

/** Answered otherwise as yet. This list only shrinks, to nothing. */
const LATER: readonly string[] = [
  'collapsed-at-margin/training.log',
  'dead-log-begins-late/training.log',
  'early-of-many/training.log',
  'fragment-overfit/train.log',
  'hardly-moves/training.log',
  'hf-gradnorm-nan-flat/train.log',
  'hf-loss-zero-gradnorm-nan/train.log',
  'impossible-best/training.csv',
  'leak-too-good/training.log',
  'loss-exactly-zero/training.log',
  'short-finetune/train.log',
  'short-overfit/training.log',
  'spikes-1e15/train.log',
  'stuck-and-told-to-grow/training.log',
  'task-metric-lower-is-better/train.log',
  'task-metric-lower-is-better/fastai.txt',
  'val-at-chance/training.log',
  'validation-is-noise/training.log',
  'validation-metric-never-moves/training.log',
  'whisper-lr/train.log',
  'lucky-first-batch/training_output.txt',
  'four-points/output.log',
  'infinite-metric/training_statistics.json',
  'gan-generator-total/trainer_0_log.txt',
  'negative-loss-percent/training_log_2022_3_4_10_00_00.txt',
  'second-validation-loss/output.log',
  'five-epochs/losses.json',
  'nan-ap/metrics.json',
  'catboost-auc/train.log',
  'hf-epoch-rounded/train.log',
  'hf-epoch-rounded/diverges.log',
  'two-fits/training.log',
  'vali-loss/train.log',
  'xgboost-own-metric/train.log',
  'xgboost-own-metric/headline.log',
  'reader-forms/hash-epochs.log',
  'reader-forms/header-and-stars.log',
  'reader-forms/keras-without-epoch-lines.log',
  'reader-forms/pandas-series.log',
];

test.each(EXPERT_CASES)('$input: $right', async (expected) => {
  const answer = await product.answer([fileAt(FOLDER, expected.input)]);
  const missing = misses(expected, { ...answer, findings: answer.report.runs.flatMap(({ findings }) => findings) });
  if (!LATER.includes(expected.input)) expect(missing).toEqual([]);
});
