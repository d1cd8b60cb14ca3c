import { afterAll, describe, expect, test } from 'vitest';
import { type Files, SCENES, type SceneName } from '../decision/scenes.ts';
import { firstLines, TABLE } from '../decision/what-hides.ts';
import { createToken } from '../github/fake/scene.ts';
import { runAction } from './harness.ts';
import { type Lab, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, onlyComment } from './read-back.ts';

/** In the order of the table's conclusions. */
const POLICIES = [{ 'fail-on': 'new' }, { 'fail-on': 'any' }, { 'fail-on': 'new', 'if-not-judged': 'fail' }] as const;

/** Scenes with one base share a repository. */
const labs = new Map<string, Promise<Lab>>();
let heads = 0;

function labOf(base: readonly Files[]): Promise<Lab> {
  const key = JSON.stringify(base);
  const lab = labs.get(key) ?? openLab({ main: base });
  labs.set(key, lab);
  return lab;
}

afterAll(async () => {
  for (const lab of labs.values()) await (await lab).github.close();
});

async function play(name: SceneName, inputs: Readonly<Record<string, string>>) {
  const { base, head } = SCENES[name];
  const lab = await labOf(base);
  lab.github.world.advance(3_600_000);
  heads += 1;
  const pull = propose(lab, { head: `head${heads}`, files: { 'train.py': `width = ${1000 + heads}\n` } });
  // Each job has a token of its own, with requests of its own.
  const token = createToken(lab.github.world);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, head), { inputs, token }));
  return { lab, pull, outcome };
}

describe('what a pull request hides', () => {
  // A worse seed takes three base runs to see, and of a main without records two are read: test/decision/ holds that row.
  const rows = TABLE.filter(([name]) => name !== 'a worse seed beside a better one');
  test.each(rows)('%s: %s', { timeout: 300_000 }, async (name, conclusions, words) => {
    const said: string[] = [];
    for (const inputs of POLICIES) {
      const { lab, pull, outcome } = await play(name, inputs);
      const conclusion = outcome.outputs['conclusion'] ?? '';
      said.push(conclusion);
      expect(outcome.exitCode).toBe(conclusion === 'failure' ? 1 : 0);
      expect(firstLines(onlyComment(lab, pull))).toMatch(words);
    }
    expect(said.join(' ')).toBe(conclusions);
  });
});

describe('is never kept quiet', () => {
  test.each<SceneName>(['cropped to 6 epochs', 'one healthy seed beside a bad one', 'bad run dropped', 'validation dropped'])(
    '%s: a comment that is written on problems or changes only is written',
    { timeout: 300_000 },
    async (name) => {
      for (const comment of ['on-problem', 'on-change']) {
        const { lab, pull } = await play(name, { comment });
        expect(onlyComment(lab, pull)).toMatch(/^### ◽ Neutral/m);
      }
    },
  );

  test('but a healthy training is', { timeout: 300_000 }, async () => {
    const { lab, pull } = await play('control: good', { comment: 'on-problem' });
    expect(comments(lab, pull)).toEqual([]);
  });
});
