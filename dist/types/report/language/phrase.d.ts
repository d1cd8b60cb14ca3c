import type { Axis } from '../../history/history.js';
import type { MessageId, SlotsOf } from './messages.js';
/** What positions on an axis count: boosting logs steps and means rounds. */
export type Unit = Axis | 'round';
/** A loss or metric that a language has a word for. */
export type SeriesWord = 'validation-loss' | 'training-loss' | 'loss' | 'accuracy' | 'perplexity' | 'f1' | 'auc' | 'map' | 'wer';
/** What a sentence quotes, not yet written. A plain string is an untrusted name, a plain number a count. */
export type Term = string | number | Phrase
/** A loss or metric, or another measured number: three significant digits. */
 | {
    readonly kind: 'value';
    readonly value: number;
}
/** A fraction, written as a percentage: 0.44 is "44%". */
 | {
    readonly kind: 'share';
    readonly share: number;
    readonly hasDecimal?: true;
}
/** How many times: 5.63 is "5.6", 12.4 is "12". */
 | {
    readonly kind: 'times';
    readonly times: number;
} | {
    readonly kind: 'place';
    readonly unit: Unit;
    readonly at: number;
} | {
    readonly kind: 'span';
    readonly unit: Unit;
    readonly length: number;
}
/** The unit alone: "epoch", or "epochs". */
 | {
    readonly kind: 'unit';
    readonly unit: Unit;
} | {
    readonly kind: 'units';
    readonly unit: Unit;
}
/** A series by its word, or by its untrusted name where there is none. */
 | {
    readonly kind: 'series';
    readonly word?: SeriesWord;
    readonly name: string;
}
/** A run by its untrusted key; `alone`: the only one, whose key says nothing. */
 | {
    readonly kind: 'run';
    readonly key: string;
    readonly alone?: true;
}
/** The base by its untrusted branch, or just "the base". */
 | {
    readonly kind: 'base';
    readonly branch?: string;
}
/** A full commit id. */
 | {
    readonly kind: 'commit';
    readonly id: string;
}
/** Untrusted names, at most eight, with the number of the others. */
 | {
    readonly kind: 'names';
    readonly names: readonly string[];
}
/** What stands inside a file, or several such names: only where the surface may quote it, since it may be a secret. */
 | {
    readonly kind: 'content';
    readonly texts: readonly string[];
}
/** Phrases in a row, separated by commas. */
 | {
    readonly kind: 'list';
    readonly phrases: readonly Phrase[];
}
/** A moment in UTC, as an ISO 8601 text. */
 | {
    readonly kind: 'moment';
    readonly iso: string;
}
/** Code of our own, to paste. */
 | {
    readonly kind: 'code';
    readonly code: string;
}
/** Text of our own that no language changes: names of formats, options, permissions. */
 | {
    readonly kind: 'verbatim';
    readonly text: string;
};
/** A sentence as data: which one, and what it quotes. No language yet, no markup yet. */
export interface Phrase {
    readonly kind: 'phrase';
    readonly id: MessageId;
    readonly slots: Readonly<Record<string, Term | undefined>>;
}
/** Sentences that stand together. */
export type Paragraph = readonly Phrase[];
/** A sentence of the catalogue with everything that it quotes: a missing or misspelled slot does not compile. */
export declare function phrase<I extends MessageId>(id: I, ...slots: SlotsOf<I> extends never ? [] : [Readonly<Record<SlotsOf<I>, Term | undefined>>]): Phrase;
export declare function value(number: number): Term;
export declare function share(fraction: number): Term;
/** The value of a metric that is a share, as pictures write it: 0.81 is "81.0%". */
export declare function percentage(fraction: number): Term;
export declare function times(factor: number): Term;
export declare function place(unit: Unit, at: number): Term;
export declare function span(unit: Unit, length: number): Term;
export declare function series(name: string, word?: SeriesWord): Term;
export declare function base(branch: string | undefined): Term;
export declare function commit(id: string): Term;
export declare function names(list: readonly string[]): Term;
/** Text from inside a file. None: as if it were not there. */
export declare function content(...texts: readonly string[]): Term | undefined;
export declare function listed(phrases: readonly Phrase[]): Term;
export declare function code(text: string): Term;
export declare function verbatim(text: string): Term;
