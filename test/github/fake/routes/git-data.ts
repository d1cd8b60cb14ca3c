import type { FileEntry, TreeEntry } from '../git-store.ts';
import { type Context, REPOSITORY, Refusal, type Reply, type Route, required, text, unprocessable } from '../route.ts';
import { isObject, type JsonObject } from '../schema.ts';
import { gitCommitView } from '../view.ts';

const GIT = `${REPOSITORY}/git`;
const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

export const gitDataRoutes: readonly Route[] = [
  { method: 'POST', path: `${GIT}/blobs`, purpose: 'data-branch-write', needs: WRITE, handle: createBlob },
  { method: 'GET', path: `${GIT}/blobs/{file_sha}`, purpose: 'data-branch-read', needs: READ, handle: getBlob },
  { method: 'POST', path: `${GIT}/trees`, purpose: 'data-branch-write', needs: WRITE, handle: createTree },
  { method: 'GET', path: `${GIT}/trees/{tree_sha}`, purpose: 'data-branch-read', needs: READ, handle: getTree },
  { method: 'POST', path: `${GIT}/commits`, purpose: 'data-branch-write', needs: WRITE, handle: createCommit },
  { method: 'GET', path: `${GIT}/commits/{commit_sha}`, purpose: 'commit-read', needs: READ, handle: getCommit },
];

function createBlob(context: Context): Reply {
  const content = text(context.body, 'content') ?? '';
  const encoding = text(context.body, 'encoding') ?? 'utf-8';
  if (encoding === 'base64' && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw new Refusal(422, 'content is not valid Base64');
  const sha = context.repository.git.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
  return { status: 201, body: { sha, url: context.url(`/repos/${context.repository.fullName}/git/blobs/${sha}`) } };
}

function getBlob(context: Context): Reply {
  const sha = context.params['file_sha'] ?? '';
  const bytes = required(context.repository.git.blobs.get(sha));
  if (context.accept.includes('raw')) return { status: 200, raw: Buffer.from(bytes).toString('latin1') };
  const content = wrapped(Buffer.from(bytes).toString('base64'));
  const url = context.url(`/repos/${context.repository.fullName}/git/blobs/${sha}`);
  return { status: 200, body: { sha, node_id: sha, size: bytes.length, url, content, encoding: 'base64' } };
}

/** GitHub breaks Base64 after 60 characters. */
export function wrapped(base64: string): string {
  return base64.replace(/.{1,60}/g, '$&\n');
}

function createTree(context: Context): Reply {
  const { git } = context.repository;
  const base = text(context.body, 'base_tree');
  if (base !== undefined && treeId(context, base) === undefined)
    throw unprocessable('base_tree is not a valid tree oid', 'base_tree');
  const files = base === undefined ? new Map<string, FileEntry>() : git.flatten(treeId(context, base) ?? '');
  for (const entry of entriesOf(context.body)) place(context, files, entry);
  if (files.size === 0) throw new Refusal(422, 'Invalid tree info');
  return { status: 201, body: treeView(context, git.build(files), false) };
}

function entriesOf(body: JsonObject): readonly JsonObject[] {
  const tree = body['tree'];
  return Array.isArray(tree) ? tree.filter(isObject) : [];
}

function place(context: Context, files: Map<string, FileEntry>, entry: JsonObject): void {
  const { git } = context.repository;
  const path = text(entry, 'path') ?? '';
  if (path === '' || path.startsWith('/') || path.split('/').some((it) => it === '..' || it === '.' || it === ''))
    throw new Refusal(422, `tree.path contains a malformed path component: ${path}`);
  const mode = text(entry, 'mode') ?? '100644';
  const sha = entry['sha'];
  if (sha === null) {
    removeBelow(files, path);
  } else if (typeof sha === 'string' && mode === '040000') {
    if (!git.trees.has(sha)) throw new Refusal(422, `tree.sha ${sha} is not a valid tree`);
    for (const [inner, file] of git.flatten(sha)) files.set(`${path}/${inner}`, file);
  } else if (typeof sha === 'string') {
    if (!git.blobs.has(sha)) throw new Refusal(422, `tree.sha ${sha} is not a valid blob`);
    files.set(path, { mode, sha });
  } else {
    files.set(path, { mode, sha: git.writeBlob(Buffer.from(text(entry, 'content') ?? '')) });
  }
}

/** GitHub refuses to remove what is not there. */
function removeBelow(files: Map<string, FileEntry>, path: string): void {
  const below = [...files.keys()].filter((it) => it === path || it.startsWith(`${path}/`));
  if (below.length === 0) throw new Refusal(422, 'GitRPC::BadObjectState');
  for (const it of below) files.delete(it);
}

function treeId(context: Context, id: string): string | undefined {
  const { git, refs } = context.repository;
  if (git.trees.has(id)) return id;
  const commit = git.commits.get(id) ?? git.commits.get(refs.get(`refs/heads/${id}`) ?? '');
  return commit?.tree;
}

function getTree(context: Context): Reply {
  const sha = required(treeId(context, context.params['tree_sha'] ?? ''));
  return { status: 200, body: treeView(context, sha, context.query.has('recursive')) };
}

function treeView(context: Context, sha: string, recursive: boolean): JsonObject {
  const { git, fullName } = context.repository;
  const at = (kind: string, id: string) => context.url(`/repos/${fullName}/git/${kind}s/${id}`);
  const rows: JsonObject[] = [];
  const walk = (tree: string, prefix: string) => {
    for (const it of git.trees.get(tree) ?? []) {
      rows.push(rowOf(git.blobs.get(it.sha)?.length, it, prefix, at));
      if (recursive && it.type === 'tree') walk(it.sha, `${prefix}${it.name}/`);
    }
  };
  walk(sha, '');
  return { sha, url: at('tree', sha), tree: rows, truncated: false };
}

function rowOf(size: number | undefined, it: TreeEntry, prefix: string, at: (kind: string, id: string) => string): JsonObject {
  const row = { path: `${prefix}${it.name}`, mode: it.mode, type: it.type, sha: it.sha, url: at(it.type, it.sha) };
  return size === undefined ? row : { ...row, size };
}

function createCommit(context: Context): Reply {
  const { git } = context.repository;
  const tree = text(context.body, 'tree') ?? '';
  if (!git.trees.has(tree)) throw new Refusal(422, 'Tree SHA does not exist');
  const parents = context.body['parents'];
  const ids = Array.isArray(parents) ? parents.filter((it) => typeof it === 'string') : [];
  if (ids.some((it) => !git.commits.has(it))) throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  const time = context.world.commitTime();
  const author = signature(context, 'author', time);
  const message = text(context.body, 'message') ?? '';
  const sha = git.writeCommit({ tree, parents: ids, message, author, committer: signature(context, 'committer', time) });
  return { status: 201, body: gitCommitView(context, context.repository, sha) };
}

function signature(context: Context, name: string, time: string) {
  const given = context.body[name];
  const { login, id } = context.token.actor;
  const own = { name: login, email: `${id}+${login}@users.noreply.github.com`, date: time };
  if (!isObject(given)) return own;
  return {
    name: text(given, 'name') ?? own.name,
    email: text(given, 'email') ?? own.email,
    date: text(given, 'date') ?? time,
  };
}

function getCommit(context: Context): Reply {
  const sha = context.params['commit_sha'] ?? '';
  if (!context.repository.git.commits.has(sha)) throw new Refusal(404, 'Not Found');
  return { status: 200, body: gitCommitView(context, context.repository, sha) };
}
