import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import type { Pull } from '../github/fake/state.ts';
import { type Outcome, runAction } from './harness.ts';
import {
  type Artifacts,
  history,
  type Lab,
  mlp,
  openLab,
  propose,
  pullJob,
  pushJob,
  train,
  trainOnMain,
  trainPull,
} from './lab.ts';
import { comments, expectGolden, expectOrderly } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

const HOUR = 3_600_000;
const told: string[] = [];
let commits = 1;

/** Commits on main that train nothing. */
function write(count: number): void {
  for (let index = 0; index < count; index++) {
    commits += 1;
    lab.github.world.advance(HOUR);
    commit(lab.github.world, lab.repository, 'main', {
      files: { 'README.md': `# Model\n\nLine ${commits}\n` },
      message: 'Explain more',
    });
  }
}

/** A commit on main that trains, and the report job of its push. */
async function merge(name: string): Promise<Outcome> {
  commits += 1;
  lab.github.world.advance(HOUR);
  const outcome = await runAction(pushJob(lab, trainOnMain(lab, mlp(name))));
  expectOrderly(outcome, 0);
  return outcome;
}

/** Trains the head of a pull request, reports, and keeps the comment for the golden file. */
async function report(title: string, pull: Pull, artifacts: Artifacts, exitCode: number): Promise<string> {
  lab.github.world.advance(HOUR);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, artifacts)));
  expectOrderly(outcome, exitCode);
  const found = comments(lab, pull);
  expect(found).toHaveLength(1);
  told.push(`# ${title} (exit code ${exitCode})\n\n${found[0]}`);
  return found[0] ?? '';
}

function push(pull: Pull, content: string, from?: string): void {
  const start = from === undefined ? {} : { from };
  commit(lab.github.world, lab.repository, pull.head.ref, { files: { 'train.py': content }, ...start });
}

test("a repository's life: forty commits on main and ten pull requests", async () => {
  lab = await openLab({ pictures: true });
  const { world } = lab.github;
  world.advance(-4 * 24 * HOUR);
  const { repository } = lab;

  const adoption = propose(lab, { head: 'adopt' });
  expect(await report('1. The pull request that adopts it', adoption, mlp('calm-1'), 0)).toContain('no base to compare with');
  await merge('calm-1');
  write(5);
  const first = await report(
    '2. Five commits after the first training of main',
    propose(lab, { head: 'second' }),
    mlp('calm-2'),
    0,
  );
  expect(first).toMatch(/5 commits/);

  await merge('calm-2');
  write(4);
  await merge('calm-3');
  await merge('calm-4');
  const third = propose(lab, { head: 'third' });
  await report('3. Overfitting', third, mlp('calm-wider'), 1);
  push(third, 'width = 1\n', 'main');
  expect(await report('3. Force-pushed with a cure', third, mlp('calm-1'), 0)).toContain('- [x] ');

  write(3);
  commits += 1;
  const running = commit(world, repository, 'main', { files: { 'train.py': 'width = 50\n' } });
  train(lab, { headSha: running, headBranch: 'main', event: 'push', status: 'in_progress', conclusion: null }, undefined);
  await report('4. Main is still training', propose(lab, { head: 'fourth' }), mlp('calm-3'), 0);

  for (const artifact of repository.artifacts.values()) artifact.expired = true;
  expect(
    await report('5. All artifacts have expired, the record has not', propose(lab, { head: 'fifth' }), mlp('calm-wider'), 0),
  ).toContain('unlike an earlier commit of `main`');

  await merge('calm-1');
  const renamed = { 'mlp-large/training.csv': mlp('calm-wider')['mlp/training.csv'] ?? '' };
  expect(await report('6. The run has another name', propose(lab, { head: 'sixth' }), renamed, 0)).toContain('`mlp`');

  const seventh = propose(lab, { head: 'seventh' });
  await report('7. Before a rebase', seventh, mlp('calm-2'), 0);
  write(2);
  await raceOnMain();
  push(seventh, 'width = 7\n', 'main');
  await report('7. Rebased on main as it is now', seventh, mlp('calm-2'), 0);

  const eighth = propose(lab, { head: 'eighth' });
  await report('8. A variant within what seeds do', eighth, mlp('calm-regularized'), 0);
  push(eighth, 'width = 8\n');
  const worse = await report('8. The same, learning less and less well', eighth, fading('calm-regularized', 1.3), 1);
  expect(worse).toContain('worse');

  commits += 1;
  const stricter = 'runs:\n  "*":\n    thresholds:\n      lateRise: 0.002\n    severity:\n      late-rise: failing\n';
  commit(world, repository, 'main', { files: { '.github/loss-doctor.yml': stricter }, message: 'Look closer' });
  const judged = '9. A detector finds more than it did: old records are judged anew, and nothing turns new by itself';
  expect(await report(judged, propose(lab, { head: 'ninth' }), mlp('calm-4'), 0)).toContain('as on an earlier commit of `main`');

  write(Math.max(0, 40 - commits));
  repository.refs.delete('refs/heads/loss-doctor');
  for (const artifact of repository.artifacts.values()) artifact.expired = true;
  await report(
    '10. The data branch was deleted, and the artifacts have expired',
    propose(lab, { head: 'tenth' }),
    mlp('calm-wider'),
    0,
  );

  expect(commits).toBeGreaterThanOrEqual(40);
  await expectGolden(lab, 'life', told.join('\n\n'));
});

/** A run whose validation loss ends by this factor higher, growing from the first epoch to the tenth. */
function fading(name: string, factor: number): Artifacts {
  const [header = '', ...rows] = history(name).trim().split('\n');
  const lines = rows.map((row, index) => {
    const [epoch = '', loss = '', validation = ''] = row.split(',');
    return `${epoch},${loss},${Number(validation) * (1 + (factor - 1) * Math.min(1, index / 10))}`;
  });
  return { 'mlp/training.csv': [header, ...lines].join('\n') };
}

/** Two trainings of main end at the same moment; both must be kept. */
async function raceOnMain(): Promise<void> {
  commits += 2;
  const runs = [trainOnMain(lab, mlp('calm-3')), trainOnMain(lab, mlp('calm-4'))];
  let waiting = 0;
  let open = () => {};
  const both = new Promise<void>((done) => {
    open = done;
  });
  const call = async () => {
    waiting += 1;
    if (waiting === 2) open();
    await Promise.race([both, new Promise((done) => setTimeout(done, 15_000))]);
  };
  lab.github.faults.add({ method: 'PATCH', route: '/git/refs', times: 2, fault: { kind: 'before', call } });
  for (const outcome of await Promise.all(runs.map((run) => runAction(pushJob(lab, run))))) expectOrderly(outcome, 0);
  const { git, refs } = lab.repository;
  const files = git.flatten(git.commit(refs.get('refs/heads/loss-doctor') ?? '').tree);
  const kept = Buffer.from(git.blobs.get(files.get('v2/ledger.json')?.sha ?? '') ?? []).toString('utf8');
  for (const run of runs) expect(kept).toContain(run.headSha);
}
