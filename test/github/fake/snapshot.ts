import { GitStore } from './git-store.ts';
import { type Repository, World } from './state.ts';

/** A copy of a world that shares nothing with it, so that one scene can be set once and ruined many times. */
export function copyWorld(world: World): World {
  const { repositories, tokens, users } = world;
  const plain = structuredClone({ repositories, tokens, users });
  const stores = new Map<unknown, GitStore>();
  const copy = new World(world.lastId, world.now());
  for (const [name, repository] of plain.repositories) copy.repositories.set(name, withStore(repository, stores));
  for (const [name, token] of plain.tokens) copy.tokens.set(name, token);
  for (const [name, user] of plain.users) copy.users.set(name, user);
  return copy;
}

/** Cloning keeps data and who shares what, but not the class. */
function withStore(repository: Repository, stores: Map<unknown, GitStore>): Repository {
  const known = stores.get(repository.git);
  const store = known ?? Object.assign(new GitStore(), repository.git);
  stores.set(repository.git, store);
  stores.set(store, store);
  return Object.assign(repository, { git: store });
}
