import { type Job, type Outcome, runAction } from '../e2e/harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from '../e2e/lab.ts';
import { createToken } from '../github/fake/scene.ts';
import { type Recorded, startFakeGitHub } from '../github/fake/server.ts';
import { copyWorld } from '../github/fake/snapshot.ts';
import type { Pull, World } from '../github/fake/state.ts';
import type { Scenario } from './scenario.ts';

/** Main with two recorded trainings; a pull request, with and without a comment of an earlier push. */
export interface Stage {
  readonly fresh: World;
  readonly commented: World;
  /** Milliseconds that a job may take beside the deadline for its requests: many times what one takes here when nothing fails. */
  readonly patience: number;
}

export interface Played {
  readonly scenario: Scenario;
  readonly lab: Lab;
  readonly pull: Pull;
  /** Run ids, in the order of the jobs. */
  readonly runs: readonly number[];
  readonly outcomes: readonly Outcome[];
  /** What each job asked for, in the order of the jobs. The storage is not told who asks: its requests are in every job's list. */
  readonly requests: readonly (readonly Recorded[])[];
  /** Paths that the data branch held before. */
  readonly before: readonly string[];
  /** Names of the faults that struck. */
  readonly struck: readonly string[];
  readonly patience: number;
}

/**
 * Milliseconds that the action allows each phase in these scenarios: enough for one request that is never answered, and so many that it
 * is the faults that use them up and not a machine that is busy.
 */
export const DEADLINE = 30_000;

export async function setStage(): Promise<Stage> {
  const lab = await openLab({ pictures: true });
  for (const name of ['calm-1', 'calm-2']) await runAction(pushJob(lab, trainOnMain(lab, mlp(name))));
  const pull = propose(lab);
  const fresh = copyWorld(lab.github.world);
  const { milliseconds } = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-faster'))));
  const commented = copyWorld(lab.github.world);
  await lab.github.close();
  return { fresh, commented, patience: 15_000 + 12 * milliseconds };
}

export async function play(stage: Stage, scenario: Scenario): Promise<Played> {
  const github = await startFakeGitHub({ world: copyWorld(scenario.commented ? stage.commented : stage.fresh) });
  const repository = github.world.repository('octo-lab/model');
  const lab: Lab = { github, repository, token: createToken(github.world), pictures: scenario.pictures };
  const pull = repository.pulls.get(1);
  if (pull === undefined) throw new Error('no pull request');
  const before = dataFiles(lab);
  const jobs = jobsOf(lab, pull, scenario);
  const counters = scenario.faults.map(({ name, rule }) => {
    github.faults.add(rule);
    return name;
  });
  const outcomes = await runAll(jobs, scenario.kind === 'late');
  const hit = counters.filter((_, index) => github.faults.hitsOf(index) > 0);
  const struck = [...hit, ...(outcomes.some(passedDeadline) ? ['deadline'] : [])];
  const requests = jobs.map(({ token }) => github.requests.filter((it) => it.token === token.value || it.route === 'storage'));
  await github.close();
  return { scenario, lab, pull, runs: jobs.map((job) => job.runId), outcomes, requests, before, struck, patience: stage.patience };
}

/** The deadline is counted from later than the process is. */
export function passedDeadline({ milliseconds }: Pick<Outcome, 'milliseconds'>): boolean {
  return milliseconds >= DEADLINE;
}

/** Outcomes in the order of the jobs, whatever the order in which they ran. */
async function runAll(jobs: readonly Job[], newestFirst: boolean): Promise<readonly Outcome[]> {
  const start = (job: Job) => runAction({ ...job, env: { LOSS_DOCTOR_DEADLINE_MS: String(DEADLINE) } });
  if (!newestFirst) return Promise.all(jobs.map(start));
  const outcomes: Outcome[] = [];
  for (const job of [...jobs].reverse()) outcomes.unshift(await start(job));
  return outcomes;
}

function jobsOf(lab: Lab, pull: Pull, scenario: Scenario): readonly Job[] {
  const histories = scenario.heads.map((head) => mlp(head === 'calm' ? 'calm-4' : 'calm-wider'));
  // A token of its own tells whose request it was.
  const own = () => ({ token: createToken(lab.github.world) });
  if (scenario.kind !== 'pushes') return histories.map((it) => pullJob(lab, pull, trainPull(lab, pull, it), own()));
  return histories.map((it) => pushJob(lab, trainOnMain(lab, it), own()));
}

export function dataFiles(lab: Lab): readonly string[] {
  const { git, refs } = lab.repository;
  const tip = refs.get('refs/heads/loss-doctor');
  return tip === undefined ? [] : [...git.flatten(git.commit(tip).tree).keys()];
}
