import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventFile } from '../../bench/reading/tfevents-file.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { isMeasured } from '../../src/diagnosis/signs/measured.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import { ClockBuilder } from '../../src/history/clock.ts';
import type { History } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';

const EPOCHS = 20;
const places = Array.from({ length: EPOCHS }, (_, epoch) => epoch);
const rising = places.map((epoch) => 0.5 + 0.02 * Math.abs(epoch - 4));

function hoursOf(history: History) {
  return featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }).signs.hours;
}

const [TOTAL, AFTER_BEST, EACH] = [19 * 60, 15 * 60, 60];

async function read(path: string, text: string): Promise<History> {
  const { runs } = await readHistories([{ path, content: new Blob([text]) }]);
  const history = runs[0]?.replicates[0];
  if (history === undefined) throw new Error('nothing was read');
  return history;
}

function expectMinutes(history: History): void {
  const hours = hoursOf(history);
  if (!isMeasured(hours)) throw new Error(hours.because.code);
  expect(hours.total).toBeCloseTo(TOTAL, 3);
  expect(hours.afterBest).toBeCloseTo(AFTER_BEST, 3);
  expect(hours.each).toBeCloseTo(EACH, 3);
}

/** Twenty epochs with a column of times. */
const csv = (times: readonly (number | string)[], name: string): string =>
  [`epoch,loss,val_loss,${name}`, ...rising.map((val, i) => `${i},${0.6 - 0.02 * i},${val},${times[i] ?? ''}`), ''].join('\n');

