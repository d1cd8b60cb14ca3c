import type { Reply } from './route.ts';
import { isObject, type JsonObject } from './schema.ts';
import type { Comment, Token, World } from './state.ts';

/**
 * What the fake knows of GitHub's GraphQL API: who the token is, a comment with its edits, hiding and showing comments, texts of files at a commit, a repository's
 * id, and moving a branch on condition. Undefined: unknown.
 */
export function answerGraphql(world: World, token: Token, body: JsonObject): Reply | undefined {
  const query = typeof body['query'] === 'string' ? body['query'] : '';
  if (/\bviewer\s*\{\s*(login|__typename)/.test(query))
    return { status: 200, body: { data: { viewer: { login: token.actor.login } } } };
  const variables = isObject(body['variables']) ? body['variables'] : {};
  if (/\bnode\(id: \$id\)/.test(query)) return commentWithEdits(world, query, variables);
  if (/\bunminimizeComment\b/.test(query)) return unminimize(world, token, variables);
  if (/\bminimizeComment\b/.test(query)) return minimize(world, token, variables);
  if (/\bupdateRefs\b/.test(query)) return updateRefs(world, token, variables);
  if (/\brepository\(owner: \$owner/.test(query)) return ofRepository(world, query, variables);
  return undefined;
}

/** `diff` is the whole text after that edit; a comment that was never edited has none. */
function commentWithEdits(world: World, query: string, variables: JsonObject): Reply {
  const comment = commentOf(world, variables);
  if (comment === undefined) return refused('NOT_FOUND', 'Could not resolve to a node');
  const first = Number(/userContentEdits\(first: (\d+)\)/.exec(query)?.[1]);
  const nodes = (comment.edits ?? []).slice(0, first).map((diff) => ({ diff }));
  return { status: 200, body: { data: { node: { body: comment.body, userContentEdits: { nodes } } } } };
}

function commentOf(world: World, variables: JsonObject): Comment | undefined {
  const id = Number(String(variables['id']).replace(/^IC_/, ''));
  for (const repository of world.repositories.values()) {
    const comment = repository.comments.get(id);
    if (comment !== undefined) return comment;
  }
  return undefined;
}

function minimize(world: World, token: Token, variables: JsonObject): Reply {
  const comment = commentOf(world, variables);
  if (comment === undefined) return refused('NOT_FOUND', 'Could not resolve to a node');
  if (token.permissions['pull-requests'] !== 'write') return refused('FORBIDDEN', 'Resource not accessible by integration');
  comment.minimized = 'OUTDATED';
  return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
}

function unminimize(world: World, token: Token, variables: JsonObject): Reply {
  const comment = commentOf(world, variables);
  if (comment === undefined) return refused('NOT_FOUND', 'Could not resolve to a node');
  if (token.permissions['pull-requests'] !== 'write') return refused('FORBIDDEN', 'Resource not accessible by integration');
  delete comment.minimized;
  return { status: 200, body: { data: { unminimizeComment: { unminimizedComment: { isMinimized: false } } } } };
}

function refused(type: string, message: string): Reply {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}

/** `fN: object(expression: "COMMIT:PATH") { ...on Blob { text isTruncated } }` for each file, and `id`. */
function ofRepository(world: World, query: string, variables: JsonObject): Reply {
  const repository = world.repositories.get(`${String(variables['owner'])}/${String(variables['repo'])}`.toLowerCase());
  if (repository === undefined) return refused('NOT_FOUND', 'Could not resolve to a Repository');
  const answers: Record<string, unknown> = /\{ id \}/.test(query) ? { id: `R_${repository.id}` } : {};
  for (const [, alias = '', commit = '', path = ''] of query.matchAll(/(f\d+): object\(expression: "([0-9a-f]{40}):([^"]+)"\)/g)) {
    const { git } = repository;
    const file = git.commits.has(commit) ? git.flatten(git.commit(commit).tree).get(path) : undefined;
    const bytes = file && git.blobs.get(file.sha);
    const text = bytes && Buffer.from(bytes).toString('utf8');
    answers[alias] = text === undefined ? null : { text: text.slice(0, 512_000), isTruncated: text.length > 512_000 };
  }
  return { status: 200, body: { data: { repository: answers } } };
}

function updateRefs(world: World, token: Token, variables: JsonObject): Reply {
  const input = isObject(variables['input']) ? variables['input'] : {};
  const repository = [...world.repositories.values()].find(({ id }) => `R_${id}` === input['repositoryId']);
  const updates = Array.isArray(input['refUpdates']) ? input['refUpdates'].filter(isObject) : [];
  if (repository === undefined) return refused('NOT_FOUND', 'Could not resolve to a node');
  if (token.permissions.contents !== 'write') return refused('FORBIDDEN', 'Resource not accessible by integration');
  const isStale = updates.some(({ name, beforeOid }) => repository.refs.get(String(name)) !== beforeOid);
  if (isStale) return refused('UNPROCESSABLE', 'Reference was updated meanwhile');
  for (const { name, afterOid } of updates) repository.refs.set(String(name), String(afterOid));
  return { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } };
}
