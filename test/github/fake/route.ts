import type { JsonObject } from './schema.ts';
import type { Area, Level, Repository, Token, World } from './state.ts';

/** What a request was for, to count by. */
export type Purpose =
  | 'artifact-download'
  | 'artifact-list'
  | 'data-branch-write'
  | 'comment-read'
  | 'comment-write'
  | 'commit-read'
  | 'config-read'
  | 'data-branch-read'
  | 'identity'
  | 'pull-request-read'
  | 'repository-read'
  | 'run-read'
  | 'status-write';

export interface Context {
  readonly world: World;
  readonly repository: Repository;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly accept: string;
  /** Makes an absolute address of this API. */
  readonly url: (path: string) => string;
  /** A signed, short-lived address on another origin. */
  readonly sign: (artifactId: number) => string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** Sent instead of JSON. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As GitHub's description spells it. */
  readonly path: string;
  readonly purpose: Purpose;
  /** Any of these is enough; absent: no repository permission is asked for. */
  readonly needs?: readonly (readonly [Area, Level])[];
  readonly handle: (context: Context) => Reply;
}

/** An answer that ends the handling of a request. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(status: number, message: string, extra: JsonObject = {}) {
    super(message);
    this.reply = { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...extra } };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function unprocessable(message: string, field?: string): Refusal {
  const errors = field === undefined ? {} : { errors: [{ resource: 'Issue', code: 'unprocessable', field, message }] };
  return new Refusal(422, field === undefined ? message : 'Validation Failed', errors);
}

export function required<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}

export const REPOSITORY = '/repos/{owner}/{repo}';

/** Path parameters that may hold slashes. */
const LONG = new Set(['path', 'basehead']);

/** The pattern of a described path. `{ref}` is long under `git/` only: elsewhere more segments may follow. */
export function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const long = LONG.has(name) || (name === 'ref' && path.includes('/git/'));
    return `(?<${name}>${long ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source}$`);
}

export function text(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}
