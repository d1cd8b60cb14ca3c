import { readFileSync } from 'node:fs';
import nock from 'nock';
import { expect, test } from 'vitest';
import { type BaseQuery, findBase } from '../../src/github/base-run.ts';
import { packRecord } from '../../src/github/record.ts';
import { readHistories } from '../../src/history/read.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const NOW = Date.parse('2026-06-15T00:00:00Z');
const DAY = 86_400_000;
const csv = readFileSync(new URL('../fixtures/clinic/calm-1.csv', import.meta.url), 'utf8');

const query: BaseQuery = {
  repository: REPOSITORY,
  repositoryId: 1,
  branch: 'main',
  ancestors: ['m2', 'm1', 'm0'].map((sha, index) => ({ sha, at: NOW - index * DAY, counts: true })),
  workflowPath: '.github/workflows/training.yml',
  ownRuns: [500],
  artifacts: ['loss-history'],
  now: NOW,
  read: (files) => readHistories(files),
};

function run(id: number, sha: string, more: object = {}) {
  return {
    id,
    head_sha: sha,
    head_branch: 'main',
    event: 'push',
    status: 'completed',
    path: '.github/workflows/training.yml',
    html_url: `https://github.test/runs/${id}`,
    created_at: '2026-06-14T00:00:00Z',
    head_repository: { id: 1 },
    ...more,
  };
}

function runs(...listed: readonly object[]): void {
  api()
    .get(`${PATH}/actions/workflows/training.yml/runs`)
    .query(true)
    .reply(200, { total_count: listed.length, workflow_runs: listed });
}

function artifact(id: number, runId: number, more: object = {}) {
  return { id, name: 'loss-history', size_in_bytes: 100, expired: false, workflow_run: { id: runId }, ...more };
}

function named(...artifacts: readonly object[]): void {
  api().get(`${PATH}/actions/artifacts`).query(true).reply(200, { total_count: artifacts.length, artifacts });
}

/** Optional ones are there for whoever asks, so that only the choice of the run keeps them out. */
function download(id: number, body = csv, optional = false): void {
  api()
    .get(`${PATH}/actions/artifacts/${id}/zip`)
    .optionally(optional)
    .reply(302, '', { location: `https://store.test/${id}` });
  nock('https://store.test').get(`/${id}`).optionally(optional).reply(200, body);
}

test('the exact commit, and the one before for the noise', async () => {
  runs(run(12, 'm2'), run(11, 'm1'), run(10, 'm0'));
  named(artifact(22, 12), artifact(21, 11), artifact(20, 10));
  download(22);
  download(21);
  const base = await findBase(client(), query);
  expect(base).toMatchObject({ state: 'found', rung: 'exact', branch: 'main', current: { commit: 'm2', distance: 0, ageDays: 1 } });
  expect(base.state === 'found' && base.older.map(({ commit }) => commit)).toEqual(['m1']);
});

test('a run that failed is still a base; what a fork, a pull request or another workflow ran is not', async () => {
  runs(
    run(19, 'm2', { head_repository: { id: 2 } }),
    run(18, 'm2', { head_repository: null }),
    run(17, 'm2', { event: 'pull_request' }),
    run(16, 'm2', { path: '.github/workflows/other.yml' }),
    run(15, 'm2', { head_branch: 'dev' }),
    run(500, 'm2'),
    run(12, 'm1', { conclusion: 'failure' }),
  );
  const others = [19, 18, 17, 16, 15, 500];
  named(...[...others, 12].map((id) => artifact(100 + id, id)));
  for (const id of others) download(100 + id, csv, true);
  download(112);
  expect(await findBase(client(), query)).toMatchObject({
    state: 'found',
    rung: 'earlier',
    current: { commit: 'm1', distance: 1 },
  });
});

test('commits that do not count add no distance', async () => {
  runs(run(12, 'm0'));
  named(artifact(22, 12));
  download(22);
  const ancestors = query.ancestors.map((one, index) => ({ ...one, counts: index === 1 }));
  expect(await findBase(client(), { ...query, ancestors })).toMatchObject({
    rung: 'earlier',
    current: { commit: 'm0', distance: 1 },
  });
});

test('an ancestor more than thirty days older is only shown', async () => {
  runs(run(12, 'm1'));
  named(artifact(22, 12));
  download(22);
  const old = {
    ...query,
    ancestors: [query.ancestors[0], { sha: 'm1', at: NOW - 31 * DAY, counts: true }].filter((it) => it !== undefined),
  };
  expect(await findBase(client(), old)).toMatchObject({ state: 'found', rung: 'other', current: { commit: 'm1' } });
});

