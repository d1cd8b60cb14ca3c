import { type Fault, faultsIn } from '../faults/truth.ts';
import type { Product } from '../product.ts';
import { seeded, table } from '../shared.ts';
import { diagnosed, shownPrediction } from './predict.ts';
import { type ClinicRecord, type Losses, readLines } from './records.ts';
import { withNoise } from './stress.ts';
import { truthOf } from './truth.ts';

const NOISES = [0, 0.003, 0.01, 0.03] as const;

/** Where nothing was learned the rate may be all that is wrong, or not at all. */
const DEAD: readonly string[] = ['no-learning', 'constant-metric'];

/** Faults of which the rate is the cause, by the advice that is right. */
const CAUSED: Readonly<Record<string, readonly string[]>> = {
  'raise-learning-rate': ['tiny-lr', 'low-lr'],
  'lower-learning-rate': ['huge-lr', 'high-lr', 'unscaled-inputs', 'rising-lr', 'jump-mid'],
};
const MOVES = { 'raise-learning-rate': 'lr_up', 'lower-learning-rate': 'lr_down' } as const;

/**
 * Runs that learned nothing and are told to move the learning rate first, on data that no cut-off of it was chosen on: other runs of the
 * held-out tasks, whose counterfactuals are known, and runs that were broken on purpose, where only the cause is.
 */
export async function printRates(product: Product): Promise<void> {
  const pairs = readLines<ClinicRecord>('bench/data/holdout-pairs.jsonl.gz');
  const faults = ['own', 'check'].map((set) => [set, faultsIn(`bench/data/faults-${set}.jsonl.gz`) ?? []] as const);
  const rows: string[][] = [];
  for (const noise of NOISES) {
    const random = seeded(23);
    const advised = async (run: Pick<Losses, 'train' | 'val' | 'acc'>): Promise<string | undefined> => {
      const copy = noise === 0 ? run : withNoise({ test: [], ...run }, noise, random);
      const reported = await diagnosed(product, copy);
      const loud = reported?.findings.find(({ severity }) => severity !== 'note')?.kind ?? '';
      return DEAD.includes(loud) ? (shownPrediction('', reported, false).advice[0] ?? '') : undefined;
    };
    const ofPairs = await answers(pairs, ({ run }) => advised(run));
    const ofFaults = [];
    for (const [set, some] of faults) ofFaults.push([set, await answers(some, ({ run }) => advised(run))] as const);
    for (const [move, intervention] of Object.entries(MOVES)) {
      const told = ofPairs.filter(({ advice }) => advice === move);
      const effects = told.map(({ of }) => truthOf(of).effect[intervention] ?? 0);
      rows.push([
        `${100 * noise} %, ${move}`,
        `${told.length} of ${ofPairs.length}`,
        String(effects.filter((effect) => effect <= -0.02).length),
        String(effects.filter((effect) => effect >= 0.02).length),
        ...ofFaults.flatMap(([, dead]) => {
          const moved = dead.filter(({ advice }) => advice === move);
          const right = moved.filter(({ of }) => CAUSED[move]?.includes(of.fault));
          return [`${moved.length} of ${dead.length}`, String(right.length)];
        }),
      ]);
    }
  }
  const header = [
    'noise, first advice',
    'other held-out runs',
    'helped',
    'harmed',
    'own faults',
    'its cause',
    'not looked into',
    'its cause',
  ];
  table('Runs that learned nothing, and what moving the learning rate first would do', header, rows);
}

/** Those of which it is said that nothing was learned, with the first advice. */
async function answers<T extends ClinicRecord | Fault>(
  all: readonly T[],
  advised: (one: T) => Promise<string | undefined>,
): Promise<readonly { readonly of: T; readonly advice: string }[]> {
  const dead: { readonly of: T; readonly advice: string }[] = [];
  for (const of of all) {
    const advice = await advised(of);
    if (advice !== undefined) dead.push({ of, advice });
  }
  return dead;
}
