import type { Defect, OwnDefect } from '../../source/defect.ts';
import { LimitError, type Limits } from '../../source/limits.ts';
import type { ByteSource, SourceFile } from '../../source/source.ts';
import type { Refusal } from '../history.ts';
import type { FilesRead, FormatReader, Piece, ReadContext, Recognition } from '../reader.ts';
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
  /** For a format that spreads one run over several documents. */
  readonly groupOf?: (path: string) => string;
  /** Absent where the document is refused. `others`: those of its group. */
  read?(document: JsonDocument, context: ReadContext, others: readonly JsonDocument[]): FilesRead | Promise<FilesRead>;
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
  const parsed = onlyDocument(await parsedOf(file.content, limits));
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
export function documentFormat(format: DocumentFormat): FormatReader {
  const recognise = ({ value, dialect }: Parsed, { path }: Sample): Recognition | undefined => {
    const keys = format.recognise(value, path, dialect);
    if (keys === undefined) return undefined;
    const score = format.score ?? 0.9;
    if (format.refuse !== undefined) return { score, refuse: format.refuse(value, path) };
    return { score, because: { code: 'keys', keys: keys.slice(0, 12) } };
  };
  const { name, groupOf } = format;
  const read: ReadDocuments = async (document, context, others) => (await format.read?.(document, context, others)) ?? NONE;
  return { ...documentReader(name, recognise, read), ...(groupOf && { groupOf }) };
}

type ReadDocuments = (document: JsonDocument, context: ReadContext, others: readonly JsonDocument[]) => Promise<FilesRead>;
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
  read: ReadDocuments,
  context: ReadContext,
): Promise<FilesRead> {
  const documents: JsonDocument[] = [];
  const refused: Refusal[] = [];
  const cutAt = new Map<string, number>();
  let held = 0;
  for (const { path, content } of files) {
    // All documents of a group are held at once.
    held += content.size;
    const loaded = await load(content, held, format, context.limits);
    if ('code' in loaded) refused.push({ path, because: loaded });
    else documents.push({ path, value: loaded.value });
    if ('stopped' in loaded && loaded.stopped !== undefined) cutAt.set(path, loaded.stopped.line);
  }
  const [document, ...others] = documents;
  const found = document === undefined ? NONE : await read(document, context, others);
  const notesOf = (piece: Piece) =>
    piece.files.flatMap(({ path }): readonly ReadingNote[] =>
      cutAt.has(path) ? [{ code: 'cut-off', path, line: cutAt.get(path) ?? 1 }] : [],
    );
  const cut = found.refused.map((refusal): Refusal => {
    const line = cutAt.get(refusal.path);
    return line === undefined
      ? refusal
      : { path: refusal.path, because: { code: 'truncated', format, line, detail: { code: 'nothing-before-end' } } };
  });
  const pieces = found.pieces.map((piece) => ({ ...piece, notes: [...piece.notes, ...notesOf(piece)] }));
  return { pieces, refused: [...cut, ...refused], notes: found.notes };
}

async function parsedOf(content: ByteSource, limits: Limits): Promise<Parsed> {
  return documentIn(await textOf(content), limits.depth, limits);
}

function documentIn(...given: Parameters<typeof parseLoosely>): Parsed {
  const parsed = parseLoosely(...given);
  return { ...parsed, value: withNamedRows(parsed.value) };
}

async function load(content: ByteSource, held: number, format: string, limits: Limits): Promise<Parsed | RefusalReason> {
  if (held > limits.documentBytes) return { code: 'too-large', limit: 'documentBytes', value: held, allowed: limits.documentBytes };
  try {
    const parsed = await parsedOf(content, limits);
    if (typeof parsed.value === 'object' && parsed.value !== null) return parsed;
    const { line, detail } = parsed.stopped ?? { detail: { code: 'no-collection' } as const };
    return { code: 'malformed', format, ...(line !== undefined && { line }), detail };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { code: 'too-large', limit: error.limit, value: error.value, allowed: error.allowed };
  }
}
