import { crc32, crc32c, masked } from '../../src/source/crc32.ts';
import type { Growth } from './growth.ts';

const BLOCK = 32_768;

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** A field of bytes in a protobuf message. */
function field(number: number, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = 6 * 8 + 1;
  bytes.writeDoubleLE(value, 1);
  return bytes;
}

/** An item of a row, by a nested name or a plain one. */
function item(name: string | readonly string[], value: number | string): Buffer {
  const named = typeof name === 'string' ? [field(1, name)] : name.map((part) => field(2, part));
  return field(1, Buffer.concat([...named, typeof value === 'number' ? number(value) : field(16, value)]));
}

function row(items: readonly Uint8Array[]): Buffer {
  return field(2, Buffer.concat(items));
}

/** A transaction log of these records, each cut to the blocks of LevelDB's framing. */
function log(records: readonly Uint8Array[]): Uint8Array {
  const out: Uint8Array[] = [Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, 0x00])];
  let at = 7;
  const put = (bytes: Uint8Array) => {
    out.push(bytes);
    at += bytes.length;
  };
  for (const record of records) {
    for (let from = 0, first = true; first || from < record.length; first = false) {
      if (BLOCK - (at % BLOCK) < 7) put(Buffer.alloc(BLOCK - (at % BLOCK)));
      const to = Math.min(record.length, from + BLOCK - (at % BLOCK) - 7);
      const last = to === record.length;
      put(fragment(first ? (last ? 1 : 2) : last ? 4 : 3, record.subarray(from, to)));
      from = to;
    }
  }
  return Buffer.concat(out);
}

function fragment(type: number, data: Uint8Array): Uint8Array {
  const bytes = Buffer.concat([Buffer.alloc(7), data]);
  bytes.writeUInt16LE(data.length, 4);
  bytes[6] = type;
  bytes.writeUInt32LE(crc32(viewOf(bytes), 6, bytes.length), 0);
  return bytes;
}

function wandb(name: string, n: number, records: (n: number) => readonly Uint8Array[]): Growth {
  return { name: `wandb: ${name}`, n, file: (size) => ({ path: 'run-a.wandb', content: log(records(size)) }) };
}

const wandbGrowth: readonly Growth[] = [
  wandb('values and objects with a type in one row', 4000, (n) =>
    times(2, () =>
      row([
        ...times(n, (i) => item(`loss_${i}`, i)),
        ...times(n, (i) => item([`image_${i}`, '_type'], '"image"')),
        ...times(n, (i) => item([`image_${i}`, 'width'], 3)),
      ]),
    ),
  ),
  wandb('one object with a type, again and again', 4000, (n) => [
    row([...times(n, (i) => item(`loss_${i}`, i)), ...times(n, () => item(['image', '_type'], '"image"'))]),
  ]),
  wandb('names of many dots', 200, (n) => [
    row([item(['a', '_type'], '"image"'), ...times(n, (i) => item(`${'.'.repeat(1000)}${i}`, i))]),
  ]),
  wandb('rows of one value', 8000, (n) => times(n, (i) => row([item('loss', 1 / (i + 1))]))),
  wandb('a name of its own in each row', 8000, (n) => times(n, (i) => row([item(`metric_${i}`, 1)]))),
  wandb('a dictionary in each row', 3000, (n) =>
    times(n, (i) => row([item('eval', JSON.stringify({ loss: i, a: { b: { c: 1 } } }))])),
  ),
  wandb('rules for metrics', 4000, (n) => [
    ...times(n, (i) => field(12, Buffer.concat([field(1, `m${i}`), field(2, `g${i}*`), field(4, 's')]))),
    ...times(n, (i) => row([item(`metric_${i}`, 1)])),
  ]),
  wandb('a dictionary in a dictionary', 20, (n) =>
    times(n, (i) => row([item('eval', `${'{"a":'.repeat(1000)}${i}${'}'.repeat(1000)}`)])),
  ),
];

function scalar(tag: string, step: number, value: number): Uint8Array {
  const head = Buffer.alloc(9);
  head[0] = 9;
  head.writeDoubleLE(1.7e9 + step, 1);
  const simple = Buffer.alloc(5);
  simple[0] = 0x15;
  simple.writeFloatLE(value, 1);
  const summary = field(5, field(1, Buffer.concat([field(1, tag), simple])));
  return Buffer.concat([head, Buffer.from([0x10, ...varint(step)]), summary]);
}

/** A writer that begins again at a step. */
function start(step: number): Uint8Array {
  const head = Buffer.alloc(9);
  head[0] = 9;
  return Buffer.concat([head, Buffer.from([0x10, ...varint(step)]), field(7, Buffer.from([8, 1]))]);
}

function events(records: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    records.map((record) => {
      const bytes = Buffer.concat([Buffer.alloc(12), record, Buffer.alloc(4)]);
      bytes.writeBigUInt64LE(BigInt(record.length));
      bytes.writeUInt32LE(masked(crc32c(viewOf(bytes), 0, 8)), 8);
      bytes.writeUInt32LE(masked(crc32c(viewOf(bytes), 12, 12 + record.length)), 12 + record.length);
      return bytes;
    }),
  );
}

function tfevents(name: string, n: number, records: (n: number) => readonly Uint8Array[]): Growth {
  return {
    name: `tfevents: ${name}`,
    n,
    file: (size) => ({ path: 'events.out.tfevents.1700000000.a', content: events(records(size)) }),
  };
}

const eventGrowth: readonly Growth[] = [
  tfevents('scalars of one tag', 8000, (n) => times(n, (i) => scalar('loss', i, 1 / (i + 1)))),
  tfevents('a tag of its own for each scalar', 4000, (n) => times(n, (i) => scalar(`loss_${i}`, i, 1))),
  tfevents('starts after each scalar of many tags', 2000, (n) => times(n, (i) => [scalar(`loss_${i}`, i, 1), start(i + 1)]).flat()),
  tfevents('starts at the beginning, again and again', 3000, (n) =>
    times(n, (i) => [scalar('loss', i % 7, 1), start(i % 3)]).flat(),
  ),
  tfevents('starts half way back', 3000, (n) => [
    ...times(n, (i) => scalar('loss', i, 1)),
    ...times(n, (i) => [start(n - i), scalar('loss', n - i, 1)]).flat(),
  ]),
  tfevents('steps that fall', 6000, (n) => times(n, (i) => scalar('loss', n - i, 1))),
];

/** Records of trackers. */
export const binary: readonly Growth[] = [...wandbGrowth, ...eventGrowth];
