import { type GateReason, isUnseen } from '../decision/gate.ts';
import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import { groupedBy } from '../history/grouped.ts';
import { runOf } from './context.ts';
import type { MessageId } from './language/messages.ts';
import type { Paragraph, Phrase } from './language/phrase.ts';
import { type AgentFacts, agentFacts } from './layout/agents.ts';
import { type ChecklistLine, checklistLines } from './layout/checklist.ts';
import { type Evidence, evidenceOf, noteLines, readLines, refusedLines } from './layout/evidence.ts';
import { type Fix, fixOf } from './layout/fix.ts';
import { firstEvaluations, forecastLines, hoursLines, noiseLines, worthTryingLines } from './layout/hints.ts';
import { type Lead, leadOf, runsInOrder } from './layout/lead.ts';
import { leadFix } from './layout/lead-fix.ts';
import { notJudged } from './layout/not-judged.ts';
import { storyOf } from './layout/paragraphs.ts';
import { type RunTable, tableOf } from './layout/rows.ts';
import { concernedBy, type Status, statusOf } from './layout/status.ts';
import { visibleNote } from './layout/visible-note.ts';
import { once } from './once.ts';
import { outvotedOf } from './outvoted.ts';
import type { Report } from './report.ts';
import { baselinePhrases, footerPhrases } from './said/base.ts';
import { gatePhrases, notReadPhrase } from './said/gate.ts';
import { metricLost } from './said/metric.ts';
import { missingFrom } from './said/reading.ts';
import { metricBelowBase } from './task-metric.ts';

/**
 * A report laid out, once for all surfaces: what stands where and which sentence says it. Comment, summary, terminal, annotations and
 * JSON print it in a language; none of them decides anything.
 *
 *     status        ❌ Check fails · `mlp` overfits, unlike `main`
 *     paragraphs    what was seen, and what this pull request changed; `items` if several runs are concerned
 *     decisive      why the check is red or neutral, and what was not compared or read: never shortened away
 *     fix           what to do first
 *     (picture)     open, folded or none
 *     table         one row a run, with its footnotes
 *     checklist     at most three items, each with its number
 *     evidence      folded: rules, what was not judged, files and notes
 *     agents        folded: the same as data
 *     footer        what was trained and compared
 */
export interface ReportView {
  /** Untrusted. */
  readonly title?: string;
  readonly status: Status;
  /** The runs, in the order of the page. */
  readonly runs: readonly RunDiagnosis[];
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly Paragraph[];
  readonly decisive: Paragraph;
  readonly fix?: Fix;
  /** Of the other runs that are concerned. */
  readonly otherFixes: readonly Fix[];
  readonly picture: 'open' | 'folded' | 'none';
  readonly table?: RunTable;
  readonly checklist: readonly ChecklistLine[];
  readonly evidence: EvidenceView;
  readonly agents: readonly AgentFacts[];
  readonly footer: readonly Phrase[];
}

/** The fold: every list in full, the surface shows as much as it has room for. */
export interface EvidenceView {
  readonly gate: Paragraph;
  readonly findings: readonly Evidence[];
  readonly noise: readonly Phrase[];
  readonly notJudged: readonly Phrase[];
  readonly hints: readonly Phrase[];
  readonly read: readonly Phrase[];
  readonly notes: readonly Phrase[];
  readonly refused: readonly Phrase[];
}

/** Most runs whose evidence is laid out. */
const MOST_RUNS = 1000;

/** A report as it is laid out, computed once however many surfaces print it. */
export const viewOf: (report: Report) => ReportView = once(laidOut);

function laidOut(report: Report): ReportView {
  const lead = leadOf(report);
  const runs = runsInOrder(report);
  const status = statusOf(report, lead);
  const { paragraphs, items } = storyOf(report, lead);
  const first = leadFix(report, lead);
  const concerned = new Set(concernedBy(report, lead));
  const shown = runs.slice(0, MOST_RUNS);
  const decisive = decisiveOf(report, lead, status, paragraphs);
  const told = new Set(decisive.map((sentence) => JSON.stringify(sentence)));
  const table = hasNumbers(report) ? tableOf(report, lead, status.sign) : undefined;
  const others = concerned.size < 2 ? [] : shown.filter((run) => concerned.has(run) && run !== first?.run);
  const [fix, ...otherFixes] = sharedFixes([...(first ? [first] : []), ...others.flatMap((run) => fixOf(report, run) ?? [])]);
  return {
    ...(report.context.title !== undefined && { title: report.context.title }),
    status,
    runs,
    paragraphs,
    items,
    decisive,
    ...(fix && { fix }),
    otherFixes,
    picture: pictureOf(report, lead),
    ...(table && { table }),
    checklist: lead.kind === 'same' ? [] : checklistLines(report),
    evidence: {
      gate: gatePhrases(
        report,
        // Without any history the first line says it.
        report.gate.because.filter(
          ({ code }) =>
            !isOfFirstLine(report, lead, code) &&
            (code !== 'no-history' || report.gate.conclusion === 'failure') &&
            (code !== 'unread' || report.diagnosis.runs.length > 0),
        ),
      ).filter((sentence) => !told.has(JSON.stringify(sentence))),
      findings: evidenceOf(report, shown, [...paragraphs, ...items].flat()),
      noise: noiseLines(report, shown),
      notJudged: notJudged(report, shown),
      hints: [
        ...firstEvaluations(report, shown),
        ...worthTryingLines(report, shown, fix ? [fix, ...otherFixes] : otherFixes),
        ...forecastLines(report, shown),
        ...hoursLines(report, shown),
      ],
      read: readLines(report),
      notes: noteLines(report).filter((note) => !told.has(JSON.stringify(note)) && !isTold(note, paragraphs)),
      refused: refusedLines(report).filter((line) => !told.has(JSON.stringify(line))),
    },
    agents: report.context.fork ? [] : agentFacts(report, fix),
    footer: footerPhrases(report),
  };
}