describe('the hours of a training', () => {
  it.each([
    ['seconds since its start', places.map((epoch) => 60 * (epoch + 1)), 'elapsed_time'],
    ['what was taken so far', places.map((epoch) => `0:${String(epoch + 1).padStart(2, '0')}:00`), 'elapsed'],
    ['dates in seconds', places.map((epoch) => 1_700_000_000 + 60 * epoch), 'timestamp'],
    ['dates in milliseconds', places.map((epoch) => 1_700_000_000_000 + 60_000 * epoch), 'timestamp'],
    ['dates in words', places.map((epoch) => new Date(1.7e12 + 6e4 * epoch).toISOString()), 'timestamp'],
    ['dates with a zone', places.map((epoch) => `2024-05-01 12:${String(epoch).padStart(2, '0')}:00.5+02:00`), 'created_date'],
    ['hours', places.map((epoch) => (epoch + 1) / 60), 'hours'],
    ['minutes', places.map((epoch) => epoch + 1), 'time (min)'],
  ])('are read from %s', async (_, times, name) => {
    expectMinutes(await read('run/history.csv', csv(times, name)));
  });

  it.each([
    ['what each epoch took', places.map((epoch) => 58 + (epoch % 3)), 'epoch_time'],
    ['what each epoch took, a little more each time', places.map((epoch) => 50 + 0.1 * epoch), 'time'],
    ['what is left', places.map((epoch) => 1200 - 60 * epoch), 'eta'],
    ['what counts steps', places.map((epoch) => 100 * (epoch + 1)), 'time/iterations'],
  ])('are not %s', async (_, times, name) => {
    expect(hoursOf(await read('run/history.csv', csv(times, name)))).toEqual({ because: { code: 'no-times' } });
  });

  it('are what Ultralytics took so far', async () => {
    const rows = rising.map((val, i) => `${i + 1},${60 * (i + 1)},${0.6 - 0.02 * i},0.5,${val},0.01`);
    const header = 'epoch,time,train/box_loss,metrics/mAP50(B),val/box_loss,lr/pg0';
    const history = await read('run/results.csv', [header, ...rows, ''].join('\n'));
    expect(history.series.some(({ name }) => name === 'time')).toBe(false);
    expectMinutes(history);
  });

  it('are spread evenly where only their sum is told, as in the last row of the Hugging Face Trainer', async () => {
    const rows = rising.flatMap((val, i) => [
      { epoch: i + 1, step: 10 * (i + 1), loss: 0.6 - 0.02 * i, learning_rate: 1e-4 },
      { epoch: i + 1, step: 10 * (i + 1), eval_loss: val, eval_runtime: 3 },
    ]);
    const summary = { epoch: 20, step: 200, train_runtime: 1200, train_loss: 0.4, total_flos: 1 };
    const state = { global_step: 200, max_steps: 200, log_history: [...rows, summary] };
    expectMinutes(await read('run/trainer_state.json', JSON.stringify(state)));
    const printed = [...rows, summary].map(({ step: _, ...row }) => JSON.stringify(row).replaceAll('"', "'"));
    expectMinutes(await read('train.log', printed.join('\n')));
  });

  it('are not told of a resumed run of the Hugging Face Trainer, which sums up its last session only', async () => {
    const { readdirSync } = await import('node:fs');
    const folder = 'test/fixtures/written/transformers';
    const clockOf = async (name: string): Promise<boolean> => {
      const { runs } = await readHistories([
        { path: 'run/trainer_state.json', content: new Blob([readFileSync(`${folder}/${name}/trainer_state.json`)]) },
      ]);
      return runs[0]?.replicates[0].clock !== undefined;
    };
    const summed = readdirSync(folder).filter((name) =>
      /^(?:resumed|no-eval|two-eval-sets|eval-each-epoch|early-stopped)$/.test(name),
    );
    expect(summed).toHaveLength(5);
    for (const name of summed) expect([name, await clockOf(name)]).toEqual([name, name !== 'resumed']);
  });

  it('are not told of a log that starts again: its times are of both attempts', async () => {
    const times = places.map((epoch) => new Date(1.7e12 + 6e4 * epoch).toISOString());
    const [header = '', ...rows] = csv(times, 'timestamp').trim().split('\n');
    const twice = [header, ...rows.slice(0, 12), ...rows, ''].join('\n');
    expect(hoursOf(await read('run/history.csv', twice))).toEqual({ because: { code: 'no-times' } });
  });

  const tracked = places.map((epoch) => ({ epoch, loss: 0.6 - 0.02 * epoch, val: rising[epoch] ?? 0, at: 1.7e9 + 60 * epoch }));
  const store = 'mlruns/0/0123456789abcdef0123456789abcdef/metrics';
  it.each<readonly [string, Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>]>([
    [
      'the history of Weights & Biases',
      {
        'run/wandb-history.jsonl': tracked
          .map(({ epoch, loss, val, at }) =>
            JSON.stringify({ _step: epoch, _runtime: at - 1.7e9, _timestamp: at, epoch, 'train/loss': loss, 'val/loss': val }),
          )
          .join('\n'),
      },
    ],
    [
      'a table exported from Weights & Biases',
      {
        'run/wandb_export.csv': [
          '_step,_runtime,_timestamp,epoch,train/loss,val/loss',
          ...tracked.map(({ epoch, loss, val, at }) => [epoch, at - 1.7e9, at, epoch, loss, val].join()),
        ].join('\n'),
      },
    ],
    [
      'a store of MLflow',
      {
        [`${store}/train_loss`]: tracked.map(({ epoch, loss, at }) => `${1000 * at} ${loss} ${epoch}`).join('\n'),
        [`${store}/val_loss`]: tracked.map(({ epoch, val, at }) => `${1000 * at} ${val} ${epoch}`).join('\n'),
      },
    ],
    [
      'an event file',
      {
        // Ten steps a second.
        'run/events.out.tfevents.1700000000.host': eventFile(
          tracked.flatMap(({ epoch, loss, val }) => [
            { tag: 'loss/train', step: 600 * epoch, value: loss },
            { tag: 'loss/val', step: 600 * epoch, value: val },
          ]),
        ),
      },
    ],
  ])('are read from %s', async (_, files) => {
    const { runs } = await readHistories(Object.entries(files).map(([path, text]) => ({ path, content: new Blob([text]) })));
    const history = runs[0]?.replicates[0];
    if (history === undefined) throw new Error('nothing was read');
    expectMinutes(history);
  });
});

