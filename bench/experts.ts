/**
 * npm run bench:experts [-- --of DIR] [PART_OF_A_NAME]: logs like those that people asked experts about in public, with the expert's answer:
 * verdict, finding and first advice of each against it. Then logs of the same kinds that were made up later, answer first.
 */
import { join } from 'node:path';
import type { SourceFile } from '../src/source/source.ts';
import { EXPERT_CASES, type ExpertCase, misses } from '../test/experts/cases.ts';
import { INVENTED } from './experts/invented.ts';
import { argumentsOf, productAt } from './product.ts';
import { fileAt } from './reading/source.ts';
import { table } from './shared.ts';

interface Asked {
  readonly group: string;
  readonly expected: ExpertCase;
  readonly file: SourceFile;
}

const FOLDER = join('test', 'fixtures', 'experts');
const [part = ''] = argumentsOf().rest;
const product = await productAt();

/** Prints each answer, and how many of each group are right. */
async function ask(title: string, all: readonly Asked[]): Promise<void> {
  const right = new Map<string, boolean[]>();
  for (const { group, expected, file } of all.filter(({ expected }) => expected.input.includes(part))) {
    const answer = await product.answer([file]);
    const missing = misses(expected, { ...answer, findings: answer.report.runs.flatMap(({ findings }) => findings) });
    right.set(group, [...(right.get(group) ?? []), missing.length === 0]);
    console.log(`${missing.length === 0 ? 'right' : 'WRONG'}  ${expected.input}: ${answer.headline.slice(0, 160)}`);
    if (missing.length > 0) console.log(`       expert: ${expected.right}\n       ${missing.join('; ')}`);
  }
  const row = (name: string, of: readonly boolean[]): string[] => {
    const hits = of.filter(Boolean).length;
    return [name, String(of.length), String(hits), String(of.length - hits)];
  };
  table(
    title,
    ['', 'n', 'right', 'wrong'],
    [...right].map(([name, of]) => row(name, of)).concat([row('all', [...right.values()].flat())]),
  );
}

await ask(
  'Logs that experts were asked about',
  EXPERT_CASES.map((expected) => ({
    group: expected.isOfReading ? 'to be read first' : 'judged',
    expected,
    file: fileAt(FOLDER, expected.input),
  })),
);
await ask(
  'Logs of these kinds, made up',
  INVENTED.map((expected) => ({ group: expected.kind, expected, file: expected.file })),
);
