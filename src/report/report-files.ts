import type { DrawnChart } from '../chart/drawn.ts';
import { jsonPieces } from './json.ts';
import { type CommentOptions, renderComment } from './markdown/comment.ts';
import type { Report } from './report.ts';

/** The files of a report's chart: one of an earlier report must not stay beside a report that has none. */
export const CHART_FILES = ['chart.svg', 'chart.png', 'chart-dark.png', 'chart.vl.json'] as const;

export type ReportFileName = 'report.md' | 'report.json' | (typeof CHART_FILES)[number];

/** Text in pieces is made while it is written, once. */
export type FileContent = string | Uint8Array | Iterable<string>;

/** The files of a report, by name: report.md, report.json and what could be drawn of the chart. `options` are those of report.md. */
export function reportFiles(
  report: Report,
  drawn: DrawnChart | undefined,
  options: CommentOptions,
): ReadonlyMap<ReportFileName, FileContent> {
  const files = new Map<ReportFileName, FileContent>([
    ['report.md', renderComment(report, options)],
    ['report.json', jsonPieces(report, options.language)],
  ]);
  if (drawn === undefined) return files;
  if (drawn.svg !== undefined) files.set('chart.svg', drawn.svg);
  if (drawn.pngLight !== undefined) files.set('chart.png', drawn.pngLight);
  if (drawn.pngDark !== undefined) files.set('chart-dark.png', drawn.pngDark);
  files.set('chart.vl.json', `${JSON.stringify(drawn.spec, undefined, 2)}\n`);
  return files;
}
