import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileSource } from '../../src/node/file-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Larger than what is read at once, and no two stretches of it alike. */
const bytes = Uint8Array.from({ length: 600_000 }, (_, i) => (i * i * 31 + (i >> 8)) & 255);

function fileOf(name: string, content: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, source: fileSource(path, content.length) };
}

it('gives every slice as it stands in the file, in any order, of two files in turns', async () => {
  const { source } = fileOf('one', bytes);
  const other = fileOf('other', bytes.toReversed()).source;
  const slices = [
    [0, 10],
    [5, 300_000],
    [262_140, 262_150],
    [100, 120],
    [599_990, 700_000],
    [-10, undefined],
    [50, 20],
    [0, 600_000],
  ] as const;
  for (const [start, end] of slices) {
    for (const [one, content] of [[source, bytes] as const, [other, bytes.toReversed()] as const]) {
      const found = Buffer.from(await one.slice(start, end).arrayBuffer());
      expect(found.equals(content.slice(start, end)), `${start} to ${end}`).toBe(true);
    }
  }
});

it('gives what there is of a file that has become shorter', async () => {
  const { path, source } = fileOf('short', bytes);
  truncateSync(path, 1000);
  expect((await source.slice(0, 300_000).arrayBuffer()).byteLength).toBe(1000);
  expect((await source.slice(990, 1010).arrayBuffer()).byteLength).toBe(10);
  expect((await source.slice(5000, 5010).arrayBuffer()).byteLength).toBe(0);
});
