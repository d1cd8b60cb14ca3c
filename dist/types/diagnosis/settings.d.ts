import type { CheckpointPolicy, Policy, RunPolicy } from '../config/policy.js';
import { type Thresholds } from './thresholds.js';
/** What the policy says for one run. */
export interface RunSettings {
    readonly metric?: string;
    readonly checkpoint: CheckpointPolicy;
    readonly thresholds: Thresholds;
    readonly severity: NonNullable<RunPolicy['severity']>;
}
/** Gathers the entries whose glob matches the key: the first that sets a field wins. */
export declare function settingsOf(key: string, policy: Policy): RunSettings;
/** `*` stands for any characters within one part of a key, `**` for any at all, `?` for one. Linear in the length of both, so that no pattern can hang. */
export declare function matchesGlob(glob: string, key: string): boolean;
