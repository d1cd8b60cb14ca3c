import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An SQLite file after some statements. */
export async function databaseOf(statements: readonly string[], bytes = new Uint8Array(0)): Promise<Uint8Array<ArrayBuffer>> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-browser.js');
  const sql = await initSqlJs({
    wasmBinary: readFileSync(join(import.meta.dirname, '../../../node_modules/sql.js/dist/sql-wasm.wasm')),
  });
  const database = new sql.Database(bytes);
  for (const statement of statements) database.run(statement);
  return new Uint8Array(database.export());
}
