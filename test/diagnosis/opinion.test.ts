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
  const none = { diverged: -4, overfitting: -4, rateTooHigh: -4, rateTooLow: -4, notConverged: -4, underfitting: -4, healthy: -4 };
  const silent = { 'lower-learning-rate': 0, 'raise-learning-rate': 0, 'train-longer': 0, 'stop-earlier': 0, 'bigger-model': 0 };
  return () => ({ labels: { ...none, ...labels }, worth: { ...silent, ...worth } });
}

function judged(history: History, judge: Judge, policy = DEFAULT_POLICY) {
  const [run] = diagnose({ runs: [runOf(history)] }, policy, judge).runs;
  if (run === undefined) throw new Error('a run went missing');
  return { ...run, severities: Object.fromEntries(run.findings.map(({ kind, severity }) => [kind, severity])) };
}

const healthy = clinicHistory(clinicWith('healthy'));
const improving = clinicHistory(clinicRun('dev-0027'));
const overfit = clinicHistory(clinicWith('overfitting'));
const diverged = clinicHistory(clinicRun('dev-0225'));

describe('what the learned model may decide', () => {
  it('makes notes of what the curves show where nothing would have improved the run', () => {
    const underfit = clinicHistory(clinicRun('dev-0217'));
    expect(judged(underfit, judgeSaying({ underfitting: 4 })).severities).toMatchObject({ underfitting: 'warning' });
    const well = judged(underfit, judgeSaying({ underfitting: 1, healthy: 1 }));
    expect(well.severities).toMatchObject({ underfitting: 'note' });
    expect(well.verdict).toBe('healthy');
  });

  it('makes a warning of its surest hypothesis where the run could be improved', () => {
    const { severities, verdict } = judged(improving, judgeSaying({ notConverged: 0.7, rateTooLow: 0.5 }, { 'train-longer': 0.2 }));
    expect(severities).toMatchObject({ 'still-improving': 'warning', 'slow-convergence': 'note' });
    expect(verdict).toBe('warning');
  });

  it('only notes that a loss could go lower which fell nearly all the way', () => {
    const fell = Array.from({ length: 12 }, (_, i) => 0.9 ** (i * 4));
    const gap = fell.map((value) => value + 0.002);
    const lower = judgeSaying({ underfitting: 2, healthy: -8 });
    const run = judged(
      historyOf([seriesOf(fell, { name: 'loss', role: 'train' }), seriesOf(gap, { name: 'val_loss', role: 'validation' })]),
      lower,
    );
    expect(run.severities).toMatchObject({ underfitting: 'note' });
    expect(run.verdict).toBe('healthy');
  });

  it('only notes it where nearly all of the training data is told right, in percent or not', () => {
    const values = (from: number, to: number) => Array.from({ length: 12 }, (_, i) => from + ((to - from) * i) / 11);
    const history = (...accuracy: [number, number]) =>
      historyOf([
        seriesOf(values(1.4, 0.84), { name: 'loss', role: 'train' }),
        seriesOf(values(1.05, 0.85), { name: 'val_loss', role: 'validation' }),
        seriesOf(values(...accuracy), { name: 'accuracy', role: 'train', metric: 'accuracy', direction: 'max' }),
      ]);
    const lower = judgeSaying({ underfitting: 2, healthy: -8 });
    expect(judged(history(0.86, 0.991), lower).severities).toMatchObject({ underfitting: 'note' });
    expect(judged(history(86, 99.1), lower).severities).toMatchObject({ underfitting: 'note' });
    expect(judged(history(0.2, 0.6), lower).severities).toMatchObject({ underfitting: 'warning' });
  });

  it('only notes it beside a wide generalisation gap', () => {
    const fell = Array.from({ length: 12 }, (_, i) => 1 - 0.05 * i);
    const stays = fell.map((value, i) => value + 0.05 * i);
    const both = [seriesOf(fell, { name: 'loss', role: 'train' }), seriesOf(stays, { name: 'val_loss', role: 'validation' })];
    const { severities } = judged(historyOf(both), judgeSaying({ underfitting: 2, healthy: -8 }));
    expect(severities).toMatchObject({ underfitting: 'note', 'generalization-gap': 'note' });
  });

  it('gives its probability as confidence and as evidence', () => {
    const { findings } = judged(improving, judgeSaying({ notConverged: Math.log(3) }));
    const [finding] = findings.filter(({ kind }) => kind === 'still-improving');
    expect(finding?.confidence).toBeCloseTo(0.75);
    expect(finding?.evidence['probability']).toBeCloseTo(0.75);
  });

  it('ranks the advice, of the run and of each finding', () => {
    const judge = judgeSaying({ underfitting: 4 }, { 'raise-learning-rate': 0.6, 'bigger-model': 0.9 });
    const run = judged(clinicHistory(clinicRun('dev-0082')), judge);
    expect(run.advice).toEqual(['bigger-model', 'raise-learning-rate']);
    const [finding] = run.findings.filter(({ kind }) => kind === 'underfitting');
    expect(finding?.advice.slice(0, 2)).toEqual(['bigger-model', 'raise-learning-rate']);
  });
});

