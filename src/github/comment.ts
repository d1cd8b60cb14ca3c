import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { type CommentState, isNewer, markerOf } from './comment-marker.ts';
import { afterHeading, type CommentWords, mergedText, replacedText } from './comment-merge.ts';
import { asGitHubError, GitHubError, statusOf } from './errors.ts';
import { haveLastWord, newestOf, updateComment } from './last-word.ts';
import { COMMENT, type OwnComment, ownComments } from './own-comments.ts';
import type { PullRequestRef, TrainingRun } from './trigger.ts';

export type Written =
  /** `untidied`: why a second comment of ours, if there is one, could not be found or removed. The next push tries again. */
  | { readonly state: 'written'; readonly url: string; readonly untidied?: GitHubError }
  | { readonly state: 'superseded'; readonly by: 'newer-run' | 'newer-head' }
  | { readonly state: 'unwanted' };

export interface Writing {
  readonly repository: Repository;
  readonly pull: PullRequestRef;
  readonly key: string;
  /** The key of a comment that an earlier version wrote, and that this one takes over. */
  readonly formerKey?: string;
  readonly run: TrainingRun;
  readonly state: CommentState;
  /** The comment's text with this marker. */
  readonly render: (marker: string) => string;
  readonly words: CommentWords;
  /** The check is red: nobody may miss it because an earlier report was hidden. */
  readonly isAlarming: boolean;
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
  const { repository, pull, key, run, formerKey } = writing;
  const now = await client.call('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: pull.number }, PULL);
  const hasMovedOn = now.head.sha !== pull.headSha;
  if (hasMovedOn) {
    // A run that the newer push starts is listed a moment later.
    await client.wait(LISTED);
    if (await isTrained(client, repository, now.head.sha, run)) return { state: 'superseded', by: 'newer-head' };
  }
  const about: Writing = hasMovedOn ? { ...writing, render: (marker) => movedOn(writing, marker) } : writing;
  const { comments: before, ofOtherKeys, ofOthers } = await ownComments(client, repository, pull, key, undefined, formerKey);
  const written = await writeOver(client, writing, about, before);
  const [last] = before;
  if (written.state === 'written') await retire(client, ofOthers, last?.state.run ?? run.id);
  if (written.state === 'written' && last !== undefined)
    await retireKeys(client, writing, ofOtherKeys, last.state.run, written.url);
  return written;
}

async function writeOver(client: Client, writing: Writing, about: Writing, before: readonly OwnComment[]): Promise<Written> {
  const { repository, run } = writing;
  if (before.some((comment) => isNewer(comment.state, run))) return { state: 'superseded', by: 'newer-run' };
  const [kept, ...extra] = before;
  if (kept === undefined) return writing.create ? createComment(client, about) : { state: 'unwanted' };
  const isShown = !kept.isHidden || !writing.isAlarming || (await unhide(client, kept));
  if (!isShown) {
    const written = await createComment(client, about);
    await removeAll(client, repository, [kept]);
    return written;
  }
  const text = textOver(about, kept);
  const url = await updateComment(client, repository, kept.id, text);
  if (url === undefined) return createComment(client, about);
  const untidied = await removeAll(client, repository, extra);
  if (!(await haveLastWord(client, about, kept, text))) return { state: 'superseded', by: 'newer-run' };
  return written(url, untidied);
}

/**
 * Hides what an earlier token wrote, which nobody would bring up to date any more: a run has ended since that did not. Two tokens that are
 * both in use write in the same runs.
 */
async function retire(client: Client, comments: readonly OwnComment[], since: number): Promise<void> {
  const query =
    'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }';
  for (const { nodeId, state } of comments.slice(0, MOST_RETIRED)) {
    if (nodeId === undefined || state.run >= since) continue;
    // Where it is refused, two reports stand, as before.
    await client.graphql(query, { id: nodeId }, v.unknown()).catch(() => undefined);
  }
}

const MOST_RETIRED = 5;

/**
 * Says in what the same job wrote under another key where its report is now: the last run has written ours and not that one. It stays to
 * be read, since a leg of a matrix that the last run left out looks the same; the leg's next report takes the whole comment again.
 */
async function retireKeys(
  client: Client,
  { repository, state, words }: Writing,
  comments: readonly OwnComment[],
  since: number,
  url: string,
): Promise<void> {
  for (const { id, body, state: theirs } of comments.slice(0, MOST_RETIRED)) {
    const isFormer = theirs.job !== undefined && theirs.job === state.job && theirs.run < since;
    const text = isFormer ? replacedText(body, words, url) : undefined;
    if (text !== undefined) await updateComment(client, repository, id, text).catch(() => undefined);
  }
}

/** Seconds after which GitHub lists a run that a push has started. */
const LISTED = 2;

/** Whether this workflow runs for the newer head: then its comment is the newer run's. A push that trains nothing has none. */
async function isTrained(client: Client, repository: Repository, sha: string, { workflowPath }: TrainingRun): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  try {
    const runs = await client.list(route, { ...repository, head_sha: sha }, RUNS, (page) => page.workflow_runs, 1);
    return runs.some(({ path }) => path.split('@')[0] === workflowPath);
  } catch {
    return true;
  }
}

const RUNS = v.object({ workflow_runs: v.array(v.object({ path: v.string() })) });

function movedOn({ render, pull, words }: Writing, marker: string): string {
  return afterHeading(render(marker), words.movedOn(pull.headSha));
}

/** GitHub's graph interface shows a hidden comment again; false where it refuses. */
async function unhide(client: Client, { nodeId }: OwnComment): Promise<boolean> {
  if (nodeId === undefined) return false;
  const query = 'mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }';
  return client.graphql(query, { id: nodeId }, SHOWN).then(
    () => true,
    () => false,
  );
}

const SHOWN = v.object({ unminimizeComment: v.object({ unminimizedComment: v.object({ isMinimized: v.literal(false) }) }) });

/** The text that takes a comment's place: with what another job of the same run wrote there, the worse of both first. */
function textOver(writing: Writing, kept: Pick<OwnComment, 'body' | 'state'> | undefined): string {
  return kept === undefined ? writing.render(markerOf(writing.state)) : mergedText(writing, kept);
}

function written(url: string, untidied: GitHubError | undefined): Written {
  return { state: 'written', url, ...(untidied && { untidied }) };
}

async function createComment(client: Client, writing: Writing): Promise<Written> {
  const { repository, pull, key, run } = writing;
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
  const isOurs = isPosted ? kept.id === created.id : kept.body.includes(markerOf(writing.state));
  const newest = newestOf(after.comments.filter(({ state }) => isNewer(state, run)));
  const text = newest === undefined ? textOver(writing, kept) : newest.body;
  const stands = newest === undefined ? isOurs : newest.id === kept.id;
  const url = stands ? kept.url : await updateComment(client, repository, kept.id, text);
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
async function post(client: Client, writing: Writing): Promise<Posted | GitHubError> {
  const { repository, pull } = writing;
  try {
    const body = textOver(writing, undefined);
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return await client.call(route, { ...repository, issue_number: pull.number, body }, COMMENT);
  } catch (error) {
    const failure = asGitHubError(error);
    if (failure.status !== undefined && failure.status < 500) throw failure;
    return failure;
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
