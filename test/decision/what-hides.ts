import type { SceneName } from './scenes.ts';

/**
 * What a pull request may hide from the check, scene by scene: what the check says with `fail-on: new`, with `any`, and with `new` and
 * `if-not-judged: fail`, and which words stand in the first lines of the comment.
 */
export type Row = readonly [scene: SceneName, conclusions: string, words: RegExp];

const UNSEEN = 'neutral failure failure';
const RED = 'failure failure failure';

export const TABLE: readonly Row[] = [
  ['control: bad', RED, /`mlp` overfits/],
  ['control: good', 'success success success', /Check passes/],
  ['nothing uploaded', UNSEEN, /no loss history found[\s\S]*`mlp` ran on `main` and is not in this push/],
  ['nothing uploaded where two ran', UNSEEN, /`(?:cnn|mlp)` ran on `main` and is not in this push\. The same for `(?:cnn|mlp)`/],
  ['nothing left behind', UNSEEN, /`mlp` ran on `main`\. Here its file `.*mlp\/training\.csv` was not read: empty/],
  ['nothing but a file of another kind', UNSEEN, /`(?:cnn|mlp)` ran on `main` and is not in this push/],
  ['bad run dropped', UNSEEN, /`mlp` of `main` is not in this push/],
  ['bad run unreadable', UNSEEN, /`mlp` ran on `main`\. Here its file `.*mlp\/training\.csv` was not read: unrecognized format/],
  ['bad run empty', UNSEEN, /`mlp` ran on `main`\. Here its file `.*mlp\/training\.csv` was not read: empty/],
  ['bad run renamed', UNSEEN, /`mlp-v2` (?:fails and has no counterpart on `main`|overfits)[\s\S]*`mlp` ran on `main`/],
  ['worse run renamed', UNSEEN, /`mlp` ran on `main` and is not in this push/],
  ['every run renamed', UNSEEN, /The only run of `main` is not in this push \(`mlp`\)/],
  ['the bad run beyond the limit of a file', UNSEEN, /mlp\.csv` was not read: too large/],
  ['validation dropped', UNSEEN, /`mlp` no longer logs the validation loss that `main` logs/],
  ['validation blank after the best epoch', UNSEEN, /Validation of `mlp` stops at epoch 4 while training goes on to epoch 25/],
  ['validation not a number after the best epoch', UNSEEN, /Validation of `mlp` stops at epoch 4/],
  // A number that was printed is believed: docs/security.md says so.
  ['validation printed as -1 after the best epoch', 'success success success', /validation loss [\d.]+ lower than on `main`/],
  ['five validation points left', UNSEEN, /`mlp` logs `val_loss` at 5 points; on `main` at 25/],
  ['cropped to 4 epochs', UNSEEN, /`mlp` ended at epoch 4, `main` at epoch 25/],
  ['cropped to 6 epochs', UNSEEN, /`mlp` ended at epoch 6, `main` at epoch 25/],
  ['cropped to 10 epochs', UNSEEN, /`mlp` ends at epoch 10; on `main` it goes on to epoch 25/],
  ['the last of 40 runs cropped', UNSEEN, /`leg_bn` ends at epoch 6; on `main` it goes on to epoch 25/],
  ['the last of 40 runs dropped', UNSEEN, /`leg_bn` of `main` is not in this push/],
  ['one healthy seed beside a bad one', UNSEEN, /1 of 2 seeds or folds of `mlp`: overfitting\. Half is no majority/],
  ['three healthy seeds beside a bad one', UNSEEN, /1 of 4 seeds or folds of `mlp`: overfitting\. On `main`: 1/],
  [
    'a worse seed beside a better one',
    UNSEEN,
    /One of 2 seeds or folds of `mlp` is worse in validation loss than `main`; their mean is not/,
  ],
  ['a part of the loss that rises beside a good total', 'success success success', /`val_aux_loss` rises 51% after epoch 3/],
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
  [
    'a good log beside a worse one of the same name',
    UNSEEN,
    /More than one training here has the name `mlp` \(also `mlp\/training`\)/,
  ],
  ['an exact short log beside the whole rounded one', RED, /`mlp` overfits/],
  ['a name with a character that nobody sees', RED, /`mlp` overfits/],
  ['a line that says the best checkpoint was kept', RED, /`mlp` overfits[\s\S]*says that the best checkpoint is kept/],
];

/** Takes too long to be played but on GitHub. */
export const isLarge = (name: SceneName): boolean => /of 40 runs|beyond the limit/.test(name);

/** What stands above the picture, the table and the folds. */
export const firstLines = (comment: string): string => comment.split(/^(?:<picture>|<details>|\|)/m)[0] ?? '';
