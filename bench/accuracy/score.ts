import { bestEffect, LABELS, type Label, type Truth } from './truth.ts';

/** What a diagnoser says of one run: kinds of all findings, plus `healthy`; advice in order of priority. */
export interface Prediction {
  readonly id: string;
  readonly verdicts: readonly string[];
  readonly advice: readonly string[];
}

/** Verdicts any of which counts as a hit for a label. */
export const HITS: Readonly<Record<Label, readonly string[]>> = {
  diverged: ['divergence', 'non-finite'],
  overfitting: ['overfitting'],
  lr_too_high: ['oscillation', 'divergence', 'non-finite', 'learning-rate-too-high'],
  lr_too_low: ['slow-convergence'],
  not_converged: ['still-improving', 'slow-convergence'],
  underfitting: ['underfitting', 'slow-convergence', 'still-improving'],
  healthy: ['healthy'],
};

/** The intervention that a piece of advice stands for. */
export const INTERVENTIONS: Readonly<Record<string, string>> = {
  'lower-learning-rate': 'lr_down',
  'raise-learning-rate': 'lr_up',
  'train-longer': 'longer',
  'stop-earlier': 'early_stop',
  regularize: 'regularize',
  'smaller-model': 'smaller',
  'bigger-model': 'bigger',
  'more-data': 'more_data',
};

export interface LabelScore {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly macroF1: number;
  readonly falseAlarm: number;
}

export interface AdviceScore {
  readonly treatable: number;
  readonly advised: number;
  /** Share that got an advice whose effect is known: checking the data is none. */
  readonly tested: number;
  readonly helped: number;
  readonly harmed: number;
  readonly healthy: number;
  readonly harmedHealthy: number;
  readonly regret: number;
}

export interface Score {
  readonly labels: Readonly<Record<Label, LabelScore>>;
  readonly advice: AdviceScore;
  readonly meanMacroF1: number;
}

/** A port of the clinic's score.py, which is the judge. */
export function score(truths: readonly Truth[], predictions: ReadonlyMap<string, Prediction>): Score {
  const entries = LABELS.map((label) => [label, scoreLabel(label, truths, predictions)] as const);
  const counted = entries.filter(([, one]) => one.tp + one.fn >= 5);
  const meanMacroF1 = counted.reduce((sum, [, one]) => sum + one.macroF1, 0) / Math.max(1, counted.length);
  const labels = Object.fromEntries(entries) as Record<Label, LabelScore>;
  return { labels, advice: scoreAdvice(truths, predictions), meanMacroF1 };
}

function f1Of(hit: number, wrong: number, missed: number): number {
  const all = 2 * hit + wrong + missed;
  return all === 0 ? 0 : (2 * hit) / all;
}

function scoreLabel(label: Label, truths: readonly Truth[], predictions: ReadonlyMap<string, Prediction>): LabelScore {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const truth of truths) {
    const really = truth.labels[label];
    if (really === null) continue;
    const said = predictions.get(truth.id)?.verdicts.some((verdict) => HITS[label].includes(verdict)) ?? false;
    if (really) said ? tp++ : fn++;
    else said ? fp++ : tn++;
  }
  return {
    ...{ tp, fp, fn, tn },
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: f1Of(tp, fp, fn),
    macroF1: (f1Of(tp, fp, fn) + f1Of(tn, fn, fp)) / 2,
    falseAlarm: fp / (fp + tn),
  };
}

/** A run that broke counts as nine times worse, as in score.py. */
function scoreAdvice(truths: readonly Truth[], predictions: ReadonlyMap<string, Prediction>): AdviceScore {
  let [helped, harmed, given, tested, sick, well, needless, regret] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const truth of truths) {
    const effect = Object.fromEntries(
      Object.entries(truth.effect).map(([name, value]) => [name, Number.isFinite(value) ? value : 9]),
    );
    const best = bestEffect(effect);
    const first = predictions.get(truth.id)?.advice[0];
    const raw = first === undefined ? 0 : (effect[INTERVENTIONS[first] ?? ''] ?? 0);
    const value = first === 'more-data' ? Math.max(raw, 0) : raw;
    if (best > -0.05) {
      well++;
      if (first !== undefined && value >= 0.02) needless++;
      continue;
    }
    sick++;
    if (first !== undefined) given++;
    if (first !== undefined && INTERVENTIONS[first] !== undefined) tested++;
    if (value <= -0.02) helped++;
    if (value >= 0.02) harmed++;
    regret += Math.max(0, Math.min(1, value) - Math.max(best, -1));
  }
  const share = (count: number, of: number): number => count / Math.max(1, of);
  return {
    treatable: sick,
    advised: share(given, sick),
    tested: share(tested, sick),
    helped: share(helped, sick),
    harmed: share(harmed, sick),
    healthy: well,
    harmedHealthy: share(needless, well),
    regret: share(regret, sick),
  };
}
