import { type RunDiagnosis } from '../diagnosis/diagnosis.js';
import type { SettingValue } from '../history/settings/plain-values.js';
/** One hyperparameter that differs: absent on one side where that side does not set it. */
export interface SettingChange {
    readonly name: string;
    readonly base?: SettingValue;
    readonly head?: SettingValue;
}
/** What differs in the settings that both trainings left beside their logs. */
export interface ChangedSettings {
    /** Names of the files that both have. */
    readonly files: readonly string[];
    /** What may explain most first. */
    readonly changes: readonly SettingChange[];
}
/**
 * Hyperparameters that differ between head and base, from files that both have. A name whose value differs between base runs
 * themselves changes with every training, and is none of them. Undefined where no file is on both sides.
 */
export declare function changedSettings(head: RunDiagnosis, base: RunDiagnosis, older: readonly RunDiagnosis[]): ChangedSettings | undefined;
