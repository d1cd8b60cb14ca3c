import { expect, test } from 'vitest';
import { formerJob, jobSlug, recordPath, recordPlace } from '../../src/github/kept-records.ts';

test('jobs that read alike have different names, and each knows its former one', () => {
  const mine = jobSlug('.github/workflows/train.yml', 'gpu-a');
  const other = jobSlug('.github/workflows/train-gpu.yml', 'a');
  expect(mine).not.toBe(other);
  expect([formerJob(mine), formerJob(other)]).toEqual(['train-gpu-a', 'train-gpu-a']);
});

test('what the path of an earlier version says is read back', () => {
  const path = recordPath('release/1.0', '1'.repeat(40), 'train-a', '2026-06-30', 7);
  expect(recordPlace(path)).toMatchObject({ commit: '1'.repeat(40), job: 'train-a', day: '2026-06-30', runId: 7 });
  expect(recordPlace('runs/main/x')).toBeUndefined();
});
