import type { Axis, Series } from './history.js';
import { type Naming } from './naming.js';
/** What a user says of names that say nothing by themselves: `--train`, `--val`, `--x`, or `columns` in the configuration. */
export interface Mapping {
    readonly train?: readonly string[];
    readonly validation?: readonly string[];
    readonly test?: readonly string[];
    /** The name of the position. */
    readonly axis?: string;
}
/** The mapping of a file, by its path. */
export type MappingOf = (path: string) => Mapping | undefined;
/** All names of a mapping, with what they stand for. What is named so is a loss, unless its name says that it is another metric. */
export declare function namesOf(mapping: Mapping): ReadonlyMap<string, Partial<Naming>>;
/** What the position counts that a user named: what its name says, else steps. */
export declare function axisNamed(name: string): Axis;
/** The series with the roles that a user gave them. */
export declare function mapped(series: readonly Series[], mapping: Mapping): readonly Series[];
