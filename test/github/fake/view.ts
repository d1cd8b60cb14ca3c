import type { CommitObject, FileChange } from './git-store.ts';
import type { Context } from './route.ts';
import { fill, type JsonObject } from './schema.ts';
import type { Artifact, CheckRun, Comment, Pull, Repository, Status, User, WorkflowRun } from './state.ts';

/** State as GitHub's JSON. What the state does not know is the smallest value that the description allows. */

export function userView(user: User): JsonObject {
  return fill('simple-user', {
    login: user.login,
    id: user.id,
    type: user.type,
    site_admin: false,
    html_url: `https://github.com/${user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login}`,
  });
}

export function repositoryView(context: Context, repository: Repository, schema = 'minimal-repository'): JsonObject {
  return fill(schema, {
    id: repository.id,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: userView(repository.owner),
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    url: context.url(`/repos/${repository.fullName}`),
    html_url: `https://github.com/${repository.fullName}`,
    ...(schema === 'full-repository' && repository.parent !== undefined
      ? { parent: { full_name: repository.parent.fullName, id: repository.parent.id } }
      : {}),
  });
}

export function pullView(context: Context, pull: Pull, schema: 'pull-request' | 'pull-request-simple'): JsonObject {
  const { repo } = pull.base;
  const side = (it: Pull['head']) => ({
    label: `${it.repo.owner.login}:${it.ref}`,
    ref: it.ref,
    sha: it.sha,
    user: userView(it.repo.owner),
    repo: repositoryView(context, it.repo, 'full-repository'),
  });
  const url = context.url(`/repos/${repo.fullName}/pulls/${pull.number}`);
  return fill(schema, {
    id: pull.id,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    locked: false,
    body: null,
    user: userView(pull.author),
    head: side(pull.head),
    base: side(pull.base),
    merge_commit_sha: pull.mergedAs ?? pull.mergeCommit,
    merged_at: pull.mergedAs === undefined ? null : pull.updatedAt,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? pull.updatedAt : null,
    url,
    html_url: `https://github.com/${repo.fullName}/pull/${pull.number}`,
    author_association: 'CONTRIBUTOR',
    ...(schema === 'pull-request' ? { merged: pull.mergedAs !== undefined, mergeable: true, mergeable_state: 'clean' } : {}),
  });
}

/** `pull_requests` is empty for heads in forks, and shows every open pull request whose head branch or commit matches. */
export function runView(context: Context, repository: Repository, run: WorkflowRun): JsonObject {
  const inFork = run.headRepository.id !== repository.id;
  const shown = inFork ? [] : [...repository.pulls.values()].filter((it) => it.state === 'open' && matches(it, run));
  return fill('workflow-run', {
    id: run.id,
    name: run.name,
    path: run.path,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: repositoryView(context, run.headRepository),
    head_repository_id: run.headRepository.id,
    repository: repositoryView(context, repository),
    status: run.status,
    conclusion: run.conclusion,
    run_attempt: run.attempt,
    run_number: run.number,
    workflow_id: workflowId(run.path),
    pull_requests: shown.map((it) => pullMinimal(context, it)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt ?? run.createdAt,
    url: context.url(`/repos/${repository.fullName}/actions/runs/${run.id}`),
    html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}`,
    artifacts_url: context.url(`/repos/${repository.fullName}/actions/runs/${run.id}/artifacts`),
  });
}

function matches(pull: Pull, run: WorkflowRun): boolean {
  return pull.head.repo.id === run.headRepository.id && (pull.head.ref === run.headBranch || pull.head.sha === run.headSha);
}

function pullMinimal(context: Context, pull: Pull): JsonObject {
  const side = (it: Pull['head']) => ({
    ref: it.ref,
    sha: it.sha,
    repo: { id: it.repo.id, name: it.repo.name, url: context.url(`/repos/${it.repo.fullName}`) },
  });
  const url = context.url(`/repos/${pull.base.repo.fullName}/pulls/${pull.number}`);
  return { id: pull.id, number: pull.number, url, head: side(pull.head), base: side(pull.base) };
}

/** A number for a workflow file, the same for every run of it. */
export function workflowId(path: string): number {
  let id = 7;
  for (const character of path) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return id;
}

export function artifactView(context: Context, repository: Repository, artifact: Artifact): JsonObject {
  const url = context.url(`/repos/${repository.fullName}/actions/artifacts/${artifact.id}`);
  return fill('artifact', {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.run.id,
      repository_id: repository.id,
      head_repository_id: artifact.run.headRepository.id,
      head_branch: artifact.run.headBranch,
      head_sha: artifact.run.headSha,
    },
  });
}

export function commentView(context: Context, repository: Repository, comment: Comment): JsonObject {
  return fill('issue-comment', {
    id: comment.id,
    body: comment.body,
    user: userView(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.type === 'Bot' ? 'CONTRIBUTOR' : 'NONE',
    performed_via_github_app: null,
    node_id: `IC_${comment.id}`,
    ...(comment.minimized !== undefined && { minimized: { reason: comment.minimized.toLowerCase() } }),
    url: context.url(`/repos/${repository.fullName}/issues/comments/${comment.id}`),
    issue_url: context.url(`/repos/${repository.fullName}/issues/${comment.issue}`),
    html_url: `https://github.com/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
  });
}

