import { chart } from './es/chart.ts';
import { grammar } from './es/grammar.ts';
import { es as messages } from './es/messages.ts';
import type { Language } from './language.ts';

/** Spanish, as both sides of the ocean read it. One file per subject in `es/`. */
export const es: Language = { tag: 'es', grammar, messages, chart };
