import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { repositoryIdOf, triggerOf } from '../../src/github/trigger.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly Payload[];
}
type Payload = Readonly<Record<string, unknown>>;
const webhooks: readonly Example[] = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json');

const SHA = 'd'.repeat(40);

function payload(event: string, change: (it: Payload) => Payload = (it) => it): Payload {
  const found = webhooks.find(({ name }) => name === event)?.examples[0];
  if (found === undefined) throw new Error(`no example of ${event}`);
  return change(structuredClone(found));
}

function trigger(eventName: string, body: unknown, more: { readonly ref?: string; readonly actor?: string } = {}) {
  return triggerOf({ eventName, payload: body, ref: more.ref ?? '', sha: SHA, actor: more.actor ?? 'octocat' });
}

function withHeadRepository(id: number | undefined) {
  return (it: Payload): Payload => {
    const pull = it['pull_request'] as { head: { repo: unknown } };
    return { ...it, pull_request: { ...pull, head: { ...pull.head, repo: id === undefined ? null : { id } } } };
  };
}

test('a pull request of a branch of this repository', () => {
  const body = payload('pull_request');
  expect(trigger('pull_request', body)).toMatchObject({
    kind: 'pull-request',
    readOnly: false,
    pull: { number: 2, baseRef: 'master' },
  });
  expect(trigger('pull_request', body, { actor: 'dependabot[bot]' })).toMatchObject({ kind: 'pull-request', readOnly: true });
});

test('a pull request from a fork, or from one that was deleted, may only read', () => {
  expect(trigger('pull_request', payload('pull_request', withHeadRepository(1)))).toMatchObject({ kind: 'fork-pull-request' });
  expect(trigger('pull_request', payload('pull_request', withHeadRepository(undefined)))).toMatchObject({
    kind: 'fork-pull-request',
  });
});

test('pull_request_target is refused', () => {
  expect(trigger('pull_request_target', payload('pull_request'))).toEqual({ kind: 'refused', because: 'pull-request-target' });
});

test('push, schedule and dispatch are about the branch that they name', () => {
  const body = payload('push');
  const { default_branch: branch } = body['repository'] as { default_branch: string };
  for (const event of ['push', 'schedule', 'workflow_dispatch']) {
    expect(trigger(event, body, { ref: `refs/heads/${branch}` })).toEqual({ kind: 'default-branch', branch, sha: SHA });
    expect(trigger(event, body, { ref: `refs/tags/${branch}` })).toEqual({ kind: 'other', event });
    expect(trigger(event, body, { ref: 'refs/heads/elsewhere' })).toEqual({ kind: 'branch', branch: 'elsewhere', sha: SHA });
  }
});

test('a merge group is about its own commit, not the one before it in the queue', () => {
  const body = { merge_group: { base_sha: 'b', head_sha: 'h', base_ref: 'refs/heads/main' } };
  expect(trigger('merge_group', body)).toEqual({ kind: 'merge-group', branch: 'main', sha: 'h' });
});

function finishedRun(more: Payload): Payload {
  return payload('workflow_run', (it) => ({
    ...it,
    workflow_run: {
      ...(it['workflow_run'] as Payload),
      event: 'pull_request',
      path: '.github/workflows/training.yml@refs/heads/main',
      head_branch: 'patch-1',
      head_repository: { id: 99, owner: { login: 'stranger' } },
      repository: { id: repositoryIdOf(it) },
      ...more,
    },
  }));
}

test('the trusted stage takes everything from the event', () => {
  const body = finishedRun({ head_sha: SHA, id: 5, run_attempt: 2 });
  expect(trigger('workflow_run', body)).toEqual({
    kind: 'trusted-stage',
    run: { id: 5, attempt: 2, workflowPath: '.github/workflows/training.yml' },
    head: { sha: SHA, branch: 'patch-1', owner: 'stranger', repositoryId: 99 },
  });
});

test('the trusted stage refuses what is not a pull request’s run of this repository', () => {
  const refused = { kind: 'refused', because: 'workflow-run-event' };
  expect(trigger('workflow_run', finishedRun({ event: 'issue_comment' }))).toEqual(refused);
  expect(trigger('workflow_run', finishedRun({ repository: { id: 1 } }))).toEqual(refused);
  expect(trigger('workflow_run', finishedRun({ head_branch: null }))).toEqual(refused);
  const fork = { event: 'push', head_branch: 'master' };
  expect(trigger('workflow_run', finishedRun(fork))).toEqual(refused);
});

test('a finished push of the default branch is the default branch', () => {
  const body = payload('push');
  const here = body['repository'] as { id: number; default_branch: string };
  const own = {
    event: 'push',
    head_branch: here.default_branch,
    head_repository: { id: here.id, owner: { login: 'us' } },
    repository: { id: here.id },
  };
  const finished = { ...finishedRun({ ...own, head_sha: SHA, id: 5 }), repository: here };
  expect(trigger('workflow_run', finished)).toMatchObject({
    kind: 'default-branch',
    branch: here.default_branch,
    sha: SHA,
    run: { id: 5 },
  });
});

test('an event without what its kind should have is refused, an unknown one is let be', () => {
  for (const event of ['pull_request', 'push', 'merge_group', 'workflow_run']) {
    expect(trigger(event, {})).toEqual({ kind: 'refused', because: 'malformed-event' });
    expect(trigger(event, undefined)).toEqual({ kind: 'refused', because: 'malformed-event' });
  }
  expect(trigger('issue_comment', {})).toEqual({ kind: 'other', event: 'issue_comment' });
  expect(repositoryIdOf(null)).toBe(0);
});

test('a fork that was deleted before its run is followed is named as the reason', () => {
  const gone = finishedRun({ head_repository: null });
  expect(trigger('workflow_run', gone)).toEqual({ kind: 'refused', because: 'fork-deleted' });
  const pushed = finishedRun({ head_repository: null, event: 'push' });
  expect(trigger('workflow_run', pushed)).toEqual({ kind: 'refused', because: 'workflow-run-event' });
});
