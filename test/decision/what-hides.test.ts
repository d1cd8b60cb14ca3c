import { expect, test } from 'vitest';
import type { Policy } from '../../src/config/policy.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { file, reportOf } from '../report/situations.ts';
import { type Files, SCENES } from './scenes.ts';
import { firstLines, isLarge, TABLE } from './what-hides.ts';

/** The table of `test/e2e/unseen.test.ts` without GitHub around it, and without its largest scenes. */

const POLICIES: readonly Partial<Policy>[] = [{ failOn: 'new' }, { failOn: 'any' }, { failOn: 'new', ifNotJudged: 'fail' }];
const filesOf = (files: Files) => Object.entries(files).map(([path, text]) => file(path, text));
const small = TABLE.filter(([name]) => !isLarge(name));

test.each(small)('%s: %s', async (name, conclusions, words) => {
  const { base, head } = SCENES[name];
  const said: string[] = [];
  for (const policy of POLICIES) {
    const report = await reportOf({ files: filesOf(head), bases: base.toReversed().map(filesOf), policy });
    said.push(report.gate.conclusion);
    expect(firstLines(renderComment(report, { language: en }))).toMatch(words);
  }
  expect(said.join(' ')).toBe(conclusions);
});
