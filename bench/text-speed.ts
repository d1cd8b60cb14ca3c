// npm run bench:text [-- memory]: how fast printed logs are read, beside a scan of the same bytes that only finds the line feeds.
// Whole cold processes over the same file, taking turns, medians of 5; the memory of a log of 500 MB with `memory`.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from './reading/program.ts';
import { seeded, table } from './shared.ts';

const CACHE = join('bench', '.cache', 'printed');
const ROUNDS = 5;
const TIMES_SCAN = 8;
const MOST_MEGABYTES = 250;

interface Timed {
  readonly seconds: number;
  readonly sums: readonly string[];
  /** Kilobytes. */
  readonly peak: number;
}

/** The lines of a step: what a logger puts before them, the step, a loss, a rate, a timing; every hundredth step a validation. */
type Kind = 'plain' | 'megatron' | 'ci';

const KINDS: readonly Kind[] = ['plain', 'megatron', 'ci'];

function linesOf(kind: Kind, step: number, noise: number): string {
  const loss = 0.4 + 3 / (1 + step / 5000) + 0.05 * noise;
  const clock = `2026-03-04 05:06:${String(step % 60).padStart(2, '0')}`;
  if (kind === 'megatron') {
    return ` [${clock}] iteration ${String(step).padStart(8)}/ 5000000 | consumed samples: ${String(step * 1024).padStart(12)} | elapsed time per iteration (ms): ${(22000 + 500 * noise).toFixed(1)} | learning rate: 9.850E-05 | global batch size:  1024 | lm loss: ${loss.toExponential(6).replace('e', 'E')} | loss scale: 32768.0 | grad norm: ${(1 + noise).toFixed(3)} | num zeros: 0.0 | number of skipped iterations:   0 | number of nan iterations:   0 |\n`;
  }
  const validation = step % 100 === 0 ? `${clock},678 - trainer - INFO - step ${step}: val_loss: ${(loss + 0.1).toFixed(4)}\n` : '';
  const train = `${clock},678 - trainer - INFO - step ${step}: train_loss: ${loss.toFixed(4)} lr: 0.000300 time: ${(30 + noise).toFixed(2)}ms\n`;
  const other =
    kind === 'ci'
      ? `${clock},679 - loader - DEBUG - worker ${step % 8} read shard-${step % 512}.tar in ${(3 + noise).toFixed(1)} ms\n`.repeat(
          4,
        )
      : '';
  return train + validation + other;
}

function write(kind: Kind, megabytes: number): string {
  const file = join(CACHE, `${kind}-${megabytes}.log`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const random = seeded(17);
  const to = openSync(file, 'w');
  let size = 0;
  for (let step = 1, text = ''; size < megabytes * 1e6; step++) {
    text += linesOf(kind, step, random() - 0.5);
    if (text.length < 1 << 20) continue;
    size += writeSync(to, text);
    text = '';
  }
  closeSync(to);
  return file;
}

function once(script: string, file: string): Timed {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, ...JSON.parse(stdout) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function speed(kind: Kind, reader: string, scanner: string): readonly string[] {
  const file = write(kind, 60);
  const megabytes = statSync(file).size / 1e6;
  const [read, scanned]: [Timed[], Timed[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    read.push(once(reader, file));
    scanned.push(once(scanner, file));
  }
  const [ours, scan] = [median(read.map(({ seconds }) => seconds)), median(scanned.map(({ seconds }) => seconds))];
  const times = ours / scan;
  console.log(`  ${kind}: ${read[0]?.sums.join(', ')}`);
  return [
    kind,
    megabytes.toFixed(0),
    (megabytes / ours).toFixed(0),
    (megabytes / scan).toFixed(0),
    times.toFixed(2),
    times <= TIMES_SCAN ? 'met' : 'MISSED',
  ];
}

function memory(reader: string): void {
  const file = write('plain', 500);
  try {
    const { seconds, peak } = once(reader, file);
    const megabytes = peak / 1024;
    const verdict = megabytes < MOST_MEGABYTES ? 'met' : 'MISSED';
    console.log(`500 MB: ${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB (target: below ${MOST_MEGABYTES}): ${verdict}`);
  } finally {
    rmSync(file, { force: true });
  }
}

mkdirSync(CACHE, { recursive: true });
const [reader, scanner] = [await buildProgram('read-one', CACHE), await buildProgram('lines-one', CACHE)];
if (process.argv[2] === 'memory') memory(reader);
else {
  const rows = KINDS.map((kind) => speed(kind, reader, scanner));
  table(
    `printed logs against a scan for line feeds, median of ${ROUNDS} cold processes (target: within ${TIMES_SCAN} times)`,
    ['', 'MB', 'MB/s', 'scan MB/s', 'times', ''],
    rows,
  );
}
