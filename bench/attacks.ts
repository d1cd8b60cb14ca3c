/**
 * npm run bench:attacks [-- PART_OF_A_NAME]: every attack of `test/attacks/`, and files too large for a corpus, each through the built
 * command line as a process of its own. Seconds, the largest resident set, and what came out. Measures `dist/`, or LOSS_DOCTOR_DIST.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveOf, attackFiles, attacksOf } from '../test/attacks/corpus.ts';
import { CLI, diagnoseFile, type Measured } from './command.ts';
import {
  behindNegativeTar,
  equalParts,
  logsOfShapes,
  loopingTars,
  manyShapes,
  newKeys,
  newShapes,
  shapes,
  zstdMembers,
} from './growth/costly.ts';
import { seeded, table } from './shared.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly content: () => Uint8Array;
}

interface Row extends Measured {
  readonly name: string;
  readonly megabytes: number;
}

const only = process.argv[2] ?? '';
/** Of the last column, which begins at the left. */
const WIDTH = 120;

function corpus(): readonly Case[] {
  return attackFiles().flatMap((file) => {
    const each = attacksOf(file).map((attack) => ({ name: attack.name, content: () => archiveOf([attack]) }));
    const all = { name: `all of ${file}`, content: () => archiveOf(attacksOf(file).filter(({ cut }) => cut === undefined)) };
    return [...each, all].map((it) => ({ ...it, path: 'loss-history.zip' }));
  });
}

const LARGE = 100_000_000;

/** Not from an archive, whose limits they would meet first. */
const LARGE_FILES: readonly Case[] = [
  { name: '100 MB line, CSV', path: 'training.csv', content: () => line('epoch,loss,val_loss\n', ',') },
  { name: '100 MB line, JSON Lines', path: 'metrics.jsonl', content: () => line('{"loss":[', ',') },
  { name: '100 MB line, printed log', path: 'train.log', content: () => line('step 1 loss: ', ' loss: ') },
  { name: '100 MB JSON array', path: 'history.json', content: () => line('[', ',') },
  { name: '60 MB JSON, 60,000,000 deep', path: 'history.json', content: () => Buffer.alloc(60_000_000, '[') },
  { name: '60 MB JSON array of numbers', path: 'history.json', content: () => jsonOf(chunkOf(','), '0') },
  { name: '60 MB JSON array of digits', path: 'history.json', content: () => jsonOf('1,', '0') },
  { name: '60 MB JSON, 20,000,000 arrays', path: 'history.json', content: () => jsonOf('[],', '[]') },
  { name: '60 MB JSON, 10,000,000 rows', path: 'history.json', content: () => jsonOf('{"":1},', '{}') },
  { name: '60 MB JSON array, cut off', path: 'history.json', content: () => jsonOf(chunkOf(','), '0').subarray(0, -3) },
  {
    name: '60 MB list of Python',
    path: 'history.json',
    content: () =>
      Buffer.from(jsonOf(chunkOf(','), '0'))
        .fill("'", 1, 2)
        .fill("'", 6, 7),
  },
  { name: '33 MB trainer_state.json', path: 'trainer_state.json', content: () => trainerState(200_000) },
  { name: '19,999 tables in an archive', path: 'loss-history.zip', content: () => tables(19_999) },
  { name: '900 histories in an archive', path: 'loss-history.zip', content: () => histories(900) },
  { name: '2,000 curves of 20,000 points', path: 'loss-history.zip', content: () => wideTable(2000, 20_000) },
  { name: '9,000 versions that go on', path: 'loss-history.zip', content: () => versions(9000) },
  { name: '1 GB of tables in an archive', path: 'loss-history.zip', content: () => largeTables(5, 200_000_000) },
  { name: '1 GB of text of few shapes, after thousands', path: 'loss-history.zip', content: () => manyShapes(4100, 1_000_000_000) },
  { name: '100 MB of text of new shapes', path: 'loss-history.zip', content: () => newShapes(600_000) },
  { name: '100 MB of text of new shapes, no archive', path: 'train.log', content: () => Buffer.from(shapes(600_000)) },
  { name: '3,000 logs of new shapes', path: 'loss-history.zip', content: () => logsOfShapes(3000) },
  { name: '1,000,000 new keys, JSON Lines', path: 'loss-history.zip', content: () => newKeys(1_000_000) },
  { name: '4,000 files of 16 equal parts', path: 'loss-history.zip', content: () => equalParts(4000) },
  { name: '19,000 zstd files of a window of 64 MiB', path: 'loss-history.zip', content: () => zstdMembers(19_000) },
  { name: '1,600 MB behind a tar of negative size', path: 'loss-history.zip', content: () => behindNegativeTar(1600) },
  { name: '10,000 tars whose header leads to itself', path: 'loss-history.zip', content: () => loopingTars(10_000) },
  { name: '100 MB of line breaks', path: 'train.log', content: () => Buffer.alloc(LARGE, '\n') },
  { name: '100 MB of zeros', path: 'training.csv', content: () => new Uint8Array(LARGE) },
];

