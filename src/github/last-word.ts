import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { type CommentState, isNewer, stateOf } from './comment-marker.ts';
import { mergedText, type Reported } from './comment-merge.ts';
import { statusOf } from './errors.ts';
import { COMMENT, type OwnComment } from './own-comments.ts';

/** A text that a comment has or had, and what its marker says. */
export interface Version {
  readonly body: string;
  readonly state: CommentState;
}

/** Seconds after which every place that GitHub reads from knows what we wrote. */
const SETTLED = 1;
/** Seconds after which an older run that had read the comment before we wrote it has written it too, for servers without the edits. */
const SETTLED_UNSEEN = 1;
const LOOKS = 3;
const EDITS = 5;

/**
 * Looks at a comment that we wrote, and at its last edits: two jobs may read it before either writes. Of all that was written since we
 * read it the newest run's text has to stand, whoever wrote last, and a report of our own run must be in it. Answers whether no newer
 * run's text stands.
 */
export async function haveLastWord(client: Client, writing: Writer, read: OwnComment, text: string): Promise<boolean> {
  const { repository, run } = writing;
  let before: Version = read;
  let ours = text;
  try {
    for (let look = 1; look <= LOOKS; look += 1) {
      if (look === 1) await client.wait(SETTLED);
      const versions = await versionsOf(client, repository, read);
      const due = textDue(writing, before, ours, versions);
      const [current] = versions;
      if (due === undefined || current === undefined) return current === undefined || !isNewer(current.state, run);
      await updateComment(client, repository, read.id, due);
      before = current;
      ours = due;
    }
    return false;
  } catch {
    // It was written; only whether it still stands is not known.
    return true;
  }
}

/** A report, and where its comment is. */
export interface Writer extends Reported {
  readonly repository: Repository;
}

/**
 * The text that should stand instead of the present one, the first of `versions`, which go from the newest to the oldest.
 * `read` is what we saw before we wrote `text`.
 */
export function textDue(writing: Reported, read: Version, text: string, versions: readonly Version[]): string | undefined {
  const { run } = writing;
  const known = versions.findIndex((one) => isSame(one.state, read.state));
  const since = known < 0 ? versions : versions.slice(0, known);
  const [current] = versions;
  const newest = newestOf(since.filter(({ state }) => isNewer(state, run)));
  if (current === undefined) return undefined;
  if (newest !== undefined) return isNewer(newest.state, runOf(current.state)) ? newest.body : undefined;
  if (isNewer(writing.state, runOf(current.state))) return mergedText(writing, read);
  const written = stateOf(text);
  const ours = since.findIndex(({ state }) => written !== undefined && isSame(state, written));
  const missed = ours < 0 ? undefined : since.slice(ours + 1).find(({ state }) => isOfRun(state, run));
  return missed && mergedText(writing, missed);
}

/** The version of the latest run, of several of one run the last written. */
export function newestOf<T extends Version>(versions: readonly T[]): T | undefined {
  return versions.reduce<T | undefined>(
    (newest, one) => (newest === undefined || isNewer(one.state, runOf(newest.state)) ? one : newest),
    undefined,
  );
}

function runOf({ run, attempt }: CommentState): { readonly id: number; readonly attempt: number } {
  return { id: run, attempt };
}

function isOfRun(state: CommentState, { id, attempt }: Reported['run']): boolean {
  return state.run === id && state.attempt === attempt;
}

function isSame(a: CommentState, b: CommentState): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

/** Newest first. Each edit holds the whole text. Only GitHub's graph interface has them: elsewhere it is the present text alone. */
async function versionsOf(client: Client, repository: Repository, { id, nodeId }: OwnComment): Promise<readonly Version[]> {
  const edited = nodeId === undefined ? undefined : await client.graphql(EDITED, { id: nodeId }, WITH_EDITS).catch(() => undefined);
  if (edited !== undefined) {
    const { body, userContentEdits } = edited.node;
    const former = userContentEdits?.nodes.map(({ diff }) => diff ?? '').filter((text) => text !== body) ?? [];
    return [body, ...former].flatMap(versionOf);
  }
  await client.wait(SETTLED_UNSEEN);
  const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
  return versionOf((await client.call(route, { ...repository, comment_id: id }, COMMENT)).body ?? '');
}

const EDITED = `query($id: ID!) { node(id: $id) { ... on IssueComment { body userContentEdits(first: ${EDITS}) { nodes { diff } } } } }`;
const WITH_EDITS = v.object({
  node: v.object({
    body: v.string(),
    userContentEdits: v.nullable(v.object({ nodes: v.array(v.object({ diff: v.nullable(v.string()) })) })),
  }),
});

function versionOf(body: string): readonly Version[] {
  const state = stateOf(body);
  return state === undefined ? [] : [{ body, state }];
}

/** The comment's address, `undefined` when a person deleted it meanwhile. */
export async function updateComment(client: Client, repository: Repository, id: number, body: string): Promise<string | undefined> {
  try {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return (await client.call(route, { ...repository, comment_id: id, body }, COMMENT)).html_url;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
