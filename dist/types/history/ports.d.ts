import type { UnpackZstd } from '../source/zstd.js';
import type { OpenSqlite } from './sqlite.js';
/** What reading can use of the machine that it runs on. Each may be absent. */
export interface ReadPorts {
    /** Opens SQLite files. Without it they are refused. */
    readonly sqlite?: OpenSqlite;
    /** Unpacks zstd. Without it a slower decoder in JavaScript does. */
    readonly zstd?: UnpackZstd;
    /** Milliseconds since any time, passed or computed. With it a reading ends after `Limits.seconds`, and refuses what it did not get to. */
    readonly clock?: () => number;
}
