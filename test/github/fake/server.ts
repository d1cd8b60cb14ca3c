import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, Faults } from './faults.ts';
import { answerGraphql } from './graphql.ts';
import { authenticate, authorize, spend } from './permissions.ts';
import { type Context, type Purpose, Refusal, type Reply } from './route.ts';
import { type Matched, ROUTES } from './routes/all.ts';
import { isObject, requestMistakes, responseMistakes } from './schema.ts';
import { type Repository, type Token, World } from './state.ts';
import { Storage } from './storage.ts';
import { decoded, failed, origin, readBody, send, waited } from './wire.ts';

/** One request as it came in and how it was answered. */
export interface Recorded {
  readonly method: string;
  /** The described path, `/graphql`, or `storage`. */
  readonly route: string;
  readonly path: string;
  readonly purpose: Purpose | 'unknown';
  /** 0 when the connection was broken instead. */
  readonly status: number;
  /** What went wrong with it on purpose. */
  readonly struck: readonly Fault['kind'][];
  /** As it was sent, known or not. */
  readonly token: string;
  readonly body: unknown;
}

export interface FakeGitHub {
  readonly world: World;
  readonly faults: Faults;
  readonly storage: Storage;
  readonly requests: readonly Recorded[];
  /** Requests and answers that depart from GitHub's description, and paths that the fake does not know. */
  readonly problems: readonly string[];
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Origin without a path, as GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  forgetRequests(): void;
  /** Stops the servers. Throws when there were problems, so that the test fails. */
  close(): Promise<void>;
}

export interface FakeOptions {
  /** `/api/v3` for GitHub Enterprise Server. */
  readonly basePath?: '' | '/api/v3';
  /** What is there already. */
  readonly world?: World;
}

interface Answer extends Reply {
  readonly route: string;
  readonly purpose: Recorded['purpose'];
  readonly token?: string;
  readonly bytes?: Uint8Array;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly request: IncomingMessage;
}

