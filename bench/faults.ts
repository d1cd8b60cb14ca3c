/**
 * npm run bench:faults [-- --of DIR] [FILE]: training runs that were broken on purpose, and sound ones beside them. How many broken ones are
 * called healthy, how many are warned of, how many sound ones are blamed. Each set by epoch, without its accuracy, by steps, and thinned to
 * five evaluations. What is wrong in the set that nobody looks into, `faults-check2`, is not printed by name.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Curves } from './accuracy/records.ts';
import { type Fault, faultsIn, isBroken, isRegression, isSound, untilBest } from './faults/truth.ts';
import { perStep } from './invariance/forms.ts';
import { csvFile, isBlamed, type Judged, judgeAll, picked, share, thinned } from './judged.ts';
import { argumentsOf, productAt } from './product.ts';
import { SHARED, table } from './shared.ts';

type JudgedFault = Judged<Fault>;

const HEADER = ['runs', 'n', 'healthy', 'unknown', 'warned or failed', 'failing'];

function row(name: string, runs: readonly JudgedFault[]): string[] {
  const of = (...verdicts: readonly string[]): string => share(runs, ({ answer }) => verdicts.includes(answer.verdict));
  return [name, String(runs.length), of('healthy'), of('unknown'), of('warning', 'failing'), of('failing')];
}

function withParts(what: string, runs: readonly JudgedFault[]): readonly (readonly string[])[] {
  const part = (name: string, keep: (of: Fault) => boolean): string[] =>
    row(
      `  ${name}`,
      runs.filter(({ of }) => keep(of)),
    );
  return [
    row(what, runs),
    part('with accuracy', (of) => of.run.acc !== undefined),
    part('classification, loss only', (of) => !isRegression(of) && of.run.acc === undefined),
    part('regression, loss only', isRegression),
  ];
}

function printSet(name: string, runs: readonly JudgedFault[], sayNames: boolean): void {
  const broken = runs.filter(({ of }) => isBroken(of));
  const sound = runs.filter(({ of }) => isSound(of));
  const rows = [...withParts('broken', broken), ...withParts('sound', sound)];
  table(
    name,
    HEADER,
    rows.filter(([, n]) => n !== '0'),
  );
  if (!sayNames) return;
  const say = (what: string, some: readonly JudgedFault[]): void => {
    for (const { of, answer } of some) console.log(`${what}: ${of.id}: ${answer.headline}`);
  };
  say(
    'broken, called healthy',
    broken.filter(({ answer }) => answer.verdict === 'healthy'),
  );
  say('sound, blamed', sound.filter(isBlamed));
}

function printFaults(name: string, runs: readonly JudgedFault[]): void {
  const faults = [...new Set(runs.map(({ of }) => of.fault))].sort();
  table(
    `${name}, by what was done`,
    HEADER,
    faults.map((fault) =>
      row(
        fault,
        runs.filter(({ of }) => of.fault === fault),
      ),
    ),
  );
}

const withoutAccuracy = (fault: Fault): Fault => ({ ...fault, run: { train: fault.run.train, val: fault.run.val } });
const fiveOf = (run: Curves): Curves => picked(run, thinned(5, run.val.length));

const product = await productAt();
const [only = ''] = argumentsOf().rest;
const ours = readdirSync(join('bench', 'data')).filter((name) => /^faults.*\.gz$/.test(name));
for (const path of [join(SHARED, 'clinic', 'faults_dev.jsonl.gz'), ...ours.sort().map((name) => join('bench', 'data', name))]) {
  const name = basename(path, '.jsonl.gz');
  const faults = name.includes(only) ? faultsIn(path) : undefined;
  if (faults === undefined) continue;
  const sayNames = name !== 'faults-check2';
  const sound = faults.filter((fault) => fault.fault.startsWith('sound'));
  const all = [...faults, ...sound.filter((fault) => !isSound(fault)).map(untilBest)];
  const judged = await judgeAll(product, all);
  printSet(name, judged, sayNames);
  if (sayNames) printFaults(name, judged);
  const classes = all.filter((fault) => fault.run.acc !== undefined);
  printSet(`${name}, accuracy hidden`, await judgeAll(product, classes.map(withoutAccuracy)), sayNames);
  printSet(`${name}, logged by steps`, await judgeAll(product, all, (run) => perStep(run)), false);
  printSet(
    `${name}, five evaluations`,
    await judgeAll(
      product,
      all.filter(({ run }) => run.val.length >= 10),
      (run) => csvFile(fiveOf(run)),
    ),
    false,
  );
}
