import type { Budget } from '../../source/budget.js';
/** A hyperparameter as it is shown: nothing that could be prose, code or a secret. */
export type SettingValue = number | boolean | null | string;
/** A flattened name, `optimizer.lr`, and its value. */
export type Setting = readonly [name: string, value: SettingValue];
/** Hyperparameters that the trainer left in a file beside the log. */
export interface SettingsFile {
    /** Its name without its folder, by which head and base are compared: `hparams.yaml`. */
    readonly name: string;
    readonly values: readonly Setting[];
}
/**
 * Settings of a YAML text, its first document. The core schema makes plain data only, an alias and any other error make it none, and
 * what stands twice is not looked for, which would take time by the square of the names. Maps, never objects: `__proto__` is a name.
 */
export declare function settingsOfYaml(text: string, budget: Budget): Promise<readonly Setting[]>;
/** Settings of a JSON text; none where it is no JSON. */
export declare function settingsOfJson(text: string, budget: Budget): readonly Setting[];
/** A value that stands alone in a file, as MLflow writes it. */
export declare function settingOf(name: string, text: string): readonly Setting[];
/** The leaves of nested maps, by their path; values that are not plain are left out. */
export declare function flattened(value: unknown): readonly Setting[];
/** Whether a setting of this name may be shown. */
export declare function isName(name: string): boolean;
/** What a stored setting has to be to be read again. */
export declare function isSetting(value: unknown): value is Setting;
