import { deflateRawSync } from 'node:zlib';
import { Budget } from '../../src/source/budget.ts';
import { crc32 } from '../../src/source/crc32.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/source/limits.ts';
import type { Unpackers } from '../../src/source/packed.ts';
import type { ByteSource } from '../../src/source/source.ts';

/** What unpacking works with, of limits that differ in these from those of a reading. */
export function unpackers(limits: Partial<Limits> = {}): Unpackers {
  return { budget: new Budget({ ...DEFAULT_LIMITS, ...limits }, 1_000_000) };
}

/** A tar header with its checksum, and the data in whole blocks; `declared`: the size that the header's own field holds. */
export function tarEntry(
  name: string,
  type: string,
  data: string | Uint8Array = '',
  declared = Buffer.byteLength(data),
): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write(`${declared.toString(8).padStart(11, '0')}\0`, 124);
  header.fill(' ', 148, 156);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.from(data);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** A tar header whose field of the size is written as it is given, and whose checksum holds. */
export function sized(name: string, field: string | Uint8Array): Buffer<ArrayBuffer> {
  const entry = tarEntry(name, '0');
  entry.fill(0, 124, 136).set(Buffer.from(field), 124);
  entry.fill(' ', 148, 156);
  entry.write(
    `${entry
      .reduce((total, byte) => total + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return entry;
}

/** A zip of local parts and the entries of its directory. Of a number of members that 16 bits do not hold the low ones, as many writers do. */
export function zipOfParts(local: readonly Uint8Array[], central: readonly Uint8Array[], members: number): Buffer<ArrayBuffer> {
  const files = Buffer.concat(local);
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(members % 0x10000, 8);
  end.writeUInt16LE(members % 0x10000, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(files.length, 16);
  return Buffer.concat([files, directory, end]);
}

/** All of a file as its stream gives it. */
export async function textOf(content: ByteSource): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content.stream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A zstd frame of one block that is not compressed. `window`: exponent beyond 10 of what its decoder is to set aside, of 0 to 31. */
export function zstdFrame(data: string, window: number): Buffer<ArrayBuffer> {
  const block = Buffer.alloc(4);
  block.writeUInt32LE((data.length << 3) | 1);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window << 3]), block.subarray(0, 3), Buffer.from(data)]);
}

/** A member of a zip, and what its entry says of it where that is not true. */
export interface ZipMember {
  readonly name: string;
  readonly data: Uint8Array;
  /** In place of what `method` makes of `data`. */
  readonly packed?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly link?: boolean;
}

/** A zip as hostile as a member describes it; zip libraries refuse to write such. */
export function zipOf(members: readonly ZipMember[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0x800, method = 8, size = data.length, crc, link = false, ...given } of members) {
    const packed = given.packed ?? (method === 8 ? deflateRawSync(data) : data);
    const check = crc ?? crc32(new DataView(data.buffer, data.byteOffset, data.length), 0, data.length);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    local.push(head, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt8(3, 5);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(check, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(link ? 0xa1ff0000 : 0x81a40000, 38);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  return zipOfParts(local, central, members.length);
}
