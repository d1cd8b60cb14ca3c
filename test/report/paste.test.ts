import { expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../src/history/formats.ts';
import { clean } from '../../src/report/clean.ts';
import { linesFor } from '../../src/report/paste.ts';

test('a line to paste is short enough to be shown whole', () => {
  const lines = FORMAT_NAMES.map(linesFor).flatMap(({ stop, clip }) => [stop?.(9999), clip]);
  const pasted = lines.filter((line) => line !== undefined);
  expect(pasted.length).toBeGreaterThan(10);
  expect(pasted.map((line) => clean(line))).toEqual(pasted);
});
