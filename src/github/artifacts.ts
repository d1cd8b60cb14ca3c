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
  /** Milliseconds since 1970: the order of ids is not that of uploads. */
  readonly createdAt: number;
  readonly runId: number | undefined;
  /** The commit of its run, as GitHub has it. */
  readonly headSha: string | undefined;
}

/** What a run left: all of it, or as much as was listed. */
export interface ListedArtifacts {
  readonly artifacts: readonly Artifact[];
  /** How many there are, as GitHub counts them. */
  readonly total: number;
}

/** Bytes that artifacts may have, packed: one of them, and all of one reading. */
export interface ArtifactLimits {
  readonly each: number;
  readonly all: number;
}

export const ARTIFACT_LIMITS: ArtifactLimits = { each: 256 * 1024 * 1024, all: 512 * 1024 * 1024 };
/**
 * Artifacts of one reading: as many as a matrix has jobs. Each takes a request of the thousand that a repository's jobs have in an hour, and
 * what is left has to find the base and write the comment.
 */
export const MAX_ARTIFACTS = 256;
/** Pages of a hundred that are listed to find them. */
const MAX_PAGES = 10;

const LIST = v.object({
  total_count: v.optional(v.number(), 0),
  artifacts: v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      size_in_bytes: v.number(),
      expired: v.boolean(),
      created_at: v.nullish(v.string()),
      workflow_run: v.nullish(v.object({ id: v.optional(v.number()), head_sha: v.optional(v.string()) })),
    }),
  ),
});

/** Artifacts of one run: of the name alone where there is one, all pages otherwise. */
export async function artifactsOfRun(
  client: Client,
  repository: Repository,
  runId: number,
  names: readonly string[] = [],
): Promise<ListedArtifacts> {
  const [name, second] = names;
  const only = name !== undefined && second === undefined && isExactName(name) ? { name } : {};
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  let total = 0;
  const take = (answer: v.InferOutput<typeof LIST>): readonly Artifact[] => {
    total = Math.max(total, answer.total_count);
    return toArtifacts(answer);
  };
  const artifacts = await client.list(route, { ...repository, run_id: runId, ...only }, LIST, take, MAX_PAGES);
  return { artifacts, total: Math.max(total, artifacts.length) };
}

/** Whether it is a name, and not a pattern of names. */
export function isExactName(name: string): boolean {
  return !/[*?[\]{}()!+@]/.test(name);
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
    createdAt: Date.parse(one.created_at ?? '') || 0,
    runId: one.workflow_run?.id,
    headSha: one.workflow_run?.head_sha,
  }));
}

/** Those whose name is, or matches, one of the patterns; a re-run leaves several of one name, of which the last upload counts. */
export function chooseArtifacts(artifacts: readonly Artifact[], patterns: readonly string[]): readonly Artifact[] {
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const known = newest.get(artifact.name);
    if (isChosen(artifact.name, patterns) && (known === undefined || isLater(artifact, known))) newest.set(artifact.name, artifact);
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isLater(one: Artifact, other: Artifact): boolean {
  return one.createdAt > other.createdAt || (one.createdAt === other.createdAt && one.id > other.id);
}

function isChosen(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => name === pattern || matchesPath(pattern, name));
}

/** Downloads at once. */
const AT_ONCE = 8;

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
  const got: (Blob | Refusal)[] = [];
  // What is under way counts by its announced size, so that all together never take more than is allowed.
  let left = limits.all;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < Math.min(artifacts.length, MAX_ARTIFACTS); at = next++) {
      const artifact = artifacts[at];
      if (artifact === undefined) return;
      const allowed = Math.min(left, limits.each);
      const taken = artifact.expired || artifact.size > allowed ? 0 : artifact.size;
      left -= taken;
      const one = await downloadOne(client, repository, artifact, allowed);
      left += taken - (one instanceof Blob ? one.size : 0);
      got[at] = one;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const files = got.flatMap((one, at) => (one instanceof Blob ? [{ path: artifacts[at]?.name ?? '', content: one }] : []));
  return { files, refused: [...got.flatMap((one) => (one instanceof Blob ? [] : [one])), ...leftOut(artifacts)] };
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
    throw new GitHubError({ code: 'store-answered', status: response.status }, undefined);
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
