export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A Markdown table. Cells hold Markdown without a bare `|`. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = `|${columns.map(({ align }) => RULES[align]).join('|')}|`;
  return [row(columns.map(({ title }) => title)), rule, ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

const RULES = { left: ':--', right: '--:', center: ':-:' } as const;
