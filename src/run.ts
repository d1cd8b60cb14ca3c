import type { Baseline, BaseRecord } from './comparison/baseline.ts';
import { compare } from './comparison/compare.ts';
import { missingMetric } from './comparison/curve-numbers.ts';
import type { GivenBaseline, GivenBaseOptions } from './comparison/given-base.ts';
import type { Policy } from './config/policy.ts';
import { idleGlobs, policyOf } from './config/run-policy.ts';
import { diagnoseAgainst } from './decision/claims.ts';
import { type DecisionInput, decide } from './decision/decide.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import type { Diagnosis, RunDiagnosis } from './diagnosis/diagnosis.ts';
import type { Reading, Refusal } from './history/history.ts';
import type { ReadPorts } from './history/ports.ts';
import { type ReadOptions, readHistories } from './history/read.ts';
import { compose } from './report/compose.ts';
import type { PublishingNote } from './report/notices.ts';
import type { PreviousChecklist, ReportContext, RunResult } from './report/report.ts';
import type { SourceFile } from './source/source.ts';

export interface RunInput {
  /** Files that training left behind; archives are unpacked. */
  readonly files: readonly SourceFile[];
  /** What was looked for and could not be had: reported with the files that could not be read. */
  readonly refused?: readonly Refusal[];
  /** Format name, when recognition must be overruled. */
  readonly readAs?: string;
  readonly reading?: ReadPorts;
  readonly policy: Policy;
  /** See {@link DecisionInput.policyUnread}. */
  readonly policyUnread?: true;
  /** Where the base comes from. Called once, before the files are read, so that nothing in them can get in its way; absent: nothing is compared. */
  readonly baseline?: () => Promise<Baseline | undefined>;
  readonly event?: DecisionInput['event'];
  /** The checklist of the comment that the report will replace. Called once, before the files are read. */
  readonly checklist?: () => Promise<PreviousChecklist | undefined>;
  readonly context: ReportContext;
}

/**
 * The pipeline. The conclusion is fixed in the report that this returns, before anything is published.
 *
 *     files ─readHistories─▶ Reading ─diagnose─▶ Diagnosis ─compare─▶ Comparison ─decide─▶ Gate ─compose─▶ Report
 *                                                    ▲          ▲                                  ▲
 *                                                  Policy    Baseline ◀─ baseline()            checklist()
 *
 * Baseline and checklist are asked for first.
 *
 * What becomes of the report is up to the entries: the terminal and files in `cli.ts`, comment, summary and outputs in `action.ts`.
 */
export async function run(input: RunInput): Promise<RunResult> {
  const { policy, context, event } = input;
  const baseline = await input.baseline?.();
  const checklist = await input.checklist?.();
  const read = await readHistories(input.files, readOptions(input));
  const reading: Reading = { ...read, refused: [...(input.refused ?? []), ...read.refused] };
  const { diagnosis, claims } = diagnoseAgainst(reading, baseline, policy);
  const comparison = baseline && compare(diagnosis, baseline, policy);
  const gate = decide({
    diagnosis,
    refused: reading.refused,
    notes: reading.notes,
    claims,
    policy,
    ...(comparison && { comparison }),
    ...(event && { event }),
    ...(input.policyUnread && { policyUnread: true }),
  });
  const report = compose({ reading, diagnosis, gate, context, ...(comparison && { comparison }), ...(checklist && { checklist }) });
  return { report, reading, notes: notesOn(diagnosis, policy) };
}

function notesOn({ runs }: Diagnosis, policy: Policy): readonly PublishingNote[] {
  const keys = runs.map(({ run: { key } }) => key);
  const globs = keys.length === 0 ? [] : idleGlobs(keys, policy);
  const idle = globs.length === 0 ? [] : [{ code: 'config-idle', globs, keys } as const];
  return [...idle, ...runs.flatMap((run) => metricNote(run, policy))];
}

function metricNote(run: RunDiagnosis, policy: Policy): readonly PublishingNote[] {
  const { key } = run.run;
  const metric = missingMetric(run, policyOf(key, policy));
  if (metric === undefined) return [];
  const logged = [...new Set(run.replicates.flatMap(({ history }) => history.series.map(({ name }) => name)))];
  return [{ code: 'metric-not-logged', key, metric, logged }];
}

/**
 * A base that the user named by path: the first set of files is the base, the others older runs of the base branch, newest first.
 * Read and diagnosed like the head, with the same code and policy.
 */
export async function givenBaseline(bases: readonly (readonly SourceFile[])[], options: GivenBaseOptions): Promise<GivenBaseline> {
  const readings = await Promise.all(bases.map((files) => readHistories(files, readOptions(options))));
  const refused = readings.flatMap((reading) => reading.refused);
  const branch = options.branch === undefined ? {} : { branch: options.branch };
  const [current, ...older] = readings.map((reading): BaseRecord => ({ runs: diagnose(reading, options.policy).runs }));
  if (current === undefined || current.runs.length === 0) {
    const paths = refused.slice(0, 3).map(({ path }) => path);
    return { baseline: { state: 'unreadable', ...branch, detail: paths.join(', ') }, refused };
  }
  return {
    baseline: { state: 'found', rung: 'given', ...branch, current, older: older.filter(({ runs }) => runs.length > 0) },
    refused,
  };
}

function readOptions({ readAs, reading }: Pick<RunInput, 'readAs' | 'reading'>): ReadOptions {
  return { ...reading, ...(readAs === undefined ? {} : { readAs }) };
}
