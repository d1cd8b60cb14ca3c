import type { ChartSentences } from './chart.js';
import type { Messages } from './messages.js';
import type { SeriesWord, Unit } from './phrase.js';
/**
 * How a surface writes what a sentence quotes. A sentence never prints untrusted text itself: it passes every name through
 * `name`, which a surface makes safe for itself (a code span in Markdown, quoted and cleaned text in a terminal).
 */
export interface Markup {
    name(untrusted: string): string;
    /** Code of our own. */
    code(text: string): string;
    strong(text: string): string;
    /** A link to a page of our own choosing, never to an untrusted address. */
    link(label: string, url: string): string;
    /** Whether what stands inside a file may be quoted: only where nobody else reads along, since it may be a secret. */
    readonly quotesFiles: boolean;
}
/** A noun by the article it stands with, as in `{la loss}`; `''` is the noun alone. A language without articles has only that. */
export type Noun = Readonly<Record<string, string>>;
/** How a unit of the axis is written; `{at}` is the number. */
export interface UnitWords {
    readonly one: string;
    readonly many: string;
    /** "epoch 9". */
    readonly place: Noun;
    /** "25 epochs", and "1 epoch". */
    readonly span: Noun;
    readonly spanOfOne: Noun;
}
/** Numbers and words that sentences are filled with. Data: what is done with it is in `speaker.ts`. */
export interface Grammar {
    readonly decimalMark: string;
    readonly groupMark: string;
    /** Digits from which a whole number is grouped. */
    readonly groupedFrom: number;
    /** Behind the number, with the space before it. */
    readonly percent: string;
    readonly infinity: string;
    /** Behind a number of thousands, with the space before it. */
    readonly thousand: string;
    /** Millions and more, largest first: what stands behind the number. */
    readonly scales: readonly {
        readonly from: number;
        readonly suffix: string;
    }[];
    /** Between such a number and what it counts. */
    readonly scaledOf: string;
    readonly listMark: string;
    /** Behind a list that was cut: " and {n} more". */
    readonly more: string;
    readonly months: readonly string[];
    /** "29 Nov 21:06 UTC". */
    readonly moment: string;
    readonly units: Readonly<Record<Unit, UnitWords>>;
    readonly series: Readonly<Record<SeriesWord, Noun>>;
    readonly theBase: Noun;
    /** A run whose name says nothing. */
    readonly theRun: Noun;
    readonly unknownCommit: string;
}
/** One language. What it lacks does not compile. */
export interface Language {
    /** Language tag, as `--language` takes it. */
    readonly tag: string;
    readonly grammar: Grammar;
    readonly messages: Messages;
    /** What stands in a picture. */
    readonly chart: ChartSentences;
}
