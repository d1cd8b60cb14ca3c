import type { Report } from '../report.js';
import { type CommentOptions } from './comment.js';
/** The report for the job summary: the comment with every run, and none of its brevity. */
export declare function renderSummary(report: Report, options: Omit<CommentOptions, 'marker' | 'limit'>): string;
