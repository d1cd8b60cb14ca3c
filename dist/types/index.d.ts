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
export type { Chart, ChartLine, ChartPanel, Theme } from './chart/chart.js';
export { chartSpec } from './chart/spec.js';
export type { Baseline, BaseRecord, NotComparable, Rung } from './comparison/baseline.js';
export { compare } from './comparison/compare.js';
export type { Change, Comparison, FindingChange, NumberChange, NumberVerdict, RunComparison } from './comparison/comparison.js';
export { DEFAULT_POLICY, type FailOn, type Policy, type RunPolicy } from './config/policy.js';
export { type DecisionInput, decide } from './decision/decide.js';
export type { Gate, GateReason } from './decision/gate.js';
export type { AbstentionReason } from './diagnosis/abstention.js';
export { diagnose } from './diagnosis/diagnose.js';
export { ADVICE_KINDS, type AdviceKind, type ChecklistItem, type Diagnosis, type Finding, type FindingKind, type HistoryDiagnosis, type Outcome, type RunDiagnosis, type Severity, type Verdict, } from './diagnosis/diagnosis.js';
export { FINDING_KINDS } from './diagnosis/registry.js';
export type { Axis, Direction, History, ReadFile, Reading, Refusal, Role, Run, Series } from './history/history.js';
export { type ReadOptions, readHistories } from './history/read.js';
export type { ReadingNote, RecognitionReason, RefusalReason } from './history/reasons.js';
export { chartOf } from './report/chart-of.js';
export { type ComposeInput, compose } from './report/compose.js';
export { renderJson } from './report/json.js';
export { en } from './report/language/en.js';
export { es } from './report/language/es.js';
export type { Language, Markup } from './report/language/language.js';
export { type CommentOptions, type Pictures, renderComment } from './report/markdown/comment.js';
export { renderSummary } from './report/markdown/summary.js';
export type { ChecklistEntry, PreviousChecklist, Report, ReportContext } from './report/report.js';
export { renderTerminal, type TerminalOptions } from './report/terminal.js';
export type { BlobLike, HistoryFile } from './source/content.js';
