import { RequestError } from '@octokit/request-error';
import { errorMessage } from '../source/error-message.ts';

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
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number | undefined;

  constructor(message: string, status: number | undefined, cause?: unknown) {
    super(message, { cause });
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

/** The cause in one line, short enough for a warning. GitHub's own text is untrusted: a proxy may have written it. */
export function detailOf(error: unknown): string {
  const message = errorMessage(error);
  const status = statusOf(error);
  return `${status === undefined ? '' : `${status} `}${message.split('\n')[0] ?? ''}`.slice(0, 200);
}

/** Turns what octokit throws into a {@link GitHubError}; octokit reports a connection that failed as status 500 without a response. */
export function asGitHubError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  if (error instanceof RequestError) {
    return new GitHubError(error.message, error.response === undefined ? undefined : error.status, error);
  }
  return new GitHubError(errorMessage(error), undefined, error);
}
