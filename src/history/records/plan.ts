import { type AxisChoice, axisOf, chooseAxis, unitOf } from '../axis.ts';
import type { Axis } from '../history.ts';
import { isLossName, isQualityName, type NamingProfile } from '../naming.ts';
import { fileStem } from '../run-key.ts';
import { lastPart, splitOf, tokenise } from '../tokens.ts';
import { type Filler, fillersIn } from './fillers.ts';
import type { Look } from './look.ts';
import type { Placing, WriterProfile } from './profile.ts';
import { type RunSlot, runSlots } from './run-slots.ts';
import { timeSlot } from './times.ts';

/** What is to be done with the records of a file: made once from a look at it and a writer's profile. */
export interface Plan {
  readonly profile: WriterProfile;
  readonly path: string;
  readonly axis: Axis;
  /** Slot of the position; -1: the record's number. */
  readonly x: number;
  /** What one of it is, in samples. */
  readonly unit: number;
  /** Slot of the epoch beside it; -1 for none. */
  readonly epoch: number;
  /** Slots that together name the run. */
  readonly runs: readonly RunSlot[];
  /** Slot of a text that says to which split the record belongs; -1 for none. */
  readonly split: number;
  /** Records of an evaluation are of its batches: what it gave is their mean. */
  readonly byBatches: boolean;
  /** Slots of a metric's name and its value, where there is a record for each value. */
  readonly tidy: { readonly name: number; readonly value: number } | undefined;
  /** What only fills a record of another split, or one without a validation. */
  readonly filled: readonly Filler[];
  /** Slot of the time at which a record was written; -1 for none. */
  readonly time: number;
  readonly placing: Placing | undefined;
  readonly naming: (names: readonly string[]) => NamingProfile;
}

const SPLIT =
  /^(?:split|phase|mode|type|stage|set|subset|partition|data|dataset|data_split|kind|event|fold_type|context|run_?context)$/i;
const NAME = /^(?:metric|metrics|key|name|tag|variable|metric_?name|attribute_path|loss type|loss_type|measure|quantity|series)$/i;
const VALUE = /^(?:value|val|values|score|metric_?value|y)$/i;

/** `{"subset":"val"}`, as Aim exports the context of a value, is `val`. */
export function wordsIn(text: string): string {
  return text.startsWith('{') ? [...text.matchAll(/:\s*"([^"]*)"/g)].map(([, word]) => word).join(' ') : text;
}

/** How many records of one kind must stand at one epoch, in the middle, to be logged within it. */
const WITHIN = 3;

export function planOf(look: Look, profile: WriterProfile): Plan {
  const { path } = look;
  const choice = axisIn(look, profile);
  const told = toldOf(look, profile, choice.column ?? -1);
  const apart = [told.split, ...told.runs.map(({ slot }) => slot)];
  const isWithin = profile.x === undefined && choice.axis === 'epoch' && isLoggedWithin(look, choice.column ?? -1, apart);
  const {
    axis,
    column = -1,
    epoch = -1,
  }: AxisChoice = isWithin && choice.column !== undefined ? { axis: 'step', epoch: choice.column } : choice;
  const hasBatch = look.names.some((name) => /^batch/i.test(name));
  return {
    profile,
    path,
    axis,
    x: column,
    unit: axis === 'samples' ? unitOf(look.names[column] ?? '') : 1,
    epoch,
    ...told,
    byBatches: evaluatesByBatches(look, apart, column < 0 ? epoch : hasBatch ? column : -1),
    filled: fillersIn(look, column),
    time: profile.placing === undefined ? timeSlot(look, column) : -1,
    placing: profile.placing?.(),
    naming: (all) => bySplitOfFile({ ...profile, ...profile.naming?.(all, path) }, look),
  };
}

/** A table whose columns name no split, in a file named for one (`val_loss.csv`), is of that split. */
function bySplitOfFile(naming: NamingProfile, { container, names, path, table }: Look): NamingProfile {
  if (container !== 'table' || table === undefined || names.some((name) => splitOf(name) !== undefined)) return naming;
  const stem = fileStem(path);
  const words = tokenise(stem).filter((word) => splitOf(word) === undefined);
  // Where the writer's bare names mean training, only a file named for the metric too (`val_loss.csv`) says otherwise.
  if (naming.bareRole !== undefined && !words.some((word) => isQualityName(word))) return naming;
  const plain = words.every(
    (word) => isQualityName(word) || /^(?:logs?|metrics?|history|results?|data|stats|curve|csv)$/.test(word),
  );
  const role = splitOf(stem);
  return plain && role !== undefined ? { ...naming, bareRole: role } : naming;
}

