// Shows what a maintainer would see of many inputs, on one page: the comment light, dark and 360 pixels wide, and the terminal.
//
//   npm run gallery DIR [ONLY] [-- --language es]
//
// Inputs: the visual cases (made by a script), histories of real trainers, and samples, from the folder LOSS_DOCTOR_SHARED. Needs
// Python for the first, and Debian's Chromium for a picture of each; without them it says so and goes on.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { SHARED } from '../bench/shared.ts';
import { settingsOf } from '../src/config/merge.ts';
import { parseConfig } from '../src/config/parse.ts';
import { DEFAULT_POLICY, type Policy } from '../src/config/policy.ts';
import { findFiles } from '../src/node/files.ts';
import { drawPictures } from '../src/node/pictures.ts';
import { readPorts } from '../src/node/read-ports.ts';
import { chartOf } from '../src/report/chart-of.ts';
import { LANGUAGES } from '../src/report/language/languages.ts';
import { renderComment } from '../src/report/markdown/comment.ts';
import type { Report } from '../src/report/report.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { givenBaseline, run } from '../src/run.ts';
import { VERSION } from '../src/version.ts';
import { casePage, indexPage, phonePage } from './gallery-page.ts';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly bases: readonly string[];
  readonly config?: string;
}

const args = process.argv.slice(2);
const flag = args.indexOf('--language');
const language = LANGUAGES[flag >= 0 && args[flag + 1] === 'es' ? 'es' : 'en'];
const [target, only] = args.filter((arg, i) => !arg.startsWith('--') && i !== flag + 1 + (flag < 0 ? args.length : 0));
if (target === undefined) {
  console.error('usage: npm run gallery DIR [ONLY] [-- --language es]');
  process.exit(2);
}
const folder = resolve(target);
mkdirSync(folder, { recursive: true });

/** Generated inputs, each with its base where there is a folder of that name. */
function visualCases(): readonly Case[] {
  const made = mkdtempSync(join(tmpdir(), 'gallery-'));
  const scripts = ['make.py', 'make2.py'].map((name) => join(SHARED, 'cases/visual', name)).filter((path) => existsSync(path));
  if (scripts.length === 0) console.log('skipped: no visual cases here');
  for (const script of scripts) execFileSync('python3', [script, made], { stdio: 'ignore' });
  const names = readdirSync(made);
  const cases = names
    .filter((name) => !/-base(s|-runs)?$|\.yml$/.test(name))
    .map((name): Case => {
      const number = /^\d+/.exec(name)?.[0];
      const base = [`${name}-base`, `${name}-bases`, `${number}-base-runs`].find((one) => names.includes(one));
      const several =
        base !== undefined && /bases$|runs$/.test(base) ? readdirSync(join(made, base)).map((one) => join(base, one)) : [base];
      return { name, path: join(made, name), bases: several.flatMap((one) => (one === undefined ? [] : [join(made, one)])) };
    });
  // What a configuration changes is a case of its own.
  const configured = cases.flatMap((one): readonly Case[] => {
    const config = names.find((name) => /\.yml$/.test(name) && one.name.startsWith(name.replace('.yml', '-')));
    return config === undefined ? [] : [{ ...one, name: `${one.name}-config`, config: join(made, config) }];
  });
  return [...cases, ...configured];
}

/** Every folder below that holds files, or every file. */
function given(of: string, depth: number): readonly Case[] {
  const root = join(SHARED, of);
  if (!existsSync(root)) {
    console.log(`skipped: no ${of}/ here`);
    return [];
  }
  const paths =
    depth === 1
      ? readdirSync(root)
      : readdirSync(root).flatMap((name) =>
          statSync(join(root, name)).isDirectory() ? readdirSync(join(root, name)).map((one) => join(name, one)) : [],
        );
  return paths
    .filter((path) => !/\.(?:json|csv|md)$/.test(path) || depth > 1)
    .map((path) => ({ name: `${of}-${path.replace(/[^\w.-]+/g, '_').slice(0, 80)}`, path: join(root, path), bases: [] }));
}

