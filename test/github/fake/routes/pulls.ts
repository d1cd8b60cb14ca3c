import { page } from '../paging.ts';
import { type Context, REPOSITORY, type Reply, type Route, required } from '../route.ts';
import type { Pull } from '../state.ts';
import { changeView, pullView } from '../view.ts';
import { resolve } from './repository.ts';

const READ = [
  ['pull-requests', 'read'],
  ['contents', 'read'],
] as const;

export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: `${REPOSITORY}/pulls`, purpose: 'pull-request-read', needs: [['pull-requests', 'read']], handle: list },
  {
    method: 'GET',
    path: `${REPOSITORY}/pulls/{pull_number}`,
    purpose: 'pull-request-read',
    needs: [['pull-requests', 'read']],
    handle: (context) => ({ status: 200, body: pullView(context, pullOf(context), 'pull-request') }),
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/pulls/{pull_number}/files`,
    purpose: 'pull-request-read',
    needs: [['pull-requests', 'read']],
    handle: files,
  },
  { method: 'GET', path: `${REPOSITORY}/commits/{commit_sha}/pulls`, purpose: 'pull-request-read', needs: READ, handle: ofCommit },
];

function pullOf(context: Context): Pull {
  return required(context.repository.pulls.get(Number(context.params['pull_number'])));
}

function list(context: Context): Reply {
  const state = context.query.get('state') ?? 'open';
  const head = context.query.get('head');
  const base = context.query.get('base');
  const found = [...context.repository.pulls.values()]
    .filter((it) => state === 'all' || it.state === state)
    .filter((it) => head === null || `${it.head.repo.owner.login}:${it.head.ref}`.toLowerCase() === head.toLowerCase())
    .filter((it) => base === null || it.base.ref === base)
    .sort((a, b) => (context.query.get('direction') === 'asc' ? a.number - b.number : b.number - a.number));
  return page(context, found, (slice) => slice.map((it) => pullView(context, it, 'pull-request-simple')));
}

function files(context: Context): Reply {
  const pull = pullOf(context);
  const { git } = context.repository;
  const changes = git.changes(git.mergeBase(pull.base.sha, pull.head.sha), pull.head.sha);
  return page(context, changes, (slice) => slice.map(changeView));
}

/** Heads that live in a fork are not found this way, as on GitHub. */
function ofCommit(context: Context): Reply {
  const sha = required(resolve(context.repository, context.params['commit_sha'] ?? ''));
  const found = [...context.repository.pulls.values()].filter(
    (it) => it.head.repo.id === context.repository.id && context.repository.git.isAncestor(sha, it.head.sha) && it.head.sha === sha,
  );
  return page(context, found, (slice) => slice.map((it) => pullView(context, it, 'pull-request-simple')));
}
