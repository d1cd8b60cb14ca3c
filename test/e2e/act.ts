import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pullRequestPayload } from './events.ts';
import { countsByPurpose } from './harness.ts';
import { type Lab, mlp, openLab, propose, trainPull } from './lab.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What runs under act: a project in a folder, and which other repositories its workflow takes from where. */
interface Scene {
  readonly main: Parameters<typeof openLab>[0];
  readonly layOut: (folder: string, action: string) => void;
  readonly repositories?: (stubs: string, action: string) => Readonly<Record<string, string>>;
}

const SCENES: Readonly<Record<string, Scene>> = {
  /** action.yml by its outputs: an upload of the same run, and a base. */
  action: {
    main: { main: [mlp('calm-1'), mlp('calm-2')] },
    layOut: (folder, action) => {
      cpSync(action, folder, { recursive: true });
      write(folder, '.github/workflows/training.yml', OUTPUTS_WORKFLOW);
    },
  },
  /** The first comment of a project, by its folder or the example's: the workflow that `init` writes, and a real training. */
  init: {
    main: {},
    layOut: (folder, action) => {
      cpSync(given ?? join(root, 'examples/project'), folder, { recursive: true, filter: (path) => !path.endsWith('.git') });
      execFileSync(process.execPath, [join(action, 'dist/cli.js'), 'init', '--yes'], { cwd: folder, stdio: 'inherit' });
    },
    repositories: (stubs, action) => ({
      'actions/checkout': stub(stubs, 'checkout', 'cp -r "$CHECKOUT/." .'), // act leaves the workspace of a host empty
      'actions/setup-python': stub(stubs, 'setup-python', 'python3 --version'),
      'loss-doctor/loss-doctor': action,
    }),
  },
};

const OUTPUTS_WORKFLOW = `name: Training
on: pull_request
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - run: cp -r "$CHECKOUT/." . # where act leaves the workspace of a host empty
      - uses: ./
        id: doctor
        continue-on-error: true
      - run: |
          echo "verdict=\${{ steps.doctor.outputs.verdict }} conclusion=\${{ steps.doctor.outputs.conclusion }} outcome=\${{ steps.doctor.outcome }}"
          test -s "\${{ steps.doctor.outputs.chart }}"
          test "\${{ steps.doctor.outcome }}" = failure
`;

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** An action of somebody else, of which only one command is needed. */
function stub(folder: string, name: string, command: string): string {
  const runs = `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${command}\n`;
  write(folder, `${name}/action.yml`, `name: ${name}\ndescription: A stand-in\n${runs}`);
  return join(folder, name);
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
}

function act(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('act', args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** How the project's workflow names an action, with its version. */
function usesOf(folder: string, name: string): readonly string[] {
  const workflow = readFileSync(join(folder, '.github/workflows/training.yml'), 'utf8');
  return [...workflow.matchAll(/uses: (\S+)/g)].flatMap(([, uses = '']) => (uses.startsWith(`${name}@`) ? [uses] : []));
}

async function play(scene: Scene, lab: Lab, scratch: string): Promise<boolean> {
  const action = join(scratch, 'action');
  for (const path of ['action.yml', 'package.json', 'dist']) cpSync(join(root, path), join(action, path), { recursive: true });
  const folder = join(scratch, 'project');
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  scene.layOut(folder, action);
  git(folder, 'remote', 'add', 'origin', 'https://github.com/octo-lab/model.git');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Checkout');
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  write(scratch, 'event.json', JSON.stringify(pullRequestPayload(pull)));
  const env = {
    GITHUB_API_URL: lab.github.apiUrl,
    GITHUB_SHA: pull.mergeCommit,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_WORKFLOW_REF: `${lab.repository.fullName}/.github/workflows/training.yml@refs/pull/${pull.number}/merge`,
    CHECKOUT: folder,
    LOSS_DOCTOR_RETRY_BASE_MS: '10',
  };
  const repositories = Object.entries(scene.repositories?.(join(scratch, 'stubs'), action) ?? {}).flatMap(([name, path]) =>
    usesOf(folder, name).flatMap((uses) => ['--local-repository', `${uses}=${path}`]),
  );
  const started = Date.now();
  const exitCode = await act([
    'pull_request',
    ...['--directory', folder, '--eventpath', join(scratch, 'event.json'), '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', `GITHUB_TOKEN=${lab.token.value}`, ...repositories],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]);
  const comments = [...lab.repository.comments.values()];
  const requests = JSON.stringify(countsByPurpose(lab.github.requests));
  console.log(`act ended with ${exitCode} after ${Math.round((Date.now() - started) / 1000)} s; requests: ${requests}`);
  console.log(comments[0]?.body ?? 'no comment');
  return exitCode === 0 && comments.length === 1;
}

const [name = 'action', given] = process.argv.slice(2);
const scene = SCENES[name];
if (scene === undefined) throw new Error(`No scene ${name}: ${Object.keys(SCENES).join(', ')}.`);
const scratch = mkdtempSync(join(tmpdir(), 'loss-doctor-act-'));
const lab = await openLab(scene.main);
try {
  process.exitCode = (await play(scene, lab, scratch)) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
  await lab.github.close();
}
