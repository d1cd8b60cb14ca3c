import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { DEFAULT_POLICY, type RunPolicy } from '../../src/config/policy.ts';
import { decide } from '../../src/decision/decide.ts';
import { type Curves, clinicLine, diagnosisOf, recordOf } from '../comparison/real-runs.ts';

describe('without a history', () => {
  const nothing = { verdict: 'unknown', runs: [] } as const;

  it.each([
    ['warn', 'neutral'],
    ['ignore', 'success'],
    ['fail', 'failure'],
  ] as const)('if-no-history: %s gives %s', (ifNoHistory, conclusion) => {
    const gate = decide({ diagnosis: nothing, policy: { ...DEFAULT_POLICY, ifNoHistory } });
    expect(gate).toEqual({ conclusion, because: [{ code: 'no-history', policy: ifNoHistory }] });
  });

  it('if-not-judged: fail fails, unless nothing is to be expected', () => {
    const strict = { ...DEFAULT_POLICY, ifNotJudged: 'fail' } as const;
    expect(decide({ diagnosis: nothing, policy: strict })).toEqual({
      conclusion: 'failure',
      because: [
        { code: 'unjudged-fails', by: 'if-not-judged' },
        { code: 'no-history', policy: 'warn' },
      ],
    });
    expect(decide({ diagnosis: nothing, policy: { ...strict, ifNoHistory: 'ignore' } }).conclusion).toBe('success');
  });

  it('warn-only keeps if-no-history: fail from failing', () => {
    const policy = { ...DEFAULT_POLICY, ifNoHistory: 'fail', warnOnly: true } as const;
    expect(decide({ diagnosis: nothing, policy })).toEqual({
      conclusion: 'neutral',
      because: [
        { code: 'warn-only', instead: 'failure' },
        { code: 'no-history', policy: 'fail' },
      ],
    });
  });
});

it('says nothing of a default branch where none is judged: in a merge queue, or on a feature branch', () => {
  const { run } = clinicLine('dev-0054');
  const gate = decide({ diagnosis: diagnosisOf({ mlp: run }), policy: DEFAULT_POLICY, event: 'elsewhere' });
  expect(gate.conclusion).toBe('success');
});

describe('a number that is worse', () => {
  const { run } = clinicLine('dev-0054');
  const worse = { train: run.train, val: run.val.map((value) => (value === null ? null : value * 1.05)) };

  it('is beyond the tolerance where the team set one, not beyond a noise that nobody measured', () => {
    const policy = { ...DEFAULT_POLICY, runs: [{ runs: '*', tolerance: 0.02 }] };
    const [current] = recordOf({ mlp: run });
    if (current === undefined) throw new Error('no base');
    const diagnosis = diagnosisOf({ mlp: worse });
    const comparison = compare(diagnosis, { state: 'found', rung: 'exact', current, older: [] }, policy);
    const gate = decide({ diagnosis, comparison, policy });
    expect(gate).toMatchObject({ conclusion: 'failure', because: [{ code: 'worse-number', key: 'mlp', rule: 'tolerance' }] });
  });
});

describe('a metric that the configuration names', () => {
  const { run } = clinicLine('dev-0054');
  const gateOf = (metric: string) => {
    const policy = { ...DEFAULT_POLICY, runs: [{ runs: '*', metric }] };
    const [current] = recordOf({ mlp: run });
    if (current === undefined) throw new Error('no base');
    const diagnosis = diagnosisOf({ mlp: run });
    const comparison = compare(diagnosis, { state: 'found', rung: 'exact', current, older: [] }, policy);
    return decide({ diagnosis, comparison, policy });
  };
  it('is said not to be logged, rather than passed', () => {
    expect(gateOf('val_acc')).toEqual({
      conclusion: 'neutral',
      because: [{ code: 'metric-missing', key: 'mlp', metric: 'val_acc' }],
    });
  });
  it('passes where it is logged', () => {
    expect(gateOf('val_loss')).toEqual({ conclusion: 'success', because: [{ code: 'nothing-new' }] });
  });
});

