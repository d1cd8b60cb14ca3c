import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addArtifact, commit, openPull } from '../github/fake/scene.ts';
import { type Outcome, runAction } from './harness.ts';
import { type Artifacts, history, type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await openLab();
});
afterEach(async () => {
  await lab.github.close();
});

const wide = history('calm-wider');
const cutTo = (text: string, rows: number): string =>
  `${text
    .split('\n')
    .slice(0, rows + 1)
    .join('\n')}\n`;
const model = (key: string, name: string): Artifacts => ({ [`${key}/training.csv`]: history(name) });

/** A training of main that is kept, by a workflow of this path. */
async function kept(artifacts: Artifacts, path = '.github/workflows/training.yml', conclusion: 'success' | 'failure' = 'success') {
  const run = trainOnMain(lab, artifacts, { run: { path, conclusion } });
  await runAction(pushJob(lab, run, { workflow: path }));
}

function bodies(): readonly string[] {
  return [...lab.repository.comments.values()].map(({ body }) => body);
}

function expectGate(outcome: Outcome, conclusion: string): void {
  expect(outcome.outputs['conclusion'], outcome.stdout).toBe(conclusion);
  expect(outcome.exitCode).toBe(conclusion === 'failure' ? 1 : 0);
}

describe('the base is found by what was trained', () => {
  test('by another workflow file, after a rename of the default branch, for a release cut from it', async () => {
    await kept(mlp('calm-1'), '.github/workflows/main.yml');
    const from = lab.repository.refs.get('refs/heads/main') ?? '';
    const path = '.github/workflows/pr.yml';
    const pull = propose(lab);
    const first = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'), { path }), { workflow: path }));
    expectGate(first, 'failure');
    expect(bodies()[0]).toContain('main.yml');

    lab.repository.refs.set('refs/heads/release/1.0', from);
    commit(lab.github.world, lab.repository, 'backport', { from: 'release/1.0', files: { 'train.py': 'width = 777\n' } });
    const backport = openPull(lab.github.world, lab.repository, { head: 'backport', base: 'release/1.0' });
    expectGate(await runAction(pullJob(lab, backport, trainPull(lab, backport, mlp('calm-wider')))), 'failure');
    expect(bodies()[1]).not.toMatch(/next pull request|nothing to compare/i);
  });

  test('for a pull request that is stacked on another, which alone was trained', async () => {
    await kept(mlp('calm-1'));
    const lower = propose(lab, { head: 'feature-1' });
    await runAction(pullJob(lab, lower, trainPull(lab, lower, mlp('calm-4'))));
    commit(lab.github.world, lab.repository, 'feature-2', { from: 'feature-1', files: { 'train.py': 'width = 5000\n' } });
    const upper = openPull(lab.github.world, lab.repository, { head: 'feature-2', base: 'feature-1' });
    expectGate(await runAction(pullJob(lab, upper, trainPull(lab, upper, mlp('calm-wider')))), 'failure');
  });

  test('where only pull requests are trained: by the one that was merged, once GitHub says so', async () => {
    const first = propose(lab, { head: 'one' });
    const run = trainPull(lab, first, mlp('calm-1'));
    const adopted = await runAction(pullJob(lab, first, run));
    expectGate(adopted, 'neutral');
    expect(bodies()[0]).not.toMatch(/next pull request will/i);
    first.state = 'closed';
    const message = 'Try more width (#1)';
    const merged = commit(lab.github.world, lab.repository, 'main', { files: { 'train.py': 'width = 999\n' }, message });
    const unproven = propose(lab, { head: 'two', files: { 'train.py': 'width = 1000\n' } });
    expectGate(await runAction(pullJob(lab, unproven, trainPull(lab, unproven, mlp('calm-wider')))), 'neutral');
    first.mergedAs = merged;
    const proven = propose(lab, { head: 'three', files: { 'train.py': 'width = 1001\n' } });
    expectGate(await runAction(pullJob(lab, proven, trainPull(lab, proven, mlp('calm-wider')))), 'failure');
  });

  test('run by run: a tip that trained another model leaves the run to the commit before, which stops nobody', async () => {
    await kept(model('a', 'calm-1'));
    await kept(model('b', 'keen-1'));
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, model('a', 'calm-wider')))), 'neutral');
    expect(bodies()[0]).toMatch(/^### .*`a` overfits, unlike an earlier commit/m);
    expect(bodies()[0]).toMatch(/1 (commit )?back/);
  });

  test('of its own workflow, not a smoke test of another that trained the same commit for two epochs', async () => {
    await kept(mlp('calm-1'));
    trainOnMain(lab, { 'mlp/training.csv': cutTo(wide, 2) }, { run: { path: '.github/workflows/smoke.yml' } });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'neutral');
    expect(bodies()[0]).toMatch(/^### .*`mlp` overfits, unlike an earlier commit/m);
  });

  test('leg by leg, where the exact run was cancelled with one of two', async () => {
    const whole = trainOnMain(lab, {});
    addArtifact(lab.github.world, lab.repository, whole, { name: 'loss-history-a', content: model('a', 'calm-1') });
    addArtifact(lab.github.world, lab.repository, whole, { name: 'loss-history-b', content: model('b', 'calm-2') });
    const cut = trainOnMain(lab, {}, { run: { conclusion: 'cancelled' } });
    addArtifact(lab.github.world, lab.repository, cut, { name: 'loss-history-b', content: model('b', 'calm-3') });
    const pull = propose(lab);
    const run = trainPull(lab, pull, undefined);
    addArtifact(lab.github.world, lab.repository, run, { name: 'loss-history-a', content: model('a', 'calm-wider') });
    addArtifact(lab.github.world, lab.repository, run, { name: 'loss-history-b', content: model('b', 'calm-4') });
    expectGate(await runAction(pullJob(lab, pull, run)), 'neutral');
    expect(bodies()[0]).not.toContain('is a new run');
  });
});