function policyIn(config: string): Policy {
  const parsed = parseConfig(readFileSync(config, 'utf8'), config);
  return parsed.ok ? settingsOf({}, parsed.value).policy : DEFAULT_POLICY;
}

async function reportOf({ path, bases, config }: Case): Promise<Report> {
  const { files } = await findFiles([path], '/');
  const found = await Promise.all(bases.map((base) => findFiles([base], '/')));
  const policy = config === undefined ? DEFAULT_POLICY : policyIn(config);
  const { report } = await run({
    files,
    policy,
    reading: readPorts,
    ...(bases.length > 0 && {
      baseline: async () =>
        (
          await givenBaseline(
            found.map((one) => one.files),
            { policy, reading: readPorts, branch: 'main' },
          )
        ).baseline,
    }),
    context: { version: VERSION, commit: '3ab91cd4f2c9aa0c1d2e3f405162738495a6b7c8', time: '2026-01-01T12:00:00Z' },
  });
  return report;
}

interface Shown {
  readonly name: string;
  readonly line: string;
  readonly comment: string;
}

async function show(one: Case): Promise<Shown> {
  const report = await reportOf(one);
  const own = join(folder, one.name);
  mkdirSync(own, { recursive: true });
  const chart = chartOf(report, language);
  const drawn = chart && (await drawPictures(chart));
  if (drawn?.pngLight) writeFileSync(join(own, 'light.png'), drawn.pngLight);
  if (drawn?.pngDark) writeFileSync(join(own, 'dark.png'), drawn.pngDark);
  const pictures = drawn?.pngLight ? { light: 'light.png', dark: 'dark.png' } : undefined;
  const comment = renderComment(report, { language, ...(pictures && { pictures }) });
  const terminal = renderTerminal(report, { language, width: 100, colour: false });
  writeFileSync(join(own, 'comment.md'), comment);
  writeFileSync(join(own, 'terminal.txt'), terminal);
  writeFileSync(join(own, 'index.html'), casePage(one.name, comment, terminal));
  return { name: one.name, line: comment.split('\n')[0] ?? '', comment };
}

function chromium(): string | undefined {
  const names = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return names.find((name) => name !== undefined && existsSync(name));
}

function photograph(browser: string, page: string, picture: string): void {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files'];
  execFileSync(browser, [...options, '--window-size=2100,1500', `--screenshot=${picture}`, page], { stdio: 'ignore' });
}

/** Rows of tables that are too high on a phone, as the page itself measures them. */
function highRows(browser: string, shown: readonly Shown[]): readonly string[] {
  const page = join(folder, 'phone.html');
  writeFileSync(page, phonePage(shown));
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', '--dump-dom', page];
  const dom = execFileSync(browser, options, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
  return (/<pre id="high">([^<]*)<\/pre>/.exec(dom)?.[1] ?? 'not measured').split('\n').filter((line) => line !== '');
}

const cases = [...visualCases(), ...given('written', 2), ...given('samples', 2)].filter(
  ({ name }) => only === undefined || name.includes(only),
);
const browser = chromium();
if (browser === undefined) console.log('no Chromium here: pages without pictures of them');
const lines: Shown[] = [];
for (const one of cases) {
  try {
    const shown = await show(one);
    lines.push(shown);
    console.log(`${one.name.padEnd(40)} ${shown.line}`);
    if (browser !== undefined) photograph(browser, join(folder, one.name, 'index.html'), join(folder, one.name, 'page.png'));
  } catch (error) {
    console.log(`${one.name.padEnd(40)} FAILED: ${String(error)}`);
    process.exitCode = 1;
  }
}
writeFileSync(join(folder, 'index.html'), indexPage(lines));
const high = browser === undefined ? [] : highRows(browser, lines);
for (const row of high) console.log(`too high on a phone: ${row}`);
if (high.length > 0) process.exitCode = 1;
console.log(`\n${lines.length} of ${cases.length} shown: ${relative(process.cwd(), join(folder, 'index.html'))}`);
