import type { Outcome } from '../e2e/harness.ts';
import { comments } from '../e2e/read-back.ts';
import type { Recorded } from '../github/fake/server.ts';
import { DEADLINE, dataFiles, type Played } from './play.ts';

/** How a scenario ended, for the table; and everything about it that must not be. */
export interface Judgement {
  readonly seed: number;
  readonly struck: readonly string[];
  readonly gates: readonly string[];
  readonly comment: string;
  readonly wrong: readonly string[];
}

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
  if (outcome.milliseconds > DEADLINE + patience) wrong.push(`took ${Math.round(outcome.milliseconds / 1000)} s`);
  if (outcome.summary === '') wrong.push('no summary');
  if (outcome.outputs['conclusion'] === undefined) wrong.push('no outputs');
  return wrong;
}

const PUBLISHING = new Set<Recorded['purpose']>([
  'comment-read',
  'comment-write',
  'data-branch-write',
  'pull-request-read',
  'identity',
]);

/**
 * A calm run is never red. An overfitting one is red, unless its history or its base could not be read; then the conclusion is
 * neutral, and a warning says why. What fails while publishing changes nothing.
 */
function gateOf({ scenario, outcomes }: Played, outcome: Outcome, index: number, wrong: string[]): string {
  const conclusion = outcome.outputs['conclusion'] ?? 'none';
  const red = outcome.exitCode === 1;
  if (red !== (conclusion === 'failure')) wrong.push(`exit code ${outcome.exitCode} with conclusion ${conclusion}`);
  if (scenario.kind === 'pushes') {
    if (red) wrong.push('red on main');
  } else if (scenario.heads[index] === 'calm') {
    if (red) wrong.push('a calm run is red');
  } else if (!red) {
    const troubled = outcomes
      .flatMap((it) => it.requests)
      .filter((it) => it.status === 0 || it.status >= 400 || !PUBLISHING.has(it.purpose));
    if (conclusion !== 'neutral') wrong.push(`overfitting is ${conclusion}`);
    else if (!outcome.stdout.includes('::warning')) wrong.push('neutral without a warning');
    else if (troubled.length === 0) wrong.push('neutral although all could be read');
  }
  return conclusion;
}

/** At most one comment, of the newest run that said it wrote one. */
function commentOf({ lab, pull, runs, outcomes, scenario }: Played, wrong: string[]): string {
  const bodies = comments(lab, pull);
  if (bodies.length > 1) wrong.push(`${bodies.length} comments`);
  if (scenario.kind === 'pushes') return 'none on main';
  const written = runs.filter((_, index) => (outcomes[index]?.outputs['comment-url'] ?? '') !== '');
  const shown = bodies.map((body) => Number(/"run":(\d+)/.exec(body)?.[1]));
  const newest = Math.max(...written);
  if (written.length > 0 && !shown.some((run) => run >= newest)) wrong.push(`shows run ${shown} although ${newest} was written`);
  for (const body of bodies) if (!/<sub>[\s\S]*<\/sub>/.test(body)) wrong.push('a comment without its end');
  if (written.length === 0) {
    const said = outcomes.every((it) => /::(warning|notice)/.test(it.stdout));
    if (!said) wrong.push('no comment, and no word about it');
    return bodies.length === 0 ? 'none, said so' : 'left as it was';
  }
  return scenario.commented ? 'updated' : 'created';
}

/** Nothing that was on the data branch is lost, and what a comment shows is there. */
function branchMistakes({ lab, before, scenario, outcomes, pull }: Played): string[] {
  const { git, refs } = lab.repository;
  const now = new Set(dataFiles(lab));
  const kept = before.filter((it) => !it.includes('pr/'));
  const wrong = kept.filter((it) => !now.has(it)).map((it) => `${it} was lost from the data branch`);
  const tip = refs.get('refs/heads/loss-doctor');
  if (tip !== undefined) {
    for (const { sha } of git.flatten(git.commit(tip).tree).values()) if (!git.blobs.has(sha)) wrong.push(`blob ${sha} is missing`);
  }
  for (const [, sha = '', path = ''] of comments(lab, pull)
    .join('\n')
    .matchAll(/\/blob\/([0-9a-f]{40})\/([^"?]+)\?raw/g)) {
    const reachable = tip !== undefined && git.commits.has(sha) && git.isAncestor(sha, tip);
    if (!reachable || !git.flatten(git.commit(sha).tree).has(decodeURIComponent(path)))
      wrong.push(`the picture ${path} is not there`);
  }
  if (scenario.kind === 'pushes' && outcomes.every((it) => !it.stdout.includes('::warning'))) {
    const records = [...now].filter((it) => !before.includes(it) && !it.includes('badge'));
    if (records.length < outcomes.length) wrong.push(`${records.length} records of ${outcomes.length} trainings, and no warning`);
  }
  return wrong;
}
