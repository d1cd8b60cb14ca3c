import type { RequestBodyMatcher } from 'nock';
import { expect, test } from 'vitest';
import { commitTo, contentOf } from '../../src/github/branch-store.ts';
import { brokenRule } from '../../src/github/errors.ts';
import { pictureFiles, pictureLinks } from '../../src/github/pictures-branch.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const store = { ...REPOSITORY, branch: 'loss-doctor' };
const file = { path: 'badge.svg', bytes: new TextEncoder().encode('<svg/>') };

function tip(commit: string | undefined, tree = `${commit}-tree`): void {
  const reply = api().get(`${PATH}/branches/loss-doctor`);
  if (commit === undefined) reply.reply(404, { message: 'Branch not found' });
  else reply.reply(200, { commit: { sha: commit, commit: { tree: { sha: tree } } } });
}

function blob(sha: string): void {
  api()
    .post(`${PATH}/git/blobs`, { content: btoa('<svg/>'), encoding: 'base64' })
    .reply(201, { sha });
}

function tree(expected: RequestBodyMatcher, sha: string): void {
  api().post(`${PATH}/git/trees`, expected).reply(201, { sha });
}

function commit(parents: readonly string[], sha: string): void {
  api()
    .post(`${PATH}/git/commits`, (body) => JSON.stringify(body.parents) === JSON.stringify(parents))
    .reply(201, { sha });
}

const entry = { path: 'badge.svg', mode: '100644', type: 'blob', sha: 'blob1' };

test('the first commit starts a branch without history', async () => {
  blob('blob1');
  tip(undefined);
  tree({ tree: [entry] }, 'tree1');
  commit([], 'commit1');
  api()
    .post(`${PATH}/git/refs`, { ref: 'refs/heads/loss-doctor', sha: 'commit1' })
    .reply(201, { object: { sha: 'commit1' } });
  expect(await commitTo(client(), store, { message: 'badge', files: [file] })).toMatchObject({ commit: 'commit1' });
});

test('a lost race builds again on the winner, without uploading again, and never forces', async () => {
  blob('blob1');
  tip('old');
  tree({ tree: [entry], base_tree: 'old-tree' }, 'tree1');
  commit(['old'], 'commit1');
  api()
    .patch(`${PATH}/git/refs/heads%2Floss-doctor`, { sha: 'commit1', force: false })
    .reply(422, { message: 'Update is not a fast forward' });
  tip('winner');
  tree({ tree: [entry], base_tree: 'winner-tree' }, 'tree2');
  commit(['winner'], 'commit2');
  api()
    .patch(`${PATH}/git/refs/heads%2Floss-doctor`, { sha: 'commit2', force: false })
    .reply(200, { object: { sha: 'commit2' } });
  expect(await commitTo(client(), store, { message: 'badge', files: [file] })).toMatchObject({ commit: 'commit2' });
});

