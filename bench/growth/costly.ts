import { deflateRawSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { sized, zipOf, zstdFrame } from '../../test/source/writers.ts';

/** Files that cost a reader more than their bytes: see the attacks of the same names. */

const EPOCHS = Array.from(
  { length: 8 },
  (_, i) => `Epoch ${i + 1}/9 - loss: ${(1 / (i + 1)).toFixed(3)} - val_loss: ${(1.1 / (i + 1)).toFixed(3)}\n`,
).join('');
const CSV = 'epoch,loss,val_loss\n0,1,1\n1,0.5,0.6\n';

/** `n` lines of a training log, each of a shape of its own. */
export function shapes(n: number, seed = 0): string {
  const tail = ' acc it'.repeat(20);
  return EPOCHS + Array.from({ length: n }, (_, i) => `a${seed}q${i}q${tail}\n`).join('');
}

/** Shapes that fill a memory for them, and then one line again and again. */
export function manyShapes(n: number, bytes: number): Uint8Array {
  const fill = Array.from({ length: n }, (_, i) => `a${i}q acc it\n`.repeat(4)).join('');
  // Some bytes that do not pack, or the archive would be refused as a bomb.
  const noise = Array.from({ length: 100 }, (_, i) => `${(i * 7919 + 12_345).toString(36).repeat(2)}${Math.sin(i)}\n`).join('');
  const block = Buffer.from('acc\n'.repeat(100_000) + noise);
  const log = Buffer.concat([Buffer.from(EPOCHS + fill), Buffer.alloc(Math.min(bytes, 180_000_000), block)]);
  const count = Math.ceil(bytes / log.length);
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`junk-${i}/train.log`, log])), { level: 1 });
}

export function newShapes(n: number): Uint8Array {
  return zipSync({ 'junk/train.log': Buffer.from(shapes(n)) }, { level: 1 });
}

export function logsOfShapes(n: number): Uint8Array {
  const members: Zippable = {};
  for (let i = 0; i < n; i++) members[`run-${i}/train.log`] = Buffer.from(shapes(1500, i));
  return zipSync(members, { level: 1 });
}

export function newKeys(n: number): Uint8Array {
  const rows = Array.from({ length: n }, (_, i) => `{"step":${i},"k${i}q":1,"loss":0.5}\n`).join('');
  return zipSync({ 'junk/metrics.jsonl': Buffer.from(rows) }, { level: 1 });
}

/** Versions of one run that differ in the last value of their last series. */
export function equalParts(n: number): Uint8Array {
  const names = Array.from({ length: 16 }, (_, part) => `part${part}_loss`);
  const table = (i: number) =>
    `${['epoch', ...names].join(',')}\n${Array.from({ length: 64 }, (_, epoch) => [epoch, ...new Array(15).fill(1), epoch === 63 ? i + 2 : 1].join(',')).join('\n')}\n`;
  const day = (i: number) => new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);
  return zipSync(Object.fromEntries(Array.from({ length: n }, (_, i) => [`${day(i)}/metrics.csv`, Buffer.from(table(i))])), {
    level: 1,
  });
}

export function zstdMembers(n: number): Uint8Array {
  return zipSync(Object.fromEntries(Array.from({ length: n }, (_, i) => [`run-${i}/log.csv.zst`, zstdFrame(CSV, 16)])), {
    level: 0,
  });
}

export function zstdFrames(n: number, window: number): Uint8Array {
  return Buffer.concat([zstdFrame(CSV, 0), ...Array.from({ length: n }, (_, i) => zstdFrame(`${i + 2},0.3,0.4\n`, window))]);
}

/** Blocks of one byte each, in a frame that asks for a window of 8 MiB. */
export function zstdBlocks(n: number): Uint8Array {
  const [head, tail] = [zstdFrame('a', 13), zstdFrame('b', 13)];
  return Buffer.concat([head.subarray(0, 6), ...new Array<Uint8Array>(n).fill(Buffer.from([8, 0, 0, 120])), tail.subarray(6)]);
}

/** A member of a mebibyte each, behind an archive whose size would make room for them. */
export function behindNegativeTar(n: number): Uint8Array {
  const noise = Array.from({ length: 6000 }, (_, i) => (i * i * 7919) & 255);
  const data = Buffer.concat([Buffer.from('x\n'.repeat(520_000)), Buffer.from(noise)]);
  const packed = deflateRawSync(data);
  const tar = Buffer.concat([sized('a.csv', '-77777777777'), Buffer.alloc(1024)]);
  return zipOf([{ name: 'a.tar', data: tar }, ...Array.from({ length: n }, (_, i) => ({ name: `${i}.txt`, data, packed }))]);
}

export function loopingTars(n: number): Uint8Array {
  const tar = Buffer.concat([sized('a.csv', '-1000'), Buffer.alloc(1024)]);
  const packed = deflateRawSync(tar);
  return zipOf(Array.from({ length: n }, (_, i) => ({ name: `${i}.tar`, data: tar, packed })));
}
