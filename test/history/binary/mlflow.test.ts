import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { databaseOf } from './databases.ts';
import { ENTRIES, type Expected, expectSeries, FIXTURES, filesAt, seriesNamed, WRITTEN } from './written.ts';

const read = (path: string) => readHistories(filesAt(WRITTEN, path));
const stores = ENTRIES.filter(({ format }) => format.startsWith('mlflow'));
/** The writer's steps were all 0; the order of logging is the axis. */
const inOrder = (expected: Expected): Expected =>
  expected.run === 'steps forgotten' ? { ...expected, xLast: expected.n - 1 } : expected;

describe.each(stores.map((entry) => [entry.format, entry] as const))('%s of the real MLflow', (format, entry) => {
  it('gives every run with a history, right to the digit', async () => {
    const { runs, refused } = await read(entry.path);
    const folder = format === 'mlflow-sqlite' ? 'sqlite' : 'file-store';
    expect(runs.map(({ key }) => key)).toEqual(
      ['broken', 'healthy', 'parent/child', 'steps forgotten'].map((name) => `${folder}/fixtures/${name}`),
    );
    for (const expected of entry.expected) {
      const run = expected.run === 'child' ? 'parent/child' : expected.run;
      const reading = await read(entry.path);
      expectSeries(seriesNamed(reading, expected.series, expected.role, `/${run}`), inOrder(expected));
    }
    expect(refused).toEqual([
      { path: expect.any(String), because: { code: 'runs-of-single-values', count: 1, names: ['best_loss'] } },
    ]);
  });

  it('knows when it was logged', async () => {
    const { runs } = await read(entry.path);
    const clock = runs.find(({ key }) => key.endsWith('healthy'))?.replicates[0].clock;
    expect(clock?.axis).toBe('step');
    expect(clock?.seconds.at(-1)).toBeGreaterThan(0);
  });

  it('keeps both of an overlap, and says where', async () => {
    const { runs } = await read(entry.path);
    const child = runs.find(({ key }) => key.endsWith('child'))?.replicates[0];
    expect(child?.breaks).toEqual([{ kind: 'overlap-kept', axis: 'step', at: 2, after: 4 }]);
  });
});

describe('an MLflow store with several experiments', () => {
  it('gives nested runs below their parents, and leaves deleted runs and experiments out', async () => {
    const { runs, refused } = await readHistories(filesAt(FIXTURES, 'trackers/mlruns'));
    expect(runs.map(({ key }) => key)).toEqual([
      'trackers/first/search/lr=0.01',
      'trackers/first/search/lr=0.1',
      'trackers/second',
    ]);
    const [unnamed] = runs.find(({ key }) => key.endsWith('second'))?.replicates ?? [];
    expect([...(unnamed?.series[0]?.y.slice(5, 7) ?? [])]).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
    expect(refused.map(({ path, because }) => [path, because.code])).toEqual([
      ['trackers/mlruns/.trash', 'deleted-runs'],
      ['trackers/mlruns', 'runs-of-single-values'],
      ['trackers/mlruns', 'deleted-runs'],
    ]);
  });

  it('is the same store where it is the folder that was given', async () => {
    const inside = filesAt(FIXTURES, 'trackers/mlruns').map((file) => ({
      ...file,
      path: file.path.slice('trackers/mlruns/'.length),
    }));
    const { runs, refused } = await readHistories(inside);
    expect(runs.map(({ key }) => key)).toEqual(['first/search/lr=0.01', 'first/search/lr=0.1', 'second']);
    expect(refused.map(({ because }) => because.code)).toEqual(['deleted-runs', 'runs-of-single-values', 'deleted-runs']);
  });
});