test('a training apart from the branch’s history is shown as the newest, with no distance', async () => {
  runs(run(12, 'elsewhere'));
  named(artifact(22, 12));
  download(22);
  const base = await findBase(client(), query);
  expect(base).toMatchObject({ state: 'found', rung: 'other', current: { commit: 'elsewhere' } });
  expect(base.state === 'found' && base.current.distance).toBeUndefined();
});

test('the exact run is under way and nothing else is there', async () => {
  runs(run(12, 'm2', { status: 'in_progress' }));
  expect(await findBase(client(), query)).toEqual({
    state: 'running',
    branch: 'main',
    commit: 'm2',
    url: 'https://github.test/runs/12',
  });
});

test('an older training stands in while the exact run is under way', async () => {
  runs(run(12, 'm2', { status: 'queued' }), run(11, 'm1'));
  named(artifact(21, 11));
  download(21);
  expect(await findBase(client(), query)).toMatchObject({
    state: 'found',
    rung: 'earlier',
    current: { commit: 'm1' },
    exact: { state: 'running', url: 'https://github.test/runs/12' },
  });
});

test('first adoption, no record, expired and unreadable are told apart', async () => {
  runs();
  expect(await findBase(client(), query)).toEqual({ state: 'missing', branch: 'main', because: 'first-adoption' });
  api().get(`${PATH}/actions/workflows/training.yml/runs`).query(true).reply(404, { message: 'Not Found' });
  expect(await findBase(client(), query)).toEqual({ state: 'missing', branch: 'main', because: 'first-adoption' });
  runs(run(12, 'm2'));
  named();
  api()
    .get(`${PATH}/actions/runs/12/artifacts`)
    .query(true)
    .reply(200, { artifacts: [artifact(1, 12, { name: 'wheels' })] });
  expect(await findBase(client(), query)).toEqual({
    state: 'missing',
    branch: 'main',
    because: 'no-record',
    names: query.artifacts,
  });
  runs(run(12, 'm2'));
  named(artifact(22, 12, { expired: true }));
  expect(await findBase(client(), query)).toEqual({ state: 'expired', branch: 'main', commit: 'm2' });
  runs(run(12, 'm2'));
  named(artifact(22, 12));
  download(22, 'nothing to see');
  expect(await findBase(client(), query)).toMatchObject({ state: 'unreadable', branch: 'main', commit: 'm2' });
});

/** The data branch holds something of one commit. */
function recorded(commit: string, content: Uint8Array | string): NonNullable<BaseQuery['records']> {
  api()
    .get(`${PATH}/git/blobs/b1`)
    .reply(200, { content: Buffer.from(content).toString('base64'), encoding: 'base64' });
  const store = { ...REPOSITORY, branch: 'loss-doctor' };
  return { store, tip: undefined, byCommit: new Map([[commit, { path: `runs/main/${commit}/x`, blob: 'b1', size: 9 }]]) };
}

test('a record of the exact commit is read once, and no run is listed', async () => {
  const { runs: kept } = await readHistories([{ path: 'mlp.csv', content: new Blob([csv]) }]);
  const packed = await packRecord({ commit: 'e'.repeat(40), when: '2026-06-14T00:00:00.000Z', runs: kept });
  const records = recorded('m2', packed ?? '');
  expect(await findBase(client(), { ...query, records })).toMatchObject({ rung: 'exact', current: { commit: 'm2', ageDays: 1 } });
});

test('a damaged record of the exact commit does not hide its artifact', async () => {
  const records = recorded('m2', 'no record');
  runs(run(12, 'm2'));
  named(artifact(22, 12));
  download(22);
  expect(await findBase(client(), { ...query, records })).toMatchObject({
    state: 'found',
    rung: 'exact',
    current: { commit: 'm2', distance: 0 },
  });
});

test('a damaged record beside which there is nothing is unreadable, not missing', async () => {
  const records = recorded('m2', 'no record');
  runs();
  expect(await findBase(client(), { ...query, records })).toMatchObject({ state: 'unreadable', commit: 'm2' });
});

test('several artifacts of a matrix are looked for in the run itself', async () => {
  runs(run(12, 'm2'));
  const legs = ['a', 'b'].map((leg, index) => artifact(30 + index, 12, { name: `loss-history-${leg}` }));
  api().get(`${PATH}/actions/runs/12/artifacts`).query(true).reply(200, { artifacts: legs });
  download(30);
  download(31);
  const base = await findBase(client(), { ...query, artifacts: ['loss-history-a', 'loss-history-b'] });
  expect(base.state === 'found' && base.current.runs).toHaveLength(2);
});

test('histories from the workspace have no base but a record', async () => {
  expect(await findBase(client(), { ...query, artifacts: [] })).toEqual({
    state: 'missing',
    branch: 'main',
    because: 'path-without-base',
  });
});
