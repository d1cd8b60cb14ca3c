import { type Box, stepOf } from './box-table.ts';
import { type ConsoleTable, type ConsoleValues, isNoMetric } from './console-table.ts';
import type { SeriesStore } from './logged-series.ts';

/** A box: everything at the number of steps that it names. */
export function pushBox(store: SeriesStore, box: Box): void {
  const x = stepOf(box);
  if (x === undefined) return;
  store.shape = 'box';
  for (const [name, value] of box) if (name !== 'step') store.push({ name, value, decimals: 4 }, undefined, 'step', x);
}

/** A row of a printed table, at its position. */
export function pushRow(store: SeriesStore, table: ConsoleTable, row: ConsoleValues, x: number): void {
  store.shape = 'table';
  row.forEach((value, column) => {
    const name = table.names[column] ?? '';
    if (value === undefined || column === table.axisColumn || isNoMetric(name)) return;
    // What is no loss in spaCy's table is a score on the validation set.
    const split = table.names[table.axisColumn] === '#' && !/loss/i.test(name) ? 'validation' : undefined;
    store.push({ name, value, decimals: 4 }, split, table.axis === 'epoch' ? 'epoch' : 'step', x);
  });
}
