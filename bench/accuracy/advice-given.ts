import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import type { ADVICE_RECORD } from '../../src/report/advice-record.generated.ts';
import { NEARLY_ALL } from '../../src/report/said/record.ts';
import type { Product } from '../product.ts';
import { percent, seeded, table } from '../shared.ts';
import { diagnosed, shownPrediction } from './predict.ts';
import { wilson } from './print.ts';
import { type ClinicRecord, isBoosting } from './records.ts';
import { INTERVENTIONS } from './score.ts';
import { withNoise } from './stress.ts';
import { truthOf } from './truth.ts';

/** The first advice that was shown for one copy of a run, and what following it would have done to the true test loss. */
export interface Given {
  readonly id: string;
  readonly advice: string;
  /** What the learned ranking expected of it; 0 where it was not asked. */
  readonly worth: number;
  readonly effect: number;
}

type Family = (typeof ADVICE_RECORD)['networks'];

/** Shares of noise of the copies: the run as it is, and as most real logs are. */
const NOISES = [0, 0.003, 0.01, 0.03] as const;

export async function givenBy(
  product: Product,
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined = () => undefined,
): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const noise of NOISES) {
    const random = seeded(5);
    for (const record of records) {
      const log = isBoosting(record) ? 'rounds' : 'epochs';
      const seen = noise === 0 ? record.run : withNoise(record.run, noise, random);
      const run = await diagnosed(product, seen, judgeOf(record), log);
      const [advice] = shownPrediction(record.id, run, false).advice;
      const intervention = advice && INTERVENTIONS[advice];
      const effect = intervention && truthOf(record).effect[intervention];
      if (advice === undefined || typeof effect !== 'number' || Number.isNaN(effect)) continue;
      given.push({ id: record.id, advice, worth: run?.worth?.[advice] ?? 0, effect });
    }
  }
  return given;
}

/** How many runs, and what share of their copies was helped: the copies of a run tell no more than one does. */
export function recordOf(given: readonly Given[]): { readonly runs: number; readonly share: number } {
  if (given.length === 0) return { runs: 0, share: 0 };
  const copies = new Map<string, boolean[]>();
  for (const { id, effect } of given) copies.set(id, [...(copies.get(id) ?? []), effect <= -0.02]);
  const shares = [...copies.values()].map((helped) => helped.filter(Boolean).length / helped.length);
  return { runs: copies.size, share: shares.reduce((sum, share) => sum + share, 0) / copies.size };
}

/** The runs with as many evaluations as those that were counted: of others nothing is told. */
export function withAsMany(family: Pick<Family, 'fewest' | 'most'>, records: readonly ClinicRecord[]): readonly ClinicRecord[] {
  return records.filter(({ run }) => run.val.length >= family.fewest && run.val.length <= family.most);
}

/** Whether "helped N % of M" ("nearly all" is 95 %) is true of runs that had no part in it: for each band that is told, and for all advice by what was expected. */
export function printGiven(title: string, { bands: record }: Family, given: readonly Given[]): void {
  const told = given.flatMap((one) => {
    const band = record[one.advice]?.findLast(({ from }) => one.worth >= from);
    return band === undefined ? [] : [{ ...one, band, said: Math.min(NEARLY_ALL, band.helped / band.given) }];
  });
  const line = (name: string, among: typeof told): string[] => {
    const said = among.reduce((sum, one) => sum + one.said, 0) / among.length;
    const { runs, share } = recordOf(among);
    if (runs === 0) return [name, '-', '0', '-', '-'];
    const [low, high] = wilson(share * runs, runs);
    const interval = `${percent(share, 0)} [${percent(low, 0)}, ${percent(high, 0)}]`;
    return [name, percent(said, 0), String(runs), interval, said >= low && said <= high ? 'yes' : 'no'];
  };
  const byAdvice = Object.entries(record).flatMap(([advice, bands]) =>
    bands.map((band) =>
      line(
        `${advice}, expected from ${band.from}`,
        told.filter((one) => one.advice === advice && one.band === band),
      ),
    ),
  );
  const byExpectation = EXPECTED.map((from, i) => {
    const to = EXPECTED[i + 1] ?? Number.POSITIVE_INFINITY;
    return line(
      `any, expected from ${from}`,
      told.filter(({ worth }) => worth >= from && worth < to),
    );
  });
  table(title, ['first advice shown', 'said', 'runs', 'really helped', 'within'], [...byAdvice, ...byExpectation]);
}

const EXPECTED = [0.3, 0.4, 0.5, 0.7] as const;
