import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32c, masked } from '../../src/source/crc32.ts';

const TAGS = ['train/loss', 'train/learning_rate', 'train/grad_norm', 'eval/loss'] as const;

/** Writes an event file of so many scalars as PyTorch writes them, once. Four tags, each at every step. */
export function writeEventFile(path: string, scalars: number): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.part`, 'w');
  const buffer = Buffer.alloc(1 << 20);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  let at = 0;
  for (let i = 0; i < scalars; i++) {
    if (at + 256 > buffer.length) {
      writeSync(file, buffer, 0, at);
      at = 0;
    }
    const step = Math.floor(i / TAGS.length);
    const decay = Math.exp(-step / 1e5);
    at = writeEvent(buffer, view, at, TAGS[i % TAGS.length] ?? 'loss', step, decay + Math.sin(i) / 10);
  }
  writeSync(file, buffer, 0, at);
  closeSync(file);
  renameSync(`${path}.part`, path);
}

function writeEvent(buffer: Buffer, view: DataView, start: number, tag: string, step: number, value: number): number {
  const tagLength = Buffer.byteLength(tag);
  const stepBytes: number[] = [];
  for (let rest = step; rest > 0; rest = Math.floor(rest / 128)) stepBytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
  const data = start + 12;
  let at = data;
  buffer[at++] = 0x09;
  view.setFloat64(at, 1.7e9 + step / 10, true);
  at += 8;
  if (step > 0) {
    buffer[at++] = 0x10;
    for (const byte of stepBytes) buffer[at++] = byte;
  }
  for (const byte of [0x2a, tagLength + 9, 0x0a, tagLength + 7, 0x0a, tagLength]) buffer[at++] = byte;
  at += buffer.write(tag, at);
  buffer[at++] = 0x15;
  view.setFloat32(at, value, true);
  at += 4;
  view.setBigUint64(start, BigInt(at - data), true);
  view.setUint32(start + 8, masked(crc32c(view, start, start + 8)), true);
  view.setUint32(at, masked(crc32c(view, data, at)), true);
  return at + 4;
}

export interface Scalar {
  readonly tag: string;
  readonly step: number;
  readonly value: number;
}

/** The bytes of an event file with these scalars. */
export function eventFile(scalars: readonly Scalar[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(scalars.reduce((sum, { tag }) => sum + 64 + 2 * tag.length, 0));
  const buffer = Buffer.from(bytes.buffer);
  const view = new DataView(bytes.buffer);
  const end = scalars.reduce((at, { tag, step, value }) => writeEvent(buffer, view, at, tag, step, value), 0);
  return bytes.slice(0, end);
}
