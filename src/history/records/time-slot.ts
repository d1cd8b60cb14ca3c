import { axisOf } from '../axis.ts';
import { parseCell } from '../cell.ts';
import { countsOn, dateIn } from '../clock.ts';
import { tokenise } from '../tokens.ts';
import { BOOKKEEPING } from '../vocabulary.ts';
import type { Look } from './look.ts';

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