describe('an MLflow store', () => {
  it('leaves runs out that are deleted in the database', async () => {
    const bytes = readFileSync(join(WRITTEN, 'mlflow/sqlite/mlflow.db'));
    const changed = await databaseOf(["UPDATE runs SET lifecycle_stage = 'deleted' WHERE name = 'healthy'"], bytes);
    const { runs, refused } = await readHistories([{ path: 'mlflow.db', content: new Blob([changed]) }]);
    expect(runs.map(({ key }) => key)).toEqual(['fixtures/broken', 'fixtures/parent/child', 'fixtures/steps forgotten']);
    expect(refused).toContainEqual({ path: 'mlflow.db', because: { code: 'deleted-runs', count: 1 } });
  });

  it('leaves deleted runs out, and says how many', async () => {
    const path = 'mlflow/file-store/mlruns';
    const files = filesAt(WRITTEN, path).map((file) => {
      if (!file.path.endsWith('41f6d654084f4d3ea3a4d21afbb80c7f/meta.yaml')) return file;
      const text = readFileSync(join(WRITTEN, file.path), 'utf8').replace('lifecycle_stage: active', 'lifecycle_stage: deleted');
      return { ...file, content: new Blob([text]) };
    });
    const { runs, refused } = await readHistories(files);
    expect(runs.map(({ key }) => key).some((key) => key.endsWith('healthy'))).toBe(false);
    expect(refused).toContainEqual({ path, because: { code: 'deleted-runs', count: 1 } });
  });

  it('that is no MLflow database is no history', async () => {
    const { refused } = await readHistories([{ path: 'a.db', content: new Blob([await emptyDatabase()]) }]);
    expect(refused).toMatchObject([{ path: 'a.db', because: { code: 'not-a-history', what: 'SQLite', saw: ['readings'] } }]);
  });

  it('with a view in the place of its table is not run', async () => {
    const bytes = await databaseOf([
      'CREATE TABLE runs (run_uuid, name, experiment_id, lifecycle_stage, start_time)',
      'CREATE TABLE experiments (experiment_id, name, lifecycle_stage)',
      'CREATE TABLE tags (key, value, run_uuid)',
      'CREATE VIEW metrics AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS key FROM n',
    ]);
    const { refused } = await readHistories([{ path: 'a.db', content: new Blob([bytes]) }]);
    expect(refused).toMatchObject([{ because: { code: 'not-a-history', what: 'SQLite' } }]);
  });

  it.each([
    ['generated', 'value REAL AS/**/(length(hex(zeroblob(9))) * 1.0)'],
    ['generated and stored', "value REAL AS -- (\n (length(replace(hex(zeroblob(9)), '0', 'ab')) * 1.0) STORED"],
    ['of a default value without end', `value REAL DEFAULT '${'9'.repeat(100_000)}'`],
  ])('with a column that is %s is not read, as each row could take seconds', async (_, column) => {
    const bytes = await databaseOf([
      ...TABLES_BUT_METRICS,
      `CREATE TABLE metrics (run_uuid, key, step, is_nan, ${column})`,
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
        INSERT INTO metrics (run_uuid, key, step, is_nan) SELECT 'r', 'loss', i, 0 FROM n`,
      'PRAGMA writable_schema = 1',
      "UPDATE sqlite_master SET sql = replace(sql, 'zeroblob(9)', 'zeroblob(90000000 + step)') WHERE name = 'metrics'",
    ]);
    const { refused } = await readHistories([{ path: 'a.db', content: new Blob([bytes]) }]);
    expect(refused).toMatchObject([{ because: { code: 'not-a-history', saw: ['runs', 'experiments', 'tags'] } }]);
  });

  it('is read without its indexes, which can be of any expression', async () => {
    const bytes = await databaseOf([
      ...TABLES_BUT_METRICS,
      'CREATE TABLE metrics (run_uuid, key, step, is_nan, value, timestamp)',
      "INSERT INTO runs VALUES ('r', 'mlp', 1, 'active', 1)",
      "INSERT INTO experiments VALUES (1, 'e', 'active')",
      "INSERT INTO tags VALUES ('mlflow.runName', 'mlp', 'r'), ('mlflow.parentRunId', 'r', 'q')",
      "INSERT INTO metrics VALUES ('r', 'loss', 0, 0, 1.0, 1), ('r', 'loss', 1, 0, 0.5, 2), ('r', 'loss', 2, 0, 0.25, 3)",
      'CREATE INDEX a ON metrics (run_uuid, key, value, step, is_nan, abs(value))',
      "CREATE INDEX b ON tags (key, run_uuid, value) WHERE key IN ('mlflow.parentRunId', 'mlflow.runName')",
    ]);
    const { runs } = await readHistories([{ path: 'a.db', content: new Blob([bytes]) }]);
    expect([...(runs[0]?.replicates[0]?.series[0]?.y ?? [])]).toEqual([1, 0.5, 0.25]);
  });

  it('that was copied while open, with a journal beside it, is read', async () => {
    const bytes = new Uint8Array(readFileSync(join(WRITTEN, 'mlflow/sqlite/mlflow.db')));
    bytes[18] = 2;
    bytes[19] = 2;
    const { runs } = await readHistories([{ path: 'mlflow.db', content: new Blob([bytes]) }]);
    expect(runs).toHaveLength(4);
  });

  it('drops lines that are none, and says that the last one is cut off', async () => {
    const content = new Blob(['1795433245259 0.5 0\nnonsense\n1795433245260 0.25 1\n1795433245261 0.125 2\n1795433245262 0.06']);
    const path = 'mlruns/1/41f6d654084f4d3ea3a4d21afbb80c7f/metrics/train/loss';
    const { runs } = await readHistories([{ path, content }]);
    const [history] = runs[0]?.replicates ?? [];
    expect([...(history?.series[0]?.y ?? [])]).toEqual([0.5, 0.25, 0.125]);
    expect(history?.notes).toEqual([
      { code: 'rows-dropped', path, count: 1, firstLine: 2 },
      { code: 'cut-off', path },
    ]);
  });

  it('is known by its lines where only the metrics were kept', async () => {
    const content = new Blob(['1795433245259 0.5 0\n1795433245260 nan 1\n1795433245261 -inf 2\n']);
    const { runs } = await readHistories([{ path: 'resnet/metrics/val_loss', content }]);
    expect(runs[0]?.replicates[0]?.series[0]).toMatchObject({ name: 'val_loss', role: 'validation' });
    expect([...(runs[0]?.replicates[0]?.series[0]?.y ?? [])]).toEqual([0.5, Number.NaN, Number.NEGATIVE_INFINITY]);
  });
});

const TABLES_BUT_METRICS: readonly string[] = [
  'CREATE TABLE runs (run_uuid, name, experiment_id, lifecycle_stage, start_time)',
  'CREATE TABLE experiments (experiment_id, name, lifecycle_stage)',
  'CREATE TABLE tags (key, value, run_uuid)',
];

async function emptyDatabase(): Promise<Uint8Array<ArrayBuffer>> {
  return databaseOf(['CREATE TABLE readings (at, value)']);
}
