import * as v from 'valibot';
import type { Refusal } from '../history/history.ts';
import type { SourceFile } from '../source/source.ts';
import {
  type Artifact,
  artifactsOfRun,
  chooseArtifacts,
  downloadArtifacts,
  type ListedArtifacts,
  type Repository,
} from './artifacts.ts';
import { attemptOf } from './attempt.ts';
import { type RunOrigin, speaksForBranch } from './branch-runs.ts';
import type { Client } from './client.ts';
import type { Subject } from './subject.ts';
import type { TrainingRun } from './trigger.ts';

/** What the training left, before anything is read. */
export interface Gathered {
  readonly files: readonly SourceFile[];
  readonly refused: readonly Refusal[];
  /** Exact names of the artifacts that were found: the base is looked for under them. */
  readonly names: readonly string[];
}

/** Artifacts of one run, of its own attempt. A pattern that nothing matches is refused with the names that are there. */
export async function gatherFromRun(
  client: Client,
  repository: Repository,
  run: TrainingRun,
  patterns: readonly string[],
): Promise<Gathered> {
  const listed = await listedOf(client, repository, run.id, patterns);
  return gather(client, repository, run, listed, patterns);
}

/** By name first where it is one; where it is not there, all of the run's, so that it can be said what is. */
async function listedOf(
  client: Client,
  repository: Repository,
  runId: number,
  patterns: readonly string[],
): Promise<ListedArtifacts> {
  const named = await artifactsOfRun(client, repository, runId, patterns);
  return named.artifacts.length > 0 || patterns.length !== 1 ? named : artifactsOfRun(client, repository, runId);
}

async function gather(
  client: Client,
  repository: Repository,
  run: TrainingRun,
  { artifacts: present, total }: ListedArtifacts,
  patterns: readonly string[],
): Promise<Gathered> {
  const chosen = chooseArtifacts(present, patterns);
  const cut = cutShort(present, total, patterns);
  if (chosen.length === 0) {
    const because = { code: 'no-artifact', present: [...new Set(present.map((artifact) => artifact.name))] } as const;
    return { files: [], refused: [...patterns.map((path) => ({ path, because })), ...cut], names: [] };
  }
  const { usable, refused: earlier } = await ofThisAttempt(client, repository, run, chosen);
  const { files, refused } = await downloadArtifacts(client, repository, usable);
  return { files, refused: [...earlier, ...refused, ...cut], names: chosen.map((artifact) => artifact.name) };
}

/** What was not listed is refused as one: nothing is green by what was left out. */
function cutShort(present: readonly Artifact[], total: number, [path = '']: readonly string[]): readonly Refusal[] {
  const looked = present.length;
  return looked >= total ? [] : [{ path, because: { code: 'too-many-artifacts', looked, of: total } }];
}

/** Uploads of an earlier attempt count where only the report ran again; where that is not sure they are read, and refused as sure. */
async function ofThisAttempt(
  client: Client,
  repository: Repository,
  run: TrainingRun,
  chosen: readonly Artifact[],
): Promise<{ readonly usable: readonly Artifact[]; readonly refused: readonly Refusal[] }> {
  const attempt = await attemptOf(client, repository, run, chosen);
  if (attempt === undefined || attempt.earlier === 'carried') return { usable: chosen, refused: [] };
  const { began, earlier } = attempt;
  const old = chosen.filter(({ createdAt }) => createdAt < began);
  const refused = old.map(({ name: path, createdAt }): Refusal => {
    const minutes = Math.max(1, Math.round((began - createdAt) / 60_000));
    return { path, because: { code: 'earlier-attempt', attempt: run.attempt, minutes, isSure: earlier === 'stale' } };
  });
  return { usable: earlier === 'stale' ? chosen.filter(({ createdAt }) => createdAt >= began) : chosen, refused };
}

const RUNS = v.object({
  workflow_runs: v.array(
    v.object({
      id: v.number(),
      run_attempt: v.optional(v.number(), 1),
      path: v.string(),
      head_sha: v.string(),
      event: v.string(),
      head_repository: v.nullable(v.object({ id: v.number() })),
    }),
  ),
});
/** Runs of one commit that are asked for artifacts, newest first. */
const MAX_RUNS = 5;

/**
 * Artifacts of a commit that was trained elsewhere: of this very run, which may have trained it, or else of the newest run of that commit
 * that has any. Anyone may push the same commit to a fork and open a pull request: such a run counts for that pull request alone, and
 * never for a branch.
 */
export async function gatherFromCommit(
  client: Client,
  repository: Repository,
  repositoryId: number,
  sha: string,
  subject: Pick<Subject, 'run' | 'pull' | 'keeps'>,
  patterns: readonly string[],
): Promise<Gathered & { readonly run?: TrainingRun }> {
  const here = await artifactsOfRun(client, repository, subject.run.id, patterns);
  if (chooseArtifacts(here.artifacts, patterns).length > 0) return gather(client, repository, subject.run, here, patterns);
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  const runs = await client.list(route, { ...repository, head_sha: sha }, RUNS, (answer) => answer.workflow_runs);
  const newest = runs.filter((run) => run.head_sha === sha && mayBeRead(run, repositoryId, subject)).sort((a, b) => b.id - a.id);
  const present: Artifact[] = [...here.artifacts];
  for (const { id, run_attempt: attempt, path } of newest.filter(({ id }) => id !== subject.run.id).slice(0, MAX_RUNS)) {
    const listed = await listedOf(client, repository, id, patterns);
    present.push(...listed.artifacts);
    if (chooseArtifacts(listed.artifacts, patterns).length === 0) continue;
    const run = { id, attempt, workflowPath: path.split('@')[0] ?? path };
    return { ...(await gather(client, repository, run, listed, patterns)), run };
  }
  return gather(client, repository, subject.run, { artifacts: present, total: present.length }, patterns);
}

function mayBeRead(
  run: RunOrigin & { readonly id: number },
  repositoryId: number,
  { run: own, pull, keeps }: Pick<Subject, 'run' | 'pull' | 'keeps'>,
): boolean {
  if (run.id === own.id || speaksForBranch(run, repositoryId)) return true;
  return !keeps && run.event === 'pull_request' && run.head_repository?.id === (pull?.headRepositoryId ?? repositoryId);
}
