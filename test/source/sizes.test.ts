import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/source/crc32.ts';
import { unpack } from '../../src/source/unpack.ts';
import { tarEntry, textOf, unpackers, zipOfParts } from './writers.ts';

const CSV = 'epoch,loss,val_loss\n0,1.5,1.6\n1,1.2,1.4\n';
const OTHER = 'epoch,loss\n0,3\n';

async function textsOf(path: string, bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const { files, refused } = await unpack([{ path, content: new Blob([new Uint8Array(bytes)]) }], unpackers());
  expect(refused).toEqual([]);
  return Promise.all(files.map(async ({ path: name, content }) => [name, await textOf(content)] as const));
}

describe('the size of a member of a tar', () => {
  const size = String(CSV.length);

  it('is that of the extended header before it, as for one too large for its own field', async () => {
    const tar = Buffer.concat([
      tarEntry('pax', 'x', `11 size=${size}\n`),
      tarEntry('a.csv', '0', CSV, 0),
      tarEntry('b.csv', '0', OTHER),
      Buffer.alloc(1024),
    ]);
    expect(await textsOf('logs.tar', tar)).toEqual([
      ['logs.tar/a.csv', CSV],
      ['logs.tar/b.csv', OTHER],
    ]);
  });

  it('is its own where the extended header tells another thing', async () => {
    const tar = Buffer.concat([tarEntry('pax', 'x', '20 comment=a size=9\n'), tarEntry('a.csv', '0', CSV), Buffer.alloc(1024)]);
    expect(await textsOf('logs.tar', tar)).toEqual([['logs.tar/a.csv', CSV]]);
  });
});

type Field = 'size' | 'packed' | 'offset';
const FIELDS: readonly Field[] = ['size', 'packed', 'offset'];

interface ZipMember {
  readonly name: string;
  readonly data: string;
  /** What the entry's own fields hold; the others stand in 64 bits behind another extra field. */
  readonly fits: readonly Field[];
}

/** One member after the other, deflated. */
function zipOf(members: readonly ZipMember[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  for (const member of members) {
    central.push(entryOf(member, Buffer.concat(local).length));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(member.name.length, 26);
    local.push(head, Buffer.from(member.name), deflateRawSync(member.data));
  }
  return zipOfParts(local, central, members.length);
}

function entryOf({ name, data, fits }: ZipMember, offset: number): Buffer {
  const bytes = Buffer.from(data);
  const values = { size: bytes.length, packed: deflateRawSync(data).length, offset };
  const wide = FIELDS.filter((key) => !fits.includes(key));
  const extra = Buffer.alloc(8 + 4 + 8 * wide.length);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(4, 2);
  extra.writeUInt16LE(1, 8);
  extra.writeUInt16LE(8 * wide.length, 10);
  wide.forEach((key, i) => {
    extra.writeBigUInt64LE(BigInt(values[key]), 12 + 8 * i);
  });
  const own = (key: Field): number => (fits.includes(key) ? values[key] : 0xffffffff);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length), 16);
  entry.writeUInt32LE(own('packed'), 20);
  entry.writeUInt32LE(own('size'), 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(own('offset'), 42);
  return Buffer.concat([entry, Buffer.from(name), extra]);
}

describe('the size of a member of a zip', () => {
  it.each<[readonly Field[]]>([[[]], [['offset']], [['size', 'packed']], [['packed']], [FIELDS]])(
    'is in 64 bits where its own field says that it did not fit (fits: %s)',
    async (fits) => {
      const zip = zipOf([
        { name: 'b.csv', data: OTHER, fits: FIELDS },
        { name: 'a.csv', data: CSV, fits },
      ]);
      expect(await textsOf('logs.zip', zip)).toEqual([
        ['logs.zip/b.csv', OTHER],
        ['logs.zip/a.csv', CSV],
      ]);
    },
  );
});
