import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';
import type { ForeignHead, PullRequestRef } from './trigger.ts';

/** A pull request with the test merge that GitHub made of it last. */
export interface ResolvedPull extends PullRequestRef {
  readonly mergeSha?: string;
}

const PULL = v.object({
  number: v.number(),
  state: v.string(),
  merge_commit_sha: v.optional(v.nullable(v.string())),
  head: v.object({ sha: v.string(), ref: v.string(), repo: v.nullish(v.object({ id: v.number() })) }),
  base: v.object({
    ref: v.string(),
    sha: v.optional(v.string()),
    repo: v.object({ id: v.number(), default_branch: v.optional(v.string()) }),
  }),
});
const PULLS = v.array(PULL);
type Pull = v.InferOutput<typeof PULLS>[number];

/**
 * The open pull request that still has this very head. `workflow_run.pull_requests` is empty for forks, and whatever an artifact
 * says was written by the pull request itself: so GitHub is asked by owner and branch, and every answer has to agree in commit,
 * head repository and base repository. None: it moved on, or was closed.
 */
export async function pullOfHead(
  client: Client,
  repository: Repository,
  repositoryId: number,
  head: ForeignHead,
): Promise<ResolvedPull | undefined> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const parameters = {
    ...repository,
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    sort: 'created',
    direction: 'asc',
  };
  const pulls = await client.list(route, parameters, PULLS, (page) => page, 1);
  return foremost(
    pulls.filter(
      (pull) => pull.head.sha === head.sha && pull.head.repo?.id === head.repositoryId && pull.base.repo.id === repositoryId,
    ),
  );
}

/**
 * Anyone may open further pull requests from a branch of theirs, or from a fork that holds somebody else's commit, onto whichever
 * branch has the mildest rules. So the choice among several does not depend on the newest: heads of the repository itself come
 * first, then the default branch as base, then the oldest.
 */
function foremost(pulls: readonly Pull[]): ResolvedPull | undefined {
  const isOwn = ({ head, base }: Pull): boolean => head.repo?.id === base.repo.id;
  const isToDefault = ({ base }: Pull): boolean => base.ref === base.repo.default_branch;
  const [first] = [...pulls].sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || Number(isToDefault(b)) - Number(isToDefault(a)) || a.number - b.number,
  );
  return first && resolved(first);
}

/** Open pull requests from a branch of this repository, as it stands at a commit. */
export async function pullsOfBranch(
  client: Client,
  repository: Repository,
  repositoryId: number,
  branch: string,
  sha: string,
): Promise<readonly ResolvedPull[]> {
  const parameters = { ...repository, state: 'open', head: `${repository.owner}:${branch}` };
  const pulls = await client.list('GET /repos/{owner}/{repo}/pulls', parameters, PULLS, (page) => page, 1);
  return pulls
    .filter(({ head, base }) => head.sha === sha && head.repo?.id === repositoryId && base.repo.id === repositoryId)
    .map(resolved);
}

/** A pull request by its number, as it stands now. */
export async function pullOfNumber(
  client: Client,
  repository: Repository,
  number: number,
): Promise<{ readonly state: string; readonly pull: ResolvedPull; readonly baseSha?: string }> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const pull = await client.call(route, { ...repository, pull_number: number }, PULL);
  const { sha } = pull.base;
  return { state: pull.state, pull: resolved(pull), ...(sha !== undefined && { baseSha: sha }) };
}

/** The open pull request of this repository whose head is this commit. */
export async function pullOfCommit(
  client: Client,
  repository: Repository,
  repositoryId: number,
  sha: string,
): Promise<ResolvedPull | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const pulls = await client.list(route, { ...repository, commit_sha: sha }, PULLS, (page) => page, 1);
    return foremost(pulls.filter((pull) => pull.state === 'open' && pull.head.sha === sha && pull.base.repo.id === repositoryId));
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return undefined;
    throw error;
  }
}

const MERGED = v.object({ merged_at: v.nullish(v.string()), merge_commit_sha: v.nullish(v.string()) });

/** The commit that a pull request was merged as; undefined while it was not. Only GitHub's word counts, no commit message. */
export async function mergedAs(client: Client, repository: Repository, number: number): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const { merged_at: at, merge_commit_sha: commit } = await client.call(route, { ...repository, pull_number: number }, MERGED);
  return at == null ? undefined : (commit ?? undefined);
}

function resolved(pull: Pull): ResolvedPull {
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    ...(pull.head.repo && { headRepositoryId: pull.head.repo.id }),
    ...(pull.merge_commit_sha && { mergeSha: pull.merge_commit_sha }),
  };
}
