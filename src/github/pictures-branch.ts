import type { Store, StoredFile } from './branch-store.ts';
import { sha256 } from './ledger/hash.ts';
import { slugOf } from './slug.ts';
import type { TrainingRun } from './trigger.ts';

export interface PictureFiles {
  readonly light: Uint8Array;
  readonly dark: Uint8Array;
}

export interface PictureLinks {
  readonly light: string;
  readonly dark: string;
}

interface PictureOf {
  readonly pull: number;
  readonly headSha: string;
  readonly run: TrainingRun;
  readonly key: string;
  readonly serverUrl: string;
  /** Of the picture itself: jobs of one run that share a key each have their own. */
  readonly digest: string;
}

/** What tells one picture from another under the same head, run and key. */
export async function digestOf({ light }: PictureFiles): Promise<string> {
  return (await sha256(light)).slice(0, 8);
}

/** Both pictures under the pull request's head and run: no path is ever written twice, so that no link goes stale. */
export function pictureFiles(at: PictureOf, { light, dark }: PictureFiles): readonly StoredFile[] {
  return [
    { path: `${nameOf(at)}-light.png`, bytes: light },
    { path: `${nameOf(at)}-dark.png`, bytes: dark },
  ];
}

/** Links by branch: its history is made one commit now and then. They show in private repositories too. */
export function pictureLinks(at: PictureOf, store: Store): PictureLinks {
  const link = (path: string): string =>
    `${at.serverUrl}/${store.owner}/${store.repo}/blob/${encoded(store.branch)}/${encoded(path)}?raw=true`;
  return { light: link(`${nameOf(at)}-light.png`), dark: link(`${nameOf(at)}-dark.png`) };
}

function nameOf({ pull, headSha, run, key, digest }: PictureOf): string {
  return `pr/${pull}/${headSha}-${run.id}-${run.attempt}/${slugOf(key)}-${digest}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
