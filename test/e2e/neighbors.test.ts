import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addArtifact, addComment, commit, fork, openPull } from '../github/fake/scene.ts';
import { pullRequestPayload } from './events.ts';
import { type Outcome, runAction } from './harness.ts';
import { history, type Lab, mlp, openLab, propose, pullJob, pushJob, train, trainOnMain, trainPull } from './lab.ts';
import { onlyComment } from './read-back.ts';

/** What users of neighboring actions reported, each played as it was told. */
let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(async () => {
  await lab.github.close();
});

const wide = mlp('calm-wider');

async function kept(artifacts = mlp('calm-1'), more: Parameters<typeof pushJob>[2] = {}) {
  const run = trainOnMain(lab, artifacts);
  await runAction(pushJob(lab, run, more));
  return run;
}

function expectGate({ outputs, stdout }: Outcome, conclusion: string): void {
  expect(outputs['conclusion'], stdout).toBe(conclusion);
}

describe('the base', () => {
  test('of a branch that lags behind is where it was cut, not the newest of main', async () => {
    await kept(wide);
    const pull = propose(lab);
    await kept(mlp('calm-4'));
    const outcome = await runAction(
      pullJob(lab, pull, trainPull(lab, pull, wide), { sha: pull.head.sha, ref: 'refs/heads/wider' }),
    );
    expectGate(outcome, 'success');
    expect(onlyComment(lab, pull)).toContain('still overfits');
  });

  test('is main as it is now where main was merged into the branch', async () => {
    await kept(mlp('calm-4'));
    const pull = propose(lab);
    await kept(wide);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, wide))), 'failure');
    const files = { 'train.py': 'width = 999\n# merged\n' };
    commit(lab.github.world, lab.repository, pull.head.ref, { files, merge: lab.repository.refs.get('refs/heads/main') ?? '' });
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, wide))), 'success');
  });

  test('after a force push of main that dropped the commit is an earlier one, and does not gate', async () => {
    const first = await kept(mlp('calm-1'));
    await kept(mlp('calm-2'));
    lab.repository.refs.set('refs/heads/main', first.headSha);
    commit(lab.github.world, lab.repository, 'main', { files: { 'train.py': 'width = 4242\n' } });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, wide))), 'neutral');
    expect(onlyComment(lab, pull)).toContain('unlike an earlier commit of `main`');
  });

  test('is not a nightly training of the same commit by another workflow where the own one trained it too', async () => {
    const run = trainOnMain(lab, mlp('calm-1'));
    await runAction(pushJob(lab, run));
    const path = '.github/workflows/nightly.yml';
    const nightly = { event: 'schedule' as const, workflow: path, payload: { schedule: '0 4 * * *' } };
    await runAction(
      pushJob(lab, run, {
        ...nightly,
        runId: run.id + 1,
        workspace: { 'out/mlp/training.csv': history('calm-wider') },
        inputs: { path: 'out' },
      }),
    );
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, wide))), 'failure');
  });

  test('of a pull request opened from main itself, or of a fork’s main, is the repository’s', async () => {
    await kept(mlp('calm-1'));
    const from = fork(lab.github.world, lab.repository, 'mallory');
    const pull = propose(lab, { from, head: 'main' });
    const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, wide)));
    expectGate(outcome, 'failure');
  });

  test('without records is read from the artifacts of main, though a fork’s run of the same commit left one of that name', async () => {
    const trained = ['calm-1', 'calm-2', 'calm-3'].map((name) => trainOnMain(lab, mlp(name)));
    const from = fork(lab.github.world, lab.repository, 'mallory');
    for (const { headSha } of trained)
      train(lab, { headSha, headBranch: 'main', headRepository: from, event: 'pull_request' }, wide);
    commit(lab.github.world, lab.repository, 'main', { files: { 'README.md': '# Untrained\n' } });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, wide), { inputs: { 'data-branch': '' } })), 'neutral');
    expect(onlyComment(lab, pull)).toContain('3 runs of `main`');
  });

  test('is found again after a revert: the files are those of an earlier commit', async () => {
    const first = await kept(mlp('calm-1'));
    await kept(wide);
    commit(lab.github.world, lab.repository, 'main', { message: 'Revert', files: filesAt(first.headSha) });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, wide))), 'failure');
  });
});

function filesAt(sha: string): Record<string, string> {
  const { git } = lab.repository;
  const at = [...git.flatten(git.commit(sha).tree)];
  return Object.fromEntries(at.map(([path, { sha: blob }]) => [path, Buffer.from(git.blobs.get(blob) ?? []).toString('utf8')]));
}

describe('the comment', () => {
  test('of two pull requests from one branch is on the one that the run is of', async () => {
    await kept();
    const main = propose(lab);
    lab.repository.refs.set('refs/heads/release', lab.repository.refs.get('refs/heads/main') ?? '');
    const release = openPull(lab.github.world, lab.repository, { head: 'wider', base: 'release' });
    expectGate(await runAction(pullJob(lab, release, trainPull(lab, release, wide))), 'failure');
    expect(onlyComment(lab, release)).toContain('overfits');
    expect([...lab.repository.comments.values()].filter(({ issue }) => issue === main.number)).toEqual([]);
  });

  test('is renewed in place where a person quotes the whole of it', async () => {
    await kept();
    const pull = propose(lab);
    await runAction(pullJob(lab, pull, trainPull(lab, pull, wide)));
    const quoted = onlyComment(lab, pull).replace(/^/gm, '> ');
    const quote = addComment(lab.github.world, lab.repository, pull.number, 'ada', quoted);
    await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-4'))));
    expect(quote.body).toBe(quoted);
    expect(onlyComment(lab, pull)).toMatch(/^### .*looks healthy/m);
  });

  test('of a re-run is that of the second attempt, and the first one’s late end does not come back', async () => {
    await kept();
    const pull = propose(lab);
    const { world } = lab.github;
    const again = trainPull(lab, pull, wide, { attempt: 2, startedAt: world.time(60_000) });
    addArtifact(world, lab.repository, again, { name: 'loss-history', content: mlp('calm-4'), createdAt: world.time(120_000) });
    expectGate(await runAction(pullJob(lab, pull, again, { attempt: 2 })), 'success');
    const text = onlyComment(lab, pull);
    const late = await runAction(pullJob(lab, pull, again, { attempt: 1 }));
    expect(late.stdout).toContain('newer run');
    expect(onlyComment(lab, pull)).toBe(text);
  });

  test('of a draft, and of a pull request whose branch was deleted meanwhile, is written', async () => {
    await kept();
    const pull = propose(lab);
    const job = pullJob(lab, pull, trainPull(lab, pull, wide), { payload: pullRequestPayload(pull) });
    lab.repository.refs.delete(`refs/heads/${pull.head.ref}`);
    expectGate(await runAction(job), 'failure');
    expect(onlyComment(lab, pull)).toContain('overfits');
  });
});

describe('what was trained', () => {
  test('an artifact that another workflow uploaded under the same name is not read', async () => {
    await kept();
    const pull = propose(lab);
    const run = trainPull(lab, pull, mlp('calm-4'));
    trainPull(lab, pull, wide, { path: '.github/workflows/other.yml' });
    expectGate(await runAction(pullJob(lab, pull, run)), 'success');
  });

  test('a leg that was skipped is named, and the check is not green by the others', async () => {
    await kept({ 'a/training.csv': history('calm-1'), 'b/training.csv': history('calm-2') });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, { 'a/training.csv': history('calm-4') }))), 'neutral');
    expect(onlyComment(lab, pull)).toContain('`b`');
  });
});
