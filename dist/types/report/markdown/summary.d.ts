import type { Report } from '../report.js';
import { type CommentOptions } from './comment.js';
/** The report for the job summary: the comment, with room for all of it. */
export declare function renderSummary(report: Report, options: Omit<CommentOptions, 'marker' | 'limit'>): string;
