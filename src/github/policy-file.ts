import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import { fromBase64 } from './base64.ts';
import { contentOf, entriesOf } from './branch-store.ts';
import type { Client } from './client.ts';
import { GitHubError, statusOf } from './errors.ts';

/** Above 1 MB GitHub sends no content, with an encoding of `none`: that is not an empty file. */
const FILE = v.object({ type: v.literal('file'), encoding: v.string(), content: v.string() });

const COMMIT = v.object({ sha: v.string(), commit: v.object({ tree: v.object({ sha: v.string() }) }) });

/** The configuration as it stands at `ref`, `undefined` where there is none. A pull request is given its base branch's, so that it cannot loosen its own gate. */
export async function readPolicyFile(
  client: Client,
  repository: Repository,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const file = await client.call(route, { ...repository, path, ref }, FILE);
    if (file.encoding !== 'base64') throw new GitHubError('sent without its content', 200);
    return new TextDecoder().decode(fromBase64(file.content));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    return fromGit(client, repository, path, ref).catch(() => Promise.reject(error));
  }
}

/** The same file by way of git's own objects: what decides the check should not hang on one route. */
async function fromGit(client: Client, repository: Repository, path: string, ref: string): Promise<string | undefined> {
  const { sha, commit } = await client.call('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref }, COMMIT);
  const entries = await entriesOf(client, repository, { commit: sha, tree: commit.tree.sha });
  const entry = entries.find((one) => one.path === path);
  return entry && new TextDecoder().decode(await contentOf(client, repository, entry.blob));
}
