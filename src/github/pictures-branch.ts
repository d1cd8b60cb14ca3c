import { commitTo, type Store, type StoredFile, type Tip } from './branch-store.ts';
import type { Client } from './client.ts';
import { slugOf } from './slug.ts';

export interface PictureFiles {
  readonly light: Uint8Array;
  readonly dark: Uint8Array;
}

export interface PictureLinks {
  readonly light: string;
  readonly dark: string;
}

/** Keeps both pictures under the pull request's head, and answers with links by commit: they never go stale, and show in private repositories. */
export async function keepPictures(
  client: Client,
  store: Store,
  at: { readonly pull: number; readonly headSha: string; readonly key: string; readonly serverUrl: string },
  pictures: PictureFiles,
  known?: { readonly tip: Tip | undefined },
): Promise<PictureLinks> {
  const name = `pr/${at.pull}/${at.headSha}/${slugOf(at.key)}`;
  const files: readonly StoredFile[] = [
    { path: `${name}-light.png`, bytes: pictures.light },
    { path: `${name}-dark.png`, bytes: pictures.dark },
  ];
  const message = `Charts of pull request ${at.pull} at ${at.headSha.slice(0, 7)}`;
  const commit = await commitTo(client, store, { message, files }, known);
  const link = (path: string): string =>
    `${at.serverUrl}/${store.owner}/${store.repo}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}?raw=true`;
  return { light: link(`${name}-light.png`), dark: link(`${name}-dark.png`) };
}
