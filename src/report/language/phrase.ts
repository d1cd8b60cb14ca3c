import type { Axis } from '../../history/history.ts';
import type { MessageId, SlotsOf } from './messages.ts';

/** What positions on an axis count: boosting logs steps and means rounds. */
export type Unit = Axis | 'round';

/** A loss or metric that a language has a word for. */
export type SeriesWord = 'validation-loss' | 'training-loss' | 'loss' | 'accuracy' | 'perplexity' | 'f1' | 'auc' | 'map' | 'wer';

/** What a sentence quotes, not yet written. A plain string is an untrusted name, a plain number a count. */
export type Term =
  | string
  | number
  | Phrase
  /** A loss or metric, or another measured number: three significant digits. */
  | { readonly kind: 'value'; readonly value: number }
  /** A fraction, written as a percentage: 0.44 is "44%". */
  | { readonly kind: 'share'; readonly share: number; readonly hasDecimal?: true }
  /** How many times: 5.63 is "5.6", 12.4 is "12". */
  | { readonly kind: 'times'; readonly times: number }
  | { readonly kind: 'place'; readonly unit: Unit; readonly at: number }
  | { readonly kind: 'span'; readonly unit: Unit; readonly length: number }
  /** The unit alone: "epoch", or "epochs". */
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'units'; readonly unit: Unit }
  /** A series by its word, or by its untrusted name where there is none. */
  | { readonly kind: 'series'; readonly word?: SeriesWord; readonly name: string }
  /** A run by its untrusted key; `alone`: the only one, whose key says nothing. */
  | { readonly kind: 'run'; readonly key: string; readonly alone?: true }
  /** The base by its untrusted branch, or just "the base". */
  | { readonly kind: 'base'; readonly branch?: string }
  /** A full commit id. */
  | { readonly kind: 'commit'; readonly id: string }
  /** Untrusted names, at most eight, with the number of the others. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** What stands inside a file, or several such names: only where the surface may quote it, since it may be a secret. */
  | { readonly kind: 'content'; readonly texts: readonly string[] }
  /** Phrases in a row, separated by commas. */
  | { readonly kind: 'list'; readonly phrases: readonly Phrase[] }
  /** A moment in UTC, as an ISO 8601 text. */
  | { readonly kind: 'moment'; readonly iso: string }
  /** Code of our own, to paste. */
  | { readonly kind: 'code'; readonly code: string }
  /** Text of our own that no language changes: names of formats, options, permissions. */
  | { readonly kind: 'verbatim'; readonly text: string };

/** A sentence as data: which one, and what it quotes. No language yet, no markup yet. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly id: MessageId;
  readonly slots: Readonly<Record<string, Term | undefined>>;
}

/** Sentences that stand together. */
export type Paragraph = readonly Phrase[];

/** A sentence of the catalogue with everything that it quotes: a missing or misspelled slot does not compile. */
export function phrase<I extends MessageId>(
  id: I,
  ...slots: SlotsOf<I> extends never ? [] : [Readonly<Record<SlotsOf<I>, Term | undefined>>]
): Phrase {
  return { kind: 'phrase', id, slots: slots[0] ?? {} };
}

export function value(number: number): Term {
  return { kind: 'value', value: number };
}

export function share(fraction: number): Term {
  return { kind: 'share', share: fraction };
}

/** The value of a metric that is a share, as pictures write it: 0.81 is "81.0%". */
export function percentage(fraction: number): Term {
  return { kind: 'share', share: fraction, hasDecimal: true };
}

export function times(factor: number): Term {
  return { kind: 'times', times: factor };
}

export function place(unit: Unit, at: number): Term {
  return { kind: 'place', unit, at };
}

export function span(unit: Unit, length: number): Term {
  return { kind: 'span', unit, length };
}

export function series(name: string, word?: SeriesWord): Term {
  return { kind: 'series', name, ...(word && { word }) };
}

export function base(branch: string | undefined): Term {
  return { kind: 'base', ...(branch !== undefined && { branch }) };
}

export function commit(id: string): Term {
  return { kind: 'commit', id };
}

export function names(list: readonly string[]): Term {
  return { kind: 'names', names: list };
}

/** Text from inside a file. None: as if it were not there. */
export function content(...texts: readonly string[]): Term | undefined {
  return texts.length === 0 ? undefined : { kind: 'content', texts };
}

export function listed(phrases: readonly Phrase[]): Term {
  return { kind: 'list', phrases };
}

export function code(text: string): Term {
  return { kind: 'code', code: text };
}

export function verbatim(text: string): Term {
  return { kind: 'verbatim', text };
}
