import { expect, it } from 'vitest';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { bad, clinic, csv } from '../decision/scenes.ts';
import { file, reportOf } from './situations.ts';

/** Eighty characters that Markdown, HTML or a table would each like to have. */
const LOUD = '|!#$%&*()-=~^<>?;:"!#$%&*()-=~^<>?;:"!#$%&*()-=~^<>?;:"!#$%&*()-=~^<>?;:"';

it('however little room there is, the check and its reason and what was not read stay, the base’s runs first', async () => {
  const runs = Array.from({ length: 40 }, (_, k) =>
    file(`${String.fromCharCode(97 + (k % 26))}${k}${LOUD}/training.csv`, csv(bad)),
  );
  const junk = Array.from({ length: 60 }, (_, k) => file(`!a${k}.txt`, 'junk\n'));
  const base = [file('mlp/training.csv', clinic('calm-1')), file('cnn/training.csv', clinic('calm-2'))];
  const report = await reportOf({ files: [...runs, ...junk, file('cnn/training.csv', 'gone\n')], bases: [base] });
  for (const limit of [60_000, 20_000, 3_000, 1]) {
    const comment = renderComment(report, { language: en, limit });
    expect(comment).toMatch(/^### ◽ Neutral · /);
    expect(comment).toMatch(/^None of the 2 runs of `main` is in this push \(`cnn`, `mlp`\)/m);
    expect(comment).toMatch(/Not read: 61 files and 2 runs of `main` \(`cnn`, `mlp`, `cnn\/training\.csv`, `!a0\.txt`/);
    expect(comment.length).toBeLessThan(65_536);
  }
});
