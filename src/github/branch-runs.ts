import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';
import type { Ancestor } from './lineage.ts';

export interface BranchRunsQuery {
  readonly repository: Repository;
  readonly repositoryId: number;
  readonly branch: string;
  /** What the head was built on, nearest first: the first is the exact base. */
  readonly ancestors: readonly Ancestor[];
  readonly workflowPath: string;
  /** The runs that trained and that report are never their own base. */
  readonly ownRuns: readonly number[];
}

/** A push trains; a person or a clock may train again. Nothing else speaks for the branch. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** What GitHub says of where a run came from. */
export interface RunOrigin {
  readonly event: string;
  readonly head_repository: { readonly id: number } | null;
}

/** A fork’s run of a branch of the same name, or of the same commit, is listed beside the repository’s own. */
export function speaksForBranch(run: RunOrigin, repositoryId: number): boolean {
  return run.head_repository?.id === repositoryId && EVENTS.has(run.event);
}

const RUNS = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      head_sha: v.string(),
      head_branch: v.nullable(v.string()),
      event: v.string(),
      status: v.nullable(v.string()),
      path: v.string(),
      html_url: v.string(),
      created_at: v.string(),
      head_repository: v.nullable(v.object({ id: v.number() })),
    }),
  ),
});
/** A run of a workflow, as GitHub lists it. */
export type BaseRun = v.InferOutput<typeof RUNS>['workflow_runs'][number];

/** Runs of the workflow file on the base branch, newest first. A workflow that the default branch does not have yet has none. */
export async function runsOfBranch(client: Client, query: BranchRunsQuery): Promise<readonly BaseRun[]> {
  const { repository, repositoryId, branch, workflowPath, ownRuns, ancestors } = query;
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
  const workflow = workflowPath.split('/').at(-1);
  if (workflow === undefined || workflow === '') return [];
  const isOurs = (run: BaseRun): boolean =>
    !ownRuns.includes(run.id) &&
    speaksForBranch(run, repositoryId) &&
    run.head_branch === branch &&
    run.path.split('@')[0] === workflowPath;
  const parameters = { ...repository, workflow_id: workflow, branch, exclude_pull_requests: true };
  try {
    const all = await client.list(route, parameters, RUNS, (answer) => answer.workflow_runs, 1);
    const ours = all.filter(isOurs);
    const tip = ancestors[0]?.sha;
    if (tip === undefined || ours.some((run) => run.head_sha === tip) || all.length < 100) return ours;
    // A busy repository, or a fork that floods the list with a branch of the same name.
    const exact = await client.list(route, { ...parameters, head_sha: tip }, RUNS, (answer) => answer.workflow_runs, 1);
    return [...ours, ...exact.filter(isOurs)];
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}
