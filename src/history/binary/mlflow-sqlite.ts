import { errorMessage } from '../../source/defect.ts';
import { LimitError } from '../../source/limit-error.ts';
import type { SourceFile } from '../../source/source.ts';
import type { ReadLimits } from '../point-room.ts';
import { type FilesRead, type FormatReader, oneFile, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { type Sample, wholeOf } from '../sample.ts';
import type { SqliteDatabase, SqliteValue } from '../sqlite.ts';
import { MlflowRun, piecesOfStore } from './mlflow-run.ts';
import { schemaProblem } from './sqlite-schema.ts';

const MAGIC = 'SQLite format 3\0';
/** A run, an experiment or a metric with more characters in its name has none. */
const LONGEST_NAME = 2048;
/** MLflow stores the infinities as the largest doubles, and NaN as 0 with a flag. */
const INFINITE = Number.MAX_VALUE;

/** MLflow's database, `mlflow.db`: the default store since MLflow 3.7. */
export const mlflowSqlite: FormatReader = {
  name: 'mlflow-sqlite',
  recognise,
  read: oneFile(readDatabase),
};

function recognise({ head }: Sample): Recognition | undefined {
  const text = String.fromCharCode(...head.subarray(0, MAGIC.length));
  return text === MAGIC ? { score: 1, because: { code: 'magic', what: 'SQLite' } } : undefined;
}

async function readDatabase(file: SourceFile, { limits, because, sqlite }: ReadContext): Promise<FilesRead> {
  const { path, content } = file;
  if (sqlite === undefined) return refusedFiles([file], { code: 'no-sqlite' });
  const bytes = asPlain(await wholeOf(content, limits));
  const problem = schemaProblem(bytes);
  if (problem !== undefined) return refusedFiles([file], { code: 'malformed', format: 'mlflow-sqlite', detail: problem });
  const database = await sqlite(bytes).catch(firstLineOf);
  if (typeof database === 'string') return refusedFiles([file], { code: 'unreadable', detail: database });
  const notes: ReadingNote[] = [];
  try {
    const tables = plainTables(database);
    const missing = STORE.filter((table) => !tables.includes(table));
    if (missing.length > 0) return refusedFiles([file], { code: 'not-a-history', what: 'SQLite', saw: tables.slice(0, 10) });
    const rows = rowsWithin(database, content.size);
    const runs = runsOf(rows);
    const experiments = experimentsOf(rows);
    readMetrics(rows, runs, limits);
    if (rows.overrun()) notes.push({ code: 'damaged', path });
    return piecesOfStore({ path, folder: path, format: 'mlflow-sqlite', runs, experiments, notes }, because, limits);
  } catch (error) {
    if (error instanceof LimitError) throw error;
    return refusedFiles([file], { code: 'malformed', format: 'mlflow-sqlite', detail: firstLineOf(error) });
  } finally {
    database.close();
  }
}

function firstLineOf(error: unknown): string {
  return errorMessage(error).split('\n', 1)[0] ?? '';
}

/**
 * A database in WAL mode asks for files beside it; what is in it without them is a whole database of an earlier moment. One that is
 * vacuumed by itself has a second map of its pages, which need not agree with the first; to read it, none is needed.
 */
function asPlain(bytes: Uint8Array): Uint8Array {
  bytes.fill(0, 52, 56);
  if (bytes[18] === 2) bytes[18] = 1;
  if (bytes[19] === 2) bytes[19] = 1;
  return bytes;
}

/** The tables that are read. */
const STORE: readonly string[] = ['metrics', 'runs', 'experiments', 'tags'];
/** Characters of a default value: MLflow's are '0' and 'default'. Rows that were cut short show it in full, each of them. */
const LONGEST_DEFAULT = 100;

/** Tables that are nothing but rows: views and virtual tables run what their maker wrote when they are read. */
function plainTables(database: SqliteDatabase): string[] {
  const tables: string[] = [];
  for (const [name, sql] of database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' LIMIT 1000")) {
    if (typeof name !== 'string' || typeof sql !== 'string' || !/^create\s+table\b/i.test(sql)) continue;
    if (!STORE.includes(name) || hasPlainColumns(database, name)) tables.push(name);
  }
  return tables;
}

/**
 * Whether SQLite itself, which parses what the file's maker wrote, knows every column as one that is stored: a generated
 * one runs its expression for each row. `table` is put into SQL and so has to be one of ours.
 */
function hasPlainColumns(database: SqliteDatabase, table: string): boolean {
  for (const [, , , , byDefault, , hidden] of database.rows(`PRAGMA table_xinfo(${table})`)) {
    if (hidden !== 0 || (typeof byDefault === 'string' && byDefault.length > LONGEST_DEFAULT)) return false;
  }
  return true;
}

interface Rows {
  /** Rows of a table in their order. An index is never asked: what is in it need not be what is in the table. */
  of(columns: readonly string[], table: string): Iterable<readonly SqliteValue[]>;
  /** `table` is put into SQL and so has to be one of ours. */
  has(column: string, table: string): boolean;
  /** Whether rows were left out because there were more than the file can hold. */
  overrun(): boolean;
}

/**
 * Rows of all tables together until they take more bytes than there are: in a damaged file pages can lie in each other
 * and pretend to any number of rows of any length. For the same reason SQL neither sorts nor picks: it would go through
 * all rows before the first one comes out.
 */
function rowsWithin(database: SqliteDatabase, bytes: number): Rows {
  let left = bytes;
  return {
    *of(columns, table) {
      for (const row of database.rows(`SELECT ${columns.join(', ')} FROM ${table} NOT INDEXED`)) {
        left -= Math.max(
          LEAST_ROW,
          row.reduce<number>((sum, value) => sum + lengthOf(value), 0),
        );
        if (left < 0) return;
        yield row;
      }
    },
    has: (column, table) => [...database.rows(`PRAGMA table_xinfo(${table})`)].some(([, name]) => name === column),
    overrun: () => left < 0,
  };
}

/** Bytes that a row takes at least. */
const LEAST_ROW = 8;

/** Bytes that a value takes at least. */
function lengthOf(value: SqliteValue): number {
  return value === null || typeof value === 'number' ? 0 : value.length;
}

const MOST_RUNS = 100_000;

function runsOf(rows: Rows): Map<string, MlflowRun> {
  const runs = new Map<string, MlflowRun>();
  const columns = ['run_uuid', 'name', 'experiment_id', 'lifecycle_stage', 'start_time'];
  for (const [id, name, experiment, stage, started] of rows.of(columns, 'runs')) {
    if (runs.size >= MOST_RUNS) break;
    const run = new MlflowRun();
    run.facts = {
      name: textOf(name),
      experiment: textOf(experiment),
      parent: '',
      deleted: stage === 'deleted',
      started: typeof started === 'number' ? started : 0,
    };
    runs.set(textOf(id), run);
  }
  for (const [id, key, value] of rows.of(['run_uuid', 'key', 'value'], 'tags')) {
    if (key !== 'mlflow.parentRunId' && key !== 'mlflow.runName') continue;
    const run = runs.get(textOf(id));
    if (run === undefined) continue;
    if (key === 'mlflow.parentRunId') run.facts = { ...run.facts, parent: textOf(value) };
    else if (run.facts.name === '') run.facts = { ...run.facts, name: textOf(value) };
  }
  return runs;
}

function experimentsOf(rows: Rows): Map<string, { name: string; deleted: boolean }> {
  const experiments = new Map<string, { name: string; deleted: boolean }>();
  for (const [id, name, stage] of rows.of(['experiment_id', 'name', 'lifecycle_stage'], 'experiments')) {
    if (experiments.size >= MOST_RUNS) break;
    experiments.set(textOf(id), { name: textOf(name), deleted: stage === 'deleted' });
  }
  return experiments;
}

/** All metrics in the order of their rows, which is the order of logging (times tie within a millisecond). */
function readMetrics(rows: Rows, runs: ReadonlyMap<string, MlflowRun>, limits: ReadLimits): void {
  // Copies of a store may lack what no curve needs.
  const times = rows.has('timestamp', 'metrics') ? ['timestamp'] : [];
  const columns = ['run_uuid', 'key', 'value', 'step', 'is_nan', ...times];
  for (const [id, key, value, step, flag, logged] of rows.of(columns, 'metrics')) {
    if (typeof value !== 'number' || typeof step !== 'number') continue;
    const name = textOf(key);
    const run = name === '' ? undefined : runs.get(textOf(id));
    run?.metric(name, limits)?.push(step, storedValue(value, flag === 1));
    if (typeof logged === 'number') run?.clock.push(step, logged / 1000);
  }
}

function storedValue(value: number, flagged: boolean): number {
  if (flagged) return Number.NaN;
  if (value >= INFINITE) return Number.POSITIVE_INFINITY;
  return value <= -INFINITE ? Number.NEGATIVE_INFINITY : value;
}

function textOf(value: SqliteValue | undefined): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= LONGEST_NAME ? value : '';
}
