import * as v from 'valibot';

/** A pull request as far as GitHub's own data, never an artifact, describe it. */
export interface PullRequestRef {
  readonly number: number;
  readonly headSha: string;
  readonly baseRef: string;
  /** Unknown when the fork is gone. */
  readonly headRepositoryId?: number;
}

/** The workflow run that left the history: this one, or the one that a trusted stage follows. */
export interface TrainingRun {
  readonly id: number;
  readonly attempt: number;
  /** Path of its workflow file. */
  readonly workflowPath: string;
}

/**
 * What the event allows. Everything that the action may do follows from this closed union: a comment only on a pull request
 * and with a token that may write, the data branch only from the default branch or beside a comment, red for `new` only on a pull request.
 */
export type Trigger =
  /** `isRetold`: its title or text was edited, so that no new training belongs to it. */
  | { readonly kind: 'pull-request'; readonly pull: PullRequestRef; readonly readOnly: boolean; readonly isRetold?: true }
  /** `mayWrite`: of a private repository, whose owner can let forks write. */
  | { readonly kind: 'fork-pull-request'; readonly pull: PullRequestRef; readonly mayWrite?: true }
  | { readonly kind: 'trusted-stage'; readonly run: TrainingRun; readonly head: ForeignHead }
  | { readonly kind: 'default-branch'; readonly branch: string; readonly sha: string; readonly run?: TrainingRun }
  /** Another branch of this repository: a pull request may be open from it. */
  | { readonly kind: 'branch'; readonly branch: string; readonly sha: string; readonly run?: TrainingRun }
  | { readonly kind: 'merge-group'; readonly branch: string; readonly sha: string }
  | { readonly kind: 'refused'; readonly because: Refused }
  | { readonly kind: 'other'; readonly event: string };

type Refused = 'pull-request-target' | 'workflow-run-event' | 'malformed-event' | 'fork-deleted';

/** The head of a finished `pull_request` run: all of it from GitHub's event. */
export interface ForeignHead {
  readonly sha: string;
  readonly branch: string;
  readonly owner: string;
  readonly repositoryId: number;
}

const repository = v.object({ id: v.number(), default_branch: v.optional(v.string()), private: v.optional(v.boolean(), false) });
const PULL_REQUEST = v.object({
  repository,
  action: v.optional(v.string(), ''),
  changes: v.optional(v.object({ base: v.optional(v.unknown()) })),
  pull_request: v.object({
    number: v.number(),
    head: v.object({ sha: v.string(), repo: v.nullable(v.object({ id: v.number() })) }),
    base: v.object({ ref: v.string(), sha: v.string(), repo: v.object({ id: v.number() }) }),
  }),
});
const BRANCH = v.object({ repository: v.object({ id: v.number(), default_branch: v.string() }) });
const MERGE_GROUP = v.object({ merge_group: v.object({ head_sha: v.string(), base_ref: v.string() }) });
const WORKFLOW_RUN = v.object({
  repository: v.object({ id: v.number(), default_branch: v.string() }),
  workflow_run: v.object({
    id: v.number(),
    run_attempt: v.optional(v.number(), 1),
    event: v.string(),
    path: v.string(),
    head_sha: v.string(),
    head_branch: v.nullable(v.string()),
    head_repository: v.nullable(v.object({ id: v.number(), owner: v.object({ login: v.string() }) })),
    repository: v.object({ id: v.number() }),
  }),
});

/** The event as the runner hands it over. `payload` is GitHub's own, but its names (branches, titles) were chosen by strangers. */
export interface RunnerEvent {
  readonly eventName: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
}

export function triggerOf(event: RunnerEvent): Trigger {
  switch (event.eventName) {
    case 'pull_request':
      return pullRequestTrigger(event);
    case 'pull_request_target':
      return { kind: 'refused', because: 'pull-request-target' };
    case 'workflow_run':
      return workflowRunTrigger(event.payload);
    case 'merge_group':
      return mergeGroupTrigger(event.payload);
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return branchTrigger(event);
    default:
      return { kind: 'other', event: event.eventName };
  }
}

