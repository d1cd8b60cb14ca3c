import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/comparison/baseline.ts';
import { compare } from '../../src/comparison/compare.ts';
import { type Curves, clinicLine, diagnosisOf, recordOf } from './real-runs.ts';

/** A real validation curve, and the same run a little worse or better. */
const { run } = clinicLine('dev-0054');
const scaled = (factor: number): Curves => ({
  train: run.train,
  val: run.val.map((value) => (value === null ? null : value * factor)),
});

const COMMIT = 'a'.repeat(40);

function anchor(head: number, base: readonly number[], release?: number, key = 'mlp', releasedAt = -1) {
  const [current, ...older] = recordOf(...base.map((factor) => ({ mlp: scaled(factor) }))).map((record, i) =>
    i === releasedAt ? { ...record, commit: COMMIT } : record,
  );
  if (!current) throw new Error('no base');
  const released = release === undefined ? undefined : diagnosisOf({ [key]: scaled(release) });
  const baseline: Baseline = {
    state: 'found',
    rung: 'exact',
    current,
    older,
    ...(released && { release: { name: 'v1.2', commit: COMMIT, runs: released.runs } }),
  };
  const [compared] = compare(diagnosisOf({ mlp: scaled(head) }), baseline).runs;
  return compared?.state === 'matched' ? compared.anchor : undefined;
}

describe('the anchor', () => {
  it('sees a loss that rose by one per cent with each merge', () => {
    expect(anchor(1.1, [1.09, 1.08, 1.07, 1.06, 1.05, 1.04, 1.03, 1.02, 1.01, 1])?.number.change).toBeCloseTo(0.1, 6);
  });
  it('is silent where runs scatter around one level', () => {
    expect(anchor(1.01, [1.0, 1.01, 0.99, 1.005, 0.995, 1.0])).toBeUndefined();
  });
  it('is silent with fewer than five kept runs', () => {
    expect(anchor(1.5, [1, 1.01, 0.99, 1])).toBeUndefined();
  });
});

describe('a named release', () => {
  const kept = [1.05, 1.052, 1.049];

  it('is what the head is held against, by name and commit, where the kept runs all rose above it', () => {
    const found = anchor(1.05, kept, 1);
    expect(found).toMatchObject({ name: 'v1.2', commit: COMMIT });
    expect(found?.number).toMatchObject({ verdict: 'worse', gates: false, baseRuns: 3 });
    expect(found?.number.change).toBeCloseTo(0.05, 6);
  });
  it('is no part of the noise where its own run is among the kept ones', () => {
    expect(anchor(1.05, [...kept, 1], 1, 'mlp', 3)?.number.baseRuns).toBe(3);
    expect(anchor(1.05, [...kept, 1], 1)).toBeUndefined();
  });
  it('takes the place of the best of the kept runs', () => {
    const rising = [1.09, 1.08, 1.07, 1.06, 1.05, 1.04, 1.03, 1.02, 1.01, 1];
    expect(anchor(1.1, rising)?.name).toBeUndefined();
    expect(anchor(1.1, rising, 1.1)).toBeUndefined();
    expect(anchor(1.1, rising, 1, 'another run')?.name).toBeUndefined();
  });
  it('says nothing within the noise of the base runs, or where too few tell it', () => {
    expect(anchor(1.05, [1.05, 1.0, 1.1], 1)).toBeUndefined();
    expect(anchor(1.5, [1.05, 1.052], 1)).toBeUndefined();
  });
  it('is silent where the head is better', () => {
    expect(anchor(0.9, kept, 1)).toBeUndefined();
  });
});
