import type { Judge } from '../../src/diagnosis/model/evaluate.ts';
import { ADVICE_RECORD } from '../../src/report/advice-record.generated.ts';
import type { Product } from '../product.ts';
import { percent, seeded, table } from '../shared.ts';
import { diagnosed, shownPrediction } from './predict.ts';
import { shareWithInterval, wilson } from './print.ts';
import type { ClinicRecord } from './records.ts';
import { INTERVENTIONS } from './score.ts';
import { withNoise } from './stress.ts';
import { truthOf } from './truth.ts';

/** The first advice that was shown for one run, and what following it would have done to the true test loss. */
export interface Given {
  readonly advice: string;
  /** What the learned ranking expected of it; 0 where it was not asked. */
  readonly worth: number;
  readonly effect: number;
}

export async function givenBy(
  product: Product,
  records: readonly ClinicRecord[],
  judgeOf: (record: ClinicRecord) => Judge | undefined,
  noise: number,
): Promise<readonly Given[]> {
  const random = seeded(5);
  const given: Given[] = [];
  for (const record of records) {
    const run = await diagnosed(product, noise === 0 ? record.run : withNoise(record.run, noise, random), judgeOf(record));
    const [advice] = shownPrediction(record.id, run, false).advice;
    const intervention = advice && INTERVENTIONS[advice];
    const effect = intervention && truthOf(record).effect[intervention];
    if (advice === undefined || typeof effect !== 'number' || Number.isNaN(effect)) continue;
    given.push({ advice, worth: run?.worth?.[advice] ?? 0, effect });
  }
  return given;
}

/** Whether "helped in N % of M similar runs" is true of runs that had no part in it. */
export function printRates(title: string, given: readonly Given[]): void {
  const rows = Object.entries(ADVICE_RECORD).flatMap(([advice, bands]) =>
    bands.map(({ from, given: of, helped }, i) => {
      const to = bands[i + 1]?.from ?? Number.POSITIVE_INFINITY;
      const among = given.filter((one) => one.advice === advice && one.worth >= Math.max(from, 1e-9) && one.worth < to);
      const hits = among.filter(({ effect }) => effect <= -0.02).length;
      const [low, high] = wilson(hits, among.length);
      const said = helped / of;
      return [
        `${advice}, expected from ${from}`,
        `${percent(said, 0)} of ${of}`,
        String(among.length),
        shareWithInterval(hits, among.length),
        said >= low && said <= high ? 'yes' : 'no',
      ];
    }),
  );
  table(title, ['first advice shown', 'said', 'runs', 'really helped', 'within'], rows);
}
