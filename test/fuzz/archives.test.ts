import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { tarEntry, zipOf, zstdFrame } from '../source/writers.ts';
import { expectAccounted, expectSane, fuzz, mutated, upTo } from './binary.ts';
import { cuts, TIMEOUT } from './effort.ts';

const CSV = Array.from({ length: 200 }, (_, i) => `${i},${1 / (i + 1)},${2 / (i + 1)}\n`).join('');
const csv = strToU8(`epoch,loss,val_loss\n${CSV}`);

/** As a compressor wrote it. */
const LONG = readFileSync('test/fixtures/source/long.csv.zst');

/** Small limits, so that what claims to be large costs little. */
const limits = { inflatedBytes: 5_000_000, documentBytes: 2_000_000, entries: 200 };

async function survives(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const reading = await readHistories([{ path, content: new Blob([bytes]) }], { limits });
  expectSane(reading);
  if (bytes.length > 0)
    // What is packed by itself is read under its name without the ending.
    expectAccounted(reading, /\.(?:gz|zst)$/.test(path) ? [] : [path]);
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

  const frames = Buffer.concat([LONG, zstdFrame('30000,1,1\n', 3), zstdFrame('30001,1,1\n', 20), LONG]);

  it('of zstd are refused or read at any byte at which they are cut', async () => {
    const small = Buffer.concat([zstdFrame('epoch,loss\n0,1\n', 0), zstdFrame('1,0.5\n', 20)]);
    for (const length of cuts(4, small.length)) await survives('a.csv.zst', new Uint8Array(small.subarray(0, length)));
  });

  it('of zstd never crash the reader, in a file or in a zip', async () => {
    const rows = Buffer.from('epoch,loss,val_loss\n0,1,1\n1,0.5,0.6\n');
    const inZip = zipOf(
      [0, 5, 20].map((window) => ({ name: `${window}.csv`, data: rows, packed: zstdFrame(String(rows), window), method: 93 })),
    );
    await fuzz(async (random) => {
      await survives('a.csv.zst', mutated(frames, random));
      await survives('a.zip', mutated(inZip, random));
    });
  });

  it('of tar never crash the reader, whatever its headers say', async () => {
    const tar = Buffer.concat([
      tarEntry('a.csv', '0', csv),
      tarEntry('long', 'L', 'b/log.csv\0'),
      tarEntry('b.csv', '0', csv),
      Buffer.alloc(1024),
    ]);
    const heads = [0, 512 + 512 * Math.ceil(csv.length / 512)];
    await fuzz(async (random) => {
      const bytes = new Uint8Array(tar);
      const head = heads[upTo(random, heads.length)] ?? 0;
      for (let n = 1 + upTo(random, 6); n > 0; n--) bytes[head + 100 + upTo(random, 60)] = upTo(random, 256);
      // With a checksum that holds, so that what it says is looked at.
      const block = bytes.subarray(head, head + 512);
      block.fill(32, 148, 156);
      block.set(
        Buffer.from(
          `${block
            .reduce((sum, byte) => sum + byte, 0)
            .toString(8)
            .padStart(6, '0')}\0 `,
        ),
        148,
      );
      await survives('a.tar', bytes);
    });
  });

  it('never crash the reader with changed packed bytes', async () => {
    const packed = gzipSync(csv);
    await fuzz(async (random) => survives('a.csv.gz', mutated(packed, random)));
  });
});
