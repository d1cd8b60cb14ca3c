import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { History } from '../../src/history/history.ts';
import { clinicHistory, clinicRuns, historyOf, runOf, seriesOf } from './histories.ts';

const loss = fc.oneof(fc.double({ noNaN: false }), fc.constantFrom(0, 1, -1, 1e300, -1e300, Number.MIN_VALUE));

function judge(history: History) {
  return diagnose({ runs: [runOf(history)] }).runs[0];
}

describe('whatever the curves', () => {
  it('diagnoses without throwing, and never gives a finding without evidence', () => {
    fc.assert(
      fc.property(fc.array(loss, { maxLength: 60 }), fc.array(loss, { maxLength: 60 }), (train, val) => {
        const run = judge(
          historyOf([seriesOf(train, { name: 'loss', role: 'train' }), seriesOf(val, { name: 'val_loss', role: 'validation' })]),
        );
        for (const { confidence, margin, evidence } of run?.findings ?? []) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Number.isNaN(margin)).toBe(false);
          expect(Object.keys(evidence).length).toBeGreaterThan(0);
        }
        if (val.length === 0) expect(run?.verdict).not.toBe('healthy');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same findings in another unit', () => {
    for (const run of clinicRuns) {
      const scaled = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value * 1024));
      const [a, b] = [run, { ...run, train: scaled(run.train), val: scaled(run.val) }].map((one) => judge(clinicHistory(one)));
      const rules = (one: typeof a) =>
        one?.findings.filter(({ severity }) => severity === 'failing').map(({ kind, from }) => [kind, from]);
      // What guessing gives, and what is out of scale, is a matter of the unit.
      const absolute = [a, b].flatMap((one) => one?.findings ?? []).some(({ kind }) => /^no-|^out-/.test(kind));
      if (!absolute) expect(rules(b)).toEqual(rules(a));
    }
  });
});
