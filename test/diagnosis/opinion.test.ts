import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { lossCurvesOf } from '../../src/diagnosis/loss-curves.ts';
import type { Judge, Scores } from '../../src/diagnosis/model/evaluate.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History } from '../../src/history/history.ts';
import { clinicHistory, clinicRun, clinicWith, historyOf, runOf, seriesOf } from './histories.ts';

/** Log-odds of -4 for every label and no worth for any advice, but for what is named. */
function judgeSaying(labels: Partial<Scores['labels']>, worth: Partial<Scores['worth']> = {}): Judge {
  const none = { diverged: -4, rateTooHigh: -4, rateTooLow: -4, notConverged: -4, underfitting: -4 };
  const silent = { 'lower-learning-rate': 0, 'raise-learning-rate': 0, 'train-longer': 0, 'stop-earlier': 0, 'bigger-model': 0 };
  return () => ({ labels: { ...none, ...labels }, worth: { ...silent, ...worth } });
}

function judged(history: History, judge: Judge, policy = DEFAULT_POLICY) {
  const [run] = diagnose({ runs: [runOf(history)] }, policy, judge).runs;
  if (run === undefined) throw new Error('a run went missing');
  return { ...run, severities: Object.fromEntries(run.findings.map(({ kind, severity }) => [kind, severity])) };
}

const healthy = clinicHistory(clinicRun('dev-0027'));
const improving = clinicHistory(clinicRun('dev-0027'));
const overfit = clinicHistory(clinicWith('overfitting'));
const diverged = clinicHistory(clinicRun('dev-0225'));

describe('what the learned model may say', () => {
  it('makes no finding and no verdict of what nothing on the curves shows', () => {
    const sure = { notConverged: 4, rateTooLow: 4, rateTooHigh: 4, underfitting: 4 };
    const run = judged(improving, judgeSaying(sure, { 'train-longer': 0.2 }));
    expect(Object.values(run.severities)).not.toContain('warning');
    expect(run.verdict).toBe('healthy');
    expect(run.replicates[0].suspicions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['slow-convergence', 'underfitting', 'oscillation']),
    );
  });

  it('suspects nothing beside a run that is broken', () => {
    expect(judged(diverged, judgeSaying({ underfitting: 4 })).replicates[0].suspicions).toEqual([]);
  });

  it('ranks what the findings permit', () => {
    const judge = judgeSaying({}, { 'bigger-model': 0.9, 'lower-learning-rate': 0.6, 'stop-earlier': 0.1 });
    const { advice } = judged(overfit, judge);
    expect(advice.slice(0, 2)).toEqual(['lower-learning-rate', 'stop-earlier']);
    expect(advice).not.toContain('bigger-model');
  });

  it('gives a dead run no advice about its size', () => {
    const dead = clinicHistory(clinicRun('dev-0082'));
    const sure = judged(dead, judgeSaying({ underfitting: 4 }, { 'raise-learning-rate': 0.6, 'bigger-model': 0.9 })).advice;
    expect(sure.slice(0, 2)).toEqual(['raise-learning-rate', 'overfit-one-batch']);
    expect(sure).not.toContain('bigger-model');
    expect(judged(dead, judgeSaying({}, { 'raise-learning-rate': 0.05, 'bigger-model': 0.9 })).advice[0]).toBe('overfit-one-batch');
  });
});

describe('what it may not overrule', () => {
  const wellSaying = judgeSaying({}, { 'raise-learning-rate': 1 });

  it('leaves a diverged run failing, and its advice', () => {
    const run = judged(diverged, wellSaying);
    expect(run.verdict).toBe('failing');
    expect(run.advice[0]).toBe('lower-learning-rate');
  });

  it('leaves a rise beyond doubt failing', () => {
    expect(judged(overfit, wellSaying).severities).toMatchObject({ overfitting: 'failing' });
  });
});

describe('what the configuration says', () => {
  it('judges the loss where the metric that gates is an accuracy', () => {
    const plain = judged(overfit, judgeSaying({}));
    const gated = judged(overfit, judgeSaying({}), { ...DEFAULT_POLICY, runs: [{ runs: '*', metric: 'val_accuracy' }] });
    expect(plain.severities).toMatchObject({ overfitting: 'failing' });
    expect(gated.severities).toEqual(plain.severities);
    expect(gated.replicates[0].best).toEqual(plain.replicates[0].best);
  });

  it('does not take a finding that is off for one that could not be judged', () => {
    const policy = { ...DEFAULT_POLICY, runs: [{ runs: '*', severity: { overfitting: 'off' } as const }] };
    expect(judged(healthy, judgeSaying({}), policy).verdict).toBe('healthy');
  });
});

