import { afterAll, describe, expect, test } from 'vitest';
import { type Files, SCENES, type SceneName } from '../decision/scenes.ts';
import { createToken } from '../github/fake/scene.ts';
import { runAction } from './harness.ts';
import { type Lab, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, onlyComment } from './read-back.ts';

/**
 * What a pull request may hide from the check, scene by scene: what the check says with `fail-on: new`, with `any`, and with `new` and
 * `if-not-judged: fail`, and which words stand in the first lines of the comment.
 */
type Row = readonly [scene: SceneName, conclusions: string, words: RegExp];

const UNSEEN = 'neutral failure failure';
const RED = 'failure failure failure';

const TABLE: readonly Row[] = [
  ['control: bad', RED, /`mlp` overfits/],
  ['control: good', 'success success success', /Check passes/],
  ['bad run dropped', UNSEEN, /`mlp` ran on `main` and is not in this push/],
  ['bad run unreadable', UNSEEN, /`mlp` ran on `main`\. Here its file `.*mlp\/training\.csv` was not read: unrecognized format/],
  ['bad run empty', UNSEEN, /`mlp` ran on `main`\. Here its file `.*mlp\/training\.csv` was not read: empty/],
  ['bad run renamed', UNSEEN, /`mlp-v2` (?:fails and has no counterpart on `main`|overfits)[\s\S]*`mlp` ran on `main`/],
  ['worse run renamed', UNSEEN, /`mlp` ran on `main` and is not in this push/],
  ['every run renamed', UNSEEN, /The only run of `main` is not in this push \(`mlp`\)/],
  ['the bad run beyond the limit of a file', UNSEEN, /mlp\.csv` was not read: too large/],
  ['validation dropped', UNSEEN, /`mlp` no longer logs the validation loss that `main` logs/],
  ['validation blank after the best epoch', UNSEEN, /Validation of `mlp` stops at epoch 4 while training goes on to epoch 25/],
  ['validation not a number after the best epoch', UNSEEN, /Validation of `mlp` stops at epoch 4/],
  ['five validation points left', UNSEEN, /`mlp` logs `val_loss` at 5 points; on `main` at 25/],
  ['cropped to 4 epochs', UNSEEN, /`mlp` ends at epoch 4; on `main` it goes on to epoch 25/],
  ['cropped to 6 epochs', UNSEEN, /`mlp` ends at epoch 6; on `main` it goes on to epoch 25/],
  ['cropped to 10 epochs', UNSEEN, /`mlp` ends at epoch 10; on `main` it goes on to epoch 25/],
  ['the last of 40 runs cropped', UNSEEN, /`leg_bn` ends at epoch 6; on `main` it goes on to epoch 25/],
  ['the last of 40 runs dropped', UNSEEN, /`leg_bn` ran on `main` and is not in this push/],
  ['one healthy seed beside a bad one', UNSEEN, /1 of 2 seeds or folds of `mlp`: overfitting\. Half is no majority/],
  ['three healthy seeds beside a bad one', UNSEEN, /1 of 4 seeds or folds of `mlp`: overfitting\. On `main`: 1/],
  [
    'a worse seed beside a better one',
    UNSEEN,
    /One of 2 seeds or folds of `mlp` is worse in validation loss than `main`; their mean is not/,
  ],
  ['a seed gone', UNSEEN, /`mlp` has 2 seeds or folds here and 3 on `main`/],
  [
    'two trainings in one file, the bad one first',
    UNSEEN,
    /The log of `mlp` holds several trainings\. An earlier one has overfitting/,
  ],
  ['each epoch logged twice, the good one last', UNSEEN, /`mlp` logs `val_loss` twice at 25 positions/],
  [
    'a forged log that parts from the real one after epoch 70',
    UNSEEN,
    /`mlp\/training` (?:fails and has no counterpart on `main`|overfits)/,
  ],
  ['an exact short log beside the whole rounded one', RED, /`mlp` overfits/],
  ['a name with a character that nobody sees', RED, /`mlp` overfits/],
  ['a line that says the best checkpoint was kept', RED, /`mlp` overfits[\s\S]*says that the best checkpoint is kept/],
];

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

/** What stands above the picture, the table and the folds. */
const firstLines = (comment: string): string => comment.split(/^(?:<picture>|<details>|\|)/m)[0] ?? '';

describe('what a pull request hides', () => {
  test.each(TABLE)('%s: %s', { timeout: 300_000 }, async (name, conclusions, words) => {
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
