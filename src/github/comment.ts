import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { type CommentState, isNewer, stateOf } from './comment-marker.ts';
import { asGitHubError, GitHubError, statusOf } from './errors.ts';
import type { PullRequestRef, TrainingRun } from './trigger.ts';

export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly state: CommentState;
}

const COMMENT = v.object({
  id: v.number(),
  body: v.nullish(v.string(), ''),
  html_url: v.string(),
  user: v.nullable(v.object({ login: v.string() })),
});

/** Our comments of a key, oldest first. */
export interface OwnComments {
  readonly comments: readonly OwnComment[];
  /** There are none, but some that may be ours: GitHub did not say who we are. */
  readonly isUnsure: boolean;
}

/**
 * Our comments of this key. Anybody can copy a marker into a comment, so the author has to be us; who we are is
 * only asked when a marker was seen and nothing has told it yet.
 */
export async function ownComments(
  client: Client,
  repository: Repository,
  pull: PullRequestRef,
  key: string,
  author?: string,
): Promise<OwnComments> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const all = await client.list(route, { ...repository, issue_number: pull.number }, v.array(COMMENT), (page) => page, 30);
  const marked = all.flatMap(({ id, body, html_url: url, user }) => {
    const state = stateOf(body ?? '');
    return state?.key === key ? [{ id, url, state, author: user?.login }] : [];
  });
  if (marked.length === 0) return { comments: [], isUnsure: false };
  const viewer = author === undefined ? await client.viewer() : { login: author, isGuess: false };
  const comments = marked.filter((comment) => comment.author === viewer.login).sort((a, b) => a.id - b.id);
  return { comments, isUnsure: viewer.isGuess && comments.length === 0 };
}

export type Written =
  /** `untidied`: why a second comment of ours, if there is one, could not be found or removed. The next push tries again. */
  | { readonly state: 'written'; readonly url: string; readonly untidied?: GitHubError }
  | { readonly state: 'superseded'; readonly by: 'newer-run' | 'newer-head' }
  | { readonly state: 'unwanted' };

export interface Writing {
  readonly repository: Repository;
  readonly pull: PullRequestRef;
  readonly key: string;
  readonly run: TrainingRun;
  readonly body: string;
  /** Whether to start a comment where there is none; an existing one is always brought up to date. */
  readonly create: boolean;
}

const PULL = v.object({ state: v.string(), head: v.object({ sha: v.string() }) });

/**
 * Brings our comment up to date. GitHub offers no conditional update, so everything that decides is read again right before
 * writing: the head of the pull request and our comments. After creating one, a second look finds the comment that another job
 * made meanwhile; all jobs agree to keep the oldest.
 */
export async function writeComment(client: Client, writing: Writing): Promise<Written> {
  const { repository, pull, key, run } = writing;
  const now = await client.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: pull.number }, PULL);
  if (now.head.sha !== pull.headSha) return { state: 'superseded', by: 'newer-head' };
  const { comments: before } = await ownComments(client, repository, pull, key);
  if (before.some((comment) => isNewer(comment.state, run))) return { state: 'superseded', by: 'newer-run' };
  const [kept, ...extra] = before;
  if (kept === undefined) return writing.create ? createComment(client, writing) : { state: 'unwanted' };
  const url = await update(client, writing, kept.id);
  if (url === undefined) return createComment(client, writing);
  const untidied = await removeAll(client, repository, extra);
  await stand(client, writing, kept.id);
  return written(url, untidied);
}

function written(url: string, untidied: GitHubError | undefined): Written {
  return { state: 'written', url, ...(untidied && { untidied }) };
}

/** Seconds after which an older run that had read the comment before we wrote it has written it too. */
const SETTLED = 2;

/** An older run may have decided to write before we did, and have written after us: then the comment is written once more. */
async function stand(client: Client, writing: Writing, id: number): Promise<void> {
  const { repository, run } = writing;
  await client.wait(SETTLED);
  try {
    const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const state = stateOf((await client.call(route, { ...repository, comment_id: id }, COMMENT)).body ?? '');
    const older = state !== undefined && (state.run < run.id || (state.run === run.id && state.attempt < run.attempt));
    if (older) await update(client, writing, id);
  } catch {
    // It was written; only whether it still stands is not known.
  }
}

async function createComment(client: Client, writing: Writing): Promise<Written> {
  const { repository, pull, key, run, body } = writing;
  const created = await post(client, writing);
  const isPosted = !(created instanceof GitHubError);
  const after = await stubbornly(client, () =>
    ownComments(client, repository, pull, key, isPosted ? created.user?.login : undefined),
  );
  if (after instanceof GitHubError) {
    if (isPosted) return written(created.html_url, after);
    throw created;
  }
  const [kept, ...extra] = after.comments;
  if (kept === undefined) {
    if (!isPosted) throw created;
    return written(created.html_url, undefined);
  }
  const isOurs = isPosted ? kept.id === created.id : kept.state.run === run.id;
  const newer = isOurs || after.comments.some((comment) => isNewer(comment.state, run));
  const url = newer ? kept.url : await update(client, { repository, body }, kept.id);
  return written(url ?? kept.url, await removeAll(client, repository, extra));
}

/** Attempts at what tidies up behind a comment that stands already. */
const ATTEMPTS = 4;

/**
 * Asks again whatever the refusal was, and answers with the last one. The client takes most refusals for final, and before anything
 * is written they may be; here a passing one would leave two comments behind.
 */
async function stubbornly<T>(client: Client, ask: () => Promise<T>): Promise<T | GitHubError> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === ATTEMPTS) return asGitHubError(error);
      await client.wait(attempt);
    }
  }
}

type Posted = v.InferOutput<typeof COMMENT>;

/** An answer that was lost on the way does not tell whether there is a comment now: only the list does. */
async function post(client: Client, { repository, pull, body }: Writing): Promise<Posted | GitHubError> {
  try {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return await client.call(route, { ...repository, issue_number: pull.number, body }, COMMENT);
  } catch (error) {
    const failure = asGitHubError(error);
    if (failure.status !== undefined && failure.status < 500) throw failure;
    return failure;
  }
}

/** The comment's address, `undefined` when a person deleted it meanwhile. */
async function update(
  client: Client,
  { repository, body }: Pick<Writing, 'repository' | 'body'>,
  id: number,
): Promise<string | undefined> {
  try {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return (await client.call(route, { ...repository, comment_id: id, body }, COMMENT)).html_url;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Answers with the last refusal, if a comment may still be there. */
async function removeAll(
  client: Client,
  repository: Repository,
  comments: readonly OwnComment[],
): Promise<GitHubError | undefined> {
  let refusal: GitHubError | undefined;
  for (const { id } of comments) {
    const answer = await stubbornly(client, () => remove(client, repository, id));
    if (answer instanceof GitHubError) refusal = answer;
  }
  return refusal;
}

/** A comment that somebody else removed meanwhile is removed. */
async function remove(client: Client, repository: Repository, id: number): Promise<void> {
  try {
    await client.call('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id }, v.unknown());
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
