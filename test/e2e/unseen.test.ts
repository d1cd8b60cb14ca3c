import { describe, expect, test } from 'vitest';
import { type Files, SCENES, type SceneName } from '../decision/scenes.ts';
import { firstLines, isLarge, TABLE } from '../decision/what-hides.ts';
import { createToken } from '../github/fake/scene.ts';
import { runAction } from './harness.ts';
import { type Lab, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, onlyComment } from './read-back.ts';

/** In the order of the table's conclusions. */
const POLICIES = [{ 'fail-on': 'new' }, { 'fail-on': 'any' }, { 'fail-on': 'new', 'if-not-judged': 'fail' }] as const;

let heads = 0;

/** A repository for each scene: they are played side by side. */
async function inLab(name: SceneName, played: (lab: Lab) => Promise<void>): Promise<void> {
  const lab = await openLab({ main: SCENES[name].base });
  try {
    await played(lab);
  } finally {
    await lab.github.close();
  }
}

async function play(lab: Lab, head: Files | undefined, inputs: Readonly<Record<string, string>>) {
  lab.github.world.advance(3_600_000);
  heads += 1;
  const pull = propose(lab, { head: `head${heads}`, files: { 'train.py': `width = ${1000 + heads}\n` } });
  // Each job has a token of its own, with requests of its own.
  const token = createToken(lab.github.world);
  const uploaded = head !== undefined && Object.keys(head).length > 0 ? head : undefined;
  const job = pullJob(lab, pull, trainPull(lab, pull, uploaded), { inputs, token });
  return { pull, outcome: await runAction(job) };
}

/**
 * Scenes of files and names, which come through artifacts here, and those that are too large to be played elsewhere. What hides inside a
 * file is the same file anywhere: `test/decision/what-hides.test.ts` plays every scene but the largest, with all policies.
 */
const PLAYED = TABLE.filter(
  ([name]) => isLarge(name) || /control|left behind|kind|unreadable|renamed|same name|short log|nobody sees/.test(name),
);

/** Scenes take turns at the policies. What a policy makes of each kind of thing that hides is the same for a scene of any size. */
function policyOf(name: SceneName): number {
  return PLAYED.findIndex(([scene]) => scene === name) % POLICIES.length;
}

describe('what a pull request hides', () => {
  test.concurrent.each(PLAYED)('%s: %s', (name, conclusions, words) =>
    inLab(name, async (lab) => {
      const policy = policyOf(name);
      const { pull, outcome } = await play(lab, SCENES[name].head, POLICIES[policy] ?? {});
      const conclusion = conclusions.split(' ')[policy];
      expect(outcome.outputs['conclusion']).toBe(conclusion);
      expect(outcome.exitCode).toBe(conclusion === 'failure' ? 1 : 0);
      expect(firstLines(onlyComment(lab, pull))).toMatch(words);
    }),
  );

  test.concurrent('nothing uploaded at all fails any where the base had runs, unless that is to be expected', () =>
    inLab('nothing uploaded', async (lab) => {
      const inputs = [
        ...POLICIES,
        { 'if-no-history': 'fail' },
        { 'fail-on': 'any', 'if-no-history': 'ignore' },
        { 'fail-on': 'any', path: 'history' },
      ];
      const said: string[] = [];
      for (const input of inputs) {
        const { pull, outcome } = await play(lab, undefined, input);
        said.push(outcome.outputs['conclusion'] ?? '');
        if (said.at(-1) !== 'success')
          expect(firstLines(onlyComment(lab, pull))).toMatch(/no loss history found[\s\S]*`mlp` ran on `main`/);
      }
      expect(said).toEqual(['neutral', 'failure', 'failure', 'failure', 'success', 'failure']);
      lab.github.faults.add({ route: '/zip', fault: { kind: 'status', status: 404 } });
      const { pull, outcome } = await play(lab, SCENES['control: good'].head, { 'fail-on': 'any' });
      expect(outcome.outputs['conclusion']).toBe('failure');
      expect(firstLines(onlyComment(lab, pull))).toMatch(/`mlp` ran on `main`\. Here its file `loss-history` was not read/);
    }));

  test.concurrent('nothing uploaded where the base has none, or GitHub does not say what was, is as if-no-history says', () =>
    inLab('nothing uploaded', async (lab) => {
      lab.github.faults.add({ route: '/artifacts', times: 1000, fault: { kind: 'status', status: 500 } });
      const { outcome } = await play(lab, SCENES['control: good'].head, { 'fail-on': 'any' });
      expect([outcome.exitCode, outcome.outputs['conclusion']]).toEqual([0, 'neutral']);
      const empty = await openLab();
      const { outcome: first } = await play(empty, undefined, { 'fail-on': 'any' }).finally(() => empty.github.close());
      expect([first.exitCode, first.outputs['conclusion']]).toEqual([0, 'neutral']);
    }));

  test('every policy is met', () => {
    const met = PLAYED.map(([name]) => policyOf(name));
    for (const policy of POLICIES.keys()) expect(met.filter((it) => it === policy).length).toBeGreaterThan(3);
    expect(new Set(PLAYED.filter(([name]) => isLarge(name)).map(([name]) => policyOf(name))).size).toBe(3);
  });
});

describe('is never kept quiet', () => {
  test.concurrent.each<SceneName>([
    'cropped to 6 epochs',
    'one healthy seed beside a bad one',
    'bad run dropped',
    'validation dropped',
  ])('%s: a comment that is written on problems or changes only is written', (name) =>
    inLab(name, async (lab) => {
      for (const comment of ['on-problem', 'on-change']) {
        const { pull } = await play(lab, SCENES[name].head, { comment });
        expect(onlyComment(lab, pull)).toMatch(/^### ◽ Neutral/m);
      }
    }),
  );

  test.concurrent('but a healthy training is', () =>
    inLab('control: good', async (lab) => {
      const { pull } = await play(lab, SCENES['control: good'].head, { comment: 'on-problem' });
      expect(comments(lab, pull)).toEqual([]);
    }));
});
