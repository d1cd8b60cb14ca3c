import * as v from 'valibot';
import type { DecisionInput } from '../decision/decide.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import type { Trained } from './lineage.ts';
import { pullOfCommit, pullOfHead, type ResolvedPull } from './pull-request.ts';
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
  /** Whether badges and the record of the default branch are written. */
  readonly keeps: boolean;
}

export interface SubjectInput {
  readonly environment: Environment;
  readonly repositoryId: number;
  /** The commit that the user says was trained. */
  readonly sha?: string;
}

type Reachable = Exclude<Trigger, { readonly kind: 'refused' }>;

/** Why a trusted stage has nothing to do: the pull request moved on or was closed, or its run is of a workflow that only it has. */
export interface NoSubject {
  readonly refused: 'pull-request-gone' | 'foreign-workflow';
}

/** Any workflow of a name may start a trusted stage, and a pull request can bring one: only those of its base branch count. */
export async function subjectOf(client: Client, trigger: Reachable, input: SubjectInput): Promise<Subject | NoSubject> {
  const { environment, sha } = input;
  const own: TrainingRun = { id: environment.runId, attempt: environment.runAttempt, workflowPath: environment.workflowPath };
  switch (trigger.kind) {
    case 'pull-request':
      if (sha !== undefined && sha !== trigger.pull.headSha)
        return subjectOfCommit(client, input, own, sha, { pull: trigger.pull.number });
      return aboutPull(
        trigger.pull,
        own,
        trigger.readOnly ? 'refusal-expected' : 'allowed',
        sha === undefined ? environment.sha : undefined,
      );
    case 'fork-pull-request':
      return aboutPull(trigger.pull, own, 'forbidden', sha === undefined ? environment.sha : undefined);
    case 'trusted-stage': {
      const pull = await pullOfHead(client, environment.repository, input.repositoryId, trigger.head);
      if (pull === undefined) return { refused: 'pull-request-gone' };
      const { workflowPath } = trigger.run;
      const isKnown = await hasRepositoryFile(client, environment.repository, workflowPath, pull.baseRef);
      return isKnown ? aboutPull(pull, trigger.run, 'allowed', pull.mergeSha) : { refused: 'foreign-workflow' };
    }
    case 'default-branch':
      if (sha !== undefined && sha !== trigger.sha) return subjectOfCommit(client, input, own, sha, { branch: trigger.branch });
      return aboutBranch(trigger.branch, trigger.sha, trigger.run ?? own, true);
    case 'merge-group':
      return {
        writing: 'forbidden',
        run: own,
        commit: trigger.sha,
        trained: { kind: 'group', baseSha: trigger.baseSha },
        baseBranch: trigger.branch,
        event: 'elsewhere',
        keeps: false,
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
  };
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
  if (pull !== undefined && !isAnother) return aboutPull(pull, run, 'allowed', undefined);
  return { writing: 'forbidden', run, commit: sha, event: 'elsewhere', keeps: false };
}
