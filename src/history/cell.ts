/**
 * What a cell of a table or a string in JSON means as a number. Missing is not NaN: an empty cell says that nothing was
 * logged, `nan` that the run produced one.
 */
export type Cell = number | 'missing' | 'text';

const MISSING = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  '<na>',
  'none',
  'null',
  'nil',
  'nat',
  'no log',
  '-',
  '--',
  '---',
  '?',
  'undefined',
  '.',
]);
const NOT_A_NUMBER = /^[-+]?(?:nan|1\.#(?:qnan|snan|ind|nan)|nan\((?:ind|snan)?\)|nanq|#num!|#div\/0!)$/;
const INFINITY = /^([-+]?)(?:inf|infinity|1\.#inf|∞)$/;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const DECIMAL_COMMA = /^[-+]?(?:\d+,\d*|,\d+|\d{1,3}(?:\.\d{3})+,\d+)(?:e[-+]?\d+)?$/i;
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
// In brackets, perhaps with `shape=()` after it.
const WRAPPED =
  /^(?:(?:np|numpy|torch|jnp|tf)\.)?(?:tensor|(?:device)?array|float\d*|int\d*|float_|double)?[([]+([-+\w.]+)(?![-+\w.])[^)\]]*(?:\(\)[^)\]]*)?[)\]]+$/i;
const EAGER = /^<tf\.(?:Tensor|Variable)\b[^>]*\bnumpy=([-+\w.]+)>$/;
const CLOCK = /^(?:(\d+) days?,? )?(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d(?:\.\d+)?)$/;
const UNIT = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)\s?(%|ms|s|sec|m|h|k|x|it\/s|s\/it|gb|mb|g)$/i;
/** `Epoch 3/10`: a counter with its word. */
export const COUNTED = /^(?:epoch|step|iter(?:ation)?|round)\s?[:#]?\s?(\d{1,12})(?:\s?(?:\/|of)\s?\d{1,12})?$/i;
/** Units that only stand for zeros, as in steps `500`, `1k`, `1.5M`; a small `m` is a minute. */
const MULTIPLE: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
]);

/** Longest cell looked at: a number is never longer, and no pattern runs over more. */
const LONGEST = 200;

export function parseCell(raw: string, decimalComma = false): Cell {
  if (raw.length > LONGEST) return 'text';
  const text = raw.trim();
  if (NUMBER.test(text)) return Number(text);
  const lower = text.toLowerCase();
  if (MISSING.has(lower)) return 'missing';
  if (NOT_A_NUMBER.test(lower)) return Number.NaN;
  const infinite = INFINITY.exec(lower);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (decimalComma && DECIMAL_COMMA.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (!decimalComma && THOUSANDS.test(text)) return Number(text.replaceAll(',', ''));
  return dressedNumber(text, decimalComma);
}

/** A number with something around it: a unit, a percent sign, a tensor, a quotation. */
function dressedNumber(text: string, decimalComma: boolean): Cell {
  const unit = UNIT.exec(text);
  if (unit?.[1] !== undefined) return Number(unit[1]) * (MULTIPLE.get(unit[2] ?? '') ?? 1);
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, days, hours, minutes, seconds] = clock;
    return Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const counted = COUNTED.exec(text);
  if (counted !== null) return Number(counted[1]);
  const wrapped = WRAPPED.exec(text) ?? EAGER.exec(text);
  if (wrapped?.[1] !== undefined) return parseCell(wrapped[1], decimalComma);
  // Quotes, and the stars and lines by which Markdown makes a cell bold.
  const quoted = /^(["'`]|\*{1,3}|_{1,3})(.+)\1$/.exec(text);
  return quoted?.[2] === undefined ? 'text' : parseCell(quoted[2], decimalComma);
}
