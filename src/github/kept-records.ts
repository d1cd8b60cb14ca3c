import { crc32 } from '../source/crc32.ts';
import { slugOf } from './slug.ts';

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
