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

const RECORD_PATH = /^runs\/([^/]+)\/([0-9a-f]{40})\/(.+)-(\d+)\.json\.gz$/;

/** One file per job, commit and run, so that no two jobs ever write the same one. */
export function recordPath(branch: string, commit: string, job: string, runId: number): string {
  return `runs/${encodeURIComponent(branch)}/${commit}/${job}-${runId}.json.gz`;
}

/** Name of a job that is the same from push to push: the workflow file and the key. */
export function jobSlug(workflowPath: string, key: string): string {
  const file = workflowPath.split('/').at(-1) ?? '';
  return slugOf(`${file.replace(/\.ya?ml$/, '')}-${key}`);
}

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
    const [, slug, commit, name, run] = RECORD_PATH.exec(entry.path) ?? [];
    const ours = slug === encodeURIComponent(branch) && name === job && Number(run) !== ownRun;
    return ours && commit !== undefined ? [{ commit, entry, run: Number(run) }] : [];
  });
  const byCommit = new Map<string, StoredEntry>();
  for (const { commit, entry } of known.sort((a, b) => b.run - a.run)) if (!byCommit.has(commit)) byCommit.set(commit, entry);
  return { store, tip, byCommit };
}

export async function loadRecord(client: Client, kept: KeptRecords, commit: string): Promise<RunRecord | undefined> {
  const entry = kept.byCommit.get(commit);
  return entry === undefined ? undefined : unpackRecord(await contentOf(client, kept.store, entry.blob));
}
