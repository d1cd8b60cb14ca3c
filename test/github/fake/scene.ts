import { zipSync } from 'fflate';
import { type FileEntry, GitStore } from './git-store.ts';
import {
  ACTIONS_BOT,
  type Artifact,
  type Comment,
  type Pull,
  type Repository,
  type Token,
  type WorkflowRun,
  type World,
} from './state.ts';

/** Functions with which a test sets a scene; everything they do could have happened on GitHub before the action started. */

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface RepositoryInput {
  readonly fullName: string;
  readonly private?: boolean;
  readonly files?: Files;
  readonly date?: string;
}

export function createRepository(world: World, input: RepositoryInput): Repository {
  const repository = emptyRepository(world, input.fullName, input.private ?? false, new GitStore());
  commit(world, repository, 'main', {
    files: input.files ?? { 'README.md': '# A project\n' },
    message: 'Start',
    ...(input.date === undefined ? {} : { date: input.date }),
  });
  return repository;
}

/** A fork: another repository with the same objects and the same default branch. */
export function fork(world: World, parent: Repository, owner: string): Repository {
  const repository = emptyRepository(world, `${owner}/${parent.name}`, parent.private, parent.git, parent);
  const tip = parent.refs.get('refs/heads/main');
  if (tip !== undefined) repository.refs.set('refs/heads/main', tip);
  return repository;
}

function emptyRepository(world: World, fullName: string, isPrivate: boolean, git: GitStore, parent?: Repository): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  const repository: Repository = {
    id: world.nextId(),
    owner: world.user(owner),
    name,
    fullName,
    private: isPrivate,
    ...(parent === undefined ? {} : { parent }),
    defaultBranch: 'main',
    git,
    refs: new Map(),
    pulls: new Map(),
    runs: new Map(),
    artifacts: new Map(),
    comments: new Map(),
    statuses: [],
    checkRuns: [],
    protectedBranches: new Set(),
    nextNumber: 1,
  };
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

export interface CommitInput {
  /** Path → content; null deletes. */
  readonly files: Files;
  readonly message?: string;
  readonly date?: string;
  /** Branch or commit to start from when the branch does not exist yet; or instead of its tip (a force-push). */
  readonly from?: string;
  /** A second parent. */
  readonly merge?: string;
}

/** Adds a commit, moves the branch, and moves the heads of the pull requests that show it. Returns its id. */
export function commit(world: World, repository: Repository, branch: string, input: CommitInput): string {
  const { git } = repository;
  const tip = input.from === undefined ? repository.refs.get(`refs/heads/${branch}`) : tipOf(repository, input.from);
  const files = tip === undefined ? new Map<string, FileEntry>() : git.flatten(git.commit(tip).tree);
  for (const [path, content] of Object.entries(input.files)) {
    if (content === null) files.delete(path);
    else files.set(path, { mode: '100644', sha: git.writeBlob(typeof content === 'string' ? Buffer.from(content) : content) });
  }
  const signature = {
    name: repository.owner.login,
    email: `${repository.owner.login}@example.com`,
    date: input.date ?? world.commitTime(),
  };
  const sha = git.writeCommit({
    tree: git.build(files),
    parents: [tip, input.merge].filter((it) => it !== undefined),
    author: signature,
    committer: signature,
    message: input.message ?? `Change ${Object.keys(input.files).join(', ')}`,
  });
  repository.refs.set(`refs/heads/${branch}`, sha);
  refreshPulls(world);
  return sha;
}

/** The commit that a branch name or commit id stands for. */
export function tipOf(repository: Repository, name: string): string {
  const sha = repository.refs.get(`refs/heads/${name}`) ?? repository.refs.get(name) ?? name;
  if (!repository.git.commits.has(sha)) throw new Error(`no branch or commit ${name}`);
  return sha;
}

export interface PullInput {
  readonly head: string;
  readonly from?: Repository;
  readonly base?: string;
  readonly title?: string;
}

export function openPull(world: World, repository: Repository, input: PullInput): Pull {
  const headRepo = input.from ?? repository;
  const number = repository.nextNumber;
  repository.nextNumber += 1;
  const ref = input.base ?? repository.defaultBranch;
  const pull: Pull = {
    id: world.nextId(),
    number,
    state: 'open',
    title: input.title ?? 'Try something',
    author: headRepo.owner,
    head: { repo: headRepo, ref: input.head, sha: '' },
    base: { repo: repository, ref, sha: '' },
    mergeCommit: '',
    createdAt: world.time(),
    updatedAt: world.time(),
  };
  repository.pulls.set(number, pull);
  refreshPulls(world);
  return pull;
}

