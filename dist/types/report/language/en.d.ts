import type { Language } from './language.js';
/** English, which lists the sentences there are. One file per subject in `en/`. */
export declare const en: Language;
