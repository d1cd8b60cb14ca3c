import { axisOf } from '../axis.ts';
import { ANY_LISTS, type List, readLists } from '../json/read-lists.ts';
import type { Json } from '../json/values.ts';
import { isLossName, isQualityName } from '../naming.ts';
import {
  type FilesRead,
  type FormatReader,
  noSeries,
  oneFile,
  type ReadContext,
  type Recognition,
  refusedFiles,
} from '../reader.ts';
import { type Sample, textIn, wholeOf } from '../sample.ts';
import { NOT_FINITE, printedNumber } from './printed-number.ts';

const FORMAT = 'printed-lists';
/** A list of fewer values is no curve. */
const FEWEST = 3;
/** Characters of a list, and lists of a text. */
const [LONGEST, MOST] = [4_000_000, 200];
const LONGEST_ROW = 200_000;

/** A name, and a list on its line or the next: `train_loss = [0.5, 0.4]`, `'loss': [0.5, 0.4]`, `Train losses:` above `[0.5, 0.4]`. */
const HEAD =
  /(?<![\w.])["'`]?([A-Za-z_][\w.()/-]{0,60}(?: [\w.()/-]{1,40}){0,4}?)["'`]?\s{0,4}[:=]\s{0,12}(?:np\.array\(|array\()?\[/g;
/** A row of a table that lies on its side: `train_loss,0.5,0.4,0.3`. */
const ROW =
  /^["']?([A-Za-z_][\w.()/-]{0,60}(?: [\w.()/-]{1,40}){0,2})["']?\s{0,3}[,;:\t]\s{0,3}((?:[-+\d.eE]{1,24}|nan|inf)(?:(?:[ \t]{0,3}[,;][ \t]{0,3}|[ \t]{1,8})(?:[-+\d.eE]{1,24}|nan|inf)){5,})\s*$/i;
/** A list of YAML, an item a line. */
const ITEMS = /:[ \t]{0,4}((?:\r?\n[ \t]{0,8}- [-+\w.]{1,24}[ \t]{0,4}(?=[\r\n]|$)){3,})/g;
const WRAPPER = /(?:tensor|(?:np\.|numpy\.)?float\d*)\(|,?\s?(?:device|dtype|grad_fn)=[^,)\]]{0,60}|\)/g;
const VALUE = new RegExp(`^[-+]?(?:\\d+(?:\\.\\d*)?(?:e[-+]?\\d+)?|\\.\\d+|${NOT_FINITE})$`, 'i');

/** Lists of losses that a script prints at its end, among anything else. Below a log whose lines tell the same one by one. */
export const printedLists: FormatReader = {
  name: FORMAT,
  recognise,
  read: oneFile(async ({ path, content }, context) =>
    readPrintedLists(path, textIn(await wholeOf(content, context.limits)), FORMAT, context),
  ),
};

function recognise(sample: Sample): Recognition | undefined {
  if (sample.text === undefined) return undefined;
  const lists = listsIn(sample.text);
  if (!lists.some(({ name, cells }) => isLossName(name) && cells.some((cell) => !Number.isInteger(cell)))) return undefined;
  return { score: 0.34, because: { code: 'keys', keys: lists.map(({ name }) => name).slice(0, 12) } };
}

/** The lists of a text as one run. */
export function readPrintedLists(path: string, text: string, format: string, context: ReadContext): FilesRead {
  const lists = listsIn(text);
  const profile = lists.some(({ isOfBatches }) => isOfBatches) ? ({ ...ANY_LISTS, rowAxis: 'step' } as const) : ANY_LISTS;
  return lists.length === 0 ? refusedFiles([{ path }], noSeries([])) : readLists(path, lists, profile, { format }, context);
}

interface PrintedList extends List {
  readonly isOfBatches: boolean;
}

/** `Epoch 3 losses`: those of its batches, of which the list of the next epoch has more. */
const OF_EPOCH = /^epoch\s?\d{1,9}\s(?:batch\s)?(.+)$/i;

/** Of lists of one name the longest: some scripts print it again whenever it has grown. */
function listsIn(printed: string): readonly PrintedList[] {
  const text = printed.replace(ITEMS, (_, items: string) => `: [${items.replace(/\n\s{0,8}- /g, ' ')}]`);
  const found = new Map<string, PrintedList>();
  const batches = new Map<string, Json[]>();
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null && found.size < MOST; head = HEAD.exec(text)) {
    const printed = (head[1] ?? '').trim();
    const ofEpoch = OF_EPOCH.exec(printed)?.[1];
    const name = ofEpoch ?? printed;
    if (!isLossName(name) && !isQualityName(name) && axisOf(name) === undefined) continue;
    const end = text.indexOf(']', HEAD.lastIndex);
    const cells = end < 0 || end - HEAD.lastIndex > LONGEST ? [] : valuesIn(text.slice(HEAD.lastIndex, end));
    if (cells.length < FEWEST) continue;
    if (ofEpoch !== undefined) {
      const all = batches.get(name) ?? [];
      for (const cell of cells) all.push(cell);
      batches.set(name, all);
      found.set(name, { name, cells: all, isOfBatches: true });
    } else if (cells.length > (found.get(name)?.cells.length ?? 0)) found.set(name, { name, cells, isOfBatches: false });
  }
  if (found.size === 0) for (const [name, cells] of rowsIn(text)) found.set(name, { name, cells, isOfBatches: false });
  return [...found.values()];
}

/** The rows of a text that has nothing else. */
function rowsIn(text: string): ReadonlyMap<string, readonly Json[]> {
  const rows = new Map<string, readonly Json[]>();
  for (const line of text.split(/\r?\n/, MOST)) {
    if (line.trim() === '') continue;
    const row = line.length > LONGEST_ROW ? null : ROW.exec(line);
    if (row === null) return new Map();
    rows.set(row[1] ?? '', valuesIn(row[2] ?? ''));
  }
  return rows;
}

/** Numbers only, or nothing. */
function valuesIn(text: string): readonly Json[] {
  const parts = text
    .replace(WRAPPER, '')
    .trim()
    .split(/\s*[,;]\s*|\s+/);
  const values = parts.filter((part) => part !== '');
  return values.every((value) => VALUE.test(value)) ? values.map(printedNumber) : [];
}
