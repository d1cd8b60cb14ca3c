import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/comparison/baseline.ts';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { diagnoseAgainst } from '../../src/decision/claims.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Run } from '../../src/history/history.ts';
import type { Setting } from '../../src/history/settings/plain-values.ts';
import { type Curves, clinicLine, historyOf } from '../comparison/real-runs.ts';

const { run, seeds } = clinicLine('dev-0028');
const [second = run, third = run] = seeds;

function runWith(settings: Readonly<Record<string, Setting[1]>> | undefined, ...replicates: readonly [Curves, ...Curves[]]): Run {
  const beside = settings && { settings: [{ name: 'hparams.yaml', values: Object.entries(settings) }] };
  const [first, ...others] = replicates.map((curves) => ({ ...historyOf(curves), ...beside }));
  if (first === undefined) throw new Error('no replicate');
  return { key: 'mlp', replicates: [first, ...others] };
}

function worthOf({ replicates: [first] }: RunDiagnosis): number {
  return first.worth?.['raise-learning-rate'] ?? Number.NaN;
}

const [alone, other, further] = [run, second, third].map((curves) =>
  worthOf(diagnose({ runs: [runWith(undefined, curves)] }).runs[0] as RunDiagnosis),
);
const mean = (...values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / values.length;

function against(head: Run, ...bases: readonly Run[]): number {
  const [current, ...older] = bases.map((base) => ({ runs: diagnose({ runs: [base] }).runs }));
  if (current === undefined) throw new Error('no base');
  const baseline: Baseline = { state: 'found', rung: 'given', current, older };
  const [judged] = diagnoseAgainst({ runs: [head] }, baseline, DEFAULT_POLICY).diagnosis.runs;
  return judged === undefined ? Number.NaN : worthOf(judged);
}

describe('further seeds of one configuration', () => {
  it('say different things of their own', () => {
    expect(new Set([alone, other, further]).size).toBe(3);
  });

  it('are the replicates of a run, of which each is told what all of them say in the mean', () => {
    const [judged] = diagnose({ runs: [runWith(undefined, run, second, third)] }).runs;
    for (const { worth } of judged?.replicates ?? [])
      expect(worth?.['raise-learning-rate']).toBeCloseTo(mean(alone, other, further), 9);
  });

  it('are the trainings of the base that left the same settings, but for the seed', () => {
    const head = runWith({ lr: 0.1, seed: 1 }, run);
    expect(against(head, runWith({ lr: 0.1, seed: 2 }, second))).toBeCloseTo(mean(alone, other), 9);
    expect(against(head, runWith({ lr: 0.1, seed: 2 }, second), runWith({ lr: 0.1, seed: 3 }, third))).toBeCloseTo(
      mean(alone, other, further),
      9,
    );
  });

  it('are none that left other settings, or none', () => {
    const head = runWith({ lr: 0.1 }, run);
    expect(against(head, runWith({ lr: 0.2 }, second))).toBe(alone);
    expect(against(head, runWith(undefined, second))).toBe(alone);
    expect(against(runWith(undefined, run), runWith(undefined, second))).toBe(alone);
    expect(against(head, runWith({ lr: 0.2 }, third), runWith({ lr: 0.1 }, second))).toBeCloseTo(mean(alone, other), 9);
  });

  it('change no verdict and no finding', () => {
    const [one] = diagnose({ runs: [runWith(undefined, run)] }).runs;
    const baseline: Baseline = {
      state: 'found',
      rung: 'given',
      current: { runs: diagnose({ runs: [runWith({ lr: 1 }, second)] }).runs },
      older: [],
    };
    const [judged] = diagnoseAgainst({ runs: [runWith({ lr: 1 }, run)] }, baseline, DEFAULT_POLICY).diagnosis.runs;
    expect(judged?.verdict).toBe(one?.verdict);
    expect(judged?.findings.map(({ kind }) => kind)).toEqual(one?.findings.map(({ kind }) => kind));
  });
});
