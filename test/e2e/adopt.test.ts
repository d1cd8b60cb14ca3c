import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { commit } from '../github/fake/scene.ts';
import { runAction } from './harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { onlyComment } from './read-back.ts';

/** `docs/adopt.md` step by step, with the configuration that stands there. */

const page = readFileSync(new URL('../../docs/adopt.md', import.meta.url), 'utf8');
const [watching = '', tuned = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

let lab: Lab;

afterEach(() => lab.github.close());

function configure(text: string): void {
  commit(lab.github.world, lab.repository, 'main', { files: { '.github/loss-doctor.yml': text } });
}

/** A training of main that is kept, by the configuration of its commit. */
async function trainMain(name: string): Promise<void> {
  await runAction(pushJob(lab, trainOnMain(lab, mlp(name))));
}

async function proposed(
  head: string,
  name: string,
  at = 'mlp',
): Promise<{ readonly conclusion: string; readonly comment: string }> {
  const pull = propose(lab, { head, files: { 'train.py': `width = "${head}"\n` } });
  const artifacts = { [`${at}/training.csv`]: Object.values(mlp(name))[0] ?? '' };
  const { outputs } = await runAction(pullJob(lab, pull, trainPull(lab, pull, artifacts)));
  return { conclusion: outputs['conclusion'] ?? '', comment: onlyComment(lab, pull) };
}

test('watch, tune and enforce: the check is green, then red, and words go with it', async () => {
  lab = await openLab();
  configure(watching);
  await trainMain('calm-1');
  await trainMain('calm-2');
  const watched = await proposed('watched', 'calm-wider');
  expect(watched.conclusion).not.toBe('failure');
  expect(watched.comment).toMatch(/would fail/i);

  await trainMain('calm-3');
  const settled = await proposed('settled', 'calm-4');
  expect(settled.comment).not.toMatch(/may be seed noise/);

  configure(tuned);
  await trainMain('calm-1');
  const rehearsed = await proposed('rehearsed', 'calm-wider');
  expect(rehearsed.conclusion).not.toBe('failure');

  configure(tuned.replace('warn-only: true\n', ''));
  await trainMain('calm-1');
  expect(await proposed('enforced', 'calm-wider')).toMatchObject({ conclusion: 'failure' });
  expect(await proposed('tried', 'calm-wider', 'experiments/wild')).not.toMatchObject({ conclusion: 'failure' });
});
