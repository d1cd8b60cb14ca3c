import type { SourceFile } from '../../source/source.ts';
import { isObject, type Json, type JsonObject, parseJson, strictJson } from '../json/parse.ts';
import { type FilesRead, type FormatReader, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { type RowProfile, RowReader } from '../rows.ts';
import { decode, type Sample, takeSample, utf8Of } from '../sample.ts';

/** Objects looked at to recognise the writer and choose the axis. */
const SAMPLE_OBJECTS = 400;
/** Levels inside one line. */
const LINE_DEPTH = 32;

/** The objects at the beginning of a file with one object per line; undefined when it is no such file. */
export function objectsOf(sample: Sample): readonly JsonObject[] | undefined {
  return sample.remember('lines', () => {
    const text = sample.text ?? '';
    if (!/^\s*\{/.test(text.slice(0, 4096))) return undefined;
    const lines = text.split(/\r*\n/, SAMPLE_OBJECTS + 1);
    const usable = lines.length > SAMPLE_OBJECTS || !sample.whole ? lines.slice(0, -1) : lines;
    const filled = usable.filter((line) => line.trim() !== '');
    const objects = filled.map(objectIn).filter((one) => one !== undefined);
    // A damaged line here and there is no other format; a document over several lines is.
    return objects.length > 0 && objects.length >= filled.length * 0.5 ? objects : undefined;
  });
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
  const keys = profile.recognise(objects, sample.path);
  return keys === undefined ? undefined : { score: profile.score ?? 0.9, because: { code: 'keys', keys: keys.slice(0, 12) } };
}

/** Reads the JSON Lines of one file. */
export async function readLines(file: SourceFile, profile: RowProfile, context: ReadContext): Promise<FilesRead> {
  const sample = objectsOf(await takeSample(file));
  if (sample === undefined)
    return refusedFiles([file], { code: 'malformed', format: profile.name, line: 1, detail: 'no object on the first line' });
  const reader = new RowReader(file.path, profile, context, sample);
  const dropped = { count: 0, firstLine: 0 };
  let unended: number | undefined;
  for await (const { text, line, ended } of textLines(file, context.limits.lineBytes)) {
    if (text?.trim() === '') continue;
    const object = text === undefined ? undefined : objectIn(text);
    if (object !== undefined) reader.take(object, line);
    else if (!ended) unended = line;
    else {
      dropped.count++;
      dropped.firstLine ||= line;
    }
  }
  const notes: ReadingNote[] = [];
  if (dropped.count > 0) notes.push({ code: 'rows-dropped', path: file.path, ...dropped });
  if (unended !== undefined) notes.push({ code: 'cut-off', path: file.path, line: unended });
  return reader.finish({ notes });
}

/** One line of a file. */
export interface Line {
  /** Undefined when the line is longer than the limit. */
  readonly text: string | undefined;
  /** From 1. */
  readonly line: number;
  /** Whether a line feed follows. */
  readonly ended: boolean;
}

/** The lines of a file as text. Lines over the limit are skipped without being held. */
export async function* textLines(file: SourceFile, maxBytes: number): AsyncGenerator<Line> {
  let rest: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  let overlong = false;
  for await (const chunk of utf8Of(file.content)) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      const part = chunk.subarray(from, end === -1 ? chunk.length : end);
      if (!overlong) {
        rest.push(end === -1 ? part.slice() : part);
        length += part.length;
        overlong = length > maxBytes;
        if (overlong) rest = [];
      }
      if (end === -1) break;
      yield { text: overlong ? undefined : decode(joined(rest, length)), line, ended: true };
      rest = [];
      length = 0;
      overlong = false;
      line++;
      from = end + 1;
    }
  }
  if (length > 0) yield { text: overlong ? undefined : decode(joined(rest, length)).replace(/\0+$/, ''), line, ended: overlong };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Keys of some objects, with those of nested objects joined by a point, in order of appearance. */
export function keysOf(objects: readonly JsonObject[]): string[] {
  const keys = new Set<string>();
  for (const object of objects.slice(0, 100)) addKeys(object, '', keys, 0);
  return [...keys];
}

function addKeys(object: JsonObject, prefix: string, keys: Set<string>, depth: number): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (isObject(value) && depth < 4) addKeys(value, name, keys, depth + 1);
    else if (keys.size < 2000) keys.add(name);
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
