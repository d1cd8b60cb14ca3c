import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jobSlug, recordPath } from '../../src/github/kept-records.ts';
import { recordText } from '../../src/github/record.ts';
import { readHistories } from '../../src/history/read.ts';
import { addArtifact, addComment, commit, createToken, fork, openPull } from '../github/fake/scene.ts';
import { dispatchPayload, pullRequestPayload } from './events.ts';
import { type Outcome, runAction } from './harness.ts';
import { history, type Lab, mlp, openLab, propose, pullJob, pushJob, train, trainOnMain, trainPull } from './lab.ts';
import { pictures } from './read-back.ts';

let lab: Lab;
beforeEach(async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
});
afterEach(async () => {
  await lab.github.close();
});

const wide = history('calm-wider');

function comments(pull: number) {
  return [...lab.repository.comments.values()].filter(({ issue }) => issue === pull);
}

function expectGate(outcome: Outcome, conclusion: string): void {
  expect(outcome.outputs['conclusion'], outcome.stdout).toBe(conclusion);
}

describe('one comment never hides another', () => {
  test('each workflow has its own where no key is set', async () => {
    const pull = propose(lab);
    const [vision, text] = ['.github/workflows/vision.yml', '.github/workflows/text.yml'];
    const one = trainPull(lab, pull, mlp('calm-wider'), { path: vision });
    const two = trainPull(lab, pull, { 'text/training.csv': history('calm-4') }, { path: text });
    await runAction(pullJob(lab, pull, two, { workflow: text }));
    await runAction(pullJob(lab, pull, one, { workflow: vision }));
    const [ofText, ofVision, third] = comments(pull.number).map(({ body }) => body);
    expect(ofText).not.toContain('overfits');
    expect(ofVision).toContain('overfits');
    expect(third).toBeUndefined();
  });

  test('two jobs of one run share one: the worse report leads, whoever comes last, and the other is named', async () => {
    const pull = propose(lab);
    const run = trainPull(lab, pull, undefined);
    const leg = (name: string, text: string) =>
      runAction(pullJob(lab, pull, run, { workspace: { [`out/${name}/training.csv`]: text }, inputs: { path: 'out' } }));
    await leg('mlp', wide);
    await leg('b', history('calm-4'));
    const [only, second] = comments(pull.number);
    expect(second).toBeUndefined();
    expect(only?.body).toMatch(/^### .*`mlp` overfits[\s\S]*Also in this run:[^\n]*Neutral/m);
  });

  test('legs of a matrix that report by themselves each have their base, their picture and a word in the badge', async () => {
    await lab.github.close();
    lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
    const at = (name: string, text: string) => ({ workspace: { [`out/${name}/training.csv`]: text }, inputs: { path: 'out' } });
    const trained = trainOnMain(lab, {});
    const main = (name: string, text: string) => runAction(pushJob(lab, trained, at(name, text)));
    expectGate(await main('a', history('calm-2')), 'success');
    expectGate(await main('b', wide), 'success');
    expectGate(await main('c', history('calm-4')), 'success');
    const { git, refs } = lab.repository;
    const file = (path: string) =>
      git.blobs.get(git.flatten(git.commit(refs.get('refs/heads/loss-doctor') ?? '').tree).get(path)?.sha ?? '');
    expect(Buffer.from(file('badge.json') ?? []).toString()).toContain('"failing"');
    const pull = propose(lab);
    const run = trainPull(lab, pull, undefined);
    const leg = (name: string, text: string) => runAction(pullJob(lab, pull, run, at(name, text)));
    expectGate(await leg('a', wide), 'failure');
    const [first] = comments(pull.number);
    expect(first?.body).toMatch(/^### .*`a`.* overfits/m);
    const shown = pictures(lab, first?.body ?? '').map(({ bytes }) => bytes);
    expect(shown).toHaveLength(2);
    expectGate(await leg('b', wide), 'success');
    expectGate(await leg('c', history('calm-4')), 'success');
    const [only, second] = comments(pull.number);
    expect(second).toBeUndefined();
    expect(only?.body).toMatch(/^### .*`a`.* overfits[\s\S]*Also in this run:/m);
    expect(only?.body).not.toMatch(/not in this push|Renamed/i);
    expect(pictures(lab, only?.body ?? '').map(({ bytes }) => bytes)).toEqual(shown);
  });

  test('one that an earlier version wrote is taken over once', async () => {
    const pull = propose(lab);
    const state = { v: 1, key: 'default', run: 1, attempt: 1, head: pull.head.sha, open: [], fixed: [] };
    const marker = JSON.stringify(state).replaceAll('-', '\\u002d');
    addComment(lab.github.world, lab.repository, pull.number, 'github-actions[bot]', `<!-- loss-doctor ${marker} -->\n### Old`);
    await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-4'))));
    expect(comments(pull.number)).toHaveLength(1);
    expect(comments(pull.number)[0]?.body).toContain('"key":"training"');
  });

  test('a long training gets one though the pull request moved on by a push that trains nothing', async () => {
    const pull = propose(lab);
    const job = pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')), { payload: pullRequestPayload(pull) });
    const trained = pull.head.sha;
    commit(lab.github.world, lab.repository, 'wider', { files: { 'README.md': '# Documented\n' } });
    expectGate(await runAction(job), 'failure');
    expect(comments(pull.number)[0]?.body).toContain(trained.slice(0, 7));
    expect(comments(pull.number)[0]?.body).toMatch(/moved on/);
  });

  test('what an earlier token wrote is hidden once another one writes; what a stranger copied is left alone', async () => {
    const pull = propose(lab);
    await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'))));
    const [old] = comments(pull.number);
    if (old === undefined) throw new Error('no comment');
    const copied = addComment(lab.github.world, lab.repository, pull.number, 'stranger', old.body);
    const token = createToken(lab.github.world, { actor: lab.github.world.user('ml-app[bot]', 'Bot') });
    await runAction(pullJob({ ...lab, token }, pull, trainPull(lab, pull, mlp('calm-4'))));
    const written = comments(pull.number).find(({ author }) => author.login === 'ml-app[bot]');
    expect([old.minimized, copied.minimized, written?.minimized]).toEqual(['OUTDATED', undefined, undefined]);
  });

  test('two tokens that are both in use leave each other alone', async () => {
    const pull = propose(lab);
    const token = createToken(lab.github.world, { actor: lab.github.world.user('ml-app[bot]', 'Bot') });
    for (const name of ['calm-wider', 'calm-4']) {
      const run = trainPull(lab, pull, mlp(name));
      await runAction(pullJob(lab, pull, run));
      await runAction(pullJob({ ...lab, token }, pull, run));
    }
    expect(comments(pull.number).map(({ author, minimized }) => [author.login, minimized])).toEqual([
      ['github-actions[bot]', undefined],
      ['ml-app[bot]', undefined],
    ]);
  });

  test('what a job wrote under a former key says where the report is now, once a run has left it out', async () => {
    const pull = propose(lab);
    const report = (key: string, name = 'calm-wider') =>
      runAction(pullJob(lab, pull, trainPull(lab, pull, mlp(name)), { inputs: { key } }));
    await report('old');
    const old = () => comments(pull.number)[0]?.body ?? '';
    const before = old();
    await report('new', 'calm-4');
    expect(old()).toBe(before);
    await report('new', 'calm-4');
    expect(old()).toContain('under the key `new` now, [here](');
    const retired = old();
    await report('new', 'calm-4');
    expect(old()).toBe(retired);
    await report('old');
    expect(old()).not.toContain('under the key');
  });

  test('legs of a matrix with keys of their own leave each other alone', async () => {
    const pull = propose(lab);
    for (let push = 1; push <= 2; push++) {
      const run = trainPull(lab, pull, mlp('calm-wider'));
      for (const key of ['a', 'b']) await runAction(pullJob(lab, pull, run, { inputs: { key } }));
    }
    expect(comments(pull.number).map(({ body }) => body.includes('under the key'))).toEqual([false, false]);
  });

  test.each([
    ['write', 1],
    ['read', 0],
  ] as const)('a fork of a private repository whose token may %s: %i comments', async (right, count) => {
    await lab.github.close();
    lab = await openLab({ pictures: true, private: true, main: [mlp('calm-1')] });
    const from = fork(lab.github.world, lab.repository, 'mallory');
    const pull = propose(lab, { from });
    const permissions = { contents: right, 'pull-requests': right, actions: 'read' } as const;
    const token = createToken(lab.github.world, { permissions });
    const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')), { token }));
    expectGate(outcome, 'failure');
    expect(comments(pull.number)).toHaveLength(count);
    expect(outcome.stdout.includes('This token is read-only')).toBe(right === 'read');
    expect(outcome.stdout).not.toContain('::warning');
    expect(lab.repository.refs.has('refs/heads/loss-doctor')).toBe(false);
  });

  test('a hidden one that turns red is shown again, or written anew', async () => {
    const pull = propose(lab);
    await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-4'))));
    const [hidden] = comments(pull.number);
    if (hidden === undefined) throw new Error('no comment');
    hidden.minimized = 'OUTDATED';
    expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'failure');
    expect(comments(pull.number)).toHaveLength(1);
    expect(hidden.minimized).toBeUndefined();
    expect(hidden.body).toContain('overfits');
  });
});

describe('events', () => {
  test('push and dispatch of a branch are about the pull request that is open from it, and ask where there are two', async () => {
    const pull = propose(lab);
    const input = { headSha: pull.head.sha, headBranch: 'wider', status: 'in_progress', conclusion: null } as const;
    const pushed = train(lab, { ...input, event: 'push' }, mlp('calm-wider'));
    expectGate(await runAction(pushJob(lab, pushed)), 'failure');
    expect(comments(pull.number)).toHaveLength(1);
    openPull(lab.github.world, lab.repository, { head: 'wider', base: 'main' });
    const dispatched = train(lab, { ...input, event: 'workflow_dispatch' }, mlp('calm-wider'));
    const event = { event: 'workflow_dispatch', payload: dispatchPayload(lab.repository, 'wider') };
    const asked = await runAction(pushJob(lab, dispatched, event));
    expect(asked.stdout).toContain('#2, #1');
    expectGate(await runAction(pushJob(lab, dispatched, { ...event, inputs: { pr: '2' } })), 'failure');
    expect(comments(2)).toHaveLength(1);
  });

  test('a comment on a pull request trains it: this run’s own artifacts, and the pull request that is named', async () => {
    const pull = propose(lab);
    const main = lab.repository.refs.get('refs/heads/main') ?? '';
    const run = train(
      lab,
      { headSha: main, headBranch: 'main', event: 'issue_comment', status: 'in_progress', conclusion: null },
      mlp('calm-wider'),
    );
    const payload = { ...dispatchPayload(lab.repository, 'main'), issue: { number: pull.number }, comment: { body: '/train' } };
    const inputs = { pr: String(pull.number) };
    expectGate(await runAction(pushJob(lab, run, { event: 'issue_comment', payload, inputs })), 'failure');
    expect(comments(pull.number)[0]?.body).toContain('overfits');
    const nobody = await runAction(pushJob(lab, run, { event: 'issue_comment', payload, inputs: { pr: '999' } }));
    expect([nobody.exitCode, nobody.stdout]).toEqual([1, expect.stringContaining('there is no pull request #999')]);
    const word = await runAction(pushJob(lab, run, { event: 'issue_comment', payload, inputs: { pr: 'abc' } }));
    expect([word.exitCode, word.stdout]).toEqual([1, expect.stringContaining('"abc" should be the number of a pull request')]);
  });

  test('a clock without its repository in the payload keeps what it trained', async () => {
    const run = trainOnMain(lab, mlp('calm-2'), { run: { event: 'schedule' } });
    const outcome = await runAction(pushJob(lab, run, { event: 'schedule', payload: { schedule: '0 4 * * *' } }));
    expectGate(outcome, 'success');
    expect(lab.repository.refs.has('refs/heads/loss-doctor')).toBe(true);
  });

  test('a title that was edited keeps the check red', async () => {
    const pull = propose(lab);
    await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'))));
    const edited = trainPull(lab, pull, undefined);
    const payload = { ...pullRequestPayload(pull), action: 'edited', changes: { title: { from: 'x' } } };
    expectGate(await runAction(pullJob(lab, pull, edited, { payload })), 'failure');
  });

  test('a title that was edited while the first training runs leaves the comment to that training', async () => {
    const pull = propose(lab);
    const slow = trainPull(lab, pull, undefined);
    const payload = { ...pullRequestPayload(pull), action: 'edited', changes: { title: { from: 'x' } } };
    const edited = await runAction(pullJob(lab, pull, trainPull(lab, pull, undefined), { payload }));
    expect(edited.stdout).toContain('Only title or text was edited');
    expect(comments(pull.number)).toEqual([]);
    addArtifact(lab.github.world, lab.repository, slow, { name: 'loss-history', content: mlp('calm-wider') });
    expectGate(await runAction(pullJob(lab, pull, slow)), 'failure');
    expect(comments(pull.number)[0]?.body).toContain('overfits');
  });

  test('a push to a branch is compared with what was there before, and says so', async () => {
    commit(lab.github.world, lab.repository, 'lonely', { from: 'main', files: { 'train.py': 'width = 66\n' } });
    const headSha = lab.repository.refs.get('refs/heads/lonely') ?? '';
    const run = train(lab, { headSha, headBranch: 'lonely', event: 'push' }, mlp('calm-wider'));
    const { summary } = await runAction(pushJob(lab, run));
    expect(summary).toContain('`mlp` overfits, unlike the base');
    expect(summary).toContain('the training before');
    expect(summary).not.toMatch(/unlike `lonely`|starts from/);
  });

  test('an event that tells of no pull request says how to name one', async () => {
    const headSha = lab.repository.refs.get('refs/heads/main') ?? '';
    const run = train(lab, { headSha, headBranch: 'main', event: 'repository_dispatch' }, mlp('calm-wider'));
    const payload = dispatchPayload(lab.repository, 'main');
    const { stdout } = await runAction(pushJob(lab, run, { event: 'repository_dispatch', payload }));
    expect(stdout).toContain('give its number as the input pr.');
  });
});

test('records of an earlier version are found by commit, and the first write makes the ledger beside them', async () => {
  const { world } = lab.github;
  const { repository } = lab;
  const main = repository.refs.get('refs/heads/main') ?? '';
  for (const artifact of repository.artifacts.values()) artifact.expired = true;
  const { runs } = await readHistories([{ path: 'mlp.csv', content: new Blob([history('calm-1')]) }]);
  const text = recordText({ commit: main, when: world.time(), runs: runs.map((run) => ({ ...run, key: 'mlp' })) }) ?? '';
  const path = recordPath('main', main, jobSlug('.github/workflows/training.yml', 'default'), world.time().slice(0, 10), 7);
  commit(world, repository, 'loss-doctor', { files: { [path]: gzipSync(text), 'badge.svg': '<svg/>' } });
  const pull = propose(lab);
  expectGate(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')))), 'failure');
  const { git, refs } = repository;
  const files = git.flatten(git.commit(refs.get('refs/heads/loss-doctor') ?? '').tree);
  expect([...files.keys()]).toEqual(expect.arrayContaining([path, 'v2/ledger.json']));
});

test('an earlier token’s comment does not stand for another’s', async () => {
  const pull = propose(lab);
  await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'))));
  const token = createToken(lab.github.world, { actor: lab.github.world.user('ml-app[bot]', 'Bot') });
  await runAction(pullJob({ ...lab, token }, pull, trainPull(lab, pull, mlp('calm-4'))));
  expect(comments(pull.number).map(({ author }) => author.login)).toEqual(['github-actions[bot]', 'ml-app[bot]']);
});
