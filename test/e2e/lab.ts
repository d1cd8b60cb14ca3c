import { readFileSync } from 'node:fs';
import {
  addArtifact,
  type CommitInput,
  commit,
  createRepository,
  createRun,
  createToken,
  type Files,
  openPull,
  type PullInput,
  type RunInput,
} from '../github/fake/scene.ts';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../github/fake/server.ts';
import type { Pull, Repository, Token, WorkflowRun } from '../github/fake/state.ts';
import { pullRequestPayload, pushPayload } from './events.ts';
import type { Job } from './harness.ts';

/** A repository in which models are trained, on a GitHub of its own. */
export interface Lab {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  readonly token: Token;
  readonly pictures: boolean;
}

export interface LabOptions extends FakeOptions {
  /** Whether jobs draw PNGs: only for tests that look at them. */
  readonly pictures?: boolean;
  readonly private?: boolean;
  readonly fullName?: string;
  /** One training of main for each, oldest first; see {@link history}. */
  readonly main?: readonly Artifacts[];
}

/** What training uploads: members of the zip, by path. */
export type Artifacts = Readonly<Record<string, string | Uint8Array>>;

const DAY = 86_400_000;

/** Reads a run of `test/fixtures/clinic/`. */
export function history(name: string): string {
  return readFileSync(new URL(`../fixtures/clinic/${name}.csv`, import.meta.url), 'utf8');
}

/** The usual upload: one run called `mlp`. */
export function mlp(name: string): Artifacts {
  return { 'mlp/training.csv': history(name) };
}

/** Main gets a commit and a finished training for each entry, a day apart, the last one a day ago. */
export async function openLab(options: LabOptions = {}): Promise<Lab> {
  const github = await startFakeGitHub(options);
  const { world } = github;
  const trainings = options.main ?? [];
  const dateOf = (index: number) => world.time(-(trainings.length - index) * DAY);
  const repository = createRepository(world, {
    fullName: options.fullName ?? 'octo-lab/model',
    private: options.private ?? false,
    files: { 'train.py': 'width = 0\n', 'README.md': '# Model\n', '.github/workflows/training.yml': 'name: Training\n' },
    date: dateOf(-1),
  });
  const lab: Lab = { github, repository, token: createToken(world), pictures: options.pictures ?? false };
  for (const [index, artifacts] of trainings.entries()) trainOnMain(lab, artifacts, { date: dateOf(index) });
  return lab;
}

/** A commit on main, and its finished training. */
export function trainOnMain(
  lab: Lab,
  artifacts: Artifacts,
  input: Partial<CommitInput> & { readonly run?: Partial<RunInput> } = {},
): WorkflowRun {
  const { world } = lab.github;
  const files: Files = input.files ?? { 'train.py': `width = ${lab.repository.runs.size + 1}\n` };
  const { run, ...rest } = input;
  const sha = commit(world, lab.repository, 'main', { message: 'Train differently', ...rest, files });
  const date = input.date ?? world.time();
  return train(lab, { headSha: sha, headBranch: 'main', event: 'push', createdAt: date, updatedAt: date, ...run }, artifacts);
}

/** A run of the training workflow with what it uploaded. */
export function train(lab: Lab, input: RunInput, artifacts: Artifacts | undefined, name = 'loss-history'): WorkflowRun {
  const { world } = lab.github;
  const run = createRun(world, lab.repository, input);
  if (artifacts !== undefined) addArtifact(world, lab.repository, run, { name, content: artifacts, createdAt: world.time() });
  return run;
}

/** A pull request with one commit. */
export function propose(lab: Lab, input: Partial<PullInput> & { readonly files?: Files } = {}): Pull {
  const head = input.head ?? 'wider';
  const from = input.from ?? lab.repository;
  commit(lab.github.world, from, head, {
    from: 'main',
    files: input.files ?? { 'train.py': 'width = 999\n' },
    message: 'Try more width',
  });
  return openPull(lab.github.world, lab.repository, { title: 'Try more width', ...input, head });
}

/** The running training of a pull request's head, with what its first job uploaded. */
export function trainPull(lab: Lab, pull: Pull, artifacts: Artifacts | undefined, input: Partial<RunInput> = {}): WorkflowRun {
  const { repo, ref, sha } = pull.head;
  return train(
    lab,
    {
      headSha: sha,
      headBranch: ref,
      headRepository: repo,
      event: 'pull_request',
      status: 'in_progress',
      conclusion: null,
      ...input,
    },
    artifacts,
  );
}

/** The report job of a pull request's run. */
export function pullJob(lab: Lab, pull: Pull, run: WorkflowRun, more: Partial<Job> = {}): Job {
  return {
    ...lab,
    event: 'pull_request',
    payload: pullRequestPayload(pull),
    sha: pull.mergeCommit,
    ref: `refs/pull/${pull.number}/merge`,
    runId: run.id,
    attempt: run.attempt,
    ...more,
  };
}

/** The report job of a push to the default branch. */
export function pushJob(lab: Lab, run: WorkflowRun, more: Partial<Job> = {}): Job {
  return {
    ...lab,
    event: 'push',
    payload: pushPayload(lab.repository, run.headBranch, run.headSha),
    sha: run.headSha,
    ref: `refs/heads/${run.headBranch}`,
    runId: run.id,
    attempt: run.attempt,
    ...more,
  };
}
