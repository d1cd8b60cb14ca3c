import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/comparison/baseline.ts';
import { compare } from '../../src/comparison/compare.ts';
import type { RunComparison } from '../../src/comparison/comparison.ts';
import { doubtOf } from '../../src/comparison/doubt.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/config/policy.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis, RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Axis, History, Series } from '../../src/history/history.ts';
import { plain } from '../../src/report/clean.ts';
import { en } from '../../src/report/language/en.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { doubtPhrase } from '../../src/report/said/number.ts';
import { clinicLine, historyOf } from './real-runs.ts';

const line = clinicLine('dev-0054');
const history = historyOf(line.run);

function judged(one: History): Diagnosis {
  return diagnose({ runs: [{ key: 'mlp', replicates: [one] }] });
}

function compared(
  head: History,
  [base, ...older]: readonly [History, ...History[]],
  policy: Policy = DEFAULT_POLICY,
): Extract<RunComparison, { state: 'matched' }> {
  const record = (one: History) => ({ runs: judged(one).runs });
  const baseline: Baseline = { state: 'found', rung: 'exact', current: record(base), older: older.map(record) };
  const [run] = compare(judged(head), baseline, policy).runs;
  if (run?.state !== 'matched') throw new Error('nothing compared');
  return run;
}

/** The same points counted in steps, so many an epoch. */
function bySteps(one: History, perEpoch = 100, which: (series: Series) => boolean = () => true): History {
  const moved = (series: Series): Series => ({ ...series, axis: 'step', x: series.x.map((x) => perEpoch * x) });
  return { ...one, series: one.series.map((series) => (which(series) ? moved(series) : series)) };
}

describe('a planned length', () => {
  const planned = (axis: Axis, end: number): History => ({ ...history, planned: { axis, end } });
  const doubt = (head: History, base: History) => compared(head, [base]).doubt;

  it('is another one only on the same axis', () => {
    expect(doubt(planned('epoch', 30), planned('epoch', 30))).toBeUndefined();
    expect(doubt(planned('epoch', 30), planned('step', 3000))).toBeUndefined();
    expect(doubt(planned('epoch', 30), history)).toBeUndefined();
    expect(doubt(planned('step', 3000), planned('step', 6000))).toEqual({
      code: 'planned-length',
      axis: 'step',
      head: 3000,
      base: 6000,
    });
  });
  it('is told in its unit', () => {
    const said = speak(en, plain).say(doubtPhrase({ code: 'planned-length', axis: 'step', head: 3000, base: 6000 }, undefined));
    expect(said).toContain('the planned length changed from 6,000 steps to 3,000 steps');
  });
});

it('raises the doubt of another loss for series of any length', () => {
  const [short] = judged(history).runs;
  if (short === undefined) throw new Error('nothing diagnosed');
  const long = (level: number): RunDiagnosis => {
    const x = Float64Array.from({ length: 200_000 }, (_, i) => i);
    const y = x.map((i) => level * (1 + 1 / (1 + i / 1000)));
    const series = history.series.map((one): Series => ({ ...one, axis: 'step', x, y }));
    return { ...short, replicates: [{ ...short.replicates[0], history: { ...history, series } }] };
  };
  expect(doubtOf(long(10), long(1), [long(1)])).toEqual({ code: 'first-evaluation', head: 20, base: 2 });
  expect(doubtOf(long(1), long(1), [long(1)])).toBeUndefined();
});

describe('numbers of runs that count by other axes', () => {
  const seeds = line.seeds.map((curves) => historyOf(curves));
  const strict: Policy = { ...DEFAULT_POLICY, runs: [{ runs: '*', tolerance: 0.01 }] };

  it.each([
    ['head', bySteps(history), [history, ...seeds]],
    ['base', history, [bySteps(history), ...seeds.map((seed) => bySteps(seed))]],
    ['current base', history, [bySteps(history), ...seeds]],
  ] as const)('are those of the whole runs and never gate (steps: %s)', (_, head, [base, ...older]) => {
    for (const policy of [DEFAULT_POLICY, strict]) {
      const { numbers, doubt } = compared(head, [base, ...older], policy);
      const best = numbers.find(({ what }) => what === 'best');
      expect(doubt?.code).toBe('axis');
      expect(best?.head).toBe(Math.min(...line.run.val.map((value) => value ?? Number.NaN)));
      expect(numbers.filter(({ gates }) => gates)).toEqual([]);
      expect(numbers.map(({ what }) => what)).not.toContain('epochs-to-base-best');
    }
  });

  it('leave out older runs by another axis, whose first steps are no budget of epochs', () => {
    const others = seeds.map((seed) => bySteps(seed, 1));
    expect(compared(history, [history, ...others]).numbers.find(({ what }) => what === 'best')).toMatchObject({
      verdict: 'cannot-tell',
      baseRuns: 1,
    });
  });

  it('gate where the axis is the same', () => {
    expect(compared(history, [history], strict).numbers.find(({ what }) => what === 'best')?.gates).toBe(true);
  });

  it('make no anchor of runs by another axis', () => {
    const worse = { ...history, series: history.series.map((one) => ({ ...one, y: one.y.map((y) => 1.5 * y) })) };
    const kept = [history, ...seeds, ...seeds] as const;
    expect(compared(worse, kept).anchor).toBeDefined();
    const others = kept.map((one) => bySteps(one, 1));
    expect(compared(worse, [others[0] ?? history, ...others.slice(1)]).anchor).toBeUndefined();
  });
});

it('calls the base’s best reached later, or sooner, only beyond what equal runs differ by', () => {
  const seeds = line.seeds.map((curves) => historyOf(curves));
  const verdict = (factor: number) => {
    const stretched = { ...history, series: history.series.map((one) => ({ ...one, x: one.x.map((x) => factor * x) })) };
    return compared(stretched, [history, ...seeds]).numbers.find(({ what }) => what === 'epochs-to-base-best')?.verdict;
  };
  expect([0.65, 0.75, 1.2, 1.3].map(verdict)).toEqual(['better', 'same', 'same', 'worse']);
});

describe('the growth of the gap', () => {
  const growth = (one: History) => compared(one, [one]).numbers.find(({ what }) => what === 'gap-growth')?.head;

  it('is from the best validation loss to the end, each beside the training loss of its place', () => {
    const [train, validation] = history.series;
    if (train === undefined || validation === undefined) throw new Error('no pair');
    const best = validation.y.indexOf(Math.min(...validation.y));
    const gap = (i: number): number => (validation.y[i] ?? Number.NaN) - (train.y[i] ?? Number.NaN);
    expect(growth(history)).toBeCloseTo(gap(validation.y.length - 1) - gap(best), 12);
    expect(best).toBeLessThan(validation.y.length - 1);
  });
  it('is the same where the training loss counts steps', () => {
    expect(growth(bySteps(history, 100, ({ role }) => role === 'train'))).toBeCloseTo(growth(history) ?? Number.NaN, 12);
  });
});
