/** A value in a row, as SQLite types it. */
export type SqliteValue = number | string | Uint8Array | null;
/** A database that was opened for reading. */
export interface SqliteDatabase {
    /** Rows of a query, one at a time, so that a reader can stop. Throws for SQL or pages that make no sense. */
    rows(sql: string): Iterable<readonly SqliteValue[]>;
    close(): void;
}
/**
 * Opens the bytes of an SQLite file in memory. A port: the implementation needs a WASM file, which only `src/node/` can
 * find. The bytes are never written.
 */
export type OpenSqlite = (bytes: Uint8Array) => Promise<SqliteDatabase>;
