import type { CheckpointPolicy, Policy, RunPolicy } from '../config/policy.ts';
import type { FindingKind, Severity } from './diagnosis.ts';
import { type Thresholds, withOverrides } from './thresholds.ts';

/** What the policy says for one run. */
export interface RunSettings {
  readonly metric?: string;
  readonly checkpoint: CheckpointPolicy;
  readonly thresholds: Thresholds;
  readonly severity: NonNullable<RunPolicy['severity']>;
}

/** Gathers the entries whose glob matches the key: the first that sets a field wins. */
export function settingsOf(key: string, policy: Policy): RunSettings {
  const matching = policy.runs.filter((entry) => matchesGlob(entry.runs, key)).reverse();
  const metric = matching.findLast((entry) => entry.metric !== undefined)?.metric;
  return {
    ...(metric === undefined ? {} : { metric }),
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

/** `*` stands for any characters within one part of a key, `**` for any at all, `?` for one. Linear in the length of both, so that no pattern can hang. */
export function matchesGlob(glob: string, key: string): boolean {
  const tokens = glob.match(/\*\*|\*|\?|[^*?]/gsu) ?? [];
  let states = new Set([0]);
  const closure = (from: ReadonlySet<number>): Set<number> => {
    const all = new Set(from);
    for (const state of all) if (tokens[state]?.startsWith('*')) all.add(state + 1);
    return all;
  };
  states = closure(states);
  for (const character of key) {
    const next = new Set<number>();
    for (const state of states) {
      const token = tokens[state];
      if (token === '**' || (token === '*' && character !== '/')) next.add(state);
      else if (token === character || (token === '?' && character !== '/')) next.add(state + 1);
    }
    states = closure(next);
  }
  return states.has(tokens.length);
}
