import picomatch from 'picomatch/posix.js';
import type { Policy, RunPolicy } from './policy.ts';

/**
 * What the policy says of one run: the fields of all entries whose glob matches the key, the first entry that sets a field winning.
 * `*` matches within a path segment, `**` across segments.
 */
export function policyOf(key: string, policy: Policy): Omit<RunPolicy, 'runs'> {
  const matching = policy.runs.filter((entry) => picomatch.isMatch(key, entry.runs, { dot: true }));
  const { runs: _glob, ...merged } = Object.assign({ runs: '' }, ...matching.toReversed());
  return merged;
}
