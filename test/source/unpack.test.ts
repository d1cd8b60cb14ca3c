import { deflateRawSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decoders } from '../../src/node/decoders.ts';
import type { Limits } from '../../src/source/limits.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { unpack } from '../../src/source/unpack.ts';
import { textOf, unpackers, zipOf } from './writers.ts';

const CSV = 'epoch,loss,val_loss\n0,1.5,1.6\n1,1.2,1.4\n';
const file = (path: string, bytes: Uint8Array): SourceFile => ({ path, content: new Blob([new Uint8Array(bytes)]) });
const opened = (files: readonly SourceFile[], limits: Partial<Limits> = {}) => unpack(files, unpackers(limits));

/** The same archive with a zip64 record that declares so many entries. */
function zip64(zip: Uint8Array, entries: number): Uint8Array {
  const end = Buffer.from(zip.subarray(zip.length - 22));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(zip.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  return Buffer.concat([zip.subarray(0, zip.length - 22), record, locator, end]);
}

describe('unpack', () => {
  it('leaves what is no container as it is', async () => {
    const { files, refused } = await opened([file('a.zip', strToU8(CSV)), file('b.csv', strToU8('PK'))]);
    expect(files.map(({ path }) => path)).toEqual(['a.zip', 'b.csv']);
    expect(refused).toEqual([]);
  });

  it('opens a zip by its content, stored and deflated, whatever its name', async () => {
    const zip = zipSync({ 'runs/a/log.csv': strToU8(CSV), 'b.csv': [strToU8(CSV), { level: 0 }], 'empty/': new Uint8Array(0) });
    const { files } = await opened([file('artifact', zip)]);
    expect(files.map(({ path }) => path)).toEqual(['artifact/runs/a/log.csv', 'artifact/b.csv']);
    for (const { content } of files) {
      expect(content.size).toBe(CSV.length);
      expect(await textOf(content)).toBe(CSV);
      expect(Buffer.from(await content.slice(6, 10).arrayBuffer()).toString()).toBe('loss');
      expect(Buffer.from(await content.slice(-4).arrayBuffer()).toString()).toBe(CSV.slice(-4));
    }
  });

  it('opens gzip, several gzips in one, and zstd', async () => {
    const zstd = Uint8Array.from(Buffer.from(ZSTD, 'base64'));
    const { files, refused } = await opened([
      file('a.csv.gz', gzipSync(CSV)),
      file('b.log.gz', Buffer.concat([gzipSync('one\n'), gzipSync('two\n')])),
      file('c.csv.zst', zstd),
    ]);
    expect(refused).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(['a.csv', 'b.log', 'c.csv']);
    expect(await Promise.all(files.map(({ content }) => textOf(content)))).toEqual([CSV, 'one\ntwo\n', CSV]);
  });

  it('opens a gzip of as many members as are allowed, and refuses one of more before it goes through them', async () => {
    const of = (count: number, text: string) => Buffer.concat(Array.from({ length: count }, () => gzipSync(text)));
    const three = await opened([file('a.log.gz', of(3, 'one\n'))], { members: 3 });
    expect(await textOf(three.files[0]?.content ?? new Blob([]))).toBe('one\none\none\n');
    const empty = await opened([file('b.log.gz', of(2000, ''))]);
    expect(empty.files).toEqual([]);
    const because = { code: 'too-large', limit: 'members', value: 1001, allowed: 1000 };
    expect(empty.refused).toEqual([{ path: 'b.log.gz', because }]);
    const full = await opened([file('c.log.gz', of(4, 'one\n'))], { members: 3 });
    expect(full.refused).toEqual([{ path: 'c.log.gz', because: { ...because, value: 4, allowed: 3 } }]);
  });

  it('allows the members of all gzip files together, of which those of one member are none', async () => {
    const three = Buffer.concat([gzipSync('one\n'), gzipSync('two\n'), gzipSync('six\n')]);
    const files = ['a.gz', 'b.gz', 'c.gz', 'd.gz'].map((name) => file(name, name === 'c.gz' ? gzipSync('one\n') : three));
    const { files: read, refused } = await opened(files, { members: 7 });
    expect(read.map(({ path }) => path)).toEqual(['a', 'b', 'c']);
    expect(refused).toEqual([{ path: 'd.gz', because: { code: 'too-large', limit: 'members', value: 8, allowed: 7 } }]);
    for (const { content } of read.slice(0, 2)) expect(await textOf(content)).toBe('one\ntwo\nsix\n');
  });

  const WITH_ZEROS = ['\0', 'a\n'.repeat(128), 'b\n'.repeat(2 ** 15), CSV];
  it.each(WITH_ZEROS.map((text) => [text.length, text] as const))(
    'ignores zeros behind a gzip file of %i bytes',
    async (_, text) => {
      for (const zeros of [0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 512, 40_000]) {
        for (const before of ['', 'first\n']) {
          const packed = Buffer.concat(
            [before === '' ? '' : gzipSync(before), gzipSync(text), Buffer.alloc(zeros)].map((it) => Buffer.from(it)),
          );
          const { files, refused, notes } = await opened([file('log.gz', packed)]);
          expect({ zeros, refused, notes }).toEqual({ zeros, refused: [], notes: [] });
          expect(await textOf(files[0]?.content ?? new Blob([]))).toBe(before + text);
        }
      }
    },
  );

  it('reads a gzip file that ends within its check as one that was cut off', async () => {
    for (const packed of [gzipSync(CSV), Buffer.concat([gzipSync('first\n'), gzipSync(CSV)])]) {
      for (let missing = 1; missing <= 8; missing++) {
        const { files, refused, notes } = await opened([file('log.csv.gz', packed.subarray(0, packed.length - missing))]);
        expect({ missing, refused, notes }).toEqual({ missing, refused: [], notes: [{ code: 'cut-off', path: 'log.csv' }] });
        expect((await textOf(files[0]?.content ?? new Blob([]))).endsWith(CSV)).toBe(true);
      }
    }
  });

  it('refuses a gzip file whose last member, or whose check, was changed', async () => {
    const damaged = (packed: Uint8Array, at: number) => Uint8Array.from(packed, (byte, i) => (i === at ? byte ^ 1 : byte));
    const two = Buffer.concat([gzipSync('first\n'), gzipSync(CSV, { level: 0 })]);
    const because = { code: 'malformed', format: 'archive', detail: { code: 'checksum' } };
    for (const at of [two.length - 20, two.length - 8, two.length - 4]) {
      for (const zeros of [0, 512]) {
        const { files, refused } = await opened([file('log.csv.gz', Buffer.concat([damaged(two, at), Buffer.alloc(zeros)]))]);
        expect({ at, files, refused }).toEqual({ at, files: [], refused: [{ path: 'log.csv.gz', because }] });
      }
    }
  });

  it('gives up on a gzip header that does not end', async () => {
    const name = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(2_000_000, 'a')]);
    const { refused } = await opened([file('log.csv.gz', name)]);
    expect(refused).toMatchObject([{ because: { code: 'malformed', detail: { code: 'silent' } } }]);
  });

  it('reads what there is of a packed file that was cut off, and says so', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `${i},${Math.sin(i)}\n`).join('');
    const cut = gzipSync(long).subarray(0, 100_000);
    const { files, notes } = await opened([file('log.csv.gz', cut)]);
    expect(notes).toEqual([{ code: 'cut-off', path: 'log.csv' }]);
    const text = await textOf(files[0]?.content ?? new Blob([]));
    expect(text.length).toBe(files[0]?.content.size);
    expect(long.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(50_000);
    const end = await files[0]?.content.slice(-100).arrayBuffer();
    expect(new TextDecoder().decode(end)).toBe(text.slice(-100));
  });

  it('refuses a packed file whose bytes were changed on the way, rather than read what they unpack to', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},${Math.sin(i)}\n`).join('');
    const changed = Uint8Array.from(gzipSync(rows, { level: 0 }));
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    const { files, refused } = await opened([file('log.csv.gz', changed)]);
    expect(files).toEqual([]);
    expect(refused).toEqual([
      { path: 'log.csv.gz', because: { code: 'malformed', format: 'archive', detail: { code: 'checksum' } } },
    ]);
  });

  it('does not call a file damaged that could not be opened', async () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const slice = () => ({ arrayBuffer: () => Promise.reject(denied) });
    const { refused } = await opened([{ path: 'log.csv', content: { size: 9, slice, stream: () => new Blob([]).stream() } }]);
    expect(refused).toEqual([{ path: 'log.csv', because: { code: 'unreadable', detail: { code: 'system', errno: 'EACCES' } } }]);
  });

  it('opens an archive in an archive, and no deeper', async () => {
    const inner = zipSync({ 'log.csv': strToU8(CSV) });
    const outer = zipSync({ 'inner.zip': inner, 'log.csv.gz': gzipSync(CSV) });
    const { files } = await opened([file('outer.zip', outer)]);
    expect(files.map(({ path }) => path)).toEqual(['outer.zip/inner.zip/log.csv', 'outer.zip/log.csv']);
    const deep = await opened([file('deep.zip', zipSync({ 'outer.zip': outer }))]);
    expect(deep.files).toEqual([]);
    expect(deep.refused.map(({ because }) => because)).toEqual([
      { code: 'too-large', limit: 'nesting', value: 3, allowed: 2 },
      { code: 'too-large', limit: 'nesting', value: 3, allowed: 2 },
    ]);
  });

  it.each([
    ['leads-out', { name: '../../etc/passwd' }],
    ['leads-out', { name: '/etc/passwd' }],
    ['leads-out', { name: 'a/..\\..\\b' }],
    ['leads-out', { name: 'C:\\windows\\a.csv' }],
    ['name', { name: 'a\nb.csv' }],
    ['name', { name: 'a'.repeat(2000) }],
    ['link', { name: 'a.csv', link: true }],
    ['encrypted', { name: 'a.csv', flags: 1 }],
    ['method', { name: 'a.csv', method: 14 }],
  ] as const)('leaves out a member that is unsafe: %s', async (problem, member) => {
    const { files, refused } = await opened([
      file(
        'x.zip',
        zipOf([
          { data: strToU8(CSV), ...member },
          { name: 'good.csv', data: strToU8(CSV) },
        ]),
      ),
    ]);
    expect(refused.map(({ because }) => because)).toEqual([{ code: 'unsafe-member', problem }]);
    expect(files.map(({ path }) => path)).toEqual(['x.zip/good.csv']);
  });

  it('takes the first of two members of one name', async () => {
    const zip = zipOf([
      { name: 'a.csv', data: strToU8(CSV) },
      { name: 'a.csv', data: strToU8('other') },
    ]);
    const { files, refused } = await opened([file('x.zip', zip)]);
    expect(await textOf(files[0]?.content ?? new Blob([]))).toBe(CSV);
    expect(refused).toEqual([{ path: 'x.zip/a.csv', because: { code: 'unsafe-member', problem: 'duplicate' } }]);
  });

  it('refuses a bomb by what it declares', async () => {
    const { files, refused } = await opened([file('bomb.zip', zipOf([{ name: 'zeros', data: new Uint8Array(20_000_000) }]))]);
    expect(files).toEqual([]);
    expect(refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'inflationRatio', allowed: 200 });
  });

  it('stops a bomb that lies about its size at the size it declares', async () => {
    const zip = zipOf([{ name: 'zeros', data: new Uint8Array(20_000_000), size: 1000 }]);
    const { files, refused } = await opened([file('bomb.zip', zip)]);
    expect(files).toEqual([]);
    expect(refused[0]?.because).toMatchObject({ code: 'malformed', detail: { code: 'more-than-declared', bytes: 1000 } });
  });

  it('refuses a packed bomb by what comes out of it', async () => {
    const { refused } = await opened([file('bomb.gz', gzipSync(new Uint8Array(50_000_000)))]);
    expect(refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'inflationRatio' });
    const noisy = new Uint8Array(3_000_000).map((_, i) => (i * i) >> 3);
    const large = await opened([file('large.gz', gzipSync(noisy))], { inflatedBytes: 2_000_000 });
    expect(large.refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'inflatedBytes', allowed: 2_000_000 });
  });

  it('bounds the members, and all that comes out of all archives together', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.csv`, strToU8(CSV)])));
    const entries = await opened([file('many.zip', many)], { entries: 20 });
    expect(entries.refused).toEqual([
      { path: 'many.zip', because: { code: 'too-large', limit: 'entries', value: 30, allowed: 20 } },
    ]);
    const together = await opened([file('a.zip', many), file('b.zip', many)], { entries: 40 });
    expect(together.files).toHaveLength(30);
    expect(together.refused).toEqual([{ path: 'b.zip', because: { code: 'too-large', limit: 'entries', value: 60, allowed: 40 } }]);
    const bytes = await opened([file('a.zip', many), file('b.zip', many)], { inflatedBytes: CSV.length * 40 });
    expect(bytes.files).toHaveLength(40);
    expect(bytes.refused[0]?.because).toMatchObject({ code: 'too-large', limit: 'inflatedBytes' });
  });

  it('counts the members that are there where 16 bits do not hold their number', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`${i}.csv`, [new Uint8Array(0), { level: 0 }]])),
    );
    expect(Buffer.from(many).readUInt16LE(many.length - 12)).toBe(70_000 - 65_536);
    const because = { code: 'too-large', limit: 'entries', value: 70_000, allowed: 20_000 };
    expect((await opened([file('many.zip', many)])).refused).toEqual([{ path: 'many.zip', because }]);
    const more = await opened([file('many.zip', many)], { entries: 80_000 });
    expect(more.refused).toHaveLength(70_000);
    expect((await opened([file('many.zip', zip64(many, 70_000))])).refused).toEqual([{ path: 'many.zip', because }]);
    // What is declared is believed before a directory of any size is read.
    const billions = { ...because, value: 5_000_000_000 };
    expect((await opened([file('many.zip', zip64(many, 5_000_000_000))])).refused).toEqual([
      { path: 'many.zip', because: billions },
    ]);
  });

  it('reads no member that a directory has beyond those it declares', async () => {
    const zip = Buffer.from(zipOf(['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, data: strToU8(CSV) }))));
    zip.writeUInt16LE(2, zip.length - 12);
    expect((await opened([file('x.zip', zip)])).files.map(({ path }) => path)).toEqual(['x.zip/a.csv', 'x.zip/b.csv']);
  });

  it('notices a damaged member at the latest when it is read, and a damaged archive at once', async () => {
    const small = await opened([file('x.zip', zipOf([{ name: 'a.csv', data: strToU8(CSV), crc: 1 }]))]);
    expect(small.refused).toEqual([
      { path: 'x.zip/a.csv', because: { code: 'malformed', format: 'archive', detail: { code: 'checksum' } } },
    ]);
    const noise = new Uint8Array(3_000_000).map((_, i) => (i * i) >> 3);
    const { files } = await opened([file('x.zip', zipOf([{ name: 'a.csv', data: noise, crc: 1 }]))]);
    await expect(textOf(files[0]?.content ?? new Blob([]))).rejects.toThrow('checksum');
    const whole = zipSync({ 'a.csv': strToU8(CSV) });
    const { refused } = await opened([file('cut.zip', whole.subarray(0, whole.length - 5))]);
    expect(refused).toEqual([
      { path: 'cut.zip', because: { code: 'malformed', format: 'archive', detail: { code: 'no-directory' } } },
    ]);
  });

  it('leaves out members that share their bytes with others', async () => {
    const zip = Buffer.from(zipOf(Array.from({ length: 6 }, (_, i) => ({ name: `${i}.csv`, data: strToU8(CSV.repeat(20)) }))));
    const first = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const packedSize = zip.readUInt32LE(first + 20);
    // Every entry points at the first member and claims half of the archive.
    for (let at = first; zip.readUInt32LE(at) === 0x02014b50; at += 46 + zip.readUInt16LE(at + 28)) {
      zip.writeUInt32LE(0, at + 42);
      zip.writeUInt32LE(Math.floor(zip.length / 2), at + 20);
    }
    expect(packedSize).toBeGreaterThan(0);
    const { files, refused } = await opened([file('x.zip', zip)]);
    expect(files.length).toBeLessThanOrEqual(2);
    expect(refused.filter(({ because }) => because.code === 'unsafe-member').length).toBeGreaterThanOrEqual(4);
  });

  it('refuses an archive of too many members without opening one', async () => {
    const zip = zipOf(Array.from({ length: 30_000 }, (_, i) => ({ name: `${i}`, data: new Uint8Array(1), method: 0 })));
    const { files, refused } = await opened([file('many.zip', zip)]);
    expect(files).toEqual([]);
    expect(refused).toEqual([
      { path: 'many.zip', because: { code: 'too-large', limit: 'entries', value: 30_000, allowed: 20_000 } },
    ]);
  });

  it('knows zips that are checkpoints', async () => {
    const checkpoint = zipSync({ 'model/data.pkl': strToU8('x'), 'model/version': strToU8('3'), 'model/data/0': strToU8('x') });
    const { refused } = await opened([file('model.pt', checkpoint)]);
    expect(refused[0]?.because).toMatchObject({ code: 'not-a-history', what: 'PyTorch checkpoint' });
  });
});

/** `zstd -19` of {@link CSV}. */
const ZSTD = 'KLUv/SAoQQEAZXBvY2gsbG9zcyx2YWxfbG9zcwowLDEuNSwxLjYKMSwxLjIsMS40Cg==';

describe.each([
  ['piece by piece', 60_000],
  ['at once', 600],
])('a member that Node unpacks %s', (_, length) => {
  const rows = Array.from({ length }, (_, i) => `${i},${(1 / (1 + (i % 97))).toFixed(4)}\n`).join('');
  const text = `epoch,loss\n${rows}`;
  const packed = deflateRawSync(text);
  const member = (bytes: Uint8Array, data = text) => zipOf([{ name: 'a.csv', packed: bytes, method: 8, data: Buffer.from(data) }]);
  const both = (zip: Uint8Array) =>
    Promise.all(
      [{}, decoders].map(async (ports) => {
        const { files, refused } = await unpack([file('a.zip', zip)], { ...unpackers(), ...ports });
        const read = await textOf(files[0]?.content ?? new Blob([])).catch((error: Error) => error.name);
        return { read, refused };
      }),
    );

  it('is what JavaScript unpacks', async () => {
    for (const { read, refused } of await both(member(packed))) {
      expect(refused).toEqual([]);
      expect(read === text).toBe(true);
    }
  });

  it.each([
    ['cut off', packed.subarray(0, packed.length / 2), text, ['malformed']],
    ['followed by junk', Buffer.concat([packed, Buffer.alloc(10 * length, 7)]), text, []],
    ['no DEFLATE', Buffer.alloc(packed.length, 7), text, ['malformed']],
    ['longer than declared', packed, text.slice(0, -10), ['malformed']],
    ['longer by one than declared', packed, text.slice(0, -1), ['malformed']],
    ['longer by far than declared', packed, text.slice(0, 100), ['malformed']],
    ['shorter than declared', packed, `${text}more\n`, ['malformed']],
    ['not what its check says', packed, text.replace('0.5', '0.6'), ['malformed']],
  ])('is refused or read as JavaScript does: %s', async (_, bytes, declared, codes) => {
    for (const { read, refused } of await both(member(bytes, declared))) {
      expect(refused.map(({ because }) => because.code)).toEqual(codes);
      if (codes.length === 0) expect(read === text).toBe(true);
    }
  });
});
