// npm run bench:reading-speed: how fast tables and JSON Lines are read, beside other ways to do it. Whole cold processes over
// the same file, taking turns, medians of 7. With `-- memory` instead: the peak of memory over files of 1 GB.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './reading/program.ts';
import { type Kind, writeLog } from './reading/text-file.ts';
import { table } from './shared.ts';

const CACHE = join('bench', '.cache', 'text');
const ROWS = 1_000_000;
const ROUNDS = 7;

interface Timed {
  readonly seconds: number;
  readonly sums: readonly string[];
  /** Kilobytes. */
  readonly peak: number;
}

/** A way to read: the command of a cold process, without the file. */
interface Way {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** Undefined where the library is not installed. */
function once({ command: [executable, ...args] }: Way, file: string): Timed | undefined {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(executable, [...args, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const seconds = (performance.now() - start) / 1000;
  if (status === 3 || status === null) return undefined;
  if (status !== 0) throw new Error(stderr);
  return { seconds, ...JSON.parse(stdout) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function compare(title: string, file: string, ways: readonly Way[], targets: readonly (readonly [string, number])[]): void {
  const times = new Map<Way, Timed[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const way of ways) {
      const timed = once(way, file);
      if (timed !== undefined) times.set(way, [...(times.get(way) ?? []), timed]);
    }
  }
  const megabytes = statSync(file).size / 1e6;
  const seconds = (name: string) =>
    median([...times].filter(([way]) => way.name === name).flatMap(([, runs]) => runs.map((run) => run.seconds)));
  const own = seconds('Loss Doctor');
  const rows = [...times].map(([{ name }, runs]) => {
    const peak = Math.max(...runs.map((run) => run.peak)) / 1024;
    return [
      name,
      seconds(name).toFixed(3),
      (megabytes / seconds(name)).toFixed(0),
      (seconds(name) / own).toFixed(2),
      peak.toFixed(0),
    ];
  });
  table(
    `${title}, ${megabytes.toFixed(0)} MB, median of ${ROUNDS} cold processes`,
    ['', 's', 'MB/s', 'times ours', 'peak MB'],
    rows,
  );
  for (const [way, runs] of times) console.log(`  ${way.name}: ${runs[0]?.sums.join(', ')}`);
  for (const [name, factor] of targets) {
    const ratio = seconds(name) / own;
    console.log(
      `${ratio >= factor ? 'met ' : 'MISSED'} ${name} takes ${ratio.toFixed(2)} times our time (target: at least ${factor.toFixed(2)})`,
    );
  }
  for (const way of ways) if (!times.has(way)) console.log(`skipped: ${way.name} is not installed`);
}

function fileOf(kind: Kind, rows: number, digits: number): string {
  const file = join(CACHE, `log-${rows}-${digits}.${kind}`);
  writeLog(file, kind, rows, digits);
  return file;
}

function memory(kind: Kind, ours: Way): void {
  const rows = kind === 'csv' ? 23_000_000 : 12_700_000;
  const file = fileOf(kind, rows, 17);
  try {
    const timed = once(ours, file);
    const size = (statSync(file).size / 1e9).toFixed(2);
    console.log(
      `\n${size} GB of ${kind}: ${timed?.seconds.toFixed(1)} s, peak ${((timed?.peak ?? 0) / 1024).toFixed(0)} MB (target: below 250)`,
    );
    for (const sum of timed?.sums ?? []) console.log(`  ${sum}`);
  } finally {
    rmSync(file, { force: true });
  }
}

const node = process.execPath;
const [reader, other] = [await buildProgram('read-one', CACHE), await buildProgram('text-one', CACHE)];
const ours: Way = { name: 'Loss Doctor', command: [node, reader] };
const way = (name: string): Way => ({ name, command: [node, other, name] });
const python = ['duckdb', 'polars'].map(
  (name): Way => ({ name, command: ['python3', join('bench', 'reading', 'text_one.py'), name] }),
);
if (process.argv[2] === 'memory') {
  for (const kind of ['csv', 'jsonl'] as const) memory(kind, ours);
} else {
  for (const digits of [17, 4]) {
    const csv = [ours, way('scan'), way('split'), way('papaparse'), way('csv-parse'), ...python];
    compare(`${ROWS} rows of CSV, ${digits} digits`, fileOf('csv', ROWS, digits), csv, [
      ['papaparse', 3],
      ['scan', 1 / 4],
    ]);
    compare(
      `${ROWS} lines of JSON, ${digits} digits`,
      fileOf('jsonl', ROWS, digits),
      [ours, way('json'), ...python],
      [['json', 0.85]],
    );
  }
}