describe('what may gate', () => {
  test('not an earlier commit: what lies between may have brought it; with paths that none of it touched, it may', async () => {
    await kept(mlp('calm-1'));
    commit(lab.github.world, lab.repository, 'main', { files: { 'README.md': '# Model, explained\n' } });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'neutral');
    expect(bodies()[0]).toMatch(/^### .*`mlp` overfits, unlike an earlier commit/m);
  });

  test('with paths, an earlier training of the same files', async () => {
    commit(lab.github.world, lab.repository, 'main', {
      files: { '.github/loss-doctor.yml': 'runs:\n  "*":\n    paths: train.py\n' },
    });
    await kept(mlp('calm-1'));
    commit(lab.github.world, lab.repository, 'main', { files: { 'README.md': '# Model, explained\n' } });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'failure');
  });

  test('not while the exact commit is still being trained, and nothing is promised', async () => {
    await kept(mlp('calm-1'));
    trainOnMain(lab, {}, { run: { status: 'in_progress', conclusion: null } });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'neutral');
    expect(bodies()[0]).toMatch(/still (being )?train/);
    expect(bodies()[0]).not.toMatch(/renewed|will be updated/i);
  });

  test('of a base that broke off what it trained', async () => {
    await kept({ 'mlp/training.csv': cutTo(wide, 8) }, undefined, 'failure');
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'neutral');
    expect(bodies()[0]).toMatch(/^### ◽ Neutral · `mlp` overfits; `main` ended at epoch 8$/m);
    expect(bodies()[0]).toMatch(/\| equal,.up.to.epoch.8 \|/);
    expect(bodies()[0]?.match(/ended at epoch 8/g)).toHaveLength(2);
    expect(bodies()[0]).toContain('Neutral');
  });

  test('not what an older whole training has where the base broke off, and the first line says which', async () => {
    await kept(mlp('calm-wider'));
    await kept({ 'mlp/training.csv': cutTo(history('calm-faster'), 8) }, undefined, 'failure');
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'success');
    expect(bodies()[0]).toContain('`mlp` still overfits, as on an earlier training of `main`');
  });

  test('of a retargeted pull request the branch that it is onto today', async () => {
    await kept(mlp('calm-1'));
    commit(lab.github.world, lab.repository, 'develop', { from: 'main', files: { 'train.py': 'width = 31\n' } });
    const pull = propose(lab);
    const job = pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')));
    pull.base = { ...pull.base, ref: 'develop', sha: lab.repository.refs.get('refs/heads/develop') ?? '' };
    expectGate(await runAction(job), 'neutral');
    expect(bodies()[0]).not.toContain('on `main`');
  });
});

