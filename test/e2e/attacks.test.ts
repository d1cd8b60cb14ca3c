import { expect, test } from 'vitest';
import { type Attack, archiveOf, attackFiles, attacksOf, inSmall } from '../attacks/corpus.ts';
import { addArtifact, commit, createToken, fork, openPull } from '../github/fake/scene.ts';
import { workflowRunPayload } from './events.ts';
import { type Outcome, runAction } from './harness.ts';
import { type Lab, mlp, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, outsideOfCode } from './read-back.ts';

/**
 * The corpus of `test/attacks/`, each file through the second stage of a pull request from a fork, which may write. Attacks on what is
 * said, and not only on the reading, go through the first stage too. `test/history/attacks.test.ts` reads each of them by itself, those
 * on speed larger than here.
 */

/** An archive is an attack of its own; the others share one artifact, as run folders and files. */
const alone = new Set(['archives.json']);

/** Attacks on nothing but the time that reading takes: `npm run bench:attacks` puts all of them into one artifact in full size. */
const slow = new Set(['slow.json']);

for (const file of attackFiles()) {
  const attacks = slow.has(file) ? attacksOf(file).map((it) => inSmall(it, 50)) : attacksOf(file);
  if (!alone.has(file)) test.concurrent(`${file}: ${attacks.length} attacks in one artifact`, () => withstand(attacks, true));
  else for (const attack of attacks) test.concurrent(`${file}: ${attack.name}`, () => withstand([attack]));
}

test('every attack says what it tries and what must happen', () => {
  const all = attackFiles().flatMap(attacksOf);
  expect(all.length).toBeGreaterThanOrEqual(30);
  for (const { name, tries, must } of all)
    expect(
      [name, tries, must].every((it) => it.length > 2),
      name,
    ).toBe(true);
});

async function withstand(attacks: readonly Attack[], pictures = false): Promise<void> {
  const lab = await openLab({ main: [mlp('calm-1')], pictures });
  try {
    await withstandIn(lab, attacks);
  } finally {
    await lab.github.close();
  }
}

async function withstandIn(lab: Lab, attacks: readonly Attack[]): Promise<void> {
  const { world } = lab.github;
  const stranger = fork(world, lab.repository, 'stranger');
  commit(world, stranger, 'patch', { from: 'main', files: { 'train.py': 'width = 64\n' } });
  const pull = openPull(world, lab.repository, { head: 'patch', from: stranger });
  const other = propose(lab, { head: 'innocent' });
  const run = trainPull(lab, pull, undefined);
  addArtifact(world, lab.repository, run, { name: 'loss-history', content: archiveOf(attacks) });
  const before = [...lab.repository.refs].filter(([ref]) => !ref.includes('loss-doctor'));
  const reading = createToken(world, { permissions: { contents: 'read', actions: 'read' } });
  const outcomes = attacks.some(isOnWords) ? [await runAction(pullJob(lab, pull, run, { token: reading, actor: 'stranger' }))] : [];
  expect(comments(lab, pull)).toEqual([]);
  run.status = 'completed';
  const second = await runAction({
    ...pullJob(lab, pull, run),
    event: 'workflow_run',
    payload: workflowRunPayload(lab.repository, run),
    sha: lab.repository.refs.get('refs/heads/main') ?? '',
    ref: 'refs/heads/main',
    runId: run.id + 1,
    workflow: '.github/workflows/report.yml',
  });
  const bodies = comments(lab, pull);
  expect(bodies, second.stdout).toHaveLength(1);
  expect(comments(lab, other)).toEqual([]);
  expect([...lab.repository.refs].filter(([ref]) => !ref.includes('loss-doctor'))).toEqual(before);
  for (const attack of attacks) {
    for (const outcome of [...outcomes, second]) withstood(attack, outcome);
    clean(attack, bodies[0]?.replace(/^<!-- loss-doctor [^\n]* -->$/m, '') ?? '');
  }
  expect(outsideOfCode(bodies[0] ?? '').match(/<!--/g)).toHaveLength(1);
  expect(Buffer.byteLength(bodies[0] ?? '')).toBeLessThanOrEqual(60_000);
  const paths = [
    ...lab.repository.git
      .flatten(
        lab.repository.git.commit(
          lab.repository.refs.get('refs/heads/loss-doctor') ?? lab.repository.refs.get('refs/heads/main') ?? '',
        ).tree,
      )
      .keys(),
  ];
  for (const path of paths) expect(path).toMatch(OURS);
}

function isOnWords({ payloads, verdict, exitCode }: Attack): boolean {
  return payloads.length > 0 || verdict !== undefined || exitCode !== undefined;
}

/** What may stand in the repository afterwards: what was there, and on the data branch pictures, curves and the ledger, by names of our own. */
const OURS =
  /^(pr\/\d+\/[0-9a-f]{40}[\w-]*\/[\w-]+\.png|v2\/ledger\.json|v2\/curves\/\d\d-\d\d\/[0-9a-f]{20}\.[\w.]+|README\.md|train\.py|\.github\/workflows\/training\.yml)$/;

function withstood(attack: Attack, outcome: Outcome): void {
  expect(outcome.exitCode, `${attack.name}: ${outcome.stdout}${outcome.stderr}`).toBe(
    attack.exitCode ?? (outcome.exitCode === 1 ? 1 : 0),
  );
  expect(`${outcome.stdout}${outcome.stderr}`, attack.name).not.toMatch(/unhandled|node:internal|file:\/\/|out of memory/i);
  if (attack.verdict !== undefined) expect(outcome.outputs['verdict'], attack.name).toBe(attack.verdict);
  expect(outcome.outputs['conclusion'], attack.name).toMatch(/^(success|failure|neutral)$/);
  expect(Object.keys(outcome.outputs).sort(), attack.name).toEqual(
    ['chart', 'comment-url', 'conclusion', 'findings', 'markdown', 'new-findings', 'report', 'verdict'].filter(
      (it) => it in outcome.outputs,
    ),
  );
  for (const line of outcome.stdout.split('\n').filter((it) => /^\s*(::|##\[)/.test(it))) {
    expect(line, attack.name).toMatch(/^::(error|warning|notice)( title=Loss Doctor)?::/);
  }
  expect(outcome.left, attack.name).toEqual([]);
  clean(attack, outcome.summary);
}

/** Outside of code spans, fences and the text alternatives of pictures, no payload; control and bidi characters nowhere. */
function clean({ name, payloads }: Attack, markdown: string): void {
  const prose = outsideOfCode(markdown);
  for (const payload of payloads) expect(prose, name).not.toContain(payload);
  expect(markdown, name).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<![\n\r\t])/u);
}
