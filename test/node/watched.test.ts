import { expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { watched } from '../../src/node/watched.ts';
import { fileOf } from '../history/files.ts';

const rows = Array.from({ length: 40_000 }, (_, i) => `${i},${(3 / (i + 1)).toFixed(6)}`).join('\n');
const file = fileOf('log.csv', `step,loss\n${rows}\n`, 1 << 12);

async function shown(secondsPerLook: number): Promise<number[]> {
  const percents: number[] = [];
  let time = 0;
  const now = () => {
    time += 1000 * secondsPerLook;
    return time;
  };
  const { runs } = await readHistories(watched([file], (percent) => percents.push(percent), now));
  expect(runs[0]?.replicates[0].series[0]?.buckets).toBeDefined();
  return percents;
}

test('who waits for two seconds sees how far reading is', async () => {
  const percents = await shown(0.3);
  expect(percents.length).toBeGreaterThan(20);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(percents.at(-1)).toBeGreaterThan(90);
});

test('who need not wait sees nothing', async () => {
  expect(await shown(0.0001)).toEqual([]);
});
