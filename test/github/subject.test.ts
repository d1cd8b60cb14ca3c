import { expect, test } from 'vitest';
import { environmentOf } from '../../src/github/environment.ts';
import { subjectOf } from '../../src/github/subject.ts';
import { api, client, PATH, useNock } from './nocked.ts';

useNock();

const HEAD = 'a'.repeat(40);
const MERGE = 'c'.repeat(40);
const environment = environmentOf({
  GITHUB_REPOSITORY: 'octo-lab/model',
  GITHUB_SHA: MERGE,
  GITHUB_RUN_ID: '77',
  GITHUB_WORKFLOW_REF: 'octo-lab/model/.github/workflows/report.yml@refs/heads/main',
});
const input = { environment, repositoryId: 1 };
const pull = { number: 7, headSha: HEAD, baseRef: 'main' };
const run = { id: 5, attempt: 2, workflowPath: '.github/workflows/training.yml' };
const trusted = { kind: 'trusted-stage', run, head: { sha: HEAD, branch: 'main', owner: 'stranger', repositoryId: 99 } } as const;

function listed(
  more: { readonly sha?: string; readonly head?: number | null; readonly base?: number; readonly onto?: string } = {},
  number = 7,
) {
  const { sha = HEAD, head = 99, base = 1, onto = 'main' } = more;
  return {
    number,
    state: 'open',
    merge_commit_sha: MERGE,
    head: { sha, ref: 'main', repo: head === null ? null : { id: head } },
    base: { ref: onto, repo: { id: base, default_branch: 'main' } },
  };
}

function pullsOfBranch(...pulls: readonly object[]): void {
  const oldestFirst = { sort: 'created', direction: 'asc' };
  api()
    .get(`${PATH}/pulls`)
    .query({ state: 'open', head: 'stranger:main', ...oldestFirst, per_page: 100, page: 1 })
    .reply(200, pulls);
}

function workflowsOf(ref: string, ...names: readonly string[]): void {
  const entries = names.map((name) => ({ name, type: 'file' }));
  api().get(`${PATH}/contents/.github%2Fworkflows`).query({ ref }).reply(200, entries);
}

test('the test merge is what a pull request trains', async () => {
  const subject = await subjectOf(client(), { kind: 'pull-request', pull, readOnly: false }, input);
  expect(subject).toMatchObject({
    writing: 'allowed',
    event: 'pull-request',
    commit: HEAD,
    run: { id: 77, attempt: 1, workflowPath: '.github/workflows/report.yml' },
    trained: { kind: 'merge', sha: MERGE, headSha: HEAD, baseRef: 'main' },
  });
  const own = await subjectOf(client(), { kind: 'pull-request', pull, readOnly: true }, { ...input, sha: HEAD });
  expect(own).toMatchObject({ writing: 'refusal-expected', trained: { kind: 'head', sha: HEAD, baseRef: 'main' } });
});

test('a fork’s own run writes nothing', async () => {
  expect(await subjectOf(client(), { kind: 'fork-pull-request', pull }, input)).toMatchObject({
    writing: 'forbidden',
    keeps: false,
  });
});

test('a fork of a private repository may have a token that writes: it is tried, and nothing is kept', async () => {
  const subject = await subjectOf(client(), { kind: 'fork-pull-request', pull, mayWrite: true }, input);
  expect(subject).toMatchObject({ writing: 'refusal-expected', keeps: false });
  expect(subject).not.toHaveProperty('origin');
});

test('the trusted stage finds the pull request by owner, branch, commit and both repositories', async () => {
  pullsOfBranch(
    listed({ sha: 'b'.repeat(40) }, 1),
    listed({ head: 98 }, 2),
    listed({ head: null }, 3),
    listed({ base: 2 }, 4),
    listed(),
  );
  workflowsOf('main', 'training.yml');
  expect(await subjectOf(client(), trusted, input)).toMatchObject({
    pull,
    run,
    writing: 'allowed',
    trained: { kind: 'merge', sha: MERGE, headSha: HEAD },
  });
});

test('a head that moved on, or was closed, has nobody to write to', async () => {
  pullsOfBranch(listed({ sha: 'b'.repeat(40) }));
  expect(await subjectOf(client(), trusted, input)).toEqual({ refused: 'pull-request-gone' });
  pullsOfBranch();
  expect(await subjectOf(client(), trusted, input)).toEqual({ refused: 'pull-request-gone' });
});

test('a workflow that only the pull request has starts nothing', async () => {
  pullsOfBranch(listed());
  workflowsOf('main', 'ci.yml');
  expect(await subjectOf(client(), trusted, input)).toEqual({ refused: 'foreign-workflow' });
});

