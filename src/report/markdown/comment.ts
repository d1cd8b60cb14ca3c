import { shownOf } from '../../diagnosis/diagnosis.ts';
import { chartOf } from '../chart-of.ts';
import { checkLine, isCheckFirst, notReadLine } from '../gate-sentences.ts';
import { openingOf } from '../headline.ts';
import type { Catalogue, Language } from '../language/language.ts';
import { leadOf } from '../lead.ts';
import type { PublishingNote } from '../notices.ts';
import { outvotedRemarks } from '../outvoted.ts';
import type { Report } from '../report.ts';
import {
  checklist,
  comparisonRemarks,
  evidence,
  firstEvaluations,
  footer,
  notJudged,
  readingLines,
  refusedLines,
  runTable,
} from './blocks.ts';
import { attribute, markdown, text } from './escape.ts';
import { withinLimit } from './fit.ts';
import { mermaid } from './mermaid.ts';

export interface Pictures {
  /** Addresses or relative paths, our own. */
  readonly light: string;
  readonly dark: string;
}

export interface CommentOptions {
  readonly language: Language;
  /** Without them the chart is drawn by Mermaid. */
  readonly pictures?: Pictures;
  /** A hidden first line, with its comment signs. */
  readonly marker?: string;
  /** Bytes of UTF-8. GitHub refuses comments above 65,536 characters. With more room than a comment has, nothing is left out to be brief. */
  readonly limit?: number;
  /** What could not be published. */
  readonly notes?: readonly PublishingNote[];
}

const LIMIT = 60_000;

/** How much of a report is shown. Each level drops something from the one before. */
interface Level {
  readonly rows: number;
  readonly evidence: number;
  readonly files: number;
  readonly chart: boolean;
  readonly shortened: boolean;
}

/** What is shown where there is more room than in a comment: more runs than these are no reading for anybody. */
const WHOLE: Level = { rows: 1000, evidence: 1000, files: 1000, chart: true, shortened: false };

const LEVELS: readonly [Level, ...Level[]] = [
  { rows: 32, evidence: 32, files: 32, chart: true, shortened: false },
  { rows: 32, evidence: 8, files: 8, chart: true, shortened: true },
  { rows: 32, evidence: 0, files: 0, chart: true, shortened: true },
  { rows: 8, evidence: 0, files: 0, chart: false, shortened: true },
  { rows: 0, evidence: 0, files: 0, chart: false, shortened: true },
];

/** The report as the Markdown of a comment: heading, what to do, picture, table and checklist; the rest is folded. */
export function renderComment(report: Report, options: CommentOptions): string {
  const { limit = LIMIT } = options;
  const [full, ...shorter] = LEVELS;
  const at = (level: Level) => () => render(report, options, level);
  const first = limit > LIMIT ? ([at(WHOLE), at({ ...full, shortened: true })] as const) : ([at(full)] as const);
  return withinLimit([...first, ...shorter.map(at)], limit);
}

function render(report: Report, options: CommentOptions, level: Level): string {
  const catalogue = options.language(markdown);
  const lead = leadOf(report);
  const opening = openingOf(report, lead, catalogue);
  const problem = lead.kind === 'finding' || lead.kind === 'worse' || report.diagnosis.runs.length > 3;
  const chart = level.chart ? chartBlock(report, options) : '';
  const runs = level.rows > 0 && hasNumbers(report) ? runTable(report, catalogue, level.rows) : '';
  const list = level.rows > 0 ? checklist(report, catalogue) : '';
  const remarks =
    level.rows > 0
      ? [...outvotedRemarks(report, catalogue, level.rows), ...comparisonRemarks(report, catalogue, level.rows)].join('\n\n')
      : '';
  const { labels } = catalogue.words;
  const details = evidenceLines(report, catalogue, level).join('\n');
  const blocks = [
    report.context.title === undefined ? '' : `${catalogue.markup.strong(text(report.context.title))}`,
    `### ${opening.headline}`,
    isCheckFirst(report) ? checkLine(report, catalogue) : '',
    opening.detail.join(' '),
    opening.doFirst === undefined ? '' : `${catalogue.markup.strong(labels.doFirst)} ${opening.doFirst}`,
    ...(problem ? [chart, runs] : []),
    remarks,
    list,
    ...(lead.kind === 'nothing-read' ? [refusedLines(report, catalogue, 10).join('\n')] : []),
    ...(problem ? [] : [folded(labels.chartAndNumbers, [chart, runs])]),
    folded(labels.evidence, [details]),
    (options.notes ?? []).map((note) => catalogue.command.note(note)).join('\n\n'),
    level.shortened ? catalogue.command.shortened : '',
    isCheckFirst(report) ? '' : checkLine(report, catalogue),
    notReadLine(report, catalogue),
    footer(report, catalogue),
  ];
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return `${options.marker === undefined ? '' : `${options.marker}\n`}${body}\n`;
}

/** One run without a validation loss has no row worth a table. */
function hasNumbers({ diagnosis: { runs } }: Report): boolean {
  return runs.length > 1 || runs.some((run) => shownOf(run).best !== undefined);
}

function evidenceLines(report: Report, catalogue: Catalogue, level: Level): readonly string[] {
  if (level.evidence === 0) return [];
  return [
    ...evidence(report, catalogue, level.evidence),
    ...notJudged(report, catalogue, level.evidence),
    ...firstEvaluations(report, catalogue, level.evidence),
    ...(report.diagnosis.runs.length === 0 ? [] : readingLines(report, catalogue, level.files)),
  ];
}

/** GitHub needs blank lines between HTML and Markdown. */
function folded(title: string, blocks: readonly string[]): string {
  const content = blocks.filter((block) => block !== '').join('\n\n');
  return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** Mermaid draws one run. */
function withNote(drawn: string, { diagnosis }: Report, { words }: Catalogue): string {
  const runs = diagnosis.runs.length;
  return drawn === '' || runs < 2 ? drawn : `${drawn} \u00b7 ${words.drawn(1, runs)}`;
}

function chartBlock(report: Report, { language, pictures }: CommentOptions): string {
  const chart = chartOf(report, language);
  if (chart === undefined) return '';
  if (pictures === undefined) return withNote(mermaid(chart), report, language(markdown));
  const alt = attribute(chart.description);
  return [
    '<picture>',
    `<source media="(prefers-color-scheme: dark)" srcset="${attribute(pictures.dark)}">`,
    `<img alt="${alt}" src="${attribute(pictures.light)}" width="600">`,
    '</picture>',
  ].join('\n');
}
