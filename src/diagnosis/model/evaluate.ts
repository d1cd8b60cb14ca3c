import { itemAt as at } from '../statistics/order.ts';
import { MODEL } from './model.generated.ts';
import { MODEL_CHOICES, MODEL_LABELS, type ModelChoice, type ModelData, type ModelLabel, type Trees } from './model-data.ts';

/** What the model says of one run. */
export interface Scores {
  /** Log-odds that a label is true. */
  readonly labels: Readonly<Record<ModelLabel, number>>;
  /**
   * Worth of each advice: expected improvement of the true loss as a share of it (at most 1), raised where it is likely to help
   * and lowered where it may do harm. Silence is worth 0.
   */
  readonly worth: Readonly<Record<ModelChoice, number>>;
}

/** Gives the scores for the features of a run. */
export type Judge = (features: Float64Array) => Scores;

/** The judge that is trained on all committed clinic runs but the hold-out. Some microseconds a run. */
export function judgeByModel(features: Float64Array): Scores {
  return scoresBy(MODEL, features);
}

/** What a model says of the features of a run. */
export function scoresBy(model: ModelData, features: Float64Array): Scores {
  const bins = new Int32Array(features.length);
  for (let i = 0; i < bins.length; i++) bins[i] = binOf(model.cuts[i] ?? [], at(features, i));
  const labels = entries(MODEL_LABELS, (label) => sumOfLeaves(model.labels[label], bins) / 100);
  const { leaves, trees } = model.worth;
  const totals = new Float64Array(MODEL_CHOICES.length);
  const forest = compiled(model.worth);
  for (let root = 0; root < forest.ends.length; root = forest.ends[root] ?? Number.POSITIVE_INFINITY) {
    const row = leafOf(forest, root, bins);
    for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] ?? 0) + (leaves[row * totals.length + i] ?? 0);
  }
  return { labels, worth: entries(MODEL_CHOICES, (_, i) => at(totals, i) / (50 * trees)) };
}

/** A number for each of some names. */
export function entries<K extends string>(keys: readonly K[], value: (key: K, index: number) => number): Record<K, number> {
  return Object.fromEntries(keys.map((key, i) => [key, value(key, i)])) as Record<K, number>;
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(cuts, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOfLeaves(trees: Trees, bins: Int32Array): number {
  const boosted = compiled(trees);
  let sum = 0;
  for (let root = 0; root < boosted.ends.length; root = boosted.ends[root] ?? Number.POSITIVE_INFINITY)
    sum += leafOf(boosted, root, bins);
  return sum;
}

interface Compiled {
  readonly feature: Int16Array;
  readonly value: Int16Array;
  /** Per node, the index after its subtree: where the right sibling or the next tree begins. */
  readonly ends: Int32Array;
}

const COMPILED = new WeakMap<Trees, Compiled>();

function compiled(trees: Trees): Compiled {
  const known = COMPILED.get(trees);
  if (known !== undefined) return known;
  const { feature, value } = trees;
  const ends = new Int32Array(feature.length);
  for (let i = ends.length - 1; i >= 0; i--) ends[i] = at(feature, i) < 0 ? i + 1 : at(ends, at(ends, i + 1));
  const result = { feature: Int16Array.from(feature), value: Int16Array.from(value), ends };
  COMPILED.set(trees, result);
  return result;
}

/** What the leaf holds that a run falls into, of the tree that begins at `root`. */
function leafOf({ feature, value, ends }: Compiled, root: number, bins: Int32Array): number {
  let node = root;
  let split = feature[node] ?? -1;
  while (split >= 0) {
    node = (bins[split] ?? 0) <= (value[node] ?? 0) ? node + 1 : (ends[node + 1] ?? 0);
    split = feature[node] ?? -1;
  }
  return value[node] ?? 0;
}
