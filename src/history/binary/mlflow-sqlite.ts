import { DefectError } from '../../source/defect.ts';
import type { SourceFile } from '../../source/source.ts';
import type { ReadLimits } from '../point-room.ts';
import { byMagic, type FilesRead, type FormatReader, oneFile, type ReadContext, refusedFiles } from '../reader.ts';
import { wholeOf } from '../sample.ts';
import { type MlflowExperiment, MlflowRun, piecesOfStore } from './mlflow-run.ts';
import { SqliteFile, type SqliteValue } from './sqlite-file.ts';

const FORMAT = 'mlflow-sqlite';
/** `SQLite format 3`. */
const MAGIC = [...new TextEncoder().encode('SQLite format 3\0')];
/** A run, an experiment or a metric with more characters in its name has none. */
const LONGEST_NAME = 2048;
/** MLflow stores the infinities as the largest doubles, and NaN as 0 with a flag. */
const INFINITE = Number.MAX_VALUE;

/** MLflow's database, `mlflow.db`: the default store since MLflow 3.7. */
export const mlflowSqlite: FormatReader = {
  name: FORMAT,
  recognise: byMagic(MAGIC, 'SQLite'),
  read: oneFile(readDatabase),
};

/** The tables that are read. */
const STORE: readonly string[] = ['metrics', 'runs', 'experiments', 'tags'];

async function readDatabase(file: SourceFile, { limits, because }: ReadContext): Promise<FilesRead> {
  const { path, content } = file;
  try {
    const database = new SqliteFile(await wholeOf(content, limits));
    if (!STORE.every((table) => database.tables.has(table)))
      return refusedFiles([file], { code: 'not-a-history', what: 'SQLite', saw: [...database.tables.keys()].slice(0, 10) });
    const runs = runsOf(database);
    readMetrics(database, runs, limits);
    const store = { path, folder: path, format: FORMAT, runs, experiments: experimentsOf(database), notes: [] };
    return piecesOfStore(store, because, limits);
  } catch (error) {
    if (!(error instanceof DefectError)) throw error;
    return refusedFiles([file], { code: 'malformed', format: FORMAT, detail: error.defect });
  }
}

const MOST_RUNS = 100_000;

function runsOf(database: SqliteFile): Map<string, MlflowRun> {
  const runs = new Map<string, MlflowRun>();
  const columns = ['run_uuid', 'name', 'experiment_id', 'lifecycle_stage', 'start_time'];
  for (const [id, name, experiment, stage, started] of database.rows('runs', columns)) {
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
  for (const [id, key, value] of database.rows('tags', ['run_uuid', 'key', 'value'])) {
    if (key !== 'mlflow.parentRunId' && key !== 'mlflow.runName') continue;
    const run = runs.get(textOf(id));
    if (run === undefined) continue;
    if (key === 'mlflow.parentRunId') run.facts = { ...run.facts, parent: textOf(value) };
    else if (run.facts.name === '') run.facts = { ...run.facts, name: textOf(value) };
  }
  return runs;
}

function experimentsOf(database: SqliteFile): Map<string, MlflowExperiment> {
  const experiments = new Map<string, MlflowExperiment>();
  for (const [id, name, stage] of database.rows('experiments', ['experiment_id', 'name', 'lifecycle_stage'])) {
    if (experiments.size >= MOST_RUNS) break;
    experiments.set(textOf(id), { name: textOf(name), deleted: stage === 'deleted' });
  }
  return experiments;
}

/** All metrics in the order of their rows, which is the order of logging (times tie within a millisecond). */
function readMetrics(database: SqliteFile, runs: ReadonlyMap<string, MlflowRun>, limits: ReadLimits): void {
  const columns = ['run_uuid', 'key', 'value', 'step', 'is_nan', 'timestamp'];
  // Rows that are older than the column of steps have none.
  for (const [id, key, value, step = 0, flag, logged] of database.rows('metrics', columns)) {
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

function textOf(value: SqliteValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= LONGEST_NAME ? value : '';
}
