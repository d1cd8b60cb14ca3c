import { randomBytes } from 'node:crypto';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { isCostly, takeSample } from '../../src/history/sample.ts';
import { unpack } from '../../src/source/unpack.ts';
import { unpackers } from '../source/writers.ts';
import { fileOf } from './files.ts';

const END = Array.from({ length: 60 }, (_, i) => `step ${i + 1} loss: ${(2.5 / (1 + i / 8)).toFixed(4)}\n`).join('');
/** 17 MB of nothing that is known, in lines, and a loss at the end. */
const log = `${randomBytes(8_500).toString('hex')}\n`.repeat(1000) + END;

test('the end of a large packed file is looked at only where its beginning tells nothing', async () => {
  const packed = (text: string) =>
    unpack([fileOf('train.log.gz', Uint8Array.from(gzipSync(new TextEncoder().encode(text), { level: 1 })))], unpackers());
  const { files } = await packed(log);
  const [file] = files;
  if (file === undefined) throw new Error('not unpacked');
  expect(isCostly(file.content)).toBe(true);
  expect(new TextDecoder().decode((await takeSample(file)).tail)).not.toContain('loss');
  expect(new TextDecoder().decode((await takeSample(file, true)).tail)).toContain('loss');
  // A file that is not packed is looked at in both places at once.
  expect(new TextDecoder().decode((await takeSample(fileOf('train.log', log))).tail)).toContain('loss');
});

test('a log whose loss comes late is read, packed or not', async () => {
  const late = `${'compiling kernels\n'.repeat(1_000_000)}${END}`;
  for (const file of [
    fileOf('train.log', late),
    fileOf('train.log.gz', Uint8Array.from(gzipSync(new TextEncoder().encode(late)))),
  ]) {
    const { runs, refused } = await readHistories([file], { limits: { inflationRatio: 10_000 } });
    expect(refused).toEqual([]);
    expect(runs[0]?.replicates[0].series[0]?.y.length).toBeGreaterThan(2);
  }
});
