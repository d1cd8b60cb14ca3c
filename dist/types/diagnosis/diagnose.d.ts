import { type Policy } from '../config/policy.js';
import type { History, Reading, Run } from '../history/history.js';
import { type Diagnosis } from './diagnosis.js';
import { type Judge } from './model/evaluate.js';
/**
 * Judges every run of a reading. Pure: the same reading and policy give the same diagnosis. Never throws on strange curves;
 * what can not be judged says why. Without any run the verdict is `unknown`. `judge` stands in for the learned model where its
 * accuracy is measured on runs that it must not know. `seedsOf` gives further trainings of a run's configuration, of which the learned
 * model is asked too.
 */
export declare function diagnose(reading: Pick<Reading, 'runs'>, policy?: Policy, judge?: Judge, seedsOf?: (run: Run) => readonly History[]): Diagnosis;
