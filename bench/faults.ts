/**
 * npm run bench:faults [-- --of DIR]: training runs that were broken on purpose, and sound ones beside them. How many broken ones are
 * called healthy, how many are warned of, how many sound ones are blamed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faultsIn, isBroken, isRegression, isSound } from './faults/truth.ts';
import { type Judged, judgeAll, share } from './judged.ts';
import { productAt } from './product.ts';
import { SHARED, table } from './shared.ts';

type JudgedFault = Judged<Fault>;

const HEADER = ['runs', 'n', 'healthy', 'unknown', 'warned or failed', 'failing'];

function row(name: string, runs: readonly JudgedFault[]): string[] {
  const of = (...verdicts: readonly string[]): string => share(runs, ({ answer }) => verdicts.includes(answer.verdict));
  return [name, String(runs.length), of('healthy'), of('unknown'), of('warning', 'failing'), of('failing')];
}

function printSet(name: string, runs: readonly JudgedFault[]): void {
  const broken = runs.filter(({ of }) => isBroken(of));
  const sound = runs.filter(({ of }) => isSound(of));
  const parts = (what: string, part: readonly JudgedFault[]): string[][] => [
    row(what, part),
    row(
      '  with accuracy',
      part.filter(({ of }) => !isRegression(of) && of.run.acc !== undefined),
    ),
    row(
      '  loss only',
      part.filter(({ of }) => !isRegression(of) && of.run.acc === undefined),
    ),
    row(
      '  regression, loss only',
      part.filter(({ of }) => isRegression(of)),
    ),
  ];
  table(
    name,
    HEADER,
    [...parts('broken', broken), ...parts('sound', sound)].filter((cells) => cells[1] !== '0'),
  );
  const faults = [...new Set(broken.map(({ of }) => of.fault))].sort();
  table(
    `${name}, by fault`,
    HEADER,
    faults.map((fault) =>
      row(
        fault,
        broken.filter(({ of }) => of.fault === fault),
      ),
    ),
  );
  const missed = broken.filter(({ answer }) => answer.verdict === 'healthy');
  for (const { of, answer } of missed) console.log(`broken, called healthy: ${of.id}: ${answer.headline}`);
  const blamed = sound.filter(({ answer }) => answer.verdict === 'warning' || answer.verdict === 'failing');
  for (const { of, answer } of blamed) console.log(`sound, blamed: ${of.id}: ${answer.headline}`);
}

const product = await productAt();
const ours = existsSync('bench/data')
  ? readdirSync('bench/data')
      .filter((name) => /^faults.*\.gz$/.test(name))
      .sort()
  : [];
const sets = [join(SHARED, 'clinic', 'faults_dev.jsonl.gz'), ...ours.map((name) => join('bench/data', name))];
for (const path of sets) {
  const faults = faultsIn(path);
  if (faults === undefined) continue;
  printSet(path.split('/').at(-1) ?? path, await judgeAll(product, faults));
  const hidden = faults
    .filter(({ run }) => run.acc !== undefined)
    .map((fault) => ({ ...fault, run: { train: fault.run.train, val: fault.run.val } }));
  printSet(`${path.split('/').at(-1) ?? path}, accuracy hidden`, await judgeAll(product, hidden));
}
