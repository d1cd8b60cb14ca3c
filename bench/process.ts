/**
 * npm run bench:process [RUNS]: the whole cold process, a 200-epoch history to report and two PNGs, beside a bare script that only draws
 * the same PNGs, and a Python script that reads and draws the same with pandas and matplotlib (`LOSS_DOCTOR_PYTHON`, skipped where they
 * are missing). Runs alternate; medians. Measures `dist/` as it stands.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openAsBlob, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import sharp from 'sharp';
// @ts-expect-error a build script, without declarations
import { sharpInWasm } from '../scripts/sharp-in-wasm.mjs';
import { chartSpec } from '../src/chart/spec.ts';
import { DEFAULT_POLICY } from '../src/config/policy.ts';
import { decide } from '../src/decision/decide.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { readHistories } from '../src/history/read.ts';
import { chartOf } from '../src/report/chart-of.ts';
import { compose } from '../src/report/compose.ts';
import { en } from '../src/report/language/en.ts';
import { VERSION } from '../src/version.ts';

const runs = Number(process.argv[2] ?? 9);
const root = process.cwd();
const dist = join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-bench-'));

interface Measured {
  readonly milliseconds: number;
  /** Largest resident set, in KiB. */
  readonly peak: number;
}

// Printed when the process ends, so that no tool outside Node is needed.
const peakOf = `--import=data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))",
)}`;

function measure(command: string, args: readonly string[]): Measured {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { milliseconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? stdout.trim()) };
}

const inNode = (...args: readonly string[]) => measure(process.execPath, [peakOf, ...args]);

/** A run that overfits: 200 epochs, no randomness. */
function writeHistory(path: string): void {
  const rows = Array.from({ length: 200 }, (_, epoch) => {
    const ripple = 0.004 * Math.sin(epoch * 2.4) + 0.003 * Math.sin(epoch * 5.1);
    const train = 0.05 + 2.2 * Math.exp(-epoch / 30) + ripple;
    const validation = 0.32 + 1.9 * Math.exp(-epoch / 22) + Math.max(0, epoch - 90) * 0.0016 - ripple;
    return `${epoch},${train.toFixed(5)},${validation.toFixed(5)}`;
  });
  writeFileSync(path, `epoch,loss,val_loss\n${rows.join('\n')}\n`);
}

/** The bare script as a bundle like `dist/`, so that neither side pays for looking up packages; it draws what the report drew. */
async function buildBare(): Promise<string> {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  await build({
    entryPoints: ['bench/process/bare.ts'],
    outdir: bare,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['canvas'],
    plugins: [sharpInWasm],
    // The bundle's own address, which whoever runs this file writes in place of these three words.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${'import.meta'}.url);`,
    },
    logLevel: 'error',
  });
  writeFileSync(join(bare, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(dist)) {
    if (/\.woff$|^sharp-wasm32/.test(name)) copyFileSync(join(dist, name), join(bare, name));
  }
  return join(bare, 'bare.js');
}

/** The specifications of the report's own pictures. */
async function writeSpecs(): Promise<void> {
  const content = await openAsBlob(join(folder, 'training.csv'));
  const reading = await readHistories([{ path: 'training.csv', content }]);
  const diagnosis = diagnose(reading);
  const gate = decide({ diagnosis, policy: DEFAULT_POLICY });
  const chart = chartOf(compose({ reading, diagnosis, gate, context: { version: VERSION } }), en);
  if (!chart) throw new Error('nothing to draw');
  for (const theme of ['light', 'dark'] as const)
    writeFileSync(join(folder, `${theme}.json`), JSON.stringify(chartSpec(chart, theme, { title: true })));
}

function python(): string | undefined {
  const command = process.env['LOSS_DOCTOR_PYTHON'] ?? 'python3';
  return spawnSync(command, ['-c', 'import matplotlib, pandas']).status === 0 ? command : undefined;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function row(name: string, measured: readonly Measured[], reference?: readonly Measured[]): string {
  const time = median(measured.map(({ milliseconds }) => milliseconds));
  const peak = median(measured.map(({ peak }) => peak)) / 1024;
  const ratio = reference ? `${(time / median(reference.map(({ milliseconds }) => milliseconds))).toFixed(2)} x bare` : '';
  return `${name.padEnd(46)} ${(time / 1000).toFixed(3).padStart(7)} s ${peak.toFixed(0).padStart(5)} MB  ${ratio}`;
}

/** The report packs its pixels itself, so the files differ. */
async function samePixels(...names: readonly [string, string]): Promise<boolean> {
  const [one, other] = await Promise.all(names.map((name) => sharp(join(folder, name)).removeAlpha().raw().toBuffer()));
  return one !== undefined && other !== undefined && one.equals(other);
}

async function main(): Promise<void> {
  writeHistory(join(folder, 'training.csv'));
  const cli = join(dist, 'cli.js');
  const whole = () => inNode(cli, 'diagnose', 'training.csv', '--out', 'report');
  const text = () => inNode(cli, 'diagnose', 'training.csv');
  whole();
  await writeSpecs();
  const bareScript = await buildBare();
  const bare = () => inNode(bareScript, folder);
  bare();
  const same =
    (await samePixels('report/chart.png', 'bare-light.png')) && (await samePixels('report/chart-dark.png', 'bare-dark.png'));
  const height = String(readFileSync(join(folder, 'report/chart.png')).readUInt32BE(20));
  const interpreter = python();
  const inPython = () => measure(interpreter ?? '', [join(root, 'bench/process/draw.py'), 'training.csv', folder, height]);
  const measured = { whole: [] as Measured[], bare: [] as Measured[], python: [] as Measured[], text: [] as Measured[] };
  for (let round = 0; round < runs; round++) {
    measured.whole.push(whole());
    measured.bare.push(bare());
    if (interpreter !== undefined) measured.python.push(inPython());
    measured.text.push(text());
  }
  console.log(
    `Node ${process.version}, ${runs} alternating cold runs each, medians. PNGs of report and bare script: ${same ? 'the same pixels' : 'DIFFERENT'}`,
  );
  console.log(row('history to report and two PNGs (--out)', measured.whole, measured.bare));
  console.log(row('bare: Vega to SVG to the same two PNGs', measured.bare));
  if (interpreter !== undefined) console.log(row('pandas and matplotlib, same pixels', measured.python, measured.bare));
  else console.log('pandas and matplotlib: skipped, no Python with both (LOSS_DOCTOR_PYTHON=…)');
  console.log(row('history to text (no --out)', measured.text));
  const archive = spawnSync('git', ['archive', '--format=tar.gz', 'HEAD'], { cwd: root, maxBuffer: 2 ** 28 }).stdout;
  console.log(`${'git archive HEAD, compressed'.padEnd(46)} ${(archive.length / 1e6).toFixed(2).padStart(7)} MB`);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
