import { type Baseline, baseOf, mayGate } from '../comparison/baseline.ts';
import type { Comparison, RunComparison } from '../comparison/comparison.ts';
import { missingMetric } from '../comparison/curve-numbers.ts';
import { baseRunOf } from '../comparison/match.ts';
import type { FailOn, Policy } from '../config/policy.ts';
import { policyOf } from '../config/run-policy.ts';
import type { Diagnosis, RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Refusal } from '../history/history.ts';
import type { ReadingNote } from '../history/reasons.ts';
import { type Gate, type GateReason, isUnseen, type Unseen } from './gate.ts';
import { goneSinceBase, namedTwice } from './gone.ts';
import { openAgainst } from './open.ts';
import { unjudgedOf, unreadFiles } from './unjudged.ts';

export interface DecisionInput {
  readonly diagnosis: Diagnosis;
  /** Files that gave no history. */
  readonly refused?: readonly Refusal[];
  /** What was noticed of no single file: runs of one name are told apart there. */
  readonly notes?: readonly ReadingNote[];
  /** Runs whose log makes a claim that was not believed; see `claims.ts`. */
  readonly claims?: readonly string[];
  /** Absent when no comparison was asked for. */
  readonly comparison?: Comparison;
  readonly policy: Policy;
  /** The policy could not be read, so `policy` is what the inputs and defaults give: nothing is decided by it. */
  readonly policyUnread?: true;
  /** Whether a pull request is judged. Elsewhere the comparison is for display, and `new` never fails. */
  readonly event?: 'pull-request' | 'elsewhere';
}

/**
 * The gate: pure, and fixed before anything is published. Only what this pull request brought, against a base that may gate, turns
 * it red. What could not be seen keeps `new` from passing, and fails `any`, which asks that nothing is wrong; `ifNotJudged` makes it
 * fail both. The first that applies: policy unread, no history, failures, what could not be seen, success.
 */
export function decide(input: DecisionInput): Gate {
  const { diagnosis, policy } = input;
  const unseen = unseenBy(input);
  const { conclusion, because } = diagnosis.runs.length > 0 ? ofRuns(input, unseen) : withoutHistory(policy, unseen);
  const all = [...because, ...unseen.told];
  if (input.policyUnread) {
    const telling = all.filter((reason) => conclusion === 'failure' || isUnseen(reason));
    return { conclusion: 'neutral', because: [{ code: 'policy-unread' }, ...telling] };
  }
  if (conclusion !== 'failure' || !policy.warnOnly) return { conclusion, because: all };
  return { conclusion: 'neutral', because: [{ code: 'warn-only', instead: 'failure' }, ...all] };
}

/**
 * Nothing was read: the setting for that decides, unless something was there and was refused, or the base had runs. Whoever leaves all of
 * them out hides as much as whoever leaves out one, so only `ignore` excuses it.
 */
function withoutHistory(policy: Policy, { deciding }: UnseenBy): Gate {
  const missing: GateReason = { code: 'no-history', policy: policy.ifNoHistory };
  if (policy.ifNoHistory === 'fail') return failing([missing, ...reasonsOf(deciding)]);
  const isIgnored = policy.ifNoHistory === 'ignore';
  const hidden = deciding.filter(({ reason }) => (reason.code === 'unread' ? !ABSENT.has(reason.because.code) : !isIgnored));
  if (hidden.length > 0 || (policy.ifNotJudged === 'fail' && !isIgnored)) return byUnseen(policy, [missing], hidden);
  return { conclusion: isIgnored ? 'success' : 'neutral', because: [missing, ...reasonsOf(deciding)] };
}

/** Refusals of what could not be had at all. */
const ABSENT: ReadonlySet<string> = new Set(['unreadable', 'artifact-expired']);

function ofRuns(input: DecisionInput, { deciding }: UnseenBy): Gate {
  const failures = input.diagnosis.runs.flatMap((run) => failuresOf(run, input));
  if (failures.length > 0) return failing([...failures, ...reasonsOf(deciding)]);
  const blind = blindFor(input);
  if (blind.length + deciding.length > 0) return byUnseen(input.policy, blind, deciding);
  return { conclusion: 'success', because: [whyItPasses(input)] };
}

/** The answer where nothing that was seen fails, and not all was seen. */
function byUnseen(policy: Policy, blind: readonly GateReason[], deciding: UnseenBy['deciding']): Gate {
  const because = [...blind, ...reasonsOf(deciding)];
  const byFailOn = deciding.some(({ failOn }) => failOn === 'any');
  if (!byFailOn && policy.ifNotJudged !== 'fail') return { conclusion: 'neutral', because };
  return failing([{ code: 'unjudged-fails', by: byFailOn ? 'fail-on' : 'if-not-judged' }, ...because]);
}

function failing(because: readonly GateReason[]): Gate {
  return { conclusion: 'failure', because };
}

