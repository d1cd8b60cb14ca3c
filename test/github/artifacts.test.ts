import nock from 'nock';
import { expect, test } from 'vitest';
import { ARTIFACT_LIMITS, type Artifact, artifactsOfRun, chooseArtifacts, downloadArtifacts } from '../../src/github/artifacts.ts';
import { createClient } from '../../src/github/client.ts';
import { API, api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const STORE = 'https://store.test';
const artifact: Artifact = { id: 11, name: 'loss-history', size: 10, expired: false, createdAt: 0, runId: 3, headSha: undefined };

function redirect(times = 1, signature = 'x'): void {
  api()
    .get(`${PATH}/actions/artifacts/11/zip`)
    .times(times)
    .reply(302, '', { location: `${STORE}/blob?sig=${signature}` });
}

function store(): nock.Interceptor {
  return nock(STORE, { badheaders: ['authorization'] })
    .get('/blob')
    .query(true);
}

async function text(names: readonly Artifact[] = [artifact]): Promise<unknown> {
  const { files, refused } = await downloadArtifacts(client(), REPOSITORY, names);
  const read = files.map(async ({ path, content }) => [path, new TextDecoder().decode(await content.slice().arrayBuffer())]);
  return { files: await Promise.all(read), refused };
}

test('the redirect is followed without the token', async () => {
  redirect();
  store().reply(200, 'epoch,loss');
  expect(await text()).toEqual({ files: [['loss-history', 'epoch,loss']], refused: [] });
});

test('a signature that expired gets a fresh address', async () => {
  redirect(2);
  store().reply(403, 'Signature not valid');
  store().reply(200, 'epoch,loss');
  expect(await text()).toMatchObject({ refused: [] });
});

test('what is too large, announced or not, expired or gone is refused by name and the rest is read', async () => {
  const large = { ...artifact, id: 1, name: 'large', size: ARTIFACT_LIMITS.each + 1 };
  const expired = { ...artifact, id: 2, name: 'expired', expired: true };
  const gone = { ...artifact, id: 3, name: 'gone' };
  api().get(`${PATH}/actions/artifacts/3/zip`).reply(410, { message: 'Artifact has expired' });
  redirect();
  store().reply(200, 'ok');
  expect(await text([large, expired, gone, artifact])).toMatchObject({
    files: [['loss-history', 'ok']],
    refused: [
      { path: 'large', because: { code: 'too-large', value: ARTIFACT_LIMITS.each + 1, allowed: ARTIFACT_LIMITS.each } },
      { path: 'expired', because: { code: 'artifact-expired' } },
      { path: 'gone', because: { code: 'unreadable' } },
    ],
  });
});

test('what grows beyond the limit while it comes, whatever size was announced, is refused', async () => {
  const chunk = new Uint8Array(16 * 1024 * 1024);
  let chunks = 0;
  const endless = new ReadableStream({ pull: (to) => (++chunks > 1000 ? to.close() : to.enqueue(chunk)) });
  const answer = (url: string) =>
    url.startsWith(STORE) ? new Response(endless) : new Response(null, { status: 302, headers: { location: `${STORE}/blob` } });
  const pace = { secondMs: 1, requestMs: 20_000, downloadMs: 20_000 };
  const fetching = createClient({
    token: 'secret-token',
    apiUrl: API,
    fetch: async (input) => answer(String(input instanceof Request ? input.url : input)),
    pace,
    deadline: new AbortController(),
  });
  const { files, refused } = await downloadArtifacts(fetching, REPOSITORY, [artifact]);
  expect(files).toEqual([]);
  expect(refused).toMatchObject([{ path: 'loss-history', because: { code: 'too-large', allowed: ARTIFACT_LIMITS.each } }]);
  expect(chunks).toBeLessThan(20);
});

test('what several artifacts have together is bounded: the first that passes it is refused, and a smaller one is read', async () => {
  const legs = ['a', 'b', 'c', 'd'].map((name) => ({ ...artifact, name, size: name === 'c' ? 5 : 1 }));
  redirect(3);
  store().times(3).reply(200, 'x');
  const { files, refused } = await downloadArtifacts(client(), REPOSITORY, legs, { each: 5, all: 6 });
  expect(files.map(({ path }) => path)).toEqual(['a', 'b', 'd']);
  expect(refused).toEqual([{ path: 'c', because: { code: 'too-large', limit: 'artifact bytes', value: 5, allowed: 4 } }]);
});

test('artifacts beyond the limit are told by one refusal that says how many there are', async () => {
  const many = Array.from({ length: 300 }, (_, k) => ({ ...artifact, name: `leg-${k}`, expired: true }));
  const { refused } = await downloadArtifacts(client(), REPOSITORY, many);
  expect(refused).toHaveLength(257);
  expect(refused.at(-1)).toEqual({
    path: 'leg-256',
    because: { code: 'too-large', limit: 'artifacts', value: 300, allowed: 256 },
  });
});

test('names and patterns choose; of one name the last upload counts, whatever its id', () => {
  const all = ['loss-history', 'loss-history-a', 'logs', 'loss-history'].map((name, id) => ({ ...artifact, id, name }));
  expect(chooseArtifacts(all, ['loss-history*']).map(({ id, name }) => [id, name])).toEqual([
    [3, 'loss-history'],
    [1, 'loss-history-a'],
  ]);
  const [low, high] = [
    { ...artifact, id: 1, createdAt: 9 },
    { ...artifact, id: 2, createdAt: 5 },
  ];
  expect(chooseArtifacts([low, high], ['loss-history']).map(({ id }) => id)).toEqual([1]);
  expect(chooseArtifacts(all, ['logs']).map(({ id }) => id)).toEqual([2]);
  expect(chooseArtifacts([{ ...artifact, name: 'run [1]' }], ['run [1]'])).toHaveLength(1);
  expect(chooseArtifacts(all, ['!logs'])).toEqual([]);
});

test('artifacts of a run as GitHub lists them', async () => {
  const listed = {
    id: 1,
    name: 'a',
    size_in_bytes: 5,
    expired: false,
    created_at: '2026-01-02T00:00:00Z',
    workflow_run: { id: 3, head_sha: 'h' },
  };
  api()
    .get(`${PATH}/actions/runs/3/artifacts`)
    .query({ per_page: 100, page: 1, name: 'a' })
    .reply(200, { total_count: 1, artifacts: [listed] });
  const createdAt = Date.UTC(2026, 0, 2);
  expect(await artifactsOfRun(client(), REPOSITORY, 3, ['a'])).toEqual({
    artifacts: [{ id: 1, name: 'a', size: 5, expired: false, createdAt, runId: 3, headSha: 'h' }],
    total: 1,
  });
});
