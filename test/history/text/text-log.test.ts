import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences, type ExpectedSeries } from '../../../bench/reading/truth.ts';
import type { History } from '../../../src/history/history.ts';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf, fixture, WRITTEN } from '../files.ts';

interface Entry {
  readonly path: string;
  readonly expected: readonly ExpectedSeries[];
}

const manifest: readonly Entry[] = JSON.parse(readFileSync(join(WRITTEN, 'manifest.json'), 'utf8'));

/** Logs printed by the real trainers whose true values the manifest knows to the digits printed. */
const PRINTED = [
  'bare/logging.log',
  'bare/print_lines.txt',
  'bare/tqdm.txt',
  'catboost/early-stopped/stdout.txt',
  'catboost/no-eval-set/stdout.txt',
  'catboost/two-eval-sets/stdout.txt',
  'catboost/two-metrics/stdout.txt',
  'ignite/tqdm.txt',
  'keras/stdout/verbose1.txt',
  'keras/stdout/verbose2.txt',
  'keras/stdout/verbose2_nan.txt',
  'lightgbm/early_stopping_stdout.txt',
  'lightgbm/train_stdout.txt',
  'lightning/stdout/progress_bar.txt',
  'mmengine/run.log',
  'sb3/log.txt',
  'skorch/stdout.txt',
  'spacy/stdout.txt',
  'xgboost/cv_stdout.txt',
  'xgboost/early_stopping_stdout.txt',
  'xgboost/train_stdout.txt',
];

async function readText(text: string, name = 'train.log'): Promise<History> {
  const reading = await readHistories([fileOf(name, text)]);
  const [run] = reading.runs;
  if (!run) throw new Error(JSON.stringify(reading.refused));
  return run.replicates[0];
}

function values(history: History, name: string): { readonly x: number[]; readonly y: number[]; readonly role: string } {
  const series = history.series.find((one) => one.name === name);
  if (!series) throw new Error(`no ${name} among ${history.series.map((one) => one.name)}`);
  return { x: [...series.x], y: [...series.y], role: series.role };
}

describe('what the real trainers print', () => {
  it.each(PRINTED)('%s', async (path) => {
    const entry = manifest.find((one) => one.path === path);
    if (!entry) throw new Error('not in the manifest');
    for (const chunk of [1 << 16, 7]) expect(differences(await readHistories(fixture(path, chunk)), entry.expected)).toEqual([]);
  });

  it('bare/metric_logger.txt: batches give steps, the summed-up evaluation the validation loss', async () => {
    const [run] = (await readHistories(fixture('bare/metric_logger.txt'))).runs;
    const history = run?.replicates[0];
    expect(history && values(history, 'loss')).toMatchObject({ role: 'train', x: { length: 24 } });
    expect(
      history?.series.filter((one) => one.role === 'validation' && one.metric === 'loss').map((one) => [one.y[0], one.y.length]),
    ).toEqual([[0.597, 8]]);
  });
});