/** Numbers without a line break. */
function line(head: string, separator: string): Uint8Array {
  return Buffer.concat([Buffer.from(head), Buffer.alloc(LARGE, chunkOf(separator))]);
}

function jsonOf(part: string, last: string): Uint8Array {
  return Buffer.from(`{"loss":[${part.repeat(Math.floor(60_000_000 / part.length))}${last}]}`);
}

/** An honest one, as the Hugging Face Trainer writes it. */
function trainerState(rows: number): Uint8Array {
  const random = seeded(1);
  const log = Array.from({ length: rows }, (_, i) => ({
    epoch: Number((i / 10_000).toFixed(6)),
    grad_norm: 1 + random(),
    learning_rate: 2e-5 * (1 - i / rows),
    loss: Number((2 / Math.sqrt(1 + i / 100) + random() / 10).toFixed(4)),
    step: 10 * (i + 1),
  }));
  return Buffer.from(JSON.stringify({ global_step: 10 * rows, log_history: log, max_steps: 10 * rows }, null, 2));
}

function tables(count: number): Uint8Array {
  return archiveOf([{ members: [{ path: 'many', count }] }]);
}

/** Nearly all that is inflated of an archive. */
function largeTables(count: number, size: number): Uint8Array {
  const random = seeded(1);
  const rows = Array.from({ length: 700 }, () => `${random().toFixed(6)},${random().toFixed(6)}\n`).join('');
  const table = { path: '', text: 'loss,val_loss\n', repeat: [{ text: rows, times: Math.floor(size / rows.length) }] };
  const members = Array.from({ length: count }, (_, run) => ({ ...table, path: `run-${run}/training.csv` }));
  return archiveOf([{ members }]);
}

/** More curves than could be kept at full length. Some cells differ, or the archive would be refused as a bomb. */
function wideTable(columns: number, rows: number): Uint8Array {
  const random = seeded(1);
  const lines = Array.from({ length: 500 }, () => {
    const cells = new Array<string>(columns).fill('1');
    for (let i = 0; i < 20; i++) cells[Math.floor(random() * columns)] = '2';
    return `${cells.join(',')}\n`;
  });
  const head = `${Array.from({ length: columns }, (_, i) => `part${i}_loss`).join(',')}\n`;
  const repeat = [{ text: lines.join(''), times: rows / lines.length }];
  return archiveOf([{ members: [{ path: 'wide/metrics.csv', text: head, repeat }] }]);
}

/** One run that was resumed as often. */
function versions(count: number): Uint8Array {
  const row = (i: number) => `${i},${10 * i},${(1 / (i + 1)).toFixed(6)}\n`;
  const table = (version: number) => Array.from({ length: 100 }, (_, i) => row(100 * version + i)).join('');
  const members = Array.from({ length: count }, (_, version) => ({
    path: `lightning_logs/version_${version}/metrics.csv`,
    text: `epoch,step,val_loss\n${table(version)}`,
  }));
  return archiveOf([{ members }]);
}

/** As many runs as a comment has to hold together. */
function histories(count: number): Uint8Array {
  const members = Array.from({ length: count }, (_, run) => ({ path: `run-${run}/training.csv`, history: 'calm-wider' }));
  return archiveOf([{ members }]);
}

function chunkOf(separator: string): string {
  const random = seeded(1);
  return Array.from({ length: 4096 }, () => `${random().toFixed(6)}${separator}`).join('');
}

function measure({ name, path, content }: Case, folder: string): Row {
  const bytes = content();
  return { name, megabytes: bytes.length / 1e6, ...diagnoseFile(path, bytes, folder) };
}

function main(): void {
  const cases = [...corpus(), ...LARGE_FILES].filter(({ name }) => name.includes(only));
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-bench-'));
  try {
    const measured = cases.map((one) => measure(one, folder));
    const rows = measured.map((it) => [
      it.name,
      it.megabytes.toFixed(2),
      it.seconds.toFixed(2),
      it.cpu.toFixed(2),
      it.peak.toFixed(0),
      it.outcome.padEnd(WIDTH),
    ]);
    table(`Node ${process.version}, ${CLI}`, ['attack', 'MB', 'seconds', 'CPU s', 'peak MB', 'what came out'.padEnd(WIDTH)], rows);
    const slowest = measured.toSorted((a, b) => b.seconds - a.seconds)[0];
    const largest = measured.toSorted((a, b) => b.peak - a.peak)[0];
    console.log(
      `\nlongest: ${slowest?.seconds.toFixed(2)} s, of CPU ${slowest?.cpu.toFixed(2)} s (${slowest?.name}); most memory: ${largest?.peak.toFixed(0)} MB (${largest?.name})`,
    );
    if (measured.some(({ crashed }) => crashed)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
