import { parseCell } from './cell.ts';
import type { Axis, Checkpoint, Completion, Ending, History } from './history.ts';
import { isArray, isObject, type Json, type JsonObject } from './json/parse.ts';
import { joinedName } from './kept-name.ts';
import type { NamingProfile } from './naming.ts';
import type { Piece } from './reader.ts';
import type { ReadingNote } from './reasons.ts';

/** The numbers of one JSON object by name, names of nested objects joined with a point. */
export type FlatRow = Map<string, number>;

/** What is known of a writer's records: objects with one value per metric, one object per log. */
export interface RowProfile extends NamingProfile {
  /** Name of the format. */
  readonly name: string;
  /** Keys by which the records are recognised, named in the report. `undefined`: not this writer's. */
  recognise(rows: readonly JsonObject[], path: string): readonly string[] | undefined;
  /** How sure a match is; 0.9 unless said. */
  readonly score?: number;
  /** The key that is x and what it counts, where the general rule would not find it. */
  readonly x?: { readonly key: string; readonly axis: Axis };
  /** What x counts where it is the row's number. */
  readonly rowAxis?: Axis;
  /** Keys that hold no metric: settings, other counters. */
  readonly ignore?: RegExp;
  /** Whether a text may say to which split or metric a row belongs. */
  readonly tidy?: boolean;
  /** The writer itself says in each row to which split it belongs. */
  readonly splits?: boolean;
  /** Names that depend on all the names there are. */
  readonly naming?: (names: readonly string[]) => NamingProfile;
  /** Rows with this key sum the run up: they are left out. */
  readonly summaryKey?: string;
  /** A row as it should be read; undefined leaves it out. */
  readonly prepare?: (row: FlatRow, object: JsonObject) => FlatRow | undefined;
  /** Another axis for this row, with its x. */
  readonly ownAxis?: (row: FlatRow) => { readonly axis: Axis; readonly x: number } | undefined;
  /** Name of the run that a row belongs to, where one file holds several. */
  readonly lane?: (object: JsonObject) => string | undefined;
  /** The planned length, from a row. */
  readonly planned?: (row: FlatRow) => { readonly axis: Axis; readonly end: number } | undefined;
}

/** What a document says of its run beside the rows. */
export interface RunFacts {
  readonly completion?: Completion;
  readonly ending?: Ending;
  readonly planned?: NonNullable<History['planned']>;
  readonly checkpoint?: Checkpoint;
  readonly boosting?: boolean;
  readonly notes?: readonly ReadingNote[];
}

const MAX_DEPTH = 6;

/** The numbers of an object; texts that are numbers count, since some writers quote them. */
export function flatten(object: JsonObject, ignore?: RegExp): FlatRow {
  const row: FlatRow = new Map();
  fill(row, object, '', 0, ignore);
  return row;
}

function fill(row: FlatRow, object: JsonObject, prefix: string, depth: number, ignore: RegExp | undefined): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix === '' ? key : joinedName(prefix, '.', key);
    if (ignore?.test(name)) continue;
    if (isObject(value)) {
      if (depth < MAX_DEPTH) fill(row, value, name, depth + 1, ignore);
      continue;
    }
    const number = numberOf(value);
    if (number !== undefined) row.set(name, number);
  }
}

/** A number, or a text that is one (`"0.5"`, `"NaN"`); undefined for anything else, missing values included. */
export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > 40 || !/^\s*[-+]?(?:[\d.]|nan|inf)/i.test(value) || /[:%]/.test(value))
    return undefined;
  const cell = parseCell(value);
  return typeof cell === 'number' ? cell : undefined;
}

/** Complete when the plan was reached, but for less than one logging interval; without a plan nobody knows. */
export function completionOf(planned: History['planned'], series: Piece['series']): Completion {
  if (planned === undefined) return 'unknown';
  const onAxis = series.filter(({ axis }) => axis === planned.axis);
  const isReached = onAxis.some(({ x }) => {
    const last = x.at(-1) ?? 0;
    return last >= planned.end || last + (last - (x.at(-2) ?? last)) > planned.end;
  });
  return isReached ? 'complete' : 'incomplete';
}

/** The objects in a list; what is no object is left out. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return isArray(value) ? value.filter((one): one is JsonObject => isObject(one)) : [];
}
