import type { en } from './en/messages.js';
import type { Slots } from './template.js';
/** English lists the sentences there are; every language has each of them. */
type English = typeof en;
export type MessageId = keyof English;
/** What a language says, by id. */
export type Messages = {
    readonly [I in MessageId]: string;
};
/** What the sentence quotes. */
export type SlotsOf<I extends MessageId> = Slots<English[I]>;
export type { Same } from '../../diagnosis/findings/words.js';
