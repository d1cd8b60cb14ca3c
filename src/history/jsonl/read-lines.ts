import type { SourceFile } from '../../source/source.ts';
import { Together } from '../json/together.ts';
import { isObject, type Json, type JsonObject } from '../json/values.ts';
import { eachLine, type LineHandler } from '../lines.ts';
import type { ReadLimits } from '../point-room.ts';
import { type FilesRead, type ReadContext, refusedFiles } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { type Look, lookAtObjects } from '../records/look.ts';
import { planOf } from '../records/plan.ts';
import type { WriterProfile } from '../records/profile.ts';
import { RecordReader } from '../records/reader.ts';
import { ObjectRecord } from '../records/record.ts';
import { type Sample, takeSample } from '../sample.ts';
import { lastObjects, objectIn, objectsOf } from './objects-of.ts';

/** What JSON Lines show of themselves; undefined where a file is none. */
export function lookAtLines(sample: Sample): Look | undefined {
  return sample.remember('look at lines', () => {
    const objects = objectsOf(sample);
    if (objects === undefined) return undefined;
    const seen = sample.whole ? sample.size : Math.min(sample.size, sample.head.length);
    const size = Math.round((sample.size / Math.max(1, seen)) * (sample.text?.split('\n').length ?? 1));
    return lookAtObjects('lines', sample.path, objects, lastObjects(sample), size);
  });
}

/** What it costs to parse an object with a name that no object before it had, in bytes of a table read: measured at 5 µs. */
const WORK_PER_NEW_NAME = 1024;

/** The container of JSON Lines: a record for each line. */
export async function readLines(
  file: SourceFile,
  profile: WriterProfile,
  format: string,
  context: ReadContext,
): Promise<FilesRead> {
  const { path } = file;
  const look = lookAtLines(await takeSample(file));
  if (look === undefined) {
    return refusedFiles([file], { code: 'malformed', format, line: 1, detail: { code: 'no-object' } });
  }
  const plan = planOf(look, profile);
  const reader = new RecordReader(plan, context);
  const { limits } = context;
  const record = recordOf(look, context);
  const { placing } = plan;
  if (placing?.learn !== undefined)
    await eachObject(file, limits, {
      onObject(object, line) {
        record.fill(object, line);
        placing.learn?.(record);
      },
    });
  let cutOff: number | undefined;
  let charged = record.leftOut;
  await eachObject(file, limits, {
    onObject(object, line) {
      record.fill(object, line);
      reader.take(record);
    },
    onOther(line, ended) {
      if (ended) reader.dropped.add(line);
      else cutOff = line;
    },
    onPause() {
      limits.budget.spend('work', WORK_PER_NEW_NAME * (record.leftOut - charged));
      charged = record.leftOut;
    },
  });
  const notes: ReadingNote[] = cutOff === undefined ? [] : [{ code: 'cut-off', path, line: cutOff }];
  const files = [{ path, format, because: context.because }];
  return reader.finish({ files, place: path, notes, saw: look.names.slice(0, 12) });
}

interface ObjectHandler {
  onObject(object: JsonObject, line: number): void;
  /** A line that is neither an object nor blank. */
  onOther?(line: number, ended: boolean): void;
  onPause?(): void;
}

/** The objects of a file with one a line: as many together as may be, the others one by one. */
function eachObject({ content }: SourceFile, { lineBytes }: ReadLimits, handler: ObjectHandler): Promise<void> {
  const together = new Together();
  const lines: LineHandler = {
    onLine(text, line, ended) {
      const object = objectIn(text);
      if (object !== undefined) handler.onObject(object, line);
      else if (text.trim() !== '') handler.onOther?.(line, ended);
    },
    onLines(text, line) {
      // No string holds a line feed: they only stand between the objects.
      const areObjects = (all: readonly Json[]): all is readonly JsonObject[] =>
        all.length === linesIn(text) && all.every(isObject);
      const objects = together.parse(text.slice(0, -1).replaceAll('\n', ','), areObjects);
      objects?.forEach((object, i) => {
        handler.onObject(object, line + i);
      });
      return objects?.length;
    },
    onOverlong: (line) => handler.onOther?.(line, true),
    onPause: () => handler.onPause?.(),
  };
  return eachLine(content, { longest: lineBytes }, lines);
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A record whose slots are those of the look. */
export function recordOf(look: Look, { limits }: ReadContext): ObjectRecord {
  const record = new ObjectRecord(limits.columns);
  record.prime(look.names);
  return record;
}
