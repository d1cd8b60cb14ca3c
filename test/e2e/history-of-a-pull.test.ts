import { afterEach, expect, test } from 'vitest';
import { addComment, commit } from '../github/fake/scene.ts';
import type { Pull } from '../github/fake/state.ts';
import { countsByPurpose, type Job, runAction } from './harness.ts';
import { type Artifacts, type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { comments, expectGolden, expectOrderly, golden, onlyComment } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

let pushes = 0;

/** A further commit on the pull request, trained and reported. */
async function push(pull: Pull, artifacts: Artifacts, more: Partial<Job> = {}) {
  pushes += 1;
  commit(lab.github.world, lab.repository, pull.head.ref, { files: { 'train.py': `width = ${1000 + pushes}\n` } });
  return runAction(pullJob(lab, pull, trainPull(lab, pull, artifacts), more));
}

/** What the checklist of a comment shows, a line each. */
function checklist(body: string): string[] {
  return body.split('\n').filter((line) => /^- \[[ x]\] /.test(line));
}

test('the checklist over four pushes: opened, fixed, back again, no validation loss any more', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab);
  const told: string[] = [];
  const report = async (title: string, artifacts: Artifacts, exitCode: number) => {
    expectOrderly(await push(pull, artifacts), exitCode);
    const body = onlyComment(lab, pull);
    told.push(`# ${title}\n\n${body}`);
    return checklist(body);
  };
  const opened = await report('Opened', mlp('calm-wider'), 1);
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.every((line) => line.startsWith('- [ ] '))).toBe(true);
  const fixed = await report('Fixed', mlp('calm-regularized'), 0);
  const fixedBy = pull.head.sha.slice(0, 7);
  // An item that the fix already gave is not open, and is ticked all the same.
  expect(fixed.length).toBeGreaterThanOrEqual(opened.length);
  expect(fixed.every((line) => line.startsWith('- [x] ') && line.includes(fixedBy))).toBe(true);
  const stays = await report('Stays fixed', mlp('calm-4'), 0);
  expect(stays).toEqual(fixed);
  const back = await report('Back again', mlp('calm-wider'), 1);
  expect(back).toEqual(opened);
  const without = String(mlp('calm-4')['mlp/training.csv']).replace(/,[^,\n]*$/gm, '');
  const unjudged = await report('No validation loss any more', { 'mlp/training.csv': without }, 0);
  // What cannot be judged is not fixed.
  const open = unjudged.filter((line) => line.includes('not judged on this push'));
  expect(open.length).toBeGreaterThan(0);
  expect(open.every((line) => line.startsWith('- [ ] '))).toBe(true);
  await expectGolden(lab, 'four-pushes', told.join('\n\n'));
});

test('a run that vanished does not count as fixed', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  expectOrderly(await push(pull, mlp('calm-wider')), 1);
  expectOrderly(await push(pull, { 'cnn/training.csv': mlp('digits-1')['mlp/training.csv'] ?? '' }), 0);
  expect(checklist(onlyComment(lab, pull)).filter((line) => line.startsWith('- [x] '))).toEqual([]);
});

test('a tick by a person is written over', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  await push(pull, mlp('calm-wider'));
  const [comment] = lab.repository.comments.values();
  if (comment === undefined) throw new Error('no comment');
  comment.body = comment.body.replaceAll('- [ ]', '- [x]');
  await push(pull, mlp('calm-wider'));
  const lines = checklist(onlyComment(lab, pull));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.startsWith('- [ ] '))).toBe(true);
});

test('the comment is found among 250 others, and a copied marker of somebody else is left alone', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  for (let index = 0; index < 120; index++) addComment(lab.github.world, lab.repository, pull.number, 'ada', `thought ${index}`);
  await push(pull, mlp('calm-wider'));
  const first = onlyComment(lab, pull);
  const copied = addComment(lab.github.world, lab.repository, pull.number, 'mallory', first);
  for (let index = 0; index < 130; index++) addComment(lab.github.world, lab.repository, pull.number, 'ada', `more ${index}`);
  await push(pull, mlp('calm-4'));
  expect(onlyComment(lab, pull)).not.toBe(first);
  expect(copied.body).toBe(first);
});

test('somebody else plants a marker first: ours is still written, theirs is not touched', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const head = pull.head.sha;
  const marker = `<!-- loss-doctor {"v":1,"key":"default","run":99999999999999,"attempt":1,"head":"${head}","open":["mlp/overfitting/4"],"fixed":[]} -->\nAll is well.`;
  const planted = addComment(lab.github.world, lab.repository, pull.number, 'mallory', marker);
  await push(pull, mlp('calm-wider'));
  expect(onlyComment(lab, pull)).toContain('overfits');
  expect(planted.body).toBe(marker);
});

test('an older run that ends last writes nothing', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const older = trainPull(lab, pull, mlp('calm-wider'));
  const newer = trainPull(lab, pull, mlp('calm-4'));
  expectOrderly(await runAction(pullJob(lab, pull, newer)), 0);
  const body = onlyComment(lab, pull);
  const outcome = await runAction(pullJob(lab, pull, older));
  expectOrderly(outcome, 1);
  expect(onlyComment(lab, pull)).toBe(body);
});

test('the head moved on to a push that is trained too: nothing is written about what is no longer there', async () => {
  lab = await openLab({ main: [mlp('calm-1')] });
  const pull = propose(lab);
  const job = pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')));
  commit(lab.github.world, lab.repository, pull.head.ref, { files: { 'train.py': 'width = 5\n' } });
  trainPull(lab, pull, undefined);
  expectOrderly(await runAction(job), 1);
  expect(comments(lab, pull)).toEqual([]);
});

test('a usual pull request, with main recorded by its own pushes, takes at most 22 requests each time', async () => {
  lab = await openLab({ pictures: true });
  for (const name of ['calm-1', 'calm-2', 'calm-3']) {
    const run = trainOnMain(lab, mlp(name));
    expectOrderly(await runAction(pushJob(lab, run)), 0);
    lab.github.world.advance(3_600_000);
  }
  const pull = propose(lab);
  const first = await push(pull, mlp('calm-wider'));
  expectOrderly(first, 1);
  expect(first.requests.length, JSON.stringify(countsByPurpose(first.requests))).toBeLessThanOrEqual(22);
  const second = await push(pull, mlp('calm-4'));
  expectOrderly(second, 0);
  expect(second.requests.length, JSON.stringify(countsByPurpose(second.requests))).toBeLessThanOrEqual(22);
  expect(golden(lab, onlyComment(lab, pull))).toContain('3 runs of `main`');
});
