import { expect, test } from 'vitest';
import { addArtifact, commit } from '../github/fake/scene.ts';
import { countsByPurpose, runAction } from './harness.ts';
import { mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { expectOrderly } from './read-back.ts';

/** Beside them: five kept trainings, pictures, a comment that exists, the data branch. */
const SETTINGS = 'runs:\n  "*":\n    paths: train.py\n';
const MORE = 'anchor: v1.0\nruns:\n  "*":\n    paths: [train.py, "data/**"]\n';

test.each([
  ['everything on', 26, ['loss-history'], SETTINGS],
  ['three artifacts, a release and two folders besides', 33, ['loss-history-a', 'loss-history-b', 'loss-history-c'], MORE],
] as const)('a re-run with %s takes at most %i requests', async (_, most, names, settings) => {
  const lab = await openLab({ pictures: true });
  const { world } = lab.github;
  commit(world, lab.repository, 'main', { files: { '.github/loss-doctor.yml': settings } });
  for (let at = 1; at <= 5; at++) {
    const run = trainOnMain(lab, {});
    for (const name of names) addArtifact(world, lab.repository, run, { name, content: mlp(`calm-${(at % 3) + 1}`) });
    expectOrderly(await runAction(pushJob(lab, run)), 0);
    if (at === 1) lab.repository.refs.set('refs/tags/v1.0', run.headSha);
    world.advance(3_600_000);
  }
  const pull = propose(lab);
  const before = trainPull(lab, pull, undefined);
  for (const name of names) addArtifact(world, lab.repository, before, { name, content: mlp('calm-4') });
  expectOrderly(await runAction(pullJob(lab, pull, before)), 0);
  const run = trainPull(lab, pull, undefined, { attempt: 2, startedAt: world.time(60_000) });
  for (const name of names)
    addArtifact(world, lab.repository, run, { name, content: mlp('calm-wider'), createdAt: world.time(120_000) });
  const outcome = await runAction(pullJob(lab, pull, run, { attempt: 2 }));
  expectOrderly(outcome, 1);
  expect(outcome.requests.length, JSON.stringify(countsByPurpose(outcome.requests))).toBeLessThanOrEqual(most);
  await lab.github.close();
});
