import { expect, test } from 'vitest';
import { lineageOf, MAX_DISTANCE } from '../../src/github/lineage.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

function commit(sha: string, ...parents: readonly string[]) {
  return {
    sha,
    parents: parents.map((parent) => ({ sha: parent })),
    commit: { committer: { date: '2026-01-02T00:00:00Z' }, tree: { sha: `${sha}-tree` }, message: `${sha}\n\nmore` },
  };
}

function commits(from: string, ...listed: readonly object[]): void {
  api().get(`${PATH}/commits`).query({ sha: from, per_page: 100 }).reply(200, listed);
}

async function shas(trained: Parameters<typeof lineageOf>[2]): Promise<readonly string[]> {
  return (await lineageOf(client(), REPOSITORY, trained)).chain.map(({ sha }) => sha);
}

const merge = { kind: 'merge', sha: 'merge', headSha: 'head', baseRef: 'main' } as const;

test('the test merge is built on its first parent, and one listing tells its history', async () => {
  commits(
    'merge',
    commit('merge', 'm3', 'head'),
    commit('head', 'm1'),
    commit('m3', 'm2', 'side'),
    commit('side', 'm1'),
    commit('m2', 'm1'),
    commit('m1'),
  );
  expect(await shas(merge)).toEqual(['m3', 'm2', 'm1']);
});

test('a checkout of the head is built on the merge base', async () => {
  api()
    .get(`${PATH}/compare/main...head`)
    .query({ per_page: 1 })
    .reply(200, { merge_base_commit: { sha: 'm1' } });
  commits('head', commit('head', 'm1'), commit('m1', 'm0'), commit('m0'));
  expect(await shas({ kind: 'head', sha: 'head', baseRef: 'main' })).toEqual(['m1', 'm0']);
});

test('a commit that is no merge of this head is not trusted to be one', async () => {
  commits('merge', commit('merge', 'm3', 'another'), commit('m3'));
  api()
    .get(`${PATH}/compare/main...head`)
    .query({ per_page: 1 })
    .reply(200, { merge_base_commit: { sha: 'm1' } });
  commits('m1', commit('m1'));
  expect(await shas(merge)).toEqual(['m1']);
});

test('a branch name with slashes reaches the comparison whole', async () => {
  api()
    .get(`${PATH}/compare/release%2F1.0...head`)
    .query({ per_page: 1 })
    .reply(200, { merge_base_commit: { sha: 'm1' } });
  commits('head', commit('head', 'm1'), commit('m1'));
  expect(await shas({ kind: 'head', sha: 'head', baseRef: 'release/1.0' })).toEqual(['m1']);
});

test('it stops at the bound, and goes on once where merged branches fill the listing', async () => {
  const long = Array.from({ length: 60 }, (_, index) => commit(`c${index}`, `c${index + 1}`));
  commits('c0', ...long.slice(0, 40));
  commits('c40', ...long.slice(40));
  const chain = await shas({ kind: 'branch', sha: 'c0' });
  expect(chain).toHaveLength(MAX_DISTANCE + 1);
  expect(chain.at(-1)).toBe(`c${MAX_DISTANCE}`);
});

test('with paths, a commit counts that touched them, and a merge for what it brought', async () => {
  commits(
    'm4',
    commit('m4', 'm3', 's2'),
    commit('s2', 's1'),
    commit('s1', 'm2'),
    commit('m3', 'm2'),
    commit('m2', 'm1'),
    commit('m1'),
  );
  for (const path of ['src', 'train.py']) {
    const touching = path === 'src' ? [commit('s1', 'm2')] : [commit('m2', 'm1')];
    api().get(`${PATH}/commits`).query({ sha: 'm4', path, per_page: 100 }).reply(200, touching);
  }
  const lineage = await lineageOf(client(), REPOSITORY, { kind: 'branch', sha: 'm4' }, ['src/**/*.py', 'train.py']);
  expect(lineage.chain.map(({ sha, counts }) => [sha, counts])).toEqual([
    ['m4', true],
    ['m3', false],
    ['m2', true],
    ['m1', false],
  ]);
});

test('a list that lies ends the history: of a circle, of itself, of a list that lacks what was asked for', async () => {
  commits('c0', commit('c0', 'c1'), commit('c1', 'c2'), commit('c2', 'c0'));
  expect(await shas({ kind: 'branch', sha: 'c0' })).toEqual(['c0', 'c1', 'c2']);
  commits('c0', commit('c0', 'c0'));
  expect(await shas({ kind: 'branch', sha: 'c0' })).toEqual(['c0']);
  commits('c0', commit('x', 'y'), commit('y'));
  expect(await shas({ kind: 'branch', sha: 'c0' })).toEqual([]);
});

test('a commit that GitHub does not know has no ancestors', async () => {
  api().get(`${PATH}/commits`).query(true).reply(404, { message: 'No commit found' });
  expect(await shas({ kind: 'branch', sha: 'gone' })).toEqual([]);
});
