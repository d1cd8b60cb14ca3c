import type { Language } from './language.js';
/** English. The sentences stand in `en/`, one file per subject. */
export declare const en: Language;
