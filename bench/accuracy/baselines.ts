import { curvesOf, type Losses } from './records.ts';
import type { Prediction } from './score.ts';

/**
 * Published rules, with the constants their authors give, turned into predictions. Advice is what each source recommends for the
 * symptom it names; a run about which a rule says nothing counts as healthy. Formulas and sources: docs/accuracy.md.
 */
export interface Baseline {
  readonly name: string;
  readonly judge: (run: Losses) => Omit<Prediction, 'id'>;
}

interface Seen {
  readonly train: Float64Array;
  readonly val: Float64Array;
  readonly acc: Float64Array | undefined;
}

const ADVICE: Readonly<Record<string, string>> = {
  'non-finite': 'lower-learning-rate',
  divergence: 'lower-learning-rate',
  oscillation: 'lower-learning-rate',
  overfitting: 'stop-earlier',
  'slow-convergence': 'raise-learning-rate',
  underfitting: 'train-longer',
};

function rule(name: string, kindsOf: (seen: Seen) => readonly (string | false)[]): Baseline {
  return {
    name,
    judge(run) {
      const { train, validation, accuracy } = curvesOf(run);
      const kinds = kindsOf({ train, val: validation, acc: accuracy }).filter((kind) => kind !== false);
      return kinds.length === 0
        ? { verdicts: ['healthy'], advice: [] }
        : { verdicts: kinds, advice: kinds.flatMap((kind) => ADVICE[kind] ?? []) };
    },
  };
}

const when = (fires: boolean, kind: string): string | false => fires && kind;
const at = (values: Float64Array, i: number): number => values[i] ?? Number.NaN;
const indices = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;
const broken = (seen: Seen): boolean => [...seen.train, ...seen.val].some((value) => !Number.isFinite(value));

/** Generalisation loss in percent at `t`. */
function lossOver(val: Float64Array, t: number): number {
  return 100 * (at(val, t) / Math.min(...val.subarray(0, t + 1)) - 1);
}

/** Training progress over the strip of `k` epochs that ends at `t`, in per mille. */
function progress(train: Float64Array, t: number, k: number): number {
  const strip = train.subarray(Math.max(0, t - k + 1), t + 1);
  return 1000 * (mean(strip) / Math.min(...strip) - 1);
}

/** Prechelt's UP: validation loss rose over `s` successive strips of `k` epochs. */
function risesOver(val: Float64Array, s: number, k: number): boolean {
  let count = 0;
  for (let t = 2 * k - 1; t < val.length; t += k) {
    count = at(val, t) > at(val, t - k) ? count + 1 : 0;
    if (count >= s) return true;
  }
  return false;
}

/** Keras EarlyStopping: whether it would have stopped before the end. */
function stops(val: Float64Array, patience: number): boolean {
  let best = Number.POSITIVE_INFINITY;
  let wait = 0;
  for (const value of val) {
    wait = value < best ? 0 : wait + 1;
    best = Math.min(best, value);
    if (wait >= Math.max(1, patience)) return true;
  }
  return false;
}

function notDecreasing(train: Float64Array, every: number): boolean {
  return indices(1, Math.floor((train.length - 1) / every) + 1).some((i) => at(train, i * every) >= at(train, (i - 1) * every));
}

/** AutoTrainer: local extremes of the accuracy at least `zeta` apart, counted against `eta` of the points. */
function swings(acc: Float64Array, zeta: number, eta: number): boolean {
  const turns = indices(1, acc.length - 1).filter((i) => (at(acc, i) - at(acc, i - 1)) * (at(acc, i + 1) - at(acc, i)) < 0);
  const large = turns.filter((i, n) => n > 0 && Math.abs(at(acc, i) - at(acc, turns[n - 1] ?? 0)) >= zeta);
  return large.length >= eta * acc.length;
}

function ranks(values: Float64Array): Float64Array {
  const order = indices(0, values.length).sort((a, b) => at(values, a) - at(values, b));
  const out = new Float64Array(values.length);
  order.forEach((index, rank) => {
    out[index] = rank;
  });
  return out;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, i) => {
    ab += (value - ma) * (at(b, i) - mb);
    aa += (value - ma) ** 2;
    bb += (at(b, i) - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

function deepChecker({ train, val }: Seen): readonly (string | false)[] {
  const steps = indices(Math.max(1, train.length - 5), train.length);
  const ratios = steps.map((i) => at(train, i) / at(train, i - 1));
  const last = train.subarray(-50);
  const up = indices(1, last.length).map((i) => at(last, i) > at(last, i - 1));
  const changes = up.filter((one, i) => i > 0 && one !== up[i - 1]).length;
  return [
    when(broken({ train, val, acc: undefined }), 'non-finite'),
    when(ratios.length === 5 && ratios.every((ratio) => ratio >= 2), 'divergence'),
    when(ratios.length === 5 && ratios.every((ratio) => 1 - ratio < 0.05), 'underfitting'),
    when((last.length - changes) / last.length < 0.5, 'oscillation'),
  ];
}

function autoTrainer({ train, val, acc }: Seen): readonly (string | false)[] {
  const exploded = broken({ train, val, acc }) || Math.max(...train) >= 1e3;
  const step = acc && Math.max(...indices(1, acc.length).map((i) => at(acc, i) - at(acc, i - 1)));
  return [
    when(exploded, 'divergence'),
    when(acc !== undefined && swings(acc, 0.03, 0.2), 'oscillation'),
    when(acc !== undefined && step !== undefined && step < 0.01 && Math.max(...acc) < 0.7, 'slow-convergence'),
  ];
}

export const BASELINES: readonly Baseline[] = [
  rule('Prechelt GL5', ({ val }) => [when(lossOver(val, val.length - 1) > 5, 'overfitting')]),
  rule('Prechelt PQ1', ({ train, val }) => [
    when(
      indices(1, Math.floor(val.length / 5) + 1).some((s) => lossOver(val, 5 * s - 1) / progress(train, 5 * s - 1, 5) > 1),
      'overfitting',
    ),
  ]),
  rule('Prechelt UP4', ({ val }) => [when(risesOver(val, 4, 5), 'overfitting')]),
  rule('Keras early stopping, patience 0', ({ val }) => [when(stops(val, 0), 'overfitting')]),
  rule('Keras early stopping, patience 10', ({ val }) => [when(stops(val, 10), 'overfitting')]),
  rule('SageMaker Overfit + LossNotDecreasing', (seen) => [
    when(broken(seen), 'non-finite'),
    when(
      indices(0, seen.val.length).some((i) => (at(seen.val, i) - at(seen.train, i)) / at(seen.train, i) > 0.1),
      'overfitting',
    ),
    when(notDecreasing(seen.train, 10), 'underfitting'),
  ]),
  rule('UMLAUT', (seen) => [
    when(broken(seen), 'non-finite'),
    when(
      indices(1, seen.val.length).some((i) => at(seen.val, i) > at(seen.val, i - 1) && at(seen.train, i) <= at(seen.train, i - 1)),
      'overfitting',
    ),
  ]),
  rule('TheDeepChecker', deepChecker),
  rule('AutoTrainer', autoTrainer),
  rule('Spearman(train, val) < 0', ({ train, val }) => [when(correlation(ranks(train), ranks(val)) < 0, 'overfitting')]),
  { name: 'always "stop earlier"', judge: () => ({ verdicts: ['overfitting'], advice: ['stop-earlier'] }) },
];
