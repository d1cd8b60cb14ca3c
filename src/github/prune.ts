import * as v from 'valibot';
import { isSameRepository, type Repository } from './artifacts.ts';
import type { Store, StoredEntry } from './branch-store.ts';
import type { Client } from './client.ts';
import { formerJob, type RecordPlace, recordPlace } from './kept-records.ts';

const DAY = 86_400_000;

/** How long the data branch keeps what. A substitute for a base is at most 30 days older than the base, and 50 commits away. */
export const RETENTION = {
  /** Records of one job on one branch, newest first, that are kept whatever their age. */
  recordsAtLeast: 20,
  recordsAtMost: 200,
  recordDays: 90,
  /** Days for which the pictures of a closed pull request are kept. */
  pictureDays: 30,
  /** Pushes to one pull request whose pictures are kept; beyond them only those of its head are. */
  picturePushes: 20,
} as const;

const PULLS = v.array(v.object({ number: v.number(), closed_at: v.nullish(v.string()), head: v.object({ sha: v.string() }) }));
const PICTURE = /^pr\/(\d+)\/([^/]+)/;

/**
 * Paths that the data branch need not hold any longer. The records of `release`, a commit, stay whatever their age, and so do all
 * pictures on a branch of another repository: several may share it, and each knows only its own pull requests.
 */
export async function stalePaths(
  client: Client,
  repository: Repository,
  store: Store,
  entries: readonly StoredEntry[],
  now: number,
  release?: string,
): Promise<readonly string[]> {
  const records = staleRecords(entries, now).filter((path) => recordPlace(path)?.commit !== release);
  if (!isSameRepository(repository, store) || !entries.some((entry) => PICTURE.test(entry.path))) return records;
  const live = await livePulls(client, repository, now);
  return live === undefined ? records : [...records, ...stalePictures(entries, live)];
}

/** Records beyond the newest of their job and branch, by number and by age; those under a job's former name by age alone. */
export function staleRecords(entries: readonly StoredEntry[], now: number): readonly string[] {
  const byJob = new Map<string, RecordPlace[]>();
  for (const { path } of entries) {
    const place = recordPlace(path);
    if (place === undefined) continue;
    const job = `${place.branch}/${place.job}`;
    byJob.set(job, [...(byJob.get(job) ?? []), place]);
  }
  const renamed = new Set([...byJob.keys()].filter((job) => formerJob(job) !== job).map(formerJob));
  return [...byJob].flatMap(([job, places]) => {
    const atLeast = renamed.has(job) ? 0 : RETENTION.recordsAtLeast;
    return places
      .sort((a, b) => b.runId - a.runId)
      .filter(({ day }, index) => index >= RETENTION.recordsAtMost || (index >= atLeast && isOld(day, now)))
      .map(({ path }) => path);
  });
}

function isOld(day: string, now: number): boolean {
  return now - Date.parse(day) > RETENTION.recordDays * DAY;
}

/** Heads of pull requests by number. */
type Heads = ReadonlyMap<number, string>;

/** Pictures of pull requests that are not `live`, and of earlier pushes where there were many. */
function stalePictures(entries: readonly StoredEntry[], live: Heads): readonly string[] {
  const pictures = entries.flatMap(({ path }) => {
    const [, pull, push] = PICTURE.exec(path) ?? [];
    return pull === undefined || push === undefined ? [] : [{ path, pull: Number(pull), push }];
  });
  const pushes = new Map<number, Set<string>>();
  for (const { pull, push } of pictures) pushes.set(pull, (pushes.get(pull) ?? new Set()).add(push));
  const isKept = ({ pull, push }: (typeof pictures)[number]): boolean => {
    const head = live.get(pull);
    if (head === undefined) return false;
    return push === head || (pushes.get(pull)?.size ?? 0) <= RETENTION.picturePushes;
  };
  return pictures.filter((picture) => !isKept(picture)).map(({ path }) => path);
}

const MAX_PAGES = 10;

/** Pull requests that are open, or were closed a short while ago. Unknown, when there are more than could be listed. */
async function livePulls(client: Client, repository: Repository, now: number): Promise<Heads | undefined> {
  const route = 'GET /repos/{owner}/{repo}/pulls';
  try {
    const open = await client.list(route, { ...repository, state: 'open' }, PULLS, (page) => page, MAX_PAGES);
    if (open.length >= MAX_PAGES * 100) return undefined;
    const recent = { ...repository, state: 'closed', sort: 'updated', direction: 'desc' };
    const closed = await client.list(route, recent, PULLS, (page) => page, 3);
    const fresh = closed.filter(
      ({ closed_at: at }) => at !== undefined && at !== null && now - Date.parse(at) <= RETENTION.pictureDays * DAY,
    );
    return new Map([...open, ...fresh].map(({ number, head }) => [number, head.sha]));
  } catch {
    // Without the right to list pull requests nothing is dropped.
    return undefined;
  }
}
