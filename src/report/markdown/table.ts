import { inCell } from './escape.ts';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A Markdown table. Cells hold Markdown with a bare `|` in code spans only. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = `|${columns.map(({ align }) => RULES[align]).join('|')}|`;
  return [row(columns.map(({ title }) => title)), rule, ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${inCell(cell)} `)).join('|')}|`;
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;
