/**
 * Loss Doctor as a library: pure functions from files to a report. Nothing here touches a file system, the network or the clock.
 *
 *     const reading = await readHistories([{ path: 'training.csv', content: text }]);
 *     const diagnosis = diagnose(reading);
 *     const gate = decide({ diagnosis, policy: DEFAULT_POLICY });
 *     const report = compose({ reading, diagnosis, gate });
 *     const comment = renderComment(report, { language: en });
 *
 * @module
 */

export type { Chart, ChartLine, ChartPanel, Theme } from './chart/chart.ts';
export { chartSpec } from './chart/spec.ts';
export type { Baseline, BaseRecord, NotComparable, Rung } from './comparison/baseline.ts';
export { compare } from './comparison/compare.ts';
export type { Change, Comparison, FindingChange, NumberChange, NumberVerdict, RunComparison } from './comparison/comparison.ts';
export { DEFAULT_POLICY, type FailOn, type Policy, type RunPolicy } from './config/policy.ts';
export { type DecisionInput, decide } from './decision/decide.ts';
export type { Gate, GateReason } from './decision/gate.ts';
export type { AbstentionReason } from './diagnosis/abstention.ts';
export { diagnose } from './diagnosis/diagnose.ts';
export {
  ADVICE_KINDS,
  type AdviceKind,
  type ChecklistItem,
  type Diagnosis,
  type Finding,
  type FindingKind,
  type HistoryDiagnosis,
  type Outcome,
  type RunDiagnosis,
  type Severity,
  type Verdict,
} from './diagnosis/diagnosis.ts';
export { FINDING_KINDS } from './diagnosis/registry.ts';
export type { Axis, Direction, History, ReadFile, Reading, Refusal, Role, Run, Series } from './history/history.ts';
export { type ReadOptions, readHistories } from './history/read.ts';
export type { ReadingNote, RecognitionReason, RefusalReason } from './history/reasons.ts';
export { chartOf } from './report/chart-of.ts';
export { type ComposeInput, compose } from './report/compose.ts';
export { renderJson } from './report/json.ts';
export { en } from './report/language/en.ts';
export { es } from './report/language/es.ts';
export type { Language, Markup } from './report/language/language.ts';
export { type CommentOptions, type Pictures, renderComment } from './report/markdown/comment.ts';
export { renderSummary } from './report/markdown/summary.ts';
export type { ChecklistEntry, PreviousChecklist, Report, ReportContext } from './report/report.ts';
export { renderTerminal, type TerminalOptions } from './report/terminal.ts';
export type { BlobLike, HistoryFile } from './source/content.ts';
