import { expect, test } from 'vitest';
import { jobSlug, keptRecords, recordPath } from '../../src/github/kept-records.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const store = { ...REPOSITORY, branch: 'loss-doctor' };
const tip = { commit: 'c', tree: 't' };
const [m1, m2] = ['1'.repeat(40), '2'.repeat(40)];
const mine = jobSlug('.github/workflows/train.yml', 'gpu-a');
const other = jobSlug('.github/workflows/train-gpu.yml', 'a');
const former = 'train-gpu-a';

function holds(...records: readonly (readonly [commit: string, job: string, run: number])[]): void {
  const tree = records.map(([commit, job, run]) => ({
    path: recordPath('main', commit, job, '2026-06-30', run),
    type: 'blob',
    sha: `b${run}`,
  }));
  api().get(`${PATH}/git/trees/t`).query({ recursive: '1' }).reply(200, { tree });
}

async function kept(job: string, ownRun = 0): Promise<readonly (readonly [string, string])[]> {
  const { byCommit } = await keptRecords(client(), store, tip, 'main', job, ownRun);
  return [...byCommit].map(([commit, { blob }]) => [commit, blob]);
}

test('a job finds its own records, and none of a job that reads alike', async () => {
  holds([m1, mine, 1], [m1, other, 2], [m2, other, 3]);
  expect(await kept(mine)).toEqual([[m1, 'b1']]);
});

test('of a commit trained more than once the newest counts, and never the run itself', async () => {
  holds([m1, mine, 1], [m1, mine, 4], [m2, mine, 3], [m1, mine, 9]);
  expect(await kept(mine, 9)).toEqual([
    [m1, 'b4'],
    [m2, 'b3'],
  ]);
});

test('a record that an earlier version kept is found under its former name, behind one of today', async () => {
  holds([m1, former, 1], [m2, former, 6], [m2, mine, 5]);
  expect(await kept(mine)).toEqual([
    [m2, 'b5'],
    [m1, 'b1'],
  ]);
});
