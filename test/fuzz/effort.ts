import { stopwatch } from '../worked.ts';

/**
 * How much is tried. Within the tests it is little, from the same seed each time; `npm run fuzz` sets the seconds, takes a new seed and
 * cuts at every byte. `FUZZ_SEED` runs again what failed.
 */
const { FUZZ_SECONDS, FUZZ_SEED } = process.env;
const alone = FUZZ_SECONDS !== undefined;

const SEED = Number(FUZZ_SEED ?? (alone ? Date.now() % 1_000_000_000 : 20_261_123));

/** Seconds for the tests with files of every reader, and for each of the dozen with files of one reader. */
const SECONDS = alone ? { all: Number(FUZZ_SECONDS), each: Number(FUZZ_SECONDS) / 12 } : { all: 1.5, each: 0.2 };

/** Milliseconds after which a test hangs. */
export const TIMEOUT = 300_000 + 20_000 * SECONDS.all;

/** The seeds to try, at least one. Seconds are those that this process works, so that a busy machine tries as many. */
export function* seeds(share: keyof typeof SECONDS): Generator<number> {
  const worked = stopwatch();
  for (let seed = SEED; seed === SEED || worked() < SECONDS[share]; seed++) yield seed;
}

/** Lengths to which something of a length is cut: all of them, or one in seven and the last ones. */
export function* cuts(from: number, length: number): Generator<number> {
  for (let cut = from; cut < length; cut++) if (alone || cut % 7 === 0 || length - cut <= 16) yield cut;
}
