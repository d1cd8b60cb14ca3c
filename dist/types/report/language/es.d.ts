import type { Language } from './language.js';
/** Spanish, as both sides of the ocean read it. One file per subject in `es/`. */
export declare const es: Language;
