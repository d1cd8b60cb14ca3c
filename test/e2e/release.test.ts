import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import { type Outcome, runAction } from './harness.ts';
import { type Artifacts, history, type Lab, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { expectOrderly, onlyComment } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

/** The healthy run with its validation loss so many times as high. */
function mlp(factor: number): Artifacts {
  const [header = '', ...rows] = history('calm-1').trim().split('\n');
  const column = header.split(',').indexOf('val_loss');
  const scaled = rows.map((row) =>
    row
      .split(',')
      .map((cell, index) => (index === column ? String(Number(cell) * factor) : cell))
      .join(','),
  );
  return { 'mlp/training.csv': [header, ...scaled, ''].join('\n') };
}

/** A commit on main that was trained and whose curves were kept. */
async function release(factor: number): Promise<string> {
  const run = trainOnMain(lab, mlp(factor));
  expectOrderly(await runAction(pushJob(lab, run)), 0);
  return run.headSha;
}

async function proposed(anchor: string): Promise<Outcome & { readonly comment: string }> {
  commit(lab.github.world, lab.repository, 'main', { files: { '.github/loss-doctor.yml': `anchor: ${anchor}\n` } });
  const pull = propose(lab, { head: `against-${anchor}` });
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp(1.051))));
  return { ...outcome, comment: onlyComment(lab, pull) };
}

test('a loss that crept up since a named release is a warning, and a name without a kept training is said', async () => {
  lab = await openLab();
  const first = await release(1);
  lab.repository.refs.set('refs/tags/v1.0', first);
  for (const factor of [1.049, 1.052, 1.05]) await release(factor);
  const crept = await proposed('v1.0');
  expect([crept.exitCode, crept.outputs['conclusion']]).toEqual([0, 'success']);
  expect(crept.comment).toMatch(
    new RegExp(`Since release \`v1\\.0\` \\(${first.slice(0, 7)}\\): validation loss .* 5\\.1% higher\\.`),
  );
  const unknown = await proposed('v9');
  expect(unknown.comment).toContain('`v9` is not a tag, branch or commit here');
  expect(unknown.comment).not.toContain('Since release');
  const untrained = commit(lab.github.world, lab.repository, 'main', { files: { 'README.md': '# Untrained\n' } });
  lab.repository.refs.set('refs/tags/v2.0', untrained);
  expect((await proposed('v2.0')).comment).toContain('No training is kept for `v2.0`');
});
