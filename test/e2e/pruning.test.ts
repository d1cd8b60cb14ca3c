import { afterEach, expect, test } from 'vitest';
import { RETENTION } from '../../src/github/prune.ts';
import { runAction } from './harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { expectOrderly, onlyComment, pictures } from './read-back.ts';

const DAY = 86_400_000;

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

/** Numbers of the pull requests whose pictures are in the tree of the data branch. */
function pullsWithPictures(): string[] {
  const { git, refs } = lab.repository;
  const tree = git.flatten(git.commit(refs.get('refs/heads/loss-doctor') ?? '').tree);
  return [...new Set([...tree.keys()].flatMap((path) => /^pr\/(\d+)\//.exec(path)?.[1] ?? []))].toSorted();
}

test('a push to main drops pictures of pull requests closed long ago, never one that an open pull request shows', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const { world } = lab.github;
  const pulls = ['open', 'closed-lately', 'closed-long-ago'].map((head) => propose(lab, { head }));
  for (const pull of pulls) await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'))));
  const bodies = pulls.map((pull) => onlyComment(lab, pull));
  expect(pullsWithPictures()).toEqual(pulls.map(({ number }) => String(number)));
  const [open, lately, longAgo] = pulls;
  // However long nothing happened on it.
  if (open !== undefined) open.updatedAt = world.time(-20 * RETENTION.pictureDays * DAY);
  if (lately !== undefined) Object.assign(lately, { state: 'closed', updatedAt: world.time(-(RETENTION.pictureDays - 1) * DAY) });
  if (longAgo !== undefined) Object.assign(longAgo, { state: 'closed', updatedAt: world.time(-(RETENTION.pictureDays + 1) * DAY) });
  expectOrderly(await runAction(pushJob(lab, trainOnMain(lab, mlp('calm-2')))), 0);
  expect(pullsWithPictures()).toEqual([open, lately].map((pull) => String(pull?.number)));
  // What is dropped leaves its alternative text.
  for (const body of bodies.slice(0, 2)) expect(pictures(lab, body).length).toBeGreaterThanOrEqual(2);
});
