import { parseLedger } from '../../src/github/ledger/ledger.ts';
import type { Outcome } from '../e2e/harness.ts';
import { comments } from '../e2e/read-back.ts';
import type { Recorded } from '../github/fake/server.ts';
import { DEADLINE, dataFiles, type Played, passedDeadline } from './play.ts';
import type { Scenario } from './scenario.ts';

/** How a scenario ended, for the table; and everything about it that must not be. */
export interface Judgement {
  readonly seed: number;
  readonly struck: readonly string[];
  readonly gates: readonly string[];
  readonly comment: string;
  readonly wrong: readonly string[];
}

/** Settings, files, base and publishing: each phase has a deadline of its own. */
const PHASES = 4;

export function judge(played: Played): Judgement {
  const wrong: string[] = [];
  const gates = played.outcomes.map((outcome, index) => gateOf(played, outcome, index, wrong));
  for (const outcome of played.outcomes) wrong.push(...disorderOf(outcome, played.patience));
  const comment = commentOf(played, wrong);
  wrong.push(...branchMistakes(played));
  return { seed: played.scenario.seed, struck: played.struck, gates, comment, wrong };
}

function disorderOf(outcome: Outcome, patience: number): string[] {
  const wrong: string[] = [];
  if (outcome.exitCode !== 0 && outcome.exitCode !== 1) wrong.push(`exit code ${outcome.exitCode}`);
  if (/unhandled|node:internal|file:\/\/|at async/i.test(`${outcome.stdout}${outcome.stderr}`))
    wrong.push('an error went past everything');
  if (outcome.milliseconds > PHASES * DEADLINE + patience) wrong.push(`took ${Math.round(outcome.milliseconds / 1000)} s`);
  if (outcome.summary === '') wrong.push('no summary');
  if (outcome.outputs['conclusion'] === undefined) wrong.push('no outputs');
  return wrong;
}

/** Whether it warns of anything but of pictures that the scenario lets nobody draw. */
function warns({ stdout }: Outcome): boolean {
  return /^::warning(?!::No chart: )/m.test(stdout);
}

/** Without these no gate and no comment is what it should be. */
const DECIDING: ReadonlySet<Recorded['purpose']> = new Set([
  'artifact-list',
  'artifact-download',
  'config-read',
  'commit-read',
  'data-branch-read',
  'run-read',
  'repository-read',
]);
const COMMENTING: ReadonlySet<Recorded['purpose']> = new Set(['comment-read', 'comment-write', 'pull-request-read', 'identity']);
const WRITING: ReadonlySet<Recorded['purpose']> = new Set(['comment-write', 'data-branch-write']);

/** What the job did not get before it published anything: the conclusion is fixed by then. */
function undecided(played: Played, index: number): boolean {
  const requests = played.requests[index] ?? [];
  const published = requests.findIndex((it) => WRITING.has(it.purpose));
  return failsFor(played, index, published < 0 ? requests : requests.slice(0, published), DECIDING);
}

/** Whether a fault, and not the action, kept the job from something of these purposes. */
function failsFor(
  { outcomes }: Played,
  index: number,
  requests: readonly Recorded[],
  purposes: ReadonlySet<Recorded['purpose']>,
): boolean {
  const outcome = outcomes[index];
  return (outcome !== undefined && passedDeadline(outcome)) || failedForGood(requests).some((it) => purposes.has(it.purpose));
}

/** GitHub's answers after which nobody asks again. */
const FINAL = new Set([401, 403, 404, 409, 410, 422]);

/**
 * Requests that a fault struck and that no later attempt made good. While nothing answers at all, there are no further attempts, so
 * each failure then is one for good.
 */
export function failedForGood(requests: readonly Recorded[]): Recorded[] {
  const failed: Recorded[] = [];
  let silent = false;
  for (const [index, request] of requests.entries()) {
    const next = requests.slice(index + 1).find((it) => it.method === request.method && it.path === request.path);
    const fails = isLost(request);
    const limited = request.struck.includes('status') && request.status === 403;
    const isFinal = next === undefined || silent || (FINAL.has(request.status) && !limited);
    if (fails && isFinal && wasStruck(requests.slice(0, index + 1), request)) {
      failed.push(request);
      if (!FINAL.has(request.status)) silent = true;
    }
    if (!fails) silent = false;
  }
  return failed;
}

function isLost({ status, struck }: Recorded): boolean {
  const cut = struck.includes('truncate') && status !== 204 && status !== 302;
  return status === 0 || status >= 400 || cut || struck.includes('reset') || struck.includes('reset-after');
}

/** The attempt itself or one before it: what took effect without an answer makes the next attempt fail. */
function wasStruck(until: readonly Recorded[], { method, path }: Recorded): boolean {
  return until.some(
    (it) => it.method === method && it.path === path && it.struck.some((kind) => kind !== 'delay' || it.status === 0),
  );
}

/** What a job concludes that gets all it asks for. */
function expectedGate({ kind, heads }: Scenario, index: number): string {
  if (kind === 'pushes') return EXPECTED_ON_MAIN;
  return heads[index] === 'calm' ? 'success' : 'failure';
}

