import { type AxisChoice, axisOf, chooseAxis } from '../axis.ts';
import { parseCell } from '../cell.ts';
import type { TableSample } from './dialect.ts';
import type { TableProfile } from './profile.ts';

/** The axis of a table: the profile's, the general rule's, an unnamed row index, or the row. */
export function axisFor(table: TableSample, profile: TableProfile): AxisChoice {
  const { header, rows, dialect } = table;
  const lower = header.map((name) => name.toLowerCase());
  const numbers = (column: number) =>
    rows.map((row) => {
      const cell = parseCell(row[column] ?? '', dialect.decimalComma);
      const fits = row.length === header.length || (row.length === header.length + 1 && row.at(-1) === '');
      return typeof cell === 'number' && fits ? cell : undefined;
    });
  if (profile.x !== undefined) {
    const column = lower.indexOf(profile.x.column);
    const epoch = lower.indexOf('epoch');
    if (column >= 0) return { axis: profile.x.axis, column, ...(epoch >= 0 && epoch !== column ? { epoch } : {}) };
  }
  const choice = chooseAxis(
    header,
    header.map((name, column) => (axisOf(name) === undefined ? [] : numbers(column))),
  );
  if (choice.column !== undefined || choice.epoch !== undefined) return choice;
  const axis = profile.rowAxis ?? 'epoch';
  const index = header.findIndex((name) => name === '' || name === 'Unnamed: 0' || name === 'index');
  if (index >= 0 && dialect.delimiter !== '|' && isIndex(numbers(index))) return { axis, column: index };
  return { axis };
}

/** Whole numbers that go up: pandas' row index. */
function isIndex(values: readonly (number | undefined)[]): boolean {
  return (
    values.length > 0 &&
    values.every((value, i) => value !== undefined && Number.isInteger(value) && (i === 0 || value > (values[i - 1] ?? 0)))
  );
}
