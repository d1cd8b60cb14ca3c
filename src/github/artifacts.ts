import * as v from 'valibot';
import { matchesPath } from '../config/glob.ts';
import type { Refusal } from '../history/history.ts';
import type { SourceFile } from '../source/source.ts';
import type { Client } from './client.ts';
import { asGitHubError, detailOf, GitHubError } from './errors.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** GitHub tells names of different case apart nowhere. */
export function isSameRepository(a: Repository, b: Repository): boolean {
  return `${a.owner}/${a.repo}`.toLowerCase() === `${b.owner}/${b.repo}`.toLowerCase();
}

/** An uploaded artifact. Its name is untrusted: a pull request chose it. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes as stored, packed. */
  readonly size: number;
  readonly expired: boolean;
  readonly runId: number | undefined;
}

/** Bytes that artifacts may have, packed: one of them, and all of one reading. */
export interface ArtifactLimits {
  readonly each: number;
  readonly all: number;
}

export const ARTIFACT_LIMITS: ArtifactLimits = { each: 256 * 1024 * 1024, all: 512 * 1024 * 1024 };
/** Artifacts of one run that are read; a matrix has at most 256 legs. */
const MAX_ARTIFACTS = 256;

const LIST = v.object({
  artifacts: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      size_in_bytes: v.number(),
      expired: v.boolean(),
      workflow_run: v.nullish(v.object({ id: v.optional(v.number()) })),
    }),
  ),
});

export function artifactsOfRun(client: Client, repository: Repository, runId: number): Promise<readonly Artifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  return client.list(route, { ...repository, run_id: runId }, LIST, toArtifacts, 5);
}

/** The newest hundred artifacts of one exact name in the whole repository, forks' runs among them. */
export function artifactsNamed(client: Client, repository: Repository, name: string): Promise<readonly Artifact[]> {
  return client.list('GET /repos/{owner}/{repo}/actions/artifacts', { ...repository, name }, LIST, toArtifacts, 1);
}

function toArtifacts(answer: v.InferOutput<typeof LIST>): readonly Artifact[] {
  return answer.artifacts.map((one) => ({
    id: one.id,
    name: one.name,
    size: one.size_in_bytes,
    expired: one.expired,
    runId: one.workflow_run?.id,
  }));
}

/** Those whose name is, or matches, one of the patterns; a re-run leaves several of one name, of which the newest counts. */
export function chooseArtifacts(artifacts: readonly Artifact[], patterns: readonly string[]): readonly Artifact[] {
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const known = newest.get(artifact.name);
    if (isChosen(artifact.name, patterns) && (known === undefined || artifact.id > known.id)) newest.set(artifact.name, artifact);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isChosen(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => name === pattern || matchesPath(pattern, name));
}

export interface Downloaded {
  readonly files: readonly SourceFile[];
  /** Artifacts that could not be had, worded like files that could not be read. */
  readonly refused: readonly Refusal[];
}

/** Fetches artifacts into memory. What is too large, expired or fails is refused by name; the others are still read. */
export async function downloadArtifacts(
  client: Client,
  repository: Repository,
  artifacts: readonly Artifact[],
  limits: ArtifactLimits = ARTIFACT_LIMITS,
): Promise<Downloaded> {
  const files: SourceFile[] = [];
  const refused: Refusal[] = [];
  let left = limits.all;
  for (const artifact of artifacts.slice(0, MAX_ARTIFACTS)) {
    const allowed = Math.min(left, limits.each);
    const got = await downloadOne(client, repository, artifact, allowed);
    if (got instanceof Blob) {
      left -= got.size;
      files.push({ path: artifact.name, content: got });
    } else {
      refused.push(got);
    }
  }
  return { files, refused: [...refused, ...leftOut(artifacts)] };
}

/** One refusal that says how many there are. */
function leftOut(artifacts: readonly Artifact[]): readonly Refusal[] {
  const first = artifacts[MAX_ARTIFACTS];
  if (first === undefined) return [];
  const because = { code: 'too-large', limit: 'artifacts', value: artifacts.length, allowed: MAX_ARTIFACTS } as const;
  return [{ path: first.name, because }];
}

async function downloadOne(client: Client, repository: Repository, artifact: Artifact, allowed: number): Promise<Blob | Refusal> {
  const path = artifact.name;
  if (artifact.expired) return { path, because: { code: 'artifact-expired' } };
  if (artifact.size > allowed) return tooLarge(artifact, artifact.size, allowed);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const address = await addressOf(client, repository, artifact.id);
      if (address instanceof GitHubError) return { path, because: { code: 'unreadable', detail: detailOf(address) } };
      return (await fetchContent(client, address, allowed)) ?? tooLarge(artifact, allowed, allowed);
    } catch (error) {
      if (attempt === 3) return { path, because: { code: 'unreadable', detail: detailOf(error) } };
      await client.wait(attempt);
    }
  }
}

function tooLarge(artifact: Artifact, value: number, allowed: number): Refusal {
  return { path: artifact.name, because: { code: 'too-large', limit: 'artifact bytes', value, allowed } };
}

/**
 * The redirect is valid for a minute, belongs to another host and carries its own signature: it is asked for anew on each
 * attempt. GitHub's refusal is final: the client has already asked as often as helps.
 */
async function addressOf(client: Client, repository: Repository, id: number): Promise<string | GitHubError> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  try {
    return await client.location(route, { ...repository, artifact_id: id, archive_format: 'zip' });
  } catch (error) {
    return asGitHubError(error);
  }
}

/** Followed without the token. Absent when more than `allowed` bytes come, whatever length was announced. */
async function fetchContent(client: Client, address: string, allowed: number): Promise<Blob | undefined> {
  const response = await client.fetch(address);
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new GitHubError(`the artifact store answered ${response.status}`, undefined);
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > allowed) return undefined;
    chunks.push(chunk);
  }
  return new Blob(chunks);
}
