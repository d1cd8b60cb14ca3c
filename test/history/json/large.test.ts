import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLoosely } from '../../../src/history/json/loose.ts';
import { readHistories } from '../../../src/history/read.ts';
import { DEFAULT_LIMITS, LimitError, type Limits } from '../../../src/source/limits.ts';
import { fileOf } from '../files.ts';

const parsed = (text: string, own: Partial<Limits> = {}) => parseLoosely(text, own.depth ?? 64, { ...DEFAULT_LIMITS, ...own });
const long = (part: string) => Array.from({ length: Math.ceil(200_000 / part.length) }, () => part).join(',');

function limitOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof LimitError) return `${error.limit} ${error.value} > ${error.allowed}`;
    throw error;
  }
}

describe('the lenient parser', () => {
  it.each([
    ['brackets, commas and quotes inside of texts', '{"a":["\\"]},[", "[{,\\\\"],"]":"}"}'],
    ['a key with escapes', '{"x":1,"a\\n\\u00e9\\"]":[1]}'],
    ['keys of the prototype', '{"__proto__":{"loss":[1]},"constructor":[2]}'],
    ['the same key twice', '{"loss":[1],"loss":[3]}'],
    ['letters of two, three and four bytes', '{"é€😀":["é€😀"]}'],
  ])('takes %s as the platform does', (_, text) => {
    expect(parsed(text).value).toEqual(JSON.parse(text));
  });

  it('takes any JSON as the platform does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parsed(text).value).toEqual(JSON.parse(text));
      }),
      { numRuns: 500, seed: 8 },
    );
  });

  it.each([
    ['in every row', 1],
    ['here and there', 97],
    ['once', 20_000],
  ])('takes a list with NaN %s as the platform does the same with null', (_, every) => {
    const rows = Array.from({ length: 25_000 }, (__, i) => ({
      loss: (i + 1) % every === 0 ? null : i / 7,
      text: '"],{[\\',
      more: i % 5000 === 0 ? [{ long: 'x'.repeat(70_000), of: [i, [true, null]] }] : [],
    }));
    const text = JSON.stringify({ rows, last: [1, [2, 3]] }, null, 1);
    const read = JSON.stringify(parsed(text.replaceAll('"loss": null', '"loss": NaN')).value);
    expect(read).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('is refused above each limit, and read at it', () => {
    const numbers = `[${Array.from({ length: 1001 }, () => '1').join(',')}]`;
    expect(limitOf(() => parsed(numbers, { parsedBytes: 40_000 }))).toBe('parsedBytes 40040 > 40000');
    expect(limitOf(() => parsed(numbers, { parsedBytes: 41_000 }))).toBeUndefined();
    expect(parsed('[[[1]]]', { depth: 2 }).stopped?.detail).toEqual({ code: 'too-deep' });
    expect(parsed('[[[1]]]', { depth: 3 }).stopped).toBeUndefined();
    const rows = (count: number) => `[${Array.from({ length: count }, (_, i) => `{"loss${i}":${'1'.repeat(100)}}`).join(',')}]`;
    expect(limitOf(() => parsed(rows(1001), { columns: 1000 }))).toBe('columns 1001 > 1000');
    expect(limitOf(() => parsed(rows(1000), { columns: 1000 }))).toBeUndefined();
    const positions = `{${Array.from({ length: 9000 }, (_, i) => `"${i}":0.12345`).join(',')}}`;
    expect(limitOf(() => parsed(positions, { positions: 8000, columns: 10 }))).toBe('positions 8001 > 8000');
    expect(limitOf(() => parsed(positions, { positions: 9000, columns: 10 }))).toBeUndefined();
  });
});

describe('a large document', () => {
  const rows = 30_000;
  const loss = (i: number) => Number((2 / Math.sqrt(1 + i) + (i % 7) / 1000).toFixed(6));
  const log = Array.from({ length: rows }, (_, i) => ({ epoch: i / 1000, grad_norm: 1.25, loss: loss(i), step: 10 * (i + 1) }));
  const state = JSON.stringify({ global_step: 10 * rows, log_history: log, max_steps: 10 * rows }, null, 2);

  it('is read as a small one is: every point counts', async () => {
    expect(state.length).toBeGreaterThan(2_000_000);
    const { runs, refused } = await readHistories([fileOf('trainer_state.json', state)]);
    expect(refused).toEqual([]);
    const series = runs[0]?.replicates[0].series.find(({ role }) => role === 'train');
    expect(series?.buckets?.count.reduce((sum, one) => sum + one, 0)).toBe(rows);
    expect(Math.min(...(series?.buckets?.min ?? []))).toBe(Math.min(...log.map((row) => row.loss)));
    expect(series?.x.at(-1)).toBe(10 * rows);
  });

  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${state}`)],
    ['UTF-16', Buffer.from(`\ufeff${state}`, 'utf16le')],
    ['NaN in it', Buffer.from(state.replace('"loss": 2,', '"loss": NaN,'))],
  ])('is read with %s', async (_, bytes) => {
    const { runs } = await readHistories([fileOf('trainer_state.json', bytes)]);
    expect(runs[0]?.replicates[0].series.find(({ role }) => role === 'train')?.x.at(-1)).toBe(10 * rows);
  });

  it('that was cut off is read to there, at the right line', async () => {
    const cut = state.slice(0, state.indexOf('"step": 200000') - 3);
    const { runs } = await readHistories([fileOf('trainer_state.json', cut)]);
    expect(runs[0]?.replicates[0].series.find(({ role }) => role === 'train')?.x.at(-1)).toBe(199_990);
    expect(runs[0]?.replicates[0].notes).toContainEqual({
      code: 'cut-off',
      path: 'trainer_state.json',
      line: cut.trimEnd().split('\n').length,
    });
  });

  it.each([
    ['JSON', `{"loss":[${long('1')},1],"more":[${long('[]')},${long('{}')}]}`],
    ['a repr of Python', `{'loss':[${long('1')},1],'more':[${long('[]')},${long('{}')}]}`],
  ])('is refused where its values would take too much memory: %s', async (_, text) => {
    const file = fileOf('history.json', text + ' '.repeat(1_100_000));
    const { runs, refused } = await readHistories([file], { limits: { parsedBytes: 1_000_000 } });
    expect(runs).toEqual([]);
    expect(refused).toMatchObject([
      { path: 'history.json', because: { code: 'too-large', limit: 'parsedBytes', allowed: 1_000_000 } },
    ]);
  });

  it('is not parsed beyond the limit to find out what it is either', async () => {
    const file = fileOf('what.json', `{"loss":[${'[],'.repeat(400_000)}[]]}`);
    const { refused } = await readHistories([file], { limits: { parsedBytes: 1_000_000 } });
    expect(refused).toMatchObject([{ because: { code: 'too-large', limit: 'parsedBytes', allowed: 1_000_000 } }]);
  });

  it('of a group is refused where the group would be too large', async () => {
    const epoch = (i: number) =>
      fileOf(`run/metrics_epoch_${i}.json`, JSON.stringify({ epoch: i, training_loss: 1 / (i + 1), pad: 'x'.repeat(500) }));
    const files = Array.from({ length: 20 }, (_, i) => epoch(i));
    const { runs, refused } = await readHistories(files, { limits: { documentBytes: 5500 } });
    expect(runs[0]?.replicates[0].series[0]?.y).toHaveLength(9);
    expect(refused).toHaveLength(11);
    expect(refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'documentBytes', allowed: 5500 });
  });
});
