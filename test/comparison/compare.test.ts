import { describe, expect, it } from 'vitest';
import type { Baseline, BaseRecord } from '../../src/comparison/baseline.ts';
import { compare } from '../../src/comparison/compare.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/config/policy.ts';
import { decide } from '../../src/decision/decide.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type Curves, clinicLine, diagnosisOf, historyOf, recordOf } from './real-runs.ts';

/** A width ×4 run that overfits clearly, and the healthy run that it was made of. */
const line = clinicLine('dev-0054');
const healthy = line.run;
const overfit = line.interventions['bigger'] ?? healthy;

function baseline(
  current: Readonly<Record<string, Curves>>,
  older: readonly Readonly<Record<string, Curves>>[] = [],
  rung: 'exact' | 'earlier' | 'other' = 'exact',
): Baseline {
  const [record] = recordOf(current);
  if (!record) throw new Error('no base');
  return { state: 'found', rung, current: record, older: recordOf(...older) };
}

function changes(head: Readonly<Record<string, Curves>>, base: Baseline): Readonly<Record<string, string>> {
  return Object.fromEntries(
    compare(diagnosisOf(head), base).runs.flatMap((run) =>
      run.findings.map((one) => [('finding' in one ? one.finding : one.was).kind, one.change]),
    ),
  );
}

describe('transitions between real runs', () => {
  it('calls overfitting new where the base does not overfit', () => {
    expect(changes({ mlp: overfit }, baseline({ mlp: healthy }))).toMatchObject({ overfitting: 'new' });
  });
  it('calls it pre-existing where the base overfits too', () => {
    expect(changes({ mlp: overfit }, baseline({ mlp: overfit }))).toMatchObject({ overfitting: 'pre-existing' });
  });
  it('calls it resolved where only the base overfits', () => {
    expect(changes({ mlp: healthy }, baseline({ mlp: overfit }))).toMatchObject({ overfitting: 'resolved' });
  });
  it('does not call it new where an older base run overfits', () => {
    expect(changes({ mlp: overfit }, baseline({ mlp: healthy }, [{ mlp: overfit }]))).toMatchObject({ overfitting: 'borderline' });
  });
  it('says not evaluated where the head has too few epochs to judge', () => {
    const short = { train: overfit.train.slice(0, 2), val: overfit.val.slice(0, 2) };
    expect(changes({ mlp: short }, baseline({ mlp: overfit }))).toMatchObject({ overfitting: 'not-evaluated' });
  });
});

describe('runs', () => {
  it('are matched by key; new and vanished ones are named and carry no finding', () => {
    const { runs } = compare(diagnosisOf({ a: healthy, b: overfit }), baseline({ a: healthy, c: healthy }));
    expect(runs.map(({ key, state, findings }) => [key, state, state === 'matched' ? 0 : findings.length])).toEqual([
      ['a', 'matched', 0],
      ['b', 'new', 0],
      ['c', 'vanished', 0],
    ]);
  });
  it('are matched whatever their keys where the user put two single runs side by side', () => {
    const [record] = recordOf({ before: healthy });
    const given: Baseline = { state: 'found', rung: 'given', current: record as BaseRecord, older: [] };
    expect(compare(diagnosisOf({ after: overfit }), given).runs[0]).toMatchObject({ state: 'matched', key: 'after' });
  });
});

