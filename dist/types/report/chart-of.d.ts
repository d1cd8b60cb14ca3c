import type { Chart } from '../chart/chart.js';
import type { Language } from './language/language.js';
import type { Report } from './report.js';
/** What to draw: the run that the heading is about, and up to three others that are no better. Undefined where no loss was read. */
export declare function chartOf(report: Report, language: Language): Chart | undefined;