/** Twenty epochs of a minute each, the best after five. */
const printed = (line: (epoch: number, losses: string, seconds: number) => string): string =>
  rising
    .map((val, i) => line(i + 1, `loss: ${(0.6 - 0.02 * i).toFixed(4)} - val_loss: ${val.toFixed(4)}`, 60 * (i + 1)))
    .join('\n');
const clockOf = (seconds: number): string => new Date(1000 * seconds).toISOString().slice(11, 19);

describe('the hours of a log that people read', () => {
  it.each([
    [
      'dates of logging',
      (epoch: number, losses: string, s: number) => `2024-05-01 ${clockOf(s)},123 INFO Epoch ${epoch}: ${losses}`,
    ],
    [
      'dates past midnight',
      (epoch: number, losses: string, s: number) =>
        `${new Date(1000 * (s + 1_714_607_000)).toISOString().slice(0, 19).replace('T', ' ')} | INFO | Epoch ${epoch}: ${losses}`,
    ],
    [
      'times of day past midnight',
      (epoch: number, losses: string, s: number) => `[${clockOf(86_000 + s)}] Epoch ${epoch}: ${losses}`,
    ],
    [
      'glog',
      (epoch: number, losses: string, s: number) => `I0501 ${clockOf(s)}.000123 1234 train.py:12] Epoch ${epoch}: ${losses}`,
    ],
    [
      'a bar for each epoch',
      (epoch: number, losses: string) =>
        `Epoch ${epoch}: 50%|█████     | 5/10 [00:30<00:30, 1.0it/s, ${losses.replaceAll(': ', '=').replace(' - ', ', ')}]\r` +
        `Epoch ${epoch}: 100%|██████████| 10/10 [01:00<00:00, 1.0it/s, ${losses.replaceAll(': ', '=').replace(' - ', ', ')}]`,
    ],
    ['Keras', (epoch: number, losses: string) => `Epoch ${epoch}/20\n10/10 - 60s 6s/step - ${losses}`],
    ['Keras 3', (epoch: number, losses: string) => `Epoch ${epoch}/20\n10/10 ━━━━━━━━━━━━━━━━━━━━ 60s 6s/step - ${losses}`],
  ])('are read from %s', async (_, line) => {
    expectMinutes(await read('train.log', printed(line)));
  });

  it('are none where the lines say no time, or what is left', async () => {
    const lines = [
      (epoch: number, losses: string) => `Epoch ${epoch}: ${losses}`,
      (epoch: number, losses: string) => `Epoch ${epoch}/20 - ETA: 60s - ${losses}`,
      (epoch: number, losses: string) => `Epoch ${epoch} eta 00:${String(20 - epoch).padStart(2, '0')}:00 ${losses}`,
    ];
    for (const line of lines) {
      expect((await read('train.log', printed(line))).clock).toBeUndefined();
    }
  });
});

describe('the times of a log', () => {
  it('are thinned, from the first to the last, and never go back', () => {
    const clock = new ClockBuilder();
    for (let step = 0; step < 100_000; step++) clock.push(step, step === 500 ? 0 : 1e9 + step / 2);
    const { x, seconds } = clock.finish() ?? {};
    expect(x?.length).toBeLessThanOrEqual(513);
    expect([x?.[0], x?.at(-1), seconds?.at(-1)]).toEqual([0, 99_999, 99_999 / 2]);
    expect(seconds?.every((value, i) => i === 0 || value >= (seconds[i - 1] ?? 0))).toBe(true);
  });

  it('are none where there is one moment', () => {
    const clock = new ClockBuilder();
    clock.push(0, 5);
    clock.push(1, 5);
    expect(clock.finish()).toBeUndefined();
  });
});
