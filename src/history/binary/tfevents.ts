import type { ByteSource, SourceFile } from '../../source/source.ts';
import { viewOf } from '../../source/sources.ts';
import { groupedBy } from '../grouped.ts';
import type { Refusal } from '../history.ts';
import type { ReadLimits } from '../point-room.ts';
import type { FilesRead, FormatReader, Recognition } from '../reader.ts';
import type { ReadingNote } from '../reasons.ts';
import { parentOf } from '../run-key.ts';
import type { Sample } from '../sample.ts';
import { EventDecoder } from './event.ts';
import { eventRuns } from './event-folders.ts';
import { type EventPart, pieceOfEvents } from './event-piece.ts';
import { EventTags } from './event-tags.ts';
import type { OnRecord, RecordsEnd } from './framed.ts';
import { readRecords, startsWithRecord } from './tfrecord.ts';
import { BYTES, FIXED64, Fields, WireError, whereSound } from './wire.ts';

/** What event files of one writer need: how their records are framed, and what is in one. */
export interface EventFiles {
  readonly name: string;
  recognise(sample: Sample): Recognition | undefined;
  decoder(tags: EventTags): { decode(view: DataView, start: number, end: number): void };
  records(content: ByteSource, onRecord: OnRecord, longest: number): Promise<RecordsEnd>;
}

/**
 * TensorBoard event files: TFRecord framing around `Event` messages. A folder is a run, its files are read in the order
 * of the times in their names as one log; see `event-folders.ts` for folders that belong together.
 */
export const tfevents: FormatReader = eventFiles({
  name: 'tfevents',
  recognise,
  decoder: (tags) => new EventDecoder(tags),
  records: readRecords,
});

export function eventFiles(kind: EventFiles): FormatReader {
  return {
    name: kind.name,
    recognise: kind.recognise,
    groupOf: () => '',
    async read(files, { limits, because }): Promise<FilesRead> {
      const folders: EventPart[] = [];
      for (const [folder, members] of byFolder(files)) folders.push(await readFolder(folder, members, kind, limits));
      const read: { pieces: FilesRead['pieces'][number][]; refused: Refusal[] } = { pieces: [], refused: [] };
      const silent = folders.filter(({ tags }) => tags.length === 0);
      for (const run of eventRuns(folders)) {
        const made = pieceOfEvents(run, silent, because);
        if ('piece' in made) read.pieces.push(made.piece);
        read.refused.push(...made.refused);
      }
      const used = new Set(read.pieces.flatMap((piece) => piece.files.map(({ path }) => path)));
      for (const folder of silent) read.refused.push(...refusalsOf(folder, used));
      return { ...read, notes: [] };
    },
  };
}

function recognise(sample: Sample): Recognition | undefined {
  if (!startsWithRecord(sample.head)) {
    const named = /tfevents/.test(sample.path.slice(sample.path.lastIndexOf('/') + 1));
    return named && sample.text === undefined ? { score: 0.4, because: { code: 'layout', path: sample.path } } : undefined;
  }
  if (holdsEvent(sample.head)) return { score: 1, because: { code: 'magic', what: 'TFRecord' } };
  return { score: 0.9, refuse: { code: 'not-a-history', what: 'TFRecord', saw: [] } };
}

/** Whether the first record may be an `Event`: its field 1 is a time. A `tf.train.Example` has a message there. */
function holdsEvent(head: Uint8Array): boolean {
  const view = viewOf(head);
  const length = Number(view.getBigUint64(0, true));
  if (length === 0) return true;
  try {
    const fields = new Fields(view, 12, Math.min(head.length, 12 + length));
    return fields.next() && (fields.field !== 1 || fields.type === FIXED64) && !(fields.field > 10 && fields.type === BYTES);
  } catch (error) {
    // A first event longer than the sample: a graph.
    if (error instanceof WireError) return length > head.length - 12;
    throw error;
  }
}

function byFolder(files: readonly SourceFile[]): Map<string, SourceFile[]> {
  const folders = groupedBy(files, ({ path }) => parentOf(path));
  for (const members of folders.values()) members.sort((a, b) => timeOf(a.path) - timeOf(b.path) || (a.path < b.path ? -1 : 1));
  return folders;
}

/** The time that writers put in a file's name, in seconds; 0 where there is none. */
function timeOf(path: string): number {
  return Number(/(?:tfevents|vdlrecords)\.(\d{9,13})(?!\d)/.exec(path)?.[1] ?? 0);
}

/** Reads the files of one folder as one log. */
async function readFolder(folder: string, files: readonly SourceFile[], kind: EventFiles, limits: ReadLimits): Promise<EventPart> {
  const tags = new EventTags(limits);
  const decoder = kind.decoder(tags);
  const notes: ReadingNote[] = [];
  for (const file of files) {
    const note = await readEvents(file, decoder, kind, limits);
    if (note !== undefined) notes.push(note);
  }
  const { set, clock, others } = tags;
  return { folder, format: kind.name, tags: set.names, set, clock, others, notes, files };
}

async function readEvents(
  { path, content }: SourceFile,
  decoder: ReturnType<EventFiles['decoder']>,
  { records }: EventFiles,
  limits: ReadLimits,
): Promise<ReadingNote | undefined> {
  const end = await records(content, whereSound(decoder.decode.bind(decoder)), limits.recordBytes);
  if (end.kind === 'cut-off') return { code: 'cut-off', path };
  return end.kind === 'damaged' ? { code: 'damaged', path, atByte: end.atByte } : undefined;
}

/** Files without a scalar that belong to no run. */
function refusalsOf({ format, files, others, notes }: EventPart, used: ReadonlySet<string>): Refusal[] {
  return files
    .filter(({ path }) => !used.has(path))
    .map(({ path }) => {
      const cut = notes.find((note) => 'path' in note && note.path === path);
      if (cut?.code === 'damaged')
        return { path, because: { code: 'malformed', format, detail: { code: 'no-record', byte: cut.atByte ?? 0 } } };
      const saw = others.slice(0, 10);
      return others.length > 0 && others.every((tag) => tag.startsWith('_hparams_/'))
        ? { path, because: { code: 'not-a-history', what: 'hyperparameters', saw } }
        : { path, because: { code: 'no-series', saw } };
    });
}
