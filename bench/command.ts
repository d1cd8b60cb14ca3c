import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';

/** What the built command line did with one file, as a process of its own. */
export interface Measured {
  readonly seconds: number;
  /** Seconds of all cores: what a busy machine does not change much. */
  readonly cpu: number;
  /** Largest resident set, MB. */
  readonly peak: number;
  readonly outcome: string;
  readonly crashed: boolean;
}

/** The command line that is measured: of `dist/`, or of LOSS_DOCTOR_DIST. */
export const CLI = join(resolve(process.env['LOSS_DOCTOR_DIST'] ?? 'dist'), 'cli.js');
/** Milliseconds after which a process is ended. */
const LIMIT = 120_000;
const REPORT = v.object({ verdict: v.string(), refused: v.array(v.object({ because: v.string() })) });

// Printed when the process ends, so that no tool outside Node is needed. Linux counts what the parent held to `maxRSS`, so its own file
// comes first.
const peakOf = `--import=data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
function peak() {
  try { return /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch { return process.resourceUsage().maxRSS; }
}
function cpu() {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return userCPUTime + systemCPUTime;
}
process.on('exit', () => process.stderr.write('\\npeak ' + peak() + ' after ' + cpu() + '\\n'));
`)}`;

/**
 * Writes the file into `folder`, diagnoses it, and removes what came of it. `as`: the whole report with its pictures, or only what is
 * printed: text, or text that is also compared with the same file as base.
 */
export function diagnoseFile(
  path: string,
  content: string | Uint8Array,
  folder: string,
  as: 'report' | 'text' | 'comparison' = 'report',
): Measured {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  const start = performance.now();
  const options = { report: ['--out', 'report'], text: [], comparison: ['--base', path] }[as];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [peakOf, CLI, 'diagnose', path, ...options], {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - start) / 1000;
  const [, kibibytes, microseconds] = /^peak (\d+) after (\d+)$/m.exec(stderr) ?? [];
  const crashed = signal !== null || status === null || status > 2 || /^\s+at /m.test(stderr);
  const outcome = crashed
    ? `crashed: ${signal ?? stderr.trim().slice(0, 80)}`
    : `exit ${status}, ${outcomeOf(folder, stdout, stderr)}`;
  rmSync(file);
  rmSync(join(folder, 'report'), { recursive: true, force: true });
  return { seconds, cpu: Number(microseconds ?? 0) / 1e6, peak: Number(kibibytes ?? 0) / 1024, outcome, crashed };
}

/** The verdict, and the first sentence: the diagnosis, or why a file was not read. */
function outcomeOf(folder: string, stdout: string, stderr: string): string {
  try {
    const report = v.parse(REPORT, JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8')));
    const sentence = report.verdict === 'unknown' ? report.refused[0]?.because : undefined;
    return `${report.verdict}: ${(sentence ?? stdout.trim().split('\n')[0] ?? '').slice(0, 100)}`;
  } catch {
    const said = stderr.replaceAll(/^peak \d+ after \d+$/gm, '').trim();
    return (said === '' ? (stdout.trim().split('\n')[0] ?? '') : said).slice(0, 100);
  }
}
