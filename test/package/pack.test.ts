import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as npm would publish it, installed in an empty folder without network. */
const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'cache') },
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loss-doctor-package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root, stdio: 'ignore' });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote nothing');
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const history = [
  'epoch,loss,val_loss',
  ...Array.from({ length: 30 }, (_, epoch) => `${epoch},${2 / (epoch + 1)},${2.1 / (epoch + 1)}`),
].join('\n');

describe('the package', () => {
  it('brings nothing but itself', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['loss-doctor']);
    const files = readdirSync(join(folder, 'node_modules/loss-doctor'));
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json']));
    expect(files).not.toContain('src');
    expect(existsSync(join(folder, 'node_modules/loss-doctor/dist/licenses.txt'))).toBe(true);
  });

  it('has a bin that diagnoses and draws', () => {
    writeFileSync(join(folder, 'training.csv'), history);
    const report: unknown = JSON.parse(
      run('node_modules/.bin/loss-doctor', 'diagnose', 'training.csv', '--format', 'json', '--out', 'report'),
    );
    expect(report).toMatchObject({ schemaVersion: 1 });
    expect(readdirSync(join(folder, 'report'))).toEqual(expect.arrayContaining(['chart.png', 'chart.svg', 'report.md']));
  });

  it('is a library', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { chartSpec, diagnose, readHistories } from 'loss-doctor';
       const reading = await readHistories([{ path: 'training.csv', content: new Blob([${JSON.stringify(history)}]) }]);
       console.log(diagnose(reading).runs.length, typeof chartSpec);`,
    );
    expect(run(process.execPath, 'use.js')).toBe('1 function\n');
  });

  it('runs the snippet of its page as it stands', () => {
    const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
    const snippet = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    writeFileSync(join(folder, 'training.csv'), history);
    writeFileSync(join(folder, 'snippet.js'), snippet);
    expect(run(process.execPath, 'snippet.js')).toMatch(/0\.0[67]\d*/);
  });

  it('has types that a strict compiler takes', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { compose, DEFAULT_POLICY, decide, diagnose, type Diagnosis, readHistories, type Report } from 'loss-doctor';

export async function reportOn(path: string, content: Blob): Promise<Report> {
  const reading = await readHistories([{ path, content }]);
  const diagnosis: Diagnosis = diagnose(reading);
  const gate = decide({ diagnosis, policy: DEFAULT_POLICY });
  const kinds: readonly string[] = diagnosis.runs.flatMap((run) => run.findings.map((finding) => finding.kind));
  // @ts-expect-error a verdict is one of four words
  const wrong: 'excellent' = diagnosis.verdict;
  return compose({ reading, diagnosis, gate, context: { title: String(kinds.length + wrong.length) } });
}
`,
    );
    for (const lib of ['es2023,dom', 'es2023,dom,dom.iterable', 'es2023,dom,dom.asynciterable']) {
      const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', lib, '--types', ''];
      expect(run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), ...options, 'use.ts'), lib).toBe('');
    }
  });

  it('takes text, bytes and blobs, and says what else it was given', () => {
    writeFileSync(
      join(folder, 'contents.js'),
      `import { diagnose, readHistories } from 'loss-doctor';
       const text = ${JSON.stringify(history)};
       const bytes = new TextEncoder().encode(text);
       const blob = new Blob([text]);
       const shaped = { size: blob.size, slice: (start, end) => blob.slice(start, end) };
       const contents = [text, bytes, Buffer.from(text), bytes.buffer, blob, shaped];
       const points = await Promise.all(contents.map(async (content) => {
         const reading = await readHistories([{ path: 'training.csv', content }]);
         return diagnose(reading).runs[0].run.replicates[0].series[1].x.length;
       }));
       const mistake = await readHistories([{ path: 'training.csv', content: 7 }]).catch((error) => error.message);
       console.log(JSON.stringify({ points, mistake }));`,
    );
    expect(JSON.parse(run(process.execPath, 'contents.js'))).toEqual({
      points: Array.from({ length: 6 }, () => 30),
      mistake: 'The content of training.csv has to be a string, a Uint8Array, an ArrayBuffer or a Blob.',
    });
  });

  it('is bundled for a browser as it is', async () => {
    writeFileSync(join(folder, 'page.js'), "export { readHistories, diagnose, compose, renderComment } from 'loss-doctor';");
    const { errors, warnings } = await build({
      absWorkingDir: folder,
      entryPoints: ['page.js'],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      splitting: true,
      outdir: join(folder, 'page'),
      logLevel: 'silent',
    });
    expect([...errors, ...warnings]).toEqual([]);
  });
});
