import { mayGate } from '../comparison/baseline.ts';
import type { Comparison, RunComparison } from '../comparison/comparison.ts';
import { missingMetric } from '../comparison/curve-numbers.ts';
import type { FailOn, Policy } from '../config/policy.ts';
import { policyOf } from '../config/run-policy.ts';
import type { Diagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Gate, GateReason } from './gate.ts';

export interface DecisionInput {
  readonly diagnosis: Diagnosis;
  /** Absent when no comparison was asked for. */
  readonly comparison?: Comparison;
  readonly policy: Policy;
  /** The policy could not be read, so `policy` is what the inputs and defaults give: nothing is decided by it. */
  readonly policyUnread?: true;
  /** Whether a pull request is judged. Elsewhere the comparison is for display, and `new` never fails. */
  readonly event?: 'pull-request' | 'elsewhere';
}

/**
 * The gate: pure, and fixed before anything is published. Only what this pull request brought, against a base that may gate,
 * turns it red; without such a base `new` is neutral.
 */
export function decide(input: DecisionInput): Gate {
  const { diagnosis, policy } = input;
  const missing: GateReason = { code: 'no-history', policy: policy.ifNoHistory };
  const found = diagnosis.runs.length > 0;
  if (!found && policy.ifNoHistory !== 'fail')
    return { conclusion: policy.ifNoHistory === 'ignore' ? 'success' : 'neutral', because: [missing] };
  const failures = found ? diagnosis.runs.flatMap((run) => failuresOf(run, input)) : [missing];
  if (input.policyUnread) return { conclusion: 'neutral', because: [{ code: 'policy-unread' }, ...failures] };
  if (failures.length === 0) return passing(input);
  return policy.warnOnly
    ? { conclusion: 'neutral', because: [{ code: 'warn-only', instead: 'failure' }, ...failures] }
    : { conclusion: 'failure', because: failures };
}

function failOnOf(key: string, policy: Policy): FailOn {
  return policyOf(key, policy).failOn ?? policy.failOn;
}

function failuresOf(run: RunDiagnosis, { comparison, policy, event }: DecisionInput): readonly GateReason[] {
  const { key } = run.run;
  const failing = run.findings.filter((finding) => finding.severity === 'failing');
  switch (failOnOf(key, policy)) {
    case 'never':
      return [];
    case 'any':
      return distinct(failing.map(({ kind }) => ({ code: 'finding', key, kind })));
    case 'new': {
      if (event === 'elsewhere' || comparison === undefined || !mayGate(comparison.baseline)) return [];
      const compared = comparison.runs.find((candidate) => candidate.key === key);
      if (compared?.state !== 'matched') return [];
      const brought = compared.findings.flatMap((one): GateReason[] =>
        one.change === 'new' && one.finding.severity === 'failing' ? [{ code: 'new-finding', key, kind: one.finding.kind }] : [],
      );
      const worse = compared.numbers.filter((number) => number.gates && number.verdict === 'worse');
      return distinct([...brought, ...worse.map(({ metric, rule }): GateReason => ({ code: 'worse-number', key, metric, rule }))]);
    }
  }
}

/** Several parts of one loss give the same reason. */
function distinct(reasons: readonly GateReason[]): readonly GateReason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

/** What the check is blind to: runs that could have failed it by what they brought, if that could be seen. */
function blindTo(runs: readonly RunDiagnosis[], comparison: Comparison, policy: Policy): readonly GateReason[] {
  const compared = new Map(comparison.runs.map((run) => [run.key, run]));
  return runs.flatMap((run) => {
    const other = compared.get(run.run.key);
    return [...withoutCounterpart(run, other), ...validationGone(other), ...metricMissing(run, policy)];
  });
}

/** A failing run that the base does not have, new or renamed: whether it failed before cannot be told. */
function withoutCounterpart({ run, findings }: RunDiagnosis, compared: RunComparison | undefined): readonly GateReason[] {
  const fails = findings.some(({ severity }) => severity === 'failing');
  return fails && compared?.state !== 'matched' ? [{ code: 'no-counterpart', key: run.key }] : [];
}

function validationGone(run: RunComparison | undefined): readonly GateReason[] {
  return run?.state === 'matched' && run.doubt?.code === 'no-validation' ? [{ code: 'validation-gone', key: run.key }] : [];
}

function metricMissing(run: RunDiagnosis, policy: Policy): readonly GateReason[] {
  const { key } = run.run;
  const metric = missingMetric(run, policyOf(key, policy));
  return metric === undefined ? [] : [{ code: 'metric-missing', key, metric }];
}

function passing({ diagnosis, comparison, policy, event }: DecisionInput): Gate {
  const modes = new Set(diagnosis.runs.map((run) => failOnOf(run.run.key, policy)));
  if (modes.has('new')) {
    if (event === 'elsewhere') return { conclusion: 'success', because: [{ code: 'no-pull-request' }] };
    if (comparison === undefined || !mayGate(comparison.baseline)) {
      const code = comparison?.baseline.state === 'found' ? 'base-is-no-ancestor' : 'no-gating-base';
      return { conclusion: 'neutral', because: [{ code }] };
    }
    if (!comparison.runs.some((run) => run.state === 'matched'))
      return { conclusion: 'neutral', because: [{ code: 'nothing-compared' }] };
    const gated = diagnosis.runs.filter((run) => failOnOf(run.run.key, policy) === 'new');
    const blind = blindTo(gated, comparison, policy);
    return blind.length > 0
      ? { conclusion: 'neutral', because: blind }
      : { conclusion: 'success', because: [{ code: 'nothing-new' }] };
  }
  return { conclusion: 'success', because: [{ code: modes.has('any') ? 'no-failing-finding' : 'never' }] };
}