/** Heads follow their branches; each new head gets a new test merge with the base's tip of that moment. */
export function refreshPulls(world: World): void {
  for (const repository of world.repositories.values()) {
    for (const pull of repository.pulls.values()) {
      const tip = pull.head.repo.refs.get(`refs/heads/${pull.head.ref}`);
      if (pull.state === 'open' && tip !== undefined && tip !== pull.head.sha) testMerge(world, repository, pull, tip);
    }
  }
}

function testMerge(world: World, repository: Repository, pull: Pull, head: string): void {
  const { git } = repository;
  const base = tipOf(repository, pull.base.ref);
  pull.head.sha = head;
  pull.base.sha = base;
  pull.updatedAt = world.time();
  const files = git.flatten(git.commit(base).tree);
  const fork = git.mergeBase(base, head);
  for (const change of git.changes(fork, head)) {
    if (change.status === 'removed' || change.sha === null) files.delete(change.path);
    else files.set(change.path, { mode: '100644', sha: change.sha });
  }
  const signature = { name: 'GitHub', email: 'noreply@github.com', date: world.commitTime() };
  const message = `Merge ${head} into ${base}`;
  pull.mergeCommit = git.writeCommit({
    tree: git.build(files),
    parents: [base, head],
    author: signature,
    committer: signature,
    message,
  });
  repository.refs.set(`refs/pull/${pull.number}/head`, head);
  repository.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeCommit);
}

export type RunInput = Partial<Omit<WorkflowRun, 'id' | 'number'>> & { readonly headSha: string; readonly headBranch: string };

export function createRun(world: World, repository: Repository, input: RunInput): WorkflowRun {
  const run: WorkflowRun = {
    id: 9_000_000_000 + world.nextId(),
    name: 'Training',
    path: '.github/workflows/training.yml',
    event: 'push',
    headRepository: repository,
    status: 'completed',
    conclusion: 'success',
    attempt: 1,
    number: repository.runs.size + 1,
    createdAt: world.time(),
    updatedAt: world.time(),
    ...input,
  };
  repository.runs.set(run.id, run);
  return run;
}

export interface ArtifactInput {
  readonly name: string;
  /** The members of a zip, or one file as it is. */
  readonly content: Readonly<Record<string, string | Uint8Array>> | Uint8Array;
  readonly expired?: boolean;
  readonly createdAt?: string;
}

export function addArtifact(world: World, repository: Repository, run: WorkflowRun, input: ArtifactInput): Artifact {
  const zip = !(input.content instanceof Uint8Array);
  const artifact: Artifact = {
    id: world.nextId(),
    run,
    name: input.name,
    bytes: input.content instanceof Uint8Array ? input.content : zipOf(input.content),
    zip,
    expired: input.expired ?? false,
    createdAt: input.createdAt ?? run.createdAt,
    expiresAt: new Date(Date.parse(input.createdAt ?? run.createdAt) + 90 * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  repository.artifacts.set(artifact.id, artifact);
  return artifact;
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, it]) => [path, typeof it === 'string' ? Buffer.from(it) : it])),
  );
}

export type TokenInput = Partial<Omit<Token, 'value'>>;

/** A token with exactly these permissions; what is not listed is none, as with a job's `permissions` block. */
export function createToken(world: World, input: TokenInput = {}): Token {
  const token: Token = {
    value: `ghs_${world.nextId()}`,
    kind: 'installation',
    actor: ACTIONS_BOT,
    permissions: { contents: 'write', 'pull-requests': 'write', actions: 'read' },
    limit: 1000,
    remaining: 1000,
    ...input,
  };
  world.tokens.set(token.value, token);
  return token;
}

export function addComment(world: World, repository: Repository, issue: number, login: string, body: string): Comment {
  const comment: Comment = {
    id: world.nextId(),
    issue,
    author: world.user(login),
    body,
    createdAt: world.time(),
    updatedAt: world.time(),
  };
  repository.comments.set(comment.id, comment);
  return comment;
}
