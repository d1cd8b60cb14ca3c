import type { Chart } from '../../chart/chart.ts';
import { sizes } from '../../chart/sizes.ts';
import { chartOf } from '../chart-of.ts';
import type { Language } from '../language/language.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { type Speaker, speak } from '../language/speaker.ts';
import type { PublishingNote } from '../notices.ts';
import type { Report } from '../report.ts';
import { notePhrase } from '../said/notices.ts';
import { type ReportView, viewOf } from '../view.ts';
import { agentsBlock, checklistBlock, evidenceLines, fixLine, footerBlock, paragraphsBlock, refusedBlock } from './blocks.ts';
import { attribute, markdown, text } from './escape.ts';
import { withinLimit } from './fit.ts';
import { LEVELS, type Level, WHOLE } from './levels.ts';
import { mermaid } from './mermaid.ts';
import { tableBlock } from './run-table.ts';

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

/** The report as the Markdown of a comment. What stands where is decided in `view.ts`. */
export function renderComment(report: Report, options: CommentOptions): string {
  const { limit = LIMIT } = options;
  const view = viewOf(report);
  const [full, ...shorter] = LEVELS;
  const at = (level: Level) => () => render(report, view, options, level);
  const first = limit > LIMIT ? ([at(WHOLE), at({ ...full, shortened: true })] as const) : ([at(full)] as const);
  return withinLimit([...first, ...shorter.map(at)], limit);
}

/** Most fixes of other runs that stand above the fold. */
const MOST_FIXES = 2;

function render(report: Report, view: ReportView, options: CommentOptions, level: Level): string {
  const speaker = speak(options.language, markdown);
  const { say } = speaker;
  const picture = level.chart && view.picture !== 'none' ? pictureBlock(report, options) : '';
  const table =
    view.table && view.picture !== 'none' && level.rows > 0 ? tableBlock(view.table, report, speaker, level.rows) : undefined;
  const numbers = [picture, table?.open ?? '', table?.footnotes ?? ''];
  const isFolded = view.picture === 'folded';
  const blocks = [
    view.title === undefined ? '' : speaker.markup.strong(text(view.title)),
    `### ${view.status.sign} ${say(view.status.line)}`,
    paragraphsBlock(view, speaker, level.items),
    view.decisive.map(say).join(' '),
    view.fix ? fixLine(view.fix, report, speaker) : '',
    // Where all rows are open nothing else has them.
    ...(table?.folded
      ? []
      : view.otherFixes.slice(0, Math.min(MOST_FIXES, level.evidence)).map((fix) => fixLine(fix, report, speaker))),
    ...(isFolded ? [] : numbers),
    level.rows > 0 ? checklistBlock(view.checklist, speaker) : '',
    view.runs.length === 0 ? refusedBlock(view, speaker) : '',
    isFolded
      ? folded(say(phrase('fold.numbers')), [...numbers, level.evidence > 0 ? view.evidence.noise.map(say).join('\n\n') : ''])
      : '',
    table?.folded
      ? folded(say(allRuns(table.folded.rows, view.runs.length)), [
          table.folded.table,
          ...view.otherFixes.slice(0, level.evidence).map((fix) => fixLine(fix, report, speaker)),
        ])
      : '',
    level.evidence > 0 ? folded(say(phrase('fold.why')), [evidenceLines(view, report, speaker, level).join('\n')]) : '',
    level.evidence > 0 ? folded(say(phrase('fold.agents')), [agentsBlock(view.agents, speaker)]) : '',
    (options.notes ?? []).map((note) => say(notePhrase(note))).join('\n\n'),
    level.shortened ? say(phrase('footer.shortened')) : '',
    footerBlock(view, report, speaker),
  ];
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return `${options.marker === undefined ? '' : `${options.marker}\n`}${body}\n`;
}

function allRuns(n: number, total: number): Phrase {
  return n < total ? phrase('fold.some', { n, total }) : phrase('fold.all', { n });
}

/** GitHub needs blank lines between HTML and Markdown. */
function folded(title: string, blocks: readonly string[]): string {
  const content = blocks.filter((block) => block !== '').join('\n\n');
  return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** How many of several runs Mermaid has drawn: one with its losses, or a line each. */
function withNote(drawn: string, { panels: [panel] }: Chart, { diagnosis }: Report, { say }: Speaker): string {
  const total = diagnosis.runs.length;
  if (drawn === '' || total < 2) return drawn;
  const isOfMany = panel.lines.some(({ role }) => role === 'worst' || role === 'winner');
  const n = isOfMany ? (drawn.match(/^ {2}line \[/gm)?.length ?? 1) : 1;
  return n === total ? drawn : `${drawn} \u00b7 ${say(phrase('chart.drawn', { n, total }))}`;
}

function pictureBlock(report: Report, { language, pictures }: CommentOptions): string {
  const chart = chartOf(report, language);
  if (chart === undefined) return '';
  if (pictures === undefined) return withNote(mermaid(chart, speak(language, markdown)), chart, report, speak(language, markdown));
  const alt = attribute(chart.description);
  return [
    '<picture>',
    `<source media="(prefers-color-scheme: dark)" srcset="${attribute(pictures.dark)}">`,
    `<img alt="${alt}" src="${attribute(pictures.light)}" width="${sizes.width}">`,
    '</picture>',
  ].join('\n');
}
