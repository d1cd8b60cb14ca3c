import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import type { Kept } from '../../src/github/ledger/kept.ts';
import { EMPTY_LEDGER, type Row } from '../../src/github/ledger/ledger.ts';
import { recordText } from '../../src/github/record.ts';
import { commitNamed, releaseNamed } from '../../src/github/release.ts';
import { readHistories } from '../../src/history/read.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const SHA = 'e'.repeat(40);
const csv = readFileSync(new URL('../fixtures/clinic/calm-1.csv', import.meta.url), 'utf8');

function named(ref: string, status: number, body: object = { sha: SHA }): void {
  api()
    .get(`${PATH}/commits/${encodeURIComponent(ref)}`)
    .reply(status, body);
}

/** Records of the data branch: one of this commit. */
function recorded(commit: string, content: string): Kept {
  const blob = 'b'.repeat(40);
  api()
    .get(`${PATH}/git/blobs/${blob}`)
    .reply(200, { content: Buffer.from(content).toString('base64'), encoding: 'base64', size: content.length });
  const id = `26-06/${'d'.repeat(20)}`;
  const facts = { origin: 'branch', job: 'training', run: 1, attempt: 1, at: 1, keys: ['mlp'], id, end: 'whole' } as const;
  const row: Row = { commit, ...facts, findings: [], conclusion: 'success' };
  const path = `v2/curves/${id}.json`;
  return {
    store: { ...REPOSITORY, branch: 'loss-doctor' },
    tip: { commit: 'c'.repeat(40), tree: 't'.repeat(40) },
    entries: new Map([[path, { path, blob, size: content.length }]]),
    ledger: { ...EMPTY_LEDGER, rows: [row] },
    former: [],
  };
}

test('a tag, also one with a slash, stands for its commit', async () => {
  named('models/v1.2', 200);
  expect(await commitNamed(client(), REPOSITORY, 'models/v1.2')).toBe(SHA);
});

test.each([404, 422])('a name that the repository does not have is told from a failure: %i', async (status) => {
  named('v9', status, { message: 'No commit found for SHA: v9' });
  expect(await releaseNamed(client(), REPOSITORY, 'v9', undefined, 'training', DEFAULT_POLICY)).toBe('unknown-name');
});

test('a failure is thrown', async () => {
  named('v1.2', 403, { message: 'Resource not accessible by integration' });
  await expect(commitNamed(client(), REPOSITORY, 'v1.2')).rejects.toThrow();
});

test('the kept training of a release is diagnosed with today’s code', async () => {
  const { runs } = await readHistories([{ path: 'mlp.csv', content: new Blob([csv]) }]);
  const text = recordText({ commit: SHA, when: '2026-06-14T00:00:00.000Z', runs });
  named('v1.2', 200);
  const release = await releaseNamed(client(), REPOSITORY, 'v1.2', recorded(SHA, text ?? ''), 'training', DEFAULT_POLICY);
  expect(release).toMatchObject({ name: 'v1.2', commit: SHA, runs: [{ verdict: 'healthy' }] });
});

test('a release whose training is not kept is no release to compare with', async () => {
  named('v1.2', 200, { sha: 'f'.repeat(40) });
  const none: Kept = {
    store: { ...REPOSITORY, branch: 'loss-doctor' },
    tip: undefined,
    entries: new Map(),
    ledger: EMPTY_LEDGER,
    former: [],
  };
  expect(await releaseNamed(client(), REPOSITORY, 'v1.2', none, 'training', DEFAULT_POLICY)).toBe('no-record');
  named('v1.2', 200);
  expect(await releaseNamed(client(), REPOSITORY, 'v1.2', undefined, 'training', DEFAULT_POLICY)).toBe('no-record');
});
