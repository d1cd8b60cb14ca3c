// npm run bench:read [-- PART_OF_A_PATH]: what the readers make of ../shared/written and ../shared/samples, against the
// writers' own truth and against what an independent program found (bench/samples_truth.py).
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { Reading } from '../src/history/history.ts';
import { readHistories } from '../src/history/read.ts';
import { fileAt, filesBelow, isFolder, readJson } from './reading/source.ts';
import { differences, type ExpectedSeries } from './reading/truth.ts';
import { SHARED } from './shared.ts';

interface Entry {
  readonly path: string;
  readonly history: boolean;
  readonly format?: string;
  readonly expected?: readonly ExpectedSeries[];
  /** Several logs written into one another: to be refused. */
  readonly tangled?: boolean;
}

type Judgement = 'right' | 'wrong' | 'refused' | 'rightly refused' | 'read' | 'not read';

const only = process.argv[2] ?? '';

async function readAt(folder: string, path: string): Promise<Reading> {
  const full = join(folder, path);
  if (!isFolder(full)) return readHistories([fileAt(folder, path)]);
  return readHistories(filesBelow(full).map((file) => ({ ...file, path: join(basename(path), file.path) })));
}

function judge(entry: Entry | undefined, reading: Reading): { judgement: Judgement; wrong: readonly string[] } {
  const read = reading.runs.length > 0;
  if (entry === undefined) return { judgement: read ? 'read' : 'not read', wrong: [] };
  if (!entry.history || entry.tangled === true)
    return { judgement: read ? 'wrong' : 'rightly refused', wrong: read ? ['no history'] : [] };
  if (!read) return { judgement: 'refused', wrong: [] };
  const wrong = differences(reading, entry.expected ?? [], entry.format !== 'hf-stdout');
  return { judgement: wrong.length === 0 ? 'right' : 'wrong', wrong };
}

function formatsOf({ runs }: Reading): string {
  return [...new Set(runs.flatMap(({ replicates }) => replicates.flatMap(({ files }) => files.map(({ format }) => format))))].join(
    ' ',
  );
}

function refusalOf({ refused }: Reading): string {
  return refused
    .slice(0, 2)
    .map(({ because }) => JSON.stringify(because).slice(0, 110))
    .join(' ');
}

function verdictOf(reading: Reading): string {
  return diagnose(reading)
    .runs.map(
      ({ verdict, findings }) =>
        `${verdict}${findings.length > 0 ? ` (${findings.map(({ kind, severity }) => `${severity} ${kind}`).join(', ')})` : ''}`,
    )
    .join('; ');
}

function print(path: string, reading: Reading, entry: Entry | undefined): Judgement {
  const { judgement, wrong } = judge(entry, reading);
  const what = reading.runs.length > 0 ? `${verdictOf(reading)}` : refusalOf(reading);
  console.log(`${judgement.padEnd(15)} ${path.slice(0, 100)} [${formatsOf(reading)}] ${what}`);
  for (const one of wrong.slice(0, 4)) console.log(`${' '.repeat(18)}${one}`);
  return judgement;
}

function count(judgements: readonly Judgement[]): string {
  const names = [...new Set(judgements)].sort();
  return names.map((name) => `${judgements.filter((one) => one === name).length} ${name}`).join(', ');
}

async function written(): Promise<void> {
  const folder = join(SHARED, 'written');
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) {
    console.log(`skipped: ${manifest} is not here`);
    return;
  }
  // The manifest is checked against the files themselves by the program that comes with it.
  const entries = (readJson(manifest) as readonly Entry[]).filter(({ path }) => path.includes(only));
  console.log(`\nwritten: ${entries.length} files and folders by real trainers, with the verdict on each run`);
  const judgements: Judgement[] = [];
  for (const entry of entries) judgements.push(print(entry.path, await readAt(folder, entry.path), entry));
  console.log(`\nwritten: ${count(judgements)}`);
}

/** What independent programs found in the samples, by path. */
function samplesTruth(): ReadonlyMap<string, Entry> {
  const folder = join('bench', 'data');
  const files = readdirSync(folder).filter((name) => /^samples-truth.*\.json$/.test(name));
  const entries = files.flatMap((name) => readJson(join(folder, name)) as readonly Entry[]);
  return new Map(entries.map((entry) => [entry.path, entry]));
}

async function samples(): Promise<void> {
  const folder = join(SHARED, 'samples');
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not here`);
    return;
  }
  const truth = samplesTruth();
  const files = filesBelow(folder).filter(({ path }) => path !== 'manifest.csv' && path.includes(only));
  console.log(`\nsamples: ${files.length} files from public repositories`);
  const judgements: Judgement[] = [];
  for (const file of files) judgements.push(print(file.path, await readHistories([file]), truth.get(file.path)));
  console.log(`\nsamples: ${count(judgements)} (right or wrong where the truth is written down)`);
}

await written();
await samples();
