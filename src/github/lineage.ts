import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';

/** A commit of the base branch, in first-parent order. */
export interface Ancestor {
  readonly sha: string;
  /** Committed at, milliseconds since 1970. */
  readonly at: number;
}

/** Which commit was trained, and where to look for what it was built on. */
export type Trained =
  /** The test merge of a pull request: its first parent is the exact base. */
  | { readonly kind: 'merge'; readonly sha: string; readonly headSha: string; readonly baseRef: string }
  /** The pull request's own head: the base is where it left the base branch. */
  | { readonly kind: 'head'; readonly sha: string; readonly baseRef: string }
  /** A commit of the branch itself: compared with the run before, which may be of the same commit. */
  | { readonly kind: 'branch'; readonly sha: string }
  /** A merge queue's candidate, built on this commit. */
  | { readonly kind: 'group'; readonly baseSha: string };

/** How far back a substitute may lie. */
export const MAX_DISTANCE = 50;

const COMMITS = v.array(
  v.object({
    sha: v.string(),
    parents: v.array(v.object({ sha: v.string() })),
    commit: v.object({ committer: v.nullable(v.object({ date: v.optional(v.string(), '') })) }),
  }),
);
const COMPARED = v.object({ merge_base_commit: v.object({ sha: v.string() }) });

type Commit = v.InferOutput<typeof COMMITS>[number];

/** The commit that the training was built on, and its first-parent ancestors, nearest first. Empty when GitHub does not know it. */
export async function lineageOf(client: Client, repository: Repository, trained: Trained): Promise<readonly Ancestor[]> {
  switch (trained.kind) {
    case 'merge':
      return mergeLineage(client, repository, trained);
    case 'head':
      return chainFrom(client, repository, await mergeBase(client, repository, trained.baseRef, trained.sha));
    case 'branch':
      return chainFrom(client, repository, trained.sha);
    case 'group':
      return chainFrom(client, repository, trained.baseSha);
  }
}

/** One listing from the merge commit usually holds its first parent's history as well. */
async function mergeLineage(
  client: Client,
  repository: Repository,
  { sha, headSha, baseRef }: Extract<Trained, { kind: 'merge' }>,
): Promise<readonly Ancestor[]> {
  const listed = await commitsFrom(client, repository, sha);
  const merge = listed.get(sha);
  const [base, head] = merge?.parents ?? [];
  if (base !== undefined && head?.sha === headSha) return chainFrom(client, repository, base.sha, listed);
  return chainFrom(client, repository, await mergeBase(client, repository, baseRef, headSha));
}

async function mergeBase(client: Client, repository: Repository, baseRef: string, sha: string): Promise<string> {
  const basehead = `${baseRef}...${sha}`;
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const compared = await client.call(route, { ...repository, basehead, per_page: 1 }, COMPARED);
  return compared.merge_base_commit.sha;
}

async function commitsFrom(client: Client, repository: Repository, sha: string): Promise<ReadonlyMap<string, Commit>> {
  try {
    const route = 'GET /repos/{owner}/{repo}/commits';
    const commits = await client.call(route, { ...repository, sha, per_page: 100 }, COMMITS);
    return new Map(commits.map((commit) => [commit.sha, commit]));
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return new Map();
    throw error;
  }
}

/** Follows first parents through the listing; commits of merged branches fill it, so it may have to be continued once. */
async function chainFrom(
  client: Client,
  repository: Repository,
  sha: string,
  listed: ReadonlyMap<string, Commit> = new Map(),
): Promise<readonly Ancestor[]> {
  const chain: Ancestor[] = [];
  let known = listed;
  let asked = 0;
  for (let next: string | undefined = sha; next !== undefined && chain.length <= MAX_DISTANCE; ) {
    let commit: Commit | undefined = known.get(next);
    if (commit === undefined && asked < 2) {
      asked += 1;
      known = await commitsFrom(client, repository, next);
      commit = known.get(next);
    }
    if (commit === undefined) break;
    chain.push({ sha: commit.sha, at: Date.parse(commit.commit.committer?.date ?? '') || 0 });
    next = commit.parents[0]?.sha;
  }
  return chain;
}
