import type { GitStore } from './git-store.ts';

export type Area = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses' | 'metadata';
export type Level = 'none' | 'read' | 'write';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** What a token may do, and as whom. An installation token is what a workflow gets as `GITHUB_TOKEN`. */
export interface Token {
  readonly value: string;
  readonly kind: 'installation' | 'user';
  readonly actor: User;
  permissions: Partial<Record<Area, Level>>;
  /** Ids of the repositories it was made for; undefined: all. */
  readonly repositories?: readonly number[];
  limit: number;
  remaining: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: User;
  readonly name: string;
  readonly fullName: string;
  readonly private: boolean;
  readonly parent?: Repository;
  readonly defaultBranch: string;
  readonly git: GitStore;
  /** Full ref name (`refs/heads/main`) → commit. */
  readonly refs: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  readonly runs: Map<number, WorkflowRun>;
  readonly artifacts: Map<number, Artifact>;
  readonly comments: Map<number, Comment>;
  readonly statuses: Status[];
  readonly checkRuns: CheckRun[];
  /** Branch names that a rule forbids to write. */
  readonly protectedBranches: Set<string>;
  nextNumber: number;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  state: 'open' | 'closed';
  title: string;
  readonly author: User;
  readonly head: { readonly repo: Repository; readonly ref: string; sha: string };
  base: { readonly repo: Repository; ref: string; sha: string };
  /** The test merge that a `pull_request` job checks out. */
  mergeCommit: string;
  readonly createdAt: string;
  updatedAt: string;
  /** The commit of its base branch that it was merged as. */
  mergedAs?: string;
}

export interface Job {
  readonly name: string;
  readonly attempt: number;
  readonly status: 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | 'skipped' | null;
  readonly startedAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/train.yml` */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out' | 'skipped' | null;
  attempt: number;
  readonly number: number;
  readonly createdAt: string;
  updatedAt: string;
  /** When its present attempt began; with the run where absent. */
  startedAt?: string;
  /** Jobs of every attempt; where absent, one that trains and one that reports. */
  jobs?: readonly Job[];
}

export interface Artifact {
  readonly id: number;
  readonly run: WorkflowRun;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly zip: boolean;
  expired: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: User;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  minimized?: string;
  /** Every text that it had once it was edited, the newest first. */
  edits?: readonly string[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
}

export const ACTIONS_BOT: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };

/**
 * Everything the fake remembers. Its clock begins with the time of the machine, since the action takes the age of what it finds by its
 * own clock, and then only moves by a second per commit and by what a test asks for: how long a test takes changes nothing.
 */
export class World {
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  readonly users = new Map<string, User>([[ACTIONS_BOT.login, ACTIONS_BOT]]);
  private clock: number;
  private id: number;

  constructor(lastId = 5_000, now = Date.now()) {
    this.id = lastId;
    this.clock = now;
  }

  get lastId(): number {
    return this.id;
  }

  now(): number {
    return this.clock;
  }

  advance(milliseconds: number): void {
    this.clock += milliseconds;
  }

  /** Now, as GitHub writes times: whole seconds. */
  time(offset = 0): string {
    return new Date(this.now() + offset).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  /** When a commit is made: a second after the one before, so that no two of them are alike. */
  commitTime(): string {
    this.advance(1000);
    return this.time();
  }

  nextId(): number {
    this.id += 7;
    return this.id;
  }

  user(login: string, type: User['type'] = 'User'): User {
    const known = this.users.get(login);
    if (known !== undefined) return known;
    const made: User = { id: this.nextId(), login, type };
    this.users.set(login, made);
    return made;
  }

  repository(fullName: string): Repository {
    const found = this.repositories.get(fullName.toLowerCase());
    if (found === undefined) throw new Error(`no repository ${fullName}`);
    return found;
  }
}
