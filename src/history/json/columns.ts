import { Collector } from '../collect.ts';
import type { Axis } from '../history.ts';
import { filesRead } from '../lanes.ts';
import type { NamingProfile } from '../naming.ts';
import type { FilesRead, ReadContext } from '../reader.ts';
import type { RunFacts } from '../records/facts.ts';
import { isArray, type Json } from './parse.ts';
import { listsIn } from './read-lists.ts';
import { numberOf } from './values.ts';

/** A list of values of one metric: its place in the list is its place on the axis, unless `x` says it. */
export interface Column {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly x?: readonly number[];
}

/** Numbers of a list; undefined where a value is missing. Undefined for a list of something else. */
export function numbersIn(value: Json | undefined): readonly (number | undefined)[] | undefined {
  if (!isArray(value) || value.length === 0) return undefined;
  // Most lists hold nothing else, and may be long: they need no copy.
  if (value.every((one) => typeof one === 'number')) return value;
  const numbers = value.map((one) => numberOf(one));
  const wrong = value.filter((one, i) => one !== null && numbers[i] === undefined);
  return wrong.length === 0 && numbers.some((one) => one !== undefined) ? numbers : undefined;
}

/** Lists of numbers in a document: see {@link listsIn}. */
export function columnsIn(value: Json, joint: string, depth: number): Column[] {
  return listsIn(value, joint, depth).flatMap(({ name, cells }) => {
    const values = numbersIn(cells);
    return values === undefined ? [] : [{ name, values }];
  });
}

/** Makes one run of columns. */
export function readColumns(
  path: string,
  format: string,
  columns: readonly Column[],
  options: { axis: Axis; profile: NamingProfile; context: ReadContext; facts?: RunFacts },
): FilesRead {
  const { axis, profile, context, facts = {} } = options;
  const collector = new Collector({ axis, limits: context.limits });
  for (const { name, values, x } of columns) {
    const builder = collector.builder(name);
    values.forEach((y, i) => {
      if (y !== undefined) builder?.push(x === undefined ? i : (x[i] ?? Number.NaN), y);
    });
  }
  const collected = collector.finish(path, profile);
  const saw = columns.map((column) => column.name);
  return filesRead([{ name: '', collected, facts }], { place: path, files: [{ path, format, because: context.because }], saw });
}
