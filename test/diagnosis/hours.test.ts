import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { isMeasured } from '../../src/diagnosis/signs/measured.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import { ClockBuilder } from '../../src/history/clock.ts';
import type { History } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';
import { historyOf, seriesOf } from './histories.ts';

const EPOCHS = 20;
const places = Array.from({ length: EPOCHS }, (_, epoch) => epoch);
const rising = places.map((epoch) => 0.5 + 0.02 * Math.abs(epoch - 4));

function hoursOf(history: History) {
  return featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }).signs.hours;
}

const logged = (times: readonly number[], name = 'elapsed_time') =>
  historyOf([
    seriesOf(rising, { name: 'val_loss', role: 'validation' }),
    seriesOf(times, { name, role: 'other', metric: 'time', direction: 'unknown' }),
  ]);

describe('the hours of a training', () => {
  it.each([
    ['seconds since its start', places.map((epoch) => 60 * (epoch + 1)), 'elapsed_time'],
    ['dates', places.map((epoch) => 1_700_000_000 + 60 * epoch), 'timestamp'],
    ['dates in milliseconds', places.map((epoch) => 1_700_000_000_000 + 60_000 * epoch), 'timestamp'],
    ['hours', places.map((epoch) => (epoch + 1) / 60), 'hours'],
  ])('are read from %s', (_, times, name) => {
    const hours = hoursOf(logged(times, name));
    if (!isMeasured(hours)) throw new Error(hours.because.code);
    expect(hours.total).toBeCloseTo(19 * 60, 3);
    expect(hours.afterBest).toBeCloseTo(15 * 60, 3);
    expect(hours.each).toBeCloseTo(60, 3);
  });

  it('are not what each epoch took', () => {
    expect(
      hoursOf(
        logged(
          places.map((epoch) => 58 + (epoch % 3)),
          'epoch_time',
        ),
      ),
    ).toEqual({ because: { code: 'no-times' } });
    expect(hoursOf(logged(places.map((epoch) => 50 + 0.1 * epoch)))).toEqual({ because: { code: 'no-times' } });
  });

  it('are kept of event files beside the series', async () => {
    const path = 'test/fixtures/written/tensorboard/scalars';
    const { readdirSync } = await import('node:fs');
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('tfevents'))
      .map((name) => ({ path: `run/${name}`, content: new Blob([readFileSync(`${path}/${name}`)]) }));
    const { runs } = await readHistories(files);
    const clock = runs[0]?.replicates[0].clock;
    expect(clock?.seconds[0]).toBe(0);
    expect(clock?.seconds.at(-1)).toBeGreaterThan(0);
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
    const { runs } = await readHistories([{ path: 'train.log', content: new Blob([printed(line)]) }]);
    const history = runs[0]?.replicates[0];
    if (history === undefined) throw new Error('nothing was read');
    const hours = hoursOf(history);
    if (!isMeasured(hours)) throw new Error(hours.because.code);
    expect(hours.total).toBeCloseTo(19 * 60, 3);
    expect(hours.afterBest).toBeCloseTo(15 * 60, 3);
    expect(hours.each).toBeCloseTo(60, 3);
  });

  it('are none where the lines say no time, or what is left', async () => {
    const lines = [
      (epoch: number, losses: string) => `Epoch ${epoch}: ${losses}`,
      (epoch: number, losses: string) => `Epoch ${epoch}/20 - ETA: 60s - ${losses}`,
      (epoch: number, losses: string) => `Epoch ${epoch} eta 00:${String(20 - epoch).padStart(2, '0')}:00 ${losses}`,
    ];
    for (const line of lines) {
      const { runs } = await readHistories([{ path: 'train.log', content: new Blob([printed(line)]) }]);
      expect(runs[0]?.replicates[0].clock).toBeUndefined();
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
