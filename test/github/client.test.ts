import * as v from 'valibot';
import { expect, test } from 'vitest';
import { detailOf as defectIn, GitHubError, lacksRight, PERMISSION } from '../../src/github/errors.ts';
import { plain } from '../../src/report/clean.ts';
import { LANGUAGES } from '../../src/report/language/languages.ts';
import { speak } from '../../src/report/language/speaker.ts';
import { defectTerm } from '../../src/report/said/defect.ts';
import { API, api, client, PATH, useNock } from './nocked.ts';

/** In English, as the job's log has it. */
function detailOf(error: unknown): string {
  return speak(LANGUAGES.en, plain).write(defectTerm(defectIn(error)));
}

useNock();

const NAMED = v.object({ name: v.string() });
const ROUTE = 'GET /repos/{owner}/{repo}/thing';
const REPO = { owner: 'octo-lab', repo: 'model' };

test('sends the token, and checks the shape of what comes back', async () => {
  api().get(`${PATH}/thing`).matchHeader('authorization', 'token secret-token').reply(200, { name: 'mlp', other: 1 });
  expect(await client().call(ROUTE, REPO, NAMED)).toEqual({ name: 'mlp' });
});

test('a server that fails twice is asked a third time', async () => {
  api().get(`${PATH}/thing`).times(2).reply(502).get(`${PATH}/thing`).reply(200, { name: 'mlp' });
  expect(await client().call(ROUTE, REPO, NAMED)).toEqual({ name: 'mlp' });
});

test('a body cut on the way is asked for again, and never passes for an answer', async () => {
  const json = { 'content-type': 'application/json' };
  api().get(`${PATH}/thing`).reply(200, '{"name":"ml', json).get(`${PATH}/thing`).reply(200, { name: 'mlp' });
  expect(await client().call(ROUTE, REPO, NAMED)).toEqual({ name: 'mlp' });
  api().get(`${PATH}/thing`).times(3).reply(200, '{"name":"ml', json);
  await expect(client().call(ROUTE, REPO, NAMED)).rejects.toThrow('unexpected-answer');
});

test.each([401, 403, 404, 410, 422])('status %i is final: one request', async (status) => {
  api().get(`${PATH}/thing`).reply(status, { message: 'Resource not accessible by integration' });
  const error: unknown = await client()
    .call(ROUTE, REPO, NAMED)
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GitHubError);
  expect(error).toMatchObject({ status });
  expect(lacksRight(error)).toBe(status === 403 || status === 404);
});

test('a secondary rate limit is waited for; an hour is not', async () => {
  const limited = { message: 'You have exceeded a secondary rate limit.' };
  api().get(`${PATH}/thing`).reply(403, limited, { 'retry-after': '2' }).get(`${PATH}/thing`).reply(200, { name: 'mlp' });
  expect(await client().call(ROUTE, REPO, NAMED)).toEqual({ name: 'mlp' });
  api().get(`${PATH}/thing`).reply(403, limited, { 'retry-after': '3600' });
  const error: unknown = await client()
    .call(ROUTE, REPO, NAMED)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 403 });
  expect(lacksRight(error)).toBe(false);
});

test('too many requests are tried again', async () => {
  api().get(`${PATH}/thing`).reply(429, { message: 'Too many requests' }).get(`${PATH}/thing`).reply(200, { name: 'mlp' });
  expect(await client().call(ROUTE, REPO, NAMED)).toEqual({ name: 'mlp' });
});

test('once GitHub was unreachable through all retries, later requests are tried once', async () => {
  const one = client();
  api().get(`${PATH}/thing`).times(4).replyWithError('connect ECONNREFUSED');
  await expect(one.call(ROUTE, REPO, NAMED)).rejects.toThrow('ECONNREFUSED');
  api().get(`${PATH}/thing`).replyWithError('connect ECONNREFUSED');
  await expect(one.call(ROUTE, REPO, NAMED)).rejects.toMatchObject({ status: undefined });
});

