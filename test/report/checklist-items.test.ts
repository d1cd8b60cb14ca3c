import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import type { ChecklistItem } from '../../src/diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../../src/diagnosis/registry.ts';
import { LANGUAGES } from '../../src/report/language/languages.ts';
import { phrase } from '../../src/report/language/phrase.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { becauseOf } from '../../src/report/layout/checklist.ts';
import { markdown } from '../../src/report/markdown/escape.ts';
import type { Report } from '../../src/report/report.ts';
import { curve, log } from './curves.ts';
import { committed, file, overfitting, reportOf, under } from './situations.ts';

const ITEMS: readonly ChecklistItem[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Notes count as warnings, so that what they put on the list is seen too. */
const policy = {
  ...DEFAULT_POLICY,
  runs: [{ runs: '*', classes: 10, severity: Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 'warning' as const])) }],
};

function rows(header: string, of: (epoch: number) => readonly number[], epochs = 40): string {
  return [
    header,
    ...Array.from({ length: epochs }, (_, epoch) => [epoch, ...of(epoch).map((value) => value.toFixed(5))].join(',')),
  ].join('\n');
}

/** Curves of which each shows something else. */
const situations = [
  [file('run/digits.csv', readFileSync('test/fixtures/clinic/digits-1.csv'))],
  overfitting,
  [...under('a', overfitting), ...under('b', overfitting)],
  committed('test/fixtures/written/keras/csvlogger-append-restart'),
  committed('test/fixtures/written/keras/csvlogger-nan'),
  committed('test/fixtures/report/head-worse'),
  [log('run/gap.csv', { floor: 0.6, pace: 5 }, { floor: 0.05, pace: 4 })],
  [log('run/noisy.csv', { floor: 0.4, pace: 4, scatter: 0.4 }, { floor: 0.3, pace: 4, scatter: 0.01 })],
  [log('run/slow.csv', { floor: 1.5, pace: 400 }, { floor: 1.4, pace: 400 })],
  [log('run/flat.csv', { floor: 1.45, pace: 2 }, { floor: 1.4, pace: 2 })],
  [log('run/late.csv', { floor: 0.5, pace: 4, turn: 34, rise: 0.006 }, { floor: 0.3, pace: 4 })],
  [
    file(
      'run/alone.csv',
      rows('epoch,val_loss', (epoch) => [curve({ floor: 0.5, pace: 4, turn: 20, rise: 0.02 })[epoch] ?? 0]),
    ),
  ],
  [log('run/swings.csv', { floor: 0.6, pace: 4, scatter: 0.8 }, { floor: 0.6, pace: 4, scatter: 0.9 })],
  [log('run/rising.csv', { floor: 0.5, pace: 3, turn: 15, rise: 0.03 }, { floor: 0.5, pace: 3, turn: 15, rise: 0.03 })],
  [log('run/below.csv', { floor: 0.2, pace: 4 }, { floor: 0.6, pace: 4 })],
  [
    file(
      'run/mismatch.csv',
      rows('epoch,loss,val_loss,val_accuracy', (epoch) => {
        const loss = curve({ floor: 0.3, pace: 3, turn: 12, rise: 0.02 })[epoch] ?? 0;
        return [1.9 * 0.9 ** epoch, loss, 0.9 - 0.7 * 0.93 ** epoch];
      }),
    ),
  ],
  [
    file(
      'run/spike.csv',
      rows('epoch,loss,val_loss', (epoch) => [epoch === 60 ? 9 : 0.3 + 2 * 0.93 ** epoch, 0.4 + 2 * 0.93 ** epoch], 120),
    ),
  ],
];

it('lists each of the ten items for a number, and ticks it when a later push has fixed it', async () => {
  const found = new Map<ChecklistItem, { readonly report: Report; readonly key: string }>();
  for (const files of situations) {
    const report = await reportOf({ files, policy, context: { commit: '1'.repeat(40) } });
    for (const entry of report.checklist)
      if (entry.state === 'open' && !found.has(entry.item) && !(entry.isFix && entry.item !== 4 && entry.item !== 9))
        found.set(entry.item, { report, key: entry.key });
  }
  const lines: string[] = [];
  for (const item of ITEMS) {
    const { report, key } = found.get(item) ?? expect.fail(`nothing puts item ${item} on the list`);
    const entry = report.checklist.find((one) => one.key === key) ?? expect.fail(key);
    const run = key.slice(0, key.indexOf('/'));
    const [kind] = FINDING_KINDS.filter((one) => key.includes(`/${one}/`));
    // The next push of the same run shows nothing any more.
    const fixed = await reportOf({
      files: [
        file(
          `${run}/training.csv`,
          rows('epoch,loss,val_loss,accuracy,val_accuracy', (epoch) => {
            const left = 0.8 ** epoch;
            return [0.1 + 2.2 * left, 0.11 + 2.2 * left, 0.97 - 0.87 * left, 0.965 - 0.865 * left];
          }),
        ),
      ],
      checklist: { open: [`${run}/${kind}/${item}`], fixed: [] },
      context: { commit: '2'.repeat(40) },
    });
    const ticked = fixed.checklist.find((one) => one.item === item);
    expect(ticked?.state, `item ${item}`).toBe('fixed');
    for (const language of Object.values(LANGUAGES)) {
      const { say, clause } = speak(language, markdown);
      const of = (whose: Report, one: typeof entry): string => {
        const because = becauseOf(whose, one);
        return because ? clause(because) : '';
      };
      lines.push(`- [ ] ${say(phrase(`item.${item}`))}: ${of(report, entry)}`);
      if (ticked) lines.push(`- [x] ${say(phrase(`item.${item}`))}: ${of(fixed, ticked)}`);
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/checklist.md');
});