describe('a run that learned nothing', () => {
  it('is not called healthy, whatever the model says', () => {
    const flat = Array.from({ length: 20 }, (_, i) => Math.log(10) + 0.002 * Math.sin(3 * i));
    const both = [seriesOf(flat, { name: 'loss', role: 'train' }), seriesOf(flat, { name: 'val_loss', role: 'validation' })];
    const run = judged(historyOf(both), judgeSaying({}));
    expect(run.severities).toMatchObject({ 'no-learning': 'failing' });
    expect(run.verdict).toBe('failing');
  });
});

describe('stopping earlier', () => {
  it('is no advice where the best checkpoint is kept', () => {
    const judge = judgeSaying({}, { 'stop-earlier': 0.5, 'lower-learning-rate': 0.2 });
    expect(judged(overfit, judge).advice.slice(0, 2)).toEqual(['stop-earlier', 'lower-learning-rate']);
    expect(judged(overfit, judge, { ...DEFAULT_POLICY, checkpoint: 'best' }).advice).not.toContain('stop-earlier');
  });

  it('is needed by nobody there, so overfitting stays a note', () => {
    const worried = judgeSaying({});
    const kept = judged(overfit, worried, { ...DEFAULT_POLICY, checkpoint: 'best' });
    expect(kept.severities).toMatchObject({ overfitting: 'note' });
    expect(kept.verdict).toBe('healthy');
  });
});

describe('the runs it knows', () => {
  const curves = (history: History) => lossCurvesOf(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }));
  const { train, val } = clinicRun('dev-0027');
  const by = (axis: 'epoch' | 'step', every: number) =>
    [seriesOf(train, { name: 'loss', role: 'train' }), seriesOf(val, { name: 'val_loss', role: 'validation' })].map((series) => ({
      ...series,
      axis,
      x: series.x.map((x) => x * every),
    }));

  it('are runs by epochs, steps, tokens or time, at even distances or not', () => {
    expect(curves(historyOf(by('epoch', 1)))?.validation).toHaveLength(val.length);
    expect(curves(historyOf(by('epoch', 25)))?.validation).toHaveLength(val.length);
    expect(curves(historyOf(by('step', 1)))).toBeDefined();
    expect(curves(historyOf(by('step', 125)))).toBeDefined();
    const uneven = by('step', 125).map((series) => ({ ...series, x: series.x.map((x, i) => x + (i % 2) * 100) }));
    expect(curves(historyOf(uneven))?.validation).toHaveLength(Math.min(200, val.length));
    const withEpochs = (share: number) =>
      by('step', 125).map((series) => ({ ...series, epochs: series.x.map((x) => (share * x) / 125) }));
    expect(curves(historyOf(withEpochs(1)))).toBeDefined();
    expect(curves(historyOf(withEpochs(0.1)))).toBeDefined();
  });

  it('may give their accuracy in percent', () => {
    const [loss, valLoss, accuracy] = clinicHistory(clinicWith('overfitting')).series;
    if (loss === undefined || valLoss === undefined || accuracy === undefined) throw new Error('the fixture lost its accuracy');
    const percent = curves(historyOf([loss, valLoss, { ...accuracy, y: accuracy.y.map((y) => 100 * y) }]))?.accuracy;
    accuracy.y.forEach((y, i) => {
      expect(percent?.[i]).toBeCloseTo(y);
    });
  });

  it('need both losses, in one piece', () => {
    expect(curves(historyOf(by('epoch', 1).slice(1)))).toBeUndefined();
    expect(curves(historyOf(by('epoch', 1), { breaks: [{ kind: 'restart', axis: 'epoch', at: 1, after: 3 }] }))).toBeUndefined();
  });

  it('have a whole loss, and no part of one alone', () => {
    const parts = by('epoch', 1).map((series) => ({ ...series, component: true }));
    expect(curves(historyOf(parts))).toBeUndefined();
  });

  it('keep their values that are not finite', () => {
    const broken = historyOf([
      seriesOf([1, 0.9, 0.8, 0.7, null], { name: 'loss', role: 'train' }),
      seriesOf([1, 0.9, 0.8, 0.7, 0.7], { name: 'val_loss', role: 'validation' }),
    ]);
    expect(curves(broken)?.train).toEqual(Float64Array.of(1, 0.9, 0.8, 0.7, Number.NaN));
  });
});