type Told = Pick<Plan, 'runs' | 'split' | 'tidy'>;

function toldOf(look: Look, { split, runBy, anyWriter }: WriterProfile, x: number): Told {
  if (anyWriter === true) return toldByTexts(look, x);
  return {
    split: split === undefined ? -1 : look.slot(split),
    runs: runBy === undefined ? [] : [{ slot: look.slot(runBy), prefix: '' }],
    tidy: undefined,
  };
}

/** What texts and counters say about records of no known writer: to which split, metric and run they belong. */
export function toldByTexts(look: Look, x: number): Told {
  const { names } = look;
  const name = names.findIndex((one, slot) => NAME.test(one) && isName(look, slot));
  const value = names.findIndex((one, slot) => VALUE.test(one) && slot !== name);
  const split = names.findIndex((one, slot) => slot !== name && SPLIT.test(one) && isSplit(look, slot));
  const counted = x >= 0 ? x : names.findIndex((one) => axisOf(one) === 'step' || axisOf(one) === 'epoch');
  return {
    split,
    tidy: name >= 0 && value >= 0 ? { name, value } : undefined,
    runs: runSlots(look, counted, [name, split]),
  };
}

/** Whether a text in the records tells training from validation: what they have in common with one writer's layout then misleads. */
export function tellsSplits(look: Look): boolean {
  return look.names.some((name, slot) => SPLIT.test(name) && isSplit(look, slot) && new Set(filled(look, slot)).size > 1);
}

/** More records than this are no epochs. */
const MOST_EPOCHS = 1000;

function axisIn(look: Look, { x, rowAxis = look.size > MOST_EPOCHS ? 'step' : 'epoch' }: WriterProfile): AxisChoice {
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
function isLoggedWithin(look: Look, epoch: number, apart: readonly number[]): boolean {
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
function evaluatesByBatches({ rows }: Look, apart: readonly number[], at: number): boolean {
  const [split = -1] = apart;
  if (split < 0 || at < 0) return false;
  const held = rows.filter((row) => isHeldOut(row[split]));
  const places = new Set(held.map((row) => [at, ...apart].map((slot) => row[slot] ?? '').join('|')));
  return held.length > 1 && places.size <= held.length / 2;
}

/** Whether a text names the data of an evaluation. */
export function isHeldOut(split = ''): boolean {
  const role = splitOf(wordsIn(split));
  return role === 'validation' || role === 'test';
}

/** What records of training and of validation, of one run and another, do not have in common: which names are filled, and the texts. */
function kindOf({ names }: Look, row: readonly string[], apart: readonly number[]): string {
  const cells = names.map((_, slot) => {
    const cell = row[slot] ?? '';
    return cell === '' || apart.includes(slot) || Number.isNaN(Number(cell)) ? cell : '0';
  });
  return cells.join('|');
}

function isSplit(look: Look, slot: number): boolean {
  const cells = filled(look, slot);
  if (cells.some((cell) => !Number.isNaN(Number(cell)))) return false;
  const splits = cells.map((cell) => (cell.length < 24 ? splitOf(cell) : undefined)).filter((role) => role !== undefined);
  if (splits.length === 0) return false;
  // `opt` and `eval`: of two words one says it for both.
  const isOneOfTwo = !splits.includes('train') && splits.length < cells.length && new Set(cells).size === 2;
  return isOneOfTwo || splits.length === cells.length || (new Set(splits).size > 1 && splits.length >= cells.length / 2);
}

function isName(look: Look, slot: number): boolean {
  const cells = filled(look, slot);
  return (
    cells.length >= look.rows.length / 2 &&
    cells.every((cell) => Number.isNaN(Number(cell))) &&
    cells.some((cell) => isLossName(cell) || isQualityName(cell))
  );
}

function filled({ rows }: Look, slot: number): string[] {
  return rows.map((row) => row[slot] ?? '').filter((cell) => cell !== '');
}

/** The name of a slot's series; undefined for what counts, names a run or a split, or is no metric. */
export function nameOf({ x, epoch, runs, split, profile, path }: Plan, slot: number, own = ''): string | undefined {
  // A counter within an object counts as well: `history.epoch`.
  const axis = axisOf(own) ?? axisOf(lastPart(own));
  const told = slot === x || slot === epoch || slot === split || runs.some((one) => one.slot === slot);
  if (own === '' || told || axis === 'epoch' || axis === 'step' || profile.skip?.test(own)) return undefined;
  return profile.files?.rename?.(own, path) ?? own;
}
