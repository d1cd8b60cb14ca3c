import { expect, it } from 'vitest';
import type { Finding, FindingKind } from '../../src/diagnosis/diagnosis.ts';
import { measured } from '../../src/report/language/en/evidence.ts';

function finding(kind: FindingKind, evidence: Finding['evidence']): Finding {
  return {
    kind,
    evidence,
    severity: 'note',
    series: ['loss'],
    axis: 'step',
    from: 0,
    to: 9,
    margin: 1,
    confidence: 0,
    advice: [],
    checklist: [],
  };
}

it.each<[FindingKind, Finding['evidence'], string]>([
  [
    'spike',
    { threshold: 8, noise: 0.012, points: 60 },
    'threshold 8 standard deviations of the scatter, noise 1.2\u00a0%, 60 points',
  ],
  ['noisy-validation', { threshold: 3, points: 20 }, 'threshold 3 times the scatter of training loss, 20 points'],
  ['generalization-gap', { threshold: 0.5, noise: 0.002, points: 20 }, 'threshold 50\u00a0%, noise 0.2\u00a0%, 20 points'],
  [
    'plateau',
    { threshold: 0.3, points: 962, perPoint: 52, logged: 50_000 },
    'threshold 30\u00a0%, 962 points of up to 52 logged values, 50,000 in all',
  ],
  ['plateau', { threshold: 0.3, noise: 0.04 }, 'threshold 30\u00a0%, noise 4.0\u00a0%'],
])('gives the threshold of %s in its unit, and noise as a share', (kind, evidence, words) => {
  expect(measured(finding(kind, evidence), false)).toBe(words);
});
