import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pullRequestPayload } from './events.ts';
import { countsByPurpose } from './harness.ts';
import { mlp, openLab, propose, trainPull } from './lab.ts';

const WORKFLOW = `name: Training
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

/** A checkout of the action as a runner unpacks it: what is tracked and not kept out of archives. */
function checkout(folder: string): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  for (const path of ['action.yml', 'package.json', 'dist']) cpSync(join(root, path), join(folder, path), { recursive: true });
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, '.github/workflows/training.yml'), WORKFLOW);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://github.com/octo-lab/model.git');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Checkout');
}

function act(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('act', args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-act-'));
const lab = await openLab({ main: [mlp('calm-1'), mlp('calm-2')] });
try {
  checkout(folder);
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  const event = join(folder, '..', `${folder.split('/').at(-1)}-event.json`);
  writeFileSync(event, JSON.stringify(pullRequestPayload(pull)));
  const env = {
    GITHUB_API_URL: lab.github.apiUrl,
    GITHUB_SHA: pull.mergeCommit,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_WORKFLOW_REF: `${lab.repository.fullName}/.github/workflows/training.yml@refs/pull/${pull.number}/merge`,
    CHECKOUT: folder,
    LOSS_DOCTOR_RETRY_BASE_MS: '10',
  };
  const settings = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const exitCode = await act([
    'pull_request',
    ...['--directory', folder, '--eventpath', event, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', `GITHUB_TOKEN=${lab.token.value}`, ...settings],
  ]);
  const comments = [...lab.repository.comments.values()];
  console.log(
    `act ended with ${exitCode}; ${comments.length} comment; requests: ${JSON.stringify(countsByPurpose(lab.github.requests))}`,
  );
  console.log(comments[0]?.body ?? 'no comment');
  process.exitCode = exitCode === 0 && comments.length === 1 ? 0 : 1;
  rmSync(event);
} finally {
  rmSync(folder, { recursive: true, force: true });
  await lab.github.close();
}
