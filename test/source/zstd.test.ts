import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decoders as platform } from '../../src/node/decoders.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/source/limits.ts';
import { unpack } from '../../src/source/unpack.ts';
import { textOf, unpackers, zipOf, zstdFrame } from './writers.ts';

const CSV = 'epoch,loss,val_loss\n0,1.5,1.6\n1,1.2,1.4\n';
/** 1.9 GB. */
const HUGE = 20;
/** Of a compressor, with a window smaller than its content and a checksum: see make.sh. */
const LONG = readFileSync(join(import.meta.dirname, '../fixtures/source/long.csv.zst'));
const long = `epoch,loss,val_loss\n${Array.from({ length: 30_000 }, (_, i) => `${i},${(1 / (1 + (i % 97))).toFixed(4)},${(1.1 / (1 + (i % 89))).toFixed(3)}\n`).join('')}`;

// Node 20 has none of its own.
const decoders = [['JavaScript', undefined] as const, ...(platform.zstd === undefined ? [] : [['Node', platform.zstd] as const])];

describe.each(decoders)('zstd, by the decoder of %s', (_, zstd) => {
  const opened = (path: string, bytes: Uint8Array, limits: Partial<Limits> = {}) =>
    unpack([{ path, content: new Blob([new Uint8Array(bytes)]) }], { ...unpackers(limits), ...(zstd && { zstd }) });
  const texts = async (path: string, bytes: Uint8Array) => {
    const { files, refused, notes } = await opened(path, bytes);
    return { texts: await Promise.all(files.map(({ content }) => textOf(content))), refused, notes };
  };

  it('is unpacked, several frames one after the other, and what lies between them is passed over', async () => {
    expect(await texts('long.csv.zst', LONG)).toEqual({ texts: [long], refused: [], notes: [] });
    const between = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const all = Buffer.concat([between, zstdFrame(CSV, 0), LONG, between, zstdFrame('2,1,1\n', 3), between]);
    expect(await texts('a.csv.zst', all)).toEqual({ texts: [`${CSV}${long}2,1,1\n`], refused: [], notes: [] });
  });

  it('is read as far as it goes where it was cut off', async () => {
    const two = Buffer.concat([zstdFrame(CSV, 0), zstdFrame('2,1,1\n3,1,1\n', 0)]);
    for (let length = zstdFrame(CSV, 0).length + 1; length < two.length; length++) {
      const { texts: read, ...told } = await texts('a.csv.zst', two.subarray(0, length));
      expect({ length, ...told }).toEqual({ length, refused: [], notes: [{ code: 'cut-off', path: 'a.csv' }] });
      expect(`${CSV}2,1,1\n3,1,1\n`.startsWith(read[0] ?? '-') && read[0]?.startsWith(CSV)).toBe(true);
    }
    const cut = await texts('long.csv.zst', LONG.subarray(0, 40_000));
    expect(long.startsWith(cut.texts[0] ?? '-')).toBe(true);
    expect(cut.notes).toHaveLength(1);
  });

  it('gets no larger window than can come out, whichever frame asks for it, in a file or in a zip', async () => {
    const frames = Buffer.concat([zstdFrame(CSV, 0), ...Array.from({ length: 100 }, (_, i) => zstdFrame(`${i + 2},1,1\n`, HUGE))]);
    const before = process.memoryUsage.rss();
    const { files, refused } = await opened('a.csv.zst', frames);
    expect(refused).toEqual([]);
    expect((await textOf(files[0]?.content ?? new Blob([]))).split('\n')).toHaveLength(104);
    const zip = zipOf(
      Array.from({ length: 50 }, (_, i) => ({
        name: `${i}.csv`,
        packed: zstdFrame(CSV, HUGE),
        method: 93,
        data: Buffer.from(CSV),
      })),
    );
    expect(await texts('a.zip', zip)).toEqual({ texts: new Array(50).fill(CSV), refused: [], notes: [] });
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(200);
  });

  it('is refused where more would have to be set aside than is allowed', async () => {
    const large = 'x'.repeat(100_000);
    const frames = Buffer.concat([zstdFrame(CSV, 0), ...Array.from({ length: 100 }, () => zstdFrame(large, HUGE))]);
    const { refused } = await opened('a.csv.zst', frames);
    expect(refused).toEqual([
      {
        path: 'a.csv.zst',
        because: { code: 'too-large', limit: 'windowBytes', value: DEFAULT_LIMITS.inflatedBytes, allowed: 2 ** 23 },
      },
    ]);
  });

  it('is refused where a frame claims more than can come out, or has more members than are allowed', async () => {
    const single = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 4, 0, 0, 0]), Buffer.from([1, 0, 0])]);
    expect((await opened('a.zst', single)).refused[0]?.because).toMatchObject({
      code: 'malformed',
      detail: { code: 'large-frame', bytes: 2 ** 34 },
    });
    const many = Buffer.concat(Array.from({ length: 1001 }, () => zstdFrame('1\n', 0)));
    expect((await opened('a.zst', many)).refused[0]?.because).toEqual({
      code: 'too-large',
      limit: 'members',
      value: 1001,
      allowed: 1000,
    });
  });

  it('charges each frame and block for what is set aside or copied for it, and stops where the work does', async () => {
    const block = Buffer.from([1 << 3, 0, 0, 120]);
    const [head, tail] = [zstdFrame('a', 13), zstdFrame('b', 13)];
    const blocks = Buffer.concat([head.subarray(0, 6), ...new Array(200_000).fill(block), tail.subarray(6)]);
    expect((await opened('a.zst', blocks)).refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'work' });
  });
});
