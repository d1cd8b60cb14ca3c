import { axisOf } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { isLossName, isMetricName, isQualityName } from '../naming.ts';
import { noSeries } from '../reader.ts';
import type { RefusalReason } from '../reasons.ts';
import type { Look } from '../records/look.ts';
import { comparesRuns } from '../runs-table.ts';
import type { TableSample } from '../table/dialect.ts';
import { splitOf } from '../tokens.ts';

/** Names of losses, or of metrics with a split: what makes a table worth a look. */
export function measuresOf(names: readonly string[]): string[] {
  const named = names.filter((name) => name !== '');
  const losses = named.filter((name) => isLossName(name));
  return losses.length > 0 ? losses : named.filter((name) => isQualityName(name));
}

/** Grid searches, timings, episode monitors, tables with one row per run: known, and not one row after the other in time. */
export function isNoHistory(table: TableSample): RefusalReason | undefined {
  const { header, preamble } = table;
  const saw = seen(table);
  if (
    header.some((name) => /^split\d+_(?:test|train)_|^rank_test_|^(?:mean|std)_(?:test|train)_score$|^mean_fit_time$/.test(name))
  ) {
    return { code: 'not-a-history', what: 'grid-search', saw };
  }
  if (header.join(',') === 'r,l,t' || preamble.some((line) => line.startsWith('#{"t_start"'))) {
    return { code: 'not-a-history', what: 'episode-monitor', saw };
  }
  if (/^iter,passed,remaining$/i.test(header.join(','))) return { code: 'not-a-history', what: 'timings', saw };
  if (header[0]?.toLowerCase() === 'name' && header.includes('State') && header.includes('Runtime')) {
    return { code: 'not-a-history', what: 'runs-table', saw };
  }
  if (
    header.some((name) => /^(?:train_)?(?:sizes?|size_abs)$|^train_sizes?$/i.test(name)) &&
    header.some((name) => /score/i.test(name))
  ) {
    return { code: 'not-a-history', what: 'learning-curve-by-size', saw };
  }
  if (isOneRowPerFold(table) || isOneRowPerRun(table) || isOneRowPerCase(table) || areGames(table) || areEvaluations(table))
    return { code: 'not-a-history', what: 'runs-table', saw };
  return isOneRowPerModel(table) ? { code: 'not-a-history', what: 'runs-table', saw } : undefined;
}

/** Evaluations of models that lie in files, now and then. */
function areEvaluations({ header, rows }: TableSample): boolean {
  const at = header.findIndex((name) => /^(?:checkpoint|ckpt|model|weights)(?:_?(?:path|name|file))?$/i.test(name));
  const counts = header.some((name) => axisOf(name) !== undefined && axisOf(name) !== 'time');
  return at >= 0 && !counts && rows.every((row) => /[/\\.]/.test(row[at] ?? '') && parseCell(row[at] ?? '') === 'text');
}

/** Games won, lost and drawn. */
function areGames({ header }: TableSample): boolean {
  return header.some((name) => /^(?:wins?|won)$/i.test(name)) && header.some((name) => /^(?:loss|losses|lost)$/i.test(name));
}

/** Final scores of folds, seeds or trials: as many rows as there are of them, and nothing that counts time. */
function isOneRowPerFold({ header, rows }: TableSample): boolean {
  if (header.some((name) => axisOf(name) !== undefined)) return false;
  const at = header.findIndex((name) => /^(?:cv_?)?(?:k?fold|seed|random_?seed|trial|run)(?:_?(?:id|no|num|number))?$/i.test(name));
  if (at < 0) return false;
  const cells = rows.map((row) => row[at] ?? '');
  // A text beside it says of which model or data they are.
  const isLabelled = header.some((_, column) => rows.every((row) => parseCell(row[column] ?? '') === 'text'));
  return isLabelled || new Set(cells).size === rows.length;
}

