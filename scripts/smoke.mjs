// Runs what ships on the README's example: the command line, then the action without a token and without a network. Needs nothing but Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-smoke-'));

function check(isTrue, what) {
  if (!isTrue) throw new Error(what);
}

function diagnose() {
  const out = join(folder, 'report');
  const arguments_ = ['diagnose', join(root, 'examples/overfitting'), '--base', join(root, 'examples/healthy'), '--out', out];
  const printed = execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...arguments_], { encoding: 'utf8' });
  check(printed.includes('overfits'), `the command line printed\n${printed}`);
  for (const name of ['report.md', 'report.json', 'chart.svg', 'chart.png', 'chart-dark.png', 'chart.vl.json'])
    check(existsSync(join(out, name)), `${name} is missing`);
  check(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).verdict === 'failing', 'the verdict is not failing');
}

/** The `path` form on a push, with GitHub out of reach: the report still lands in the job summary. */
function act() {
  const event = join(folder, 'event.json');
  const summary = join(folder, 'summary.md');
  const output = join(folder, 'output.txt');
  writeFileSync(event, JSON.stringify({ repository: { id: 1, default_branch: 'main' } }));
  writeFileSync(summary, '');
  writeFileSync(output, '');
  const { PATH, SystemRoot, TEMP, TMP, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/action.js')], {
    encoding: 'utf8',
    timeout: 240_000,
    env: {
      ...(SystemRoot === undefined ? {} : { SystemRoot }),
      ...(TEMP === undefined ? {} : { TEMP }),
      ...(TMP === undefined ? {} : { TMP }),
      ...(HOME === undefined ? {} : { HOME }),
      ...(PATH === undefined ? {} : { PATH }),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo/lab',
      GITHUB_SHA: '1'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: root,
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: folder,
      INPUT_PATH: 'examples/overfitting',
      'INPUT_DATA-BRANCH': '',
      INPUT_TOKEN: 'none',
      LOSS_DOCTOR_DEADLINE_MS: '15000',
    },
  });
  check(status !== null, `the action did not end: ${stderr}`);
  check(readFileSync(summary, 'utf8').includes('overfits'), `no report in the job summary; exit ${status}\n${stdout}\n${stderr}`);
}

try {
  diagnose();
  act();
  console.log(`works on ${process.platform} ${process.arch} with Node ${process.version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
