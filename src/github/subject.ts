import * as v from 'valibot';
import type { DecisionInput } from '../decision/decide.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import { statusOf } from './errors.ts';
import type { Origin } from './ledger/ledger.ts';
import type { Trained } from './lineage.ts';
import { pullOfCommit, pullOfHead, pullOfNumber, pullsOfBranch, type ResolvedPull } from './pull-request.ts';
import { hasRepositoryFile } from './repository-file.ts';
import type { PullRequestRef, TrainingRun, Trigger } from './trigger.ts';

/** What this job is about: which training is judged, against which branch, and what may be written about it. */
export interface Subject {
  /** The pull request that the comment belongs to. */
  readonly pull?: PullRequestRef;
  /** `refusal-expected`: a token that is mostly read-only and may have been raised. */
  readonly writing: 'allowed' | 'refusal-expected' | 'forbidden';
  /** The run whose artifacts hold the history, and which orders comments. */
  readonly run: TrainingRun;
  /** The commit that the report names. */
  readonly commit: string;
  readonly trained?: Trained;
  readonly baseBranch?: string;
  readonly event: NonNullable<DecisionInput['event']>;
  /** Whether badges of the default branch are written. */
  readonly keeps: boolean;
  /** As what this training is kept; absent: it is not. */
  readonly origin?: Origin;
  /** The branch below is itself that of a pull request, or a release: not the default branch. */
  readonly isStacked?: true;
  /** The commit whose runs hold the histories, where this very run may not. */
  readonly fromCommit?: string;
  /** Only the title or text of the pull request was edited: no training belongs to this run. */
  readonly isRetold?: true;
}

export interface SubjectInput {
  readonly environment: Environment;
  readonly repositoryId: number;
  /** The commit that the user says was trained. */
  readonly sha?: string;
  /** The pull request that the user says this is about. */
  readonly pr?: number;
  readonly defaultBranch?: string;
}

type Reachable = Exclude<Trigger, { readonly kind: 'refused' }>;

/** Why a trusted stage has nothing to do: the pull request moved on or was closed, or its run is of a workflow that only it has. */
export interface NoSubject {
  readonly refused: 'pull-request-gone' | 'foreign-workflow' | 'several-pull-requests' | 'no-such-pull-request';
  /** The open pull requests of the branch, where there are several, or the one that was named. */
  readonly pulls?: readonly number[];
}

/** Any workflow of a name may start a trusted stage, and a pull request can bring one: only those of its base branch count. */
export async function subjectOf(client: Client, trigger: Reachable, input: SubjectInput): Promise<Subject | NoSubject> {
  const subject = await found(client, trigger, input);
  if ('refused' in subject) return subject;
  const { baseBranch } = subject;
  const isStacked = baseBranch !== undefined && input.defaultBranch !== undefined && baseBranch !== input.defaultBranch;
  return isStacked ? { ...subject, isStacked } : subject;
}

async function found(client: Client, trigger: Reachable, input: SubjectInput): Promise<Subject | NoSubject> {
  const { environment, sha } = input;
  const own: TrainingRun = { id: environment.runId, attempt: environment.runAttempt, workflowPath: environment.workflowPath };
  if (input.pr !== undefined && trigger.kind !== 'pull-request' && trigger.kind !== 'fork-pull-request')
    return subjectOfNumber(client, input, own, input.pr);
  switch (trigger.kind) {
    case 'pull-request':
      if (sha !== undefined && sha !== trigger.pull.headSha)
        return subjectOfCommit(client, input, own, sha, { pull: trigger.pull.number });
      return {
        ...(await retargeted(
          client,
          input,
          aboutPull(
            trigger.pull,
            own,
            trigger.readOnly ? 'refusal-expected' : 'allowed',
            sha === undefined ? environment.sha : undefined,
          ),
          trigger.pull,
        )),
        origin: 'own',
        ...(trigger.isRetold && { fromCommit: trigger.pull.headSha, isRetold: true }),
      };
    case 'fork-pull-request':
      return aboutPull(
        trigger.pull,
        own,
        trigger.mayWrite ? 'refusal-expected' : 'forbidden',
        sha === undefined ? environment.sha : undefined,
      );
    case 'trusted-stage': {
      const pull = await pullOfHead(client, environment.repository, input.repositoryId, trigger.head);
      if (pull === undefined) return { refused: 'pull-request-gone' };
      const { workflowPath } = trigger.run;
      const isKnown = await hasRepositoryFile(client, environment.repository, workflowPath, pull.baseRef);
      if (!isKnown) return { refused: 'foreign-workflow' };
      return { ...aboutPull(pull, trigger.run, 'allowed', pull.mergeSha), origin: originOf(pull, input) };
    }
    case 'default-branch':
      if (sha !== undefined && sha !== trigger.sha) return subjectOfCommit(client, input, own, sha, { branch: trigger.branch });
      return aboutBranch(trigger.branch, trigger.sha, trigger.run ?? own, true);
    case 'branch':
      return sha === undefined
        ? subjectOfBranch(client, input, trigger, trigger.run ?? own)
        : subjectOfCommit(client, input, own, sha, {});
    case 'merge-group':
      // As a pull request: what the queue lets through is on the branch.
      return {
        writing: 'forbidden',
        run: own,
        commit: trigger.sha,
        trained: { kind: 'group', sha: trigger.sha, baseRef: trigger.branch },
        baseBranch: trigger.branch,
        event: 'pull-request',
        keeps: false,
        origin: 'queue',
      };
    case 'other':
      if (sha !== undefined) return subjectOfCommit(client, input, own, sha, {});
      return { writing: 'forbidden', run: own, commit: environment.sha, event: 'elsewhere', keeps: false };
  }
}

