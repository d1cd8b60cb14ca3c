import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { groupedBy } from '../../history/grouped.ts';
import { runsTerm } from '../context.ts';
import { type Paragraph, type Phrase, phrase } from '../language/phrase.ts';
import type { Speaker } from '../language/speaker.ts';
import type { AgentFacts } from '../layout/agents.ts';
import type { ChecklistLine } from '../layout/checklist.ts';
import { type Evidence, notesTitle } from '../layout/evidence.ts';
import type { Fix } from '../layout/fix.ts';
import type { Report } from '../report.ts';
import type { ReportView } from '../view.ts';
import type { Level } from './levels.ts';

export function paragraphsBlock({ paragraphs, items, table }: ReportView, { say, markup }: Speaker, most: number): string {
  const letterOf = ([first]: Paragraph): string => {
    const run = JSON.stringify(first?.slots['run']);
    const letter = table?.rows.find(({ name }) => JSON.stringify(name) === run)?.letter;
    return letter === undefined ? '' : `${markup.strong(letter)} `;
  };
  return [
    ...paragraphs.map((sentences) => sentences.map(say).join(' ')),
    items
      .slice(0, most)
      .map((sentences) => `- ${letterOf(sentences)}${sentences.map(say).join(' ')}`)
      .join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Most runs whose names stand before one fix. */
const MOST_NAMED = 4;

/** Of one run no name is needed, of many their number. */
function labelOf(isFix: boolean, report: Report, runs: readonly RunDiagnosis[]): Phrase {
  if (report.diagnosis.runs.length === 1) return phrase(isFix ? 'fix.label' : 'try.label');
  if (runs.length > MOST_NAMED) return phrase(isFix ? 'fix.label.runs' : 'try.label.runs', { n: runs.length });
  const run = runsTerm(
    report,
    runs.map(({ run: { key } }) => key),
  );
  return phrase(isFix ? 'fix.label.run' : 'try.label.run', { run });
}

/** "**Fix:** stop at epoch 9." */
export function fixLine(fix: Fix, report: Report, speaker: Speaker): string {
  const runs = [fix.run, ...(fix.others ?? [])];
  const label = labelOf(fix.label === 'fix', report, runs);
  const record = fix.record ? ` ${speaker.say(fix.record)}` : '';
  return `${speaker.markup.strong(speaker.say(label))} ${speaker.clause(fix.text)}${record}`;
}

export function checklistBlock(lines: readonly ChecklistLine[], { say }: Speaker): string {
  return lines.map(({ isDone, text }) => `- [${isDone ? 'x' : ' '}] ${say(text)}`).join('\n');
}

const MOST_REFUSED = 10;

/** If nothing was read, what was refused stands above the fold. */
export function refusedBlock({ evidence: { refused } }: ReportView, speaker: Speaker): string {
  return bullets(refused, MOST_REFUSED, speaker, (n) => phrase('refuse.more', { n })).join('\n');
}

/** The fold: why the check says so, each finding with its rule, what was not judged, files and notes. */
export function evidenceLines({ evidence, runs }: ReportView, report: Report, speaker: Speaker, level: Level): readonly string[] {
  const { say } = speaker;
  const withFindings = new Set(evidence.findings.map(({ run }) => run));
  const shown = new Set([...withFindings].slice(0, level.evidence));
  const left = withFindings.size - shown.size;
  const told = new Set(report.diagnosis.runs.length === 0 ? evidence.refused : []);
  return [
    ...evidence.gate.slice(0, level.evidence).map((reason) => `- ${say(reason)}`),
    ...findingLines(
      evidence.findings.filter(({ run }) => shown.has(run)),
      report,
      speaker,
    ),
    ...(left > 0 ? [`- ${say(phrase('evidence.more', { n: left }))}`] : []),
    ...(evidence.noise.length > 0 && runs.length > 1
      ? evidence.noise.slice(0, level.evidence).map((line) => `- ${say(line)}`)
      : []),
    ...evidence.notJudged.slice(0, level.evidence).map((line) => `- ${say(line)}`),
    ...evidence.hints.slice(0, level.evidence).map((line) => `- ${say(line)}`),
    ...bullets(evidence.read, level.files, speaker, (n) => phrase('read.more', { n })),
    ...bullets(evidence.notes, level.files, speaker, (n) => phrase('note.more', { n })),
    ...bullets(
      evidence.refused.filter((line) => !told.has(line)),
      level.files,
      speaker,
      (n) => phrase('refuse.more', { n }),
      say(phrase('refuse.title')),
    ),
  ];
}

/** Fewest runs with a note of one kind that share a line. */
const MANY = 3;

/** A line for each finding, and one for each kind of note that many runs have. */
function findingLines(findings: readonly Evidence[], report: Report, speaker: Speaker): readonly string[] {
  const notes = findings.filter(({ finding }) => finding.severity === 'note');
  const groups = [...groupedBy(notes, ({ finding }) => finding.kind).values()].filter(({ length }) => length >= MANY);
  const together = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  return findings.flatMap((one): readonly string[] => {
    const group = together.get(one);
    if (group === undefined) return [`- ${evidenceLine(one, speaker)}`];
    if (group[0] !== one) return [];
    const title = notesTitle(
      report,
      one.finding.kind,
      group.map(({ run }) => run),
    );
    return [`- ${[speaker.say(title), ...ruleAndSource(one, speaker)].filter((text) => text !== '').join(' ')}`];
  });
}

function bullets(
  lines: readonly Phrase[],
  most: number,
  { say, clause }: Speaker,
  more: (count: number) => Phrase,
  label?: string,
): readonly string[] {
  const shown = lines.slice(0, most).map((line) => (label === undefined ? `- ${say(line)}` : `- ${label}: ${clause(line)}`));
  return lines.length > most ? [...shown, `- ${clause(more(lines.length - most))}`] : shown;
}

function evidenceLine(one: Evidence, speaker: Speaker): string {
  const { title, seen, held, measured } = one;
  const { say } = speaker;
  const [rule, ...source] = ruleAndSource(one, speaker);
  const sentences = [...(seen ? [say(seen)] : []), ...held.map(say), rule, ...measured.map(say), ...source];
  return `${say(title)}: ${sentences.filter((text) => text !== '').join(' ')}`;
}

/** Both where the kind appears first, else empty. */
function ruleAndSource({ rule, source }: Evidence, { say, markup }: Speaker): readonly [string, string] {
  const label = say(phrase('evidence.source'));
  const from =
    source === undefined ? '' : source.url === undefined ? say(phrase('evidence.own')) : markup.link(source.label, source.url);
  return [rule ? `${say(phrase('evidence.rule'))} ${say(rule)}` : '', from === '' ? '' : `${label}: ${from}.`];
}

/** Facts as JSON in a fence that no name can close: backticks are written as escapes. */
export function agentsBlock(facts: readonly AgentFacts[], { say }: Speaker): string {
  if (facts.length === 0) return '';
  const json = facts.map((one) => JSON.stringify(one).replace(/[`<>&@]/g, escapeUnit)).join('\n');
  return [say(phrase('agents.intro')), `\`\`\`json\n${json}\n\`\`\``, say(phrase('agents.task'))].join('\n\n');
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The first part names the commit that was trained. */
function linked(text: string, index: number, { context: { links, commit } }: Report, { markup }: Speaker): string {
  const id = commit?.slice(0, 7) ?? '';
  return index === 0 && links?.commit !== undefined && id !== '' ? text.replace(id, markup.link(id, links.commit)) : text;
}

export function footerBlock({ footer }: ReportView, report: Report, speaker: Speaker): string {
  const { context } = report;
  const { say, clause, markup } = speaker;
  const parts = [
    ...footer.map((part, index) => linked(index === 0 ? say(part) : clause(part), index, report, speaker)),
    context.links?.summary === undefined ? '' : markup.link(clause(phrase('footer.summary')), context.links.summary),
    context.docs === undefined ? '' : markup.link(say(phrase('footer.how')), context.docs),
    `Loss Doctor ${context.version}`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' \u00b7 ')}</sub>`;
}
