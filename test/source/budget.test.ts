import { describe, expect, it } from 'vitest';
import { Budget, CHARGES, TIME } from '../../src/source/budget.ts';
import { DEFAULT_LIMITS, type LimitError, type Limits } from '../../src/source/limits.ts';

const of = (limits: Partial<Limits>, clock?: () => number) => new Budget({ ...DEFAULT_LIMITS, ...limits }, 1_000_000, clock);

function met(act: () => void): unknown {
  try {
    act();
    return 'nothing';
  } catch (error) {
    const { limit, value, allowed } = error as LimitError;
    return { limit, value, allowed };
  }
}

describe('the budget of a reading', () => {
  it('only falls, whatever a header says', () => {
    const budget = of({ entries: 10 });
    for (const amount of [-1, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => budget.spend('entries', amount)).toThrow(RangeError);
      expect(() => budget.reserve('entries', amount)).toThrow();
    }
    budget.reserve('entries', 10);
    expect(met(() => budget.reserve('entries', 1))).toEqual({ limit: 'entries', value: 11, allowed: 10 });
  });

  it('charges nothing for what was refused beforehand, and everything for what was done', () => {
    const budget = of({ inflatedBytes: 100 });
    expect(met(() => budget.reserve('inflatedBytes', 101))).toEqual({ limit: 'inflatedBytes', value: 101, allowed: 100 });
    expect(budget.has('inflatedBytes', 100)).toBe(true);
    expect(met(() => budget.spend('inflatedBytes', 101))).toEqual({ limit: 'inflatedBytes', value: 101, allowed: 100 });
    expect(budget.has('inflatedBytes', 0)).toBe(false);
  });

  it('keeps some of what is left for the files that follow, also from a file that asks for all', async () => {
    const budget = of({ entries: 80 });
    const asksFor = (amount: number) => budget.leavingSome(CHARGES, async () => budget.reserve('entries', amount));
    await expect(asksFor(71)).rejects.toMatchObject({ limit: 'entries', value: 71, allowed: 70 });
    await asksFor(70);
    await expect(asksFor(10)).rejects.toMatchObject({ limit: 'entries', value: 10, allowed: 9 });
    // The last may have what is left, but for the time of what comes after it.
    await budget.leavingSome(TIME, async () => budget.reserve('entries', 10));
  });

  it('allows a large file more work than a small one', () => {
    const limits = { work: 1000, freeWork: 100, workPerByte: 2 };
    const allowed = (bytes: number) => new Budget({ ...DEFAULT_LIMITS, ...limits }, bytes).limits.work;
    expect([0, 10, 450, 10_000].map(allowed)).toEqual([100, 100, 900, 1000]);
  });

  it('ends by the clock, once and for all', () => {
    let now = 5000;
    const budget = of({ seconds: 60 }, () => now);
    budget.spend('work', 1);
    now += 60_500;
    budget.spend('work', 2_000_000);
    expect(met(() => budget.spend('work', 100_000))).toEqual({ limit: 'seconds', value: 61, allowed: 60 });
    now -= 30_000;
    expect(met(() => budget.spend('work', 1))).toMatchObject({ limit: 'seconds' });
  });
});
