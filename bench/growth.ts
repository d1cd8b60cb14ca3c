/**
 * npm run bench:growth [-- PART_OF_A_NAME]: whether time grows faster than the input. Each input of `bench/growth/` is made at a size and
 * at four times the size, and diagnosed by the built command line; CPU seconds beyond those of a tiny file are compared with the bytes.
 * `growth` is the exponent: 1 in proportion, 2 quadratic. Fails from 1.5 on, where the
 * larger took more than two seconds. Measures `dist/`, or LOSS_DOCTOR_DIST.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, diagnoseFile, type Measured } from './command.ts';
import { archives } from './growth/archives.ts';
import { binary } from './growth/binary.ts';
import { exported } from './growth/exports.ts';
import type { Growth } from './growth/growth.ts';
import { json } from './growth/json.ts';
import { runs } from './growth/runs.ts';
import { tables } from './growth/tables.ts';
import { texts } from './growth/texts.ts';
import { table } from './shared.ts';

const ALL: readonly Growth[] = [...tables, ...texts, ...json, ...binary, ...archives, ...exported, ...runs];
const TIMES = 4;
/** Growth from which, and CPU seconds above which, an input is one that could be used to hold a runner up. */
const STEEP = 1.5;
const LONG = 2;
const WIDTH = 60;

interface Grown {
  readonly name: string;
  readonly megabytes: number;
  readonly small: Measured;
  readonly large: Measured;
  readonly exponent: number;
}

function grow({ name, n, file, compared }: Growth, folder: string, idle: number): Grown {
  const of = (size: number) => {
    const { path, content } = file(size);
    // Without pictures, which take the same time for one run and for thousands.
    return {
      bytes: Buffer.byteLength(content),
      measured: diagnoseFile(path, content, folder, compared === true ? 'comparison' : 'text'),
    };
  };
  const small = of(n);
  const large = of(TIMES * n);
  const above = (measured: Measured) => Math.max(0.02, measured.cpu - idle);
  const exponent = Math.log(above(large.measured) / above(small.measured)) / Math.log(TIMES);
  return { name, megabytes: large.bytes / 1e6, small: small.measured, large: large.measured, exponent };
}

const isSteep = ({ exponent, large }: Grown): boolean => exponent >= STEEP && large.cpu >= LONG;

function main(): void {
  const only = process.argv[2] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-bench-'));
  try {
    const idle = diagnoseFile('none.csv', 'a\n', folder, 'text').cpu;
    const grown = ALL.filter(({ name }) => name.includes(only)).map((one) => grow(one, folder, idle));
    const rows = grown.map((it) => [
      it.name,
      it.megabytes.toFixed(2),
      it.small.cpu.toFixed(2),
      it.large.cpu.toFixed(2),
      it.exponent.toFixed(1),
      it.large.peak.toFixed(0),
      it.large.outcome.slice(0, WIDTH).padEnd(WIDTH),
    ]);
    const header = ['input', 'MB', 'CPU s at n', 'at 4 n', 'growth', 'peak MB', 'what came out'.padEnd(WIDTH)];
    table(`Node ${process.version}, ${CLI}; a tiny file takes ${idle.toFixed(2)} s`, header, rows);
    const wrong = grown.filter((it) => isSteep(it) || it.small.crashed || it.large.crashed);
    console.log(
      `\n${grown.length} inputs, ${wrong.length} that grow too fast or crash${wrong.map(({ name }) => `\n  ${name}`).join('')}`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
