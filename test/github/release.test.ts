import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/config/policy.ts';
import type { KeptRecords } from '../../src/github/kept-records.ts';
import { packRecord } from '../../src/github/record.ts';
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
function recorded(commit: string, content: Uint8Array): KeptRecords {
  const blob = 'b'.repeat(40);
  api()
    .get(`${PATH}/git/blobs/${blob}`)
    .reply(200, { content: Buffer.from(content).toString('base64'), encoding: 'base64', size: content.length });
  return {
    store: { ...REPOSITORY, branch: 'loss-doctor' },
    tip: undefined,
    byCommit: new Map([[commit, { path: 'runs/main/x', blob, size: content.length }]]),
  };
}

test('a tag, also one with a slash, stands for its commit', async () => {
  named('models/v1.2', 200);
  expect(await commitNamed(client(), REPOSITORY, 'models/v1.2')).toBe(SHA);
});

test.each([404, 422])('a name that the repository does not have is told from a failure: %i', async (status) => {
  named('v9', status, { message: 'No commit found for SHA: v9' });
  expect(await releaseNamed(client(), REPOSITORY, 'v9', undefined, DEFAULT_POLICY)).toBe('unknown-name');
});

test('a failure is thrown', async () => {
  named('v1.2', 403, { message: 'Resource not accessible by integration' });
  await expect(commitNamed(client(), REPOSITORY, 'v1.2')).rejects.toThrow();
});

test('the kept training of a release is diagnosed with today’s code', async () => {
  const { runs } = await readHistories([{ path: 'mlp.csv', content: new Blob([csv]) }]);
  const packed = await packRecord({ commit: SHA, when: '2026-06-14T00:00:00.000Z', runs });
  named('v1.2', 200);
  const release = await releaseNamed(client(), REPOSITORY, 'v1.2', recorded(SHA, packed ?? new Uint8Array()), DEFAULT_POLICY);
  expect(release).toMatchObject({ name: 'v1.2', commit: SHA, runs: [{ verdict: 'healthy' }] });
});

test('a release whose training is not kept is no release to compare with', async () => {
  named('v1.2', 200, { sha: 'f'.repeat(40) });
  const none: KeptRecords = { store: { ...REPOSITORY, branch: 'loss-doctor' }, tip: undefined, byCommit: new Map() };
  expect(await releaseNamed(client(), REPOSITORY, 'v1.2', none, DEFAULT_POLICY)).toBe('no-record');
  named('v1.2', 200);
  expect(await releaseNamed(client(), REPOSITORY, 'v1.2', undefined, DEFAULT_POLICY)).toBe('no-record');
});
