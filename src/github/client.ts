import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import * as v from 'valibot';
import { errorMessage } from '../source/defect.ts';
import { asGitHubError, GitHubError, timedOutAfter } from './errors.ts';

export type Fetch = typeof globalThis.fetch;

/** What one second of waiting is, and how long anything may take. */
export interface Pace {
  /** Milliseconds that stand for a second between retries and writes; 1000 but in tests. */
  readonly secondMs: number;
  /** Milliseconds that one request may take, its body included. */
  readonly requestMs: number;
  /** The same for a download. */
  readonly downloadMs: number;
}

export interface ClientOptions {
  readonly token: string;
  /** Address of the REST interface, e.g. `https://api.github.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly fetch: Fetch;
  readonly pace: Pace;
  /** Its present signal ends everything that is still under way; see {@link Deadline}. */
  readonly deadline: { readonly signal: AbortSignal };
}

type Parameters = Readonly<Record<string, unknown>>;

/** The only way to GitHub. Every answer is checked against the shape that its caller reads, so a cut or foreign body is an error, not a surprise. */
export interface Client {
  call<S extends v.GenericSchema>(route: string, parameters: Parameters, shape: S): Promise<v.InferOutput<S>>;
  /** All pages of a list, at most `pages` of 100 items. `items` takes them out of an answer. */
  list<S extends v.GenericSchema, T>(
    route: string,
    parameters: Parameters,
    shape: S,
    items: (answer: v.InferOutput<S>) => readonly T[],
    pages?: number,
  ): Promise<readonly T[]>;
  /** One question to the graph interface, which not every server has. */
  graphql<S extends v.GenericSchema>(query: string, variables: Parameters, shape: S): Promise<v.InferOutput<S>>;
  /** Where a route redirects to. The address may carry a signature of its own and must not get the token. */
  location(route: string, parameters: Parameters): Promise<string>;
  /** The token's owner; asked once. */
  viewer(): Promise<Viewer>;
  /** Downloads without the token, through the same proxy and with the same deadline. */
  readonly fetch: Fetch;
  /** In the pace's seconds, and not beyond the deadline. */
  wait(seconds: number): Promise<void>;
}

export interface Viewer {
  /** E.g. `github-actions[bot]`. */
  readonly login: string;
  /** GitHub did not say; the login is that of the workflow's own token. */
  readonly isGuess: boolean;
}

const RETRIES = 3;
const MAX_RATE_LIMIT_SECONDS = 60;
const OctokitWithPlugins = Octokit.plugin(retry, throttling);

export function createClient(options: ClientOptions): Client {
  return new OctokitClient(options);
}

