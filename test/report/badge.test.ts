import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { badgeJson, badgeOf, badgeSvg } from '../../src/report/badge.ts';
import { en } from '../../src/report/language/en.ts';
import { healthy, overfitting, reportOf, under } from './situations.ts';

describe('the badge', () => {
  it('says the worst verdict of all runs', async () => {
    const report = await reportOf({ files: [...overfitting, ...under('cnn', healthy)] });
    expect(badgeOf(report, en)).toEqual({ label: 'training', message: 'failing', verdict: 'failing' });
    expect(badgeOf(report, en, 'mlp')).toEqual({ label: 'mlp', message: 'overfitting', verdict: 'failing' });
    expect(badgeOf(report, en, 'cnn')).toEqual({ label: 'cnn', message: 'healthy', verdict: 'healthy' });
  });

  it('is unknown for a run that is not there and for nothing', async () => {
    expect(badgeOf(await reportOf({ files: healthy }), en, 'gone')).toMatchObject({ message: 'not judged' });
    expect(badgeOf(await reportOf({ files: [] }), en)).toMatchObject({ message: 'not judged' });
  });

  it('is what the shields endpoint takes', async () => {
    const badge = JSON.parse(badgeJson(badgeOf(await reportOf({ files: healthy }), en)));
    expect(badge).toEqual({ schemaVersion: 1, label: 'training', message: 'healthy', color: '#1a7f37', cacheSeconds: 300 });
  });

  it('is drawn with room for its texts, and escapes them', () => {
    const svg = badgeSvg({ label: '<b>&"mlp', message: 'healthy', verdict: 'healthy' }, textWidth);
    expect(svg).toContain('&#60;b&#62;&#38;&#34;mlp');
    expect(svg).not.toContain('<b>');
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    const parts = [...svg.matchAll(/textLength="(\d+)"/g)].map((match) => Number(match[1]));
    expect(width).toBe(parts.reduce((sum, part) => sum + part + 12, 0));
  });
});
