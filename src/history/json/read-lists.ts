import { groupedBy } from '../grouped.ts';
import { joinedName } from '../kept-name.ts';
import type { RunFacts } from '../lanes.ts';
import { type FilesRead, noSeries, type ReadContext, refusedFiles } from '../reader.ts';
import { LOOKED_AT, type Look, lookOf, RUN_ROWS } from '../records/look.ts';
import { type Plan, planOf } from '../records/plan.ts';
import type { WriterProfile } from '../records/profile.ts';
import { RecordReader } from '../records/reader.ts';
import { MISSING, NUMBER, type Rec, TEXT } from '../records/record.ts';
import { splitOf } from '../tokens.ts';
import { isArray, isObject, type Json, numberOf } from './values.ts';

/** A list under a name: what stands at one place of several such lists belongs together. */
export interface List {
  readonly name: string;
  readonly cells: readonly Json[];
  /** Where the document itself says the positions. */
  readonly x?: readonly number[];
}

/** A list of numbers; null where one is missing. */
export interface Column extends List {
  readonly cells: readonly (number | null)[];
}

/** Numbers of a list. Undefined for a list of something else. */
export function numbersIn(value: Json | undefined): readonly (number | null)[] | undefined {
  if (!isArray(value) || value.length === 0) return undefined;
  // Most lists hold nothing else, and may be long: they need no copy.
  if (value.every((one) => typeof one === 'number')) return value;
  const numbers = value.map((one) => numberOf(one) ?? null);
  const areNumbers = numbers.every((number, i) => number !== null || value[i] === null);
  return areNumbers && numbers.some((one) => one !== null) ? numbers : undefined;
}

/** Lists of numbers in a document: see {@link listsIn}. */
export function columnsIn(value: Json, joint: string, depth: number): Column[] {
  return listsIn(value, joint, depth).flatMap(({ cells, ...list }) => {
    const numbers = numbersIn(cells);
    return numbers === undefined ? [] : [{ ...list, cells: numbers }];
  });
}

/** Lists of numbers and texts in a document, through `depth` levels of objects; names of levels joined with `joint`. */
export function listsIn(value: Json, joint: string, depth: number): List[] {
  if (!isObject(value)) return [];
  const lists: List[] = [];
  for (const key of Object.keys(value)) {
    const inside = value[key] ?? null;
    if (isArray(inside)) {
      const points = pointsIn(inside);
      const goesOn = (at: number, i: number) => i === 0 || at >= (points?.x[i - 1] ?? 0);
      if (points !== undefined && points.x.length > 1 && points.x.every(goesOn)) lists.push({ name: key, ...points });
      const isFlat = inside.length > 0 && inside.every((cell) => typeof cell !== 'object' || cell === null);
      if (isFlat && inside.some((cell) => cell !== null)) lists.push({ name: key, cells: inside });
    } else if (depth > 1) {
      for (const { name, cells } of listsIn(inside, joint, depth - 1)) lists.push({ name: joinedName(key, joint, name), cells });
    }
  }
  return lists;
}

/** A list of points, `[[1, 0.5], [2, 0.4]]`, which may say before their position at what time they were measured. */
export function pointsIn(list: readonly Json[]): (Pick<Column, 'cells'> & { readonly x: readonly number[] }) | undefined {
  const x: number[] = [];
  const cells: number[] = [];
  for (const point of list) {
    const [y, at, time, ...others] = isArray(point) ? [...point].reverse() : [];
    if (typeof y !== 'number' || typeof at !== 'number' || others.length > 0) return undefined;
    if (!Number.isInteger(at) || (time !== undefined && !(Number(time) > 1e9))) return undefined;
    x.push(at);
    cells.push(y);
  }
  return x.length > 0 ? { x, cells } : undefined;
}

/** Lists of one length stand beside each other; those of another, or with positions of their own, count for themselves. Longest first. */
function framesOf(lists: readonly List[]): List[][] {
  const length = ([first]: readonly List[]) => first?.cells.length ?? 0;
  return [...groupedBy(lists, ({ cells, x }) => x ?? cells.length).values()].sort((a, b) => length(b) - length(a));
}

