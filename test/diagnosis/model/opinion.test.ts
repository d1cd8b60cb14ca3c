import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeByModel, type Scores } from '../../../src/diagnosis/model/evaluate.ts';
import { MODEL } from '../../../src/diagnosis/model/model.generated.ts';
import { MODEL_CHOICES, MODEL_LABELS } from '../../../src/diagnosis/model/model-data.ts';
import { MODEL_FEATURE_NAMES, modelFeatures } from '../../../src/diagnosis/model/model-features.ts';
import { type Opinion, opinionOf } from '../../../src/diagnosis/model/opinion.ts';

interface Check {
  readonly columns: readonly string[];
  readonly runs: readonly { readonly features: readonly number[]; readonly scores: readonly number[] }[];
}

const check = JSON.parse(readFileSync('test/fixtures/model/scores.json', 'utf8')) as Check;
const epochs = (value: (epoch: number) => number): number[] => Array.from({ length: 40 }, (_, epoch) => value(epoch));

function sureOf(opinion: Opinion | undefined): Opinion {
  if (opinion === undefined) throw new Error('there is no opinion');
  return opinion;
}

function bestOf(worth: Opinion['worth']): string | undefined {
  return MODEL_CHOICES.toSorted((a, b) => worth[b] - worth[a])[0];
}

describe('the learned model', () => {
  it('was trained on the features that are computed, in their order', () => {
    expect(MODEL.features).toEqual(MODEL_FEATURE_NAMES);
    expect(MODEL.cuts).toHaveLength(MODEL_FEATURE_NAMES.length);
  });

  it('gives the scores that the training libraries gave', () => {
    expect(check.runs.length).toBeGreaterThan(10);
    for (const { features, scores } of check.runs) {
      const { labels, worth }: Scores = judgeByModel(Float64Array.from(features));
      const ours = [...MODEL_LABELS.map((name) => labels[name]), ...MODEL_CHOICES.map((name) => worth[name])];
      expect(check.columns).toEqual([...MODEL_LABELS, ...MODEL_CHOICES]);
      // Leaves are rounded to hundredths of log-odds and to fiftieths of worth.
      for (const [i, score] of scores.entries()) expect(Math.abs((ours[i] ?? Number.NaN) - score)).toBeLessThan(0.25);
    }
  });

  it('says as much with less confidence of fewer evaluations', () => {
    const same: Scores = {
      labels: { diverged: -4, rateTooHigh: -4, rateTooLow: 4, notConverged: 0, underfitting: 2 },
      worth: { 'lower-learning-rate': -0.4, 'raise-learning-rate': 0.8, 'train-longer': 0, 'stop-earlier': 0, 'bigger-model': 0 },
    };
    const saying = (n: number): Opinion => {
      const loss = epochs((e) => 2 * Math.exp(-e / 8) + 0.4).slice(0, n);
      return sureOf(opinionOf({ train: loss, validation: loss }, () => same));
    };
    const [few, many] = [saying(6), saying(40)];
    expect(few.labels.rateTooLow).toBeCloseTo(1 / (1 + Math.exp(-2.4)), 6);
    expect(many.labels.rateTooLow).toBeGreaterThan(0.97);
    expect(few.labels.notConverged).toBe(0.5);
    expect(few.labels.diverged).toBeGreaterThan(many.labels.diverged);
    expect(few.worth['raise-learning-rate']).toBeCloseTo(0.48, 6);
    expect(many.worth['raise-learning-rate']).toBeGreaterThan(0.7);
  });

  it('advises to stop earlier where validation loss turns while training loss falls on', () => {
    const train = epochs((e) => 2 * Math.exp(-e / 8) + 0.02);
    const validation = epochs((e) => 2 * Math.exp(-e / 8) + 0.4 + 0.03 * Math.max(0, e - 12));
    const { labels, worth } = sureOf(opinionOf({ train, validation }));
    expect(labels.notConverged).toBeLessThan(0.1);
    expect(bestOf(worth)).toBe('stop-earlier');
  });

  it('sees a loss that hardly fell and still falls in a straight line as too slow', () => {
    const train = epochs((e) => 2.3 - 0.004 * e);
    const { labels, worth } = sureOf(opinionOf({ train, validation: epochs((e) => 2.31 - 0.004 * e) }));
    expect(labels.rateTooLow).toBeGreaterThan(0.5);
    expect(labels.diverged).toBeLessThan(0.1);
    expect(bestOf(worth)).toBe('raise-learning-rate');
  });

  it('has no opinion on too few finite points, and reads up to the first that is not finite', () => {
    expect(opinionOf({ validation: [1, 0.9, 0.8] })).toBeUndefined();
    expect(opinionOf({ train: [1, Number.NaN, 1, 1, 1, 1, 1, 1], validation: [1, 1, 1, 1, 1, 1, 1, 1] })).toBeUndefined();
    const broken = modelFeatures({ validation: [3, 2.5, 2, 1.8, 1.7, 1.6, 1.5, Number.POSITIVE_INFINITY] });
    const whole = modelFeatures({ validation: [3, 2.5, 2, 1.8, 1.7, 1.6, 1.5] });
    const cut = MODEL_FEATURE_NAMES.indexOf('cut');
    expect([broken?.[cut], whole?.[cut]]).toEqual([1, 0]);
    expect(broken?.filter((_, i) => i !== cut)).toEqual(whole?.filter((_, i) => i !== cut));
  });
});