describe('shapes of lines', () => {
  const rows = [1, 2, 3, 4, 5, 6];
  it.each([
    ['key: value', (i: number) => `Epoch ${i}/6 - train_loss: ${1 / i} - val_loss: ${2 / i}`],
    [
      'key=value after a logger',
      (i: number) => `2026-01-02 03:04:05,678 - trainer - INFO - epoch=${i} train_loss=${1 / i} val_loss=${2 / i}`,
    ],
    ['key value', (i: number) => `step ${i}: train loss ${1 / i}, val loss ${2 / i}`],
    [
      'Loguru',
      (i: number) =>
        `2026-01-02 03:04:05.678 | INFO     | __main__:train:42 - Epoch ${i} | Train Loss: ${1 / i} | Val Loss: ${2 / i}`,
    ],
    ['absl', (i: number) => `I0102 03:04:05.678901 140 train.py:12] epoch ${i}: train_loss=${1 / i}, val_loss=${2 / i}`],
    [
      'JSON behind a prefix',
      (i: number) => `2026-01-02 03:04:05 | INFO | train | {"epoch": ${i}, "train_loss": "${1 / i}", "valid_loss": "${2 / i}"}`,
    ],
    [
      'train and validation on lines of their own',
      (i: number) => `Train Epoch: ${i} average loss: ${1 / i}\n\nTest set: Average loss: ${2 / i}, Accuracy: 9912/10000 (99%)\n`,
    ],
    ['colours', (i: number) => `\u001b[32mepoch\u001b[0m ${i} \u001b[1mtrain_loss\u001b[0m: ${1 / i} val_loss: ${2 / i}`],
    [
      'a rank’s tag, two ranks',
      (i: number) =>
        `[rank0]: epoch ${i} train_loss ${1 / i} val_loss ${2 / i}\n[rank1]: epoch ${i} train_loss ${9 / i} val_loss ${9 / i}`,
    ],
  ])('%s', async (_, line) => {
    const history = await readText(rows.map(line).join('\n'));
    const byRole = (role: string) => history.series.find((one) => one.role === role && one.metric === 'loss');
    expect([...(byRole('train')?.x ?? [])]).toEqual(rows);
    expect([...(byRole('train')?.y ?? [])]).toEqual(rows.map((i) => 1 / i));
    expect([...(byRole('validation')?.y ?? [])]).toEqual(rows.map((i) => 2 / i));
  });

  it('reads training lines in the middle of a whole CI log', async () => {
    const noise = [
      '##[group]Run python train.py',
      'Requirement already satisfied: numpy==1.26.4',
      'test_a.py::test_b PASSED [ 10%]',
      'Total params: 53,002',
      'F1 score: 0.98',
      '3 packets transmitted, 0% packet loss',
    ];
    const text = [
      ...noise,
      ...rows.flatMap((i) => [
        `Epoch ${i}: loss ${1 / i} val_loss ${2 / i}`,
        `saved checkpoint epoch_${i}.pt (best val_loss: 0.1)`,
      ]),
      ...noise,
    ].join('\n');
    const history = await readText(text);
    expect(history.series.map((one) => [one.name, one.y.length])).toEqual([
      ['loss', 6],
      ['val_loss', 6],
    ]);
  });

  it('takes validation every third epoch where it stands', async () => {
    const text = rows.map((i) => `epoch ${i} loss ${1 / i}${i % 3 === 0 ? ` val_loss ${2 / i}` : ''}`).join('\n');
    expect(values(await readText(`${text}\nepoch 7 loss 0.1\nepoch 9 loss 0.1 val_loss 0.2\n`), 'val_loss').x).toEqual([3, 6, 9]);
  });

  it('says that two digits are few, and that a log starts again', async () => {
    const text = [...rows, ...rows].map((i) => `epoch ${i} loss ${(1 / i).toFixed(2)} val_loss ${(2 / i).toFixed(2)}`).join('\n');
    const history = await readText(text);
    expect(history.notes).toContainEqual({ code: 'rounded', path: 'train.log', digits: 2 });
    expect(history.breaks).toContainEqual({ kind: 'restart', axis: 'epoch', at: 1, after: 6 });
  });

  it('is complete at the planned epoch, incomplete before it, complete where it stopped early', async () => {
    const lines = rows.map((i) => `Epoch ${i}/10 loss: ${1 / i} val_loss: ${2 / i}`);
    expect((await readText(lines.join('\n'))).completion).toBe('incomplete');
    expect(await readText(`${lines.join('\n')}\nEarly stopping triggered`)).toMatchObject({
      completion: 'complete',
      ending: 'early-stopping',
    });
    expect(await readText(lines.join('\n').replaceAll('/10', '/6'))).toMatchObject({ completion: 'complete', ending: 'planned' });
  });
});

describe('what is no training log', () => {
  it.each([
    ['a test report', 'tests/test_a.py::test_one PASSED [ 50%]\ntests/test_a.py::test_two PASSED [100%]\n== 2 passed in 0.5s =='],
    ['a benchmark', 'iteration 1: 12.5 ms\niteration 2: 12.7 ms\niteration 3: 12.4 ms\nmean 12.5 ms, error 0.1'],
    [
      'a server log',
      Array.from({ length: 20 }, (_, i) => `10.0.0.${i} - - [01/Jan/2026:00:00:${i}] "GET /step/${i} HTTP/1.1" 200 ${i}`).join(
        '\n',
      ),
    ],
    ['a ping', Array.from({ length: 5 }, (_, i) => `64 bytes: icmp_seq=${i} ttl=55 time=1.${i} ms`).join('\n')],
    [
      'a classification report',
      '              precision    recall  f1-score   support\n           0       0.90      0.95      0.92       100\n    accuracy                           0.91       200',
    ],
    [
      'a grid search',
      Array.from({ length: 6 }, (_, i) => `[CV ${i}/6] END C=${i};, score=0.${i} total time=   0.${i}s`).join('\n'),
    ],
    [
      'source code',
      'def train(epoch):\n    loss = 0.0\n    for step in range(10):\n        val_loss = 1.0\n        print(f"epoch {epoch} loss {loss}")',
    ],
  ])('%s', async (_, text) => {
    const reading = await readHistories([fileOf('output.txt', text)]);
    expect(reading.runs).toEqual([]);
    expect(reading.refused).toHaveLength(1);
  });
});
