import { type Policy } from '../config/policy.js';
import type { Diagnosis } from '../diagnosis/diagnosis.js';
import { type Baseline } from './baseline.js';
import type { Comparison } from './comparison.js';
/**
 * What changed between the base branch's training and this one, run by run. Without a base the comparison holds the baseline's
 * state alone, so that nothing can look new. The chance of any falsely worse gating number is held for the whole pull request
 * (Holm), not per run.
 */
export declare function compare(head: Diagnosis, found: Baseline, policy?: Policy): Comparison;
