import * as v from 'valibot';
import type { Repository } from './artifacts.ts';

/** What the runner says about the job: names and addresses, no secrets. */
export interface Environment {
  readonly repository: Repository;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly eventName: string;
  /** `GITHUB_SHA`: the merge commit on a pull request. */
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Path of the workflow file, e.g. `.github/workflows/train.yml`. */
  readonly workflowPath: string;
  readonly actor: string;
  /** Name of the job in its workflow file. */
  readonly job: string;
  readonly workspace: string;
  readonly tempDir: string;
  /** Page that explains the rules, in the version that runs; absent where the action was not fetched from a repository. */
  readonly docs?: string;
  readonly retryBaseMs: number;
  readonly deadlineMs: number;
}

const number = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));
const url = (fallback: string) => v.optional(v.pipe(v.string(), v.url()), fallback);

const SCHEMA = v.object({
  GITHUB_REPOSITORY: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
  GITHUB_API_URL: url('https://api.github.com'),
  GITHUB_SERVER_URL: url('https://github.com'),
  GITHUB_EVENT_NAME: v.optional(v.string(), ''),
  GITHUB_SHA: v.optional(v.string(), ''),
  GITHUB_REF: v.optional(v.string(), ''),
  GITHUB_RUN_ID: v.optional(number, '0'),
  GITHUB_RUN_ATTEMPT: v.optional(number, '1'),
  GITHUB_WORKFLOW_REF: v.optional(v.string(), ''),
  GITHUB_ACTOR: v.optional(v.string(), ''),
  GITHUB_JOB: v.optional(v.string(), ''),
  GITHUB_WORKSPACE: v.optional(v.string(), '.'),
  RUNNER_TEMP: v.optional(v.string(), '.'),
  GITHUB_ACTION_REPOSITORY: v.optional(v.string(), ''),
  GITHUB_ACTION_REF: v.optional(v.string(), ''),
  LOSS_DOCTOR_RETRY_BASE_MS: v.optional(number, '1000'),
  LOSS_DOCTOR_DEADLINE_MS: v.optional(number, '300000'),
});

/** Reads what the runner sets. Throws when this is no runner: without a repository nothing can be said to anybody. */
export function environmentOf(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.keys(SCHEMA.entries).flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const read = v.parse(SCHEMA, given);
  const [owner = '', repo = ''] = read.GITHUB_REPOSITORY.split('/');
  return {
    repository: { owner, repo },
    apiUrl: read.GITHUB_API_URL.replace(/\/+$/, ''),
    serverUrl: read.GITHUB_SERVER_URL.replace(/\/+$/, ''),
    eventName: read.GITHUB_EVENT_NAME,
    sha: read.GITHUB_SHA,
    ref: read.GITHUB_REF,
    runId: read.GITHUB_RUN_ID,
    runAttempt: read.GITHUB_RUN_ATTEMPT,
    workflowPath: workflowPathOf(read.GITHUB_WORKFLOW_REF),
    actor: read.GITHUB_ACTOR,
    job: read.GITHUB_JOB,
    workspace: read.GITHUB_WORKSPACE,
    tempDir: read.RUNNER_TEMP,
    ...docsOf(read.GITHUB_SERVER_URL, read.GITHUB_ACTION_REPOSITORY, read.GITHUB_ACTION_REF),
    retryBaseMs: read.LOSS_DOCTOR_RETRY_BASE_MS,
    deadlineMs: read.LOSS_DOCTOR_DEADLINE_MS,
  };
}

/** On an Enterprise Server it cannot be told whether the action came from there or from github.com. */
function docsOf(serverUrl: string, repository: string, ref: string): { readonly docs?: string } {
  const known = serverUrl === 'https://github.com' && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return known ? { docs: `${serverUrl}/${repository}/blob/${ref}/README.md#verdicts` } : {};
}

/** `OWNER/REPO/.github/workflows/train.yml@refs/heads/main` → `.github/workflows/train.yml`. */
export function workflowPathOf(workflowRef: string): string {
  return workflowRef.split('@')[0]?.split('/').slice(2).join('/') ?? '';
}
