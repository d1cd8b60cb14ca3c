import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { AdviceKind, FindingKind } from '../../src/diagnosis/diagnosis.ts';
import type { History } from '../../src/history/history.ts';
import { type ClinicRun, clinicHistory, clinicRun, clinicRuns, clinicWith, historyOf, runOf, seriesOf } from './histories.ts';

function judge(first: History, ...others: readonly History[]) {
  const [run] = diagnose({ runs: [runOf(first, ...others)] }).runs;
  if (run === undefined) throw new Error('a run went missing');
  return run;
}

/** The intervention of the clinic that each advice is about. */
const EFFECT: Readonly<Partial<Record<AdviceKind, string>>> = {
  'stop-earlier': 'early_stop',
  'lower-learning-rate': 'lr_down',
  'raise-learning-rate': 'lr_up',
  'train-longer': 'longer',
  regularize: 'regularize',
  'smaller-model': 'smaller',
  'bigger-model': 'bigger',
};

function kinds(history: History): readonly FindingKind[] {
  return judge(history).findings.map(({ kind }) => kind);
}

describe('real runs with a known truth', () => {
  it.each(['dev-0007', 'dev-0009', 'dev-0029', 'dev-0044'].map(clinicRun))('finds the overfitting of $id', (run) => {
    const { findings, verdict, advice } = judge(clinicHistory(run));
    const finding = findings.find(({ kind }) => kind === 'overfitting');
    expect(finding?.series).toEqual(['val_loss', 'loss']);
    expect(finding?.evidence['rise']).toBeGreaterThan(finding?.evidence['threshold'] ?? Number.NaN);
    expect(finding?.evidence['points']).toBe(run.val.length);
    expect(verdict).toBe('failing');
    expect(run.effect[EFFECT[advice[0] ?? 'check-the-data'] ?? '']).toBeLessThan(-0.02);
  });

  it.each(clinicRuns.filter(({ labels }) => labels['diverged'] === true))(
    'says that $id diverged, and nothing that follows from it',
    (run) => {
      const found = kinds(clinicHistory(run));
      expect(found.some((kind) => kind === 'divergence' || kind === 'non-finite')).toBe(true);
      expect(found).not.toContain('still-improving');
      expect(found).not.toContain('overfitting');
    },
  );

  const learned = ({ val }: ClinicRun): boolean =>
    Math.min(...val.map((value) => value ?? Number.POSITIVE_INFINITY)) < 0.8 * (val[0] ?? 0);
  const well = clinicRuns.filter((run) => run.labels['healthy'] === true && learned(run));
  it.each(well)('leaves the healthy run $id alone', (run) => {
    const { verdict, findings } = judge(clinicHistory(run));
    expect(verdict).toBe('healthy');
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

it('quotes as the best value the one that was logged where it says', () => {
  for (const history of clinicRuns.map(clinicHistory)) {
    for (const outcome of judge(history).outcomes) {
      if (outcome.state === 'notEvaluated') continue;
      const { series: names, evidence } = outcome.state === 'found' ? outcome.finding : outcome;
      const series = history.series.find(({ name, role }) => name === names[0] && role === 'validation');
      if (series === undefined || !('best' in evidence) || !('bestAt' in evidence)) continue;
      expect([outcome, series.y[series.x.indexOf(evidence['bestAt'] ?? Number.NaN)]]).toEqual([outcome, evidence['best']]);
    }
  }
});

describe('what can not be judged', () => {
  it('never calls a run healthy from its training loss', () => {
    const { train } = clinicRun('dev-0027');
    const run = judge(historyOf([seriesOf(train, { name: 'loss', role: 'train' })]));
    expect(run.verdict).toBe('unknown');
    const overfitting = run.outcomes.find((outcome) => outcome.state === 'notEvaluated' && outcome.kind === 'overfitting');
    expect(overfitting).toMatchObject({ because: { code: 'no-validation-loss' } });
  });

  it('abstains from overfitting on two epochs but still sees a NaN', () => {
    const series = [
      seriesOf([1, null], { name: 'loss', role: 'train' }),
      seriesOf([1, 0.9], { name: 'val_loss', role: 'validation' }),
    ];
    const run = judge(historyOf(series));
    expect(run.verdict).toBe('failing');
    expect(run.findings[0]).toMatchObject({ kind: 'non-finite', from: 2, series: ['loss'] });
    expect(run.outcomes).toContainEqual(
      expect.objectContaining({ kind: 'overfitting', because: { code: 'too-few-points', points: 2, needed: 3 } }),
    );
  });

  it('judges a rise where a NaN was passing, and not where the run ended in it', () => {
    const sick = clinicHistory(clinicWith('overfitting'));
    const nanAt = (index: (n: number) => number) =>
      historyOf(
        sick.series.map((series) => ({ ...series, y: series.y.map((y, i) => (i === index(series.y.length) ? Number.NaN : y)) })),
      );
    expect(kinds(nanAt(() => 3))).toEqual(expect.arrayContaining(['non-finite', 'overfitting']));
    expect(kinds(nanAt((n) => n - 1))).not.toContain('overfitting');
  });

  it('never judges a generator as a supervised loss', () => {
    const rising = [1, 1, 1.5, 2, 3, 4, 6, 8, 9, 12];
    const run = judge(historyOf([seriesOf(rising, { name: 'loss_g', role: 'train', adversarial: true })]));
    expect(run.verdict).toBe('unknown');
    expect(run.findings).toEqual([]);
  });

  it('gives unknown for no runs, and for a run without any series', () => {
    expect(diagnose({ runs: [] })).toEqual({ verdict: 'unknown', runs: [] });
    expect(judge(historyOf([])).verdict).toBe('unknown');
  });
});

describe('losses that are negative or zero', () => {
  it('gives the same verdict when a constant is taken off both losses', () => {
    const run = clinicWith('overfitting');
    const lower = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value - 100));
    const shifted = { ...run, train: lower(run.train), val: lower(run.val) };
    expect(kinds(clinicHistory(shifted))).toContain('overfitting');
    const healthy = clinicWith('healthy');
    const below = { ...healthy, train: lower(healthy.train), val: lower(healthy.val) };
    expect(judge(clinicHistory(below)).verdict).not.toBe('failing');
  });
});

describe('what the policy decides', () => {
  it('lets a threshold, a severity and `off` be set by run key', () => {
    const run = runOf(clinicHistory(clinicWith('overfitting')));
    const under = (entry: object) => diagnose({ runs: [run] }, { ...DEFAULT_POLICY, runs: [{ runs: 'r*', ...entry }] }).runs[0];
    expect(under({ severity: { overfitting: 'note' } })?.verdict).toBe('healthy');
    expect(under({ thresholds: { overfittingRise: 1e6, accuracyDrop: 1 } })?.findings.map(({ kind }) => kind)).not.toContain(
      'overfitting',
    );
    expect(
      under({ severity: { overfitting: 'off' } })?.outcomes.map((one) => ('kind' in one ? one.kind : one.finding.kind)),
    ).not.toContain('overfitting');
  });
});

it('lets the policy say how soon a spike must be over to be a note', () => {
  const losses = Array.from(
    { length: 200 },
    (_, i) => 2 + Math.exp(-i / 20) + 0.01 * Math.sin(7 * i) + (i > 120 && i < 125 ? 4 : 0),
  );
  const run = runOf(historyOf([seriesOf(losses, { name: 'loss', role: 'train', axis: 'step' })]));
  const severity = (spikeRecovery: number) =>
    diagnose({ runs: [run] }, { ...DEFAULT_POLICY, runs: [{ runs: '**', thresholds: { spikeRecovery } }] }).runs[0]?.findings.find(
      ({ kind }) => kind === 'spike',
    )?.severity;
  expect([severity(0.1), severity(0.01)]).toEqual(['note', 'warning']);
});

describe('replicates', () => {
  const sick = clinicHistory(clinicWith('overfitting'));
  const well = clinicHistory(clinicWith('healthy'));

  it('reports what most seeds share', () => {
    expect(judge(sick, sick, well).findings.map(({ kind }) => kind)).toContain('overfitting');
    expect(judge(sick, well, well).findings.map(({ kind }) => kind)).not.toContain('overfitting');
  });

  it('tells the worst first, as for one seed', () => {
    const severity = {
      overfitting: 'note',
      'late-rise': 'note',
      'generalization-gap': 'failing',
      'early-stopping': 'failing',
    } as const;
    const policy = { ...DEFAULT_POLICY, runs: [{ runs: '**', severity }] };
    for (const history of clinicRuns.map(clinicHistory)) {
      const [one, three] = diagnose({ runs: [runOf(history), runOf(history, history, history)] }, policy).runs;
      expect(three?.findings).toEqual(one?.findings);
    }
  });
});
