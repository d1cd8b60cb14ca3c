/**
 * npm run bench:advice: how often each first advice that is shown lowered the true test loss by 2 % or more, by what the learned ranking
 * expected of it, over all clinic runs, as they are and with .3 % of noise, judged by models that never saw the run's task. Writes
 * `src/report/advice-record.generated.ts`, which the report quotes.
 */
import { writeFileSync } from 'node:fs';
import { type Given, givenBy } from './accuracy/advice-given.ts';
import { loadRecords } from './accuracy/records.ts';
import { judgesWithoutTasks } from './accuracy/without-tasks.ts';
import { productAt } from './product.ts';

/** Lower bounds of what was expected. A band with fewer runs than this is told with the one below it. */
const BANDS = [0, 0.15, 0.3, 0.5] as const;
const FEWEST = 60;

interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

function bandsOf(all: readonly Given[]): readonly Band[] {
  const bands: Band[] = [];
  for (const from of BANDS.toReversed()) {
    const to = bands.at(-1)?.from ?? Number.POSITIVE_INFINITY;
    const among = all.filter(({ worth }) => worth >= from && worth < to);
    if (among.length === 0 || (among.length < FEWEST && from > 0)) continue;
    bands.push({ from, given: among.length, helped: among.filter(({ effect }) => effect <= -0.02).length });
  }
  return bands.toReversed();
}

const judgeOf = judgesWithoutTasks();
const records = (['dev', 'net', 'net2', 'net3', 'boost', 'boost2'] as const).flatMap((set) => loadRecords(set));
const product = await productAt();
const given = [...(await givenBy(product, records, judgeOf, 0)), ...(await givenBy(product, records, judgeOf, 0.003))];
const lines = [...new Set(given.map(({ advice }) => advice))].toSorted().flatMap((advice) => {
  const bands = bandsOf(given.filter((one) => one.advice === advice && one.worth > 0));
  const cells = bands.map(({ from, given, helped }) => `{ from: ${from}, given: ${given}, helped: ${helped} }`);
  for (const cell of cells) console.log(`${advice.padEnd(22)} ${cell}`);
  return cells.length > 0 ? [`  '${advice}': [${cells.join(', ')}],`] : [];
});
writeFileSync(
  'src/report/advice-record.generated.ts',
  `/** Runs that got an advice of which the learned ranking expected at least \`from\`, and those it helped. */
interface Band {
  readonly from: number;
  readonly given: number;
  readonly helped: number;
}

/** Written by \`npm run bench:advice\`. Bands ascend. */
export const ADVICE_RECORD: Readonly<Record<string, readonly Band[]>> = {
${lines.join('\n')}
};
`,
);
