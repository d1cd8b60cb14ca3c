// npm run bench:tfevents [-- memory]: how fast event files are read, against a scan of the same bytes that only checks
// their CRC-32C; with `memory` also the peak of memory over a file of 1 GB. Whole cold processes, taking turns, medians.
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './reading/program.ts';
import { writeEventFile } from './reading/tfevents-file.ts';
import { table } from './shared.ts';

const CACHE = join('bench', '.cache', 'tfevents');
const SCALARS = 1_000_000;
const ROUNDS = 7;

interface Timed {
  readonly seconds: number;
  readonly sums: readonly string[];
  /** Kilobytes. */
  readonly peak: number;
  /** MB/s of the check alone. */
  readonly rate?: number;
}

function once(script: string, file: string): Timed {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, ...JSON.parse(stdout) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const file = join(CACHE, 'events.out.tfevents.1700000000.bench');
  writeEventFile(file, SCALARS);
  const [reader, scanner] = [await buildProgram('read-one', CACHE), await buildProgram('scan-one', CACHE)];
  const read: Timed[] = [];
  const scanned: Timed[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    read.push(once(reader, file));
    scanned.push(once(scanner, file));
  }
  const megabytes = statSync(file).size / 1e6;
  const row = (name: string, runs: readonly Timed[]) => {
    const seconds = median(runs.map((one) => one.seconds));
    const rate = median(runs.map((one) => one.rate ?? Number.NaN));
    const own = Number.isNaN(rate) ? '' : `${rate.toFixed(0)} MB/s`;
    return [name, seconds.toFixed(3), (SCALARS / seconds / 1e6).toFixed(2), (megabytes / seconds).toFixed(0), own];
  };
  table(
    `${SCALARS} scalars, ${megabytes.toFixed(1)} MB, median of ${ROUNDS} cold processes`,
    ['', 's', 'M scalars/s', 'MB/s', 'check alone'],
    [row('Loss Doctor', read), row('CRC-32C scan', scanned)],
  );
  const ratio = median(read.map(({ seconds }) => seconds)) / median(scanned.map(({ seconds }) => seconds));
  console.log(`\n${ratio.toFixed(2)} times the scan (target: at most 3)`);
  for (const sum of [...(read[0]?.sums ?? []), `CRC-32C ${scanned[0]?.sums.join(' ')}`]) console.log(`  ${sum}`);
  if (process.argv[2] === 'memory') memory(reader);
}

function memory(reader: string): void {
  const file = join(CACHE, 'events.out.tfevents.1700000000.large');
  try {
    writeEventFile(file, 22_000_000);
    const { seconds, peak, sums } = once(reader, file);
    const size = statSync(file).size / 1e9;
    console.log(`\n${size.toFixed(2)} GB: ${seconds.toFixed(1)} s, peak ${(peak / 1024).toFixed(0)} MB (target: below 250)`);
    for (const sum of sums) console.log(`  ${sum}`);
  } finally {
    rmSync(file, { force: true });
  }
}

await main();
