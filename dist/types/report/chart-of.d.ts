import { type Chart } from '../chart/chart.js';
import type { Language } from './language/language.js';
import type { Report } from './report.js';
/** What to draw: what the heading is about. Undefined where no loss has two values. */
export declare function chartOf(report: Report, language: Language): Chart | undefined;
