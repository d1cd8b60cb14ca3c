import { expect, test } from 'vitest';
import { renderAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { en } from '../../src/report/language/en.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { clinic } from '../decision/scenes.ts';
import { file, reportOf } from './situations.ts';

const SECRET = 'hunter2hunter2';

/** What a reader could say of each, if it quoted it. */
const REFUSED: Readonly<Record<string, string>> = {
  'token.txt': `${SECRET}\nmore\n`,
  'table.csv': `${SECRET},loss\n`,
  'no-loss.csv': `step,${SECRET}\n1,2\n2,3\n`,
  'broken.json': `{"loss": [1, 2, ${SECRET}`,
  'broken.jsonl': `{"loss": 1}\n{"loss": ${SECRET}}\n`,
  'keys.json': `{"${SECRET}": 1, "other": 2}`,
};
const FILES = Object.entries(REFUSED).map(([path, text]) => file(path, text));

test('pages that others read give the name and the kind of a refused file, and nothing that stands in it', async () => {
  const report = await reportOf({ files: [file('mlp/training.csv', clinic('calm-1')), ...FILES] });
  expect(report.refused.length).toBeGreaterThan(3);
  const pages = [
    renderComment(report, { language: en }),
    renderSummary(report, { language: en }),
    renderAnnotations(report, en),
    renderJson(report, en),
  ];
  for (const page of pages) expect(page).not.toContain(SECRET);
});

test('the terminal of their owner quotes where a file begins', async () => {
  const report = await reportOf({ files: FILES });
  expect(renderTerminal(report, { language: en, width: 100, colour: false })).toContain(SECRET);
});

test('a log that was read is quoted by no line of it', async () => {
  const line = (epoch: number) => `Epoch ${epoch}/9 - loss: ${1 / epoch} - val_loss: ${2 / epoch} - token ${SECRET}\n`;
  const report = await reportOf({ files: [file('mlp/train.log', Array.from({ length: 9 }, (_, i) => line(i + 1)).join(''))] });
  expect(report.diagnosis.runs).toHaveLength(1);
  expect(renderSummary(report, { language: en })).not.toContain(SECRET);
  expect(renderJson(report, en)).not.toContain(SECRET);
});
