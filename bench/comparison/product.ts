/** The product's parts that the comparison bench measures, by the names it uses. */
export type { Baseline } from '../../src/comparison/baseline.ts';
export { compare } from '../../src/comparison/compare.ts';
export type { Comparison, NumberVerdict } from '../../src/comparison/comparison.ts';
export { decide } from '../../src/decision/decide.ts';
export { diagnose } from '../../src/diagnosis/diagnose.ts';
export type { Diagnosis, RunDiagnosis } from '../../src/diagnosis/diagnosis.ts';
export type { History, Series } from '../../src/history/history.ts';
