import { expect, test } from 'vitest';
import { gatherFromCommit } from '../../src/github/gather.ts';
import { API, api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const SHA = 'a'.repeat(40);
const HERE = 1;
const FORK = 99;
const PATTERNS = ['loss-history'];
const own = { id: 77, attempt: 1, workflowPath: '.github/workflows/report.yml' };
const branch = { run: own, keeps: true };
const pull = { number: 7, headSha: SHA, baseRef: 'main' };

function run(id: number, event: string, head: number | null) {
  const path = '.github/workflows/training.yml@main';
  return { id, run_attempt: 1, path, head_sha: SHA, event, head_repository: head === null ? null : { id: head } };
}

function listed(...runs: readonly object[]): void {
  api()
    .get(`${PATH}/actions/runs`)
    .query({ head_sha: SHA, per_page: 100, page: 1 })
    .reply(200, { total_count: runs.length, workflow_runs: runs });
}

/** The runs whose artifacts may be asked for, in this order; each but the last has none. */
function asked(...ids: readonly number[]): void {
  for (const id of ids)
    api()
      .get(`${PATH}/actions/runs/${id}/artifacts`)
      .query(true)
      .times(id === own.id ? 1 : 2)
      .reply(200, { total_count: 0, artifacts: [] });
}

async function gather(subject: Parameters<typeof gatherFromCommit>[4]): Promise<unknown> {
  // This very run is asked first.
  asked(own.id);
  const { refused } = await gatherFromCommit(client(), REPOSITORY, HERE, SHA, subject, PATTERNS);
  return refused.map(({ because }) => because.code);
}

test('a commit of a branch is read from the repository’s own runs, whatever a stranger ran of the same commit', async () => {
  listed(
    run(9, 'pull_request', FORK),
    run(8, 'push', FORK),
    run(7, 'push', null),
    run(6, 'workflow_run', HERE),
    run(5, 'pull_request_target', HERE),
    run(4, 'pull_request', HERE),
    run(3, 'workflow_dispatch', HERE),
    run(2, 'push', HERE),
  );
  asked(3, 2);
  expect(await gather(branch)).toEqual(['no-artifact']);
});

test('the head of a pull request is read from runs of its own head repository alone', async () => {
  const runs = [run(9, 'pull_request', FORK), run(8, 'push', FORK), run(4, 'pull_request', HERE), run(2, 'push', HERE)];
  listed(...runs);
  asked(4, 2);
  expect(await gather({ run: own, keeps: false, pull: { ...pull, headRepositoryId: HERE } })).toEqual(['no-artifact']);
  listed(...runs);
  asked(9, 2);
  expect(await gather({ run: own, keeps: false, pull: { ...pull, headRepositoryId: FORK } })).toEqual(['no-artifact']);
});

test('the run that the job itself is about may be read, whatever started it', async () => {
  listed(run(78, 'release', HERE), run(77, 'merge_group', HERE));
  expect(await gather({ run: own, keeps: false })).toEqual(['no-artifact']);
});

test('more than a page of a stranger’s runs hides nothing', async () => {
  const flood = Array.from({ length: 100 }, (_, at) => run(1000 + at, 'pull_request', FORK));
  const body = (runs: readonly object[]) => ({ total_count: 101, workflow_runs: runs });
  const page = (number: number) => ({ head_sha: SHA, per_page: 100, page: number });
  api()
    .get(`${PATH}/actions/runs`)
    .query(page(1))
    .reply(200, body(flood), { link: `<${API}${PATH}/actions/runs?page=2>; rel="next"` });
  api()
    .get(`${PATH}/actions/runs`)
    .query(page(2))
    .reply(200, body([run(2, 'push', HERE)]));
  asked(2);
  expect(await gather(branch)).toEqual(['no-artifact']);
});
