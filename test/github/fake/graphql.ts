import type { Reply } from './route.ts';
import { isObject, type JsonObject } from './schema.ts';
import type { Token, World } from './state.ts';

/** The two things of GitHub's GraphQL API that the fake knows: who the token is, and hiding an outdated comment. Undefined: unknown. */
export function answerGraphql(world: World, token: Token, body: JsonObject): Reply | undefined {
  const query = typeof body['query'] === 'string' ? body['query'] : '';
  if (/\bviewer\s*\{\s*(login|__typename)/.test(query))
    return { status: 200, body: { data: { viewer: { login: token.actor.login } } } };
  if (/\bminimizeComment\b/.test(query)) return minimize(world, token, isObject(body['variables']) ? body['variables'] : {});
  return undefined;
}

function minimize(world: World, token: Token, variables: JsonObject): Reply {
  const id = Object.values(variables).find((it) => typeof it === 'string' && /^\d+$/.test(it));
  for (const repository of world.repositories.values()) {
    const comment = repository.comments.get(Number(id));
    if (comment === undefined) continue;
    if (token.permissions['pull-requests'] !== 'write')
      return {
        status: 200,
        body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
      };
    comment.minimized = 'OUTDATED';
    return { status: 200, body: { data: { minimizeComment: { minimizedComment: { isMinimized: true } } } } };
  }
  return { status: 200, body: { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a node' }] } };
}