test.each([
  [422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'],
  [422, 'Changes must be made through a pull request.'],
  [409, 'Repository rule violations found\n\nCannot update this protected ref.\n\n'],
])('what a rule refuses with status %i is no lost race: nothing is tried again', async (status, message) => {
  blob('blob1');
  tip('old');
  tree({ tree: [entry], base_tree: 'old-tree' }, 'tree1');
  commit(['old'], 'commit1');
  const page = 'https://docs.github.com/rest/git/refs#update-a-reference';
  api().patch(`${PATH}/git/refs/heads%2Floss-doctor`).reply(status, { message, documentation_url: page });
  const error: unknown = await commitTo(client(), store, { message: 'badge', files: [file] }).catch((thrown: unknown) => thrown);
  expect(brokenRule(error)).toMatch(/^(?:Changes must be made through a pull request|Cannot update this protected ref)$/);
});

test('two jobs that both start the branch: the loser goes on top', async () => {
  blob('blob1');
  tree({ tree: [entry] }, 'tree1');
  commit([], 'commit1');
  api().post(`${PATH}/git/refs`).reply(422, { message: 'Reference already exists' });
  tip('winner');
  tree({ tree: [entry], base_tree: 'winner-tree' }, 'tree2');
  commit(['winner'], 'commit2');
  api()
    .patch(`${PATH}/git/refs/heads%2Floss-doctor`)
    .reply(200, { object: { sha: 'commit2' } });
  expect(await commitTo(client(), store, { message: 'badge', files: [file] }, { tip: undefined })).toMatchObject({
    commit: 'commit2',
  });
});

test('what is there already makes no commit', async () => {
  blob('blob1');
  tip('old', 'same');
  tree({ tree: [entry], base_tree: 'same' }, 'same');
  expect(await commitTo(client(), store, { message: 'badge', files: [file] })).toMatchObject({ commit: 'old' });
});

test('a missing permission is the caller’s to word', async () => {
  api().post(`${PATH}/git/blobs`).reply(403, { message: 'Resource not accessible by integration' });
  await expect(commitTo(client(), store, { message: 'badge', files: [file] })).rejects.toMatchObject({ status: 403 });
});

test('content comes back as it went, line breaks of the answer or not', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const content = btoa(String.fromCharCode(...bytes)).replace(/.{60}/g, '$&\n');
  api().get(`${PATH}/git/blobs/abc`).reply(200, { content, encoding: 'base64' });
  expect(await contentOf(client(), store, 'abc')).toEqual(bytes);
});

test('pictures are linked by branch on the web address, under a path that no other run or job writes', () => {
  const png = new Uint8Array([0x89, 0x50]);
  const head = 'c'.repeat(40);
  const run = { id: 50, attempt: 2, workflowPath: '.github/workflows/training.yml' };
  const at = { pull: 7, headSha: head, run, key: 'a b', serverUrl: 'https://ghe.test', digest: '0123abcd' };
  expect(pictureFiles(at, { light: png, dark: png }).map(({ path }) => path)).toEqual([
    `pr/7/${head}-50-2/a_b-0123abcd-light.png`,
    `pr/7/${head}-50-2/a_b-0123abcd-dark.png`,
  ]);
  const links = pictureLinks(at, { ...REPOSITORY, branch: 'data/loss' });
  expect(links.dark).toBe(`https://ghe.test/octo-lab/model/blob/data/loss/pr/7/${head}-50-2/a_b-0123abcd-dark.png?raw=true`);
});

test('text goes into the tree as it is, made anew from what the branch holds after a lost race', async () => {
  tip('old');
  const inline = (content: string) => [{ path: 'v2/ledger.json', mode: '100644', type: 'blob', content }];
  tree({ tree: inline('on old'), base_tree: 'old-tree' }, 'tree1');
  commit(['old'], 'commit1');
  api().patch(`${PATH}/git/refs/heads%2Floss-doctor`).reply(409, { message: 'Update is not a fast forward' });
  tip('winner');
  tree({ tree: inline('on winner'), base_tree: 'winner-tree' }, 'tree2');
  commit(['winner'], 'commit2');
  api()
    .patch(`${PATH}/git/refs/heads%2Floss-doctor`)
    .reply(200, { object: { sha: 'commit2' } });
  const texts = async (at: { commit: string } | undefined) => ({
    texts: new Map([['v2/ledger.json', `on ${at?.commit}`]]),
    drop: [],
  });
  expect(await commitTo(client(), store, { message: 'x', files: [], texts })).toEqual({ commit: 'commit2', tree: 'tree2' });
});

test('a branch in the way of the data branch is no lost race', async () => {
  tree({ tree: [entry] }, 'tree1');
  commit([], 'commit1');
  const message =
    "cannot lock ref 'refs/heads/loss-doctor': 'refs/heads/loss-doctor/x' exists; cannot create 'refs/heads/loss-doctor'";
  api().post(`${PATH}/git/refs`).reply(422, { message });
  blob('blob1');
  await expect(commitTo(client(), store, { message: 'x', files: [file] }, { tip: undefined })).rejects.toMatchObject({
    status: 422,
  });
});
