import type { Direction } from '../history.ts';
import { joinedName, LONGEST_NAME } from '../kept-name.ts';
import { endOfPlan, type RunFacts } from '../lanes.ts';
import type { Naming } from '../naming.ts';
import type { FilesRead } from '../reader.ts';
import type { DocumentFormat } from './document.ts';
import { type Column, LISTS, readLists } from './read-lists.ts';
import { field, isArray, isObject, type Json } from './values.ts';

/** CatBoost's `catboost_training.json`: it says which way is better, and how many rounds were planned. */
export const catboostJson: DocumentFormat = {
  name: 'catboost-json',
  score: 0.95,
  recognise: (value) =>
    isArray(field(value, 'iterations')) && isArray(field(field(value, 'meta'), 'learn_metrics'))
      ? ['meta.learn_metrics', 'iterations']
      : undefined,
  read({ path, value }, context): FilesRead {
    const meta = field(value, 'meta') ?? null;
    const iterations = field(value, 'iterations');
    const curves = curvesOf(meta, isArray(iterations) ? iterations : []);
    const namings = new Map(curves.map(({ name, naming }) => [name, naming]));
    const profile = { ...LISTS, rowAxis: 'step', known: (name: string) => namings.get(name) } as const;
    return readLists(path, curves, profile, { format: 'catboost-json', facts: planOf(meta, curves) }, context);
  },
};

interface Metric {
  readonly name: string;
  readonly direction: Direction;
}

/** A set of the data, with what is measured on it in the order in which each iteration lists it. */
interface DataSet {
  readonly subset: string;
  readonly learn: boolean;
  /** Undefined where a name stands for the second time. */
  readonly metrics: readonly (Metric | undefined)[];
  /** What was found of each metric so far. */
  readonly curves: (Curve | undefined)[];
}

interface Curve extends Column {
  readonly naming: Partial<Naming>;
  readonly learn: boolean;
  readonly cells: number[];
  readonly x: number[];
}

/**
 * The curves, in the order in which sets and metrics are named. They are made of the values that there are: sets times metrics times iterations may be
 * thousands of times as many as the file has bytes.
 */
function curvesOf(meta: Json, iterations: readonly Json[]): readonly Curve[] {
  const sets = setsOf(meta);
  for (const [i, iteration] of iterations.entries()) {
    if (!isObject(iteration)) continue;
    const x = Number(field(iteration, 'iteration') ?? i);
    for (const name of Object.keys(iteration)) {
      const set = sets.get(name);
      const values = iteration[name];
      if (set !== undefined && isArray(values)) take(set, values, x);
    }
  }
  return [...sets.values()].flatMap(({ curves }) => curves.filter((curve) => curve !== undefined));
}

/** Takes the values of one set in one iteration. */
function take(set: DataSet, values: readonly Json[], x: number): void {
  const shown = Math.min(values.length, set.metrics.length);
  for (let at = 0; at < shown; at++) {
    const [value, metric] = [values[at], set.metrics[at]];
    if (metric === undefined || typeof value !== 'number') continue;
    const curve = set.curves[at] ?? opened(set, metric);
    set.curves[at] = curve;
    curve.cells.push(value);
    curve.x.push(x);
  }
}

function opened({ subset, learn }: DataSet, metric: Metric): Curve {
  const name = joinedName(subset, '/', metric.name);
  return { name, naming: namingOf(subset, learn, metric), learn, cells: [], x: [] };
}

function setsOf(meta: Json): ReadonlyMap<string, DataSet> {
  const sets = new Map<string, DataSet>();
  for (const kind of ['learn', 'test'] as const) {
    const metrics = metricsOf(field(meta, `${kind}_metrics`));
    const names = field(meta, `${kind}_sets`);
    for (const subset of isArray(names) ? names : [kind]) {
      if (typeof subset !== 'string' || sets.has(subset)) continue;
      sets.set(subset, { subset, learn: kind === 'learn', metrics, curves: [] });
    }
  }
  return sets;
}

function metricsOf(list: Json | undefined): readonly (Metric | undefined)[] {
  const seen = new Set<string>();
  return (isArray(list) ? list : []).map((metric, index) => {
    // It stands in the file once, and in the names of as many curves as there are sets.
    const name = String(field(metric, 'name') ?? index).slice(0, LONGEST_NAME);
    if (seen.has(name)) return undefined;
    seen.add(name);
    const best = field(metric, 'best_value');
    return { name, direction: best === 'Min' ? 'min' : best === 'Max' ? 'max' : 'unknown' };
  });
}

/** A metric that is minimized is the loss unless its name says that it is an error rate. */
function namingOf(subset: string, learn: boolean, { name, direction }: Metric): Partial<Naming> {
  const named = { role: learn ? 'train' : 'validation', subset, direction, component: false } as const;
  if (direction === 'min' && !/error|accuracy|auc|mape|^f1/i.test(name)) return { ...named, metric: 'loss' };
  return named;
}

/** Fewer rounds than planned, and the best one not the last: the overfitting detector ended it. */
function planOf(meta: Json, curves: readonly Curve[]): RunFacts {
  const count = field(meta, 'iteration_count');
  const reached = curves.reduce((last, { x }) => Math.max(last, x.at(-1) ?? 0), 0);
  if (typeof count !== 'number' || count <= 0) return { boosting: true };
  const [isReached, isStopped] = [reached >= count - 1, curves.some((curve) => !curve.learn && bestAt(curve) < reached)];
  const end = endOfPlan({ axis: 'step', end: count - 1 }, { isReached, isStopped });
  // With an evaluation set the model is cut back to its best round, unless `use_best_model` says otherwise.
  return { boosting: true, ...end, ...(end.ending === 'early-stopping' && { checkpoint: { keeps: 'best' } }) };
}

/** The iteration with the best value. */
function bestAt({ cells, x, naming }: Curve): number {
  const sign = naming.direction === 'max' ? -1 : 1;
  let best = 0;
  cells.forEach((value, i) => {
    if (sign * value < sign * (cells[best] ?? Infinity)) best = i;
  });
  return x[best] ?? 0;
}
