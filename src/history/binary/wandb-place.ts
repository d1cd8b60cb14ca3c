import type { RunRecord } from './wandb-record.ts';

/** Names that W&B makes up if none is given, like `sunny-wave-12`: another for each run. */
const MADE_UP = /^[a-z]+-[a-z]+-\d+$/;
const DEFAULT_PROJECT = 'uncategorized';
const LONGEST_PART = 120;

/**
 * Where W&B runs are found, without what changes from run to run (folders with times and ids): the folder around W&B's own,
 * the project, the group and the name that people gave. Runs of a group without names of their own are its replicates,
 * which is what groups are for.
 */
export function placesOf(runs: readonly { readonly paths: readonly string[]; readonly record: RunRecord | undefined }[]): string[] {
  const found = runs.map(({ paths, record }) => ({ ...placeOf(paths[0] ?? '', record), id: idOf(record) }));
  const counts = new Map<string, number>();
  for (const { place, nameless } of found) if (nameless) counts.set(place, (counts.get(place) ?? 0) + 1);
  const seen = new Map<string, number>();
  const places = new Map<string, string>();
  return found.map(({ place, nameless, id }) => {
    // Copies of one log lie in several folders, and are found in one place.
    const known = id === '' ? undefined : places.get(id);
    if (known !== undefined) return known;
    const nth = (seen.get(place) ?? 0) + 1;
    if (nameless) seen.set(place, nth);
    const own = nameless && (counts.get(place) ?? 0) > 1 ? `${place}/rep_${nth}` : place;
    places.set(id, own);
    return own;
  });
}

/** What tells one run from all others, within its project. */
export function idOf(record: RunRecord | undefined): string {
  return record === undefined || record.id === '' ? '' : `${record.project}/${record.id}`;
}

function placeOf(path: string, record: RunRecord | undefined): { place: string; nameless: boolean } {
  if (record === undefined) return { place: path, nameless: false };
  const { project, group, jobType, name } = record;
  const own = MADE_UP.test(name) || name === record.id ? '' : name;
  const parts = [project === DEFAULT_PROJECT ? '' : project, group, group === '' ? '' : jobType, own];
  const named = parts.map((part) => part.trim().slice(0, LONGEST_PART)).filter((part) => part !== '');
  return { place: [...folderAround(path), ...named].join('/'), nameless: group !== '' && own === '' };
}

/** Whether a folder is one that W&B makes for a run. */
export function isRunFolder(folder: string): boolean {
  return /(?:^|\/)(?:(?:offline-)?run|dryrun)-\d{8}_\d{6}-[^/]+$/.test(folder);
}

/** The folders above W&B's: `<here>/wandb/run-<time>-<id>/run-<id>.wandb`. */
function folderAround(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  if (isRunFolder(folders.at(-1) ?? '')) folders.pop();
  if (/^\.?wandb$/.test(folders.at(-1) ?? '')) folders.pop();
  return folders;
}
