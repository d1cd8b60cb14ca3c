import { errorMessage } from '../source/error-message.ts';
import { DEFAULT_LIMITS, type Limits } from '../source/limits.ts';
import type { SourceFile } from '../source/source.ts';
import { unpack } from '../source/unpack.ts';
import { binaryFormats } from './binary/formats.ts';
import type { Reading, Refusal } from './history.ts';
import { jsonFormats } from './json/formats.ts';
import { jsonLinesFormats } from './jsonl/formats.ts';
import { type ReadLimits, withRoom } from './point-room.ts';
import { type FilesRead, type FormatReader, type Piece, refusedFiles } from './reader.ts';
import type { ReadingNote, RecognitionReason, RefusalReason } from './reasons.ts';
import { assembleRuns } from './runs.ts';
import { isCostly, type Sample, takeSample } from './sample.ts';
import type { OpenSqlite } from './sqlite.ts';
import { tableFormats } from './table/formats.ts';
import { measuresOf } from './table/table.ts';
import { textFormats } from './text/formats.ts';

/** Every format, in the order in which equal scores are decided. */
export const FORMATS: readonly FormatReader[] = [
  ...binaryFormats,
  ...jsonFormats,
  ...jsonLinesFormats,
  ...tableFormats,
  ...textFormats,
];

/** The names that `read-as` takes. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

export interface ReadOptions {
  /** A format's name: overrules recognition for every file. */
  readonly readAs?: string;
  readonly limits?: Partial<Limits>;
  /** Opens SQLite files, e.g. `openSqlite` of `node/sqlite.ts`. Without it they are refused. */
  readonly sqlite?: OpenSqlite;
}

/**
 * Reads training histories from files of any kind: archives are opened, the content decides the format, files of one run
 * are put together. Never throws for any content: what cannot be read is in {@link Reading.refused} with its reason.
 */
export async function readHistories(files: readonly SourceFile[], options: ReadOptions = {}): Promise<Reading> {
  const limits = withRoom({ ...DEFAULT_LIMITS, ...options.limits });
  const unpacked = await unpack(files, limits);
  const chosen = await chooseFormats(unpacked.files.slice(0, limits.files), limits, options.readAs);
  const refused: Refusal[] = [
    ...unpacked.refused,
    ...chosen.refused,
    ...leftOut(unpacked.files[limits.files]?.path, 'files', unpacked.files.length, limits),
  ];
  const notes: ReadingNote[] = [...unpacked.notes];
  const pieces: Piece[] = [];
  let found = 0;
  let firstLeftOut: string | undefined;
  for (const group of chosen.groups) {
    const places = limits.room.taken;
    const read = await readWithin(group, limits, options.sqlite);
    const within = read.pieces.slice(0, limits.allRuns - pieces.length);
    limits.room.settle(places + within.reduce((sum, piece) => sum + placesOf(piece), 0));
    found += read.pieces.length;
    firstLeftOut ??= read.pieces[within.length]?.place;
    pieces.push(...within);
    refused.push(...read.refused);
    notes.push(...read.notes);
  }
  refused.push(...leftOut(firstLeftOut, 'allRuns', found, limits));
  const assembled = assembleRuns(pieces, files.length === 1 ? files[0]?.path : undefined);
  return { runs: assembled.runs, refused, notes: [...notes, ...assembled.notes] };
}

/** One refusal that says how many there are: thousands of the same sentence would hide every other. */
function leftOut(first: string | undefined, limit: 'files' | 'allRuns', value: number, limits: Limits): readonly Refusal[] {
  return first === undefined ? [] : [{ path: first, because: { code: 'too-large', limit, value, allowed: limits[limit] } }];
}

interface Group {
  readonly format: FormatReader;
  readonly because: RecognitionReason;
  readonly files: SourceFile[];
}

interface Chosen {
  readonly groups: readonly Group[];
  readonly refused: readonly Refusal[];
}

