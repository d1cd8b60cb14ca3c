import { page } from '../paging.ts';
import { type Context, notFound, REPOSITORY, Refusal, type Reply, type Route, required, text, unprocessable } from '../route.ts';
import type { Comment } from '../state.ts';
import { commentView } from '../view.ts';

const LIST = `${REPOSITORY}/issues/{issue_number}/comments`;
const ONE = `${REPOSITORY}/issues/comments/{comment_id}`;
const READ = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;
const WRITE = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;

/** GitHub's limit, in characters. */
export const MAX_BODY = 65_536;

export const commentRoutes: readonly Route[] = [
  { method: 'GET', path: LIST, purpose: 'comment-read', needs: READ, handle: list },
  { method: 'POST', path: LIST, purpose: 'comment-write', needs: WRITE, handle: create },
  {
    method: 'GET',
    path: ONE,
    purpose: 'comment-read',
    needs: READ,
    handle: (context) => ({ status: 200, body: commentView(context, context.repository, commentOf(context)) }),
  },
  { method: 'PATCH', path: ONE, purpose: 'comment-write', needs: WRITE, handle: update },
  { method: 'DELETE', path: ONE, purpose: 'comment-write', needs: WRITE, handle: remove },
];

function issueOf(context: Context): number {
  const number = Number(context.params['issue_number']);
  if (!context.repository.pulls.has(number)) throw notFound();
  return number;
}

function commentOf(context: Context): Comment {
  return required(context.repository.comments.get(Number(context.params['comment_id'])));
}

function list(context: Context): Reply {
  const issue = issueOf(context);
  const since = Date.parse(context.query.get('since') ?? '') || 0;
  const found = [...context.repository.comments.values()]
    .filter((it) => it.issue === issue && Date.parse(it.updatedAt) >= since)
    .sort((a, b) => a.id - b.id);
  return page(context, found, (slice) => slice.map((it) => commentView(context, context.repository, it)));
}

function checkedBody(context: Context): string {
  const body = text(context.body, 'body') ?? '';
  if (body.trim() === '') throw unprocessable('Body cannot be blank', 'body');
  if (body.length > MAX_BODY) throw unprocessable(`Body is too long (maximum is ${MAX_BODY} characters)`, 'body');
  return body;
}

function create(context: Context): Reply {
  const { world, repository, token } = context;
  const issue = issueOf(context);
  const time = world.time();
  const comment: Comment = {
    id: world.nextId(),
    issue,
    author: token.actor,
    body: checkedBody(context),
    createdAt: time,
    updatedAt: time,
  };
  repository.comments.set(comment.id, comment);
  return { status: 201, body: commentView(context, repository, comment) };
}

/** A token that may write may also change what others wrote: the fake allows it, as GitHub does. */
function update(context: Context): Reply {
  const comment = commentOf(context);
  const before = comment.edits ?? [comment.body];
  comment.body = checkedBody(context);
  comment.edits = [comment.body, ...before];
  comment.updatedAt = context.world.time();
  return { status: 200, body: commentView(context, context.repository, comment) };
}

function remove(context: Context): Reply {
  const comment = commentOf(context);
  if (!context.repository.comments.delete(comment.id)) throw new Refusal(404, 'Not Found');
  return { status: 204 };
}
