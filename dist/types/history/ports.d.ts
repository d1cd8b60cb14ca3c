import type { Decoders } from '../source/decoders.js';
import type { MappingOf } from './mapping.js';
/** What reading can use of the machine that it runs on, and of what the user knows. Each may be absent. */
export interface ReadPorts extends Decoders {
    /** Milliseconds since any time, passed or computed. With it a reading ends after `Limits.seconds`, and refuses what it did not get to. */
    readonly clock?: () => number;
    /** What the user says of names in a file: see `mapping.ts`. */
    readonly mappingOf?: MappingOf;
}
