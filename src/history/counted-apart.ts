import type { ReadingNote } from './reasons.ts';
import type { NamedSeries } from './seal.ts';

/** Evaluations from which it is seen that they are counted one by one. */
const FEWEST = 3;
/** How many times as far as evaluations the training must count to count something else; where it counts by ones as well, as batches do. */
const FURTHER = 5;
const FURTHER_BY_ONES = 10;

/**
 * A validation loss that was logged with its epoch for a step, beside a training loss with its step: `add_scalar("val", loss, epoch)`.
 * The first counts epochs then. Nothing says where they end, so that both are taken to cover the whole training.
 */
export function countedApart(
  path: string,
  all: readonly NamedSeries[],
): { readonly all: readonly NamedSeries[]; readonly notes: readonly ReadingNote[] } {
  const losses = all.filter(({ axis, naming, built }) => axis === 'step' && naming.metric === 'loss' && built.breaks.length === 0);
  const trained = losses.filter(({ naming }) => naming.role === 'train').reduce(furthest, undefined);
  const evaluated = losses.filter(({ naming }) => naming.role === 'validation').reduce(furthest, undefined);
  if (trained === undefined || evaluated === undefined || !countsOnes(evaluated)) return { all, notes: [] };
  const [steps, epochs] = [lastOf(trained), evaluated.built.points];
  if (steps < epochs * (countsOnes(trained) ? FURTHER_BY_ONES : FURTHER)) return { all, notes: [] };
  const first = evaluated.built.x[0] ?? 0;
  const epochAt = (step: number) => first - 1 + (step / steps) * epochs;
  const placed = all.map((one): NamedSeries => {
    if (one.axis !== 'step') return one;
    if (countsOnes(one) && lastOf(one) <= lastOf(evaluated)) return { ...one, axis: 'epoch' };
    return one.built.epochs === undefined && one.epochs === undefined ? { ...one, epochs: one.built.x.map(epochAt) } : one;
  });
  return { all: placed, notes: [{ code: 'counted-apart', path, series: evaluated.name, epochs, other: trained.name, steps }] };
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