const EXPECTED_ON_MAIN = 'success';

/**
 * The gate is that of a job for which nothing fails, unless its history, its policy or its base could not be had; then it is neutral,
 * and a warning says why. What fails while publishing changes nothing.
 */
function gateOf(played: Played, outcome: Outcome, index: number, wrong: string[]): string {
  const conclusion = outcome.outputs['conclusion'] ?? 'none';
  const red = outcome.exitCode === 1;
  if (red !== (conclusion === 'failure')) wrong.push(`exit code ${outcome.exitCode} with conclusion ${conclusion}`);
  const expected = expectedGate(played.scenario, index);
  if (conclusion === expected) return conclusion;
  if (conclusion !== 'neutral') wrong.push(`the gate is ${conclusion} instead of ${expected}`);
  else if (!undecided(played, index)) wrong.push(`neutral instead of ${expected} although all could be read`);
  else if (!warns(outcome)) wrong.push('neutral without a warning');
  return conclusion;
}

/** One comment, of the newest job; a job may do without only where a fault kept it from writing, or where a newer one wrote. */
function commentOf(played: Played, wrong: string[]): string {
  const { lab, pull, runs, outcomes, requests, scenario } = played;
  const bodies = comments(lab, pull);
  if (bodies.length > 1) wrong.push(`${bodies.length} comments`);
  if (scenario.kind === 'pushes') return 'none on main';
  for (const body of bodies) if (!/<sub>[\s\S]*<\/sub>/.test(body)) wrong.push('a comment without its end');
  const wrote = outcomes.map((it) => (it.outputs['comment-url'] ?? '') !== '');
  for (const [index, outcome] of outcomes.entries()) {
    if (wrote[index]) continue;
    if (index < outcomes.length - 1 && /::notice.*newer run/.test(outcome.stdout)) continue;
    if (!failsFor(played, index, requests[index] ?? [], COMMENTING))
      wrong.push(`job ${index} wrote no comment, and no fault kept it`);
    else if (!/::warning[^\n]*::(?:No comment:|The comment could not be published)/.test(outcome.stdout))
      wrong.push(`job ${index} wrote no comment, and no warning says so`);
  }
  const written = runs.filter((_, index) => wrote[index]);
  const shown = bodies.map((body) => Number(/"run":(\d+)/.exec(body)?.[1]));
  const newest = Math.max(...written);
  if (written.length > 0 && !shown.some((run) => run >= newest)) wrong.push(`shows run ${shown} although ${newest} was written`);
  if (written.length === 0) return bodies.length === 0 ? 'none, said so' : 'left as it was';
  return scenario.commented ? 'updated' : 'created';
}

/** Nothing that was on the data branch is lost, and what a comment shows is there. */
function branchMistakes({ lab, before, scenario, outcomes, requests, pull }: Played): string[] {
  const { git, refs } = lab.repository;
  const now = new Set(dataFiles(lab));
  // A pull request's next training takes the place of its last: the ledger says which curves have to be there.
  const kept = before.filter((it) => !it.includes('pr/') && !it.startsWith('v2/curves/'));
  const wrong = kept.filter((it) => !now.has(it)).map((it) => `${it} was lost from the data branch`);
  const tip = refs.get('refs/heads/loss-doctor');
  if (tip !== undefined) {
    for (const { sha } of git.flatten(git.commit(tip).tree).values()) if (!git.blobs.has(sha)) wrong.push(`blob ${sha} is missing`);
  }
  for (const [, path = ''] of comments(lab, pull)
    .join('\n')
    .matchAll(/\/blob\/loss-doctor\/([^"?]+)\?raw/g)) {
    if (!now.has(decodeURIComponent(path))) wrong.push(`the picture ${path} is not there`);
  }
  for (const id of idsInLedger(lab)) if (!now.has(`v2/curves/${id}.json`)) wrong.push(`the curves ${id} are not there`);
  if (scenario.kind === 'pushes') {
    const records = [...now].filter((it) => !before.includes(it) && it.startsWith('v2/curves/'));
    const troubled = outcomes.filter((it, index) => passedDeadline(it) || failedForGood(requests[index] ?? []).length > 0);
    const silent = !outcomes.some(warns);
    if (records.length < outcomes.length - (silent ? 0 : troubled.length))
      wrong.push(`${records.length} records of ${outcomes.length} trainings, ${troubled.length} of which were kept from it`);
  }
  return wrong;
}

function idsInLedger(lab: Played['lab']): readonly string[] {
  const { git, refs } = lab.repository;
  const tip = refs.get('refs/heads/loss-doctor');
  const file = tip === undefined ? undefined : git.flatten(git.commit(tip).tree).get('v2/ledger.json');
  const text = file && git.blobs.get(file.sha);
  const rows = text === undefined ? [] : parseLedger(Buffer.from(text).toString('utf8'))?.rows;
  return (rows ?? []).flatMap(({ id }) => id ?? []);
}
