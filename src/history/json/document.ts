import type { Defect, OwnDefect } from '../../source/defect.ts';
import { LimitError, type Limits } from '../../source/limits.ts';
import type { SourceFile } from '../../source/source.ts';
import { type FilesRead, type FormatReader, type ReadContext, type Recognition, refusedFiles } from '../reader.ts';
import type { ReadingNote, RefusalReason } from '../reasons.ts';
import { type Sample, takeSample, textOf } from '../sample.ts';
import { parseLoosely } from './loose.ts';
import { withNamedRows } from './named-rows.ts';
import type { Json, Parsed } from './values.ts';

/** A kind of JSON document. */
export interface DocumentFormat {
  readonly name: string;
  /** Keys by which the document is recognized, named in the report. The value may be cut off. `undefined`: another kind. */
  recognise(value: Json, path: string, dialect: Parsed['dialect']): readonly string[] | undefined;
  /** How sure a match is; 0.9 unless said. */
  readonly score?: number;
  /** The document is known, and no history: why. */
  readonly refuse?: (value: Json, path: string) => RefusalReason;
  /** Absent where the document is refused. */
  read?(document: JsonDocument, context: ReadContext): FilesRead | Promise<FilesRead>;
  /** For a format that spreads one run over several documents, in place of `read`. */
  readonly together?: {
    groupOf(path: string): string;
    read(documents: readonly JsonDocument[], context: ReadContext): FilesRead;
  };
}

export interface JsonDocument {
  readonly path: string;
  readonly value: Json;
}

/** Levels that recognition looks into. */
const HEAD_DEPTH = 64;

/** What it costs to parse a byte, in bytes of a table read. */
const WORK_PER_PARSED_BYTE = 4;

