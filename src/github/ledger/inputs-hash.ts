import * as v from 'valibot';
import { matchesPath } from '../../config/glob.ts';
import type { Repository } from '../artifacts.ts';
import type { Client } from '../client.ts';
import { sha256 } from './hash.ts';

const TREE = v.object({
  truncated: v.optional(v.boolean(), false),
  tree: v.array(
    v.object({ path: v.string(), mode: v.optional(v.string(), ''), type: v.string(), sha: v.optional(v.string(), '') }),
  ),
});

/** What the configured paths name at a commit, as one hash; and the paths themselves, since hashes of others do not compare. */
export interface InputsHash {
  readonly inputs: string;
  readonly pathsHash: string;
}

/** Hash over path, mode and content of all files that the globs match. Undefined where GitHub did not list the whole tree. */
export async function inputsHash(
  client: Client,
  repository: Repository,
  tree: string,
  paths: readonly string[],
): Promise<InputsHash | undefined> {
  if (paths.length === 0) return undefined;
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await client.call(route, { ...repository, tree_sha: tree, recursive: '1' }, TREE);
  if (answer.truncated) return undefined;
  const isMatch = (path: string): boolean => paths.some((glob) => matchesPath(glob, path));
  const lines = answer.tree
    .filter(({ type, path }) => type === 'blob' && isMatch(path))
    .map(({ path, mode, sha }) => `${path}\0${mode}\0${sha}`)
    .sort();
  return { inputs: await sha256(lines.join('\n')), pathsHash: await sha256([...paths].sort().join('\n')) };
}
