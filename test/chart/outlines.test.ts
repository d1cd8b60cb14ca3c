import { expect, it } from 'vitest';
import { describeSvg, outlineText } from '../../src/chart/outlines.ts';
import { chartSpec } from '../../src/chart/spec.ts';
import { drawSvg } from '../../src/chart/svg.ts';
import { bundledFonts } from '../../src/node/fonts.ts';
import { charts } from './charts.ts';

const fonts = bundledFonts();
const text = (content: string, more = '') => `<text font-family="Inter" font-size="10px"${more} fill="#000">${content}</text>`;
const pathOf = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1] ?? '';

it('leaves no text in any chart, and keeps what it said as labels', async () => {
  for (const chart of Object.values(charts)) {
    const svg = outlineText(await drawSvg(chartSpec(chart, 'light')), fonts);
    expect(svg).not.toMatch(/<t(?:ext|span)|font-family/);
    expect(svg.match(/ (?:d|transform)="[^"]*(?:NaN|undefined)/)).toBeNull();
    expect(svg).toContain('aria-label="epoch"'.replace('epoch', chart.panels[0].axis));
  }
});

it('draws letters that the font lacks as a question mark', () => {
  expect(pathOf(outlineText(text('損失'), fonts))).toBe(pathOf(outlineText(text('??'), fonts)));
  expect(outlineText(text('損失'), fonts)).toContain('aria-label="損失"');
});

it('reads entities and writes them again', () => {
  const svg = outlineText(text('a &lt; b &amp; "c"'), fonts);
  expect(svg).toContain('aria-label="a &lt; b &amp; &quot;c&quot;"');
  expect(pathOf(svg)).not.toBe(pathOf(outlineText(text('a &amp;lt; b &amp; "c"'), fonts)));
});

it('anchors text at its middle and end', () => {
  const left = (svg: string) => Math.min(...[...pathOf(svg).matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)));
  expect(left(outlineText(text('loss'), fonts))).toBeGreaterThanOrEqual(0);
  expect(left(outlineText(text('loss', ' text-anchor="middle"'), fonts))).toBeCloseTo(-10, -1);
  expect(left(outlineText(text('loss', ' text-anchor="end"'), fonts))).toBeLessThan(-15);
});

it('escapes title and description', () => {
  const [panel] = charts['healthy']?.panels ?? [];
  if (!panel) throw new Error('no panel');
  const svg = describeSvg('<svg width="1"></svg>', { panels: [{ ...panel, title: '</title><script>' }], description: 'a & b' });
  expect(svg).toBe('<svg width="1"><title>&lt;/title&gt;&lt;script&gt;</title><desc>a &amp; b</desc></svg>');
});
