import { parseLoosely } from '../json/loose.ts';
import { isObject, type JsonObject, strictJson } from '../json/values.ts';
import { LOOKED_AT, RUN_ROWS } from '../records/look.ts';
import { decode, type Sample } from '../sample.ts';

/** Levels inside one line. */
const LINE_DEPTH = 32;

/** The objects at the beginning of a file with one object per line; undefined when it is no such file. */
export function objectsOf(sample: Sample): readonly JsonObject[] | undefined {
  return sample.remember('lines', () => {
    const text = sample.text ?? '';
    if (!/^\s*\{/.test(text.slice(0, 4096))) return undefined;
    // Not at carriage returns: what is parsed is trimmed, and a pattern for them takes quadratic time where they are many.
    const lines = text.split('\n', LOOKED_AT + 1);
    const usable = lines.length > LOOKED_AT || !sample.whole ? lines.slice(0, -1) : lines;
    const filled = usable.filter((line) => line.trim() !== '');
    const objects = filled.map(objectIn).filter((one) => one !== undefined);
    // A damaged line here and there is no other format; a document over several lines is.
    return objects.length > 0 && objects.length >= filled.length * 0.5 ? objects : undefined;
  });
}

/** The objects on the last lines of a file, which may be those at its beginning. */
export function lastObjects({ tail, encoding }: Sample): readonly JsonObject[] {
  const lines = decode(tail, encoding).split('\n').slice(-RUN_ROWS);
  return lines.map(objectIn).filter((one) => one !== undefined);
}

/** The object that a line holds; a line that was cut off holds none. */
export function objectIn(line: string): JsonObject | undefined {
  const trimmed = line.trim();
  if (!trimmed.startsWith('{')) return undefined;
  const strict = strictJson(trimmed);
  if (strict !== undefined) return isObject(strict) ? strict : undefined;
  const loose = parseLoosely(trimmed, LINE_DEPTH);
  return loose.stopped === undefined && isObject(loose.value) ? loose.value : undefined;
}
