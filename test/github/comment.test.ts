import nock from 'nock';
import { expect, test } from 'vitest';
import { writeComment } from '../../src/github/comment.ts';
import { type CommentState, markerOf } from '../../src/github/comment-marker.ts';
import { ownComments } from '../../src/github/own-comments.ts';
import { API, api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const HEAD = 'a'.repeat(40);
const pull = { number: 7, headSha: HEAD, baseRef: 'main' };
const run = { id: 50, attempt: 1, workflowPath: '.github/workflows/training.yml' };
const state: CommentState = { v: 1, key: 'default', run: 40, attempt: 1, head: HEAD, open: ['mlp/overfitting/4'], fixed: [] };
const COMMENTS = `${PATH}/issues/7/comments`;
const US = 'github-actions[bot]';

function comment(id: number, more: Partial<CommentState> = {}, login = US) {
  const body = `${markerOf({ ...state, ...more })}\n### Training looks healthy`;
  return { id, body, html_url: `https://github.test/c/${id}`, user: { login } };
}

function listed(...comments: readonly object[]): void {
  api().get(COMMENTS).query({ per_page: 100, page: 1 }).reply(200, comments);
}

function viewer(login = US): void {
  api()
    .post('/graphql')
    .reply(200, { data: { viewer: { login } } });
}

function headIs(sha: string): void {
  api().get(`${PATH}/pulls/7`).reply(200, { state: 'open', head: { sha } });
}

function write(create = true) {
  const render = (marker: string): string => `${marker}\n### now`;
  const words = {
    others: (headlines: readonly string[]) => `Also: ${headlines.join('; ')}`,
    movedOn: (head: string) => `For ${head}.`,
    replaced: (url: string) => `Now at ${url}.`,
  };
  const common = { repository: REPOSITORY, pull, key: 'default', run, words, isAlarming: false, create };
  return writeComment(client(), { ...common, state: { ...state, run: run.id }, render });
}

test('finds our comment on a later page, of our key and by us alone', async () => {
  const chatter = Array.from({ length: 100 }, (_, index) => ({ id: index, body: 'LGTM', html_url: '', user: { login: 'ada' } }));
  api()
    .get(COMMENTS)
    .query({ per_page: 100, page: 1 })
    .reply(200, chatter, { link: `<${API}${COMMENTS}?page=2>; rel="next"` });
  const second = [comment(900, {}, 'mallory'), comment(903, { key: 'other' }), comment(902), { ...comment(904), user: null }];
  api().get(COMMENTS).query({ per_page: 100, page: 2 }).reply(200, second);
  viewer();
  const own = await ownComments(client(), REPOSITORY, pull, 'default');
  expect(own.comments.map(({ id }) => id)).toEqual([902]);
  expect(own.isUnsure).toBe(false);
});

test('the first comment is created, and a second look finds nobody else', async () => {
  headIs(HEAD);
  listed();
  api()
    .post(COMMENTS)
    .reply(201, comment(5, { run: 50 }));
  listed(comment(5, { run: 50 }));
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/5' });
});

test('an existing comment is updated in place, and duplicates of it go', async () => {
  headIs(HEAD);
  listed(comment(9), comment(5));
  viewer();
  api()
    .patch(`${PATH}/issues/comments/5`, /### now/)
    .reply(200, comment(5, { run: 50 }));
  api().delete(`${PATH}/issues/comments/9`).reply(204);
  expect(await write(false)).toEqual({ state: 'written', url: 'https://github.test/c/5' });
});

test('of two jobs that create at once both keep the older comment', async () => {
  headIs(HEAD);
  listed();
  api()
    .post(COMMENTS)
    .reply(201, comment(6, { run: 50 }));
  listed(comment(5, { run: 49 }), comment(6, { run: 50 }));
  api()
    .patch(`${PATH}/issues/comments/5`, /### now/)
    .reply(200, comment(5, { run: 50 }));
  api().delete(`${PATH}/issues/comments/6`).reply(404);
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/5' });
});

test('the older comment of a newer run is left as it is', async () => {
  headIs(HEAD);
  listed();
  api()
    .post(COMMENTS)
    .reply(201, comment(6, { run: 50 }));
  listed(comment(5, { run: 51 }), comment(6, { run: 50 }));
  api().delete(`${PATH}/issues/comments/6`).reply(204);
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/5' });
});

function lookFails(status: number, times: number): void {
  api().get(COMMENTS).query({ per_page: 100, page: 1 }).times(times).reply(status, { message: 'no' });
}

test('a request that arrived twice leaves one comment, though the looks after it fail', async () => {
  headIs(HEAD);
  listed();
  api()
    .post(COMMENTS)
    .reply(201, comment(5, { run: 50 }));
  lookFails(422, 3);
  listed(comment(5, { run: 50 }), comment(6, { run: 50 }));
  api().delete(`${PATH}/issues/comments/6`).reply(422, {});
  api().delete(`${PATH}/issues/comments/6`).reply(204);
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/5' });
});

test('a comment stands whose neighbours cannot be seen or removed, and the reason is told', async () => {
  headIs(HEAD);
  listed();
  api()
    .post(COMMENTS)
    .reply(201, comment(5, { run: 50 }));
  lookFails(403, 4);
  expect(await write()).toMatchObject({ state: 'written', url: 'https://github.test/c/5', untidied: { status: 403 } });
  headIs(HEAD);
  listed(comment(9), comment(5));
  viewer();
  const newest = comment(5, { run: 50 });
  api().patch(`${PATH}/issues/comments/5`).reply(200, newest);
  api().delete(`${PATH}/issues/comments/9`).times(4).reply(403, {});
  api().get(`${PATH}/issues/comments/5`).reply(200, newest);
  expect(await write()).toMatchObject({ state: 'written', url: 'https://github.test/c/5', untidied: { status: 403 } });
});

test('an older run writes nothing, nor does one whose head is no longer the head', async () => {
  headIs(HEAD);
  listed(comment(5, { run: 51 }));
  viewer();
  expect(await write()).toEqual({ state: 'superseded', by: 'newer-run' });
  headIs('b'.repeat(40));
  expect(await write()).toEqual({ state: 'superseded', by: 'newer-head' });
});

test('a comment that an older run wrote after us is written once more', async () => {
  headIs(HEAD);
  listed(comment(5));
  viewer();
  const newest = comment(5, { run: 50 });
  api()
    .patch(`${PATH}/issues/comments/5`, /### now/)
    .times(2)
    .reply(200, newest);
  api()
    .get(`${PATH}/issues/comments/5`)
    .reply(200, comment(5, { run: 49 }));
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/5' });
  expect(nock.isDone()).toBe(true);
});

test('a comment that a person deleted meanwhile is made again', async () => {
  headIs(HEAD);
  listed(comment(5));
  viewer();
  api().patch(`${PATH}/issues/comments/5`).reply(404, { message: 'Not Found' });
  api()
    .post(COMMENTS)
    .reply(201, comment(8, { run: 50 }));
  listed(comment(8, { run: 50 }));
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/8' });
});

test('an answer that was lost is not a comment that was lost', async () => {
  headIs(HEAD);
  listed();
  api().post(COMMENTS).reply(201, '{"id":6,"bo', { 'content-type': 'application/json' });
  listed(comment(6, { run: 50 }));
  viewer();
  expect(await write()).toEqual({ state: 'written', url: 'https://github.test/c/6' });
  headIs(HEAD);
  listed();
  api().post(COMMENTS).reply(201, '{"id":6,"bo', { 'content-type': 'application/json' });
  listed();
  await expect(write()).rejects.toThrow('unexpected-answer');
});

test('no comment is started where none is wanted', async () => {
  headIs(HEAD);
  listed();
  expect(await write(false)).toEqual({ state: 'unwanted' });
  expect(nock.isDone()).toBe(true);
});
