import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import { terminal } from './clean.ts';
import { comparedOf, mainNumber, runTerm, shownFinding } from './context.ts';
import { factsOf, mainSeries, quotedReplicate, quotedSeries } from './facts.ts';
import type { Language } from './language/language.ts';
import { type Phrase, phrase, value } from './language/phrase.ts';
import { speak } from './language/speaker.ts';
import type { Evidence } from './layout/evidence.ts';
import type { Sign } from './layout/status.ts';
import { outvotedOf } from './outvoted.ts';
import type { Report } from './report.ts';
import { baseSeries } from './same-curve.ts';
import { sparklines } from './sparkline.ts';
import { type Page, shortened, stylesOf } from './terminal-page.ts';
import { runsBlock } from './terminal-runs.ts';
import { padded, widthOf, wrapped } from './terminal-text.ts';
import { type ReportView, viewOf } from './view.ts';

export interface TerminalOptions {
  readonly language: Language;
  /** Columns; lines of prose are broken there. */
  readonly width: number;
  readonly colour: boolean;
  /** Details of every run, not only of the worst. */
  readonly verbose?: boolean;
}

const MOST_REFUSED = 10;
const MOST_NOTES = 6;
const MOST_DETAILED = 50;
const NARROWEST = 40;

/** The report as plain text: the first lines of the comment, one line a run, details of the worst. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const view = viewOf(report);
  const speaker = speak(options.language, terminal);
  const page: Page = { report, view, speaker, style: stylesOf(options.colour), width: Math.max(NARROWEST, options.width) };
  const { say } = speaker;
  const prose = (text: string): string => wrapped(text, page.width);
  const blocks = [
    view.title === undefined ? '' : speaker.write(view.title),
    prose(`${view.status.sign} ${page.style.loud(say(view.status.line), view.status.sign)}`),
    ...view.paragraphs.map((sentences) => prose(sentences.map(say).join(' '))),
    view.items.map((sentences) => wrapped(`- ${sentences.map(say).join(' ')}`, page.width, '  ')).join('\n'),
    prose(view.decisive.map(say).join(' ')),
    fixBlock(page),
    runsBlock(page),
    detailsBlock(page, options.verbose ?? false),
    prose((view.table?.footnotes ?? []).map(say).join(' ')),
    checklistBlock(page),
    listBlock(view.evidence.notes, MOST_NOTES, phrase('notes.title'), (n) => phrase('note.more', { n }), page),
    listBlock(view.evidence.refused, MOST_REFUSED, phrase('refuse.title'), (n) => phrase('refuse.more', { n }), page),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function fixBlock({ report, view: { fix }, speaker: { say, clause }, style, width }: Page): string {
  if (fix === undefined) return '';
  const several = report.diagnosis.runs.length > 1;
  const label = several
    ? phrase(fix.label === 'fix' ? 'fix.label.run' : 'try.label.run', { run: runTerm(report, fix.run.run.key) })
    : phrase(fix.label === 'fix' ? 'fix.label' : 'try.label');
  const record = fix.record ? ` ${say(fix.record)}` : '';
  return wrapped(`${style.strong(say(label))} ${clause(fix.text)}${record}`, width);
}

/** Curves and findings of the worst run, or of every one. */
function detailsBlock(page: Page, isVerbose: boolean): string {
  const { view } = page;
  const runs = isVerbose ? view.runs.slice(0, MOST_DETAILED) : view.runs.slice(0, 1);
  return runs
    .map((run) => {
      const curves = curveLines(page, run);
      const own = view.evidence.findings.filter((one) => one.run === run);
      // What stands above is named again only where nothing else of its kind follows.
      const shown = own.filter(({ seen, finding }) => seen ?? own.every((one) => !one.seen || one.finding.kind !== finding.kind));
      const findings = shown.map((one) => findingLine(one, page));
      const name = view.runs.length > 1 ? [wrapped(page.speaker.write(runTerm(page.report, run.run.key)), page.width)] : [];
      const numbers = view.runs.length > 1 ? [] : [numbersLine(page)].filter((line) => line !== '');
      return curves.length + findings.length === 0 ? '' : [...name, ...curves, ...numbers, ...findings].join('\n');
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Of the only run: its best value and the change, which with several stand in its line. */
function numbersLine({ view, speaker: { clause } }: Page): string {
  const [row] = view.table?.rows ?? [];
  const best = row?.best ? clause(phrase('terminal.best', { value: row.best }), row.digits) : '';
  const change = row?.change ? clause(row.change) : '';
  return [best, change].some((text) => text !== '') ? `  ${[best, change].filter((text) => text !== '').join('  ')}` : '';
}

function findingLine({ title, seen, finding }: Evidence, { speaker: { say }, style, width }: Page): string {
  const sign: Sign = finding.severity === 'failing' ? '❌' : finding.severity === 'warning' ? '⚠️' : '◽';
  const text = seen ? `: ${say(seen)}` : '';
  return wrapped(`  - ${style.loud(say(title), sign)}${text}`, width, '    ');
}

/** Training, validation and base on one scale, with the first and last value of each. */
function curveLines(page: Page, run: ReportView['runs'][number]): readonly string[] {
  const { report, speaker, width } = page;
  const { clause, write } = speaker;
  const finding = shownFinding(run);
  const facts = factsOf(run, finding);
  const { train, validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const drawn = [
    { label: clause(phrase('chart.line.training')), series: train },
    { label: facts.other && validation ? write(validation.name) : clause(phrase('chart.line.validation')), series: validation },
    { label: clause(phrase('chart.line.base')), series: baseSeries(report, run) },
    ...outvotedSeries(run).map(({ name, series }) => ({ label: write(name), series })),
  ].flatMap(({ label, series }) =>
    series === undefined || series.y.length === 0 || series.axis !== facts.axis ? [] : [{ label: shortened(label, 16), series }],
  );
  const metric = gatingLine(page, run);
  if (drawn.length === 0) return metric;
  const widest = Math.max(...drawn.map(({ label }) => widthOf(label)));
  const curves = drawn.map(({ series }) => series);
  const drawnIn = (columns: number) => sparklines(curves, Math.max(16, Math.min(60, columns)));
  const wide = drawnIn(width - 44);
  const marks = [
    ...(wide.isLogarithmic ? [clause(phrase('terminal.log'))] : []),
    ...(wide.isCut ? [clause(phrase('terminal.cut'))] : []),
  ];
  // The mark stands behind the line and needs room.
  const lines = marks.length === 0 ? wide : drawnIn(width - 44 - widthOf(marks.join(', ')));
  const rows = drawn.map(({ label, series }, index) => {
    const [first, last] = [write(value(series.y[0] ?? Number.NaN)), write(value(series.y.at(-1) ?? Number.NaN))];
    const mark = index === 0 && marks.length > 0 ? `  (${marks.join(', ')})` : '';
    return `  ${padded(label, widest)}  ${lines.rows[index]}  ${first} \u2192 ${last}${mark}`;
  });
  return [...rows, ...metric];
}

/** A seed that fails while most do not: its validation loss. */
function outvotedSeries(run: RunDiagnosis): readonly { readonly name: string; readonly series: Series | undefined }[] {
  const [name] = outvotedOf(run)[0]?.replicates ?? [];
  const replicate = run.replicates.find(({ history }) => history.name === name);
  return name === undefined || replicate === undefined ? [] : [{ name, series: mainSeries(replicate).validation }];
}

/** The metric that decides the check, where that is not the loss: on a scale of its own. */
function gatingLine({ report, speaker: { write }, width }: Page, run: RunDiagnosis): readonly string[] {
  const number = mainNumber(comparedOf(report, run)?.numbers ?? []);
  if (number === undefined || number.metric === 'loss') return [];
  const series = quotedReplicate(run, undefined).history.series.find(({ name }) => name === number.series);
  if (series === undefined || series.y.length === 0) return [];
  const [row] = sparklines([series], Math.max(16, Math.min(60, width - 44))).rows;
  const [first, last] = [write(value(series.y[0] ?? Number.NaN)), write(value(series.y.at(-1) ?? Number.NaN))];
  return [`  ${shortened(write(series.name), 16)}  ${row}  ${first} \u2192 ${last}`];
}

function checklistBlock({ view: { checklist }, speaker: { say }, width }: Page): string {
  const lines = checklist.map(({ isDone, text }) => wrapped(`  [${isDone ? 'x' : ' '}] ${say(text)}`, width, '      '));
  return lines.length === 0 ? '' : [say(phrase('terminal.checklist')), ...lines].join('\n');
}

function listBlock(
  all: readonly Phrase[],
  most: number,
  title: Phrase,
  more: (n: number) => Phrase,
  { speaker, width }: Page,
): string {
  if (all.length === 0) return '';
  const shown = all.slice(0, most).map((one) => wrapped(`  - ${speaker.say(one)}`, width, '    '));
  const rest = all.length - shown.length;
  return [speaker.say(title), ...shown, ...(rest > 0 ? [`  ${speaker.clause(more(rest))}`] : [])].join('\n');
}
