import type { Doubt, NumberChange } from '../../comparison/comparison.ts';
import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import type { Finding, FindingKind, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import type { Mean, RunFacts } from '../facts.ts';
import type { Catalogue } from '../language/language.ts';
import { contextOf, factsIn, flatFinding, leftOut, runsInOrder } from '../lead.ts';
import type { ChecklistEntry, Report } from '../report.ts';
import { type Column, table } from './table.ts';

/** One row per run: verdict, best and final validation loss, and the number against the base. */
export function runTable(report: Report, catalogue: Catalogue, most: number): string {
  const runs = runsInOrder(report);
  const shown = runs.slice(0, most);
  if (shown.length === 0) return '';
  const compared = report.comparison?.baseline.state === 'found' ? report.comparison : undefined;
  const { labels } = catalogue.words;
  const columns: readonly Column[] = [
    { title: labels.run, align: 'left' },
    { title: labels.verdict, align: 'left' },
    { title: labels.bestValidationLoss, align: 'right' },
    { title: labels.atTheEnd, align: 'right' },
    ...(compared ? [{ title: catalogue.comparison.against(compared.baseline, baseRuns(report)), align: 'left' as const }] : []),
  ];
  const rows = shown.map((run) => [...runCells(report, run, catalogue), ...(compared ? [numberCell(report, run, catalogue)] : [])]);
  const rest = runs.length - shown.length;
  return table(columns, rows) + (rest > 0 ? `\n\n${leftOut(runs.slice(most), catalogue)}.` : '');
}

function runCells(report: Report, run: RunDiagnosis, catalogue: Catalogue): readonly string[] {
  const facts = factsIn(
    report,
    run,
    run.findings.find(({ severity }) => severity !== 'note'),
  );
  return [catalogue.markup.name(facts.run), verdictCell(report, run, catalogue), ...lossCells(facts, catalogue)];
}

/** Best and last value: of one run with the place, of several replicates in the mean. */
function lossCells(facts: RunFacts, { markup, numbers, findings }: Catalogue): readonly [best: string, end: string] {
  const { best, end, means } = facts;
  if (best === undefined) return ['', facts.end ? numbers.value(facts.end.value) : ''];
  const set = facts.other && facts.validation !== undefined ? `${markup.name(facts.validation)}, ` : '';
  if (means === undefined) {
    const last = facts.broken ? numbers.value(Number.NaN) : end ? numbers.value(end.value) : '';
    return [`${numbers.value(best.value)} (${set}${numbers.place(facts.axis, best.at)})`, last];
  }
  const cell = (mean: Mean | undefined, name = '') =>
    mean ? `${numbers.value(mean.value)} (${name}${findings.meanOf(mean.of)})` : numbers.value(Number.NaN);
  return [cell(means.best, set), cell(means.end)];
}

const MAX_KINDS = 3;

function verdictCell(report: Report, run: RunDiagnosis, catalogue: Catalogue): string {
  const { words, markup } = catalogue;
  const problems = run.findings.filter(({ severity }) => severity !== 'note');
  const flat = problems.length === 0 ? flatFinding(run) : undefined;
  if (flat) return words.kind(flat.kind);
  if (problems.length === 0) return words.verdict[run.verdict];
  const labels = problems.map((finding) => {
    const { change, facts } = contextOf(report, run, finding);
    const series = facts.other && facts.validation === finding.series[0] ? ` of ${markup.name(finding.series[0])}` : '';
    const label = words.kind(finding.kind) + series + (change === 'none' ? '' : `, ${words.change[change]}`);
    return finding.severity === 'failing' ? markup.strong(label) : label;
  });
  const distinct = [...new Set(labels)];
  const rest = distinct.length - MAX_KINDS;
  return distinct.slice(0, MAX_KINDS).join('; ') + (rest > 0 ? `; +${catalogue.numbers.count(rest)}` : '');
}

function numberCell(report: Report, run: RunDiagnosis, catalogue: Catalogue): string {
  const compared = report.comparison?.runs.find(({ key }) => key === run.run.key);
  if (compared === undefined || compared.state === 'new') return catalogue.comparison.newRunCell;
  const number = mainNumber(compared.numbers);
  return number ? catalogue.comparison.number(number) : '';
}

/** The number that a table has room for: the one that gates, else the best value. */
export function mainNumber(numbers: readonly NumberChange[]): NumberChange | undefined {
  return numbers.find(({ gates }) => gates) ?? numbers.find(({ what }) => what === 'best') ?? numbers[0];
}

function baseRuns(report: Report): number {
  return Math.max(0, ...(report.comparison?.runs ?? []).flatMap(({ numbers }) => numbers.map((number) => number.baseRuns)));
}

const MAX_OPEN = 3;
const MAX_FIXED = 3;

/** Two or three items, open ones first; with several runs the run is named. */
export function checklist(report: Report, catalogue: Catalogue): string {
  const several = report.diagnosis.runs.length > 1;
  const pending = report.checklist.filter(({ state }) => state !== 'fixed');
  const fixed = report.checklist.filter(({ state }) => state === 'fixed');
  const open = distinctReasons(report, firstOfEachItem(pending), catalogue).slice(0, MAX_OPEN);
  const lines = [...open, ...firstOfEachItem(fixed).slice(0, MAX_FIXED)];
  return lines.map((entry) => checklistLine(report, entry, catalogue, several)).join('\n');
}

export function firstOfEachItem(entries: readonly ChecklistEntry[]): readonly ChecklistEntry[] {
  return entries.filter((entry, index) => entries.findIndex(({ item }) => item === entry.item) === index);
}

/** An item whose reason has been given already is left out. */
export function distinctReasons(
  report: Report,
  entries: readonly ChecklistEntry[],
  catalogue: Catalogue,
): readonly ChecklistEntry[] {
  const reasons = entries.map((entry) => checklistBecause(report, entry, catalogue));
  return entries.filter(({ state }, index) => state !== 'open' || reasons.indexOf(reasons[index] ?? '') === index);
}

function checklistLine(report: Report, entry: ChecklistEntry, catalogue: Catalogue, several: boolean): string {
  const run = several ? ` (${catalogue.markup.name(entry.run)})` : '';
  return `- [${entry.state === 'fixed' ? 'x' : ' '}] ${catalogue.findings.item[entry.item]}${run}: ${checklistBecause(report, entry, catalogue)}`;
}

export function checklistBecause(report: Report, entry: ChecklistEntry, { findings }: Catalogue): string {
  switch (entry.state) {
    case 'fixed':
      return findings.itemFixed(entry.kind, entry.since);
    case 'unjudged':
      return findings.itemUnjudged(entry.kind, entry.because);
    case 'open': {
      const run = report.diagnosis.runs.find(({ run: { key } }) => key === entry.run);
      return run ? findings.itemBecause(entry.item, contextOf(report, run, entry.finding)) : '';
    }
  }
}

/** Doubts that the reasons of the check say. */
const SAID_BY_CHECK: ReadonlySet<Doubt['code']> = new Set<Doubt['code']>(['first-evaluation', 'no-validation', 'shorter']);

/** What else the comparison has to say: doubts, and creep. What is gone since the base stands among the reasons of the check. */
export function comparisonRemarks(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  const { comparison } = report;
  if (comparison === undefined) return [];
  return comparison.runs.slice(0, most).flatMap((run) => {
    if (run.state !== 'matched') return [];
    const name = comparison.runs.length > 1 ? `${catalogue.markup.name(run.key)}: ` : '';
    const doubt = run.doubt && !SAID_BY_CHECK.has(run.doubt.code) ? [name + catalogue.comparison.doubt(run.doubt)] : [];
    const creep =
      run.anchor?.number.verdict === 'worse' && mainNumber(run.numbers)?.verdict !== 'worse'
        ? [name + catalogue.comparison.anchor(run.anchor)]
        : [];
    return [...doubt, ...creep];
  });
}

/** A hint, not a verdict: a wider network or another learning rate also moves the first evaluation. */
export function firstEvaluations(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  return (report.comparison?.runs ?? []).slice(0, most).flatMap((run) => {
    if (run.state !== 'matched' || run.doubt?.code !== 'first-evaluation') return [];
    return [`- ${catalogue.markup.name(run.key)}: ${catalogue.comparison.doubt(run.doubt)}`];
  });
}

/** One item per finding: what was measured, and at its first appearance the rule and its source. */
export function evidence(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  const { findings, markup, words } = catalogue;
  const said = new Set<string>();
  const runs = runsInOrder(report).filter((run) => run.findings.length > 0);
  const lines = runs.slice(0, most).flatMap((run) =>
    run.findings.map((finding) => {
      const label = `${markup.name(run.run.key)}, ${words.kind(finding.kind)} (${words.severity[finding.severity]})`;
      const rule = ruleAndSource(finding, catalogue);
      const again = said.has(rule);
      said.add(rule);
      return `- ${label}: ${findings.evidence(contextOf(report, run, finding), true)}.${again ? '' : ` ${rule}`}`;
    }),
  );
  return runs.length > most ? [...lines, `- ${leftOut(runs.slice(most), catalogue)}.`] : lines;
}

function ruleAndSource(finding: Finding, { findings, markup, words }: Catalogue): string {
  const source = findings.source(finding);
  const from = source.url === undefined ? source.label : markup.link(source.label, source.url);
  return `${words.labels.rule}: ${findings.rule(finding)} ${words.labels.source}: ${from}.`;
}

/** What was not judged and why: runs that share a reason share a line. */
export function notJudged(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  const { findings, markup, words, reading } = catalogue;
  const lines = new Map<string, string[]>();
  for (const run of runsInOrder(report).slice(0, most)) {
    for (const [because, kinds] of abstentions(run)) {
      const reason = findings.notJudged([...kinds], because);
      lines.set(reason, [...(lines.get(reason) ?? []), markup.name(run.run.key)]);
    }
  }
  return [...lines].map(([reason, runs]) => {
    const rest = runs.length > MAX_NAMES ? `, ${reading.moreRuns(runs.length - MAX_NAMES)}` : '';
    return `- ${runs.slice(0, MAX_NAMES).join(', ')}${rest}, ${words.labels.notJudged}: ${reason}.`;
  });
}

const MAX_NAMES = 8;

/** The kinds that were not judged, by reason. */
function abstentions(run: RunDiagnosis): ReadonlyMap<AbstentionReason, ReadonlySet<FindingKind>> {
  const reasons = new Map<string, { readonly because: AbstentionReason; readonly kinds: Set<FindingKind> }>();
  for (const outcome of run.outcomes) {
    if (outcome.state !== 'notEvaluated') continue;
    const key = JSON.stringify(outcome.because);
    const entry = reasons.get(key) ?? { because: outcome.because, kinds: new Set() };
    entry.kinds.add(outcome.kind);
    reasons.set(key, entry);
  }
  return new Map([...reasons.values()].map(({ because, kinds }) => [because, kinds]));
}

/** Which files were read as what, what was noticed, and what was refused. */
export function readingLines(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  const { reading, words } = catalogue;
  const files = report.diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap((history) => history.files));
  const read = files
    .slice(0, most)
    .map((file) => `- ${words.labels.read} ${reading.file(file.path, file.format, reading.recognition(file.because))}.`);
  const more = files.length > most ? [`- ${reading.moreFiles(files.length - most)}`] : [];
  const notes = report.notes.slice(0, most).map((note) => `- ${reading.note(note)}`);
  const moreNotes = report.notes.length > most ? [`- ${reading.moreNotes(report.notes.length - most)}`] : [];
  return [...read, ...more, ...notes, ...moreNotes, ...refusedLines(report, catalogue, most)];
}

export function refusedLines(report: Report, catalogue: Catalogue, most: number): readonly string[] {
  const { reading, words, markup } = catalogue;
  const lines = report.refused
    .slice(0, most)
    .map(({ path, because }) => `- ${words.labels.notRead}: ${markup.name(path)}: ${reading.refusal(because)}`);
  const rest = report.refused.length - lines.length;
  return rest > 0 ? [...lines, `- ${reading.moreFiles(rest)}`] : lines;
}

export function footer(report: Report, catalogue: Catalogue): string {
  const { context, comparison } = report;
  const parts = [
    context.commit === undefined ? '' : catalogue.command.trained(context.commit),
    comparison ? catalogue.comparison.footer(comparison.baseline) : '',
    context.docs === undefined ? '' : catalogue.markup.link(catalogue.words.labels.howDecided, context.docs),
    `Loss Doctor ${context.version}`,
  ];
  const line = parts.filter((part) => part !== '').join(' \u00b7 ');
  return `<sub>${line.charAt(0).toUpperCase()}${line.slice(1)}</sub>`;
}
