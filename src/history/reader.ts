import type { SourceFile } from '../source/source.ts';
import type { History, Refusal } from './history.ts';
import type { Mapping } from './mapping.ts';
import { isLossName } from './naming.ts';
import type { ReadLimits } from './point-room.ts';
import type { ReadingNote, RecognitionReason, RefusalReason } from './reasons.ts';
import type { Sample } from './sample.ts';

/** What a reader makes of the beginning of a file. */
export type Recognition =
  /** The file is this format. `score` from 0 to 1; the highest wins: 1 magic bytes, 0.9 a writer's own layout, 0.5 generic. */
  | { readonly score: number; readonly because: RecognitionReason }
  /** The file is known, and is no history: a summary, a grid search, timings. */
  | { readonly score: number; readonly refuse: RefusalReason };

export interface ReadContext {
  readonly limits: ReadLimits;
  /** Why the format was chosen; goes into {@link ReadFile.because}. */
  readonly because: RecognitionReason;
  /** What the user says of names in these files. */
  readonly mapping?: Mapping;
}

/** How exactly a source keeps numbers: of several files of one run the most exact is read. */
export type Precision = 'exact' | 'single' | 'rounded';

/**
 * What one file (or one group of files) holds of one run: a {@link History} before it has a name. Several pieces become one
 * history when their places name one run and they complete each other, see `runs.ts`.
 */
export interface Piece extends Omit<History, 'name'> {
  /**
   * Where the run was found, as a path: the file's own, or the run's folder; for a file with several runs the file's path
   * with `/` and the run's name. Run key and replicate are made of it. Untrusted.
   */
  readonly place: string;
  readonly precision: Precision;
  /** Folders that are this run's alone, as trackers make them: other files in them (a console log, artifacts) belong to this run. */
  readonly folders?: readonly string[];
}

/** What came of some files. A file is in a piece's `files`, or refused, or both (a part of it was dropped). */
export interface FilesRead {
  readonly pieces: readonly Piece[];
  readonly refused: readonly Refusal[];
  readonly notes: readonly ReadingNote[];
}

/** A format: one of these in a file of its own, and one line in the registry of `read.ts`. */
export interface FormatReader {
  /** Name in the report, in `docs/formats.md` and for `--read-as`. */
  readonly name: string;
  /**
   * Looks at the beginning and the end of a file. Cheap, and never throws for any content. `reached` is the score that
   * another format has already: one that cannot be higher need not look.
   */
  recognise(sample: Sample, reached?: number): Recognition | undefined;
  /**
   * For a format that spreads one run over several files: files of this format with the same group are read in one call,
   * sorted by path. Without it each file is read alone.
   */
  groupOf?(path: string): string;
  /** Reads files of one group. What is wrong with a file is a refusal or a note, never an exception. */
  read(files: readonly SourceFile[], context: ReadContext): Promise<FilesRead>;
}

/** Recognizes a format by its first bytes. */
export function byMagic(bytes: readonly number[], what: string): FormatReader['recognise'] {
  return ({ head }) => (bytes.every((byte, i) => head[i] === byte) ? { score: 1, because: { code: 'magic', what } } : undefined);
}

/** Reads the file of a format that spreads no run over several. */
export function oneFile(read: (file: SourceFile, context: ReadContext) => Promise<FilesRead>): FormatReader['read'] {
  return async ([file], context) => (file === undefined ? refusedFiles([], { code: 'empty' }) : read(file, context));
}

/** The answer of a reader that found nothing to read. */
export function refusedFiles(files: readonly Pick<SourceFile, 'path'>[], because: RefusalReason): FilesRead {
  return { pieces: [], refused: files.map(({ path }) => ({ path, because })), notes: [] };
}

/**
 * Nothing was found that is a series of numbers by epoch or step: either no loss is named, or what is named so holds none.
 *
 * @param numbers those of the names that hold numbers, where that is known: a user may explain them
 */
export function noSeries(saw: readonly string[], numbers?: readonly string[]): RefusalReason {
  const names = saw.filter((name) => isLossName(name));
  if (names.length > 0 && !names.some((name) => numbers?.includes(name))) return { code: 'no-numbers', names };
  return { code: 'no-series', saw, ...(numbers && numbers.length > 0 && { numbers }) };
}

/** The refusal of the runs in one file that are more than the limit; nothing where there are none. */
export function tooManyRuns(path: string, value: number, allowed: number): Refusal[] {
  return value > allowed ? [{ path, because: { code: 'too-large', limit: 'runs', value, allowed } }] : [];
}

/** Runs that stand side by side in one file, each read by itself, as far as the limit allows. */
export function sideBySide<T extends { readonly name: string }>(
  path: string,
  runs: readonly T[],
  { limits }: ReadContext,
  read: (run: T, place: string) => FilesRead,
): FilesRead {
  const isOne = runs.length === 1;
  const found = runs.slice(0, limits.runs).map((run) => read(run, isOne ? path : `${path}/${run.name}`));
  const pieces = found.flatMap((one) => one.pieces);
  const refused = pieces.length > 0 ? [] : found.flatMap((one) => one.refused);
  return {
    pieces,
    refused: [...refused, ...tooManyRuns(path, runs.length, limits.runs)],
    notes: found.flatMap((one) => one.notes),
  };
}
