import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { expectAccounted, expectSane, fuzz, mutated, TIMEOUT, upTo } from './binary.ts';
import { cuts } from './effort.ts';

const CSV = Array.from({ length: 200 }, (_, i) => `${i},${1 / (i + 1)},${2 / (i + 1)}\n`).join('');
const csv = strToU8(`epoch,loss,val_loss\n${CSV}`);

/** Small limits, so that what claims to be large costs little. */
const limits = { inflatedBytes: 5_000_000, documentBytes: 2_000_000, entries: 200 };

async function survives(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const reading = await readHistories([{ path, content: new Blob([bytes]) }], { limits });
  expectSane(reading);
  if (bytes.length > 0)
    expectAccounted(
      reading,
      [path.replace(/\.gz$/, '')].filter(() => !path.endsWith('.gz')),
    );
}

describe('damaged archives', { timeout: TIMEOUT }, () => {
  const zip = zipSync({
    'a/log.csv': csv,
    'inner.zip': zipSync({ 'log.csv': csv }),
    'log.csv.gz': gzipSync(csv),
    'b.csv': [csv, { level: 0 }],
  });

  it('are refused or read at any byte at which they are cut', async () => {
    const small = zipSync({ 'log.csv': csv.subarray(0, 200) });
    for (const length of cuts(1, small.length)) await survives('a.zip', new Uint8Array(small.subarray(0, length)));
    const packed = gzipSync(csv.subarray(0, 400));
    for (const length of cuts(3, packed.length)) await survives('a.csv.gz', new Uint8Array(packed.subarray(0, length)));
  });

  it('never crash the reader with changed bytes', async () => {
    await fuzz(async (random) => survives('a.zip', mutated(zip, random)));
  });

  it('never crash the reader with a changed directory', async () => {
    const from = zip.length - 320;
    await fuzz(async (random) => {
      const bytes = new Uint8Array(zip);
      for (let n = 1 + upTo(random, 8); n > 0; n--) bytes[from + upTo(random, 320)] = upTo(random, 256);
      await survives('a.zip', bytes);
    });
  });

  it('never crash the reader with changed packed bytes', async () => {
    const packed = gzipSync(csv);
    await fuzz(async (random) => survives('a.csv.gz', mutated(packed, random)));
  });
});
