import { crc32 } from '../source/crc32.ts';
import { contentOf, entriesOf, type Store, type StoredEntry, type Tip } from './branch-store.ts';
import type { Client } from './client.ts';
import { type RunRecord, unpackRecord } from './record.ts';
import { slugOf } from './slug.ts';

/** The data branch as it was found, with the records of one job on one branch. */
export interface KeptRecords {
  readonly store: Store;
  readonly tip: Tip | undefined;
  /** Commit → its newest record; commits of newer runs first. */
  readonly byCommit: ReadonlyMap<string, StoredEntry>;
}

const RECORD_PATH = /^runs\/([^/]+)\/([0-9a-f]{40})\/(.+)-(\d{4}-\d\d-\d\d)-(\d+)\.json\.gz$/;

/** What a record's path tells. */
export interface RecordPlace {
  readonly path: string;
  /** Encoded, as in the path. */
  readonly branch: string;
  readonly commit: string;
  readonly job: string;
  /** Day it was written, e.g. `2026-01-31`. */
  readonly day: string;
  readonly runId: number;
}

/** One file per job, commit and run, so that no two jobs ever write the same one. */
export function recordPath(branch: string, commit: string, job: string, day: string, runId: number): string {
  return `runs/${encodeURIComponent(branch)}/${commit}/${job}-${day}-${runId}.json.gz`;
}

export function recordPlace(path: string): RecordPlace | undefined {
  const [, branch, commit, job, day, run] = RECORD_PATH.exec(path) ?? [];
  if (branch === undefined || commit === undefined || job === undefined || day === undefined) return undefined;
  return { path, branch, commit, job, day, runId: Number(run) };
}

/**
 * Name of a job that is the same from push to push: the workflow file and the key, readable, and a checksum of both, since
 * `train.yml` with the key `gpu-a` and `train-gpu.yml` with the key `a` read alike.
 */
export function jobSlug(workflowPath: string, key: string): string {
  const file = workflowPath.split('/').at(-1) ?? '';
  const bytes = new TextEncoder().encode(`${workflowPath}\0${key}`);
  const checksum = crc32(new DataView(bytes.buffer), 0, bytes.length).toString(16).padStart(8, '0');
  return `${slugOf(`${file.replace(/\.ya?ml$/, '')}-${key}`)}-${checksum}`;
}

/** The name under which earlier versions kept a job's records: without its checksum. */
export function formerJob(job: string): string {
  return job.replace(/-[0-9a-f]{8}$/, '');
}

/** The records of one job on one branch. Under its former name, which several jobs may have had, only those of commits without another. */
export async function keptRecords(
  client: Client,
  store: Store,
  tip: Tip | undefined,
  branch: string,
  job: string,
  ownRun: number,
): Promise<KeptRecords> {
  const entries = tip === undefined ? [] : await entriesOf(client, store, tip);
  const known = entries.flatMap((entry) => {
    const place = recordPlace(entry.path);
    if (place === undefined || place.branch !== encodeURIComponent(branch) || place.runId === ownRun) return [];
    const former = place.job === formerJob(job);
    return former || place.job === job ? [{ commit: place.commit, entry, run: place.runId, former }] : [];
  });
  const byCommit = new Map<string, StoredEntry>();
  const sure = new Set(known.flatMap(({ commit, former }) => (former ? [] : [commit])));
  for (const { commit, entry, former } of known.sort((a, b) => b.run - a.run))
    if (!byCommit.has(commit) && !(former && sure.has(commit))) byCommit.set(commit, entry);
  return { store, tip, byCommit };
}

export async function loadRecord(client: Client, kept: KeptRecords, commit: string): Promise<RunRecord | undefined> {
  const entry = kept.byCommit.get(commit);
  return entry === undefined ? undefined : unpackRecord(await contentOf(client, kept.store, entry.blob));
}
