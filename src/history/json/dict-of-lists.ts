import { axisOf } from '../axis.ts';
import { isLossName, isMetricName, isQualityName, type NamingProfile } from '../naming.ts';
import { type FilesRead, type ReadContext, sideBySide } from '../reader.ts';
import { fileStem } from '../run-key.ts';
import { lastPart, splitOf, tokenise } from '../tokens.ts';
import type { DocumentFormat } from './document.ts';
import { ANY_LISTS, type Column, columnsIn, listsIn, readLists } from './read-lists.ts';
import { isObject, type Json } from './values.ts';

/** Names around the lists that say only that they are a history. */
const WRAPPERS = /^(?:(?:training_|train_)?(?:history|logs?|metrics|results?|curves|stats|statistics|data)\.)+/i;

/** Lists under these are settings to choose from, not values of a metric. */
const SETTINGS = /(?:^|\.)(?:config|params|parameters|hparams|hyperparameters|args|sweep|grid|param_grid|search_space|settings)\./i;

/** Levels of objects that are looked through for lists. */
const DEPTH = 3;

/** Lists of numbers by name, perhaps one or two levels down: what people `json.dump` at the end of their own loop. */
export const dictOfLists: DocumentFormat = {
  name: 'json-dict-of-lists',
  score: 0.6,
  recognise(value, path) {
    const columns = listsOf(value);
    const names = columns.map(({ name }) => name);
    if (names.length === 0) return undefined;
    if (isNamedForLoss(path, columns)) return names;
    if (names.some((name) => isLossName(lastPart(name)))) return names;
    return names.filter((name) => isQualityName(name)).length > 1 && !columns.some(isVaried) ? names : undefined;
  },
  read({ path, value }, context) {
    const groups = groupsOf(value);
    if (groups.length < 2) return readGroup(path, value, context);
    return sideBySide(path, groups, context, ({ inside }, place) => readGroup(path, inside, context, place));
  },
};

/** What was varied, from the least to the most, and no position: the scores beside it are of as many models. */
function isVaried({ name, cells }: Column): boolean {
  const grows = cells.length > 2 && cells.every((value, i) => value !== null && (i === 0 || value > (cells[i - 1] ?? 0)));
  return (
    grows && axisOf(lastPart(name)) === undefined && !isMetricName(name) && !isQualityName(name) && !/time|second|date/i.test(name)
  );
}

/** Runs side by side: objects of the same shape, each with its losses, under names that are no splits. */
function groupsOf(value: Json): { name: string; inside: Json }[] {
  const entries = isObject(value) ? Object.entries(value).filter(([, inside]) => isObject(inside)) : [];
  const groups = entries.map(([name, inside]) => ({ name, inside, names: listsOf(inside).map((column) => column.name) }));
  const [first] = groups;
  const alike =
    first !== undefined &&
    groups.every(
      ({ names }) =>
        names.some((name) => isLossName(lastPart(name))) && (names.join() === first.names.join() || hasBothLosses(names)),
    );
  return alike && groups.every(({ name }) => splitOf(name) === undefined) ? groups : [];
}

/** A whole history by itself, whatever else the others beside it have. */
function hasBothLosses(names: readonly string[]): boolean {
  const splits = new Set(names.filter((name) => isLossName(name)).map((name) => splitOf(name)));
  return splits.has('train') && (splits.has('validation') || splits.has('test'));
}

function readGroup(path: string, value: Json, context: ReadContext, place = path): FilesRead {
  const lists = shortened(listsIn(value, '.', DEPTH).filter(({ name }) => !SETTINGS.test(name)));
  const profile = { ...ANY_LISTS, ...profileOf(path, listsOf(value)) };
  return readLists(path, lists, profile, { format: 'json-dict-of-lists', place, shortName: lastPart }, context);
}

/** Lists that are named for splits only, in a file that is named for a loss, are losses. */
function profileOf(path: string, columns: readonly Column[]): NamingProfile {
  if (columns.length === 1) return { bareRole: 'train' };
  return isNamedForLoss(path, columns) ? { columns: [[/./, { metric: 'loss', direction: 'min', component: false }]] } : {};
}

function isNamedForLoss(path: string, columns: readonly Column[]): boolean {
  const stem = fileStem(path);
  const splits = columns.filter(({ name }) => splitOf(name) !== undefined && tokenise(name).length === 1);
  return columns.length > 1 && splits.length === columns.length && isLossName(stem);
}

function listsOf(value: Json): Column[] {
  return [...shortened(columnsIn(value, '.', DEPTH).filter(({ name }) => !SETTINGS.test(name)))];
}

/** Without what stands around all of them, where they stay apart. */
function shortened<T extends { readonly name: string }>(lists: readonly T[]): readonly T[] {
  const short = lists.map((list) => ({ ...list, name: list.name.replace(WRAPPERS, '') }));
  return new Set(short.map(({ name }) => name)).size === lists.length ? short : lists;
}
