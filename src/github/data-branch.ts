import { entriesOf, type Store, type Tip, tipOf } from './branch-store.ts';
import type { Client } from './client.ts';

/** Everything that any version writes to the data branch. */
const OURS: readonly RegExp[] = [
  /^pr\/\d+\/[^/]+\/[^/]+\.png$/,
  /^runs\/[^/]+\/[0-9a-f]{40}\/[^/]+\.json\.gz$/,
  /^v2\/ledger\.json$/,
  /^v2\/curves\/[\w-]+\/[\w-]+\.json$/,
  /^(?:[^/]+\/)?badge(?:\/[^/]+)?\.(?:svg|json|md)$/,
];
/** Says what the branch is. Alone it may be anybody's. */
const README = 'README.md';

/** The data branch as it was found. */
export interface BranchSeen {
  readonly tip: Tip | undefined;
  /** Whether nothing of anybody else's would be written over or among: it does not exist, is empty, or holds nothing but what we write. */
  readonly isOurs: boolean;
}

/** Throws what GitHub answered where it cannot be seen what the branch holds. */
export async function lookAtBranch(client: Client, store: Store): Promise<BranchSeen> {
  const tip = await tipOf(client, store);
  if (tip === undefined) return { tip, isOurs: true };
  const paths = (await entriesOf(client, store, tip)).map(({ path }) => path);
  const others = paths.filter((path) => !OURS.some((ours) => ours.test(path)));
  return { tip, isOurs: others.length === 0 || (others.length < paths.length && others.every((path) => path === README)) };
}