export function lookAtLists(path: string, lists: readonly List[], container: 'lists' | 'repr' = 'lists'): Look {
  const size = Math.max(0, ...lists.map(({ cells }) => cells.length));
  const cell = (one: Json | undefined) => (one === null || one === undefined ? '' : String(one).slice(0, 200));
  const row = (i: number) => lists.map(({ cells }) => cell(cells[i]));
  const shown = Math.min(LOOKED_AT, size);
  const last = Math.max(0, Math.min(RUN_ROWS, size - shown));
  return lookOf({
    container,
    path,
    names: lists.map(({ name }) => name),
    rows: Array.from({ length: shown }, (_, i) => row(i)),
    last: Array.from({ length: last }, (_, i) => row(size - last + i)),
    size,
  });
}

/** Lists of a document that was recognized already. */
export const LISTS: WriterProfile = { formats: {}, recognize: () => undefined };
/** Lists of no known writer. */
export const ANY_LISTS: WriterProfile = { ...LISTS, anyWriter: true };

/** A list so many times as long as that of the validation holds a value for each batch. */
const DENSER = 5;

interface Told {
  readonly format: string;
  readonly place?: string;
  readonly facts?: RunFacts;
  /** The part of a list's name that says what it is, where names of levels stand before it. */
  readonly shortName?: (name: string) => string;
}

/** The container of lists by name: a record for each place. */
export function readLists(
  path: string,
  lists: readonly List[],
  profile: WriterProfile,
  told: Told,
  context: ReadContext,
): FilesRead {
  const { format, place = path, facts = {}, shortName = (name: string) => name } = told;
  const saw = lists.map(({ name }) => name).slice(0, 12);
  const longest = Math.max(0, ...lists.map(({ cells }) => cells.length));
  const shortest = Math.min(...lists.filter(({ name }) => splitOf(name) === 'validation').map(({ cells }) => cells.length));
  let reader: RecordReader | undefined;
  for (const frame of framesOf(lists)) {
    const look = lookAtLists(
      path,
      frame.map(({ name, cells }) => ({ name: shortName(name), cells })),
    );
    const plan = planOf(look, profile);
    const x = frame[0]?.x ?? spreadOver(frame, longest, profile);
    const isDense = plan.x < 0 && (frame[0]?.cells.length ?? 0) >= DENSER * shortest;
    const counted: Plan = isDense ? { ...plan, axis: 'step' } : plan;
    const counts = x?.every((at, i) => i === 0 || at === (x[i - 1] ?? 0) + 1) ? plan.axis : 'step';
    const framed: Plan = x === undefined ? counted : { ...plan, axis: profile.rowAxis ?? counts, x: frame.length, epoch: -1 };
    reader ??= new RecordReader(framed, context);
    reader.frame(framed);
    takeFrame(reader, frame, x);
  }
  if (reader === undefined) return refusedFiles([{ path }], noSeries(saw));
  return reader.finish({ files: [{ path, format, because: context.because }], place, facts, saw });
}

function takeFrame(reader: RecordReader, frame: readonly List[], x: readonly number[] | undefined): void {
  const width = frame.length + (x === undefined ? 0 : 1);
  const record: Rec = {
    names: [...frame.map(({ name }) => name), ...(x === undefined ? [] : [''])],
    kinds: new Uint8Array(width),
    values: new Float64Array(width),
    order: Int32Array.from({ length: width }, (_, i) => i),
    fields: width,
    line: 0,
    text: (slot) => String(frame[slot]?.cells[record.line - 1] ?? ''),
  };
  const length = frame[0]?.cells.length ?? 0;
  for (let i = 0; i < length; i++) {
    record.line = i + 1;
    for (let slot = 0; slot < frame.length; slot++) {
      const cell = frame[slot]?.cells[i];
      const number = numberOf(cell);
      record.kinds[slot] = number !== undefined ? NUMBER : typeof cell === 'string' ? TEXT : MISSING;
      record.values[slot] = number ?? 0;
    }
    if (x !== undefined) {
      record.kinds[frame.length] = NUMBER;
      record.values[frame.length] = x[i] ?? Number.NaN;
    }
    reader.take(record);
  }
}

/**
 * Positions of lists that are shorter since they were measured every k-th time (Keras' `validation_freq`): value i belongs to epoch
 * (i+1)k-1. The file does not say k: it is the one with which the lengths fit.
 */
function spreadOver(frame: readonly List[], longest: number, { validationEvery }: WriterProfile): readonly number[] | undefined {
  const length = frame[0]?.cells.length ?? 0;
  if (validationEvery === undefined || length === longest || !frame.every(({ name }) => validationEvery.test(name)))
    return undefined;
  const every = Math.floor(longest / length);
  return Math.floor(longest / every) === length ? Array.from({ length }, (_, i) => (i + 1) * every - 1) : undefined;
}