function reasonsOf(deciding: UnseenBy['deciding']): readonly GateReason[] {
  return deciding.map(({ reason }) => reason);
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
      if (event === 'elsewhere' || comparison === undefined || !mayGate(comparison.baseline, key)) return [];
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

/** What could not be seen: with the rule by which it decides, and what is only told. */
interface UnseenBy {
  readonly deciding: readonly { readonly reason: Unseen; readonly failOn: 'new' | 'any' }[];
  readonly told: readonly Unseen[];
}

/**
 * Each with the rule that it falls under. What is gone since a training that only stands in for the base may be gone on the base branch
 * too: it keeps the check from passing and never fails it by `any`. Nothing is decided by a training that is no ancestor, by a claim, of
 * a run that never fails, or outside of a pull request where only new findings count.
 */
function unseenBy(input: DecisionInput): UnseenBy {
  const { diagnosis, comparison, claims = [], notes = [], refused = [], policy, event } = input;
  const ruleOf = (reason: Unseen): FailOn => {
    const rule = 'key' in reason ? failOnOf(reason.key, policy) : policy.failOn;
    return rule === 'new' && event === 'elsewhere' ? 'never' : rule;
  };
  const gone =
    comparison === undefined
      ? []
      : [...goneSinceBase(diagnosis.runs, comparison, refused, policy), ...namedTwice(comparison, notes)];
  const always = [
    ...diagnosis.runs.flatMap((run) => unjudgedOf(run, policy, counterpart(run, diagnosis, comparison))),
    ...unreadFiles(refused),
  ];
  const rated: readonly { readonly reason: Unseen; readonly failOn: FailOn }[] = [
    ...gone.map((reason) => ({ reason, failOn: againstBase(reason, ruleOf(reason), comparison?.baseline) })),
    ...always.map((reason) => ({ reason, failOn: ruleOf(reason) })),
    ...claims.map((key) => ({ reason: { code: 'best-checkpoint', key }, failOn: 'never' }) as const),
  ];
  return {
    deciding: rated.flatMap(({ reason, failOn }) => (failOn === 'never' ? [] : [{ reason, failOn }])),
    told: rated.filter(({ failOn }) => failOn === 'never').map(({ reason }) => reason),
  };
}

function againstBase(reason: Unseen, rule: FailOn, baseline: Baseline | undefined): FailOn {
  if (baseline?.state !== 'found') return 'never';
  const key = 'key' in reason ? reason.key : undefined;
  const { rung } = (key === undefined ? undefined : baseOf(baseline, key)) ?? baseline;
  if (rung === 'other') return 'never';
  return rule === 'any' && !mayGate(baseline, key) ? 'new' : rule;
}

function counterpart({ run }: RunDiagnosis, { runs }: Diagnosis, comparison: Comparison | undefined): RunDiagnosis | undefined {
  if (comparison?.baseline.state !== 'found') return undefined;
  return baseRunOf(run.key, runs, comparison.baseline);
}

/** What keeps the rule `new` from deciding, besides what could not be seen of the runs. */
function blindFor({ diagnosis, comparison, policy, event }: DecisionInput): readonly GateReason[] {
  const gated = diagnosis.runs.filter((run) => failOnOf(run.run.key, policy) === 'new');
  if (gated.length === 0 || event === 'elsewhere') return [];
  if (comparison?.baseline.state !== 'found') return [{ code: 'no-gating-base' }];
  const { baseline } = comparison;
  const running: readonly GateReason[] =
    baseline.exact?.state === 'running' ? [{ code: 'base-running', commit: baseline.exact.commit }] : [];
  if (baseline.rung === 'other' && !mayGate(baseline)) return [{ code: 'base-is-no-ancestor' }, ...running];
  // That no run has a counterpart is said once, for all of them.
  if (!comparison.runs.some((run) => run.state === 'matched')) return [];
  const compared = new Map(comparison.runs.map((run) => [run.key, run]));
  const open = gated.flatMap((run) => {
    const other = compared.get(run.run.key);
    return [...openAgainst(baseline, other), ...withoutCounterpart(run, other), ...metricMissing(run, policy)];
  });
  return [...running, ...open];
}

/** A failing run that the base does not have, new or renamed: whether it failed before cannot be told. */
function withoutCounterpart({ run, findings }: RunDiagnosis, compared: RunComparison | undefined): readonly GateReason[] {
  const fails = findings.some(({ severity }) => severity === 'failing');
  return fails && compared?.state !== 'matched' ? [{ code: 'no-counterpart', key: run.key }] : [];
}

function metricMissing(run: RunDiagnosis, policy: Policy): readonly GateReason[] {
  const { key } = run.run;
  const metric = missingMetric(run, policyOf(key, policy));
  return metric === undefined ? [] : [{ code: 'metric-missing', key, metric }];
}

function whyItPasses({ diagnosis, policy, event }: DecisionInput): GateReason {
  const modes = new Set(diagnosis.runs.map((run) => failOnOf(run.run.key, policy)));
  if (modes.has('new')) return { code: event === 'elsewhere' ? 'no-pull-request' : 'nothing-new' };
  return { code: modes.has('any') ? 'no-failing-finding' : 'never' };
}
