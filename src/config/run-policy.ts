import { matchesGlob } from './glob.ts';
import type { Policy, RunPolicy } from './policy.ts';

/** The entries whose glob matches a run's key, in their order: of two that set a field the first one counts. */
export function matchingEntries(key: string, policy: Policy): readonly RunPolicy[] {
  return policy.runs.filter((entry) => matchesGlob(entry.runs, key));
}

/** Globs that match none of these runs: a misspelt name would switch its entry off unseen. */
export function idleGlobs(keys: readonly string[], policy: Policy): readonly string[] {
  return policy.runs.map(({ runs }) => runs).filter((glob) => !keys.some((key) => matchesGlob(glob, key)));
}

/** What the policy says of one run: the fields of all entries whose glob matches its key, the first entry that sets a field winning. */
export function policyOf(key: string, policy: Policy): Omit<RunPolicy, 'runs'> {
  const merged: Omit<RunPolicy, 'runs'> = {};
  for (const { runs: _glob, ...entry } of matchingEntries(key, policy).toReversed()) Object.assign(merged, entry);
  return merged;
}