async function chooseFormats(files: readonly SourceFile[], limits: Limits, readAs: string | undefined): Promise<Chosen> {
  const groups = new Map<string, Group>();
  const refused: Refusal[] = [];
  for (const file of [...files].sort(byPath)) {
    const choice = await chooseFormat(file, limits, readAs);
    if ('refuse' in choice) {
      refused.push({ path: file.path, because: choice.refuse });
      continue;
    }
    const { format, because } = choice;
    const id = `${format.name}\n${format.groupOf?.(file.path) ?? `\n${file.path}`}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { format, because, files: [file] });
    else group.files.push(file);
  }
  return { groups: [...groups.values()], refused };
}

type Choice = { readonly format: FormatReader; readonly because: RecognitionReason } | { readonly refuse: RefusalReason };

async function chooseFormat(file: SourceFile, limits: Limits, readAs: string | undefined): Promise<Choice> {
  const { size } = file.content;
  if (size === 0) return { refuse: { code: 'empty' } };
  if (size > limits.fileBytes) return { refuse: { code: 'too-large', limit: 'fileBytes', value: size, allowed: limits.fileBytes } };
  if (readAs !== undefined) return namedFormat(readAs);
  try {
    const choice = bestFormat(await takeSample(file));
    return 'refuse' in choice && isCostly(file.content) ? bestFormat(await takeSample(file, true)) : choice;
  } catch (error) {
    return { refuse: { code: 'unreadable', detail: errorMessage(error) } };
  }
}

function namedFormat(readAs: string): Choice {
  const format = FORMATS.find(({ name }) => name === readAs);
  if (format !== undefined) return { format, because: { code: 'read-as' } };
  return { refuse: { code: 'read-as-failed', format: readAs, detail: FORMAT_NAMES.join(', ') } };
}

function bestFormat(sample: Sample): Choice {
  let best: { score: number; choice: Choice } | undefined;
  for (const format of FORMATS) {
    const recognition = format.recognise(sample, best?.score ?? 0);
    if (recognition === undefined || (best !== undefined && best.score >= recognition.score)) continue;
    const choice = 'refuse' in recognition ? recognition : { format, because: recognition.because };
    best = { score: recognition.score, choice };
  }
  if (best !== undefined) return best.choice;
  if (sample.text === undefined) return { refuse: { code: 'binary' } };
  if (sample.text.trim() === '') return { refuse: { code: 'empty' } };
  const columns = headerAlone(sample.text);
  return { refuse: columns ? { code: 'no-rows', columns } : { code: 'unknown-format', saw: firstLine(sample.text) } };
}

/** Columns of a table that ended after its header. */
function headerAlone(text: string): readonly string[] | undefined {
  const lines = text.split(/\r\n?|\n/, 50).filter((line) => line.trim() !== '');
  const columns = (lines[0] ?? '').split(/[,;\t]/).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  const areNames = columns.length > 1 && columns.every((name) => name.length <= 60 && !/[:=]|\d\.\d/.test(name));
  return lines.length === 1 && areNames && measuresOf(columns).length > 0 ? columns.slice(0, 12) : undefined;
}

/** A group that has more points than there is room for is dropped as a whole: with points missing it would be another history. */
async function readWithin(group: Group, limits: ReadLimits, sqlite: OpenSqlite | undefined): Promise<FilesRead> {
  const read = await readReadable(group, limits, sqlite);
  const { wanted } = limits.room;
  return wanted === undefined ? read : refusedFiles(group.files, tooManyPoints(wanted, limits));
}

function tooManyPoints(value: number, { allPoints }: Limits): RefusalReason {
  return { code: 'too-large', limit: 'allPoints', value, allowed: allPoints };
}

/** What a history takes of the room: a bucket has several figures. */
function placesOf({ series }: Piece): number {
  return series.reduce((sum, { y, buckets }) => sum + (buckets === undefined ? y.length : 2 * y.length), 0);
}

/** Files of a group are read together; one whose bytes cannot be had does not take the others with it. */
async function readReadable(group: Group, limits: ReadLimits, sqlite: OpenSqlite | undefined): Promise<FilesRead> {
  const { room } = limits;
  const before = room.taken;
  try {
    return await readGroup(group, limits, sqlite);
  } catch (error) {
    const { files, refused } = await partReadable(group.files);
    if (files.length === 0 || refused.length === 0)
      return refusedFiles(group.files, { code: 'unreadable', detail: errorMessage(error) });
    room.settle(before);
    const rest = await readReadable({ ...group, files }, limits, sqlite);
    return { ...rest, refused: [...refused, ...rest.refused] };
  }
}

/** Files whose bytes can be had, and a refusal for each other. */
async function partReadable(all: readonly SourceFile[]): Promise<{ files: SourceFile[]; refused: Refusal[] }> {
  const files: SourceFile[] = [];
  const refused: Refusal[] = [];
  for (const file of all) {
    const detail = await problemOf(file);
    if (detail === undefined) files.push(file);
    else refused.push({ path: file.path, because: { code: 'unreadable', detail } });
  }
  return { files, refused };
}

/** Why the bytes of a file cannot be had; undefined where they can. */
async function problemOf({ content }: SourceFile): Promise<string | undefined> {
  try {
    for await (const _ of content.stream());
    return undefined;
  } catch (error) {
    return errorMessage(error);
  }
}

async function readGroup(
  { format, files, because }: Group,
  limits: ReadLimits,
  sqlite: OpenSqlite | undefined,
): Promise<FilesRead> {
  const read = await format.read(files, { limits, because, ...(sqlite === undefined ? {} : { sqlite }) });
  const silent = read.pieces.length === 0 && read.refused.length === 0;
  if (silent) return refusedFiles(files, { code: 'no-series', saw: [] });
  return because.code === 'read-as' ? asNamed(read, format.name) : read;
}

/** A refusal after `--read-as` says so: the user may have named the wrong format. */
function asNamed(read: FilesRead, format: string): FilesRead {
  const refused = read.refused.map(({ path, because }): Refusal => {
    const detail = 'detail' in because ? because.detail : because.code;
    return { path, because: { code: 'read-as-failed', format, detail, because } };
  });
  return { ...read, refused };
}

function byPath(a: SourceFile, b: SourceFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function firstLine(text: string): string {
  const line = text.split(/[\r\n]/, 50).find((one) => one.trim() !== '');
  return (line ?? '').trim().slice(0, 80);
}
