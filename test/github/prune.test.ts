import { expect, test } from 'vitest';
import { recordPath } from '../../src/github/kept-records.ts';
import { RETENTION, stalePaths, staleRecords } from '../../src/github/prune.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const NOW = Date.parse('2026-06-30T12:00:00Z');
const DAY = 86_400_000;
/** The repository's own, as a configuration may spell it. */
const STORE = { owner: 'Octo-Lab', repo: 'model', branch: 'loss-doctor' };

function entry(path: string) {
  return { path, blob: 'b', size: 1 };
}

/** One record a day, the newest today. */
function records(count: number, job = 'training-default') {
  return Array.from({ length: count }, (_, age) => {
    const day = new Date(NOW - age * DAY).toISOString().slice(0, 10);
    return entry(recordPath('main', age.toString(16).padStart(40, '0'), job, day, 1000 - age));
  });
}

test('records are kept by number and age, for each job by itself', () => {
  const stale = staleRecords([...records(150), ...records(10, 'other-default')], NOW);
  expect(stale).toHaveLength(150 - RETENTION.recordDays);
  expect(stale.every((path) => path.includes('training-default'))).toBe(true);
  expect(staleRecords([...records(150)].slice(100), NOW)).toHaveLength(50 - RETENTION.recordsAtLeast);
  const sameDay = Array.from({ length: 230 }, (_, run) => entry(recordPath('main', 'a'.repeat(40), 'j', '2026-06-30', run)));
  expect(staleRecords(sameDay, NOW)).toHaveLength(30);
});

test('records under the name that a job had before go with age, once it has others', () => {
  const former = records(150).slice(85);
  const renamed = records(3, 'training-default-0a1b2c3d');
  expect(staleRecords([...former, ...renamed], NOW)).toHaveLength(150 - RETENTION.recordDays);
  expect(staleRecords(former, NOW)).toHaveLength(former.length - RETENTION.recordsAtLeast);
});

test('the record of the release that the configuration names stays whatever its age', async () => {
  const old = records(150).at(-1);
  const release = (149).toString(16).padStart(40, '0');
  expect(await stalePaths(client(), REPOSITORY, STORE, records(150), NOW)).toContain(old?.path);
  expect(await stalePaths(client(), REPOSITORY, STORE, records(150), NOW, release)).not.toContain(old?.path);
});

const pictures = [1, 2, 3, 4].map((pull) => entry(`pr/${pull}/${'a'.repeat(40)}/default-light.png`));

const head = { sha: 'a'.repeat(40) };

test('of a pull request with very many pushes the pictures of its head stay', async () => {
  const pushes = Array.from({ length: RETENTION.picturePushes + 1 }, (_, at) => (at + 16).toString(16).padStart(40, 'b'));
  const many = [...pushes, head.sha].map((sha) => entry(`pr/1/${sha}/default-light.png`));
  const listed = () => {
    api()
      .get(`${PATH}/pulls`)
      .query(true)
      .reply(200, [{ number: 1, closed_at: null, head }]);
    api().get(`${PATH}/pulls`).query(true).reply(200, []);
  };
  listed();
  const stale = await stalePaths(client(), REPOSITORY, STORE, many, NOW);
  expect(stale).toEqual(many.slice(0, -1).map(({ path }) => path));
  listed();
  expect(await stalePaths(client(), REPOSITORY, STORE, many.slice(2), NOW)).toEqual([]);
});

test('pictures of open pull requests and of those closed lately stay', async () => {
  api()
    .get(`${PATH}/pulls`)
    .query({ state: 'open', per_page: 100, page: 1 })
    .reply(200, [{ number: 1, closed_at: null, head }]);
  api()
    .get(`${PATH}/pulls`)
    .query({ state: 'closed', sort: 'updated', direction: 'desc', per_page: 100, page: 1 })
    .reply(200, [
      { number: 2, closed_at: new Date(NOW - 5 * DAY).toISOString(), head },
      { number: 3, closed_at: new Date(NOW - 50 * DAY).toISOString(), head },
    ]);
  const stale = await stalePaths(client(), REPOSITORY, STORE, [...pictures, entry('badge.svg')], NOW);
  expect(stale).toEqual([pictures[2]?.path, pictures[3]?.path]);
});

test('nothing is dropped when pull requests cannot be listed, or when there is no picture', async () => {
  api().get(`${PATH}/pulls`).query(true).reply(403, { message: 'Resource not accessible by integration' });
  expect(await stalePaths(client(), REPOSITORY, STORE, pictures, NOW)).toEqual([]);
  expect(await stalePaths(client(), REPOSITORY, STORE, [entry('badge.svg')], NOW)).toEqual([]);
});

test('pictures on a branch of another repository stay: whose pull requests they show is not known', async () => {
  const shared = { ...STORE, repo: 'figures' };
  // Here no pull request is open, and none was closed lately.
  api().get(`${PATH}/pulls`).query(true).optionally().twice().reply(200, []);
  const old = records(150);
  const stale = await stalePaths(client(), REPOSITORY, shared, [...pictures, ...old], NOW);
  expect(stale).toEqual(staleRecords(old, NOW));
  expect(stale.length).toBeGreaterThan(0);
});