describe('numbers', () => {
  it('of several seeds: their mean is judged, and the seed that is shown has its own beside it', () => {
    const [a, b] = line.seeds;
    const replicates = [historyOf(healthy, 'a'), historyOf(a ?? healthy, 'b'), historyOf(b ?? healthy, 'c')] as const;
    const head = diagnose({ runs: [{ key: 'mlp', replicates }] });
    const [run] = head.runs;
    const best = compare(head, baseline({ mlp: healthy })).runs[0]?.numbers.find(({ what }) => what === 'best');
    const bests = run?.replicates.map((one) => one.best?.value ?? Number.NaN) ?? [];
    expect(best?.head).toBeCloseTo(
      bests.reduce((sum, value) => sum + value / 3, 0),
      10,
    );
    expect(best?.shown).toBe(bests[run?.shown ?? 0]);
    expect(compare(diagnosisOf({ mlp: healthy }), baseline({ mlp: healthy })).runs[0]?.numbers[0]).not.toHaveProperty('shown');
  });

  const [second, third, fourth] = line.seeds;
  const seeds = [second, third, fourth].flatMap((curves) => (curves ? [{ mlp: curves }] : []));

  it('cannot be told from seed noise with one base run', () => {
    const { runs } = compare(diagnosisOf({ mlp: overfit }), baseline({ mlp: healthy }));
    const best = runs[0]?.numbers.find((number) => number.what === 'best');
    expect(best).toMatchObject({ verdict: 'cannot-tell', baseRuns: 1, gates: false });
  });
  it('give the best value as it was logged, the one that the report quotes', () => {
    const head = diagnosisOf({ mlp: overfit });
    const best = compare(head, baseline({ mlp: healthy })).runs[0]?.numbers.find(({ what }) => what === 'best');
    expect(overfit.val.length).toBeGreaterThan(20);
    expect(best?.head).toBe(Math.min(...overfit.val.map((value) => value ?? Number.NaN)));
    expect(best?.head).toBe(head.runs[0]?.replicates[0].best?.value);
  });
  it('cannot tell the time to the best of the base from a single base run', () => {
    const time = (older: typeof seeds) =>
      compare(diagnosisOf({ mlp: healthy }), baseline({ mlp: healthy }, older)).runs[0]?.numbers.find(
        ({ what }) => what === 'epochs-to-base-best',
      )?.verdict;
    expect(time([])).toBe('cannot-tell');
    expect(time(seeds)).toBe('same');
  });
  it('are worse beyond the interval of several base runs', () => {
    const { runs } = compare(diagnosisOf({ mlp: overfit }), baseline({ mlp: healthy }, seeds));
    const final = runs[0]?.numbers.find((number) => number.what === 'final');
    expect(final).toMatchObject({ verdict: 'worse', baseRuns: 4, rule: 'prediction-interval' });
    expect(final && final.limit !== undefined && final.head > final.limit).toBe(true);
  });
  it('cannot be told from base runs that are one curve, as with a fixed seed', () => {
    const same = [{ mlp: healthy }, { mlp: healthy }, { mlp: healthy }];
    const { runs } = compare(diagnosisOf({ mlp: overfit }), baseline({ mlp: healthy }, same));
    const final = runs[0]?.numbers.find((number) => number.what === 'final');
    expect(final).toMatchObject({ verdict: 'cannot-tell', baseRuns: 1, identicalRuns: 3, gates: false });
  });
  it('are judged by the tolerance of the team where it set one', () => {
    const worse = { train: healthy.train, val: healthy.val.map((value) => (value === null ? null : value * 1.05)) };
    const verdictAt = (tolerance: number) =>
      compare(diagnosisOf({ mlp: worse }), baseline({ mlp: healthy }), {
        ...DEFAULT_POLICY,
        runs: [{ runs: '*', tolerance }],
      }).runs[0]?.numbers.find((number) => number.what === 'best');
    expect(verdictAt(0.02)).toMatchObject({ verdict: 'worse', rule: 'tolerance', gates: true });
    expect(verdictAt(0.1)).toMatchObject({ verdict: 'same' });
  });
});

