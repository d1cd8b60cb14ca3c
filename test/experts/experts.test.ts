import { expect, test } from 'vitest';
import { INVENTED } from '../../bench/experts/invented.ts';
import { productOf } from '../../bench/product.ts';
import { fileAt } from '../../bench/reading/source.ts';
import * as library from '../../src/index.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { EXPERT_CASES, type ExpertCase, misses } from './cases.ts';

const FOLDER = 'test/fixtures/experts';
const product = productOf(library);

async function missing(expected: ExpertCase, file: SourceFile): Promise<readonly string[]> {
  const answer = await product.answer([file]);
  return misses(expected, { ...answer, findings: answer.report.runs.flatMap(({ findings }) => findings) });
}

test.each(EXPERT_CASES)('$input: $right', async (expected) => {
  expect(await missing(expected, fileAt(FOLDER, expected.input))).toEqual([]);
});

test.each(INVENTED)('$input: $right', async (expected) => {
  expect(await missing(expected, expected.file)).toEqual([]);
});
