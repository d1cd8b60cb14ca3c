import { readFile } from 'node:fs/promises';
import type { OpenSqlite, SqliteDatabase, SqliteValue } from '../history/sqlite.ts';
import { assetPath } from './assets.ts';

/**
 * Opens SQLite files with SQLite compiled to WASM, in memory: the same on every version of Node, and nothing is ever
 * written. Library and WASM are loaded at the first call.
 */
export const openSqlite: OpenSqlite = async (bytes) => {
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-browser.js');
  const sql = await initSqlJs({ wasmBinary: await readFile(assetPath('sql.js/dist/sql-wasm.wasm')) });
  const database = new sql.Database(bytes);
  const opened: SqliteDatabase = {
    *rows(query): Generator<readonly SqliteValue[]> {
      const statement = database.prepare(query);
      try {
        while (statement.step()) yield statement.get();
      } finally {
        statement.free();
      }
    },
    close: () => database.close(),
  };
  return opened;
};
