import type { Role } from '../history.ts';
import { isLossName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import type { ReadLine } from './line.ts';
import type { Pair } from './pairs.ts';

/** Shapes of lines that are counted: a script prints few. */
const MOST_SHAPES = 64;
/** Lines of one shape that are believed to be those of a training, where each has one loss only: other programs print losses too. */
const FEWEST = 10;

/**
 * Lines that say no position, in a log that never says one: `Train Loss: 0.5 Validate Loss 0.6` with each pass over the data, `loss = 0.5`.
 * Their order is the position.
 */
export class UnplacedLines {
  readonly #shapes = new Map<string, { count: number; readonly isSure: boolean }>();

  readonly #known: ReadonlySet<string>;

  /** `known`: names that mean a loss though they do not say so. */
  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** How many lines of this shape came before; undefined for one that is no part of a training. */
  take({ pairs, shape }: ReadLine): number | undefined {
    const known = this.#shapes.get(shape);
    if (known !== undefined) return known.count++;
    const isExplained = pairs.some(({ name }) => this.#known.has(name));
    if (this.#shapes.size >= MOST_SHAPES || !(isExplained || pairs.some(({ name }) => isLossName(name)))) return undefined;
    this.#shapes.set(shape, { count: 1, isSure: isExplained || hasBothLosses(pairs) });
    return 0;
  }

  /** Whether lines of this shape are enough to be a training. */
  isBelieved(shape: string): boolean {
    const { count = 0, isSure = false } = this.#shapes.get(shape) ?? {};
    return isSure || count >= FEWEST;
  }
}

function hasBothLosses(pairs: readonly Pair[]): boolean {
  const splits = new Set<Role | undefined>();
  for (const { name, split } of pairs) if (isLossName(name)) splits.add(split ?? splitOf(name));
  return splits.has('train') && (splits.has('validation') || splits.has('test'));
}
