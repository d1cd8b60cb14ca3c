import * as v from 'valibot';
import type { Artifact, Repository } from './artifacts.ts';
import type { Client } from './client.ts';
import type { TrainingRun } from './trigger.ts';

/**
 * Whether what an earlier attempt uploaded still speaks for this one. An artifact does not say of which attempt it is, so its time does:
 * `carried`, only the report ran again. `stale`, everything ran again and left nothing new. `doubtful`, some jobs ran again, and which
 * job leaves which artifact is not known.
 */
export type EarlierUpload = 'carried' | 'stale' | 'doubtful';

/** What is known of the attempt that is judged. */
export interface Attempt {
  /** When it began, milliseconds since 1970. */
  readonly began: number;
  readonly earlier: EarlierUpload;
}

const ATTEMPT = v.object({ run_started_at: v.nullish(v.string()) });
const JOBS = v.object({
  jobs: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      conclusion: v.nullish(v.string()),
      run_attempt: v.optional(v.number(), 1),
      started_at: v.nullish(v.string()),
    }),
  ),
});
type Job = v.InferOutput<typeof JOBS>['jobs'][number];

/** Undefined for a first attempt, to which everything belongs. `uploads`: the latest of each name. */
export async function attemptOf(
  client: Client,
  repository: Repository,
  run: TrainingRun,
  uploads: readonly Artifact[],
): Promise<Attempt | undefined> {
  if (run.attempt < 2) return undefined;
  const at = { ...repository, run_id: run.id };
  const one = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
  const { run_started_at: started } = await client.call(one, { ...at, attempt_number: run.attempt }, ATTEMPT);
  const began = Date.parse(started ?? '');
  if (!Number.isFinite(began) || uploads.every(({ createdAt }) => createdAt >= began))
    return { began: began || 0, earlier: 'carried' };
  const jobs = await jobsOf(client, repository, run.id, run.attempt);
  const again = jobs.filter((job) => isOfAttempt(job, run.attempt, began));
  // The job that asks is still under way.
  if (again.every(({ status }) => status !== 'completed')) return { began, earlier: 'carried' };
  const before = await jobsOf(client, repository, run.id, 1);
  const names = new Set(again.map(({ name }) => name));
  const isAll = before.every(({ name, conclusion }) => names.has(name) || conclusion === 'skipped');
  return { began, earlier: isAll ? 'stale' : 'doubtful' };
}

/** Since 2025 GitHub lists only jobs that ran in the attempt; before, those carried over from an earlier one too. */
function isOfAttempt({ run_attempt: attempt, started_at: started }: Job, wanted: number, began: number): boolean {
  return attempt >= wanted && !(Date.parse(started ?? '') < began);
}

export async function jobsOf(client: Client, repository: Repository, runId: number, attempt: number): Promise<readonly Job[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
  return client.list(route, { ...repository, run_id: runId, attempt_number: attempt }, JOBS, (answer) => answer.jobs, 4);
}

/** Whether a job of the training did not end well, so that its curves may be cut off. Unknown is no. */
export async function hasBrokenJob(client: Client, repository: Repository, run: TrainingRun): Promise<boolean> {
  const jobs = await jobsOf(client, repository, run.id, run.attempt).catch(() => []);
  return jobs.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'cancelled' || conclusion === 'timed_out');
}
