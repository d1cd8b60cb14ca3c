import type { Aggregation, Direction, Role } from './history.js';
/** What a series' name says. */
export interface Naming {
    readonly role: Role;
    readonly metric: string;
    readonly direction: Direction;
    readonly component: boolean;
    readonly aggregation: Aggregation;
    readonly subset?: string;
    readonly adversarial?: boolean;
}
/** What is known of the names that one writer uses. Everything not said here follows from the words in a name. */
export interface NamingProfile {
    /** A name without a split is training data, for every metric. */
    readonly bareRole?: Role;
    /** What `test` means: many scripts validate on the data that they call so. */
    readonly test?: 'validation' | 'test';
    /** What holds for names that match, first match first; `null`: not a series. */
    readonly columns?: readonly (readonly [RegExp, Partial<Naming> | null])[];
    /** The same for names that are known one by one, of which there may be thousands; goes before `columns`. */
    readonly known?: (name: string) => Partial<Naming> | null | undefined;
    /** How training values are made. */
    readonly trainAggregation?: Aggregation;
    /** Every loss is one of reinforcement or adversarial learning. */
    readonly adversarial?: boolean;
}
/**
 * Names all series of one run together: a bare `loss` is training when another name has a split, a loss with a qualifier
 * is a component when a more general one exists. Names that are no series (running best values, spreads, what the profile
 * leaves out) are missing from the answer.
 */
export declare function nameSeries(names: readonly string[], profile?: NamingProfile): Map<string, Naming>;
/** Whether a name speaks of a loss: what a table must have to be looked at as a history. */
export declare function isLossName(name: string): boolean;
/** Whether a name is one that trainers log: a loss, an accuracy and the like, a learning rate, a timing. */
export declare function isMetricName(name: string): boolean;
/** Whether a name is a measure of the model itself: loss, accuracy and the like. */
export declare function isQualityName(name: string): boolean;
export declare function isLikelihood(words: readonly string[]): boolean;
