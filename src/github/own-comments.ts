import * as v from 'valibot';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { type CommentState, stateOf } from './comment-marker.ts';
import type { PullRequestRef } from './trigger.ts';

export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** For the graph interface. */
  readonly nodeId?: string;
  /** Somebody hid it. */
  readonly isHidden: boolean;
  readonly state: CommentState;
}

/** What is read of a comment. */
export const COMMENT = v.object({
  id: v.number(),
  body: v.nullish(v.string(), ''),
  html_url: v.string(),
  node_id: v.optional(v.string()),
  minimized: v.nullish(v.unknown()),
  user: v.nullable(v.object({ login: v.string(), type: v.optional(v.string()) })),
  author_association: v.optional(v.string()),
});

/** Our comments of a key, oldest first; where there are none, those of the key that earlier versions gave by themselves. */
export interface OwnComments {
  readonly comments: readonly OwnComment[];
  /** Ours, of other keys. */
  readonly ofOtherKeys: readonly OwnComment[];
  /** Of the same key, by another token than this one: an earlier one's, as far as a stranger cannot have written them. */
  readonly ofOthers: readonly OwnComment[];
  /** There are none, but some that may be ours: GitHub did not say who we are. */
  readonly isUnsure: boolean;
}

/** Those who may write to the repository anyway. Others can copy a marker, and would have us hide what they wrote. */
const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

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
  formerKey?: string,
): Promise<OwnComments> {
  const isOfKey = ({ state }: Pick<OwnComment, 'state'>): boolean => state.key === key || state.key === formerKey;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const all = await client.list(route, { ...repository, issue_number: pull.number }, v.array(COMMENT), (page) => page, 30);
  const marked = all.flatMap((one) => {
    const state = stateOf(one.body ?? '');
    if (state === undefined) return [];
    const { id, html_url: url, user, node_id: nodeId, author_association: association = '' } = one;
    const mayBeTool = (one.body ?? '').startsWith('<!-- loss-doctor ') && (user?.type === 'Bot' || TRUSTED.has(association));
    const isHidden = one.minimized !== undefined && one.minimized !== null;
    const said = { id, url, body: one.body ?? '', isHidden, ...(nodeId !== undefined && { nodeId }), state };
    return [{ ...said, author: user?.login, mayBeTool }];
  });
  if (!marked.some(isOfKey)) return { comments: [], ofOtherKeys: [], ofOthers: [], isUnsure: false };
  const viewer = author === undefined ? await client.viewer() : { login: author, isGuess: false };
  const ours = marked.filter((comment) => comment.author === viewer.login).sort((a, b) => a.id - b.id);
  const ofKey = ours.filter(({ state }) => state.key === key);
  const comments = ofKey.length > 0 ? ofKey : ours.filter(isOfKey);
  const ofOtherKeys = ours.filter((one) => !isOfKey(one));
  const theirs = marked.filter((one) => isOfKey(one) && one.author !== viewer.login && one.mayBeTool && !one.isHidden);
  const ofOthers = viewer.isGuess ? [] : theirs;
  return { comments, ofOtherKeys, ofOthers, isUnsure: viewer.isGuess && comments.length === 0 };
}
