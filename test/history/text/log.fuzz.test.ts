import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/shared.ts';
import { withRoom } from '../../../src/history/point-room.ts';
import { readHistories } from '../../../src/history/read.ts';
import { LogRuns } from '../../../src/history/text/log-runs.ts';
import { DEFAULT_LIMITS } from '../../../src/source/limits.ts';
import { stopwatch } from '../../worked.ts';
import { fileOf, WRITTEN } from '../files.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? 9);
const ROUNDS = process.env['FUZZ_SECONDS'] === undefined ? 60 : 20 * Number(process.env['FUZZ_SECONDS']);
/** Seconds; a line that a pattern backtracks on takes minutes. */
const MOST = 2;

const PRINTED = [
  'bare/logging.log',
  'bare/metric_logger.txt',
  'bare/tqdm.txt',
  'catboost/two-metrics/stdout.txt',
  'keras/stdout/verbose1.txt',
  'lightgbm/train_stdout.txt',
  'lightning/stdout/progress_bar.txt',
  'mmengine/run.log',
  'sb3/log.txt',
  'spacy/stdout.txt',
  'transformers/stdout/with_tqdm.txt',
  'xgboost/cv_stdout.txt',
].map((path) => readFileSync(join(WRITTEN, path), 'utf8').slice(0, 20_000));

const PIECES = [
  '\r',
  '\n',
  '\u001b[31m',
  '\b\b',
  'nan',
  '-inf',
  '1e999',
  'epoch',
  'Epoch 1/2',
  'step 3:',
  'loss',
  'loss: ',
  'val_loss=',
  '%|',
  '[',
  '{',
  "'",
  '|',
  '\u0000',
  '🙂',
  '9'.repeat(400),
];

/** A copy with stretches cut out, doubled, moved or replaced. */
function mutated(text: string, random: () => number): string {
  let found = text;
  const at = (size: number) => Math.floor(random() * (size + 1));
  for (let i = 0; i < 1 + 20 * random(); i++) {
    const [from, to] = [at(found.length), at(found.length)].sort((a, b) => a - b) as [number, number];
    const end = Math.min(to, from + 200);
    const inserted = random() < 0.5 ? (PIECES[at(PIECES.length - 1)] ?? '') : found.slice(from, end).repeat(2);
    found = found.slice(0, from) + inserted + found.slice(random() < 0.5 ? from : end);
  }
  return found.slice(0, 60_000);
}

describe('whatever is printed', () => {
  it(`is read or refused (seed ${SEED}, ${ROUNDS} rounds)`, async () => {
    const random = seeded(SEED);
    for (let round = 0; round < ROUNDS; round++) {
      const text = mutated(PRINTED[round % PRINTED.length] ?? '', random);
      const worked = stopwatch();
      const { runs, refused } = await readHistories([fileOf('train.log', text, 1 + Math.floor(random() * 4096))]);
      expect(worked()).toBeLessThan(MOST);
      expect(runs.length + refused.length).toBeGreaterThan(0);
      expect(refused.map(({ because }) => because.code)).not.toContain('unreadable');
      for (const { x, y } of runs.flatMap(({ replicates }) => replicates.flatMap(({ series }) => series))) {
        expect(x.length).toBe(y.length);
        expect(x.every((value) => Number.isFinite(value))).toBe(true);
      }
    }
  });

  it.each([
    'a ',
    'a',
    '1',
    '1 ',
    '1,',
    '1.',
    'a=',
    'loss ',
    'loss: ',
    'loss: 1 ',
    'loss=1 (',
    'epoch ',
    'epoch 1',
    'Epoch: [1][2/3] ',
    'step 1 ',
    '- ',
    '[',
    '[1]',
    '(1',
    '|',
    '| 1 ',
    '=',
    '{"a": ',
    "'loss': ",
    'train val ',
    ' ',
    '\t',
    'iteration 1/ consumed samples: loss: 1 loss scale: ',
    'INFO:a:',
    '2026-03-04 05:06:07 ',
    '9'.repeat(30),
    'nan ',
    'epoch results',
    '━',
    '1epoch',
    "train's ",
    'tensor(',
    'train.py:1: ',
  ])('a line of 8,000 characters, all %j, takes no longer than its length', (piece) => {
    const log = new LogRuns(withRoom(DEFAULT_LIMITS));
    const line = piece.repeat(Math.ceil(7990 / piece.length)).slice(0, 7990);
    const worked = stopwatch();
    for (const one of [line, `epoch 1 loss 0.5 ${line}`.slice(0, 8000), `s: ${line}x`, `[1] ${line}: `, ` iteration 1/ 2 ${line}`])
      log.take(one.slice(0, 8000));
    expect(worked()).toBeLessThan(MOST);
  });
});