/** Dependabot's runs have a read-only token as forks have, unless the workflow raises it: writing is tried and its refusal expected. */
function pullRequestTrigger({ payload, actor }: RunnerEvent): Trigger {
  const read = v.safeParse(PULL_REQUEST, payload);
  if (!read.success) return { kind: 'refused', because: 'malformed-event' };
  const { repository: here, pull_request: pull } = read.output;
  const head = pull.head.repo?.id;
  const ref = {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    ...(head !== undefined && { headRepositoryId: head }),
  };
  if (head !== here.id) return { kind: 'fork-pull-request', pull: ref, ...(here.private && { mayWrite: true as const }) };
  const isRetold = read.output.action === 'edited' && read.output.changes?.base === undefined;
  return { kind: 'pull-request', pull: ref, readOnly: actor === 'dependabot[bot]', ...(isRetold && { isRetold }) };
}

function branchTrigger({ payload, ref, sha, eventName }: RunnerEvent): Trigger {
  const read = v.safeParse(BRANCH, payload);
  if (!read.success) return { kind: 'refused', because: 'malformed-event' };
  const branch = read.output.repository.default_branch;
  if (ref === `refs/heads/${branch}`) return { kind: 'default-branch', branch, sha };
  const [, own] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  return own === undefined ? { kind: 'other', event: eventName } : { kind: 'branch', branch: own, sha };
}

function mergeGroupTrigger(payload: unknown): Trigger {
  const read = v.safeParse(MERGE_GROUP, payload);
  if (!read.success) return { kind: 'refused', because: 'malformed-event' };
  const { base_ref, head_sha } = read.output.merge_group;
  return { kind: 'merge-group', branch: base_ref.replace(/^refs\/heads\//, ''), sha: head_sha };
}

/** Which workflow of what name a fork runs is the fork's choice; the repository, the event and the path are GitHub's word. */
function workflowRunTrigger(payload: unknown): Trigger {
  const read = v.safeParse(WORKFLOW_RUN, payload);
  if (!read.success) return { kind: 'refused', because: 'malformed-event' };
  const { repository: here, workflow_run: run } = read.output;
  if (run.repository.id !== here.id) return { kind: 'refused', because: 'workflow-run-event' };
  const training = { id: run.id, attempt: run.run_attempt, workflowPath: run.path.split('@')[0] ?? run.path };
  const head = run.head_repository;
  if (head === null) return { kind: 'refused', because: run.event === 'pull_request' ? 'fork-deleted' : 'workflow-run-event' };
  if (run.event === 'pull_request' && run.head_branch !== null) {
    const { id: repositoryId, owner } = head;
    return {
      kind: 'trusted-stage',
      run: training,
      head: { sha: run.head_sha, branch: run.head_branch, owner: owner.login, repositoryId },
    };
  }
  const isOurs = head.id === here.id && ['push', 'schedule', 'workflow_dispatch'].includes(run.event);
  if (isOurs && run.head_branch !== null) {
    const kind = run.head_branch === here.default_branch ? 'default-branch' : 'branch';
    return { kind, branch: run.head_branch, sha: run.head_sha, run: training };
  }
  return { kind: 'refused', because: 'workflow-run-event' };
}

/** Id of the repository that the event belongs to; 0 matches none. */
export function repositoryIdOf(payload: unknown): number {
  const read = v.safeParse(v.object({ repository: v.object({ id: v.number() }) }), payload);
  return read.success ? read.output.repository.id : 0;
}

/** The default branch of the repository that the event belongs to. */
export function defaultBranchOf(payload: unknown): string | undefined {
  const read = v.safeParse(v.object({ repository }), payload);
  return read.success ? read.output.repository.default_branch : undefined;
}
