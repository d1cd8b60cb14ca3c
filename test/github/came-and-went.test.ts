import { expect, test } from 'vitest';
import { cameAndWent } from '../../src/github/ledger/came-and-went.ts';
import type { Row } from '../../src/github/ledger/ledger.ts';

/** A training: `bad` where it overfits. */
function row(run: number, about: { readonly pull?: number; readonly bad?: true; readonly key?: string }): Row {
  const { pull, bad, key = 'mlp' } = about;
  return {
    commit: run.toString(16).padStart(40, '0'),
    ...(pull !== undefined && { pull }),
    origin: pull === undefined ? 'branch' : 'own',
    job: 'training',
    run,
    attempt: 1,
    at: run,
    keys: [key],
    end: 'whole',
    findings: bad ? [{ key, kind: 'overfitting', severity: 2 }] : [],
    conclusion: 'success',
  };
}

test('a finding came and went where two others had it, and the branch later has not', () => {
  const rows = [row(1, {}), row(2, { pull: 7, bad: true }), row(3, { bad: true }), row(4, {}), row(5, { pull: 9 })];
  expect(cameAndWent(rows, { pull: 9, runs: [5] })).toEqual([{ key: 'mlp', kind: 'overfitting', trainings: 2, of: 4 }]);
});

test('not where one alone had it, where it stands on the branch since, or where only this pull request had it', () => {
  const own = { pull: 9, runs: [99] };
  expect(cameAndWent([row(1, {}), row(2, { pull: 7, bad: true }), row(3, {})], own)).toEqual([]);
  expect(cameAndWent([row(1, {}), row(2, { pull: 7, bad: true }), row(3, { bad: true })], own)).toEqual([]);
  expect(cameAndWent([row(1, {}), row(2, { pull: 9, bad: true }), row(3, { pull: 9, bad: true }), row(4, {})], own)).toEqual([]);
  expect(cameAndWent([row(1, { bad: true, key: 'a' }), row(2, { bad: true, key: 'b' }), row(3, { key: 'a' })], own)).toEqual([]);
});

test('only the last twenty trainings of a run count', () => {
  const rows = [row(1, { bad: true }), row(2, { bad: true }), ...Array.from({ length: 20 }, (_, i) => row(3 + i, {}))];
  expect(cameAndWent(rows, { runs: [] })).toEqual([]);
});