describe('decide', () => {
  const head = diagnosisOf({ mlp: overfit });
  const gate = (base: Baseline | undefined, policy: Partial<Policy> = {}, event: 'pull-request' | 'elsewhere' = 'pull-request') => {
    const full = { ...DEFAULT_POLICY, ...policy };
    return decide({ diagnosis: head, policy: full, event, ...(base ? { comparison: compare(head, base, full) } : {}) });
  };

  it('fails on new overfitting against a base that may gate', () => {
    expect(gate(baseline({ mlp: healthy }))).toMatchObject({
      conclusion: 'failure',
      because: [{ code: 'new-finding', key: 'mlp', kind: 'overfitting' }],
    });
  });
  it('does not fail on what the base has too', () => {
    expect(gate(baseline({ mlp: overfit }))).toMatchObject({ conclusion: 'success', because: [{ code: 'nothing-new' }] });
  });
  it('is neutral without a base that may gate', () => {
    const neutral = { conclusion: 'neutral', because: [{ code: 'no-gating-base' }] };
    expect(gate(undefined)).toEqual(neutral);
    const apart = { conclusion: 'neutral', because: [{ code: 'base-is-no-ancestor' }] };
    expect(gate(baseline({ mlp: healthy }, [], 'other'))).toEqual(apart);
    for (const state of ['missing', 'expired', 'running', 'unreadable', 'not-comparable'] as const) {
      const without = { state, because: { code: 'incomplete' }, commit: 'c', detail: 'd' } as unknown as Baseline;
      expect(gate(without)).toEqual(neutral);
    }
  });
  it('is neutral where a failing finding is too close to the base’s to be called new', () => {
    const { run, seeds } = clinicLine('dev-0015');
    const sick = diagnosisOf({ mlp: seeds[2] ?? run });
    const [record] = recordOf({ mlp: run });
    if (!record) throw new Error('no base');
    const comparison = compare(sick, { state: 'found', rung: 'exact', current: record, older: [] });
    const decided = decide({ diagnosis: sick, comparison, policy: DEFAULT_POLICY, event: 'pull-request' });
    expect(decided.conclusion).toBe('neutral');
    expect(decided.because[0]).toEqual({ code: 'too-close', key: 'mlp', kind: 'no-learning' });
    const strict = { ...DEFAULT_POLICY, ifNotJudged: 'fail' as const };
    expect(decide({ diagnosis: sick, comparison, policy: strict, event: 'pull-request' }).conclusion).toBe('failure');
  });
  it('fails on any failing finding when asked to, never when asked not to', () => {
    expect(gate(undefined, { failOn: 'any' }).conclusion).toBe('failure');
    expect(gate(baseline({ mlp: healthy }), { failOn: 'never' })).toMatchObject({
      conclusion: 'success',
      because: [{ code: 'never' }],
    });
  });
  it('follows the run’s own fail-on before the general one', () => {
    expect(gate(baseline({ mlp: healthy }), { runs: [{ runs: 'm*', failOn: 'never' }] }).conclusion).toBe('success');
  });
  it('only warns while a team is watching', () => {
    expect(gate(baseline({ mlp: healthy }), { warnOnly: true })).toMatchObject({
      conclusion: 'neutral',
      because: [{ code: 'warn-only' }, { code: 'new-finding' }],
    });
  });
  it('never fails for something new where no pull request is judged, but does for any', () => {
    expect(gate(baseline({ mlp: healthy }), {}, 'elsewhere').conclusion).toBe('success');
    expect(gate(baseline({ mlp: healthy }), { failOn: 'any' }, 'elsewhere').conclusion).toBe('failure');
  });
});

describe('the doubt whether head and base are comparable', () => {
  const doubt = (factor: number) => {
    const scaled = { train: healthy.train, val: healthy.val.map((value) => (value === null ? null : value * factor)) };
    const [run] = compare(diagnosisOf({ mlp: scaled }), baseline({ mlp: healthy })).runs;
    return run?.state === 'matched' ? run.doubt?.code : undefined;
  };
  it('is raised where the whole curve lies elsewhere, as after a change of the loss', () => {
    expect(doubt(10)).toBe('first-evaluation');
    expect(doubt(0.1)).toBe('first-evaluation');
  });
  it('is not raised for an ordinary change', () => {
    expect(doubt(1.3)).toBeUndefined();
    expect(doubt(0.7)).toBeUndefined();
  });
});

describe('what was not compared', () => {
  it('is said of a run that ends long before the base’s', () => {
    const cut = { train: healthy.train.slice(0, 20), val: healthy.val.slice(0, 20) };
    const [run] = compare(diagnosisOf({ mlp: cut }), baseline({ mlp: healthy })).runs;
    expect(run?.state === 'matched' ? run.doubt : undefined).toEqual({
      code: 'shorter',
      axis: 'epoch',
      head: 20,
      base: healthy.val.length,
    });
  });
  it('is said of a run that no longer logs the validation loss', () => {
    const head = diagnosisOf({ mlp: { train: healthy.train, val: [] } });
    const comparison = compare(head, baseline({ mlp: healthy }));
    const [run] = comparison.runs;
    expect(run?.state === 'matched' ? run.doubt : undefined).toEqual({ code: 'no-validation' });
    expect(decide({ diagnosis: head, comparison, policy: DEFAULT_POLICY })).toEqual({
      conclusion: 'neutral',
      because: [{ code: 'validation-gone', key: 'mlp' }],
    });
  });
  it('does not pass for compared where every run has a new name', () => {
    const head = diagnosisOf({ renamed: overfit });
    const comparison = compare(head, baseline({ mlp: healthy }));
    expect(decide({ diagnosis: head, comparison, policy: DEFAULT_POLICY })).toEqual({
      conclusion: 'neutral',
      because: [{ code: 'nothing-compared', base: ['mlp'] }],
    });
  });
});

