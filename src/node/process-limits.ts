import { readFileSync } from 'node:fs';
import type { OwnDefect } from '../source/defect.ts';

/** Address space below which Node 24 was seen to run out of memory while Vega draws (1.6 GB), with room to spare. */
const drawingAddressSpace = 1.7 * 2 ** 30;

/** Why nothing is drawn, or no PNG. */
export function tooLittle(limit: number): OwnDefect {
  return { code: 'address-space', mebibytes: Math.round(limit / 2 ** 20) };
}

/** A limit of the process (`ulimit -v`, `ulimit -n`), as Linux tells it. */
export function limitOf(what: 'address space' | 'open files'): number {
  try {
    const soft = new RegExp(`^Max ${what} +(\\d+)`, 'mu').exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Why no picture can be drawn here; undefined if one can. Asked before anything is loaded that draws. */
export function whyNotDraw(): OwnDefect | undefined {
  const limit = limitOf('address space');
  return limit < drawingAddressSpace ? tooLittle(limit) : undefined;
}
