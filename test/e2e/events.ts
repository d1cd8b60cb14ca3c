import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isObject, type JsonObject } from '../github/fake/schema.ts';
import type { Pull, Repository, WorkflowRun } from '../github/fake/state.ts';

/** Webhook payloads as GitHub documents them, with this test's repository, commits and numbers put in. */

const examples: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
);

function example(name: string, keep: (payload: JsonObject) => boolean = () => true): JsonObject {
  const events = Array.isArray(examples) ? examples.filter(isObject) : [];
  const payloads = events.find((it) => it['name'] === name)?.['examples'];
  const found = Array.isArray(payloads) ? payloads.filter(isObject).find(keep) : undefined;
  if (found === undefined) throw new Error(`no example of ${name}`);
  return found;
}

/** Puts the given values into a payload, object by object. */
function overlay(payload: unknown, values: JsonObject): JsonObject {
  const out: Record<string, unknown> = isObject(payload) ? { ...payload } : {};
  for (const [key, value] of Object.entries(values)) out[key] = isObject(value) ? overlay(out[key], value) : value;
  return out;
}

function repositoryOf(repository: Repository): JsonObject {
  return {
    id: repository.id,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    owner: { login: repository.owner.login, id: repository.owner.id },
    html_url: `https://github.com/${repository.fullName}`,
  };
}

export function pullRequestPayload(pull: Pull, action = 'synchronize'): JsonObject {
  const side = (it: Pull['head']) => ({
    ref: it.ref,
    sha: it.sha,
    label: `${it.repo.owner.login}:${it.ref}`,
    repo: repositoryOf(it.repo),
    user: { login: it.repo.owner.login, id: it.repo.owner.id },
  });
  return overlay(
    example('pull_request', (it) => it['action'] === action),
    {
      number: pull.number,
      repository: repositoryOf(pull.base.repo),
      pull_request: {
        number: pull.number,
        title: pull.title,
        state: pull.state,
        merge_commit_sha: pull.mergeCommit,
        head: side(pull.head),
        base: side(pull.base),
        user: { login: pull.author.login, id: pull.author.id },
      },
    },
  );
}

export function pushPayload(repository: Repository, branch: string, sha: string): JsonObject {
  return overlay(example('push'), { ref: `refs/heads/${branch}`, after: sha, repository: repositoryOf(repository) });
}

export function dispatchPayload(repository: Repository, branch: string): JsonObject {
  return overlay(example('workflow_dispatch'), { ref: `refs/heads/${branch}`, repository: repositoryOf(repository) });
}

/** The runner hands a scheduled job no more than this. */
export function schedulePayload(repository: Repository): JsonObject {
  return { schedule: '0 4 * * *', repository: overlay(example('push')['repository'], repositoryOf(repository)) };
}

export function mergeGroupPayload(repository: Repository, headSha: string, baseSha: string): JsonObject {
  return overlay(example('merge_group'), {
    merge_group: { head_sha: headSha, base_sha: baseSha, base_ref: `refs/heads/${repository.defaultBranch}` },
    repository: repositoryOf(repository),
  });
}

/** No example shows a run of a fork: its head repository is another one and it names no pull request. */
export function workflowRunPayload(repository: Repository, run: WorkflowRun, pulls: readonly JsonObject[] = []): JsonObject {
  return overlay(
    example('workflow_run', (it) => it['action'] === 'completed'),
    {
      repository: repositoryOf(repository),
      workflow_run: {
        id: run.id,
        name: run.name,
        path: run.path,
        event: run.event,
        head_sha: run.headSha,
        head_branch: run.headBranch,
        head_repository: repositoryOf(run.headRepository),
        repository: repositoryOf(repository),
        run_attempt: run.attempt,
        status: run.status,
        conclusion: run.conclusion,
        pull_requests: pulls,
      },
    },
  );
}