describe('what may gate', () => {
  const brought = (rung: 'exact' | 'earlier' | 'other') => {
    const head = diagnosisOf({ mlp: overfit });
    const comparison = compare(head, baseline({ mlp: healthy }, [], rung));
    const { conclusion, because } = decide({ diagnosis: head, comparison, policy: DEFAULT_POLICY, event: 'pull-request' });
    const change = comparison.runs[0]?.findings.find((one) => 'finding' in one && one.finding.kind === 'overfitting')?.change;
    return { conclusion, change, codes: because.map(({ code }) => code) };
  };
  it('is the exact training; one that stands in tells nothing new', () => {
    expect(brought('exact')).toMatchObject({ conclusion: 'failure', change: 'new' });
    expect(brought('earlier')).toMatchObject({ conclusion: 'neutral', change: 'unlike', codes: ['stand-in-base'] });
    expect(brought('other')).toMatchObject({ conclusion: 'neutral', change: 'unlike', codes: ['base-is-no-ancestor'] });
  });
  it('passes where nothing failing is found, also against an earlier training', () => {
    const head = diagnosisOf({ mlp: healthy });
    const comparison = compare(head, baseline({ mlp: healthy }, [], 'earlier'));
    expect(decide({ diagnosis: head, comparison, policy: DEFAULT_POLICY, event: 'pull-request' }).conclusion).toBe('success');
  });
  it('waits while the exact training is under way', () => {
    const head = diagnosisOf({ mlp: healthy });
    const base = { ...baseline({ mlp: healthy }, [], 'earlier'), exact: { commit: 'a'.repeat(40), state: 'running' } } as const;
    const gate = decide({
      diagnosis: head,
      comparison: compare(head, base as Baseline),
      policy: DEFAULT_POLICY,
      event: 'pull-request',
    });
    expect(gate).toMatchObject({ conclusion: 'neutral', because: [{ code: 'base-running' }] });
  });
  it('is told run by run where runs have different bases', () => {
    const head = diagnosisOf({ a: overfit, b: overfit });
    const [other] = recordOf({ b: healthy });
    if (!other) throw new Error('no base');
    const base = baseline({ a: healthy });
    if (base.state !== 'found') throw new Error('no base');
    const comparison = compare(head, { ...base, apart: [{ key: 'b', rung: 'earlier', current: other, older: [] }] });
    const gate = decide({ diagnosis: head, comparison, policy: DEFAULT_POLICY, event: 'pull-request' });
    expect(gate.because).toEqual([{ code: 'new-finding', key: 'a', kind: 'overfitting' }]);
    expect(comparison.runs.map(({ state }) => state)).toEqual(['matched', 'matched']);
  });
});

describe('a base that broke off', () => {
  const cut = (points: number): Curves => ({ train: overfit.train.slice(0, points), val: overfit.val.slice(0, points) });
  const against = (points: number, brokeOff: boolean, older: readonly Readonly<Record<string, Curves>>[] = []) => {
    const base = baseline({ mlp: cut(points) }, older);
    if (base.state !== 'found') throw new Error('no base');
    const head = diagnosisOf({ mlp: overfit });
    const comparison = compare(head, { ...base, current: { ...base.current, ...(brokeOff && { brokeOff }) } });
    const found = comparison.runs[0]?.findings.find((one) => 'finding' in one && one.finding.kind === 'overfitting');
    const { conclusion } = decide({ diagnosis: head, comparison, policy: DEFAULT_POLICY, event: 'pull-request' });
    return { found, conclusion };
  };
  it('says nothing of what shows after its end', () => {
    const { found, conclusion } = against(3, true);
    expect(found).toMatchObject({ change: 'not-evaluated', side: 'base', because: { code: 'base-ended' } });
    expect(conclusion).toBe('neutral');
  });
  it('has a finding that an older whole training has', () => {
    expect(against(3, true, [{ mlp: overfit }]).found).toMatchObject({ change: 'pre-existing' });
  });
  it('is not one because it is shorter: a head that trains longer may bring something', () => {
    expect(against(3, false).found).not.toMatchObject({ because: { code: 'base-ended' } });
  });
});

describe('equal stretches', () => {
  it('gives no verdict where best against best tells the opposite', () => {
    const slow: Curves = { ...healthy, val: healthy.val.map((value, index) => (value ?? 0) * (index < 20 ? 1.34 : 0.35)) };
    const head = diagnosisOf({ mlp: slow });
    const short = (curves: Curves): Curves => ({ train: curves.train.slice(0, 20), val: curves.val.slice(0, 20) });
    const bases = [healthy, ...line.seeds].map((curves) => ({ mlp: short(curves) }));
    const [number] = compare(head, baseline(bases[0] ?? {}, bases.slice(1))).runs[0]?.numbers ?? [];
    expect(number).toMatchObject({
      what: 'best',
      verdict: 'cannot-tell',
      gates: false,
      stretch: { axis: 'epoch', longer: 'head' },
    });
    expect(number?.stretch?.head).toBeLessThan(number?.stretch?.base ?? 0);
  });
});