test('further pull requests from the same branch divert nothing: the default branch comes first, then the oldest', async () => {
  for (const pulls of [
    [listed({ onto: 'old' }, 9), listed()],
    [listed(), listed({ onto: 'old' }, 9)],
    [listed({ onto: 'old' }, 3), listed()],
  ]) {
    pullsOfBranch(...pulls);
    workflowsOf('main', 'training.yml');
    expect(await subjectOf(client(), trusted, input)).toMatchObject({ pull, baseBranch: 'main' });
  }
  pullsOfBranch(listed({ onto: 'older' }, 9), listed({ onto: 'old' }, 8), listed({ onto: 'oldest' }, 10));
  workflowsOf('old', 'training.yml');
  expect(await subjectOf(client(), trusted, input)).toMatchObject({ pull: { number: 8 }, baseBranch: 'old' });
});

test('the default branch keeps what it learns; a merge group is judged as a pull request is', async () => {
  const main = await subjectOf(client(), { kind: 'default-branch', branch: 'main', sha: MERGE }, input);
  expect(main).toMatchObject({
    keeps: true,
    writing: 'forbidden',
    event: 'elsewhere',
    trained: { kind: 'branch', sha: MERGE },
  });
  const group = await subjectOf(client(), { kind: 'merge-group', branch: 'main', sha: 'h' }, input);
  expect(group).toMatchObject({ keeps: false, event: 'pull-request', trained: { kind: 'group', sha: 'h', baseRef: 'main' } });
  expect(await subjectOf(client(), { kind: 'other', event: 'push' }, input)).toMatchObject({ keeps: false });
});

function compared(status: string): void {
  api().get(`${PATH}/compare/main...${HEAD}`).query(true).reply(200, { status });
}

function pullsOfCommit(...pulls: readonly object[]): void {
  api().get(`${PATH}/commits/${HEAD}/pulls`).query(true).reply(200, pulls);
}

const dispatched = { kind: 'default-branch', branch: 'main', sha: MERGE } as const;

test('training that ran elsewhere belongs to the pull request whose head it trained', async () => {
  compared('diverged');
  pullsOfCommit(listed({ sha: 'b'.repeat(40) }, 1), listed({ head: 1 }));
  const subject = await subjectOf(client(), dispatched, { ...input, sha: HEAD });
  expect(subject).toMatchObject({ pull, event: 'pull-request', commit: HEAD, keeps: false, trained: { kind: 'head', sha: HEAD } });
});

test('or to the default branch, but only when the commit is on it', async () => {
  for (const [status, keeps] of [
    ['behind', true],
    ['identical', true],
    ['ahead', false],
    ['diverged', false],
  ] as const) {
    compared(status);
    if (!keeps) pullsOfCommit();
    expect(await subjectOf(client(), dispatched, { ...input, sha: HEAD })).toMatchObject({ keeps, commit: HEAD });
  }
  api().get(`${PATH}/commits/${HEAD}/pulls`).query(true).reply(422, { message: 'No commit found' });
  api().get(`${PATH}/compare/main...${HEAD}`).query(true).reply(404, { message: 'Not Found' });
  expect(await subjectOf(client(), dispatched, { ...input, sha: HEAD })).toMatchObject({ keeps: false });
});

test('a pull request that a stranger opens with somebody else’s commit takes nothing from it', async () => {
  compared('ahead');
  pullsOfCommit(listed({}, 5), listed({ head: 1, onto: 'dev' }, 8), listed({ head: 1, onto: 'next' }));
  const subject = await subjectOf(client(), dispatched, { ...input, sha: HEAD });
  expect(subject).toMatchObject({ pull: { number: 7, headRepositoryId: 1 }, baseBranch: 'next' });
  compared('behind');
  const kept = await subjectOf(client(), dispatched, { ...input, sha: HEAD });
  expect(kept).toMatchObject({ keeps: true, commit: HEAD });
  expect(kept).not.toHaveProperty('pull');
});

test('the run of one pull request is never about another', async () => {
  const moved = { kind: 'pull-request', pull: { ...pull, headSha: 'b'.repeat(40) }, readOnly: false } as const;
  pullsOfCommit(listed({}, 3));
  const another = await subjectOf(client(), moved, { ...input, sha: HEAD });
  expect(another).toMatchObject({ writing: 'forbidden', commit: HEAD });
  expect(another).not.toHaveProperty('pull');
  pullsOfCommit(listed({ head: 1 }));
  expect(await subjectOf(client(), moved, { ...input, sha: HEAD })).toMatchObject({ pull, commit: HEAD });
});