/** Starts a GitHub that keeps its state in `world` and answers on a free port of this machine. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const fake = new Fake(options.world ?? new World(), options.basePath ?? '');
  await fake.listen();
  return fake;
}

class Fake implements FakeGitHub {
  readonly world: World;
  readonly faults = new Faults();
  readonly storage: Storage;
  readonly requests: Recorded[] = [];
  readonly problems: string[] = [];
  private readonly basePath: string;
  private readonly api: Server;
  private readonly files: Server;

  constructor(world: World, basePath: string) {
    this.world = world;
    this.basePath = basePath;
    this.storage = new Storage(world);
    this.api = createServer((request, response) => void this.receive(request, response, (call) => this.answer(call)));
    this.files = createServer((request, response) => void this.receive(request, response, (call) => this.serveFile(call)));
  }

  async listen(): Promise<void> {
    for (const server of [this.api, this.files]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  }

  get serverUrl(): string {
    return origin(this.api);
  }

  get apiUrl(): string {
    return `${this.serverUrl}${this.basePath}`;
  }

  get graphqlUrl(): string {
    return `${this.serverUrl}${this.graphqlPath}`;
  }

  private get graphqlPath(): string {
    return this.basePath === '' ? '/graphql' : '/api/graphql';
  }

  forgetRequests(): void {
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    for (const server of [this.api, this.files]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
    if (this.problems.length > 0) throw new Error(`The fake GitHub saw problems:\n${this.problems.join('\n')}`);
  }

  private async receive(request: IncomingMessage, response: ServerResponse, handle: (call: Call) => Answer): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const path = this.local(url.pathname);
    const method = request.method ?? 'GET';
    const call: Call = { method, path, query: url.searchParams, body: await readBody(request), request };
    const template = this.templateOf(method, path);
    const faults = this.faults.of(method, template, path);
    const answer = await this.applied(call, faults, handle, response);
    this.requests.push({
      method,
      route: answer?.route ?? template,
      path,
      purpose: answer?.purpose ?? this.purposeOf(call),
      status: answer?.status ?? 0,
      struck: faults.map(({ kind }) => kind),
      token: /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '',
      body: call.body,
    });
  }

  /** Handles the call as its faults allow, and sends the answer; undefined when the connection was broken before. */
  private async applied(
    call: Call,
    faults: readonly Fault[],
    handle: (call: Call) => Answer,
    response: ServerResponse,
  ): Promise<Answer | undefined> {
    const of = (kind: Fault['kind']) => faults.find((it) => it.kind === kind);
    for (const it of faults) if (it.kind === 'before') await it.call(this.world);
    if (of('reset') !== undefined) {
      response.destroy();
      return undefined;
    }
    const delay = of('delay');
    if (delay?.kind === 'delay' && !(await waited(delay.milliseconds, response))) return undefined;
    if (of('duplicate') !== undefined) handle(call);
    const failing = of('status');
    const answer =
      failing?.kind === 'status'
        ? { ...failed(failing), route: this.templateOf(call.method, call.path), purpose: this.purposeOf(call) }
        : handle(call);
    for (const it of faults) if (it.kind === 'after') await it.call(this.world);
    if (of('reset-after') !== undefined) response.destroy();
    else send(call, response, answer, of('truncate'));
    return answer;
  }

  private local(pathname: string): string {
    if (pathname === this.graphqlPath) return '/graphql';
    return this.basePath !== '' && pathname.startsWith(`${this.basePath}/`) ? pathname.slice(this.basePath.length) : pathname;
  }

  private templateOf(method: string, path: string): string {
    if (path === '/graphql') return path;
    return match(method, path)?.matched.route.path ?? (path.startsWith('/artifacts/') ? 'storage' : path);
  }

  private purposeOf(call: Call): Recorded['purpose'] {
    if (call.path === '/graphql') return 'identity';
    return (
      match(call.method, call.path)?.matched.route.purpose ??
      (call.path.startsWith('/artifacts/') ? 'artifact-download' : 'unknown')
    );
  }

  private serveFile(call: Call): Answer {
    return { ...this.storage.serve(call.request), route: 'storage', purpose: 'artifact-download' };
  }

  private answer(call: Call): Answer {
    const found = match(call.method, call.path);
    const meta = { route: this.templateOf(call.method, call.path), purpose: this.purposeOf(call) };
    try {
      const token = authenticate(this.world, call.request.headers.authorization);
      const headers = { ...spend(this.world, token), ...this.versionHeaders() };
      const reply = call.path === '/graphql' ? this.graphql(call, token) : this.rest(call, token, found);
      return { ...reply, ...meta, token: token.value, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof Refusal))
        this.problems.push(`${call.method} ${call.path}: ${error instanceof Error ? error.stack : error}`);
      const reply = error instanceof Refusal ? error.reply : new Refusal(500, 'Server Error').reply;
      if (found !== undefined) this.note(call, responseMistakes(found.matched.operation, reply.status, reply.body));
      return { ...reply, ...meta };
    }
  }

  private versionHeaders(): Readonly<Record<string, string>> {
    return this.basePath === '' ? {} : { 'x-github-enterprise-version': '3.19.0' };
  }

  private graphql(call: Call, token: Token): Reply {
    const reply = answerGraphql(this.world, token, isObject(call.body) ? call.body : {});
    if (reply !== undefined) return reply;
    this.problems.push(`unknown GraphQL: ${JSON.stringify(call.body)}`);
    throw new Refusal(400, 'Problems parsing JSON');
  }

  private rest(call: Call, token: Token, found: ReturnType<typeof match>): Reply {
    if (found === undefined) {
      this.problems.push(`unknown path: ${call.method} ${call.path}`);
      throw new Refusal(404, 'Not Found');
    }
    const { route, operation } = found.matched;
    const mistakes = requestMistakes(operation, call.query, call.body);
    this.note(call, mistakes);
    if (mistakes.length > 0) throw new Refusal(422, `Invalid request.\n\n${mistakes.join('\n')}`);
    const context = this.contextOf(call, token, found.params);
    if (route.path.startsWith('/repos')) authorize(token, route, context.repository);
    const reply = route.handle(context);
    if (reply.raw === undefined) this.note(call, responseMistakes(operation, reply.status, reply.body));
    return reply;
  }

  private note(call: Call, mistakes: readonly string[]): void {
    for (const it of mistakes) this.problems.push(`${call.method} ${call.path}: ${it}`);
  }

  private contextOf(call: Call, token: Token, params: Readonly<Record<string, string>>): Context {
    return {
      world: this.world,
      repository: this.repositoryOf(params),
      token,
      params: { ...params, $path: call.path },
      query: call.query,
      body: isObject(call.body) ? call.body : {},
      accept: call.request.headers.accept ?? '',
      url: (path) => `${this.apiUrl}${path}`,
      sign: (artifact) => `${origin(this.files)}${this.storage.sign(artifact)}`,
    };
  }

  private repositoryOf(params: Readonly<Record<string, string>>): Repository {
    const first = [...this.world.repositories.values()][0];
    const name = params['owner'] === undefined ? first?.fullName : `${params['owner']}/${params['repo']}`;
    const found = this.world.repositories.get((name ?? '').toLowerCase());
    if (found === undefined) throw new Refusal(404, 'Not Found');
    return found;
  }
}

function match(method: string, path: string): { readonly matched: Matched; readonly params: Record<string, string> } | undefined {
  for (const matched of ROUTES) {
    if (matched.route.method !== method) continue;
    const found = matched.pattern.exec(path);
    if (found === null) continue;
    return { matched, params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([key, it]) => [key, decoded(it)])) };
  }
  return undefined;
}
