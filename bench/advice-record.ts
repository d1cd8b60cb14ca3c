/**
 * npm run bench:advice: how often each first advice lowered the true test loss by 2 % or more, over all clinic runs, judged by models
 * that never saw the run's task. Writes `src/report/advice-record.generated.ts`, which the report quotes.
 */
import { writeFileSync } from 'node:fs';
import { leaveOneOutJudges } from './accuracy/leave-one-out.ts';
import { diagnoseAll } from './accuracy/predict.ts';
import { loadRecords } from './accuracy/records.ts';
import { INTERVENTIONS } from './accuracy/score.ts';
import { truthOf } from './accuracy/truth.ts';
import { productAt } from './product.ts';

const judgeOf = leaveOneOutJudges();
const records = [...loadRecords('dev'), ...loadRecords('net'), ...loadRecords('net2'), ...loadRecords('boost')];
const diagnosed = await diagnoseAll(await productAt(), records, ({ id }) => judgeOf(id));
const tally = new Map<string, { given: number; helped: number }>();
for (const { record, prediction } of diagnosed) {
  const [first] = prediction.advice;
  const intervention = first && INTERVENTIONS[first];
  const effect = intervention && truthOf(record).effect[intervention];
  if (first === undefined || typeof effect !== 'number' || Number.isNaN(effect)) continue;
  const entry = tally.get(first) ?? { given: 0, helped: 0 };
  entry.given++;
  if (effect <= -0.02) entry.helped++;
  tally.set(first, entry);
}
const rows = [...tally].toSorted(([a], [b]) => a.localeCompare(b));
for (const [advice, { given, helped }] of rows) console.log(`${advice.padEnd(22)} helped in ${helped} of ${given}`);
const lines = rows.map(([advice, { given, helped }]) => `  '${advice}': { given: ${given}, helped: ${helped} },`).join('\n');
writeFileSync(
  'src/report/advice-record.generated.ts',
  `/** Written by \`npm run bench:advice\`: runs of the clinic that got this as their first advice, and those it helped. */
export const ADVICE_RECORD: Readonly<Record<string, { readonly given: number; readonly helped: number }>> = {
${lines}
};
`,
);
