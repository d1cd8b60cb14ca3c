import { expect, it } from 'vitest';
import { describeSvg, latinLetters, outlineText } from '../../src/chart/outlines.ts';
import { bundledLetters } from '../../src/node/fonts.ts';
import { lettersFor } from '../../src/node/letters.ts';
import { chartWith } from './chart-with.ts';

const letters = bundledLetters();
const text = (content: string, more = '') => `<text font-family="Inter" font-size="10px"${more} fill="#000">${content}</text>`;
const pathOf = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1] ?? '';

it('draws letters that the font lacks as a question mark', () => {
  expect(pathOf(outlineText(text('損失'), letters))).toBe(pathOf(outlineText(text('??'), letters)));
  expect(outlineText(text('損失'), letters)).toContain('aria-label="損失"');
});

it('reads entities and writes them again', () => {
  const svg = outlineText(text('a &lt; b &amp; "c"'), letters);
  expect(svg).toContain('aria-label="a &lt; b &amp; &quot;c&quot;"');
  expect(pathOf(svg)).not.toBe(pathOf(outlineText(text('a &amp;lt; b &amp; "c"'), letters)));
});

it('anchors text at its middle and end', () => {
  const left = (svg: string) => Math.min(...[...pathOf(svg).matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)));
  expect(left(outlineText(text('loss'), letters))).toBeGreaterThanOrEqual(0);
  expect(left(outlineText(text('loss', ' text-anchor="middle"'), letters))).toBeCloseTo(-10, -1);
  expect(left(outlineText(text('loss', ' text-anchor="end"'), letters))).toBeLessThan(-15);
});

it('escapes title and description', () => {
  const chart = { ...chartWith([]), title: '</title><script>', description: 'a & b' };
  const svg = describeSvg('<svg width="1"></svg>', chart);
  expect(svg).toBe('<svg width="1"><title>&lt;/title&gt;&lt;script&gt;</title><desc>a &amp; b</desc></svg>');
});

it('has the outlines of Latin letters as the font has them', () => {
  for (const weight of [400, 600] as const)
    for (const character of ' !09AZaz~éß×–…€↑') expect(latinLetters(weight, character)).toBe(letters(weight, character));
});

it('reads a font only for letters that are not Latin', async () => {
  for (const latin of ['validation loss ↑ 0.5', 'época', '学習率', '']) expect(await lettersFor(latin)).toBe(latinLetters);
  const others = await lettersFor('Обучение');
  expect(others(400, 'б')).toBe(letters(400, 'б'));
  expect(others(400, 'a')).toBe(latinLetters(400, 'a'));
});
