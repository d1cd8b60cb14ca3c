import type { SourceFile } from '../source/source.js';
import type { History, Refusal } from './history.js';
import type { Mapping } from './mapping.js';
import type { ReadLimits } from './point-room.js';
import type { ReadingNote, RecognitionReason, RefusalReason } from './reasons.js';
import type { Sample } from './sample.js';
/** What a reader makes of the beginning of a file. */
export type Recognition = 
/** The file is this format. `score` from 0 to 1; the highest wins: 1 magic bytes, 0.9 a writer's own layout, 0.5 generic. */
{
    readonly score: number;
    readonly because: RecognitionReason;
}
/** The file is known, and is no history: a summary, a grid search, timings. */
 | {
    readonly score: number;
    readonly refuse: RefusalReason;
};
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
/** Reads the file of a format that spreads no run over several. */
export declare function oneFile(read: (file: SourceFile, context: ReadContext) => Promise<FilesRead>): FormatReader['read'];
/** The answer of a reader that found nothing to read. */
export declare function refusedFiles(files: readonly Pick<SourceFile, 'path'>[], because: RefusalReason): FilesRead;
/**
 * Nothing was found that is a series of numbers by epoch or step: either no loss is named, or what is named so holds none.
 *
 * @param numbers those of the names that hold numbers, where that is known: a user may explain them
 */
export declare function noSeries(saw: readonly string[], numbers?: readonly string[]): RefusalReason;
/** The refusal of the runs in one file that are more than the limit; nothing where there are none. */
export declare function tooManyRuns(path: string, value: number, allowed: number): Refusal[];
/** Runs that stand side by side in one file, each read by itself, as far as the limit allows. */
export declare function sideBySide<T extends {
    readonly name: string;
}>(path: string, runs: readonly T[], { limits }: ReadContext, read: (run: T, place: string) => FilesRead): FilesRead;