/** The document at the beginning of a file; undefined when it is no single JSON document. */
function documentOf(sample: Sample): Parsed | undefined {
  return sample.remember('document', () => {
    const text = sample.text ?? '';
    return /^\s*[[{(]/.test(text.slice(0, 4096)) ? onlyDocument(documentIn(text, HEAD_DEPTH)) : undefined;
  });
}

function onlyDocument(parsed: Parsed): Parsed | undefined {
  return parsed.stopped && isOf(parsed.stopped.detail, 'text-follows') ? undefined : parsed;
}

/** A sample in which formats see the whole document, as far as the limits let it be parsed. Throws {@link LimitError}. */
export async function sampleOfDocument(file: SourceFile, limits: Limits): Promise<Sample> {
  const sample = await takeSample(file, true);
  const parsed = onlyDocument(await parsedOf(file, limits));
  sample.remember('document', () => parsed);
  sample.cost.work += WORK_PER_PARSED_BYTE * file.content.size;
  return sample;
}

function isOf(detail: Defect, code: OwnDefect['code']): boolean {
  return typeof detail !== 'string' && detail.code === code;
}

/** Whether the file is one JSON document, perhaps cut off, and nothing else. */
export function isDocument(sample: Sample): boolean {
  const parsed = documentOf(sample);
  return parsed !== undefined && (parsed.stopped === undefined || parsed.stopped.atEnd);
}

/** A reader of the documents of one kind. */
export function documentFormat({ together, ...format }: DocumentFormat): FormatReader {
  const recognise = ({ value, dialect }: Parsed, { path }: Sample): Recognition | undefined => {
    const keys = format.recognise(value, path, dialect);
    if (keys === undefined) return undefined;
    const score = format.score ?? 0.9;
    if (format.refuse !== undefined) return { score, refuse: format.refuse(value, path) };
    return { score, because: { code: 'keys', keys: keys.slice(0, 12) } };
  };
  const read: ReadDocuments = async (documents, context) => {
    const [document] = documents;
    if (document === undefined) return NONE;
    return together?.read(documents, context) ?? (await format.read?.(document, context)) ?? NONE;
  };
  return { ...documentReader(format.name, recognise, read), ...(together && { groupOf: together.groupOf }) };
}

type ReadDocuments = (documents: readonly JsonDocument[], context: ReadContext) => Promise<FilesRead>;
const NONE: FilesRead = { pieces: [], refused: [], notes: [] };

/** A reader of documents, `claim` being what it makes of one that may be cut off. */
export function documentReader(
  name: string,
  claim: (document: Parsed, sample: Sample) => Recognition | undefined,
  read: ReadDocuments,
): FormatReader {
  return {
    name,
    recognise(sample) {
      const parsed = documentOf(sample);
      const found = parsed && claim(parsed, sample);
      return found !== undefined && 'refuse' in found ? { ...found, refuse: tooDeep(parsed) ?? found.refuse } : found;
    },
    read: (files, context) => readDocuments(files, name, read, context),
  };
}

/** Nothing can be said about the content of a document whose inner levels were not looked at. */
function tooDeep({ stopped }: Partial<Parsed> = {}): RefusalReason | undefined {
  if (stopped === undefined || !isOf(stopped.detail, 'too-deep')) return undefined;
  return { code: 'too-large', limit: 'depth', value: HEAD_DEPTH + 1, allowed: HEAD_DEPTH };
}

async function readDocuments(
  files: readonly SourceFile[],
  format: string,
  readAll: ReadDocuments,
  context: ReadContext,
): Promise<FilesRead> {
  const documents: JsonDocument[] = [];
  const refused: FilesRead[] = [];
  const notes = new Map<string, ReadingNote>();
  let held = 0;
  for (const file of files) {
    // All documents of a group are held at once.
    const loaded = await load(file, held, format, context.limits);
    held += file.content.size;
    if ('pieces' in loaded) refused.push(loaded);
    else documents.push({ path: file.path, value: loaded.value });
    if ('stopped' in loaded && loaded.stopped !== undefined)
      notes.set(file.path, { code: 'cut-off', path: file.path, line: loaded.stopped.line });
  }
  const read = documents.length === 0 ? NONE : await readAll(documents, context);
  const pieces = read.pieces.map((piece) => {
    const own = piece.files.map(({ path }) => notes.get(path)).filter((note) => note !== undefined);
    return own.length === 0 ? piece : { ...piece, notes: [...piece.notes, ...own] };
  });
  const cut = read.refused.map((refusal) => {
    const note = notes.get(refusal.path);
    if (note?.code !== 'cut-off') return refusal;
    const line = note.line === undefined ? {} : { line: note.line };
    return {
      path: refusal.path,
      because: { code: 'truncated' as const, format, ...line, detail: { code: 'nothing-before-end' } as const },
    };
  });
  return { pieces, refused: [...cut, ...refused.flatMap((one) => one.refused)], notes: read.notes };
}

async function parsedOf({ content }: SourceFile, limits: Limits): Promise<Parsed> {
  return documentIn(await textOf(content), limits.depth, limits);
}

function documentIn(...given: Parameters<typeof parseLoosely>): Parsed {
  const parsed = parseLoosely(...given);
  return { ...parsed, value: withNamedRows(parsed.value) };
}

async function load(file: SourceFile, held: number, format: string, limits: Limits): Promise<Parsed | FilesRead> {
  const size = held + file.content.size;
  if (size > limits.documentBytes) {
    return refusedFiles([file], { code: 'too-large', limit: 'documentBytes', value: size, allowed: limits.documentBytes });
  }
  try {
    const parsed = await parsedOf(file, limits);
    if (typeof parsed.value === 'object' && parsed.value !== null) return parsed;
    const line = parsed.stopped === undefined ? {} : { line: parsed.stopped.line };
    const detail = parsed.stopped?.detail ?? { code: 'no-collection' };
    return refusedFiles([file], { code: 'malformed', format, ...line, detail });
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return refusedFiles([file], { code: 'too-large', limit: error.limit, value: error.value, allowed: error.allowed });
  }
}
