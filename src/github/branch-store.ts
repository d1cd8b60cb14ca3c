import * as v from 'valibot';
import type { OwnDefect } from '../source/defect.ts';
import type { Repository } from './artifacts.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Client } from './client.ts';
import { brokenRule, GitHubError, statusOf } from './errors.ts';

/** An orphan branch that keeps pictures, badges and curves. */
export interface Store extends Repository {
  readonly branch: string;
}

/** What the branch holds at one commit. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
}

export interface StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface StoredEntry {
  readonly path: string;
  readonly blob: string;
  readonly size: number;
}

const BRANCH = v.object({ commit: v.object({ sha: v.string(), commit: v.object({ tree: v.object({ sha: v.string() }) }) }) });
const SHA = v.object({ sha: v.string() });
const REF = v.object({ object: SHA });
const TREE = v.object({
  tree: v.array(v.object({ path: v.string(), type: v.string(), sha: v.optional(v.string()), size: v.optional(v.number()) })),
});
const BLOB = v.object({ content: v.string(), encoding: v.literal('base64') });
const RACES = 8;

/** The branch as it is now, or `undefined` while nobody has written to it. */
export async function tipOf(client: Client, { owner, repo, branch }: Store): Promise<Tip | undefined> {
  try {
    const answer = await client.call('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo, branch }, BRANCH);
    return { commit: answer.commit.sha, tree: answer.commit.commit.tree.sha };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** A tree never changes, and several look at the same one. */
const listed = new WeakMap<Client, Map<string, Promise<readonly StoredEntry[]>>>();

/** Every file of the branch. */
export function entriesOf(client: Client, repository: Repository, tip: Tip): Promise<readonly StoredEntry[]> {
  const known = listed.get(client) ?? new Map<string, Promise<readonly StoredEntry[]>>();
  listed.set(client, known);
  const entries = known.get(tip.tree) ?? listTree(client, repository, tip);
  known.set(tip.tree, entries);
  // What failed once may be asked for again.
  entries.catch(() => known.delete(tip.tree));
  return entries;
}

async function listTree(client: Client, { owner, repo }: Repository, tip: Tip): Promise<readonly StoredEntry[]> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await client.call(route, { owner, repo, tree_sha: tip.tree, recursive: '1' }, TREE);
  return answer.tree.flatMap((entry) =>
    entry.type === 'blob' && entry.sha !== undefined ? [{ path: entry.path, blob: entry.sha, size: entry.size ?? 0 }] : [],
  );
}

export async function contentOf(client: Client, { owner, repo }: Repository, blob: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await client.call('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: blob }, BLOB);
  return fromBase64(answer.content);
}

export interface Change {
  readonly message: string;
  /** Binary files; they are uploaded once, whatever the branch holds. */
  readonly files: readonly StoredFile[];
  /** Text that goes into the tree as it is, and paths to drop, made from what the branch holds when the commit is made. */
  readonly texts?: (tip: Tip | undefined) => Promise<Texts>;
}

export interface Texts {
  readonly texts: ReadonlyMap<string, string>;
  readonly drop: readonly string[];
}

/**
 * Commits files on top of whatever the branch holds and answers with the commit. Nobody's work is lost: the reference only moves
 * forward, and a lost race (422, 409) builds the tree again on the new tip. A rule that refuses ends it. `known` saves reading a tip that was just read.
 */
export async function commitTo(
  client: Client,
  store: Store,
  change: Change,
  known?: { readonly tip: Tip | undefined },
): Promise<Tip> {
  const blobs = await uploadAll(client, store, change.files);
  let tip = known === undefined ? await tipOf(client, store) : known.tip;
  for (let race = 1; ; race += 1) {
    const commit = await commitOn(client, store, tip, change, blobs);
    if (tip !== undefined && commit.commit === tip.commit) return commit;
    try {
      await moveBranch(client, store, commit.commit, tip === undefined);
      return commit;
    } catch (error) {
      if (isInTheWay(error)) throw new GitHubError(inTheWay(store.branch), 422, error);
      if (!isLostRace(error) || race === RACES) throw error;
      // Losers of one race would meet again in the next one.
      await client.wait(0.2 + Math.random() * race * 0.5);
      const before = tip;
      tip = await tipOf(client, store);
      if (before === undefined && tip === undefined) throw new GitHubError(inTheWay(store.branch), 422, error);
    }
  }
}

function isLostRace(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 422 || status === 409) && brokenRule(error) === undefined;
}

/** The refusal to make a branch where others have names that begin with its own and a slash: git keeps those in a folder. */
function isInTheWay(error: unknown): boolean {
  return (
    statusOf(error) === 422 &&
    error instanceof Error &&
    /cannot lock ref|exists; cannot create|Reference update failed/i.test(error.message)
  );
}

function inTheWay(branch: string): OwnDefect {
  return { code: 'branch-in-the-way', branch };
}

type TreeEntry = { readonly path: string; readonly mode: '100644'; readonly type: 'blob' } & (
  | { readonly sha: string | null }
  | { readonly content: string }
);

async function uploadAll(client: Client, { owner, repo }: Store, files: readonly StoredFile[]): Promise<readonly TreeEntry[]> {
  const entries: TreeEntry[] = [];
  for (const { path, bytes } of files) {
    const body = { owner, repo, content: toBase64(bytes), encoding: 'base64' };
    const { sha } = await client.call('POST /repos/{owner}/{repo}/git/blobs', body, SHA);
    entries.push({ path, mode: '100644', type: 'blob', sha });
  }
  return entries;
}

async function commitOn(
  client: Client,
  store: Store,
  tip: Tip | undefined,
  change: Change,
  blobs: readonly TreeEntry[],
): Promise<Tip> {
  const { owner, repo } = store;
  const { texts, drop: dropped } = (await change.texts?.(tip)) ?? { texts: new Map<string, string>(), drop: [] };
  const inline = [...texts].map(([path, content]): TreeEntry => ({ path, mode: '100644', type: 'blob', content }));
  const written = new Set([...blobs, ...inline].map((entry) => entry.path));
  const drops = dropped
    .filter((path) => !written.has(path))
    .map((path): TreeEntry => ({ path, mode: '100644', type: 'blob', sha: null }));
  const tree = await client.call(
    'POST /repos/{owner}/{repo}/git/trees',
    { owner, repo, tree: [...blobs, ...inline, ...drops], ...(tip && { base_tree: tip.tree }) },
    SHA,
  );
  if (tip !== undefined && tree.sha === tip.tree) return tip;
  const parents = tip === undefined ? [] : [tip.commit];
  const commit = await client.call(
    'POST /repos/{owner}/{repo}/git/commits',
    { owner, repo, message: change.message, tree: tree.sha, parents },
    SHA,
  );
  return { commit: commit.sha, tree: tree.sha };
}

async function moveBranch(client: Client, { owner, repo, branch }: Store, sha: string, first: boolean): Promise<void> {
  if (first) {
    await client.call('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref: `refs/heads/${branch}`, sha }, REF);
  } else {
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await client.call(route, { owner, repo, ref: `heads/${branch}`, sha, force: false }, REF);
  }
}
