import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => `${i},${1 / (i + 1)},${1.1 / (i + 1)}\n`).join('');
const csv = (count: number) => `epoch,loss,val_loss\n${rowsOf(count)}`;
/** Lines of thousands of shapes, each of which has to be read in full. */
const costly = (lines: number) => {
  const word = (i: number) => [i, i / 26, i / 676].map((it) => String.fromCharCode(97 + (Math.floor(it) % 26))).join('');
  const head = Array.from({ length: 8 }, (_, i) => `Epoch ${i + 1}/9 - loss: ${(1 / (i + 1)).toFixed(4)}\n`).join('');
  return head + Array.from({ length: lines }, (_, i) => `${word(i)} acc it\n`).join('');
};

describe('a reading that meets its limit', () => {
  it('keeps what it has, whichever file comes first by name, and names those it gave up on', async () => {
    const files = [
      fileOf('a/train.log', costly(200_000)),
      fileOf('mlp/training.csv', csv(25)),
      fileOf('z/train.log', costly(150_000)),
    ];
    const { runs, refused } = await readHistories(files, { limits: { work: 80_000_000 } });
    expect(runs.map(({ key }) => key)).toEqual(['mlp']);
    expect(refused).toMatchObject([
      { path: 'a/train.log', because: { code: 'too-large', limit: 'work' } },
      { path: 'z/train.log', because: { code: 'too-large', limit: 'work' } },
    ]);
  });

  it('ends by the clock that it is given', async () => {
    // A clock that goes on by a second whenever it is looked at, which is after some work.
    let now = 0;
    const clock = () => {
      now += 1000;
      return now;
    };
    const files = ['a', 'b', 'c', 'd'].map((name, i) => fileOf(`${name}/log.csv`, csv(40_000 + i)));
    expect((await readHistories(files, { clock })).runs).toHaveLength(4);
    const { runs, refused } = await readHistories(files, { clock, limits: { seconds: Math.floor((0.8 * now) / 1000) } });
    expect(runs.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(runs.length + refused.length).toBe(4);
    for (const { because } of refused) expect(because).toMatchObject({ code: 'too-large', limit: 'seconds' });
  });

  it('charges a log of few shapes little, also where there were thousands before', async () => {
    const log = costly(5000) + 'acc\n'.repeat(200_000) + costly(0);
    const { runs } = await readHistories([fileOf('train.log', log)], { limits: { work: 20_000_000 } });
    expect(runs).toHaveLength(1);
  });

  it('refuses files that it cannot compare any more, rather than show one run twice', async () => {
    // Equal but for their last series at its last position: only a look at all of it tells them apart.
    const parts = (i: number) => {
      const row = (epoch: number) => [epoch, ...new Array(15).fill(1), epoch === 63 ? i + 2 : 1].join(',');
      const names = Array.from({ length: 16 }, (_, part) => `part${part}_loss`);
      return `${['epoch', ...names].join(',')}\n${Array.from({ length: 64 }, (_, epoch) => row(epoch)).join('\n')}\n`;
    };
    const files = Array.from({ length: 40 }, (_, i) => fileOf(`2026-01-${String(i + 1).padStart(2, '0')}/metrics.csv`, parts(i)));
    expect((await readHistories(files)).runs).toHaveLength(40);
    const { runs, refused } = await readHistories(files, { limits: { work: 2_500_000 } });
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.length + refused.length).toBe(40);
    expect(refused.every(({ because }) => because.code === 'too-large' && because.limit === 'work')).toBe(true);
  });
});
