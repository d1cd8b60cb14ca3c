import { type HistoryFile } from '../source/content.js';
import { type Limits } from '../source/limits.js';
import type { Reading } from './history.js';
import type { ReadPorts } from './ports.js';
export interface ReadOptions extends ReadPorts {
    /** A format's name: overrules recognition for every file. */
    readonly readAs?: string;
    readonly limits?: Partial<Limits>;
}
/**
 * Reads training histories from files of any kind: archives are opened, the content decides the format, files of one run
 * are put together. Never throws for any content: what cannot be read is in {@link Reading.refused} with its reason. The smallest files are
 * read first; what was read when a limit of the whole reading is met stands, and the files that were given up on are refused.
 */
export declare function readHistories(given: readonly HistoryFile[], options?: ReadOptions): Promise<Reading>;