function parentsOf(context: Context, repository: Repository, commit: CommitObject): JsonObject[] {
  return commit.parents.map((sha) => ({
    sha,
    url: context.url(`/repos/${repository.fullName}/commits/${sha}`),
    html_url: `https://github.com/${repository.fullName}/commit/${sha}`,
  }));
}

/** A commit as the Commits API shows it. */
export function commitView(context: Context, repository: Repository, sha: string, withFiles = false): JsonObject {
  const commit = repository.git.commit(sha);
  const url = context.url(`/repos/${repository.fullName}/commits/${sha}`);
  const inner = fill('commit', {})['commit'];
  return fill('commit', {
    sha,
    url,
    html_url: `https://github.com/${repository.fullName}/commit/${sha}`,
    author: userView(repository.owner),
    committer: userView(repository.owner),
    parents: parentsOf(context, repository, commit),
    commit: {
      ...(typeof inner === 'object' ? inner : {}),
      message: commit.message,
      author: commit.author,
      committer: commit.committer,
      tree: { sha: commit.tree, url: context.url(`/repos/${repository.fullName}/git/trees/${commit.tree}`) },
      comment_count: 0,
    },
    ...(withFiles ? { files: repository.git.changes(commit.parents[0], sha).map(changeView) } : {}),
  });
}

export function changeView(change: FileChange): JsonObject {
  return fill('diff-entry', {
    filename: change.path,
    status: change.status,
    sha: change.sha,
    additions: 1,
    deletions: 0,
    changes: 1,
  });
}

/** A commit as the Git Data API shows it. */
export function gitCommitView(context: Context, repository: Repository, sha: string): JsonObject {
  const commit = repository.git.commit(sha);
  return fill('git-commit', {
    sha,
    url: context.url(`/repos/${repository.fullName}/git/commits/${sha}`),
    html_url: `https://github.com/${repository.fullName}/commit/${sha}`,
    message: commit.message,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: context.url(`/repos/${repository.fullName}/git/trees/${commit.tree}`) },
    parents: parentsOf(context, repository, commit),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}

export function refView(context: Context, repository: Repository, ref: string, sha: string): JsonObject {
  return fill('git-ref', {
    ref,
    url: context.url(`/repos/${repository.fullName}/git/${ref}`),
    object: { type: 'commit', sha, url: context.url(`/repos/${repository.fullName}/git/commits/${sha}`) },
  });
}

export function statusView(context: Context, repository: Repository, status: Status): JsonObject {
  return fill('status', {
    id: status.id,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: userView(status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
    url: context.url(`/repos/${repository.fullName}/statuses/${status.sha}`),
  });
}

export function checkRunView(check: CheckRun): JsonObject {
  return fill('check-run', {
    id: check.id,
    head_sha: check.headSha,
    name: check.name,
    status: check.status,
    conclusion: check.conclusion,
    output: { ...check.output, annotations_count: 0, annotations_url: 'https://fake.invalid/not-kept' },
    pull_requests: [],
  });
}

export function fillBranch(context: Context, repository: Repository, name: string, sha: string): JsonObject {
  return fill('branch-with-protection', {
    name,
    protected: repository.protectedBranches.has(name),
    commit: commitView(context, repository, sha),
  });
}
