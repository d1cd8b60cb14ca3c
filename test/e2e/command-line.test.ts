import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The built program in surroundings that refuse it something: a sentence, an exit code that tells, and an end. */

const dist = process.env['LOSS_DOCTOR_DIST'] ?? 'dist';
/** Far more than any takes on a busy machine: what these tests had was a wait for ever. */
const LIMIT = 60_000;
const NAMES = ['chart-dark.png', 'chart.png', 'chart.svg', 'chart.vl.json', 'report.json', 'report.md'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loss-doctor-cli-'));
  copyFileSync('test/fixtures/clinic/calm-wider.csv', join(folder, 'log.csv'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of a shell in the folder, with `$CLI` in place of `node …/cli.js`. */
function shell(line: string, flags = '') {
  const program = `"${process.execPath}" ${flags} "${join(dist, 'cli.js')}"`;
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', line.replaceAll('$CLI', program)], {
    cwd: folder,
    encoding: 'utf8',
    timeout: LIMIT,
  });
  expect(signal, 'ends by itself').toBeNull();
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at /m);
  return { status, out: stdout, err: stderr };
}

describe('the recipe for GitLab', () => {
  it('reports the first time, without a base, and compares once there is one', () => {
    const line = /- (npx --yes loss-doctor .*)$/m.exec(readFileSync('docs/recipes.md', 'utf8'))?.[1] ?? '';
    const run = () => shell(`mkdir -p history && cp log.csv history/ && ${line.replace('npx --yes loss-doctor', '$CLI')}`);
    expect(run()).toMatchObject({ status: 0, out: expect.stringContaining('no base to compare with') });
    mkdirSync(join(folder, 'base'));
    copyFileSync('test/fixtures/clinic/calm-1.csv', join(folder, 'base/log.csv'));
    expect(run().out).toContain('Compared with the base');
  });
});

describe('what is printed', () => {
  it.each(['text', 'json', 'markdown', 'github'])('as %s is never lost without a word', (format) => {
    expect(shell(`$CLI diagnose log.csv --format ${format} > /dev/full`)).toMatchObject({
      status: 2,
      err: expect.stringContaining('could not be printed: no space left'),
    });
  });

  it('is not lost without a word where its reader has gone', () => {
    const { status, err } = shell('mkfifo pipe; (exec < pipe) & $CLI diagnose log.csv --format json > pipe');
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('could not be printed: the reader has gone') });
  });

  it('is not lost where the report is written beside it', () => {
    expect(shell('$CLI diagnose log.csv --out report > /dev/full').status).toBe(2);
    expect(readdirSync(join(folder, 'report')).toSorted()).toEqual(NAMES);
  });
});

describe('what is named', () => {
  it('as a configuration and is a pipe is not waited for', () => {
    expect(shell('mkfifo pipe; $CLI diagnose log.csv --config pipe')).toMatchObject({
      status: 2,
      err: expect.stringContaining('"pipe"'),
    });
  });

  it('as a glob of many stars ends', () => {
    writeFileSync(join(folder, 'a'.repeat(200)), '');
    expect(shell(`$CLI diagnose '*a*a*a*a*a*a*a*b.csv'`)).toMatchObject({ status: 2, err: expect.stringContaining('matches') });
  });

  it('as a configuration of ten thousand unknown keys is told in some lines', () => {
    writeFileSync(join(folder, 'keys.yml'), Array.from({ length: 10_000 }, (_, i) => `k${i}: 1\n`).join(''));
    const { status, err } = shell('$CLI diagnose log.csv --config keys.yml');
    expect(status).toBe(2);
    expect(err.split('\n').length).toBeLessThan(30);
    expect(err).toContain('9,980 more mistakes');
  });
});

describe('what the machine refuses', () => {
  it('open files: the pictures are left out, or the program says that it cannot be loaded', () => {
    for (const files of [48, 32]) {
      const { status, err } = shell(`ulimit -n ${files}; $CLI diagnose log.csv --out report-${files}`);
      expect({ files, status, err }).toMatchObject({ files, status: 0, err: expect.stringContaining(`only ${files} files`) });
    }
    expect(shell('ulimit -n 20; $CLI diagnose log.csv')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/could not be loaded: EMFILE/),
    });
  });

  it('code made of strings: the pictures are drawn all the same', () => {
    expect(shell('$CLI diagnose log.csv --out report', '--disallow-code-generation-from-strings').status).toBe(0);
    expect(readdirSync(join(folder, 'report')).toSorted()).toEqual(NAMES);
  });

  it.each([
    ['to write, by its permissions', '--experimental-permission --allow-fs-read=*', 2, 'Cannot write'],
    ['to start threads, by its permissions', '--experimental-permission --allow-fs-read=* --allow-fs-write=*', 0, 'No PNG'],
    ['to change what is built in', '--frozen-intrinsics', 0, 'No chart'],
  ])('%s: that is said', (_, flags, status, said) => {
    expect(shell('$CLI diagnose log.csv --out report', flags)).toMatchObject({ status, err: expect.stringContaining(said) });
  });
});

describe('a Node that is too old', () => {
  // The version is all that the entries look at.
  const OLD = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });";

  it('is told by the command line, the action and the library in one sentence', () => {
    writeFileSync(join(folder, 'old.mjs'), OLD);
    const sentence = 'Loss Doctor needs Node 20 or newer; this is Node 18.20.8.';
    expect(shell('$CLI diagnose log.csv', '--import ./old.mjs')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(sentence),
    });
    const run = (code: string) =>
      spawnSync(process.execPath, ['--import', './old.mjs', '--input-type=module', '--eval', code], {
        cwd: folder,
        encoding: 'utf8',
      });
    const at = (name: string) => pathToFileURL(join(dist, name)).href;
    const action = run(`import '${at('action.js')}'`);
    expect(action).toMatchObject({ status: 1, stdout: expect.stringContaining(`::error::${sentence}`), stderr: '' });
    expect(run(`import('${at('index.js')}').catch(({ message }) => console.log(message))`).stdout).toContain(sentence);
  });

  it('can parse all that the library imports, or it would be told of that instead', () => {
    const seen = new Set(['index.js']);
    for (const name of seen) {
      const text = readFileSync(join(dist, name), 'utf8');
      for (const [, other = ''] of text.matchAll(/^(?:import|export) [^'"]*['"]\.\/([^'"]+)['"]/gm)) seen.add(other);
      expect(text.match(/ (?:\?\?|\|\||&&)= |^ *static \{/gm) ?? []).toEqual([]);
    }
    expect(seen.size).toBeGreaterThan(3);
  });
});
