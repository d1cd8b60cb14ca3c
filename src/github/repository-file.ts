import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import { fromBase64 } from './base64.ts';
import { contentOf } from './branch-store.ts';
import type { Client } from './client.ts';
import { GitHubError } from './errors.ts';

const FOLDER = v.array(v.object({ name: v.string(), type: v.string(), sha: v.optional(v.string()) }));
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

/** A file's text, and the id of its content where a list of its folder told it. */
export interface RepositoryFile {
  readonly text: string;
  readonly sha?: string;
}

/**
 * The text of a file as it stands at `ref`, a branch or commit; `undefined` where there is none. That is only believed of a list
 * without it: a 404 may be a right that is missing, or an answer gone wrong. What the contents do not tell is looked for by git's
 * own objects; where neither tells, throws the first refusal. `known` is the file at another commit: it is not read again where its
 * content is the same.
 */
export async function readRepositoryFile(
  client: Client,
  repository: Repository,
  path: string,
  ref: string,
  known?: RepositoryFile,
): Promise<RepositoryFile | undefined> {
  const place = placeOf(repository, path, ref);
  return orElse(byContents(client, place, known), async () => {
    const blob = await blobOf(client, place);
    return blob === undefined ? undefined : { text: new TextDecoder().decode(await contentOf(client, repository, blob)) };
  });
}

/** Whether there is such a file, as {@link readRepositoryFile} finds it. */
export async function hasRepositoryFile(client: Client, repository: Repository, path: string, ref: string): Promise<boolean> {
  const place = placeOf(repository, path, ref);
  return orElse(
    entryListed(client, place).then((entry) => entry !== undefined),
    async () => (await blobOf(client, place)) !== undefined,
  );
}

function placeOf(repository: Repository, path: string, ref: string): Place {
  const folders = path.split('/').filter((part) => part !== '' && part !== '.');
  return { repository, folders, name: folders.pop() ?? '', ref };
}

/** The first answer that is one; of two failures the first. */
function orElse<T>(first: Promise<T>, second: () => Promise<T>): Promise<T> {
  return first.catch((error: unknown) => second().catch(() => Promise.reject(error)));
}

const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';

/** Throws where the folder holds more than is listed. */
async function entryListed(
  client: Client,
  { repository, folders, name, ref }: Place,
): Promise<{ readonly sha?: string | undefined } | undefined> {
  const listed = await client.call(CONTENTS, { ...repository, path: folders.join('/'), ref }, FOLDER);
  const entry = listed.find((one) => one.name === name && one.type === 'file');
  if (entry !== undefined) return entry;
  if (listed.length >= MOST_LISTED) throw new GitHubError({ code: 'unlisted-files' }, 200);
  return undefined;
}

async function byContents(client: Client, place: Place, known?: RepositoryFile): Promise<RepositoryFile | undefined> {
  const entry = await entryListed(client, place);
  if (entry === undefined) return undefined;
  if (entry.sha !== undefined && entry.sha === known?.sha) return known;
  const { repository, folders, name, ref } = place;
  const file = await client.call(CONTENTS, { ...repository, path: [...folders, name].join('/'), ref }, FILE);
  if (file.encoding !== 'base64') throw new GitHubError({ code: 'no-content' }, 200);
  return { text: new TextDecoder().decode(fromBase64(file.content)), ...(entry.sha !== undefined && { sha: entry.sha }) };
}

/** Id of the file's content, folder by folder: the whole tree of a repository may be large. */
async function blobOf(client: Client, { repository, folders, name, ref }: Place): Promise<string | undefined> {
  let tree = ref;
  for (const folder of folders) {
    const inner = await entryOf(client, repository, tree, folder, 'tree');
    if (inner === undefined) return undefined;
    tree = inner;
  }
  return entryOf(client, repository, tree, name, 'blob');
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
