import { type AxisChoice, axisOf, chooseAxis, MOST_EPOCHS } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { countsOn, dateIn } from '../clock.ts';
import { lastPart, tokenise } from '../tokens.ts';
import { BOOKKEEPING } from '../vocabulary.ts';
import type { Look } from './look.ts';
import type { WriterProfile } from './profile.ts';
import { isHeldOut } from './texts.ts';

/** How many records of one kind must stand at one epoch, in the middle, to be logged within it. */
const WITHIN = 3;

export function axisIn(look: Look, { x, rowAxis = look.size > MOST_EPOCHS ? 'step' : 'epoch' }: WriterProfile): AxisChoice {
  const { names } = look;
  const own = x === undefined ? undefined : look.has(x.name)?.[0];
  if (x !== undefined && own !== undefined) {
    const epoch = look.slot(look.has('epoch')?.[0] ?? '');
    return { axis: x.axis, column: look.slot(own), ...(epoch >= 0 && epoch !== look.slot(own) ? { epoch } : {}) };
  }
  const plain = choiceOf(look, names);
  if (isCounted(plain)) return plain;
  const within = choiceOf(
    look,
    names.map((name, slot) => withinAll(look, name, slot)),
  );
  if (isCounted(within)) return within;
  const index = names.findIndex((name) => name === '' || name === 'Unnamed: 0' || name === 'index');
  if (index >= 0 && look.container === 'table' && look.table?.dialect.delimiter !== '|' && isIndex(look.numbers(index)))
    return { axis: rowAxis, column: index };
  return { axis: rowAxis };
}

function choiceOf(look: Look, names: readonly string[]): AxisChoice {
  const columns = names.map((name, slot) => (axisOf(name) === undefined ? [] : look.numbers(slot)));
  return chooseAxis(names, columns);
}

function isCounted({ column, epoch }: AxisChoice): boolean {
  return column !== undefined || epoch !== undefined;
}

/** The last word of a counter within an object, `data.epoch`, that all records have; '' for others. */
function withinAll({ rows }: Look, name: string, slot: number): string {
  const last = lastPart(name);
  return last !== name && axisOf(last) !== undefined && rows.every((row) => (row[slot] ?? '') !== '') ? last : '';
}

/** Whole numbers that go up: pandas' row index. */
function isIndex(values: readonly (number | undefined)[]): boolean {
  const goesUp = (value: number | undefined, i: number) =>
    value !== undefined && Number.isInteger(value) && (i === 0 || value > (values[i - 1] ?? 0));
  return values.length > 0 && values.every(goesUp);
}

/**
 * An epoch that several records of one kind share: they are logged within it, and their order is the step. Trainers round it to two
 * digits; scripts log every batch.
 */
export function isLoggedWithin(look: Look, epoch: number, apart: readonly number[]): boolean {
  const positions = look.numbers(epoch);
  const lengths: number[] = [];
  const last = new Map<string, { at: number; length: number }>();
  look.rows.forEach((row, i) => {
    const at = positions[i];
    if (at === undefined) return;
    const kind = kindOf(look, row, apart);
    const known = last.get(kind);
    if (known?.at === at) known.length++;
    else {
      if (known !== undefined) lengths.push(known.length);
      last.set(kind, { at, length: 1 });
    }
  });
  if (lengths.length < 2) lengths.push(...[...last.values()].map(({ length }) => length));
  const middle = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1;
  return middle >= WITHIN;
}

/** Whether most records of an evaluation share their epoch, or their step, with another one. */
export function evaluatesByBatches({ rows }: Look, apart: readonly number[], at: number): boolean {
  const [split = -1] = apart;
  if (split < 0 || at < 0) return false;
  const held = rows.filter((row) => isHeldOut(row[split]));
  const places = new Set(held.map((row) => [at, ...apart].map((slot) => row[slot] ?? '').join('|')));
  return held.length > 1 && places.size <= held.length / 2;
}

/** What records of training and of validation, of one run and another, do not have in common: which names are filled, and the texts. */
function kindOf({ names }: Look, row: readonly string[], apart: readonly number[]): string {
  const cells = names.map((_, slot) => {
    const cell = row[slot] ?? '';
    return cell === '' || apart.includes(slot) || Number.isNaN(Number(cell)) ? cell : '0';
  });
  return cells.join('|');
}

/** The slot that tells when a record was written: of those named for a time the first whose values count on. -1 for none. */
export function timeSlot({ names, rows }: Look, x: number): number {
  return names.findIndex((name, slot) => slot !== x && isTime(name) && countsOn(rows.flatMap((row) => timeIn(row[slot]) ?? [])));
}

/** `time/iterations` counts no time: the last part of a name says what a value is. */
function isTime(name: string): boolean {
  const own = name.slice(name.lastIndexOf('/') + 1);
  const axis = axisOf(own);
  return axis === 'time' || (axis === undefined && tokenise(own).some((word) => BOOKKEEPING.get(word) === 'time'));
}

function timeIn(text = ''): number | undefined {
  const cell = parseCell(text);
  return typeof cell === 'number' ? cell : dateIn(text.trim());
}
