import type { LanguageTag } from '../../config/settings.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

/** Every language of the report. A new one is a folder here, a file for each kind of finding, and a line. */
export const LANGUAGES: Readonly<Record<LanguageTag, Language>> = { en, es };
