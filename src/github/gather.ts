import * as v from 'valibot';
import type { Refusal } from '../history/history.ts';
import type { SourceFile } from '../source/source.ts';
import { type Artifact, artifactsOfRun, chooseArtifacts, downloadArtifacts, type Repository } from './artifacts.ts';
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

/** Artifacts of one run. A pattern that nothing matches is refused with the names that are there. */
export async function gatherFromRun(
  client: Client,
  repository: Repository,
  runId: number,
  patterns: readonly string[],
): Promise<Gathered> {
  const present = await artifactsOfRun(client, repository, runId);
  return gather(client, repository, present, patterns);
}

async function gather(
  client: Client,
  repository: Repository,
  present: readonly Artifact[],
  patterns: readonly string[],
): Promise<Gathered> {
  const chosen = chooseArtifacts(present, patterns);
  if (chosen.length === 0) {
    const because = { code: 'no-artifact', present: [...new Set(present.map((artifact) => artifact.name))] } as const;
    return { files: [], refused: patterns.map((path) => ({ path, because })), names: [] };
  }
  const { files, refused } = await downloadArtifacts(client, repository, chosen);
  return { files, refused, names: chosen.map((artifact) => artifact.name) };
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
 * Artifacts of the newest run of a commit that has any: for training that ran elsewhere. Anyone may push the same commit to a fork
 * and open a pull request: such a run counts for that pull request alone, and never for a branch.
 */
export async function gatherFromCommit(
  client: Client,
  repository: Repository,
  repositoryId: number,
  sha: string,
  subject: Pick<Subject, 'run' | 'pull' | 'keeps'>,
  patterns: readonly string[],
): Promise<Gathered & { readonly run?: TrainingRun }> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs';
  const runs = await client.list(route, { ...repository, head_sha: sha }, RUNS, (answer) => answer.workflow_runs);
  const newest = runs.filter((run) => run.head_sha === sha && mayBeRead(run, repositoryId, subject)).sort((a, b) => b.id - a.id);
  const present: Artifact[] = [];
  for (const run of newest.slice(0, MAX_RUNS)) {
    const artifacts = await artifactsOfRun(client, repository, run.id);
    present.push(...artifacts);
    if (chooseArtifacts(artifacts, patterns).length === 0) continue;
    const gathered = await gather(client, repository, artifacts, patterns);
    return { ...gathered, run: { id: run.id, attempt: run.run_attempt, workflowPath: run.path.split('@')[0] ?? run.path } };
  }
  return gather(client, repository, present, patterns);
}

function mayBeRead(
  run: RunOrigin & { readonly id: number },
  repositoryId: number,
  { run: own, pull, keeps }: Pick<Subject, 'run' | 'pull' | 'keeps'>,
): boolean {
  if (run.id === own.id || speaksForBranch(run, repositoryId)) return true;
  return !keeps && run.event === 'pull_request' && run.head_repository?.id === (pull?.headRepositoryId ?? repositoryId);
}
