import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Series } from '../history/history.ts';
import { clean, plain, terminal } from './clean.ts';
import { factsOf, quotedReplicate, quotedSeries, type RunFacts } from './facts.ts';
import { checkLine, isCheckFirst } from './gate-sentences.ts';
import { openingOf } from './headline.ts';
import type { Catalogue, Language } from './language/language.ts';
import { contextOf, flatFinding, leadOf, leftOut, runsInOrder } from './lead.ts';
import {
  checklistBecause,
  comparisonRemarks,
  distinctReasons,
  firstEvaluations,
  firstOfEachItem,
  mainNumber,
} from './markdown/blocks.ts';
import { outvotedSentences } from './outvoted.ts';
import type { Report } from './report.ts';
import { sparklines } from './sparkline.ts';

export interface TerminalOptions {
  readonly language: Language;
  /** Columns; lines of prose are broken there. */
  readonly width: number;
  readonly colour: boolean;
}

const MAX_RUNS = 8;
const MAX_REFUSED = 10;
const MAX_NOTES = 6;

/** The report as plain text: verdict, curves, evidence, what to do first. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const catalogue = options.language(terminal);
  const style = stylesOf(options.colour);
  const lead = leadOf(report);
  const opening = openingOf(report, lead, catalogue);
  const wrap = (text: string, indent = '') => wrapped(text, Math.max(40, options.width), indent);
  const runs = runsInOrder(report);
  const blocks = [
    report.context.title === undefined ? '' : plain.name(report.context.title),
    wrap(style.verdict(opening.headline, report.verdict)),
    isCheckFirst(report) ? wrap(checkLine(report, catalogue)) : '',
    wrap(opening.detail.join(' ')),
    opening.doFirst === undefined ? '' : wrap(`${style.strong(catalogue.words.labels.doFirst)} ${opening.doFirst}`),
    ...runs.slice(0, MAX_RUNS).map((run) => runBlock(report, run, catalogue, options)),
    runs.length > MAX_RUNS ? `${leftOut(runs.slice(MAX_RUNS), catalogue)}.` : '',
    comparisonBlock(report, catalogue, wrap),
    checklistBlock(report, catalogue, wrap),
    notesBlock(report, catalogue, wrap),
    refusedBlock(report, catalogue, wrap),
    isCheckFirst(report) ? '' : wrap(checkLine(report, catalogue)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function runBlock(report: Report, run: RunDiagnosis, catalogue: Catalogue, options: TerminalOptions): string {
  const finding = run.findings.find(({ severity }) => severity !== 'note');
  const facts = factsOf(run, finding);
  const { words } = catalogue;
  const wrap = (text: string) => wrapped(text, Math.max(40, options.width), '    ');
  const { train, validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const curves = curveLines(train, validation, facts, catalogue, options.width);
  const findings = run.findings.map((finding) =>
    wrap(
      `  - ${words.kind(finding.kind)} (${words.severity[finding.severity]}): ${catalogue.findings.evidence(contextOf(report, run, finding))}.`,
    ),
  );
  const flat = run.verdict === 'unknown' ? flatFinding(run) : undefined;
  const number = mainNumber(report.comparison?.runs.find(({ key }) => key === run.run.key)?.numbers ?? []);
  const against = number ? [wrap(`  - ${catalogue.comparison.numberSentence(number, report.comparison?.baseline.branch)}`)] : [];
  const whose = facts.replicate === undefined ? '' : ` (${catalogue.findings.quoted(facts.replicate)})`;
  return [
    `${plain.name(run.run.key)}: ${flat ? words.kind(flat.kind) : words.verdict[run.verdict]}${whose}`,
    ...curves,
    ...findings,
    ...outvotedSentences(report, run, catalogue).map((sentence) => wrap(`  - ${sentence}`)),
    ...against,
  ].join('\n');
}

function curveLines(
  train: Series | undefined,
  validation: Series | undefined,
  facts: RunFacts,
  { words, numbers }: Catalogue,
  width: number,
): readonly string[] {
  const drawn = [
    { label: train?.component ? clean(train.name, 24) : words.line.train, series: train },
    { label: facts.other && validation ? clean(validation.name, 24) : words.line.validation, series: validation },
  ].flatMap(({ label, series }) =>
    series === undefined || series.y.length === 0 || series.axis !== facts.axis ? [] : [{ label, series }],
  );
  const rows = sparklines(
    drawn.map(({ series }) => series),
    Math.max(16, Math.min(60, width - 40)),
  );
  const longest = Math.max(10, ...drawn.map(({ label }) => label.length));
  return drawn.map(({ label, series }, i) => {
    const first = numbers.value(series.y[0] ?? Number.NaN);
    const last = numbers.value(series.y.at(-1) ?? Number.NaN);
    return `  ${label.padEnd(longest)}  ${rows[i]}  ${first} \u2192 ${last}`;
  });
}

/** What the comparison has to say beside the numbers: doubts, creep, runs that are new or gone. */
function comparisonBlock(report: Report, catalogue: Catalogue, wrap: (text: string, indent?: string) => string): string {
  const remarks = [...comparisonRemarks(report, catalogue, MAX_RUNS), ...firstEvaluations(report, catalogue, MAX_RUNS)];
  return remarks.map((remark) => wrap(remark.replace(/^- /, ''))).join('\n');
}

function checklistBlock(report: Report, catalogue: Catalogue, wrap: (text: string, indent?: string) => string): string {
  const lines = distinctReasons(report, firstOfEachItem(report.checklist), catalogue)
    .slice(0, 3)
    .map((entry) => {
      const because = checklistBecause(report, entry, catalogue);
      return wrap(`  [${entry.state === 'fixed' ? 'x' : ' '}] ${catalogue.findings.item[entry.item]}: ${because}`, '      ');
    });
  return lines.length === 0 ? '' : `${catalogue.words.labels.checklist}\n${lines.join('\n')}`;
}

function notesBlock(report: Report, { reading, words }: Catalogue, wrap: (text: string, indent?: string) => string): string {
  const shown = report.notes.slice(0, MAX_NOTES).map((note) => wrap(`  - ${reading.note(note)}`, '    '));
  const rest = report.notes.length - shown.length;
  return shown.length === 0 ? '' : [words.labels.notes, ...shown, ...(rest > 0 ? [`  ${reading.moreNotes(rest)}`] : [])].join('\n');
}

function refusedBlock(report: Report, catalogue: Catalogue, wrap: (text: string, indent?: string) => string): string {
  const { reading, words } = catalogue;
  const shown = report.refused
    .slice(0, MAX_REFUSED)
    .map(({ path, because }) => wrap(`  - ${plain.name(path)}: ${reading.refusal(because)}`, '    '));
  const rest = report.refused.length - shown.length;
  return shown.length === 0
    ? ''
    : [words.labels.notRead, ...shown, ...(rest > 0 ? [`  ${reading.moreFiles(rest)}`] : [])].join('\n');
}

interface Styles {
  strong(text: string): string;
  verdict(text: string, verdict: Report['verdict']): string;
}

const COLOUR: Readonly<Record<Report['verdict'], number>> = { failing: 31, warning: 33, healthy: 32, unknown: 36 };

function stylesOf(colour: boolean): Styles {
  const paint = (text: string, ...codes: readonly number[]) => (colour ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text);
  return { strong: (text) => paint(text, 1), verdict: (text, verdict) => paint(text, 1, COLOUR[verdict]) };
}

/** Breaks at spaces. Escape sequences count, which only makes such a line a little shorter. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?=\S)/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length > width && line !== '') {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return [...lines, line].join('\n');
}