/** Runs that are to do the same share a fix. */
function sharedFixes(fixes: readonly Fix[]): readonly Fix[] {
  return [...groupedBy(fixes, ({ label, text, record }) => JSON.stringify([label, text, record])).values()].flatMap(
    ([one, ...others]) => {
      if (one === undefined) return [];
      return others.length === 0 ? [one] : [{ ...one, others: others.map(({ run }) => run) }];
    },
  );
}

/** Most sentences on what is missing from files. */
const MOST_MISSING = 3;

/** Reasons that the sentences on the base give. */
const ABOUT_BASE: readonly string[] = ['no-gating-base', 'base-is-no-ancestor', 'base-running', 'stand-in-base'];

/** Sentences that no shortening removes: why the check is red or neutral where the first line does not say it, and what the base lacks. */
function decisiveOf(report: Report, lead: Lead, status: Status, paragraphs: readonly Paragraph[]): Paragraph {
  const { gate, comparison } = report;
  // Where nothing failing is found, an earlier training is base enough.
  const passes = gate.conclusion === 'success';
  const aboutBase = (comparison ? baselinePhrases(comparison.baseline) : []).filter(
    ({ id }) => !passes || (id !== 'base.decides-nothing' && id !== 'base.stand-in.way-out'),
  );
  const told = new Set([
    'new-finding',
    'finding',
    'worse-number',
    'no-history',
    ...(aboutBase.length > 0 ? ABOUT_BASE : []),
    // The first line says it.
    'no-gating-base',
    ...(mentions(status.what, 'what.ends-early') && report.diagnosis.runs.length === 1 ? ['ends-early'] : []),
  ]);
  const reasons = gate.because.filter(
    (reason) =>
      isShownApart(report, reason) &&
      !isNamed(reason, status.what) &&
      !told.has(reason.code) &&
      !isOfFirstLine(report, lead, reason.code) &&
      (isUnseen(reason) || gate.conclusion !== 'success'),
  );
  const unread = report.diagnosis.runs.length > 0 ? notReadPhrase(report) : undefined;
  const namesGone =
    mentions(status.what, 'what.run-gone') || reasons.some(({ code }) => code === 'run-gone' || code === 'nothing-compared');
  const isSaid = unread?.id === 'gate.not-read.runs' && namesGone;
  const notRead = isSaid ? undefined : unread;
  const missing = missingFrom(report)
    .filter((note) => !isTold(note, paragraphs))
    .slice(0, MOST_MISSING);
  return [...gatePhrases(report, reasons), ...aboutBase, ...(notRead ? [notRead] : []), ...missing];
}

/** What was seen says which values are blank. */
function isTold({ id }: Phrase, paragraphs: readonly Paragraph[]): boolean {
  const seen = paragraphs.flat();
  return id === 'note.blank-may-hide-nan' && seen.some((one) => one.id === 'non-finite/seen.blank' || one.id === 'stopped.blank');
}

/** Why the only run could not be judged is what the first line says. */
function isOfFirstLine({ diagnosis: { runs } }: Report, { kind }: Lead, code: GateReason['code']): boolean {
  return kind === 'unjudged' && runs.length === 1 && code === 'not-judged';
}

/** The first line names the run that is gone; why its file was not read it does not say. */
function isNamed(reason: GateReason, what: Phrase): boolean {
  return reason.code === 'run-gone' && reason.unread === undefined && mentions(what, 'what.run-gone');
}

function mentions({ id, slots }: Phrase, wanted: MessageId): boolean {
  return (
    id === wanted || Object.values(slots).some((one) => typeof one === 'object' && one.kind === 'phrase' && mentions(one, wanted))
  );
}

/**
 * Not what the page says anyway: without any run the files that were not read are listed with their reasons, and of a failing run it
 * is plain why nothing else was judged.
 */
function isShownApart(report: Report, reason: GateReason): boolean {
  if (reason.code === 'unread') return report.diagnosis.runs.length > 0;
  if (reason.code !== 'kinds-unjudged' || !EXPLAINED.has(reason.because.code)) return true;
  return runOf(report, reason.key)?.verdict !== 'failing';
}

const EXPLAINED: ReadonlySet<string> = new Set(['explained', 'not-finite', 'diverged']);

const OPEN: ReadonlySet<Lead['kind']> = new Set<Lead['kind']>(['problem', 'worse', 'unjudged', 'apart', 'faster']);

/** Good news and no news are quiet, unless the curve shows something all the same. */
function pictureOf(report: Report, lead: Lead): ReportView['picture'] {
  if (lead.kind === 'nothing-read' || lead.kind === 'same') return 'none';
  const { runs } = report.diagnosis;
  const isOpen = OPEN.has(lead.kind) || runs.length > 3;
  const isSeen = (run: RunDiagnosis): boolean =>
    outvotedOf(run).length > 0 ||
    visibleNote(report, run) !== undefined ||
    metricBelowBase(report, run) !== undefined ||
    metricLost(report, run) !== undefined;
  return isOpen || runs.some(isSeen) ? 'open' : 'folded';
}

/** One run without a validation loss has no row worth a table. */
function hasNumbers(report: Report): boolean {
  const { runs } = report.diagnosis;
  return runs.length > 1 || runs.some((run) => run.replicates.some(({ best }) => best !== undefined));
}
