import type { Role } from '../history.ts';
import { isLossName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import type { ReadLine } from './line.ts';
import type { Pair } from './pairs.ts';

/** Shapes of lines that are counted: a script prints few. */
const MOST_SHAPES = 64;

/**
 * Lines that say no position, in a log that never says one: `Train Loss: 0.5 Validate Loss 0.6` with each pass over the data. Their
 * order is the epoch. Believed only where one line has the loss of both: other programs print losses too.
 */
export class UnplacedLines {
  readonly #counts = new Map<string, number>();

  /** How many lines of this shape came before; undefined for one that is not believed. */
  take({ pairs, shape }: ReadLine): number | undefined {
    if (!hasBothLosses(pairs)) return undefined;
    const before = this.#counts.get(shape) ?? 0;
    if (before === 0 && this.#counts.size >= MOST_SHAPES) return undefined;
    this.#counts.set(shape, before + 1);
    return before;
  }
}

function hasBothLosses(pairs: readonly Pair[]): boolean {
  const splits = new Set<Role | undefined>();
  for (const { name, split } of pairs) if (isLossName(name)) splits.add(split ?? splitOf(name));
  return splits.has('train') && (splits.has('validation') || splits.has('test'));
}
