import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/source/unpack.ts';
import { sized, tarEntry, unpackers } from './writers.ts';

const CSV = 'epoch,loss,val_loss\n0,1.5,1.6\n1,1.2,1.4\n';
const LONG = `${'deeply/'.repeat(30)}log.csv`;

async function opened(path: string, bytes: Uint8Array) {
  return unpack([{ path, content: new Blob([new Uint8Array(bytes)]) }], unpackers());
}

describe.each(['gnu', 'posix', 'ustar'])('a %s tar', (format) => {
  const tar = readFileSync(join(import.meta.dirname, '../fixtures/source', `${format}.tar`));

  it('is opened, with long names, and without its link', async () => {
    const { files, refused } = await opened('logs.tar', tar);
    expect(files.map(({ path }) => path).sort()).toEqual([`logs.tar/${LONG}`, 'logs.tar/log.csv']);
    for (const { content } of files) {
      expect(Buffer.from(await content.slice().arrayBuffer()).toString()).toBe(CSV);
      expect(Buffer.from(await content.slice(-4).arrayBuffer()).toString()).toBe(CSV.slice(-4));
    }
    expect(refused).toEqual([{ path: 'logs.tar/link.csv', because: { code: 'unsafe-member', problem: 'link' } }]);
  });

  it('is one archive when it is packed, also within an artifact', async () => {
    const { files } = await opened('logs.tar.gz', gzipSync(tar));
    expect(files.map(({ path }) => path)).toContain('logs.tar/log.csv');
    const artifact = await opened('artifact.zip', zipSync({ 'logs.tgz': new Uint8Array(gzipSync(tar)), 'a.csv': strToU8(CSV) }));
    expect(artifact.files.map(({ path }) => path)).toContain('artifact.zip/logs.tar/log.csv');
  });

  it('that ends early gives what lies before its end', async () => {
    for (let length = 512; length < tar.length; length += 128) {
      const { files, refused } = await opened('logs.tar', tar.subarray(0, length));
      for (const { content } of files) expect(content.size).toBe(CSV.length);
      expect(files.length + refused.length).toBeGreaterThan(0);
    }
  });
});

describe('headers of a tar', () => {
  it('end a long name at its first NUL', async () => {
    const tar = Buffer.concat([tarEntry('long', 'L', `a.csv${'\0'.repeat(5000)}x`), tarEntry('b', '0', CSV), Buffer.alloc(1024)]);
    expect((await opened('logs.tar', tar)).files.map(({ path }) => path)).toEqual(['logs.tar/a.csv']);
  });

  it.each(['L', 'x', 'g', '5'])('of type %s count towards the limit, four of them as one entry', async (type) => {
    const of = (count: number) => [
      ...Array.from({ length: count }, () => tarEntry('name', type, type === 'L' ? 'log.csv' : '')),
      tarEntry('log.csv', '0', CSV),
    ];
    const read = (count: number) =>
      unpack([{ path: 'logs.tar', content: new Blob([Buffer.concat(of(count))]) }], unpackers({ entries: 5 }));
    expect((await read(19)).refused).toEqual([]);
    const because = { code: 'too-large', limit: 'entries', value: 6, allowed: 5 };
    expect((await read(20)).refused).toEqual([{ path: 'logs.tar', because }]);
  });
});

describe('the size in the header of a tar', () => {
  it.each([
    ['below zero', '-77777777777'],
    ['below zero, so that the header would be read again', '-1000'],
    ['below zero, in binary', Buffer.alloc(12, 0xff)],
    ['no octal number', '99'],
    ['a word', 'all of it'],
  ])('is refused where it is %s, with what lies behind it', async (_, field) => {
    const good = [tarEntry('a.csv', '0', CSV), tarEntry('b.csv', '0', CSV)];
    const { files, refused } = await opened(
      'logs.tar',
      Buffer.concat([good[0] ?? '', sized('bad.csv', field), good[1] ?? ''].map((it) => Buffer.from(it))),
    );
    expect(files.map(({ path }) => path)).toEqual(['logs.tar/a.csv']);
    expect(refused).toEqual([{ path: 'logs.tar/bad.csv', because: { code: 'unsafe-member', problem: 'outside' } }]);
  });

  it.each(['00000000050', '         50 ', '50'])('may be written as %j', async (field) => {
    const tar = Buffer.concat([sized('a.csv', field), tarEntry('', '0', CSV).subarray(512), Buffer.alloc(1024)]);
    expect((await opened('logs.tar', tar)).files.map(({ content }) => content.size)).toEqual([CSV.length]);
  });
});
