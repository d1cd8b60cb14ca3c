// npm run bench:read [-- PART_OF_A_PATH]: what the readers make of ../shared/written and ../shared/samples.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Reading } from '../src/history/history.ts';
import { readHistories } from '../src/history/read.ts';
import { fileAt, filesBelow, isFolder, readJson } from './reading/source.ts';
import { differences, type ExpectedSeries } from './reading/truth.ts';
import { SHARED } from './shared.ts';

interface Entry {
  readonly path: string;
  readonly format: string;
  readonly history: boolean;
  readonly expected: readonly ExpectedSeries[];
}

const only = process.argv[2] ?? '';

async function readAt(folder: string, path: string): Promise<Reading> {
  const full = join(folder, path);
  if (!isFolder(full)) return readHistories([fileAt(folder, path)]);
  return readHistories(filesBelow(full).map((file) => ({ ...file, path: join(basename(path), file.path) })));
}

function refusalOf({ refused }: Reading): string {
  return refused
    .map(({ because }) => JSON.stringify(because).slice(0, 110))
    .slice(0, 2)
    .join(' ');
}

async function written(): Promise<void> {
  const folder = join(SHARED, 'written');
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) {
    console.log(`skipped: ${manifest} is not here`);
    return;
  }
  // The manifest is ours: made by bench scripts that are checked against the files themselves.
  const entries = (readJson(manifest) as Entry[]).filter(({ path }) => path.includes(only));
  const counts = { right: 0, wrong: 0, refused: 0, 'rightly refused': 0 };
  console.log(`\nwritten: ${entries.length} files and folders by real trainers`);
  for (const entry of entries) {
    const reading = await readAt(folder, entry.path);
    const result = judge(entry, reading);
    counts[result.verdict]++;
    const formats = new Set(
      reading.runs.flatMap(({ replicates }) => replicates.flatMap(({ files }) => files.map(({ format }) => format))),
    );
    console.log(`${result.verdict.padEnd(15)} ${entry.path} [${[...formats].join(' ')}]${result.detail}`);
  }
  console.log(
    `\nwritten: ${Object.entries(counts)
      .map(([name, n]) => `${n} ${name}`)
      .join(', ')}`,
  );
}

function judge(entry: Entry, reading: Reading): { verdict: 'right' | 'wrong' | 'refused' | 'rightly refused'; detail: string } {
  const refusal = refusalOf(reading);
  if (reading.runs.length === 0) return { verdict: entry.history ? 'refused' : 'rightly refused', detail: `  ${refusal}` };
  if (!entry.history) return { verdict: 'wrong', detail: '  read, and is no history' };
  const wrong = differences(reading, entry.expected);
  return {
    verdict: wrong.length === 0 ? 'right' : 'wrong',
    detail: wrong
      .slice(0, 4)
      .map((one) => `\n                  ${one}`)
      .join(''),
  };
}

async function samples(): Promise<void> {
  const folder = join(SHARED, 'samples');
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not here`);
    return;
  }
  const files = filesBelow(folder).filter(({ path }) => path !== 'manifest.csv' && path.includes(only));
  let read = 0;
  console.log(`\nsamples: ${files.length} real files`);
  for (const file of files) {
    const reading = await readHistories([{ ...file, path: join(basename(dirname(file.path)), basename(file.path)) }]);
    const losses = reading.runs
      .flatMap(({ replicates }) => replicates.flatMap(({ series }) => series))
      .filter(({ metric, role }) => metric === 'loss' && role !== 'other');
    if (reading.runs.length > 0) read++;
    const told = losses
      .slice(0, 4)
      .map(({ name, role, axis, y, component }) => `${role}${component ? ' part' : ''} ${name} ${axis} ${y.length}`);
    const formats = new Set(
      reading.runs.flatMap(({ replicates }) => replicates.flatMap((history) => history.files.map(({ format }) => format))),
    );
    console.log(
      `${reading.runs.length > 0 ? 'read   ' : 'refused'} ${file.path.slice(0, 90)} [${[...formats].join(' ')}] ${reading.runs.length > 0 ? told.join('; ') : refusalOf(reading)}`,
    );
  }
  console.log(`\nsamples: ${read} of ${files.length} read`);
}

await written();
await samples();