/** Without the test merge, the head itself counts as trained. */
function aboutPull(
  pull: PullRequestRef | ResolvedPull,
  run: TrainingRun,
  writing: Subject['writing'],
  mergeSha: string | undefined,
): Subject {
  const { number, headSha, baseRef, headRepositoryId } = pull;
  return {
    pull: { number, headSha, baseRef, ...(headRepositoryId !== undefined && { headRepositoryId }) },
    writing,
    run,
    commit: headSha,
    trained:
      mergeSha === undefined || mergeSha === headSha
        ? { kind: 'head', sha: headSha, baseRef }
        : { kind: 'merge', sha: mergeSha, headSha, baseRef },
    baseBranch: baseRef,
    event: 'pull-request',
    keeps: false,
  };
}

function aboutBranch(branch: string, sha: string, run: TrainingRun, keeps: boolean): Subject {
  return {
    writing: 'forbidden',
    run,
    commit: sha,
    trained: { kind: 'branch', sha },
    baseBranch: branch,
    event: 'elsewhere',
    keeps,
    origin: 'branch',
  };
}

/** From another repository it is a fork's, whoever runs it. */
function originOf({ headRepositoryId }: PullRequestRef, { repositoryId }: SubjectInput): Origin {
  return headRepositoryId === repositoryId ? 'own' : 'fork';
}

/**
 * The pull request may have been retargeted since its event: the branch that it is onto today counts, as it is now, since the test merge
 * that was trained is one onto the branch of before. Unknown: the event's.
 */
async function retargeted(client: Client, { environment }: SubjectInput, about: Subject, pull: PullRequestRef): Promise<Subject> {
  const today = await pullOfNumber(client, environment.repository, pull.number).catch(() => undefined);
  if (today?.state !== 'open' || today.pull.baseRef === pull.baseRef || today.baseSha === undefined) return about;
  const { baseRef } = today.pull;
  const trained: Trained = { kind: 'onto', sha: about.trained?.sha ?? pull.headSha, baseSha: today.baseSha };
  return { ...about, pull: { ...pull, baseRef }, baseBranch: baseRef, trained };
}

/** A run that a person or another event started, about the pull request that its workflow names. */
async function subjectOfNumber(
  client: Client,
  input: SubjectInput,
  run: TrainingRun,
  number: number,
): Promise<Subject | NoSubject> {
  const { environment, sha } = input;
  const named = await pullOfNumber(client, environment.repository, number).catch((error: unknown) => {
    if (statusOf(error) === 404) return undefined;
    throw error;
  });
  if (named === undefined) return { refused: 'no-such-pull-request', pulls: [number] };
  if (named.state !== 'open' || (sha !== undefined && sha !== named.pull.headSha)) return { refused: 'pull-request-gone' };
  const subject = aboutPull(named.pull, run, 'allowed', undefined);
  return { ...subject, origin: originOf(named.pull, input), fromCommit: named.pull.headSha };
}

/** A push, a clock or a person trained a branch: for the pull request that is open from it, or else for the branch itself. */
async function subjectOfBranch(
  client: Client,
  input: SubjectInput,
  { branch, sha }: { readonly branch: string; readonly sha: string },
  run: TrainingRun,
): Promise<Subject | NoSubject> {
  const { environment, repositoryId } = input;
  const { repository } = environment;
  const pulls = await pullsOfBranch(client, repository, repositoryId, branch, sha);
  const [pull, second] = pulls;
  if (second !== undefined) return { refused: 'several-pull-requests', pulls: pulls.map(({ number }) => number) };
  return pull === undefined
    ? aboutBranch(branch, sha, run, false)
    : { ...aboutPull(pull, run, 'allowed', undefined), origin: 'own' };
}

const COMPARED = v.object({ status: v.string() });

/**
 * Training that ran elsewhere: the commit decides whether this is about the default branch or about a pull request. What is on the
 * default branch stays there, though anyone may open a pull request with such a commit as its head; and the run of one pull request
 * is never about another.
 */
async function subjectOfCommit(
  client: Client,
  { environment, repositoryId }: SubjectInput,
  run: TrainingRun,
  sha: string,
  { branch, pull: number }: { readonly branch?: string; readonly pull?: number },
): Promise<Subject> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const compared =
    branch === undefined
      ? undefined
      : await client
          .call(route, { ...environment.repository, basehead: `${branch}...${sha}`, per_page: 1 }, COMPARED)
          .catch(() => undefined);
  const onBranch = compared?.status === 'behind' || compared?.status === 'identical';
  if (branch !== undefined && onBranch) return aboutBranch(branch, sha, run, true);
  const pull = await pullOfCommit(client, environment.repository, repositoryId, sha);
  const isAnother = number !== undefined && pull?.number !== number;
  if (pull !== undefined && !isAnother)
    return { ...aboutPull(pull, run, 'allowed', undefined), origin: pull.headRepositoryId === repositoryId ? 'own' : 'fork' };
  return { writing: 'forbidden', run, commit: sha, event: 'elsewhere', keeps: false };
}
