import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { LANGUAGES } from '../../src/report/language/languages.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { bytesOf } from '../../src/report/markdown/fit.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { file, healthy, overfitting, reportOf, under } from './situations.ts';

const NAMES = ['实验-甲', 'تجربة', 'опыт', 'δοκιμή', 'प्रयोग', 'x'.repeat(900), '🧪'.repeat(200)];

async function many(count: number): Promise<Report> {
  const one = await reportOf({ files: overfitting, bases: [healthy] });
  const [first] = one.diagnosis.runs;
  const [compared] = one.comparison?.runs ?? [];
  if (first === undefined || compared === undefined || one.comparison === undefined) throw new Error('no run');
  const keys = Array.from({ length: count }, (_, i) => `run-${i}`);
  return {
    ...one,
    gate: { conclusion: 'failure', because: keys.map((key) => ({ code: 'new-finding', key, kind: 'overfitting' }) as const) },
    diagnosis: { ...one.diagnosis, runs: keys.map((key) => ({ ...first, run: { ...first.run, key } })) },
    comparison: { ...one.comparison, runs: keys.map((key) => ({ ...compared, key })) },
  };
}

describe.each(Object.values(LANGUAGES))('in $tag', (language) => {
  const comment = (report: Report): string => renderComment(report, { language });

  it('reports no run at all', async () => {
    const report = await reportOf({ files: [] });
    expect(comment(report)).toMatch(/^### ◽ Neutral · /);
    expect(renderTerminal(report, { language, width: 80, colour: false })).not.toMatch(/undefined|NaN|\{/);
  });

  it('reports a run of nothing but NaN', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},nan,nan`);
    const report = await reportOf({ files: [file('mlp/training.csv', ['epoch,loss,val_loss', ...rows].join('\n'))] });
    const said = comment(report);
    expect(said.split('<details>')[0]).toContain('NaN');
    expect(said).not.toMatch(/undefined|\{\w/);
    expect(report.verdict).not.toBe('healthy');
  });

  it('keeps what decides of thousands of runs within the limit', async () => {
    // What is left out is decided before there are words.
    const report = await many(language === LANGUAGES.en ? 10_000 : 2000);
    const said = comment(report);
    expect(bytesOf(said)).toBeLessThanOrEqual(60_000);
    expect(said).toMatch(/^### ❌ .*(10,000|2000).*\1/);
    expect(said).toContain('`run-0`');
    expect(annotationsOf(report, language)).toHaveLength(10);
  });

  it('takes names of five scripts, of pictures and of 900 characters', async () => {
    const report = await reportOf({ files: NAMES.flatMap((name) => under(name, overfitting)), bases: [healthy] });
    const said = comment(report);
    expect(bytesOf(said)).toBeLessThanOrEqual(60_000);
    expect(said).toContain('`实验-甲`');
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThan(4000);
    const lines = renderTerminal(report, { language, width: 80, colour: false }).split('\n');
    expect(Math.max(...lines.map((line) => Array.from(line).length))).toBeLessThanOrEqual(110);
  });
});
