import { chart } from './en/chart.ts';
import { grammar } from './en/grammar.ts';
import { en as messages } from './en/messages.ts';
import type { Language } from './language.ts';

/** English, which lists the sentences there are. One file per subject in `en/`. */
export const en: Language = { tag: 'en', grammar, messages, chart };
