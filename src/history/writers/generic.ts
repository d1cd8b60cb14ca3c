import { axisOf } from '../axis.ts';
import { isLossName, isQualityName } from '../naming.ts';
import type { Look } from '../records/look.ts';
import type { WriterProfile } from '../records/profile.ts';
import { toldByTexts } from '../records/texts.ts';
import { fileStem } from '../run-key.ts';
import { comparesRuns } from '../runs-table.ts';
import { splitOf, tokenise } from '../tokens.ts';
import { arePercentages, countsInWords, isAmongOthers, isNoHistory, measuresOf, nothingIn } from './no-history.ts';

/** Any table, JSON Lines or list of objects with a loss in it: a record per epoch or step, named as people name things. */
export const generic: WriterProfile = {
  formats: { table: 'csv', lines: 'jsonl', list: 'json-records' },
  score: { table: 0.4, lines: 0.5, list: 0.6 },
  recognize: (look) => (look.container === 'table' ? inTable(look) : inObjects(look)),
  skip: /(?:^|\.)(?:config|params|hyperparameters|hparams|args)\./i,
  hidesNan: 'pandas',
  anyWriter: true,
};

function inTable({ table, names, numbers }: Look): readonly string[] | undefined {
  if (table === undefined || isNoHistory(table) !== undefined) return undefined;
  const { header, dialect } = table;
  const measures = measuresOf(header);
  // A sentence above something else is no head of it: what fits below it are no numbers.
  const isHead = names.length > 1 || numbers(0).some((value) => value !== undefined);
  if (!isHead || measures.length === 0 || arePercentages(table, measures) || isAmongOthers(table)) return undefined;
  const spaced = dialect.delimiter === ' ';
  if (spaced && (!header.every((name) => name === '' || /^[\p{L}_][\w./@#()%-]*$/u.test(name)) || countsInWords(table)))
    return undefined;
  const counted = header.some((name) => axisOf(name) !== undefined);
  const split = measures.some((name) => splitOf(name) !== undefined);
  const losses = header.some((name) => /loss/i.test(name));
  const isEnough = counted || (!spaced && (split || losses));
  return isEnough ? [...header.filter((name) => axisOf(name) !== undefined), ...measures] : undefined;
}

function inObjects(look: Look): readonly string[] | undefined {
  const { names } = look;
  const { tidy } = toldByTexts(look, -1);
  if (tidy !== undefined)
    return [...new Set(look.rows.map((row) => row[tidy.name] ?? ''))].filter((name) => isLossName(name) || isQualityName(name));
  const counted = names.some((name) => axisOf(name) !== undefined);
  const isEnough = names.some((name) => isLossName(name)) || (counted && names.some((name) => isQualityName(name)));
  return isEnough ? names.filter((name) => axisOf(name) !== undefined || isLossName(name) || isQualityName(name)) : undefined;
}

/**
 * Tidy tables: a row for each value (`epoch,metric,value`), or wide ones in which a column says the split or the run
 * (`epoch,phase,loss`, `seed,epoch,loss`).
 */
export const tidy: WriterProfile = {
  formats: { table: 'tidy-csv' },
  // Rows of several splits belong to no known writer: read as one layout, they would be one series.
  score: (look) => (new Set(splitsIn(look)).size > 1 ? 0.96 : 0.8),
  recognize: (look) => isTidy(look),
  anyWriter: true,
};

function splitsIn(look: Look): readonly string[] {
  const { split } = toldByTexts(look, positionIn(look));
  return split < 0 ? [] : look.rows.flatMap((row) => splitOf(row[split] ?? '') ?? []);
}

function positionIn({ names }: Look): number {
  for (const axis of ['step', 'epoch', 'samples', 'tokens'] as const) {
    const at = names.findIndex((name) => axisOf(name) === axis);
    if (at >= 0) return at;
  }
  return -1;
}

function isTidy(look: Look): readonly string[] | undefined {
  const { names, rows, table } = look;
  if (table?.dialect.delimiter === ' ' || comparesRuns(names, (slot) => rows.map((row) => row[slot]))) return undefined;
  const x = positionIn(look);
  const told = toldByTexts(look, x);
  const meaning = [told.split, ...told.runs.map(({ slot }) => slot), x, told.tidy?.name ?? -1, told.tidy?.value ?? -1];
  const taken = new Set(meaning);
  const isMeasure = (name: string, slot: number) =>
    !taken.has(slot) && axisOf(name) === undefined && (isLossName(name) || isQualityName(name));
  const measures = names.filter(isMeasure);
  const isWide = x >= 0 && measures.length > 0 && (told.split >= 0 || told.runs.length > 0);
  if (told.tidy === undefined ? !isWide : x < 0 && isOneRowPerLabel(look, taken)) return undefined;
  const used = meaning.flatMap((slot) => names[slot] ?? []);
  return told.tidy === undefined ? [...used, ...measures] : used;
}

/** Results of tasks or models, one row each: a text of its own in every row, and nothing that counts time. */
function isOneRowPerLabel({ names, rows }: Look, taken: ReadonlySet<number>): boolean {
  return names.some((_, slot) => {
    const cells = taken.has(slot) ? [] : rows.map((row) => row[slot] ?? '').filter((cell) => cell !== '');
    const areTexts = cells.every((cell) => Number.isNaN(Number(cell)));
    return cells.length > 1 && cells.length === rows.length && areTexts && new Set(cells).size === rows.length;
  });
}

/** `step,value` in a file named for its metric: `train_loss.csv`. */
export const metricTable: WriterProfile = {
  formats: { table: 'metric-csv' },
  score: 0.45,
  recognize({ names, path }) {
    const others = names.filter((name) => name !== '' && axisOf(name) === undefined);
    const counted = names.some((name) => axisOf(name) !== undefined);
    return counted && others.length === 1 && VALUE.test(others[0] ?? '') && isLossName(fileStem(path)) ? names : undefined;
  },
  files: { rename: (name, path) => (VALUE.test(name) ? fileStem(path) : name) },
};

const VALUE = /^(?:value|val|y)$/i;

/**
 * Names of splits and nothing else: `epoch,train,val`, `{"train": […], "val": […]}`. They are losses where the file is named for one, or
 * where what is measured on training data falls, as accuracies do not; that is said.
 */
export const splitsOnly: WriterProfile = {
  formats: { table: 'splits-csv', list: 'splits-records', lists: 'splits-json' },
  score: { table: 0.45, list: 0.55, lists: 0.55 },
  recognize(look) {
    const { names, container } = look;
    const others = names.filter((name) => name !== '' && axisOf(name) === undefined);
    const isSplit = (name: string) => splitOf(name) !== undefined && tokenise(name).length === 1;
    if (others.length < 2 || !others.every(isSplit)) return undefined;
    // What stands in a table without a counter may be a split of anything.
    const isSure = others.length < names.length || container === 'lists' || others.length === 2;
    return isLossName(fileStem(look.path)) || (isSure && areFallingLosses(look, others)) ? names : undefined;
  },
  columns: [[/./, { metric: 'loss', direction: 'min', component: false }]],
  assumes: true,
};

/** Fewest values from which a fall is seen. */
const FEWEST_VALUES = 5;

/** A split for training and one for validation, measured and not counted, of which the first falls by a tenth at least. */
function areFallingLosses(look: Look, names: readonly string[]): boolean {
  const trained = names.find((name) => splitOf(name) === 'train');
  const held = names.some((name) => splitOf(name) === 'validation' || splitOf(name) === 'test');
  if (trained === undefined || !held) return false;
  const values = look.numbers(look.slot(trained)).filter((value) => value !== undefined);
  const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)];
  const isMeasured = values.filter((value) => !Number.isInteger(value)).length > values.length / 2;
  return values.length >= FEWEST_VALUES && isMeasured && last >= 0 && last < 0.9 * first;
}

/** Settings of some runs with what came of each, a run a record: the trials of a search. */
export const comparedRuns: WriterProfile = {
  formats: { lines: 'jsonl-runs', list: 'json-runs', lists: 'json-runs-lists' },
  score: { lines: 0.55, list: 0.65, lists: 0.65 },
  recognize: ({ names, rows }) => (comparesRuns(names.slice(0, 500), (slot) => rows.map((row) => row[slot])) ? names : undefined),
  refuse: ({ names }) => ({ code: 'not-a-history', what: 'runs-table', saw: names.slice(0, 12) }),
};

/** JSON Lines with numbers under names that say nothing. */
export const otherLines: WriterProfile = {
  formats: { lines: 'other-jsonl' },
  score: 0.3,
  recognize: ({ names, numbers }) =>
    names.filter((_, slot) => numbers(slot).filter((value) => value !== undefined).length > 1).length > 1 ? names : undefined,
  refuse: nothingIn,
};

/** Tables that are known and are no histories, and any other table: said calmly, with what was seen. */
export const otherTable: WriterProfile = {
  formats: { table: 'other-table' },
  score: 0.3,
  recognize: ({ table }) =>
    table !== undefined && table.header.length > 1 && table.dialect.delimiter !== ' ' ? table.header : undefined,
  refuse: (look) => (look.table && isNoHistory(look.table)) ?? nothingIn(look),
};
