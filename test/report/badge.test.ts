import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { badgeJson, badgeOf, badgePage, badgeSvg } from '../../src/report/badge.ts';
import { en } from '../../src/report/language/en.ts';
import { spentIn, spentPhrase } from '../../src/report/said/hours.ts';
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

describe('the page of the badges', () => {
  const hour = { total: 3600, afterBest: 900 };

  it('shows every badge, and how long the last trainings went on after their best', () => {
    const page = badgePage(['badge.svg', 'badge/mlp.svg', 'badge/cnn.svg'], spentPhrase([hour, { total: 9000, afterBest: 0 }]), en);
    expect(page).toBe(
      '![badge](badge.svg)\n\nThe last 2 trainings took 3.50 h, 15.0 min of it after the best.\n\n![mlp](badge/mlp.svg) ![cnn](badge/cnn.svg)\n',
    );
  });

  it('says nothing of a single training, of one that stopped at its best, and where no times are logged', async () => {
    expect(spentPhrase([hour])).toBeUndefined();
    expect(
      spentPhrase([
        { total: 3600, afterBest: 0 },
        { total: 3600, afterBest: 30 },
      ]),
    ).toBeUndefined();
    expect(spentIn(await reportOf({ files: healthy }))).toBeUndefined();
    expect(badgePage(['badge.svg'], undefined, en)).toBe('![badge](badge.svg)\n');
  });

  it('adds up the runs of a report', async () => {
    const line = (i: number) =>
      `2024-05-01 12:${String(i).padStart(2, '0')}:00 INFO epoch ${i + 1} loss ${1 / (i + 2)} val_loss ${1 + Math.abs(i - 4) / 10}`;
    const text = Array.from({ length: 20 }, (_, i) => line(i)).join('\n');
    const files = ['a', 'b'].map((name) => ({ path: `${name}/train.log`, content: new Blob([text]) }));
    expect(spentIn(await reportOf({ files }))).toEqual({ total: 2 * 19 * 60, afterBest: 2 * 15 * 60 });
  });
});