it('decides nothing by a configuration that could not be read', () => {
  const { run, interventions } = clinicLine('dev-0054');
  const [current] = recordOf({ mlp: run });
  if (current === undefined) throw new Error('no base');
  const diagnosis = diagnosisOf({ mlp: interventions['bigger'] ?? run });
  const comparison = compare(diagnosis, { state: 'found', rung: 'exact', current, older: [] });
  const read = decide({ diagnosis, comparison, policy: DEFAULT_POLICY });
  expect(read.conclusion).toBe('failure');
  expect(decide({ diagnosis, comparison, policy: DEFAULT_POLICY, policyUnread: true })).toEqual({
    conclusion: 'neutral',
    because: [{ code: 'policy-unread' }, ...read.because],
  });
});

type Runs = Readonly<Record<string, Curves>>;

describe('overfitting that the base has too', () => {
  /** The validation loss ends this share above its best. */
  const rising = (share: number): Curves => {
    const epochs = Array.from({ length: 40 }, (_, index) => index + 1);
    const jitter = (epoch: number): number => 1 + 0.004 * Math.sin(2.7 * epoch);
    return {
      train: epochs.map((epoch) => jitter(epoch) * (0.1 + 1.5 * Math.exp(-epoch / 6))),
      val: epochs.map((epoch) => jitter(epoch) * (0.5 + 1.4 * Math.exp(-epoch / 4)) * (1 + (share * Math.max(0, epoch - 15)) / 25)),
    };
  };
  const gateOf = (head: number, base: number) => {
    const [current] = recordOf({ mlp: rising(base) });
    if (current === undefined) throw new Error('no base');
    const diagnosis = diagnosisOf({ mlp: rising(head) });
    const comparison = compare(diagnosis, { state: 'found', rung: 'exact', current, older: [] });
    return decide({ diagnosis, comparison, policy: DEFAULT_POLICY });
  };

  it('keeps the check from passing where the loss rises so much further that it would be new', () => {
    const because = [{ code: 'worse-finding', key: 'mlp', kind: 'overfitting' }];
    expect(gateOf(1, 0.2)).toMatchObject({ conclusion: 'neutral', because });
  });

  it.each([0.1, 0.2, 0.3])('does not keep it where it rises by %d, as seeds may', (share) => {
    expect(gateOf(share, 0.2)).toMatchObject({ conclusion: 'success', because: [{ code: 'nothing-new' }] });
  });
});

describe('several runs, of which not all decide', () => {
  const { run, interventions } = clinicLine('dev-0054');
  const worse = interventions['bigger'] ?? run;
  const blinded = { train: run.train, val: [] };
  const gateOf = (head: Runs, base: Runs, entry: Omit<RunPolicy, 'runs'>) => {
    const policy = { ...DEFAULT_POLICY, runs: [{ runs: 'aside', ...entry }] };
    const [current] = recordOf(base);
    if (current === undefined) throw new Error('no base');
    const diagnosis = diagnosisOf(head);
    const comparison = compare(diagnosis, { state: 'found', rung: 'exact', current, older: [] }, policy);
    return decide({ diagnosis, comparison, policy });
  };
  const nothingNew = { conclusion: 'success', because: [{ code: 'nothing-new' }] };

  it('one that never fails the check does not keep it from deciding, whatever cannot be seen of it', () => {
    const both = { mlp: run, aside: run };
    expect(gateOf(both, both, { failOn: 'never', metric: 'val_acc' })).toEqual(nothingNew);
    expect(gateOf(both, both, { metric: 'val_acc' }).because).toEqual([
      { code: 'metric-missing', key: 'aside', metric: 'val_acc' },
    ]);
    expect(gateOf({ ...both, aside: blinded }, both, { failOn: 'never' })).toEqual({
      conclusion: 'success',
      because: [{ code: 'nothing-new' }, { code: 'validation-gone', key: 'aside' }],
    });
    expect(gateOf({ ...both, aside: blinded }, both, {}).because).toEqual([{ code: 'validation-gone', key: 'aside' }]);
    expect(gateOf({ ...both, aside: worse }, { mlp: run }, { failOn: 'never' })).toEqual(nothingNew);
  });

  it('a failing one that the base does not have keeps it from saying that nothing is new', () => {
    const gate = gateOf({ mlp: run, aside: worse }, { mlp: run }, {});
    expect(gate).toEqual({ conclusion: 'neutral', because: [{ code: 'no-counterpart', key: 'aside' }] });
    expect(gateOf({ mlp: run, aside: run }, { mlp: run }, {})).toEqual(nothingNew);
  });
});