/** Named columns beside a measure from which a table without a counter may be a data set. */
const FEWEST_ATTRIBUTES = 3;

/**
 * A data set with a column that is called `loss`: policies with what was lost on them. Nothing counts, no column says a split, and most
 * describe the case that a row is about, in words and whole numbers; the parts of a loss have digits after the point.
 */
function isOneRowPerCase({ header, rows }: TableSample): boolean {
  if (!header.some((name) => isLossName(name))) return false;
  if (header.some((name) => axisOf(name) !== undefined || splitOf(name) !== undefined)) return false;
  const describes = (name: string, column: number) =>
    name !== '' && !isMetricName(name) && !isLossName(name) && rows.every((row) => !isMeasured(row[column] ?? ''));
  const attributes = header.filter(describes);
  return attributes.length >= FEWEST_ATTRIBUTES && attributes.length > header.length / 2;
}

/** A number that was not counted. */
function isMeasured(cell: string): boolean {
  const value = parseCell(cell);
  return typeof value === 'number' && !Number.isInteger(value);
}

function isOneRowPerRun({ header, rows }: TableSample): boolean {
  return comparesRuns(header, (column) => rows.map((row) => row[column]));
}

/** Rows told apart by a text: a comparison of models or classes, not a sequence. */
function isOneRowPerModel({ header, rows, dialect }: TableSample): boolean {
  // For how many `epochs` a model was trained is no position.
  if (header.some((name) => axisOf(name) !== undefined && !/^epochs$/i.test(name))) return false;
  if (!header.some((name) => isQualityName(name))) return false;
  // A table between bars begins with an empty cell.
  const first = Math.max(
    0,
    header.findIndex((name) => name !== ''),
  );
  return header.some((name, column) => {
    const areTexts = rows.every((row) => parseCell(row[column] ?? '', dialect.decimalComma) === 'text');
    if (!areTexts || (column !== first && /date|time/i.test(name))) return false;
    const distinct = new Set(rows.map((row) => row[column])).size;
    return column === first ? distinct > rows.length / 2 : rows.length > 2 && distinct === rows.length;
  });
}

/** No name says what it is: told with those that hold numbers, which a user may explain. */
export function nothingIn(look: Look): RefusalReason {
  const saw = look.names.filter((name) => name !== '').slice(0, 12);
  return noSeries(
    saw,
    saw.filter((name) => look.numbers(look.slot(name)).some((value) => value !== undefined)),
  );
}

function seen({ header }: TableSample): string[] {
  return header.filter((name) => name !== '').slice(0, 12);
}

/** Shares of what was there, as reports print them (`-11.83%` of a bank's equity): what a training minimizes has no such unit. */
export function arePercentages({ header, rows }: TableSample, measures: readonly string[]): boolean {
  if (!measures.every((name) => isLossName(name) && !/err/i.test(name))) return false;
  const named = new Set(measures);
  let percentages = 0;
  for (const [column, name] of header.entries()) {
    if (!named.has(name)) continue;
    for (const row of rows) {
      const cell = row[column] ?? '';
      if (!/^[-+\d.]/.test(cell)) continue;
      if (!cell.endsWith('%')) return false;
      percentages++;
    }
  }
  return percentages > 0;
}

/** A table that is printed with each epoch, below a line that names it: a log. */
export function isAmongOthers({ rows }: TableSample): boolean {
  const epochs = rows.filter((row) => row.length === 1 && /^\W{0,8}epoch\W{0,3}\d/i.test(row[0] ?? ''));
  return epochs.length > 1 && epochs.length > rows.length / 10;
}

/** Lines of a console that only look like rows of the head above them: what should be an epoch is a word. */
export function countsInWords({ header, rows }: TableSample): boolean {
  const at = header.findIndex((name) => axisOf(name) === 'epoch' || axisOf(name) === 'step');
  const words = rows.filter((row) => parseCell(row[at] ?? '') === 'text');
  return at >= 0 && words.length > rows.length / 2;
}
