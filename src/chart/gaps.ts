import type { ChartLine } from './chart.ts';
import type { DrawnLine } from './layout.ts';

/** A stretch of a line that is not finite, on the axis, and the pixel row it is marked in. */
export interface Gap {
  readonly role: ChartLine['role'];
  readonly from: number;
  readonly to: number;
  readonly kind: 'NaN' | '+Inf' | '−Inf';
  readonly row: number;
}

const rowHeight = 14;

/** Stretches that are not finite; those nearer than two pixels to the one before are joined to it. */
export function gapsOf(lines: readonly DrawnLine[], xOf: (x: number) => number, height: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let affected = 0;
  for (const line of lines) {
    if (line.role === 'replicate' || line.role === 'base') continue;
    const own: Gap[] = [];
    for (const [index, value] of line.y.entries()) {
      if (Number.isFinite(value)) continue;
      const kind = Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '−Inf';
      const at = line.x[index] ?? 0;
      const before = own[own.length - 1];
      const joined =
        before?.kind === kind && (line.y[index - 1] === value || Number.isNaN(line.y[index - 1]) || xOf(at) - xOf(before.to) < 2);
      if (joined && before) own[own.length - 1] = { ...before, to: at };
      else
        own.push({
          role: line.role,
          from: at,
          to: at,
          kind,
          row: kind === '−Inf' ? height - 10 - affected * rowHeight : 12 + affected * rowHeight,
        });
    }
    if (own.length > 0) affected++;
    gaps.push(...own);
  }
  return gaps;
}
