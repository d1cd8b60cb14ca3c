import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { asGitHubError, GitHubError, statusOf } from './errors.ts';
import type { PullRequestRef, TrainingRun } from './trigger.ts';

const MAX_ENTRIES = 100;
/** Characters of the marker: a third of a comment, so that it never takes the room of the report. */
const MAX_MARKER = 20_000;

/** A checklist key, `run/kind/item`. */
const OPEN = v.pipe(v.string(), v.maxLength(400));
/** A checklist key and the short id of the commit that fixed it. */
const FIXED = v.tuple([OPEN, v.pipe(v.string(), v.regex(/^[0-9a-f]{7,40}$/))]);

/**
 * What our comment remembers, as JSON in its marker: which run wrote it, and the checklist, so that a later push can tick what it
 * fixed. Read back only from comments of our own author, and only in this shape.
 */
const STATE = v.strictObject({
  v: v.literal(1),
  key: v.pipe(v.string(), v.maxLength(64)),
  run: v.pipe(v.number(), v.safeInteger()),
  attempt: v.pipe(v.number(), v.safeInteger()),
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  open: v.pipe(v.array(OPEN), v.maxLength(MAX_ENTRIES)),
  fixed: v.pipe(v.array(FIXED), v.maxLength(MAX_ENTRIES)),
});

export type CommentState = v.InferOutput<typeof STATE>;

const MARKER = /^<!-- loss-doctor (\{[^\n]{1,60000}\}) -->$/m;

/**
 * The hidden line that makes a comment ours; {@link stateOf} reads every one that this writes. Everything that could end the HTML
 * comment is escaped. Items that have no room are forgotten, the last ones first, and fixed ones before open ones.
 */
export function markerOf(state: CommentState): string {
  const line = (open: CommentState['open'], fixed: CommentState['fixed']): string =>
    `<!-- loss-doctor ${escapedJson({ ...state, open, fixed })} -->`;
  const open = fitting(state.open.filter(isOpen), MAX_MARKER - line([], []).length);
  const fixed = fitting(state.fixed.filter(isFixed), MAX_MARKER - line(open, []).length);
  return line(open, fixed);
}

function isOpen(entry: string): boolean {
  return v.is(OPEN, entry);
}

function isFixed(entry: CommentState['fixed'][number]): boolean {
  return v.is(FIXED, entry);
}

/** The first entries, as many as fit into so many characters. */
function fitting<T>(entries: readonly T[], room: number): T[] {
  let left = room;
  const first = entries.slice(0, MAX_ENTRIES);
  const end = first.findIndex((entry) => {
    left -= escapedJson(entry).length + 1;
    return left < 0;
  });
  return end === -1 ? first : first.slice(0, end);
}

function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]|[<>&-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The state of a comment's body, `undefined` where there is none or where somebody else's hand changed its shape. */
export function stateOf(body: string): CommentState | undefined {
  const json = MARKER.exec(body)?.[1];
  if (json === undefined) return undefined;
  try {
    const read = v.safeParse(STATE, JSON.parse(json));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

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

/**
 * Our comments of this key, oldest first. Anybody can copy a marker into a comment, so the author has to be us; who we are is
 * only asked when a marker was seen and nothing has told it yet.
 */
export async function ownComments(
  client: Client,
  repository: Repository,
  pull: PullRequestRef,
  key: string,
  author?: string,
): Promise<readonly OwnComment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const all = await client.list(route, { ...repository, issue_number: pull.number }, v.array(COMMENT), (page) => page, 30);
  const marked = all.flatMap(({ id, body, html_url: url, user }) => {
    const state = stateOf(body ?? '');
    return state?.key === key ? [{ id, url, state, author: user?.login }] : [];
  });
  if (marked.length === 0) return [];
  const viewer = author ?? (await client.viewer());
  return marked.filter((comment) => comment.author === viewer).sort((a, b) => a.id - b.id);
}

/** Whether `state` was written by a later run, or a later attempt of the same run. */
export function isNewer(state: CommentState, run: TrainingRun): boolean {
  return state.run > run.id || (state.run === run.id && state.attempt > run.attempt);
}

export type Written =
  | { readonly state: 'written'; readonly url: string }
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
  const before = await ownComments(client, repository, pull, key);
  if (before.some((comment) => isNewer(comment.state, run))) return { state: 'superseded', by: 'newer-run' };
  const [kept, ...extra] = before;
  if (kept === undefined) return writing.create ? createComment(client, writing) : { state: 'unwanted' };
  const url = await update(client, writing, kept.id);
  if (url === undefined) return createComment(client, writing);
  await removeAll(client, repository, extra);
  await stand(client, writing, kept.id);
  return { state: 'written', url };
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
  const author = created instanceof GitHubError ? undefined : created.user?.login;
  const after = await ownComments(client, repository, pull, key, author);
  const [kept, ...extra] = after;
  if (kept === undefined) {
    if (created instanceof GitHubError) throw created;
    return { state: 'written', url: created.html_url };
  }
  const isOurs = created instanceof GitHubError ? kept.state.run === run.id : kept.id === created.id;
  const newer = isOurs || after.some((comment) => isNewer(comment.state, run));
  const url = newer ? kept.url : await update(client, { repository, body }, kept.id);
  await removeAll(client, repository, extra);
  return { state: 'written', url: url ?? kept.url };
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

async function removeAll(client: Client, repository: Repository, comments: readonly OwnComment[]): Promise<void> {
  for (const comment of comments) {
    try {
      await client.call(
        'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        { ...repository, comment_id: comment.id },
        v.unknown(),
      );
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
}
