import * as v from 'valibot';
import { fixedPart } from '../config/glob.ts';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';

/** A commit of the base branch, in first-parent order. */
export interface Ancestor {
  readonly sha: string;
  /** Committed at, milliseconds since 1970. */
  readonly at: number;
  /** Whether it, or what it merged, touched the configured paths; true where none are configured. */
  readonly counts: boolean;
  /** All its files, as one id. */
  readonly tree: string;
  readonly parents: readonly string[];
  /** First line of its message: anybody may have written it. */
  readonly title: string;
}

/** The commit that was trained, and those that it was built on, nearest first. */
export interface Lineage {
  readonly trained: { readonly sha: string; readonly tree?: string };
  readonly chain: readonly Ancestor[];
}

/** Which commit was trained, and where to look for what it was built on. */
export type Trained =
  /** The test merge of a pull request: its first parent is the exact base. */
  | { readonly kind: 'merge'; readonly sha: string; readonly headSha: string; readonly baseRef: string }
  /** The pull request's own head: the base is where it left the base branch. */
  | { readonly kind: 'head'; readonly sha: string; readonly baseRef: string }
  /** Something that was trained on another branch than it is compared with: the base is this commit. */
  | { readonly kind: 'onto'; readonly sha: string; readonly baseSha: string }
  /** A commit of the branch itself: compared with the run before, which may be of the same commit. */
  | { readonly kind: 'branch'; readonly sha: string }
  /** A merge queue's candidate: it is built on others of the queue, and on the branch below them. */
  | { readonly kind: 'group'; readonly sha: string; readonly baseRef: string };

/** How far back a substitute may lie. */
export const MAX_DISTANCE = 50;
/** Commits looked at where not all of them count. */
const MAX_CHAIN = 200;

const LIST = 'GET /repos/{owner}/{repo}/commits';
const COMMITS = v.array(
  v.object({
    sha: v.string(),
    parents: v.array(v.object({ sha: v.string() })),
    commit: v.object({
      committer: v.nullable(v.object({ date: v.optional(v.string(), '') })),
      tree: v.object({ sha: v.string() }),
      message: v.optional(v.string(), ''),
    }),
  }),
);
const COMPARED = v.object({ merge_base_commit: v.object({ sha: v.string() }) });

type Commit = v.InferOutput<typeof COMMITS>[number];

/**
 * The commit that the training was built on, and its first-parent ancestors, nearest first. Empty when GitHub does not know it.
 * With `paths` (globs) it reaches farther back, since only commits that touched them count for the distance.
 */
export async function lineageOf(
  client: Client,
  repository: Repository,
  trained: Trained,
  paths: readonly string[] = [],
): Promise<Lineage> {
  const graph = new Map<string, Commit>();
  const tip = await tipOf(client, repository, trained, graph);
  const chain = await chainFrom(client, repository, tip, graph, paths.length === 0 ? MAX_DISTANCE + 1 : MAX_CHAIN);
  const touched = await touchedBy(client, repository, tip, paths);
  const counting = paths.length === 0 ? undefined : countingCommits(chain, graph, touched);
  const ancestors = chain.map((commit) => ({
    sha: commit.sha,
    at: Date.parse(commit.commit.committer?.date ?? '') || 0,
    counts: counting?.has(commit.sha) ?? true,
    tree: commit.commit.tree.sha,
    parents: commit.parents.map((parent) => parent.sha),
    title: (commit.commit.message.split('\n')[0] ?? '').slice(0, 200),
  }));
  const tree = graph.get(trained.sha)?.commit.tree.sha;
  return { trained: { sha: trained.sha, ...(tree !== undefined && { tree }) }, chain: ancestors };
}

type Graph = Map<string, Commit>;

async function tipOf(client: Client, repository: Repository, trained: Trained, graph: Graph): Promise<string> {
  switch (trained.kind) {
    case 'merge':
      return mergedOnto(client, repository, trained, graph);
    case 'head':
    case 'group':
      await learn(client, repository, trained.sha, graph);
      return mergeBase(client, repository, trained.baseRef, trained.sha);
    case 'onto':
      return trained.baseSha;
    case 'branch':
      return trained.sha;
  }
}

/** One listing from the merge commit usually holds its first parent's history as well. */
async function mergedOnto(
  client: Client,
  repository: Repository,
  { sha, headSha, baseRef }: Extract<Trained, { kind: 'merge' }>,
  graph: Graph,
): Promise<string> {
  await learn(client, repository, sha, graph);
  const [base, head] = graph.get(sha)?.parents ?? [];
  return base !== undefined && head?.sha === headSha ? base.sha : mergeBase(client, repository, baseRef, headSha);
}

async function mergeBase(client: Client, repository: Repository, baseRef: string, sha: string): Promise<string> {
  const basehead = `${baseRef}...${sha}`;
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const compared = await client.call(route, { ...repository, basehead, per_page: 1 }, COMPARED);
  return compared.merge_base_commit.sha;
}

/** Adds a commit and up to 99 of its ancestors. */
async function learn(client: Client, repository: Repository, sha: string, graph: Graph): Promise<void> {
  try {
    const commits = await client.call(LIST, { ...repository, sha, per_page: 100 }, COMMITS);
    for (const commit of commits) graph.set(commit.sha, commit);
  } catch (error) {
    if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error;
  }
}

/** Follows first parents; commits of merged branches fill a listing, so it may have to be continued. */
async function chainFrom(
  client: Client,
  repository: Repository,
  sha: string,
  graph: Graph,
  limit: number,
): Promise<readonly Commit[]> {
  const chain: Commit[] = [];
  let asked = 0;
  for (let next: string | undefined = sha; next !== undefined && chain.length < limit; ) {
    if (!graph.has(next) && asked < 2) {
      asked += 1;
      await learn(client, repository, next, graph);
    }
    const commit: Commit | undefined = graph.get(next);
    // No commit is its own ancestor, whatever a list says.
    if (commit === undefined || chain.includes(commit)) break;
    chain.push(commit);
    next = commit.parents[0]?.sha;
  }
  return chain;
}

const MAX_PATHS = 5;

/** Commits that touched the folders above the globs: never too few, which would make a base look closer than it is. */
async function touchedBy(
  client: Client,
  repository: Repository,
  sha: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  const folders = new Set(paths.map((glob) => fixedPart(glob)));
  // The root stands for more folders than are worth a request each.
  for (const path of folders.size > MAX_PATHS ? [''] : folders) {
    const commits = await client.call(LIST, { ...repository, sha, path, per_page: 100 }, COMMITS);
    for (const commit of commits) touched.add(commit.sha);
  }
  return touched;
}

/** A merge counts for the commits that it brought, which is where GitHub lists a change; each belongs to the oldest merge that has it. */
function countingCommits(chain: readonly Commit[], graph: Graph, touched: ReadonlySet<string>): ReadonlySet<string> {
  const taken = new Set(chain.map((commit) => commit.sha));
  const counting = new Set<string>();
  for (const commit of chain.toReversed()) {
    const open = commit.parents.slice(1).map((parent) => parent.sha);
    let counts = touched.has(commit.sha);
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (taken.has(sha)) continue;
      taken.add(sha);
      counts ||= touched.has(sha);
      open.push(...(graph.get(sha)?.parents ?? []).map((parent) => parent.sha));
    }
    if (counts) counting.add(commit.sha);
  }
  return counting;
}