class OctokitClient implements Client {
  readonly fetch: Fetch;
  readonly #options: ClientOptions;
  readonly #octokit: InstanceType<typeof OctokitWithPlugins>;
  #unreachable = false;
  #viewer: Promise<Viewer> | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.fetch = boundedFetch(options, options.pace.downloadMs);
    this.#octokit = octokitOf(options, boundedFetch(options, options.pace.requestMs));
  }

  async call<S extends v.GenericSchema>(route: string, parameters: Parameters, shape: S): Promise<v.InferOutput<S>> {
    return (await this.#checked(route, parameters, shape)).value;
  }

  async list<S extends v.GenericSchema, T>(
    route: string,
    parameters: Parameters,
    shape: S,
    items: (answer: v.InferOutput<S>) => readonly T[],
    pages = 10,
  ): Promise<readonly T[]> {
    const all: T[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const answer = await this.#checked(route, { ...parameters, per_page: 100, page }, shape);
      all.push(...items(answer.value));
      if (!answer.next) break;
    }
    return all;
  }

  async graphql<S extends v.GenericSchema>(query: string, variables: Parameters, shape: S): Promise<v.InferOutput<S>> {
    try {
      return v.parse(shape, await this.#octokit.graphql(query, { ...variables }));
    } catch (error) {
      throw asGitHubError(error);
    }
  }

  async location(route: string, parameters: Parameters): Promise<string> {
    const { headers } = await this.#send(route, parameters, 'manual');
    const target = headers['location'];
    if (typeof target !== 'string' || target === '') throw new GitHubError({ code: 'no-redirect', route }, undefined);
    return target;
  }

  viewer(): Promise<Viewer> {
    this.#viewer ??= viewerOf(this.#octokit);
    return this.#viewer;
  }

  /** Not a moment longer than the deadline. */
  wait(seconds: number): Promise<void> {
    const { deadline, pace } = this.#options;
    const { signal } = deadline;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, signal.aborted ? 0 : seconds * pace.secondMs);
      const end = (): void => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', end, { once: true });
    });
  }

  async #send(route: string, parameters: Parameters, redirect?: 'manual'): Promise<Answer> {
    // Named only to switch retries off: a number here would overrule `doNotRetry`.
    const request = { ...(this.#unreachable && { retries: 0 }), ...(redirect && { redirect }) };
    try {
      const answer = await this.#octokit.request(route, { ...parameters, request });
      this.#unreachable = false;
      return { data: answer.data, headers: answer.headers };
    } catch (error) {
      const failure = asGitHubError(error);
      if (failure.status === undefined) this.#unreachable = true;
      throw failure;
    }
  }

  /** A body that was cut on the way is no JSON and fits no shape; asking again is safe for a GET. */
  async #checked<S extends v.GenericSchema>(route: string, parameters: Parameters, shape: S): Promise<Checked<S>> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#send(route, parameters);
      const result = v.safeParse(shape, answer.data);
      if (result.success) return { value: result.output, next: hasNext(answer.headers) };
      if (!route.startsWith('GET ') || attempt === RETRIES) {
        throw new GitHubError({ code: 'unexpected-answer', route }, undefined);
      }
      await this.wait(attempt);
    }
  }
}

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Checked<S extends v.GenericSchema> {
  readonly value: v.InferOutput<S>;
  readonly next: boolean;
}

function octokitOf({ token, apiUrl, pace }: ClientOptions, fetch: Fetch): InstanceType<typeof OctokitWithPlugins> {
  const seconds = pace.secondMs;
  const again = (retryAfter: number, _options: unknown, _octokit: unknown, retryCount: number): boolean =>
    retryAfter <= MAX_RATE_LIMIT_SECONDS && retryCount < 2;
  return new OctokitWithPlugins({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'loss-doctor',
    request: { fetch },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    retry: { retryAfterBaseValue: seconds, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451] },
    throttle: {
      retryAfterBaseValue: seconds,
      fallbackSecondaryRateRetryAfter: 60,
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * seconds }),
      onRateLimit: again,
      onSecondaryRateLimit: again,
    },
  });
}

function ignore(): void {}

/** Gives each attempt its own time limit, which covers the body, and makes an environment that cannot fetch at all fail without retries. */
function boundedFetch({ fetch, deadline }: ClientOptions, milliseconds: number): Fetch {
  return async (url, init) => {
    const timeout = AbortSignal.timeout(milliseconds);
    const { signal } = deadline;
    const signals = [signal, timeout, ...(init?.signal ? [init.signal] : [])];
    try {
      return await fetch(url, { ...init, signal: AbortSignal.any(signals) });
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (signal.aborted || [error, cause].some(isWithoutMemory))
        throw new DOMException(errorMessage(cause ?? error), 'AbortError');
      if (timeout.aborted) throw new DOMException(timedOutAfter(milliseconds), 'TimeoutError');
      throw error;
    }
  };
}

/** The parser of undici is WebAssembly; where its memory cannot be allocated, no retry helps. */
function isWithoutMemory(error: unknown): boolean {
  return (
    error instanceof RangeError || (error instanceof Error && /WebAssembly|CompileError/.test(`${error.name} ${error.message}`))
  );
}

function hasNext(headers: Readonly<Record<string, unknown>>): boolean {
  const link = headers['link'];
  return typeof link === 'string' && /rel="next"/.test(link);
}

/** The workflow token's own name where the graph interface does not answer: no other token is as common. */
async function viewerOf(octokit: InstanceType<typeof OctokitWithPlugins>): Promise<Viewer> {
  try {
    const answer = v.parse(VIEWER, await octokit.graphql('query { viewer { login } }'));
    return { login: answer.viewer.login, isGuess: false };
  } catch {
    return { login: 'github-actions[bot]', isGuess: true };
  }
}

const VIEWER = v.object({ viewer: v.object({ login: v.string() }) });
