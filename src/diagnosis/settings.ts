import type { CheckpointPolicy, Policy, RunPolicy } from '../config/policy.ts';
import { matchingEntries, policyOf } from '../config/run-policy.ts';
import type { FindingKind, Severity } from './diagnosis.ts';
import { type Thresholds, withOverrides } from './thresholds.ts';

/** What the policy says for one run. */
export interface RunSettings {
  readonly metric?: string;
  readonly checkpoint: CheckpointPolicy;
  readonly guessLevel?: number;
  readonly classes?: number;
  readonly validation?: 'none';
  readonly thresholds: Thresholds;
  readonly severity: NonNullable<RunPolicy['severity']>;
}

/** Gathers the entries whose glob matches the key: the first that sets a field wins. */
export function settingsOf(key: string, policy: Policy): RunSettings {
  const matching = matchingEntries(key, policy).toReversed();
  const metric = matching.findLast((entry) => entry.metric !== undefined)?.metric;
  const { guessLevel, classes, validation } = policyOf(key, policy);
  return {
    ...(metric === undefined ? {} : { metric }),
    ...(guessLevel !== undefined && { guessLevel }),
    ...(classes !== undefined && { classes }),
    ...(validation !== undefined && { validation }),
    checkpoint: policy.checkpoint,
    thresholds: withOverrides(Object.fromEntries(matching.flatMap((entry) => Object.entries(entry.thresholds ?? {})))),
    severity: mergedSeverity(matching),
  };
}

function mergedSeverity(entries: readonly RunPolicy[]): RunSettings['severity'] {
  const merged: Partial<Record<FindingKind, Severity | 'off'>> = {};
  for (const entry of entries) Object.assign(merged, entry.severity);
  return merged;
}
