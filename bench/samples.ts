/**
 * npm run bench:samples [-- --of DIR] [PART_OF_A_PATH]: what is said of the real logs of public repositories that are not ours to commit:
 * verdict, headline and first advice, a line each, to be read by a person who knows the field.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, argumentsOf, productAt } from './product.ts';
import { filesBelow } from './reading/source.ts';
import { percent, SHARED, table } from './shared.ts';

/** Points of the validation series that has most of them: what could have been judged. */
function evaluations({ report }: Answer): number {
  const series = report.runs.flatMap((run) => run.series).filter(({ role }) => role === 'validation');
  return Math.max(0, ...series.map(({ points }) => points));
}

function print(path: string, { verdict, headline, advice, report }: Answer): void {
  const said = report.runs.length === 0 ? `not read: ${report.refused[0]?.because ?? headline}` : headline;
  console.log(
    `${verdict.padEnd(8)} ${path}\n         ${said.slice(0, 300)}${advice === '' ? '' : `\n         → ${advice.slice(0, 300)}`}`,
  );
}

const folder = join(SHARED, 'samples');
const [part = ''] = argumentsOf().rest;
if (!existsSync(folder)) console.log(`skipped: ${folder} is not here`);
else {
  const product = await productAt();
  const answers: Answer[] = [];
  for (const file of filesBelow(folder).filter(({ path }) => path !== 'manifest.csv' && path.includes(part))) {
    const answer = await product.answer([file]);
    print(file.path, answer);
    answers.push(answer);
  }
  const read = answers.filter(({ report }) => report.runs.length > 0);
  const rows = (
    [
      ['read', read],
      ['with three and more evaluations', read.filter((answer) => evaluations(answer) >= 3)],
      ['with one or two', read.filter((answer) => [1, 2].includes(evaluations(answer)))],
      ['without validation', read.filter((answer) => evaluations(answer) === 0)],
    ] as const
  ).map(([name, some]) => {
    const of = (verdict: string): string => String(some.filter((answer) => answer.verdict === verdict).length);
    const unknown = some.filter(({ verdict }) => verdict === 'unknown').length;
    return [name, String(some.length), of('failing'), of('warning'), of('healthy'), of('unknown'), percent(unknown / some.length)];
  });
  table(`${answers.length} samples`, ['', 'n', 'failing', 'warning', 'healthy', 'unknown', 'unknown'], rows);
}
