import * as v from 'valibot';
import type { Store, Tip } from '../branch-store.ts';
import type { Client } from '../client.ts';
import { LEDGER_PATH } from './kept.ts';
import { type Ledger, ledgerText } from './ledger.ts';

/** Commits and bytes after which the branch's history is made one commit: what it no longer holds takes room until then. */
const SQUASH = { commits: 300, bytes: 20 * 1024 * 1024 } as const;

const SHA = v.object({ sha: v.string() });
const NODE = v.object({ repository: v.object({ id: v.string() }) });

/**
 * Puts what the branch holds into one commit without a past, if nobody wrote to it meanwhile: only GitHub's graph interface moves a branch
 * on that condition. Where that is refused, or the server has none, nothing happens, and the next push tries again.
 */
export async function squash(client: Client, store: Store, tip: Tip, ledger: Ledger): Promise<boolean> {
  try {
    if (ledger.since.commits <= SQUASH.commits && ledger.since.bytes <= SQUASH.bytes) return false;
    const { owner, repo, branch } = store;
    const content = ledgerText({ ...ledger, since: { commits: 0, bytes: 0 } });
    const file = { path: LEDGER_PATH, mode: '100644', type: 'blob', content };
    const tree = await client.call('POST /repos/{owner}/{repo}/git/trees', { owner, repo, base_tree: tip.tree, tree: [file] }, SHA);
    const body = { owner, repo, message: '[skip ci] what is kept, without its past', tree: tree.sha, parents: [] };
    const root = await client.call('POST /repos/{owner}/{repo}/git/commits', body, SHA);
    const { repository } = await client.graphql(
      'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }',
      { owner, repo },
      NODE,
    );
    const update = { name: `refs/heads/${branch}`, beforeOid: tip.commit, afterOid: root.sha, force: true };
    await client.graphql(
      'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      { input: { repositoryId: repository.id, refUpdates: [update] } },
      v.unknown(),
    );
    return true;
  } catch {
    return false;
  }
}
