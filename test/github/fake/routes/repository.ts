import { page } from '../paging.ts';
import { type Context, notFound, REPOSITORY, Refusal, type Reply, type Route, required } from '../route.ts';
import { tipOf } from '../scene.ts';
import type { Repository } from '../state.ts';
import { changeView, commitView, fillBranch, repositoryView } from '../view.ts';

const MAX_COMPARED = 250;

export const repositoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: REPOSITORY,
    purpose: 'repository-read',
    needs: [['metadata', 'read']],
    handle: (context) => ({ status: 200, body: repositoryView(context, context.repository, 'full-repository') }),
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/branches/{branch}`,
    purpose: 'commit-read',
    needs: [['contents', 'read']],
    handle: branch,
  },
  { method: 'GET', path: `${REPOSITORY}/commits`, purpose: 'commit-read', needs: [['contents', 'read']], handle: listCommits },
  { method: 'GET', path: `${REPOSITORY}/commits/{ref}`, purpose: 'commit-read', needs: [['contents', 'read']], handle: getCommit },
  {
    method: 'GET',
    path: `${REPOSITORY}/compare/{basehead}`,
    purpose: 'commit-read',
    needs: [['contents', 'read']],
    handle: compare,
  },
];

/** What a branch name, tag, full ref or commit id (also shortened) stands for in this repository. */
export function resolve(repository: Repository, name: string): string | undefined {
  const { refs, git } = repository;
  const named = refs.get(`refs/heads/${name}`) ?? refs.get(`refs/tags/${name}`) ?? refs.get(`refs/${name}`) ?? refs.get(name);
  if (named !== undefined) return named;
  if (git.commits.has(name)) return name;
  return /^[0-9a-f]{7,39}$/.test(name) ? [...git.commits.keys()].find((it) => it.startsWith(name)) : undefined;
}

function branch(context: Context): Reply {
  const name = context.params['branch'] ?? '';
  const sha = required(context.repository.refs.get(`refs/heads/${name}`));
  return { status: 200, body: fillBranch(context, context.repository, name, sha) };
}

function listCommits(context: Context): Reply {
  const { repository, query } = context;
  const start = required(resolve(repository, query.get('sha') ?? repository.defaultBranch));
  const since = Date.parse(query.get('since') ?? '') || 0;
  const until = Date.parse(query.get('until') ?? '') || Number.POSITIVE_INFINITY;
  const path = query.get('path');
  const commits = repository.git.newestFirst(repository.git.ancestors(start)).filter((sha) => {
    const time = Date.parse(repository.git.commit(sha).committer.date);
    return time >= since && time <= until && (path === null || touches(repository, sha, path));
  });
  return page(context, commits, (slice) => slice.map((sha) => commitView(context, repository, sha)));
}

function touches(repository: Repository, sha: string, path: string): boolean {
  const changes = repository.git.changes(repository.git.commit(sha).parents[0], sha);
  return changes.some((it) => it.path === path || it.path.startsWith(`${path}/`));
}

function getCommit(context: Context): Reply {
  const sha = resolve(context.repository, context.params['ref'] ?? '');
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${context.params['ref']}`);
  return { status: 200, body: commitView(context, context.repository, sha, true) };
}

/** `base...head`, either side `owner:branch` within the network. */
function compare(context: Context): Reply {
  const { repository } = context;
  const [base, head] = (context.params['basehead'] ?? '').split('...').map((it) => side(context, it));
  if (base === undefined || head === undefined) throw notFound();
  const { git } = repository;
  const merge = required(git.mergeBase(base, head));
  const ahead = git.newestFirst([...git.ancestors(head)].filter((it) => !git.ancestors(base).has(it))).reverse();
  const behind = [...git.ancestors(base)].filter((it) => !git.ancestors(head).has(it)).length;
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  const url = context.url(`/repos/${repository.fullName}/compare/${base}...${head}`);
  const links = { url, html_url: url, permalink_url: url, diff_url: url, patch_url: url };
  return page(context, ahead.slice(0, context.query.has('page') ? undefined : MAX_COMPARED), (slice) => ({
    ...links,
    base_commit: commitView(context, repository, base),
    merge_base_commit: commitView(context, repository, merge),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: slice.map((sha) => commitView(context, repository, sha)),
    files: git.changes(merge, head).map(changeView),
  }));
}

function side(context: Context, name: string): string | undefined {
  const [owner, branchName] = name.includes(':') ? name.split(':') : [undefined, name];
  if (owner === undefined) return resolve(context.repository, name);
  const other = [...context.world.repositories.values()].find(
    (it) => it.git === context.repository.git && it.owner.login.toLowerCase() === owner.toLowerCase(),
  );
  return other === undefined || branchName === undefined ? undefined : tipOf(other, branchName);
}
