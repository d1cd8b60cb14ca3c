import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import { fromBase64 } from './base64.ts';
import { contentOf } from './branch-store.ts';
import type { Client } from './client.ts';
import { GitHubError } from './errors.ts';

const FOLDER = v.array(v.object({ name: v.string(), type: v.string() }));
/** Entries that GitHub lists of a folder; of a larger one it lists no more. */
const MOST_LISTED = 1000;
/** Above 1 MB GitHub sends no content, with an encoding of `none`: that is not an empty file. */
const FILE = v.object({ type: v.literal('file'), encoding: v.string(), content: v.string() });
const TREE = v.object({ tree: v.array(v.object({ path: v.string(), type: v.string(), sha: v.optional(v.string()) })) });

/** A file of the repository at a branch or commit. */
interface Place {
  readonly repository: Repository;
  readonly folders: readonly string[];
  readonly name: string;
  readonly ref: string;
}

/**
 * The configuration as it stands at `ref`, `undefined` where there is none. A pull request is given its base branch's, so that it
 * cannot loosen its own gate. That there is none is only believed of a list without it: a 404 may be a right that is missing, or an
 * answer gone wrong. What this way does not tell is looked for by git's own objects; where neither tells, throws the first refusal.
 */
export async function readRepositoryFile(
  client: Client,
  repository: Repository,
  path: string,
  ref: string,
): Promise<string | undefined> {
  const folders = path.split('/').filter((part) => part !== '' && part !== '.');
  const place = { repository, folders, name: folders.pop() ?? '', ref };
  try {
    return await byContents(client, place);
  } catch (error) {
    return byTrees(client, place).catch(() => Promise.reject(error));
  }
}

async function byContents(client: Client, { repository, folders, name, ref }: Place): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}';
  const listed = await client.call(route, { ...repository, path: folders.join('/'), ref }, FOLDER);
  const isThere = listed.some((entry) => entry.name === name && entry.type === 'file');
  if (!isThere && listed.length < MOST_LISTED) return undefined;
  const file = await client.call(route, { ...repository, path: [...folders, name].join('/'), ref }, FILE);
  if (file.encoding !== 'base64') throw new GitHubError('sent without its content', 200);
  return new TextDecoder().decode(fromBase64(file.content));
}

/** Folder by folder: the whole tree of a repository may be large. */
async function byTrees(client: Client, { repository, folders, name, ref }: Place): Promise<string | undefined> {
  let tree = ref;
  for (const folder of folders) {
    const inner = await entryOf(client, repository, tree, folder, 'tree');
    if (inner === undefined) return undefined;
    tree = inner;
  }
  const blob = await entryOf(client, repository, tree, name, 'blob');
  return blob === undefined ? undefined : new TextDecoder().decode(await contentOf(client, repository, blob));
}

async function entryOf(
  client: Client,
  repository: Repository,
  tree: string,
  name: string,
  type: 'tree' | 'blob',
): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await client.call(route, { ...repository, tree_sha: tree }, TREE);
  return answer.tree.find((entry) => entry.path === name && entry.type === type)?.sha;
}