describe('re-runs read their own attempt', () => {
  test('by the time of an upload, not by its id', async () => {
    await kept(mlp('calm-1'));
    const { world } = lab.github;
    const pull = propose(lab);
    const run = trainPull(lab, pull, undefined, { attempt: 2, startedAt: world.time(60_000) });
    addArtifact(world, lab.repository, run, { name: 'loss-history', content: mlp('calm-4'), createdAt: world.time(600_000) });
    addArtifact(world, lab.repository, run, { name: 'loss-history', content: mlp('calm-wider'), createdAt: world.time() });
    expectGate(await runAction(pullJob(lab, pull, run, { attempt: 2 })), 'success');
  });

  test('one that uploaded nothing is not green by the curve before; where only some jobs ran again it may be red', async () => {
    await kept(mlp('calm-1'));
    const { world } = lab.github;
    const pull = propose(lab);
    const again = { attempt: 2, startedAt: world.time(60_000) };
    const at = { status: 'completed', conclusion: 'success', startedAt: world.time(60_000) } as const;
    const [train, report] = [
      { ...at, name: 'train' },
      { ...at, name: 'report' },
    ];
    const before = [
      { ...train, attempt: 1 },
      { ...report, attempt: 1 },
    ];
    const healthy = trainPull(lab, pull, mlp('calm-4'), {
      ...again,
      jobs: [...before, { ...train, attempt: 2 }, { ...report, attempt: 2 }],
    });
    const stale = await runAction(pullJob(lab, pull, healthy, { attempt: 2 }));
    expectGate(stale, 'neutral');
    expect(bodies()[0]).not.toMatch(/looks healthy|does not hold a history/);
    expect(bodies()[0]).toMatch(/^### ◽ Neutral · attempt 2 uploaded no loss history$/m);

    const third = { ...train, name: 'evaluate' };
    const some = trainPull(lab, pull, mlp('calm-wider'), {
      ...again,
      jobs: [...before, { ...third, attempt: 1 }, { ...third, attempt: 2 }, { ...report, attempt: 2 }],
    });
    expectGate(await runAction(pullJob(lab, pull, some, { attempt: 2 })), 'failure');
    expect(bodies()[0]).toContain('`loss-history`: uploaded 1 minute before attempt 2 began. Its job may not have run again.');
    expect(bodies()[0]).not.toContain('not read');

    const carried = trainPull(lab, pull, mlp('calm-4'), {
      ...again,
      jobs: [...before, { ...report, attempt: 2, status: 'in_progress', conclusion: null }],
    });
    expectGate(await runAction(pullJob(lab, pull, carried, { attempt: 2 })), 'success');
  });
});

describe('a ledger that is torn, or of another kind', () => {
  test.each([
    ['torn', '{"schema":2,"since":{"commits":3,'],
    ['of a later version', '{"schema":3,"rows":[]}'],
  ])('%s is made again from the curves: the base is found as before', async (_, text) => {
    await kept(mlp('calm-1'));
    commit(lab.github.world, lab.repository, 'loss-doctor', { files: { 'v2/ledger.json': text }, message: 'Spoilt' });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'failure');
    expect(bodies()[0]).toContain('the commit this branch starts from');
  });

  test('that names other runs than its curves hold is not believed', async () => {
    await kept(mlp('calm-1'));
    const { git, refs } = lab.repository;
    const at = git.flatten(git.commit(refs.get('refs/heads/loss-doctor') ?? '').tree).get('v2/ledger.json');
    const text = Buffer.from(git.blobs.get(at?.sha ?? '') ?? []).toString('utf8');
    const lying = text.replace('"keys":["', '"keys":["stranger","');
    expect(lying).not.toBe(text);
    commit(lab.github.world, lab.repository, 'loss-doctor', { files: { 'v2/ledger.json': lying }, message: 'Spoilt' });
    const pull = propose(lab);
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'failure');
    expect(bodies()[0]).toContain('`mlp` overfits, unlike `main`');
  });
});

describe('what changed', () => {
  const tuned = (name: string, settings: string): Artifacts => ({ ...mlp(name), 'mlp/hparams.yaml': settings });

  test('is told of settings that the kept base and this training left, and is in report.json; no secret is kept', async () => {
    await kept(tuned('calm-1', 'lr: 0.001\nbatch_size: 64\ntoken: s3cr3t-base\n'));
    const pull = propose(lab);
    const files = tuned('calm-wider', 'lr: 0.01\nbatch_size: 64\ntoken: s3cr3t-head\n');
    const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, files)));
    expectGate(outcome, 'failure');
    expect(bodies()[0]).toContain('The only setting that differs: `lr` `0.001` → `0.01`.');
    const report = JSON.parse(String(outcome.files['report']));
    expect(report.comparison.runs[0].settings).toEqual({
      files: ['hparams.yaml'],
      changes: [{ name: 'lr', base: 0.001, head: 0.01 }],
    });
    expect(`${bodies()[0]}${JSON.stringify(report)}`).not.toContain('s3cr3t');
    const branch = [...lab.repository.git.blobs.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join();
    expect(branch).toContain('batch_size');
    expect(branch).not.toContain('s3cr3t');
  });
});
