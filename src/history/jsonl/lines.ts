import type { SourceFile } from '../../source/source.ts';
import { isObject, type Json, type JsonObject, parseJson, strictJson } from '../json/parse.ts';
import { joinedName } from '../kept-name.ts';
import { type FilesRead, type FormatReader, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { type Binding, RowReader } from '../row-reader.ts';
import type { RowProfile } from '../rows.ts';
import { RUN_ROWS } from '../run-columns.ts';
import { decode, type Sample, takeSample } from '../sample.ts';
import { tellsSplits, tidyProfile } from '../tidy-rows.ts';
import { eachLine, type LineBytes } from './each-line.ts';
import { LineTemplate } from './template.ts';

/** Objects looked at to recognise the writer and choose the axis. */
const SAMPLE_OBJECTS = 400;
/** Keys that recognition looks at: as many as a table may have columns. */
const MAX_KEYS = 20_000;
/** Levels inside one line. */
const LINE_DEPTH = 32;

/** The objects at the beginning of a file with one object per line; undefined when it is no such file. */
export function objectsOf(sample: Sample): readonly JsonObject[] | undefined {
  return sample.remember('lines', () => {
    const text = sample.text ?? '';
    if (!/^\s*\{/.test(text.slice(0, 4096))) return undefined;
    // Not at carriage returns: what is parsed is trimmed, and a pattern for them takes quadratic time where they are many.
    const lines = text.split('\n', SAMPLE_OBJECTS + 1);
    const usable = lines.length > SAMPLE_OBJECTS || !sample.whole ? lines.slice(0, -1) : lines;
    const filled = usable.filter((line) => line.trim() !== '');
    const objects = filled.map(objectIn).filter((one) => one !== undefined);
    // A damaged line here and there is no other format; a document over several lines is.
    return objects.length > 0 && objects.length >= filled.length * 0.5 ? objects : undefined;
  });
}

/** The objects on the last lines of a file, which may be those at its beginning. */
function lastObjects({ tail, encoding }: Sample): readonly JsonObject[] {
  const lines = decode(tail, encoding).split('\n').slice(-RUN_ROWS);
  return lines.map(objectIn).filter((one) => one !== undefined);
}

/** The object that a line holds; a line that was cut off holds none. */
export function objectIn(line: string): JsonObject | undefined {
  const trimmed = line.trim();
  if (!trimmed.startsWith('{')) return undefined;
  const strict = strictJson(trimmed);
  if (strict !== undefined) return isObject(strict) ? strict : undefined;
  const loose = parseJson(trimmed, LINE_DEPTH);
  return loose.stopped === undefined && isObject(loose.value) ? loose.value : undefined;
}

/** A reader of the JSON Lines that a profile describes. */
export function linesFormat(profile: RowProfile): FormatReader {
  return {
    name: profile.name,
    recognise: (sample) => recognise(sample, profile),
    read: async ([file], context) => (file === undefined ? refusedFiles([], { code: 'empty' }) : readLines(file, profile, context)),
  };
}

function recognise(sample: Sample, profile: RowProfile): Recognition | undefined {
  const objects = objectsOf(sample);
  if (objects === undefined) return undefined;
  // One object alone is a document, not a log.
  if (objects.length === 1 && sample.whole) return undefined;
  if (profile.tidy !== true && profile.splits !== true && tellsSplits(objects)) return undefined;
  const keys = profile.recognise(objects, sample.path);
  return keys === undefined ? undefined : { score: profile.score ?? 0.9, because: { code: 'keys', keys: keys.slice(0, 12) } };
}

/** Reads the JSON Lines of one file. */
export async function readLines(file: SourceFile, profile: RowProfile, context: ReadContext): Promise<FilesRead> {
  const { path } = file;
  const taken = await takeSample(file);
  const sample = objectsOf(taken);
  if (sample === undefined) {
    return refusedFiles([file], { code: 'malformed', format: profile.name, line: 1, detail: 'no object on the first line' });
  }
  const rows = new RowReader(
    path,
    profile.tidy === true ? tidyProfile(profile, sample, lastObjects(taken)) : profile,
    context,
    sample,
  );
  const lines = new LineReader(rows);
  await eachLine(file, context.limits.lineBytes, (line) => lines.take(line));
  const notes: ReadingNote[] = [];
  if (lines.dropped > 0) notes.push({ code: 'rows-dropped', path, count: lines.dropped, firstLine: lines.firstDropped });
  if (lines.cutOff !== undefined) notes.push({ code: 'cut-off', path, line: lines.cutOff });
  return rows.finish({ notes });
}

/** Shapes of lines that are kept: training and validation rows, and a few more. */
const MAX_TEMPLATES = 6;
/** Lines that found no shape in a row before none is looked for any more. */
const PATIENCE = 200;

interface Known {
  readonly template: LineTemplate;
  readonly binding: Binding;
}

/** Hands lines over to a row reader: by their shape where it is known, else by parsing them. */
class LineReader {
  readonly #rows: RowReader;
  readonly #known: Known[] = [];
  #misses = 0;
  dropped = 0;
  firstDropped = 0;
  cutOff: number | undefined;

  constructor(rows: RowReader) {
    this.#rows = rows;
  }

  take(line: LineBytes): void {
    const { buffer, start } = line;
    if (line.overlong) {
      this.#drop(line.line);
      return;
    }
    let { end } = line;
    while (end > start && isSpace(buffer[end - 1])) end--;
    if (end === start || this.#matches(buffer, start, end, line.line)) return;
    const text = decode(buffer.subarray(start, end));
    const object = objectIn(text);
    if (object !== undefined) {
      this.#rows.take(object, line.line);
      this.#learn(text);
    } else if (line.ended) this.#drop(line.line);
    else this.cutOff = line.line;
  }

  #matches(buffer: Uint8Array, start: number, end: number, line: number): boolean {
    for (const { template, binding } of this.#known) {
      if (!template.match(buffer, start, end)) continue;
      this.#rows.takeSlots(binding, template.values, template.present, line);
      this.#misses = 0;
      return true;
    }
    return false;
  }

  #learn(text: string): void {
    if (this.#misses++ > PATIENCE) return;
    const template = LineTemplate.of(text);
    const binding = template === undefined ? undefined : this.#rows.bind(template.slots.map(({ name }) => name));
    if (template === undefined || binding === undefined) return;
    if (this.#known.length >= MAX_TEMPLATES) this.#known.shift();
    this.#known.push({ template, binding });
  }

  #drop(line: number): void {
    this.dropped++;
    this.firstDropped ||= line;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 13 || byte === 9;
}

/** Keys of some objects, with those of nested objects joined by a point, in order of appearance. */
export function keysOf(objects: readonly JsonObject[]): string[] {
  const keys = new Set<string>();
  for (const object of objects.slice(0, 100)) addKeys(object, '', keys, 0);
  return [...keys];
}

function addKeys(object: JsonObject, prefix: string, keys: Set<string>, depth: number): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix === '' ? key : joinedName(prefix, '.', key);
    if (isObject(value) && depth < 4) addKeys(value, name, keys, depth + 1);
    else if (keys.size < MAX_KEYS) keys.add(name);
  }
}

/** Whether most of the objects have all these keys. */
export function haveAll(objects: readonly JsonObject[], ...wanted: string[]): readonly string[] | undefined {
  const having = objects.filter((object) => wanted.every((key) => Object.hasOwn(object, key))).length;
  return having >= Math.max(1, objects.length * 0.4) ? wanted : undefined;
}

/** Whether at least one of the objects has the key. */
export function anyHas(objects: readonly JsonObject[], key: string): boolean {
  return objects.some((object) => Object.hasOwn(object, key));
}

export function textAt(object: JsonObject, key: string): string | undefined {
  const value: Json | undefined = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : undefined;
}
