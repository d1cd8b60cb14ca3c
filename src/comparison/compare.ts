import { DEFAULT_POLICY, type Policy } from '../config/policy.ts';
import { policyOf } from '../config/run-policy.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { anchorOf } from './anchor.ts';
import { type Baseline, type FoundBaseline, mayGate } from './baseline.ts';
import { endOf, transitionsUpTo } from './broken-off.ts';
import { changedSettings } from './changed-settings.ts';
import type { Comparison, FindingChange, NumberChange, RunComparison } from './comparison.ts';
import { doubtOf } from './doubt.ts';
import type { Measured } from './judge.ts';
import { focusedOn, type Match, matchRuns } from './match.ts';
import { holm } from './noise.ts';
import { measure } from './numbers.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';
import { transitions } from './transitions.ts';

/**
 * What changed between the base branch's training and this one, run by run. Without a base the comparison holds the baseline's
 * state alone, so that nothing can look new. The chance of any falsely worse gating number is held for the whole pull request
 * (Holm), not per run.
 */
export function compare(head: Diagnosis, found: Baseline, policy: Policy = DEFAULT_POLICY): Comparison {
  if (found.state !== 'found') return { baseline: found, runs: [] };
  const baseline = focusedOn(head.runs, found);
  const matches = matchRuns(head.runs, baseline);
  const measured = matches.map((match) =>
    match.state === 'matched' ? measure(match, policyOf(match.key, policy), mayGate(baseline, match.key)) : [],
  );
  const held = holdRate(measured);
  return { baseline, runs: matches.map((match, index) => compareRun(match, held[index] ?? [], baseline, policy)) };
}

/** Nothing is called new against a training that only stands in for the base. */
function standingIn(one: FindingChange): FindingChange {
  return one.change === 'new' ? { ...one, change: 'unlike' } : one;
}

function compareRun(match: Match, numbers: readonly NumberChange[], baseline: FoundBaseline, policy: Policy): RunComparison {
  switch (match.state) {
    case 'new':
      return { state: 'new', key: match.key, findings: [], numbers: [] };
    case 'vanished':
      return { state: 'vanished', key: match.key, findings: [], numbers: [] };
    case 'matched': {
      const { key, head: mine, base, older, records } = match;
      const doubt = doubtOf(mine, base, older);
      const anchor = anchorOf(match, records, baseline.release);
      const settings = changedSettings(mine, base, older);
      const gates = mayGate(baseline, key);
      const ended = endOf(mine, base, records[0]);
      const changes = ended ? transitionsUpTo(ended, mine, base, older, policy) : transitions(mine, base, older);
      const findings = gates ? changes : changes.map(standingIn);
      return {
        state: 'matched',
        key,
        ...(ended && { ended }),
        findings,
        numbers,
        ...(anchor && { anchor }),
        ...(doubt && { doubt }),
        ...(settings && { settings }),
      };
    }
  }
}

/** Calls a gating number worse only where that holds for all gating numbers of the pull request together. */
function holdRate(runs: readonly (readonly Measured[])[]): readonly (readonly NumberChange[])[] {
  const tests = runs.flat().filter((one) => one.number.gates && one.p !== undefined);
  const holds = holm(
    tests.map((one) => one.p ?? 1),
    1 - T.level,
  );
  const denied = new Set(tests.filter((one, index) => one.number.verdict === 'worse' && !holds[index]));
  return runs.map((run) => run.map((one) => (denied.has(one) ? { ...one.number, verdict: 'same' as const } : one.number)));
}
