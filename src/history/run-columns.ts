/** Columns (or keys) whose values name runs where several are in one file. */
const NAMES =
  /^(?:run|run_?id|run_?name|seed|random_?seed|fold|cv_?fold|kfold|model|model_?name|experiment|exp|trial|version|config|arch|optimizer)$/i;

/** Rows at the beginning and the end of a file that are looked at: a run may be longer than the first of them. */
export const RUN_ROWS = 200;

/**
 * Which columns tell runs apart: those with such a name and several values, each of which stands over a stretch of the axis. Seeds within
 * runs are told by both.
 *
 * @param rows from the beginning of the file and from its end, as texts
 * @param x the column that counts
 */
export function runColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  x: number | undefined,
): readonly number[] {
  if (x === undefined) return [];
  const named = header.flatMap((name, column) => (column !== x && NAMES.test(name) ? [column] : []));
  const found = named.filter((column) => tellRuns(rows, [column], x));
  return found.length < 2 || tellRuns(rows, found, x) ? found : found.slice(0, 1);
}

function tellRuns(rows: readonly (readonly string[])[], columns: readonly number[], x: number): boolean {
  const positions = new Map<string, Set<string>>();
  const filled = rows.filter((row) => columns.some((column) => (row[column] ?? '') !== ''));
  for (const row of filled) {
    const run = columns.map((column) => row[column] ?? '').join('\n');
    positions.set(run, (positions.get(run) ?? new Set()).add(row[x] ?? ''));
  }
  if (filled.length < 4 || positions.size < 2) return false;
  return [...positions.values()].some(({ size }) => size > 1) || areSideBySide(filled, positions, x);
}

/** Epoch by epoch a row for each run, of which there are more than rows that are looked at. */
function areSideBySide(
  rows: readonly (readonly string[])[],
  positions: ReadonlyMap<string, ReadonlySet<string>>,
  x: number,
): boolean {
  return positions.size === rows.length && new Set(rows.map((row) => row[x])).size <= rows.length / 20;
}

/** What stands before a cell of this column in the name of its run: `seed_` in `seed_3`. A part for each column, joined with `/`. */
export function runPrefix(name: string): string {
  const column = name.toLowerCase().replace(/^random_?|^cv_?|^k(?=fold)/, '');
  return /^(?:seed|fold|version|trial)$/.test(column) ? `${column}_` : '';
}
