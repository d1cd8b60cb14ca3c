import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/comparison/baseline.ts';
import { en } from '../../src/report/language/en.ts';
import { es } from '../../src/report/language/es.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { bytesOf } from '../../src/report/markdown/fit.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import type { Report } from '../../src/report/report.ts';
import { golden } from './golden-situations.ts';
import { healthy, overfitting, reportOf, under } from './situations.ts';

const pictures = { light: 'https://example.org/light.png', dark: 'https://example.org/dark.png' };

/** Every one was opened and read as a user would. After a change of wording: `npx vitest run test/report -u`, and read them again. */
describe('the comment', () => {
  it.each(Object.keys(golden))('%s', async (name) => {
    const situation = golden[name];
    if (situation === undefined) throw new Error(name);
    const report = await reportOf(situation);
    await expect(renderComment(report, { language: en, pictures })).toMatchFileSnapshot(`../golden/comment-${name}.md`);
    await expect(renderComment(report, { language: es, pictures })).toMatchFileSnapshot(`../golden/comment-${name}.es.md`);
  });

  it('draws the chart with Mermaid where there is no picture', async () => {
    const comment = renderComment(await reportOf({ files: overfitting, bases: [healthy] }), { language: en });
    await expect(comment).toMatchFileSnapshot('../golden/comment-mermaid.md');
  });

  it.each<[Baseline, string]>([
    [{ state: 'expired', branch: 'main', commit: 'a'.repeat(40) }, 'has expired'],
    [{ state: 'running', branch: 'main', commit: 'a'.repeat(40) }, 'still training'],
    [{ state: 'unreadable', branch: 'main', detail: 'cut off' }, 'could not be read'],
    [{ state: 'not-comparable', branch: 'main', because: { code: 'metric', head: 'auc', base: 'loss' } }, 'Not compared'],
    [
      { state: 'missing', branch: 'main', because: 'no-record', names: ['loss-history'] },
      'no training history named `loss-history`',
    ],
    [{ state: 'missing', because: 'path-without-base' }, 'base-path'],
  ])('calls nothing new without a base: %o', async (baseline, words) => {
    const comment = renderComment(await reportOf({ files: overfitting, baseline }), { language: en, pictures });
    expect(comment).toContain(words);
    expect(comment).toMatch(/^### ◽ Neutral · `mlp` overfits/);
    expect(comment).not.toContain('unlike');
  });

  it('puts the marker first', async () => {
    const report = await reportOf({ files: healthy });
    expect(renderComment(report, { language: en, pictures, marker: '<!-- loss-doctor {} -->' })).toMatch(
      /^<!-- loss-doctor \{\} -->\n###/,
    );
  });

  it('says what could not be published', async () => {
    const report = await reportOf({ files: healthy });
    const notes = [{ code: 'no-permission', what: 'picture', permission: 'contents: write' }] as const;
    expect(renderComment(report, { language: en, notes })).toContain('`contents: write`');
  });
});

describe('the size of the comment', () => {
  it('stays below the limit by dropping whole levels', async () => {
    const report = await manyRuns(400);
    let before = Number.POSITIVE_INFINITY;
    for (const limit of [60_000, 30_000, 8_000, 4_000, 1_500]) {
      const comment = renderComment(report, { language: en, limit });
      expect(bytesOf(comment)).toBeLessThanOrEqual(limit);
      expect(bytesOf(comment)).toBeLessThanOrEqual(before);
      expectWhole(comment);
      before = bytesOf(comment);
    }
  });

  it('drops a level only where it does not fit by a byte, and of each level no more than is said', async () => {
    const report = await manyRuns(40);
    const render = (limit?: number) => renderComment(report, { language: en, pictures, ...(limit !== undefined && { limit }) });
    const levels = [render()];
    for (let next = render(bytesOf(levels[0] ?? '') - 1); next !== levels.at(-1); next = render(bytesOf(next) - 1))
      levels.push(next);
    for (const level of levels) expect(render(bytesOf(level))).toBe(level);
    const count = (pattern: RegExp) => levels.map((level) => level.match(pattern)?.length ?? 0);
    expect(count(/^\| \*\*[A-Z]+\*\* \| ❌ \| `/gm)).toEqual([52, 52, 52, 16, 0]);
    expect(count(/^- `.* · overfitting \(failing\)/gm)).toEqual([32, 8, 0, 0, 0]);
    expect(count(/^- Read 40 files/gm)).toEqual([1, 1, 0, 0, 0]);
    expect(count(/<picture>/g)).toEqual([1, 1, 1, 0, 0]);
    expect(count(/^Shortened/gm)).toEqual([0, 1, 1, 1, 1]);
  });

  it('takes 60,000 bytes where nothing else is said, below what GitHub takes', async () => {
    const report = await manyRuns(40);
    const render = (marker?: string) => renderComment(report, { language: en, pictures, ...(marker !== undefined && { marker }) });
    const room = 60_000 - bytesOf(render()) - 1;
    expect(bytesOf(render('x'.repeat(room)))).toBe(60_000);
    expect(render('x'.repeat(room))).not.toContain('Shortened to fit');
    expect(render('x'.repeat(room + 1))).toContain('Shortened to fit');
  });

  it('shows 50 runs and counts the rest', async () => {
    const comment = renderComment(await manyRuns(60), { language: en, pictures });
    const [open = '', folded = ''] = comment.split('The first 50 of 60 runs');
    expect(open.match(/^\| \*\*[A-Z]+\*\* \| ❌ \| `/gm)).toHaveLength(12);
    expect(open).toContain('48 more runs, 48 failing.');
    expect(folded.match(/^\| \*\*[A-Z]+\*\* \| ❌ \| `/gm)).toHaveLength(50);
    expect(folded).toContain('10 more runs, 10 failing.');
    expect(comment.match(/^- `.* · overfitting \(failing\)/gm)).toHaveLength(32);
    expect(comment).toContain('- 28 more runs with findings.');
  });

  it('cuts names in the table to what a phone has lines for, unless two would look the same', async () => {
    const [one, other] = ['a', 'b'].map((end) => `experiments/${'very_long_'.repeat(8)}${end}`);
    const cells = async (...runs: readonly string[]) => {
      const report = await reportOf({ files: runs.flatMap((run) => under(run, overfitting)) });
      return [...renderComment(report, { language: en, pictures }).matchAll(/^\|.*\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
    };
    expect((await cells(one ?? '')).every((name) => name.length <= 40)).toBe(true);
    const two = await cells(one ?? '', other ?? '');
    expect(new Set(two).size).toBe(2);
  });

  it('shows every run, its evidence and every note in the summary', async () => {
    const report = await manyRuns(40);
    const notes = Array.from({ length: 40 }, (_, i) => ({ code: 'cut-off', path: `run-${i}.csv` }) as const);
    const summary = renderSummary({ ...report, notes }, { language: en, pictures });
    expect(summary.split('All 40 runs')[1]?.match(/^\| \*\*[A-Z]+\*\* \| ❌ \| `/gm)).toHaveLength(40);
    expect(summary.match(/^- `.* · overfitting \(failing\)/gm)).toHaveLength(40);
    expect(summary.match(/`run-\d+\.csv`/g)).toHaveLength(40);
    expect(summary.split('All 40 runs')[1]).not.toMatch(/^(?:- )?\d+ more runs|Shortened/m);
    expect(renderComment({ ...report, notes }, { language: en, pictures })).toContain('- and 8 more notes');
  });

  it('says that a summary which is too long for its host was shortened', async () => {
    const summary = renderSummary(await manyRuns(4000), { language: en, pictures });
    expect(bytesOf(summary)).toBeLessThanOrEqual(1_000_000);
    expect(summary).toContain('more runs');
  });
});

/** Tags, fences and characters are complete. */
function expectWhole(comment: string): void {
  expect(comment.match(/<details>/g)?.length ?? 0).toBe(comment.match(/<\/details>/g)?.length ?? 0);
  expect(comment.match(/<picture>/g)?.length ?? 0).toBe(comment.match(/<\/picture>/g)?.length ?? 0);
  expect((comment.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  expect(comment).not.toMatch(/\p{Cs}/u);
  expect(comment).toMatch(/^### .*overfit/);
  expect(comment.trimEnd()).toMatch(/<\/sub>$/);
}

/** Long names in a script of three bytes a letter. */
async function manyRuns(count: number): Promise<Report> {
  const one = await reportOf({ files: overfitting, bases: [healthy] });
  const [first] = one.diagnosis.runs;
  if (first === undefined) throw new Error('no run');
  const [history] = first.run.replicates;
  const [shown] = first.replicates;
  const runs = Array.from({ length: count }, (_, i) => {
    const files = history.files.map((file) => ({ ...file, path: `${i}/${file.path}` }));
    // Of runs with the same numbers one line tells.
    const findings = first.findings.map((one) => ({ ...one, evidence: { ...one.evidence, points: 40 + i } }));
    return {
      ...first,
      findings,
      replicates: [{ ...shown, history: { ...shown.history, files } }] as const,
      run: { ...first.run, key: `${'実験'.repeat(30)}-${i}`, replicates: [{ ...history, files }] as const },
    };
  });
  const because = runs.map(({ run: { key } }) => ({ code: 'new-finding', key, kind: 'overfitting' }) as const);
  return { ...one, gate: { conclusion: 'failure', because }, diagnosis: { ...one.diagnosis, runs } };
}
