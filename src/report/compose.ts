import type { Comparison } from '../comparison/comparison.ts';
import type { Gate } from '../decision/gate.ts';
import {
  type ChecklistItem,
  type Diagnosis,
  type Finding,
  type FindingKind,
  kindOf,
  type RunDiagnosis,
} from '../diagnosis/diagnosis.ts';
import { FINDING_KINDS } from '../diagnosis/registry.ts';
import type { Reading } from '../history/history.ts';
import { VERSION } from '../version.ts';
import { contextOf, problemsOf } from './context.ts';
import { numberFor } from './layout/checklist.ts';
import { fixOf, ITEM_OF } from './layout/fix.ts';
import { runsInOrder } from './layout/lead.ts';
import type { ChecklistEntry, PreviousChecklist, Report, ReportContext } from './report.ts';
import { metricBeside } from './said/metric.ts';

export interface ComposeInput {
  readonly reading: Pick<Reading, 'refused' | 'notes'>;
  readonly diagnosis: Diagnosis;
  /** Absent when no comparison was asked for. */
  readonly comparison?: Comparison;
  readonly gate: Gate;
  /** The checklist of the comment that this report will replace. */
  readonly checklist?: PreviousChecklist;
  /** Facts for the footer; the version is this one's own where none is given. */
  readonly context?: Partial<ReportContext>;
}

/** Everything that was found, in the form that all renderers share. Pure. */
export function compose(input: ComposeInput): Report {
  const { reading, diagnosis, comparison, gate } = input;
  const context: ReportContext = { version: VERSION, ...input.context };
  const report: Report = {
    verdict: diagnosis.runs.length === 0 ? 'unknown' : diagnosis.verdict,
    gate,
    diagnosis,
    refused: reading.refused,
    notes: [...reading.notes, ...diagnosis.runs.flatMap(({ run }) => run.replicates.flatMap(({ notes }) => notes))],
    ...(comparison && { comparison }),
    checklist: [],
    context,
  };
  return { ...report, checklist: checklistOf(report, input.checklist) };
}

/** Open items in the order of the headings that their runs would have: what the page is about comes first. */
function checklistOf(report: Report, previous: PreviousChecklist | undefined): readonly ChecklistEntry[] {
  const { diagnosis } = report;
  const { commit } = report.context;
  const problems = new Map<RunDiagnosis, Finding[]>();
  for (const { run, context } of problemsOf(report)) problems.set(run, [...(problems.get(run) ?? []), context.finding]);
  const open = runsInOrder(report).flatMap((run) => openItems(report, run, problems.get(run) ?? []));
  const seen = new Set(open.map(({ key }) => key));
  const carried = [
    ...(previous?.open ?? []).map((key) => carry(key, diagnosis, commit?.slice(0, 7))),
    ...(previous?.fixed ?? []).map(({ key, since }) => stillFixed(carry(key, diagnosis, since))),
  ].filter((entry) => entry !== undefined);
  return [...open, ...distinct(carried.filter(({ key }) => !seen.has(key)))];
}

/** The items that a number supports. The one that what to do first is part of is kept to be ticked later, and not shown. */
function openItems(report: Report, run: RunDiagnosis, problems: readonly Finding[]): readonly ChecklistEntry[] {
  // Which of the two counts comes first: whether to stop or to regularize follows from it.
  const [worst] = problems;
  if (worst && (worst.kind === 'metric-mismatch' || metricBeside(report, run, worst).length > 0)) return [];
  const { key } = run.run;
  const fix = fixOf(report, run, problems[0]);
  const fixed = new Set([fix?.advice, fix?.also].map((advice) => advice && ITEM_OF[advice]));
  const entries = problems.flatMap((finding) =>
    finding.checklist
      .filter((item) => fixed.has(item) || numberFor(item, contextOf(report, run, finding)) !== undefined)
      .map(
        (item): ChecklistEntry => ({
          key: `${key}/${finding.kind}/${item}`,
          run: key,
          item,
          state: 'open',
          finding,
          ...(fixed.has(item) && { isFix: true }),
        }),
      ),
  );
  return distinct(entries);
}

/** What became of an item of the comment before: fixed where the detector says clear, kept where it could not judge, gone with its run. */
function carry(key: string, diagnosis: Diagnosis, since: string | undefined): ChecklistEntry | undefined {
  const parsed = parseKey(key);
  const run = parsed && diagnosis.runs.find((candidate) => candidate.run.key === parsed.run);
  if (parsed === undefined || run === undefined) return undefined;
  const { item, kind } = parsed;
  const outcomes = run.outcomes.filter((outcome) => kindOf(outcome) === kind);
  const abstained = outcomes.find((outcome) => outcome.state === 'notEvaluated');
  if (outcomes.some(({ state }) => state === 'found')) return undefined;
  if (abstained?.state === 'notEvaluated')
    return { key, run: run.run.key, item, state: 'unjudged', kind, because: abstained.because };
  if (outcomes.length === 0 || since === undefined) return undefined;
  return { key, run: run.run.key, item, state: 'fixed', kind, since };
}

/** A tick that today's detector can not confirm is dropped, not turned into an open item. */
function stillFixed(entry: ChecklistEntry | undefined): ChecklistEntry | undefined {
  return entry?.state === 'fixed' ? entry : undefined;
}

function parseKey(key: string): { readonly run: string; readonly kind: FindingKind; readonly item: ChecklistItem } | undefined {
  const match = /^(.*)\/([a-z-]+)\/(10|[1-9])$/s.exec(key);
  const kind = FINDING_KINDS.find((candidate) => candidate === match?.[2]);
  const item = ITEMS.find((candidate) => String(candidate) === match?.[3]);
  return match?.[1] === undefined || kind === undefined || item === undefined ? undefined : { run: match[1], kind, item };
}

const ITEMS: readonly ChecklistItem[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The first of each key: of several series of one kind, that of the worst finding, which the heading is about. */
function distinct(entries: readonly ChecklistEntry[]): readonly ChecklistEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ key }) => !seen.has(key) && seen.add(key));
}
