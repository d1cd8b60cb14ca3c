import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { openSqlite } from '../../../src/node/sqlite.ts';
import { databaseOf } from './databases.ts';

const PAGE = 1024;
const STORE: readonly string[] = [
  'CREATE TABLE runs (run_uuid PRIMARY KEY, name, experiment_id, lifecycle_stage, start_time)',
  'CREATE TABLE experiments (experiment_id, name, lifecycle_stage)',
  'CREATE TABLE tags (key, value, run_uuid)',
  'CREATE TABLE metrics (run_uuid, key, value, step, is_nan)',
  "INSERT INTO runs VALUES ('r', 'mlp', 1, 'active', 1)",
  "INSERT INTO experiments VALUES (1, 'e', 'active')",
  "INSERT INTO metrics VALUES ('r', 'loss', 1.0, 0, 0), ('r', 'loss', 0.5, 1, 0), ('r', 'loss', 0.25, 2, 0)",
];

const store = (before: readonly string[], after: readonly string[]) =>
  databaseOf([`PRAGMA page_size = ${PAGE}`, ...before, ...STORE, ...after]);

const read = (bytes: Uint8Array<ArrayBuffer>) =>
  readHistories([{ path: 'mlflow.db', content: new Blob([bytes]) }], { sqlite: openSqlite });

/** The first page of the table that was made last. */
function lastRoot(bytes: Uint8Array): number {
  return bytes.length / PAGE;
}

/** A page that has the same page below it so many times. */
function above(child: number, times: number): Buffer {
  const page = Buffer.alloc(PAGE);
  page[0] = 5;
  page.writeUInt16BE(times, 3);
  page.writeUInt32BE(child, 8);
  for (let i = 0; i < times; i++) {
    const cell = PAGE - 5 * (i + 1);
    page.writeUInt32BE(child, cell);
    page[cell + 4] = 1;
    page.writeUInt16BE(cell, 12 + 2 * i);
  }
  page.writeUInt16BE(PAGE - 5 * times, 5);
  return page;
}

/** The same file, with a table whose one page lies eight levels below its root, 100 times in each page above it. */
function tangled(bytes: Uint8Array, root: number): Uint8Array<ArrayBuffer> {
  const header = root === 1 ? 100 : 0;
  const page = Buffer.from(bytes.subarray((root - 1) * PAGE, root * PAGE));
  const leaf = Buffer.from(page);
  leaf.copyWithin(0, header, header + 100);
  const first = bytes.length / PAGE + 1;
  const levels = Array.from({ length: 8 }, (_, i) => above(first + i, 100));
  const changed = Buffer.concat([bytes, leaf, ...levels]);
  const top = above(first + levels.length, 2);
  changed.fill(0, (root - 1) * PAGE + header, root * PAGE);
  changed.set(top.subarray(0, 20), (root - 1) * PAGE + header);
  changed.set(top.subarray(PAGE - 10), root * PAGE - 10);
  changed.writeUInt32BE(changed.length / PAGE, 28);
  return new Uint8Array(changed);
}

describe('an SQLite file', () => {
  it.each([
    ['statistics', async () => store([], ['ANALYZE']).then((bytes) => tangled(bytes, lastRoot(bytes)))],
    ['schema', async () => store([], []).then((bytes) => tangled(bytes, 1))],
  ])('whose %s have pages that lie in each other is not opened, as SQLite would not come to an end', async (_, make) => {
    const { refused } = await read(await make());
    expect(refused).toMatchObject([{ because: { code: 'malformed', detail: { code: 'repeated-page' } } }]);
  });

  it('whose statistics have longer rows than they need is not opened', async () => {
    const { refused } = await read(
      await store([], ['ANALYZE', `INSERT INTO sqlite_stat1 VALUES ('runs', NULL, '${'1'.repeat(300_000)}')`]),
    );
    expect(refused).toMatchObject([{ because: { code: 'malformed', detail: { code: 'long-schema', entries: 10_000 } } }]);
  });

  it.each([
    ['statistics', [], ['ANALYZE']],
    ['a schema of many pages', Array.from({ length: 300 }, (_, i) => `CREATE TABLE other_${i} (a, b, c)`), ['ANALYZE']],
    ['a table whose text overflows', [`CREATE TABLE other (a /* ${'sqlite_stat '.repeat(1000)} */)`], []],
    ['pages that are vacuumed by themselves', ['PRAGMA auto_vacuum = 1', `CREATE TABLE other (a /* ${'b'.repeat(9000)} */)`], []],
    ['two bytes a character', ["PRAGMA encoding = 'UTF-16le'"], ['ANALYZE']],
  ])('with %s is read', async (_, before, after) => {
    const { runs, refused } = await read(await store(before, after));
    expect(refused).toEqual([]);
    expect([...(runs[0]?.replicates[0]?.series[0]?.y ?? [])]).toEqual([1, 0.5, 0.25]);
  });
});
