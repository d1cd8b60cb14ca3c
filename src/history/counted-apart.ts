import type { NamedSeries } from './built-series.ts';
import type { ReadingNote } from './reasons.ts';

/** Evaluations from which it is seen that they are counted one by one. */
const FEWEST = 3;
/** How many times as far as evaluations the training must count to count something else; where it counts by ones as well, as batches do. */
const FURTHER = 5;
const FURTHER_BY_ONES = 10;

/**
 * A validation loss by epochs beside a training loss by steps, where nothing says which step ends which epoch: the same may be logged
 * as a step, `add_scalar("val", loss, epoch)`. Both are taken to cover the whole training.
 */
export function countedApart(
  path: string,
  all: readonly NamedSeries[],
): { readonly all: readonly NamedSeries[]; readonly notes: readonly ReadingNote[] } {
  const losses = all.filter(({ naming, built }) => naming.metric === 'loss' && built.breaks.length === 0);
  const trained = losses.filter((one) => one.naming.role === 'train' && isBySteps(one)).reduce(furthest, undefined);
  const evaluated = losses.filter(({ naming }) => naming.role === 'validation').reduce(furthest, undefined);
  if (trained === undefined || evaluated === undefined || !areApart(trained, evaluated)) return { all, notes: [] };
  const steps = lastOf(trained);
  const base = evaluated.built.x[0] === 0 ? -1 : 0;
  const epochs = lastOf(evaluated) - base;
  const placed = all.map((one): NamedSeries => {
    if (!isBySteps(one)) return one;
    if (countsOnes(one) && lastOf(one) <= lastOf(evaluated)) return { ...one, axis: 'epoch' };
    return one.naming.role !== 'train' ? one : { ...one, epochs: one.built.x.map((step) => base + (step / steps) * epochs) };
  });
  return { all: placed, notes: [{ code: 'counted-apart', path, series: evaluated.name, epochs, other: trained.name, steps }] };
}

function areApart(trained: NamedSeries, evaluated: NamedSeries): boolean {
  if (!(lastOf(trained) > 0)) return false;
  if (evaluated.axis === 'epoch') return evaluated.built.points >= FEWEST;
  const further = countsOnes(trained) ? FURTHER_BY_ONES : FURTHER;
  return evaluated.axis === 'step' && countsOnes(evaluated) && lastOf(trained) >= further * evaluated.built.points;
}

/** Counts steps, and says of none in which epoch it was. */
function isBySteps({ axis, built, epochs }: NamedSeries): boolean {
  return axis === 'step' && built.epochs === undefined && epochs === undefined;
}

function furthest(most: NamedSeries | undefined, one: NamedSeries): NamedSeries {
  return most === undefined || lastOf(one) > lastOf(most) ? one : most;
}

function lastOf({ built: { x } }: NamedSeries): number {
  return x.at(-1) ?? 0;
}

/** 0, 1, 2, … or 1, 2, 3, … */
function countsOnes({ built: { x, points } }: NamedSeries): boolean {
  const first = x[0];
  return points >= FEWEST && points === x.length && (first === 0 || first === 1) && x.every((value, i) => value === first + i);
}
