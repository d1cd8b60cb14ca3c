import { Refusal, type Route } from './route.ts';
import type { Level, Repository, Token, World } from './state.ts';

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** Who asks. Throws what GitHub answers without or with a wrong token. */
export function authenticate(world: World, authorization: string | undefined): Token {
  const value = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1];
  if (value === undefined) throw new Refusal(401, 'Requires authentication');
  const token = world.tokens.get(value);
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return token;
}

/**
 * Refuses what the token's permissions do not cover. A repository that the token was not made for does not exist for it.
 * Stricter than GitHub in one point: reading a public repository needs the permission too.
 */
export function authorize(token: Token, route: Route, repository: Repository): void {
  if (token.repositories !== undefined && !token.repositories.includes(repository.id)) throw new Refusal(404, 'Not Found');
  if (token.kind === 'user' || route.needs === undefined) return;
  const enough = route.needs.some(([area, level]) => {
    const has = area === 'metadata' ? 'read' : (token.permissions[area] ?? 'none');
    return RANK[has] >= RANK[level];
  });
  if (enough) return;
  const refusal = new Refusal(403, 'Resource not accessible by integration');
  const wanted = route.needs.map(([area, level]) => `${area.replace('-', '_')}=${level}`).join('; ');
  Object.assign(refusal.reply, { headers: { 'x-accepted-github-permissions': wanted } });
  throw refusal;
}

/** Counts the request against the token's hourly limit. */
export function spend(world: World, token: Token): Readonly<Record<string, string>> {
  const reset = String(Math.floor(world.now() / 1000) + 3600);
  if (token.remaining <= 0) {
    const refusal = new Refusal(403, 'API rate limit exceeded for installation.');
    Object.assign(refusal.reply, { headers: limits(token, reset) });
    throw refusal;
  }
  token.remaining -= 1;
  return limits(token, reset);
}

function limits(token: Token, reset: string): Readonly<Record<string, string>> {
  return {
    'x-ratelimit-limit': String(token.limit),
    'x-ratelimit-remaining': String(token.remaining),
    'x-ratelimit-used': String(token.limit - token.remaining),
    'x-ratelimit-reset': reset,
    'x-ratelimit-resource': 'core',
  };
}
