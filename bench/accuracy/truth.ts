import type { ClinicRecord, Counterfactual, Losses } from './records.ts';

export const LABELS = ['diverged', 'overfitting', 'lr_too_high', 'lr_too_low', 'not_converged', 'underfitting', 'healthy'] as const;
export type Label = (typeof LABELS)[number];

/** What was really the matter with a run: null is ambiguous and not scored. `Infinity` as an effect is a run that broke. */
export interface Truth {
  readonly id: string;
  readonly labels: Readonly<Record<Label, boolean | null>>;
  /** Relative change of the true test loss by intervention; negative is better. */
  readonly effect: Readonly<Record<string, number>>;
}

const INF = Number.POSITIVE_INFINITY;
const finite = (values: readonly (number | null)[]): number[] => values.map((value) => value ?? INF);
const lowest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), INF);

/** Mean of the last three values, infinite where one is. */
function tail(values: readonly (number | null)[]): number {
  const last = finite(values).slice(-3);
  return last.every(Number.isFinite) ? last.reduce((a, b) => a + b, 0) / last.length : INF;
}

function band(x: number, yes: number, no: number): boolean | null {
  return x >= yes ? true : x <= no ? false : null;
}

function change(value: number, base: number, floor = 0): number {
  return value === INF ? INF : base === INF ? -1 : value / Math.max(base, floor) - 1;
}

/** Labels and effects of a clinic run from its large test set and its counterfactual runs: a port of the clinic's truth.py. */
export function truthOf(record: ClinicRecord): Truth {
  return { id: record.id, ...judge(record.run, record.interventions, record.chance) };
}

/** `chance`: test loss of the best constant, where it is known. */
export function judge(run: Losses, interventions: Readonly<Record<string, Counterfactual>>, chance?: number): Omit<Truth, 'id'> {
  const test = finite(run.test);
  const train = finite(run.train);
  const end = tail(run.test);
  const trainEnd = tail(run.train);
  const effect: Record<string, number> = {};
  const trainEffect: Record<string, number> = {};
  for (const [name, other] of Object.entries(interventions)) {
    effect[name] = change(tail(other.test), end);
    trainEffect[name] = change(tail(other.train), trainEnd, 1e-9);
  }
  const val = finite(run.val);
  effect['early_stop'] = end === INF ? -1 : (test[val.indexOf(lowest(val))] ?? INF) / end - 1;
  const labels = labelsOf({ test, train, end, trainEnd, effect, trainEffect });
  return { labels: { ...labels, healthy: hasSkill(test, chance) ? labels.healthy : false }, effect };
}

export function isSkilled({ run, chance }: ClinicRecord): boolean {
  return hasSkill(finite(run.test), chance);
}

/** Whether the run learned anything: a run that did not is not healthy because nothing would have helped it. */
function hasSkill(test: readonly number[], chance = test[0] ?? Number.NaN): boolean {
  return Number.isFinite(chance) && chance > 0 && (chance - lowest(test)) / chance >= LEAST_SKILL;
}

/** Share of the loss of guessing (of the first epoch, where that is not known) that a run with any skill does away with. */
const LEAST_SKILL = 0.1;

interface Measured {
  readonly test: readonly number[];
  readonly train: readonly number[];
  readonly end: number;
  readonly trainEnd: number;
  readonly effect: Readonly<Record<string, number>>;
  readonly trainEffect: Readonly<Record<string, number>>;
}

function labelsOf({ test, train, end, trainEnd, effect, trainEffect }: Measured): Truth['labels'] {
  const e = (name: string): number => effect[name] ?? INF;
  const t = (name: string): number => trainEffect[name] ?? INF;
  const both = (name: string, by: number): boolean => e(name) <= -by && t(name) <= -by;
  const first = train[0] ?? INF;
  const diverged = end === INF || trainEnd === INF || (trainEnd > 1.5 * Math.max(first, 1e-9) && trainEnd > 1.5 * lowest(train));
  const best = lowest(test);
  const rise = end === INF ? INF : end / best - 1;
  const falling = trainEnd < (train[Math.min(test.indexOf(best), train.length - 1)] ?? INF) * 0.98;
  const under = Math.min(e('bigger'), e('longer'), e('lr_up'));
  const underTrain = Math.min(t('bigger'), t('longer'), t('lr_up'));
  const bestOfAll = bestEffect(effect);
  return {
    diverged,
    overfitting: diverged ? false : falling ? band(rise, 0.1, 0.03) : band(rise, INF, 0.05),
    lr_too_high: both('lr_down', 0.1) ? true : e('lr_down') >= -0.03 ? false : null,
    lr_too_low: diverged ? false : both('lr_up', 0.15) ? true : e('lr_up') >= -0.03 || t('lr_up') >= -0.03 ? false : null,
    not_converged: diverged ? false : both('longer', 0.07) ? true : e('longer') >= -0.02 ? false : null,
    underfitting: diverged ? false : under <= -0.15 && underTrain <= -0.15 ? true : under >= -0.05 ? false : null,
    healthy: diverged ? false : bestOfAll >= -0.05 ? true : bestOfAll <= -0.15 ? false : null,
  };
}

/** The best that any single intervention would have done. More data does not count: an author can seldom have it. */
export function bestEffect(effect: Readonly<Record<string, number>>): number {
  return Object.entries(effect).reduce((best, [name, value]) => (name === 'more_data' ? best : Math.min(best, value)), INF);
}
