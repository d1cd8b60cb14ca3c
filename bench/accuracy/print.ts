import { percent, table } from '../shared.ts';
import type { Score } from './score.ts';
import { LABELS } from './truth.ts';

/** Wilson's 95 % interval for `hits` of `n`. */
export function wilson(hits: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

export function shareWithInterval(hits: number, n: number): string {
  if (n === 0) return '-';
  const [low, high] = wilson(hits, n);
  return `${(hits / n).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

/** One row per verdict, then the mean. */
export function printVerdicts(title: string, score: Score): void {
  const rows = LABELS.map((label) => {
    const { tp, fp, fn, tn, f1, macroF1 } = score.labels[label];
    const few = tp + fn < 5 ? ' (few)' : '';
    return [
      label + few,
      String(tp + fn),
      String(fp + tn),
      shareWithInterval(tp, tp + fp),
      shareWithInterval(tp, tp + fn),
      f1.toFixed(3),
      macroF1.toFixed(3),
      shareWithInterval(fp, fp + tn),
    ];
  });
  table(title, ['verdict', 'true', 'false', 'precision', 'recall', 'F1', 'macro-F1', 'false alarms'], rows);
  console.log(`mean macro-F1 of labels with at least five true cases: ${score.meanMacroF1.toFixed(3)}`);
}

export interface Named {
  readonly name: string;
  readonly score: Score;
}

/** Macro-F1 by verdict, one diagnoser a row. */
export function printLabels(title: string, all: readonly Named[]): void {
  const rows = all.map(({ name, score }) => [
    name,
    ...LABELS.map((label) => score.labels[label].macroF1.toFixed(2)),
    score.meanMacroF1.toFixed(3),
  ]);
  table(title, ['macro-F1', ...LABELS, 'mean'], rows);
}

export function printAdvice(title: string, all: readonly Named[]): void {
  const rows = all.map(({ name, score: { advice } }) => [
    name,
    shareWithInterval(Math.round(advice.helped * advice.treatable), advice.treatable),
    shareWithInterval(Math.round(advice.harmed * advice.treatable), advice.treatable),
    shareWithInterval(Math.round(advice.harmedHealthy * advice.healthy), advice.healthy),
    percent(advice.advised, 0),
    advice.regret.toFixed(3),
    `${advice.treatable} / ${advice.healthy}`,
  ]);
  table(title, ['first advice', 'helped', 'harmed', 'harmed healthy', 'coverage', 'regret', 'treatable / healthy'], rows);
}
