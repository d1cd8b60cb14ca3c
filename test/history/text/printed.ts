import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';

/** A curve as it was printed. */
export interface Curve {
  readonly role: string;
  readonly axis: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** 1 … count. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** A training loss that falls, to four digits. */
export function train(i: number): number {
  return Number((0.3 + 3 / (i + 1)).toFixed(4));
}

/** A validation loss that falls less. */
export function val(i: number): number {
  return Number((0.9 + 3 / (i + 2)).toFixed(4));
}

export function curve(
  role: 'train' | 'validation' | 'test',
  axis: 'epoch' | 'step',
  x: readonly number[],
  y: readonly number[],
): Curve {
  return { role, axis, x, y };
}

/** Every whole loss that the reader finds in a log, all runs of it, in a stable order. */
export async function lossesOf(text: string, name = 'train.log'): Promise<readonly Curve[]> {
  return (await curvesOf(text, name)).filter(({ metric }) => metric === 'loss').map(({ metric: _, ...one }) => one);
}

export async function curvesOf(text: string, name = 'train.log'): Promise<readonly (Curve & { readonly metric: string })[]> {
  const { runs } = await readHistories([fileOf(name, text)]);
  return runs
    .flatMap(({ replicates }) => replicates.flatMap(({ series }) => series))
    .filter(({ component }) => !component)
    .map(({ role, metric, axis, x, y }) => ({ role, metric, axis, x: [...x], y: [...y] }))
    .sort((a, b) => a.role.localeCompare(b.role) || a.axis.localeCompare(b.axis) || b.x.length - a.x.length);
}
