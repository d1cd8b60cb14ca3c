import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { tarEntry } from '../../test/source/writers.ts';
import { equalParts, loopingTars, newKeys, newShapes, zstdBlocks, zstdFrames, zstdMembers } from './costly.ts';
import type { Growth } from './growth.ts';

const BLOCK = 512;
const CSV = Buffer.from('epoch,loss,val_loss\n0,1.5,1.6\n1,1.2,1.4\n');

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

interface Entry {
  readonly name: string;
  readonly type?: string;
  readonly data?: Uint8Array;
}

function written({ name, type = '0', data }: Entry): Uint8Array {
  return tarEntry(name, type, data);
}

function tar(name: string, n: number, entries: (n: number) => readonly Entry[]): Growth {
  const file = (size: number) => Buffer.concat([...entries(size).map(written), Buffer.alloc(2 * BLOCK)]);
  return { name: `tar: ${name}`, n, file: (size) => ({ path: 'logs.tar', content: file(size) }) };
}

const LOG: Entry = { name: 'log.csv', data: CSV };
/** A long name whose NULs are followed by one letter more. */
const NULS = Buffer.from(`${'\0'.repeat(63 * 1024)}x`);

const tars: readonly Growth[] = [
  tar('NULs in a long name', 2, (n) => [...times(n, () => ({ name: 'long', type: 'L', data: NULS })), LOG]),
  tar('digits in an extended header', 2, (n) => [
    ...times(n, () => ({ name: 'long', type: 'x', data: Buffer.alloc(60 * 1024, '1') })),
    LOG,
  ]),
  tar('headers of long names', 300, (n) => [...times(n, () => ({ name: 'long', type: 'L', data: Buffer.from('a.csv\0') })), LOG]),
  tar('global headers', 300, (n) => [...times(n, () => ({ name: 'global', type: 'g', data: Buffer.from('12 a=b\n') })), LOG]),
  tar('folders', 500, (n) => [...times(n, (i) => ({ name: `folder-${i}/`, type: '5' })), LOG]),
  tar('empty files', 500, (n) => [...times(n, (i) => ({ name: `${i}.csv` })), LOG]),
  tar('files of one name', 500, (n) => times(n, () => LOG)),
];

const EMPTY = gzipSync('', { level: 9 });

function packed(name: string, n: number, content: (n: number) => Uint8Array): Growth {
  return { name: `gzip: ${name}`, n, file: (size) => ({ path: 'log.csv.gz', content: content(size) }) };
}

/** The beginning of a gzip file that says its name, which has no end. */
function unendedName(length: number): Uint8Array {
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(length, 'a')]);
}

/** Blocks of DEFLATE with nothing in them. */
function emptyBlocks(count: number): Uint8Array {
  const block = Buffer.from([0, 0, 0, 0xff, 0xff]);
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), ...times(count, () => block), EMPTY.subarray(10)]);
}

const gzips: readonly Growth[] = [
  packed('empty members', 4000, (n) => Buffer.concat([gzipSync(CSV), ...times(n, () => EMPTY)])),
  packed('members of one row', 200, (n) => Buffer.concat([gzipSync('epoch,loss\n'), ...times(n, (i) => gzipSync(`${i},1\n`))])),
  packed('a name without an end', 500_000, unendedName),
  packed('empty blocks', 50_000, emptyBlocks),
  packed('zeros after its end', 200_000, (n) => Buffer.concat([gzipSync(CSV), Buffer.alloc(n)])),
];

function zip(name: string, n: number, members: (n: number) => readonly (readonly [string, Uint8Array])[]): Growth {
  const file = (size: number) => zipSync(Object.fromEntries(members(size)), { level: 0 });
  return { name: `zip: ${name}`, n, file: (size) => ({ path: 'logs.zip', content: file(size) }) };
}

const BOMB = gzipSync(Buffer.concat(times(900, () => EMPTY)));
const MEMBERS = Buffer.concat([gzipSync(CSV), ...times(900, () => EMPTY)]);

const zips: readonly Growth[] = [
  zip('tables', 300, (n) => times(n, (i) => [`run-${i}/log.csv`, CSV])),
  zip('gzip files of many empty members', 20, (n) => times(n, (i) => [`run-${i}/log.csv.gz`, MEMBERS])),
  zip('packed gzip files of many empty members', 200, (n) => times(n, (i) => [`run-${i}/log.csv.gz.gz`, BOMB])),
  zip('names that lead out', 1000, (n) => times(n, (i) => [`../${i}.csv`, CSV])),
  zip('tars of one file', 100, (n) => times(n, (i) => [`${i}.tar`, Buffer.concat([written(LOG), Buffer.alloc(2 * BLOCK)])])),
  zip('metrics of MLflow runs', 300, (n) =>
    times(n, (i) => [
      `mlruns/1/${i.toString(16).padStart(32, '0')}/metrics/loss`,
      Buffer.from('1795433245259 0.5 0\n1795433245260 0.25 1\n'),
    ]),
  ),
  zip('metrics of one MLflow run', 300, (n) =>
    times(n, (i) => [`mlruns/1/${'a'.repeat(32)}/metrics/loss_${i}`, Buffer.from('1795433245259 0.5 0\n1795433245260 0.25 1\n')]),
  ),
  zip('folders of event files', 200, (n) =>
    times(n, (i) => [`run-${i}/events.out.tfevents.1700000000.a`, Buffer.from('no record')]),
  ),
];

function costly(name: string, path: string, n: number, content: (n: number) => Uint8Array): Growth {
  return { name, n, file: (size) => ({ path, content: content(size) }) };
}

/** Growth ends where the budget of work does: up to there it is in proportion. */
const budgeted: readonly Growth[] = [
  costly('zstd: frames of 1.9 GB', 'log.csv.zst', 200, (n) => zstdFrames(n, 20)),
  costly('zstd: frames of 64 MiB', 'log.csv.zst', 200, (n) => zstdFrames(n, 16)),
  costly('zstd: blocks of one byte', 'log.csv.zst', 500, zstdBlocks),
  costly('zip: zstd files of a window of 64 MiB', 'logs.zip', 1000, zstdMembers),
  costly('zip: tars whose header leads to itself', 'logs.zip', 1000, loopingTars),
  costly('zip: a log of new shapes', 'logs.zip', 30_000, newShapes),
  costly('zip: new keys, JSON Lines', 'logs.zip', 50_000, newKeys),
  costly('zip: files of 16 equal parts', 'logs.zip', 500, equalParts),
];

/** Archives whose headers cost more than what is in them. */
export const archives: readonly Growth[] = [...tars, ...gzips, ...zips, ...budgeted];
