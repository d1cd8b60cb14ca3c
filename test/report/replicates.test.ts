import { describe, expect, it } from 'vitest';
import { plain } from '../../src/report/clean.ts';
import { renderJson } from '../../src/report/json.ts';
import { en } from '../../src/report/language/en.ts';
import { value } from '../../src/report/language/phrase.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { log } from './curves.ts';
import { reportOf } from './situations.ts';

const SEEDS = [0, 1, 2, 3, 4];
const healthySeeds = SEEDS.map((seed) => log(`exp/seed_${seed}/metrics.csv`, { floor: 0.25, pace: 5, scatter: 0.05, seed }));
const worseSeeds = SEEDS.map((seed) => log(`exp/seed_${seed}/metrics.csv`, { floor: 0.4, pace: 5, scatter: 0.05, seed }));
const overfitSeeds = SEEDS.map((seed) =>
  log(`exp/seed_${seed}/metrics.csv`, { floor: 0.3 + seed / 50, turn: 20, rise: 0.02, scatter: 0.02, seed }),
);

const comment = (report: Report) => renderComment(report, { language: en });
const terminal = (report: Report) => renderTerminal(report, { language: en, width: 400, colour: false });

describe('a run of several replicates', () => {
  it('tells the mean that is compared with the base in a sentence, and the seed in the middle in its row', async () => {
    const report = await reportOf({ files: worseSeeds, bases: [healthySeeds] });
    const [compared] = report.comparison?.runs ?? [];
    const best = compared?.numbers.find(({ what }) => what === 'best');
    const mean = speak(en, plain).write(value(best?.head ?? 0));
    const shown = speak(en, plain).write(value(best?.shown ?? 0));
    expect(best?.headRuns).toBe(5);
    expect(comment(report)).toContain(`${shown}\u00a0(median\u00a0of\u00a05) |`);
    expect(comment(report)).toContain(`Validation loss (mean of 5) ${mean}, \`main\` `);
    expect(terminal(report)).toContain(`Validation loss (mean of 5) ${mean}, "main" `);
  });

  it('says of a healthy run whose value it tells', async () => {
    const report = await reportOf({ files: healthySeeds, bases: [worseSeeds] });
    expect(comment(report)).toMatch(/Best validation loss (0\.\d+) \(median of 5\)/);
  });

  it('tells which replicate its other numbers and its chart are of', async () => {
    const report = await reportOf({ files: overfitSeeds });
    expect(comment(report)).toContain('All 5 seeds do the same. The numbers are those of `seed_2`, the median.');
    expect(terminal(report)).toContain('The numbers are those of "seed_2", the median.');
  });

  it('quotes a replicate that shows the finding where the median one does not', async () => {
    const two = [1, 2].map((seed) => log(`exp/seed_${seed}/metrics.csv`, { floor: 0.5, scatter: 0.02, seed }));
    const three = [3, 4, 5].map((seed) => log(`exp/seed_${seed}/metrics.csv`, { floor: 0.2, turn: 20, rise: 0.04, seed }));
    const low = [6, 7].map((seed) => log(`exp/seed_${seed}/metrics.csv`, { floor: 0.1, turn: 20, rise: 0.01, seed }));
    const report = await reportOf({ files: [...two, ...three, ...low] });
    const [run] = report.diagnosis.runs;
    const finding = run?.findings[0];
    const quoted = run?.replicates.find(({ findings }) => finding !== undefined && findings.includes(finding));
    expect(run?.replicates[run.shown]).not.toBe(quoted);
    expect(comment(report)).toContain(`The numbers are those of \`${quoted?.history.name}\`.`);
  });

  it('names the replicates that fail though most do not, without a change of the verdict', async () => {
    const [first, , third, ...rest] = healthySeeds;
    const [, second] = overfitSeeds;
    const report = await reportOf({ files: [first, second, third, ...rest].filter((one) => one !== undefined) });
    const sentence = /[`"]seed_1[`"](?:\. V|: v)alidation loss rises \d+% after epoch \d+/;
    expect(report.verdict).toBe('healthy');
    expect(comment(report).split('<details>')[0]).toMatch(sentence);
    expect(terminal(report)).toMatch(sentence);
    expect(JSON.parse(renderJson(report, en)).runs[0].outvoted).toEqual([
      { kind: 'overfitting', replicates: ['seed_1'], text: expect.stringMatching(sentence) },
    ]);
  });

  it('counts the failing replicates and gives the numbers of the first', async () => {
    const report = await reportOf({ files: [...overfitSeeds.slice(0, 2), ...healthySeeds.slice(2)] });
    expect(comment(report)).toMatch(/2 of 5 seeds of `exp` fail.*\n\n`seed_0`, `seed_1`: validation loss rises \d+%/);
  });

  it('tells of a failing finding beside a heading about a number, and whose its figures are', async () => {
    const higher = SEEDS.map((seed) =>
      log(`exp/seed_${seed}/metrics.csv`, { floor: 0.8 + seed / 50, turn: 20, rise: 0.02, scatter: 0.02, seed }),
    );
    const [top] = comment(await reportOf({ files: higher, bases: [overfitSeeds] })).split('**Try:**');
    expect(top).toMatch(/^### ❌ Check fails · `exp`: validation loss \d+% higher than on `main`/);
    expect(top).toMatch(/It also overfits: (smoothed )?validation loss rises \d+% after epoch \d+/);
  });
});
