import { bytesSource } from '../../source/sources.ts';
import { bareEvidence, readBareValues } from '../text/bare-values.ts';
import type { DocumentFormat } from './document.ts';
import { isArray, type Json } from './values.ts';

const FORMAT = 'json-rows';

/** `[[0, 2.31, 2.25], [1, 1.9, 2.02]]`: what would be lines of numbers without a name, as a list of lists. */
export const rowsOfNumbers: DocumentFormat = {
  name: FORMAT,
  score: 0.5,
  recognise: (value, path) => (bareEvidence(path, textOf(value), true) === undefined ? undefined : ['[counter, loss]']),
  read({ path, value }, context) {
    return readBareValues({ path, content: bytesSource(new TextEncoder().encode(textOf(value))) }, FORMAT, context);
  },
};

/** The rows as lines; empty for anything else. */
function textOf(value: Json): string {
  const rows = (isArray(value) ? value : []).map((row) => (isArray(row) ? row : []));
  const areRows = rows.every((row) => row.length > 1 && row.length < 4 && row.every((cell) => typeof cell === 'number'));
  const areMeasured = rows.some(([, ...values]) => values.some((cell) => !Number.isInteger(cell)));
  return areRows && areMeasured ? rows.map(([at, ...values]) => [at, ...values.map(printed)].join(' ')).join('\n') : '';
}

/** With the zeros at the end that JSON drops: how many digits a value has tells what was computed. */
function printed(cell: Json): string {
  return Number.isInteger(cell) ? `${cell}.0000` : String(cell).replace(/\.\d{1,3}$/, (digits) => digits.padEnd(5, '0'));
}
