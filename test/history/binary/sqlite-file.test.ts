import { describe, expect, it } from 'vitest';
import { SqliteFile } from '../../../src/history/binary/sqlite-file.ts';
import { readHistories } from '../../../src/history/read.ts';
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

const read = (bytes: Uint8Array<ArrayBuffer>) => readHistories([{ path: 'mlflow.db', content: new Blob([bytes]) }]);

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
    ['schema', async () => store([], []).then((bytes) => tangled(bytes, 1))],
    ['metrics', async () => store([], []).then((bytes) => tangled(bytes, 6))],
  ])('whose %s have pages that lie in each other is refused', async (_, make) => {
    const { refused } = await read(await make());
    expect(refused).toMatchObject([{ because: { code: 'malformed', detail: { code: 'repeated-page' } } }]);
  });

  it('whose cells lie in each other has no more rows than bytes', async () => {
    const bytes = await store([], []);
    const page = 5 * PAGE;
    const first = (bytes[page + 8] ?? 0) * 256 + (bytes[page + 9] ?? 0);
    bytes.set([1, 200], page + 3);
    for (let i = 0; i < 456; i++) bytes.set([first >> 8, first & 255], page + 8 + 2 * i);
    const { refused } = await read(bytes);
    expect(refused).toMatchObject([{ because: { code: 'malformed', detail: { code: 'bad-part', part: 'page' } } }]);
  });

  it('that ends in the middle is refused', async () => {
    const { refused } = await read((await store([], [])).slice(0, 5 * PAGE));
    expect(refused).toMatchObject([{ because: { code: 'malformed', detail: { code: 'cut-off' } } }]);
  });

  it.each([
    ['statistics', [], ['ANALYZE']],
    ['a schema of many pages', Array.from({ length: 300 }, (_, i) => `CREATE TABLE other_${i} (a, b, c)`), ['ANALYZE']],
    ['a table whose text overflows', [`CREATE TABLE other (a /* ${'sqlite_stat '.repeat(1000)} */)`], []],
    ['pages that are vacuumed by themselves', ['PRAGMA auto_vacuum = 1', `CREATE TABLE other (a /* ${'b'.repeat(9000)} */)`], []],
    ['two bytes a character', ["PRAGMA encoding = 'UTF-16le'"], ['ANALYZE']],
    ['a tag that overflows', [], [`INSERT INTO tags VALUES ('mlflow.note.content', '${'a'.repeat(9000)}', 'r')`]],
    ['a column that was added', [], ["ALTER TABLE metrics ADD COLUMN model_id DEFAULT 'none'"]],
  ])('with %s is read', async (_, before, after) => {
    const { runs, refused } = await read(await store(before, after));
    expect(refused).toEqual([]);
    expect([...(runs[0]?.replicates[0]?.series[0]?.y ?? [])]).toEqual([1, 0.5, 0.25]);
  });

  it('gives every kind of value back, in the order of the rows, over as many pages as it takes', async () => {
    const values = [0, 1, -1, 127, -129, 70_000, -9_000_000, 2 ** 40, -(2 ** 50), 0.1, -1e300];
    const rows = Array.from({ length: 5000 }, (_, i) => `(${i + 3}, ${values[i % values.length]}, 'ünï "${i}', NULL, x'00ff')`);
    const made =
      'CREATE TABLE "all kinds" (Id INTEGER NOT NULL, -- (the row)\n [a value] REAL, text, none, bytes, PRIMARY KEY (id))';
    const file = new SqliteFile(await databaseOf([made, `INSERT INTO "all kinds" VALUES ${rows.join(', ')}`]));
    const found = [...file.rows('all kinds', ['text', 'id', 'a value', 'none', 'bytes', 'absent'])];
    expect(found).toEqual(rows.map((_, i) => [`ünï "${i}`, i + 3, values[i % values.length], undefined, undefined, undefined]));
  });
});
