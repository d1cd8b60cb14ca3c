import { RequestError } from '@octokit/request-error';
import { type Defect, DefectError, defectOf, errorMessage, type OwnDefect, type WayOut } from '../source/defect.ts';

/** What the action was doing when GitHub refused or failed. Decides which permission a warning names. */
export type Operation =
  | 'read-artifacts'
  | 'read-commits'
  | 'read-config'
  | 'read-record'
  | 'find-pull-request'
  | 'comment'
  | 'picture'
  | 'badge'
  | 'record';

/** The line under `permissions:` that an operation needs. */
export const PERMISSION: Readonly<Record<Operation, string>> = {
  'read-artifacts': 'actions: read',
  'read-commits': 'contents: read',
  'read-config': 'contents: read',
  'read-record': 'contents: read',
  'find-pull-request': 'pull-requests: read',
  comment: 'pull-requests: write',
  picture: 'contents: write',
  badge: 'contents: write',
  record: 'contents: write',
};

/** A request that failed for good, after its retries. `status` is absent when no answer came. */
export class GitHubError extends DefectError {
  override readonly name = 'GitHubError';
  readonly status: number | undefined;

  constructor(defect: Defect, status: number | undefined, cause?: unknown) {
    super(defect);
    this.cause = cause;
    this.status = status;
  }
}

/** Whether the token lacks a right: GitHub hides what a token may not see behind 404. A token that is refused as such (401) lacks none. */
export function lacksRight(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  // Other refusals, such as those of a locked issue or an archived repository, say themselves what is wrong.
  if (error.status === 403) return /not accessible|must have|permission/i.test(error.message);
  return error.status === 404;
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof GitHubError ? error.status : undefined;
}

const RULE =
  /rule violations?|protected branch|protected ref|must be made through a pull request|(?:creations|updates) being restricted/i;

/**
 * What a ruleset or the protection of a branch refused, in GitHub's words; `undefined` for every other refusal. No race was lost
 * then, though the status is the same 422, and trying again cannot help.
 */
export function brokenRule(error: unknown): string | undefined {
  if (!(error instanceof GitHubError) || ![403, 409, 422].includes(error.status ?? 0) || !RULE.test(error.message))
    return undefined;
  const lines = error.message.split('\n').map((line) => line.trim());
  // How often, and the commits, are of no use to anybody who reads which rule it is.
  const said = lines.filter((line) => line !== '' && !/^Found \d+ violations?/i.test(line) && !/^[0-9a-f]{40}$/.test(line));
  // The first line only says that rules were violated, where the others say which.
  return (said.length > 1 ? said.slice(1) : said).join(' ').replace(/\.$/, '').slice(0, 200);
}

/** The cause, short enough for a warning. GitHub's own text is untrusted: a proxy may have written it. */
export function detailOf(error: unknown): Defect {
  const defect = defectOf(error);
  const said = typeof defect === 'string' ? connectionDefect(defect) : defect;
  const status = statusOf(error);
  const wayOut = wayOutOf(error, typeof defect === 'string' ? defect : '');
  if (status === undefined && wayOut === undefined) return said;
  return { code: 'answer', ...(status !== undefined && { status }), said, ...(wayOut && { wayOut }) };
}

/** No longer than a warning takes, and never cut in the middle of a word. */
function whole(text: string): string {
  return text.length <= MAX_DETAIL ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_DETAIL))} …`;
}

const MAX_DETAIL = 300;

/** What can be done about it, where GitHub's own words do not say. */
function wayOutOf(error: unknown, message: string): WayOut | undefined {
  if (statusOf(error) === 401) return { code: 'token-ended' };
  if (/rate limit/i.test(message)) return resetOf(error);
  if (/certificate|self.signed|unable to get (?:local )?issuer/i.test(message)) return { code: 'own-authority' };
  return undefined;
}

/** When a limit ends: GitHub says it in a header, and otherwise asks for a minute. */
function resetOf(error: unknown): WayOut {
  const cause = error instanceof GitHubError ? error.cause : undefined;
  const headers = cause instanceof RequestError ? cause.response?.headers : undefined;
  const reset = Number(headers?.['x-ratelimit-reset']);
  if (headers?.['x-ratelimit-remaining'] === '0' && reset > 0)
    return { code: 'limit-ends', time: new Date(reset * 1000).toISOString().slice(11, 16) };
  const after = Number(headers?.['retry-after']);
  return { code: 'try-again', seconds: after > 0 ? after : 60 };
}

/** What the runtime says of a connection, and what that means. */
const CONNECTION: readonly (readonly [RegExp, OwnDefect])[] = [
  [/^other side closed$|^terminated$|socket hang up|ECONNRESET|EPIPE/i, { code: 'connection-closed' }],
  [/ECONNREFUSED/, { code: 'connection-refused' }],
  [/ENOTFOUND|EAI_AGAIN/, { code: 'unknown-server' }],
  [/^(?:connect|headers|body) timeout error|ETIMEDOUT|aborted due to timeout/i, { code: 'timed-out' }],
  [/^(?:this|the) operation was aborted/i, { code: 'time-limit' }],
  [/^fetch failed$/i, { code: 'no-connection' }],
];

function connectionDefect(message: string): Defect {
  const milliseconds = TIMED_OUT.exec(message)?.[1];
  if (milliseconds !== undefined) return { code: 'timed-out', seconds: Number(milliseconds) / 1000 };
  const firstLine = message.split('\n')[0] ?? '';
  return CONNECTION.find(([pattern]) => pattern.test(firstLine))?.[1] ?? whole(firstLine.replace(/[.\s]+$/, ''));
}

const TIMED_OUT = /^timed out after (\d+) ms$/;

/** The message of an attempt that took too long: octokit keeps nothing else of an error. */
export function timedOutAfter(milliseconds: number): string {
  return `timed out after ${milliseconds} ms`;
}

/** GitHub's answers name a page of its documentation, which octokit appends. */
function withoutPage(message: string): string {
  return message.replace(/\s+- https?:\/\/\S+$/, '');
}

/** Turns what octokit throws into a {@link GitHubError}; octokit reports a connection that failed as status 500 without a response. */
export function asGitHubError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  if (error instanceof RequestError) {
    return new GitHubError(withoutPage(error.message), error.response === undefined ? undefined : error.status, error);
  }
  return new GitHubError(errorMessage(error), undefined, error);
}
