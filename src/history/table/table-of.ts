import { RUN_ROWS } from '../run-columns.ts';
import { decode, type Sample } from '../sample.ts';
import { cellsOf, sniffTable, type TableSample } from './dialect.ts';

/** The table that a sample shows, found once for all profiles. */
export function tableOf(sample: Sample): TableSample | undefined {
  return sample.remember('table', () => {
    // A JSON document has commas and colons enough to look like a table.
    if (sample.text === undefined || /^\s*[{[]/.test(sample.text)) return undefined;
    return sniffTable(sample.text, sample.whole);
  });
}

/** Rows at the end of a file of which the sample shows more than the beginning. */
export function lastRows({ tail, text, encoding, whole }: Sample, { dialect, header, whole: isAll }: TableSample): string[][] {
  if (isAll) return [];
  const end = whole ? (text ?? '') : decode(tail, encoding);
  // The first line may be a part of one.
  const lines = end.split('\n').slice(1).slice(-RUN_ROWS);
  return lines.map((line) => cellsOf(line.trimEnd(), dialect.delimiter)).filter(({ length }) => length === header.length);
}
