import type { Report } from '../report.ts';
import { type CommentOptions, renderComment } from './comment.ts';

/** GitHub shows at most 1 MiB of summary per step. */
const LIMIT = 1_000_000;

/** The report for the job summary: the comment with every run, and none of its brevity. */
export function renderSummary(report: Report, options: Omit<CommentOptions, 'marker' | 'limit'>): string {
  return renderComment(report, { ...options, limit: LIMIT });
}
