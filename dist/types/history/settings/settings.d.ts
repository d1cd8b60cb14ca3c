import type { Setting } from './plain-values.js';
/** Hyperparameters that the trainer left in a file beside the log. */
export interface SettingsFile {
    /** Its name without its folder, by which head and base are compared: `hparams.yaml`. */
    readonly name: string;
    readonly values: readonly Setting[];
}
