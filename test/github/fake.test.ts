import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secondaryLimit } from './fake/faults.ts';
import { addArtifact, addComment, commit, createRepository, createRun, createToken, fork, openPull } from './fake/scene.ts';
import { isObject, type JsonObject } from './fake/schema.ts';
import { type FakeGitHub, startFakeGitHub } from './fake/server.ts';
import { copyWorld } from './fake/snapshot.ts';
import type { Repository, Token } from './fake/state.ts';

let github: FakeGitHub;
let repository: Repository;
let token: Token;

beforeEach(async () => {
  github = await startFakeGitHub();
  repository = createRepository(github.world, { fullName: 'lab/model', files: { 'train.py': 'print(1)\n' } });
  token = createToken(github.world);
});

afterEach(async () => {
  await github.close();
});

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
  readonly list: readonly JsonObject[];
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Got> {
  const response = await fetch(path.startsWith('http') ? path : `${github.apiUrl}/repos/lab/model${path}`, {
    method,
    redirect: 'manual',
    headers: { authorization: `token ${token.value}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {};
  return {
    status: response.status,
    headers: response.headers,
    body: isObject(json) ? json : {},
    list: Array.isArray(json) ? json.filter(isObject) : [],
  };
}

function pullWithChange() {
  commit(github.world, repository, 'wider', { from: 'main', files: { 'train.py': 'print(2)\n' } });
  return openPull(github.world, repository, { head: 'wider' });
}

test('a comment may hold 65,536 characters and not one more', async () => {
  pullWithChange();
  expect((await call('POST', '/issues/1/comments', { body: 'x'.repeat(65_536) })).status).toBe(201);
  const refused = await call('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('Body is too long (maximum is 65536 characters)');
  expect(repository.comments.size).toBe(1);
});

test('lists come 30 to a page, at most 100, with links to the others', async () => {
  pullWithChange();
  for (let index = 0; index < 130; index++) addComment(github.world, repository, 1, 'ada', `number ${index}`);
  const first = await call('GET', '/issues/1/comments');
  expect(first.list).toHaveLength(30);
  expect(first.headers.get('link')).toContain('page=2>; rel="next"');
  const large = await call('GET', '/issues/1/comments?per_page=500&page=2').catch(() => undefined);
  expect(large?.list).toHaveLength(30);
  expect(large?.headers.get('link')).not.toContain('rel="next"');
});

test('comments are written as whoever the token belongs to', async () => {
  pullWithChange();
  const made = await call('POST', '/issues/1/comments', { body: 'hello' });
  expect(made.body['user']).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
  const listed = await call('GET', '/issues/1/comments');
  expect(listed.list.map((it) => it['body'])).toEqual(['hello']);
});

test('a ref moves forward only, unless forced', async () => {
  const start = repository.refs.get('refs/heads/main') ?? '';
  const next = commit(github.world, repository, 'main', { files: { 'a.txt': 'a' } });
  const sibling = commit(github.world, repository, 'other', { from: start, files: { 'b.txt': 'b' } });
  const refused = await call('PATCH', '/git/refs/heads/main', { sha: sibling, force: false });
  expect([refused.status, refused.body['message']]).toEqual([422, 'Update is not a fast forward']);
  expect(repository.refs.get('refs/heads/main')).toBe(next);
  expect((await call('PATCH', '/git/refs/heads/main', { sha: sibling, force: true })).status).toBe(200);
  expect((await call('POST', '/git/refs', { ref: 'refs/heads/main', sha: next })).body['message']).toBe('Reference already exists');
});

test('blobs, trees and commits get the ids that git gives them, and a tree can drop a file', async () => {
  const blob = await call('POST', '/git/blobs', { content: Buffer.from('hello\n').toString('base64'), encoding: 'base64' });
  expect(blob.body['sha']).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  const both = [
    { path: 'pr/1/a.txt', mode: '100644', type: 'blob', sha: blob.body['sha'] },
    { path: 'b.txt', mode: '100644', type: 'blob', content: 'b' },
  ];
  const tree = await call('POST', '/git/trees', { tree: both });
  const less = await call('POST', '/git/trees', {
    base_tree: tree.body['sha'],
    tree: [{ path: 'b.txt', mode: '100644', type: 'blob', sha: null }],
  });
  const shown = await call('GET', `/git/trees/${less.body['sha']}?recursive=1`);
  const rows = Array.isArray(shown.body['tree']) ? shown.body['tree'].filter(isObject) : [];
  expect(rows.map((it) => it['path'])).toEqual(['pr', 'pr/1', 'pr/1/a.txt']);
  const made = await call('POST', '/git/commits', { message: 'Keep a picture', tree: less.body['sha'], parents: [] });
  expect(made.status).toBe(201);
  expect((await call('POST', '/git/refs', { ref: 'refs/heads/data', sha: made.body['sha'] })).status).toBe(201);
  const file = await call('GET', '/contents/pr/1/a.txt?ref=data');
  expect(Buffer.from(String(file.body['content']), 'base64').toString()).toBe('hello\n');
});

test('the clock stands still but for commits and what a test asks for, so that commits that are alike differ', async () => {
  const { world } = github;
  const start = world.now();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.now()).toBe(start);
  const ids = ['a', 'b', 'c'].map((branch) => {
    commit(world, repository, branch, { from: 'main', files: { 'train.py': 'print(2)\n' }, message: 'Train differently' });
    return repository.refs.get(`refs/heads/${branch}`);
  });
  expect(new Set(ids).size).toBe(3);
  expect(world.now()).toBe(start + 3000);
  expect(copyWorld(world).now()).toBe(start + 3000);
});

test('a download is redirected to another origin, once, for a minute, and without credentials', async () => {
  const run = createRun(github.world, repository, { headSha: repository.refs.get('refs/heads/main') ?? '', headBranch: 'main' });
  const artifact = addArtifact(github.world, repository, run, {
    name: 'loss-history',
    content: { 'log.csv': 'epoch,loss\n1,2\n' },
  });
  const redirect = async () => (await call('GET', `/actions/artifacts/${artifact.id}/zip`)).headers.get('location') ?? '';
  const first = await redirect();
  expect(new URL(first).origin).not.toBe(github.serverUrl);
  expect((await fetch(first, { headers: { authorization: `token ${token.value}` } })).status).toBe(400);
  const bytes = new Uint8Array(await (await fetch(first)).arrayBuffer());
  expect(Buffer.from(unzipSync(bytes)['log.csv'] ?? []).toString()).toBe('epoch,loss\n1,2\n');
  expect((await fetch(first)).status).toBe(403);
  const late = await redirect();
  github.world.advance(61_000);
  expect((await fetch(late)).status).toBe(403);
  artifact.expired = true;
  expect((await call('GET', `/actions/artifacts/${artifact.id}/zip`)).status).toBe(410);
});

test('an artifact that is one raw file comes as it is', async () => {
  const run = createRun(github.world, repository, { headSha: repository.refs.get('refs/heads/main') ?? '', headBranch: 'main' });
  const artifact = addArtifact(github.world, repository, run, { name: 'log.csv', content: Buffer.from('epoch,loss\n') });
  const location = (await call('GET', `/actions/artifacts/${artifact.id}/zip`)).headers.get('location') ?? '';
  const response = await fetch(location);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(await response.text()).toBe('epoch,loss\n');
});

test('a run of a fork names no pull request, and its head commit lists none', async () => {
  const copy = fork(github.world, repository, 'stranger');
  const head = commit(github.world, copy, 'patch', { from: 'main', files: { 'train.py': 'print(3)\n' } });
  openPull(github.world, repository, { head: 'patch', from: copy });
  const run = createRun(github.world, repository, {
    headSha: head,
    headBranch: 'patch',
    headRepository: copy,
    event: 'pull_request',
  });
  const shown = await call('GET', `/actions/runs/${run.id}`);
  expect(shown.body['pull_requests']).toEqual([]);
  expect((await call('GET', `/commits/${head}/pulls`)).list).toEqual([]);
  const found = await call('GET', '/pulls?state=open&head=stranger:patch');
  expect(found.list.map((it) => it['number'])).toEqual([1]);
});

test('a pull request has a test merge, and comparison knows the merge base', async () => {
  const start = repository.refs.get('refs/heads/main') ?? '';
  const pull = pullWithChange();
  const later = commit(github.world, repository, 'main', { files: { 'other.py': '1' } });
  commit(github.world, repository, 'wider', { files: { 'train.py': 'print(4)\n' } });
  const merge = await call('GET', `/commits/${pull.mergeCommit}`);
  const parents = Array.isArray(merge.body['parents']) ? merge.body['parents'].filter(isObject) : [];
  expect(parents.map((it) => it['sha'])).toEqual([later, pull.head.sha]);
  const compared = await call('GET', `/compare/main...${pull.head.sha}`);
  expect(compared.body).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1, merge_base_commit: { sha: start } });
});

test('what a token was not given is refused', async () => {
  pullWithChange();
  token.permissions = { contents: 'read', actions: 'read' };
  const refused = await call('POST', '/issues/1/comments', { body: 'hello' });
  expect([refused.status, refused.body['message']]).toEqual([403, 'Resource not accessible by integration']);
  expect((await call('POST', '/git/blobs', { content: 'x' })).status).toBe(403);
  expect((await call('GET', '/contents/train.py')).status).toBe(200);
  expect((await call('GET', `${github.apiUrl}/user`)).status).toBe(403);
  const viewer = await call('POST', github.graphqlUrl, { query: 'query { viewer { login } }' });
  expect(viewer.body['data']).toEqual({ viewer: { login: 'github-actions[bot]' } });
});

test('without a known token nothing is answered, and a spent limit is said', async () => {
  expect((await call('GET', '', undefined, { authorization: 'token wrong' })).status).toBe(401);
  token.remaining = 1;
  const last = await call('GET', '');
  expect([last.status, last.headers.get('x-ratelimit-remaining')]).toEqual([200, '0']);
  expect((await call('GET', '')).status).toBe(403);
});

test('an unchanged answer is 304 to who shows its ETag', async () => {
  const first = await call('GET', '/contents/train.py');
  const again = await call('GET', '/contents/train.py', undefined, { 'if-none-match': first.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('it fails as it is told to', async () => {
  pullWithChange();
  github.faults.add({ method: 'POST', route: '/comments', nth: 2, fault: secondaryLimit(3) });
  github.faults.add({ method: 'GET', route: '/pulls/{pull_number}', fault: { kind: 'truncate', bytes: 10 } });
  github.faults.add({ method: 'DELETE', fault: { kind: 'reset-after' } });
  expect((await call('POST', '/issues/1/comments', { body: 'one' })).status).toBe(201);
  const limited = await call('POST', '/issues/1/comments', { body: 'two' });
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '3']);
  await expect(call('GET', '/pulls/1')).rejects.toThrow();
  expect((await call('GET', '/pulls/1')).status).toBe(200);
  const id = [...repository.comments.keys()][0];
  await expect(call('DELETE', `/issues/comments/${id}`)).rejects.toThrow();
  expect(repository.comments.size).toBe(0);
  github.faults.add({ method: 'POST', fault: { kind: 'duplicate' } });
  await call('POST', '/issues/1/comments', { body: 'twice' });
  expect([...repository.comments.values()].map((it) => it.body)).toEqual(['twice', 'twice']);
  expect(github.faults.hits).toBe(4);
});

test('something can happen just before a request is handled', async () => {
  pullWithChange();
  const comment = addComment(github.world, repository, 1, 'github-actions[bot]', 'mine');
  github.faults.add({ method: 'PATCH', fault: { kind: 'before', call: () => void repository.comments.delete(comment.id) } });
  expect((await call('PATCH', `/issues/comments/${comment.id}`, { body: 'new' })).status).toBe(404);
});

test('an unknown path and a malformed request are problems that fail the test', async () => {
  const other = await startFakeGitHub({ basePath: '/api/v3' });
  const made = createRepository(other.world, { fullName: 'lab/model' });
  const own = createToken(other.world);
  const headers = { authorization: `Bearer ${own.value}` };
  expect((await fetch(`${other.apiUrl}/repos/${made.fullName}`, { headers })).status).toBe(200);
  expect(
    (await fetch(`${other.serverUrl}/api/graphql`, { method: 'POST', headers, body: '{"query":"{viewer{login}}"}' })).status,
  ).toBe(200);
  await fetch(`${other.apiUrl}/repos/lab/model/lost`, { headers });
  await fetch(`${other.apiUrl}/repos/lab/model/pulls?colour=red`, { headers });
  await fetch(`${other.apiUrl}/repos/lab/model/git/blobs`, { method: 'POST', headers, body: '{"text":"x"}' });
  expect(other.problems).toHaveLength(3);
  await expect(other.close()).rejects.toThrow(/unknown path: GET .*lost[\s\S]*colour[\s\S]*content/);
  expect(other.requests.map((it) => it.purpose)).toEqual([
    'repository-read',
    'identity',
    'unknown',
    'pull-request-read',
    'data-branch-write',
  ]);
});

test('a copied world answers alike and shares nothing', async () => {
  const pull = pullWithChange();
  const other = await startFakeGitHub({ world: copyWorld(github.world) });
  const headers = { authorization: `token ${token.value}` };
  const shown = await fetch(`${other.apiUrl}/repos/lab/model/pulls/1`, { headers });
  expect(await shown.json()).toMatchObject({ head: { sha: pull.head.sha }, merge_commit_sha: pull.mergeCommit });
  const copy = other.world.repository('lab/model');
  const there = commit(other.world, copy, 'wider', { files: { 'there.txt': 'x' } });
  expect([copy.pulls.get(1)?.head.sha, pull.head.sha === there, repository.git.commits.has(there)]).toEqual([there, false, false]);
  await other.close();
});
