import { errorMessage } from '../source/error-message.ts';
import { DEFAULT_LIMITS, type Limits } from '../source/limits.ts';
import type { SourceFile } from '../source/source.ts';
import { unpack } from '../source/unpack.ts';
import { binaryFormats } from './binary/formats.ts';
import type { Reading, Refusal } from './history.ts';
import { jsonFormats } from './json/formats.ts';
import { jsonLinesFormats } from './jsonl/formats.ts';
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
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const unpacked = await unpack(files, limits);
  const within = unpacked.files.slice(0, limits.files);
  // One refusal that says how many there are: thousands of the same sentence would hide every other.
  const over = unpacked.files
    .slice(limits.files, limits.files + 1)
    .map(({ path }) => ({ path, because: tooMany('files', unpacked.files.length, limits) }));
  const chosen = await chooseFormats(within, limits, options.readAs);
  const refused: Refusal[] = [...unpacked.refused, ...chosen.refused, ...over];
  const notes: ReadingNote[] = [...unpacked.notes];
  const pieces: Piece[] = [];
  let points = 0;
  for (const group of chosen.groups) {
    if (points > limits.allPoints) {
      refused.push(...refusedFiles(group.files, tooMany('allPoints', points, limits)).refused);
      continue;
    }
    const read = await readGroup(group, limits, options.sqlite);
    pieces.push(...read.pieces);
    points += read.pieces.reduce((sum, piece) => sum + pointsOf(piece), 0);
    refused.push(...read.refused);
    notes.push(...read.notes);
  }
  const assembled = assembleRuns(pieces, files.length === 1 ? files[0]?.path : undefined);
  return { runs: assembled.runs, refused, notes: [...notes, ...assembled.notes] };
}

function tooMany(limit: 'files' | 'allPoints', value: number, limits: Limits): RefusalReason {
  return { code: 'too-large', limit, value, allowed: limits[limit] };
}

function pointsOf(piece: Piece): number {
  return piece.series.reduce((sum, series) => sum + series.y.length, 0);
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
  return { refuse: { code: 'read-as-failed', format: readAs, detail: FORMATS.map(({ name }) => name).join(', ') } };
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

async function readGroup({ format, files, because }: Group, limits: Limits, sqlite: OpenSqlite | undefined): Promise<FilesRead> {
  try {
    const read = await format.read(files, { limits, because, ...(sqlite === undefined ? {} : { sqlite }) });
    const silent = read.pieces.length === 0 && read.refused.length === 0;
    if (silent) return refusedFiles(files, { code: 'no-series', saw: [] });
    return because.code === 'read-as' ? asNamed(read, format.name) : read;
  } catch (error) {
    return refusedFiles(files, { code: 'unreadable', detail: errorMessage(error) });
  }
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
