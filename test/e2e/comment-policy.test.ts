import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import type { Pull } from '../github/fake/state.ts';
import { type Outcome, runAction } from './harness.ts';
import { type Artifacts, history, type Lab, mlp, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, onlyComment } from './read-back.ts';

let lab: Lab;
let pull: Pull;

afterEach(async () => {
  await lab.github.close();
});

function report(artifacts: Artifacts | undefined, inputs: Readonly<Record<string, string>>): Promise<Outcome> {
  return runAction(pullJob(lab, pull, trainPull(lab, pull, artifacts), { inputs }));
}

test('on-problem starts a comment with the first problem, and keeps it up to date when that is gone', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  pull = propose(lab);
  const inputs = { comment: 'on-problem' };
  expect((await report(mlp('calm-regularized'), inputs)).outputs['comment-url']).toBe('');
  expect(comments(lab, pull)).toEqual([]);
  expect((await report(mlp('calm-wider'), inputs)).outputs['comment-url']).toContain('#issuecomment-');
  expect(onlyComment(lab, pull)).toContain('overfits, unlike `main`');
  await report(mlp('calm-regularized'), inputs);
  expect(onlyComment(lab, pull)).not.toContain('overfits, unlike `main`');
});

test('on-change says nothing of what the base has too', async () => {
  lab = await openLab({ main: [mlp('calm-wider')] });
  pull = propose(lab);
  await report(mlp('calm-wider'), { comment: 'on-change', 'fail-on': 'any' });
  expect(comments(lab, pull)).toEqual([]);
  await report(mlp('calm-1'), { comment: 'on-change' });
  expect(comments(lab, pull)).toHaveLength(1);
});

test('never reads and writes no comment and no picture', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  pull = propose(lab);
  const outcome = await report(mlp('calm-wider'), { comment: 'never' });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.requests.filter((request) => /comment/.test(request.purpose))).toEqual([]);
  const { git, refs } = lab.repository;
  const kept = refs.get('refs/heads/loss-doctor');
  const paths = kept === undefined ? [] : [...git.flatten(git.commit(kept).tree).keys()];
  expect(paths.filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(outcome.summary).toContain('overfits, unlike `main`');
});

test('without a history: fail fails, ignore leaves the comment of the last training', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  pull = propose(lab);
  await report(mlp('calm-wider'), {});
  const before = onlyComment(lab, pull);
  const ignored = await report(undefined, { 'if-no-history': 'ignore' });
  expect([ignored.exitCode, ignored.outputs['conclusion'], onlyComment(lab, pull)]).toEqual([0, 'success', before]);
  const failed = await report(undefined, { 'if-no-history': 'fail' });
  expect([failed.exitCode, failed.outputs['conclusion']]).toEqual([1, 'failure']);
});

test('the configuration of the base branch counts, and a pull request that changes it is told so', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  commit(lab.github.world, lab.repository, 'main', { files: { '.github/loss-doctor.yml': 'warn-only: true\n' } });
  pull = propose(lab, { files: { '.github/loss-doctor.yml': 'fail-on: never\n', 'train.py': 'width = 5\n' } });
  const outcome = await report(mlp('calm-wider'), {});
  expect([outcome.exitCode, outcome.outputs['conclusion']]).toEqual([0, 'neutral']);
  expect(onlyComment(lab, pull)).toContain('`.github/loss-doctor.yml` is changed here. The change applies after the merge.');
});

test('no failure of GitHub makes red what the configuration keeps green, whether one answer is wrong or none comes', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const config = { '.github/loss-doctor.yml': 'warn-only: true\n' };
  commit(lab.github.world, lab.repository, 'main', { files: config });
  pull = propose(lab);
  const base = history('calm-1');
  const workspace = { ...config, 'out/mlp/training.csv': history('calm-wider'), 'base/mlp/training.csv': base };
  const wrong = { route: '/contents/', fault: { kind: 'status', status: 404 } } as const;
  const rules = [
    { ...wrong, times: 1 },
    { ...wrong, times: 1000 },
    { times: 1000, fault: { kind: 'reset' } as const },
  ];
  for (const rule of rules) {
    lab.github.faults.clear();
    lab.github.faults.add(rule);
    const run = trainPull(lab, pull, undefined);
    const outcome = await runAction(pullJob(lab, pull, run, { workspace, inputs: { path: 'out', 'base-path': 'base' } }));
    expect([outcome.exitCode, outcome.outputs['conclusion'], outcome.outputs['new-findings']]).toEqual([0, 'neutral', '1']);
  }
});
