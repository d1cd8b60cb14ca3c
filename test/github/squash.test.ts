import { expect, test } from 'vitest';
import { EMPTY_LEDGER, type Ledger } from '../../src/github/ledger/ledger.ts';
import { squash } from '../../src/github/ledger/squash.ts';
import { api, client, PATH, REPOSITORY, useNock } from './nocked.ts';

useNock();

const store = { ...REPOSITORY, branch: 'loss-doctor' };
const tip = { commit: 'old', tree: 'tree' };
const grown: Ledger = { ...EMPTY_LEDGER, since: { commits: 301, bytes: 5 } };

function rooted(): void {
  api()
    .post(`${PATH}/git/trees`, (body) => body.base_tree === 'tree' && body.tree.length === 1)
    .reply(201, { sha: 'new-tree' });
  api()
    .post(`${PATH}/git/commits`, (body) => body.parents.length === 0)
    .reply(201, { sha: 'root' });
}

function asked(answer: object): void {
  api().post('/graphql').reply(200, answer);
}

test('a branch that has grown becomes one commit, if it is still where it was', async () => {
  rooted();
  asked({ data: { repository: { id: 'R_1' } } });
  api()
    .post('/graphql', ({ variables }) => {
      const [update] = variables.input.refUpdates;
      return update.beforeOid === 'old' && update.afterOid === 'root' && update.name === 'refs/heads/loss-doctor';
    })
    .reply(200, { data: { updateRefs: { clientMutationId: null } } });
  expect(await squash(client(), store, tip, grown)).toBe(true);
});

test('where that is refused nothing happens, and never by a forced push', async () => {
  rooted();
  asked({ data: { repository: { id: 'R_1' } } });
  asked({ data: null, errors: [{ message: 'Reference was updated meanwhile' }] });
  expect(await squash(client(), store, tip, grown)).toBe(false);
});

test('a small branch keeps its past', async () => {
  expect(await squash(client(), store, tip, { ...EMPTY_LEDGER, since: { commits: 300, bytes: 1 } })).toBe(false);
});
