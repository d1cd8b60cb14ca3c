import { parseCell } from '../cell.ts';
import type { JsonObject } from '../json/values.ts';
import type { TableSample } from '../table/dialect.ts';
import { NUMBER, ObjectRecord, TEXT } from './record.ts';

export type Container = 'table' | 'lines' | 'list' | 'lists' | 'repr';

/** Records from the beginning of a file that are looked at. */
export const LOOKED_AT = 400;
/** Rows at the beginning and the end of a file that are looked at: a run may be longer than the first of them. */
export const RUN_ROWS = 200;
/** Names that are looked at: as many as a table may have columns. */
const MOST_NAMES = 20_000;

/** What recognition and planning see of a file, whatever its container is: names, and some records from its beginning and its end. */
export interface Look {
  readonly container: Container;
  readonly path: string;
  /** In order of appearance; in tables as in the header, a second one of a name with a number behind it. */
  readonly names: readonly string[];
  /** Texts by record and slot, `''` where there is nothing: from the beginning. */
  readonly rows: readonly (readonly string[])[];
  /** And from the end. */
  readonly last: readonly (readonly string[])[];
  /** How many records there are, about. */
  readonly size: number;
  /** Tables only: the header as it stands there, dialect, lines above. */
  readonly table?: TableSample;
  /** Numbers of a slot in the records from the beginning. */
  numbers(slot: number): readonly (number | undefined)[];
  /** -1 for a name that is not there. */
  slot(name: string): number;
  /** The names as the file spells them, compared in lower case; undefined where one is missing. */
  has(...names: string[]): readonly string[] | undefined;
  /** Share of the records that have all these names. */
  share(...names: string[]): number;
}

export function lookOf(told: Omit<Look, 'slot' | 'has' | 'share' | 'numbers'>): Look {
  const slots = new Map<string, number>();
  const spelled = new Map<string, string>();
  told.names.forEach((name, i) => {
    if (!slots.has(name)) slots.set(name, i);
    if (!spelled.has(name.toLowerCase())) spelled.set(name.toLowerCase(), name);
  });
  const slot = (name: string) => slots.get(name) ?? -1;
  const decimalComma = told.table?.dialect.decimalComma ?? false;
  return {
    ...told,
    slot,
    has(...names) {
      const found = names.flatMap((name) => spelled.get(name.toLowerCase()) ?? []);
      return found.length === names.length ? found : undefined;
    },
    share(...names) {
      const at = names.map(slot);
      return told.rows.filter((row) => at.every((one) => (row[one] ?? '') !== '')).length / Math.max(1, told.rows.length);
    },
    numbers: (at) =>
      told.rows.map((row) => {
        const cell = parseCell(row[at] ?? '', decimalComma);
        return typeof cell === 'number' ? cell : undefined;
      }),
  };
}

/** The look at objects: those of the sample, and the last ones. */
export function lookAtObjects(
  container: 'lines' | 'list',
  path: string,
  sample: readonly JsonObject[],
  last: readonly JsonObject[] = [],
  size = sample.length + last.length,
): Look {
  const record = new ObjectRecord(MOST_NAMES);
  const rowsOf = (objects: readonly JsonObject[]) =>
    objects.map((object) => {
      record.fill(object, 0);
      const row: string[] = [];
      for (let i = 0; i < record.fields; i++) {
        const at = record.order[i] ?? 0;
        if (record.kinds[at] === NUMBER || record.kinds[at] === TEXT) row[at] = record.text(at);
      }
      return row;
    });
  const rows = rowsOf(sample.slice(0, LOOKED_AT));
  const names = [...record.names];
  return lookOf({ container, path, names, rows, last: rowsOf(last.slice(-RUN_ROWS)), size });
}
