import { type Limits } from '../source/limits.js';
import type { SourceFile } from '../source/source.js';
import type { Reading } from './history.js';
import { type FormatReader } from './reader.js';
import type { OpenSqlite } from './sqlite.js';
/** Every format, in the order in which equal scores are decided. */
export declare const FORMATS: readonly FormatReader[];
/** The names that `read-as` takes. */
export declare const FORMAT_NAMES: readonly string[];
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
export declare function readHistories(files: readonly SourceFile[], options?: ReadOptions): Promise<Reading>;