describe('a hypothesis that the model does not act on', () => {
  const weakly = { notConverged: 0.5 };
  const surely = { notConverged: 3 };

  it('is a note where it expects no remedy of it to help', () => {
    expect(judged(improving, judgeSaying(weakly, { 'train-longer': 0.2 })).severities).toMatchObject({
      'still-improving': 'warning',
    });
    const helpless = judged(improving, judgeSaying(weakly, { 'lower-learning-rate': 0.2 }));
    expect(helpless.severities).toMatchObject({ 'still-improving': 'note' });
    expect(helpless.verdict).toBe('healthy');
  });

  it('is a warning where it is sure of it all the same', () => {
    expect(judged(improving, judgeSaying(surely)).severities).toMatchObject({ 'still-improving': 'warning' });
  });

  it('is a note where it says to go on and would first of all stop earlier', () => {
    const torn = judgeSaying(surely, { 'stop-earlier': 0.4, 'train-longer': 0.2 });
    expect(judged(improving, torn).severities).toMatchObject({ 'still-improving': 'note' });
    const agreed = judgeSaying(surely, { 'stop-earlier': 0.2, 'train-longer': 0.4 });
    expect(judged(improving, agreed).severities).toMatchObject({ 'still-improving': 'warning' });
  });

  it('is a note where nearly all of the training data is told right already', () => {
    const told = (last: number) =>
      historyOf([
        ...improving.series.filter(({ metric }) => metric === 'loss'),
        seriesOf([0.6, last], { name: 'accuracy', role: 'train', metric: 'accuracy', direction: 'max' }),
      ]);
    const longer = judgeSaying(surely, { 'train-longer': 0.4 });
    expect(judged(told(0.97), longer).severities).toMatchObject({ 'still-improving': 'note' });
    expect(judged(told(0.8), longer).severities).toMatchObject({ 'still-improving': 'warning' });
  });
});

describe('what it may not overrule', () => {
  const wellSaying = judgeSaying({ healthy: 4 }, { 'raise-learning-rate': 1 });

  it('leaves a diverged run failing, and its advice', () => {
    const run = judged(diverged, wellSaying);
    expect(run.verdict).toBe('failing');
    expect(run.advice[0]).toBe('lower-learning-rate');
  });

  it('leaves a rise beyond doubt failing', () => {
    expect(judged(overfit, wellSaying).severities).toMatchObject({ overfitting: 'failing' });
  });

  it('finds no overfitting where the loss did not rise', () => {
    expect(judged(healthy, judgeSaying({ overfitting: 8 })).severities).not.toHaveProperty('overfitting');
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
    expect(judged(healthy, judgeSaying({ healthy: 4 }), policy).verdict).toBe('healthy');
  });
});

describe('a run that learned nothing', () => {
  it('is not called healthy, whatever the model says', () => {
    const flat = Array.from({ length: 20 }, (_, i) => Math.log(10) + 0.002 * Math.sin(3 * i));
    const both = [seriesOf(flat, { name: 'loss', role: 'train' }), seriesOf(flat, { name: 'val_loss', role: 'validation' })];
    const run = judged(historyOf(both), judgeSaying({ healthy: 4 }));
    expect(run.severities).toMatchObject({ underfitting: 'note' });
    expect(run.verdict).toBe('unknown');
  });
});

describe('stopping earlier', () => {
  it('is no advice where the best checkpoint is kept', () => {
    const judge = judgeSaying({ overfitting: 4 }, { 'stop-earlier': 0.5, 'bigger-model': 0.2 });
    expect(judged(overfit, judge).advice).toEqual(['stop-earlier', 'bigger-model']);
    expect(judged(overfit, judge, { ...DEFAULT_POLICY, checkpoint: 'best' }).advice).toEqual(['bigger-model']);
  });

  it('is needed by nobody there, so overfitting stays a note', () => {
    const worried = judgeSaying({ overfitting: 4, healthy: -8 });
    const kept = judged(overfit, worried, { ...DEFAULT_POLICY, checkpoint: 'best' });
    expect(kept.severities).toMatchObject({ overfitting: 'note' });
    expect(kept.verdict).toBe('healthy');
  });
});

describe('the runs it knows', () => {
  const curves = (history: History) => lossCurvesOf(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }));
  const { train, val } = clinicWith('healthy');
  const by = (axis: 'epoch' | 'step', every: number) =>
    [seriesOf(train, { name: 'loss', role: 'train' }), seriesOf(val, { name: 'val_loss', role: 'validation' })].map((series) => ({
      ...series,
      axis,
      x: series.x.map((x) => x * every),
    }));

  it('are runs by epochs or rounds, one evaluation each', () => {
    expect(curves(historyOf(by('epoch', 1)))?.validation).toHaveLength(val.length);
    expect(curves(historyOf(by('epoch', 25)))).toBeUndefined();
    expect(curves(historyOf(by('step', 1)))).toBeDefined();
    expect(curves(historyOf(by('step', 125)))).toBeUndefined();
    const withEpochs = (share: number) =>
      by('step', 125).map((series) => ({ ...series, epochs: series.x.map((x) => (share * x) / 125) }));
    expect(curves(historyOf(withEpochs(1)))).toBeDefined();
    expect(curves(historyOf(withEpochs(0.1)))).toBeUndefined();
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
