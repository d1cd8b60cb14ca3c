import { joinedName } from '../kept-name.ts';
import { BYTES, FIXED64, Fields, int64At, textAt, VARINT } from './wire.ts';

/** One call of `wandb.log`: what was logged, numbers only, nested names joined with a dot. */
export interface LoggedRow {
  readonly step: number | undefined;
  readonly values: ReadonlyMap<string, number>;
}

export interface RunRecord {
  readonly id: string;
  readonly project: string;
  readonly group: string;
  readonly jobType: string;
  readonly name: string;
}

/** `define_metric`: which value is the axis of a metric, or of all whose names match a glob. */
export interface MetricRecord {
  readonly name: string;
  readonly glob: string;
  readonly stepMetric: string;
}

/** What is read of a W&B transaction log; every other kind of record is passed over. */
export interface WandbSink {
  row(row: LoggedRow): void;
  run(run: RunRecord): void;
  metric(metric: MetricRecord): void;
  exit(): void;
}

/** Numbers in the `Record` message of W&B's protocol. */
const HISTORY = 2;
const METRIC = 12;
const RUN = 17;
const EXIT = 18;

/** Nested dictionaries deeper than this hold no metrics. */
const DEPTH = 16;
/** Names longer than this are no names. */
const LONGEST_NAME = 2048;

export function decodeRecord(view: DataView, start: number, end: number, sink: WandbSink): void {
  const record = new Fields(view, start, end);
  while (record.next()) {
    if (record.type !== BYTES) continue;
    if (record.field === HISTORY) sink.row(rowAt(view, record.start, record.end));
    else if (record.field === RUN) sink.run(runAt(view, record.start, record.end));
    else if (record.field === METRIC) sink.metric(metricAt(view, record.start, record.end));
    else if (record.field === EXIT) sink.exit();
  }
}

function rowAt(view: DataView, start: number, end: number): LoggedRow {
  const history = new Fields(view, start, end);
  const values = new Map<string, number>();
  const typed = new Set<string>();
  let step: number | undefined;
  while (history.next()) {
    if (history.type !== BYTES) continue;
    if (history.field === 1) addItem(view, history.start, history.end, values, typed);
    else if (history.field === 2) step = stepAt(view, history.start, history.end);
  }
  // An image's width and a histogram's bins are not metrics.
  if (typed.size > 0) for (const name of [...values.keys()]) if (isWithin(typed, name)) values.delete(name);
  return { step: values.get('_step') ?? step, values };
}

/** Whether a name lies within an object of a type of its own. */
function isWithin(typed: ReadonlySet<string>, name: string): boolean {
  for (let at = name.indexOf('.'), depth = 0; at >= 0 && depth < DEPTH; at = name.indexOf('.', at + 1), depth++)
    if (typed.has(name.slice(0, at + 1))) return true;
  return false;
}

function stepAt(view: DataView, start: number, end: number): number | undefined {
  const fields = new Fields(view, start, end);
  while (fields.next()) if (fields.field === 1 && fields.type === VARINT) return fields.value;
  return undefined;
}

/** Puts the numbers of one item into `values`, and into `typed` the prefix of names that belong to an object with a `_type`. */
function addItem(view: DataView, start: number, end: number, values: Map<string, number>, typed: Set<string>): void {
  const item = new Fields(view, start, end);
  let key = '';
  const nested: string[] = [];
  let json: string | undefined;
  let value: number | undefined;
  while (item.next()) {
    const { field, type } = item;
    if (type === BYTES) {
      const text = field === 1 || field === 2 || field === 16 || field === 8 ? textAt(view, item.start, item.end) : '';
      if (field === 1) key = text;
      else if (field === 2) nested.push(text);
      else if (field === 16 || field === 8) json = text;
    } else if (field === 5 && type === VARINT) value = zigzag(int64At(view, item.start, item.end));
    else if (field === 6 && type === FIXED64) value = view.getFloat64(item.start, true);
  }
  const name = key === '' ? nested.join('.') : key;
  if (name === '' || name.length > LONGEST_NAME) return;
  if (nested.length > 1 && nested.at(-1) === '_type') typed.add(name.slice(0, -'_type'.length));
  if (value !== undefined) values.set(name, value);
  else if (json !== undefined) addJson(name, json, values);
}

function zigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** Python's JSON: NaN and the infinities bare, or as strings; numbers inside dictionaries have joined names. */
function addJson(name: string, json: string, values: Map<string, number>): void {
  const bare = json.startsWith('"') ? json.slice(1, -1) : json;
  const value = NOT_FINITE.get(bare) ?? (/^-?\d/.test(json) ? Number(json) : undefined);
  if (value !== undefined) {
    if (!Number.isNaN(value) || bare === 'NaN') values.set(name, value);
    return;
  }
  if (!json.startsWith('{')) return;
  try {
    addLeaves(name, JSON.parse(json), values, 0);
  } catch (error) {
    // An object that is no JSON (it may hold a bare NaN) is some other kind of thing that was logged.
    if (!(error instanceof SyntaxError)) throw error;
  }
}

function addLeaves(name: string, value: unknown, values: Map<string, number>, depth: number): void {
  if (typeof value === 'number') values.set(name, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > DEPTH || '_type' in value) return;
  for (const [key, inner] of Object.entries(value)) addLeaves(joinedName(name, '.', key), inner, values, depth + 1);
}

function runAt(view: DataView, start: number, end: number): RunRecord {
  const texts = textsAt(view, start, end);
  const text = (field: number) => texts.get(field) ?? '';
  return { id: text(1), project: text(3), group: text(6), jobType: text(7), name: text(8) };
}

function metricAt(view: DataView, start: number, end: number): MetricRecord {
  const texts = textsAt(view, start, end);
  return { name: texts.get(1) ?? '', glob: texts.get(2) ?? '', stepMetric: texts.get(4) ?? '' };
}

function textsAt(view: DataView, start: number, end: number): Map<number, string> {
  const fields = new Fields(view, start, end);
  const texts = new Map<number, string>();
  while (fields.next()) {
    if (fields.type === BYTES && fields.end - fields.start <= LONGEST_NAME)
      texts.set(fields.field, textAt(view, fields.start, fields.end));
  }
  return texts;
}
