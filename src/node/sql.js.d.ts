/** The part of sql.js that is used here, in its build that asks for nothing of Node or a file system. */
declare module 'sql.js/dist/sql-wasm-browser.js' {
  interface Statement {
    step(): boolean;
    get(): (number | string | Uint8Array | null)[];
    free(): void;
  }
  interface Database {
    prepare(sql: string): Statement;
    run(sql: string): void;
    export(): Uint8Array;
    close(): void;
  }
  interface SqlJs {
    readonly Database: new (bytes: Uint8Array) => Database;
  }
  function initSqlJs(options: { readonly wasmBinary: Uint8Array }): Promise<SqlJs>;
  export = initSqlJs;
}
