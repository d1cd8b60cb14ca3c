import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import { dispatchPayload, mergeGroupPayload, pullRequestPayload, schedulePayload } from './events.ts';
import { runAction } from './harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, pushJob, train, trainOnMain, trainPull } from './lab.ts';
import { comments, expectGolden, expectOrderly } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

/** Files of the data branch, by path. */
function dataBranch(): Map<string, Buffer> {
  const { git, refs } = lab.repository;
  const tip = refs.get('refs/heads/loss-doctor');
  const files = tip === undefined ? [] : [...git.flatten(git.commit(tip).tree)];
  return new Map(files.map(([path, file]) => [path, Buffer.from(git.blobs.get(file.sha) ?? [])]));
}

test('a push to the default branch: summary, outputs and badge, and no comment anywhere', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainOnMain(lab, mlp('calm-wider'));
  const outcome = await runAction(pushJob(lab, run));
  expectOrderly(outcome, 0);
  expect(outcome.outputs['verdict']).toBe('failing');
  expect(comments(lab, pull)).toEqual([]);
  await expectGolden(lab, 'push-summary', outcome.summary);
  const files = dataBranch();
  const badges = [...files.keys()].filter((it) => /badge.*\.(svg|json)$/.test(it));
  expect(badges.length).toBeGreaterThanOrEqual(4);
  const endpoint: unknown = JSON.parse(String(files.get(badges.find((it) => it.endsWith('.json')) ?? '')));
  expect(endpoint).toMatchObject({ schemaVersion: 1, message: expect.any(String) });
  const svg = String(files.get(badges.find((it) => it.endsWith('.svg')) ?? ''));
  expect(svg).toMatch(/^<svg /);
  expect(svg).not.toMatch(/<script|href=/);
});

test('on the default branch new never fails and any does', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const run = trainOnMain(lab, mlp('calm-wider'));
  expectOrderly(await runAction(pushJob(lab, run, { inputs: { 'fail-on': 'new' } })), 0);
  expectOrderly(await runAction(pushJob(lab, run, { inputs: { 'fail-on': 'any' } })), 1);
});

test('nothing known on the default branch is a badge too', async () => {
  lab = await openLab();
  const without = String(mlp('calm-1')['mlp/training.csv']).replace(/,[^,\n]*$/gm, '');
  const run = trainOnMain(lab, { 'mlp/training.csv': without });
  expectOrderly(await runAction(pushJob(lab, run)), 0);
  expect([...dataBranch()].some(([path, bytes]) => path.endsWith('.json') && String(bytes).includes('unknown'))).toBe(true);
});

test('schedule and workflow_dispatch are read as the default branch', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  for (const event of ['schedule', 'workflow_dispatch']) {
    const sha = lab.repository.refs.get('refs/heads/main') ?? '';
    const run = train(lab, { headSha: sha, headBranch: 'main', event, status: 'in_progress', conclusion: null }, mlp('calm-2'));
    const payload = event === 'schedule' ? schedulePayload(lab.repository) : dispatchPayload(lab.repository, 'main');
    const outcome = await runAction(pushJob(lab, run, { event, payload }));
    expectOrderly(outcome, 0);
    expect(outcome.outputs['verdict']).toBe('healthy');
  }
});

test('a merge group gets summary and exit code, and no comment', async () => {
  lab = await openLab({ main: [mlp('calm-1'), mlp('calm-2')] });
  const pull = propose(lab);
  const base = lab.repository.refs.get('refs/heads/main') ?? '';
  const branch = `gh-readonly-queue/main/pr-${pull.number}-${base}`;
  const sha = commit(lab.github.world, lab.repository, branch, { from: base, files: { 'train.py': 'width = 7\n' } });
  const run = train(
    lab,
    { headSha: sha, headBranch: branch, event: 'merge_group', status: 'in_progress', conclusion: null },
    mlp('calm-wider'),
  );
  const payload = mergeGroupPayload(lab.repository, sha, base);
  const job = pushJob(lab, run, { event: 'merge_group', payload, ref: `refs/heads/${branch}`, sha });
  const outcome = await runAction(job);
  expect([0, 1]).toContain(outcome.exitCode);
  expect(outcome.outputs['verdict']).toBe('failing');
  expect(outcome.summary).toContain('overfits');
  expect(comments(lab, pull)).toEqual([]);
});

test('pull_request_target is refused with an explanation, and nothing is read', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  const outcome = await runAction(pullJob(lab, pull, run, { event: 'pull_request_target', payload: pullRequestPayload(pull) }));
  expect(outcome.exitCode).not.toBe(0);
  expect(outcome.stdout).toContain('pull_request_target');
  expect(outcome.requests).toEqual([]);
});

test('histories of the workspace, with a base of the workspace', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const workspace = {
    'out/mlp/training.csv': mlp('calm-wider')['mlp/training.csv'] ?? '',
    'base/mlp/training.csv': mlp('calm-1')['mlp/training.csv'] ?? '',
  };
  const run = trainPull(lab, pull, undefined);
  const compared = await runAction(pullJob(lab, pull, run, { workspace, inputs: { path: 'out', 'base-path': 'base' } }));
  expectOrderly(compared, 1);
  const alone = await runAction(pullJob(lab, pull, run, { workspace, inputs: { path: 'out' } }));
  // Without one it is what main trained.
  expectOrderly(alone, 1);
  expect(alone.outputs).toMatchObject({ verdict: 'failing', conclusion: 'failure' });
});

test('every wrong input is named at once', async () => {
  lab = await openLab();
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-1'));
  const inputs = { 'fail-on': 'sometimes', comment: 'loudly', language: 'tlh', sha: 'main' };
  const outcome = await runAction(pullJob(lab, pull, run, { inputs }));
  expect(outcome.exitCode).toBe(1);
  for (const name of Object.keys(inputs)) expect(outcome.stdout).toContain(name);
});