test('the deadline ends a request without retries', async () => {
  const deadline = new AbortController();
  const scope = api().get(`${PATH}/thing`).delay(5000).reply(200, { name: 'late' });
  scope.on('request', () => setImmediate(() => deadline.abort()));
  const answer = client({ deadline }).call(ROUTE, REPO, NAMED);
  await expect(answer).rejects.toBeInstanceOf(GitHubError);
  const before = performance.now();
  await client({ deadline }).wait(60_000);
  expect(performance.now() - before).toBeLessThan(30_000);
});

test('a server that does not answer in time is asked again', async () => {
  api().get(`${PATH}/thing`).delay(2000).reply(200, { name: 'slow' }).get(`${PATH}/thing`).reply(200, { name: 'mlp' });
  expect(await client({ requestMs: 300 }).call(ROUTE, REPO, NAMED)).toEqual({ name: 'mlp' });
});

test('one that never does is a request that timed out, after how long', async () => {
  api().get(`${PATH}/thing`).times(4).delay(2000).reply(200, { name: 'slow' });
  const error: unknown = await client({ requestMs: 100 })
    .call(ROUTE, REPO, NAMED)
    .catch((thrown: unknown) => thrown);
  expect(detailOf(error)).toBe('timed out after 0.1 s');
});

test('a refusal is said without the page that GitHub names', async () => {
  const page = 'https://docs.github.com/rest/branches/branches#get-a-branch';
  api().get(`${PATH}/thing`).reply(403, { message: 'Resource not accessible by integration', documentation_url: page });
  const error: unknown = await client()
    .call(ROUTE, REPO, NAMED)
    .catch((thrown: unknown) => thrown);
  expect(detailOf(error)).toBe('403 Resource not accessible by integration');
});

test.each([
  ['other side closed', 'the server closed the connection'],
  ['terminated', 'the server closed the connection'],
  ['read ECONNRESET', 'the server closed the connection'],
  ['connect ECONNREFUSED 127.0.0.1:443', 'the server refused the connection'],
  ['getaddrinfo ENOTFOUND api.github.test', 'the name of the server could not be resolved'],
  ['This operation was aborted', 'stopped at the time limit'],
  ['fetch failed', 'no connection to the server'],
  ['Bad credentials', 'Bad credentials'],
])('%s is worded as: %s', (message, said) => {
  expect(detailOf(new Error(message))).toBe(said);
});

test('a machine whose WebAssembly has no memory fails at once', async () => {
  const { createClient } = await import('../../src/github/client.ts');
  let calls = 0;
  const without = createClient({
    token: '',
    apiUrl: API,
    fetch: () => {
      calls += 1;
      return Promise.reject(
        new TypeError('fetch failed', { cause: new RangeError('WebAssembly.Memory(): could not allocate memory') }),
      );
    },
    pace: { secondMs: 1000, requestMs: 1000, downloadMs: 1000 },
    deadline: new AbortController(),
  });
  await expect(without.call(ROUTE, REPO, NAMED)).rejects.toThrow('could not allocate memory');
  expect(calls).toBe(1);
});

test('lists follow the links of all pages, up to the limit', async () => {
  const link = { link: `<${API}${PATH}/list?page=2>; rel="next"` };
  api()
    .get(`${PATH}/list`)
    .query({ per_page: 100, page: 1 })
    .reply(200, [{ name: 'a' }], link)
    .get(`${PATH}/list`)
    .query({ per_page: 100, page: 2 })
    .reply(200, [{ name: 'b' }], link);
  const all = await client().list('GET /repos/{owner}/{repo}/list', REPO, v.array(NAMED), (page) => page, 2);
  expect(all.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('the viewer is asked once; without an answer it is the workflow token', async () => {
  api()
    .post('/graphql')
    .reply(200, { data: { viewer: { login: 'our-app[bot]' } } });
  const one = client();
  expect([await one.viewer(), await one.viewer()]).toEqual(
    Array.from({ length: 2 }, () => ({ login: 'our-app[bot]', isGuess: false })),
  );
  api().post('/graphql').reply(404, {});
  expect(await client().viewer()).toEqual({ login: 'github-actions[bot]', isGuess: true });
});

test('every operation names a permission as a workflow spells it', () => {
  for (const permission of Object.values(PERMISSION))
    expect(permission).toMatch(/^(actions|contents|pull-requests): (read|write)$/);
});
