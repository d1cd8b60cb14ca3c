/**
 * npm run bench:experts [-- --of DIR] [PART_OF_A_NAME]: logs like those that people asked experts about in public, with the expert's answer:
 * verdict, finding and first advice of each against it.
 */
import { join } from 'node:path';
import { EXPERT_CASES, misses } from '../test/experts/cases.ts';
import { argumentsOf, productAt } from './product.ts';
import { fileAt } from './reading/source.ts';
import { table } from './shared.ts';

const FOLDER = join('test', 'fixtures', 'experts');
const [part = ''] = argumentsOf().rest;
const product = await productAt();
const rows: (readonly [string, string])[] = [];
for (const expected of EXPERT_CASES.filter(({ input }) => input.includes(part))) {
  const answer = await product.answer([fileAt(FOLDER, expected.input)]);
  const missing = misses(expected, { ...answer, findings: answer.report.runs.flatMap(({ findings }) => findings) });
  const of = expected.isOfReading ? 'read first' : 'judged';
  rows.push([of, missing.length === 0 ? 'right' : 'wrong']);
  console.log(`${missing.length === 0 ? 'right' : 'WRONG'}  ${expected.input}: ${answer.headline.slice(0, 160)}`);
  if (missing.length > 0) console.log(`       expert: ${expected.right}\n       ${missing.join('; ')}`);
}
table(
  'Logs that experts were asked about',
  ['', 'n', 'right', 'wrong'],
  ['judged', 'read first'].map((group) => {
    const of = (outcome: string): string => String(rows.filter(([name, one]) => name === group && one === outcome).length);
    return [group, String(rows.filter(([name]) => name === group).length), of('right'), of('wrong')];
  }),
);
