import * as v from 'valibot';
import type { ReleaseRecord } from '../comparison/baseline.ts';
import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import { statusOf } from './errors.ts';
import { formerJob } from './kept-records.ts';
import { curvesOf, type Kept } from './ledger/kept.ts';

const COMMIT = v.object({ sha: v.string() });

/** Why a release that the configuration names cannot be compared with. */
export type NoRelease = 'unknown-name' | 'no-record';

/** Full id of the commit that a tag, branch or commit id stands for; undefined where the repository has none of that name. */
export async function commitNamed(client: Client, repository: Repository, ref: string): Promise<string | undefined> {
  try {
    return (await client.call('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref }, COMMIT)).sha;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 422) return undefined;
    throw error;
  }
}

/** The kept training of a named release, diagnosed with today's code. Throws what GitHub answered otherwise. */
export async function releaseNamed(
  client: Client,
  repository: Repository,
  name: string,
  kept: Kept | undefined,
  job: string,
  policy: Policy,
): Promise<ReleaseRecord | NoRelease> {
  const commit = await commitNamed(client, repository, name);
  if (commit === undefined) return 'unknown-name';
  const rows = kept === undefined ? [] : [...kept.former, ...kept.ledger.rows].filter((row) => row.commit === commit);
  const own = rows.filter((row) => row.job === job || row.job === formerJob(job));
  const row = (own.length > 0 ? own : rows).at(-1);
  const record = kept && row && (await curvesOf(client, kept, [row])).get(row);
  if (record === undefined) return 'no-record';
  return { name, commit, runs: diagnose({ runs: record.runs }, policy).runs };
}
