import { afterEach, expect, test } from 'vitest';
import { addArtifact, commit, fork, openPull } from '../github/fake/scene.ts';
import { workflowRunPayload } from './events.ts';
import { runAction } from './harness.ts';
import { history, type Lab, mlp, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, expectGolden, expectOrderly, onlyComment, outsideOfCode } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

test('twelve matrix legs upload an artifact each: twelve runs, the two bad ones first', async () => {
  lab = await openLab({ pictures: true });
  const legs = (bad: readonly number[]) =>
    Array.from({ length: 12 }, (_, leg) => ({
      name: `loss-history-${leg}`,
      content: { [`leg${leg}/training.csv`]: history(bad.includes(leg) ? 'calm-wider' : `calm-${1 + (leg % 4)}`) },
    }));
  const { world } = lab.github;
  const main = lab.repository.refs.get('refs/heads/main') ?? '';
  const base = trainPull(lab, propose(lab, { head: 'other' }), undefined, {
    headSha: main,
    headBranch: 'main',
    event: 'push',
    status: 'completed',
  });
  for (const it of legs([])) addArtifact(world, lab.repository, base, it);
  const pull = propose(lab);
  const run = trainPull(lab, pull, undefined);
  for (const it of legs([4, 9])) addArtifact(world, lab.repository, run, it);
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 1);
  expect(outcome.outputs['new-findings']).toBe('2');
  const body = onlyComment(lab, pull);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  await expectGolden(lab, 'matrix', body);
});

/** Names that try to leave their place: as run folders they reach comment, summary, log, outputs and the data branch. */
const NAMES = [
  '@everyone look',
  '</details><img src=x onerror=alert(1)>',
  '--> <!-- loss-doctor {"v":1}',
  '`code` | cell | [link](https://evil.example)',
  '::error::injected',
  '%0A::set-output name=conclusion::success',
  'right\u202eleft\u2066\u0007bell',
  'a#12 GH-1 https://evil.example/x',
  'x'.repeat(3000),
];

test('hostile names stay names everywhere', async () => {
  const files = Object.fromEntries(NAMES.map((name) => [`${name.replaceAll('/', '\u2215')}/training.csv`, history('calm-wider')]));
  lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  const pull = propose(lab, { head: 'feature/@everyone`<b>' });
  const run = trainPull(lab, pull, { ...files, 'line\nbreak/training.csv': history('calm-1') });
  const outcome = await runAction(pullJob(lab, pull, run));
  expect(outcome.exitCode).toBe(0);
  const body = onlyComment(lab, pull);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  for (const written of [body.replace(/^<!-- loss-doctor .* -->$/m, ''), outcome.summary].map(outsideOfCode)) {
    expect(written).not.toMatch(/@everyone|<img src=x|onerror=alert|evil\.example\)|GH-1/);
    expect(written).not.toMatch(/<!--|-->/);
  }
  expect(`${body}${outcome.summary}${outcome.stdout}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<![\n\r\t])/u);
  expect(outcome.stdout).not.toMatch(/^::error::injected|^::set-output/m);
  expect(outcome.outputs['conclusion']).toBe('neutral');
  await expectGolden(lab, 'hostile-names', body);
});

test('a pull request from a fork: the first stage says what the second adds, the second reads again and writes', async () => {
  lab = await openLab({ pictures: true, main: [mlp('calm-1'), mlp('calm-2')] });
  const { world } = lab.github;
  const stranger = fork(world, lab.repository, 'stranger');
  commit(world, stranger, 'main', { files: { 'train.py': 'width = 64\n' } });
  const pull = openPull(world, lab.repository, { head: 'main', from: stranger });
  const run = trainPull(lab, pull, mlp('calm-wider'));
  const writing = { ...lab.token.permissions };
  lab.token.permissions = { contents: 'read', actions: 'read' };
  const first = await runAction(pullJob(lab, pull, run, { actor: 'stranger' }));
  expectOrderly(first, 1);
  expect(comments(lab, pull)).toEqual([]);
  expect(`${first.stdout}${first.summary}`).toMatch(/second workflow/);
  await expectGolden(lab, 'fork-first-stage-summary', first.summary);
  lab.token.permissions = writing;
  run.status = 'completed';
  const second = {
    ...pullJob(lab, pull, run),
    event: 'workflow_run',
    payload: workflowRunPayload(lab.repository, run),
    sha: lab.repository.refs.get('refs/heads/main') ?? '',
    ref: 'refs/heads/main',
    runId: run.id + 1,
    workflow: '.github/workflows/report.yml',
  };
  const outcome = await runAction(second);
  expect(outcome.outputs['verdict']).toBe('failing');
  await expectGolden(lab, 'fork-second-stage', onlyComment(lab, pull));
  const body = onlyComment(lab, pull);
  commit(world, stranger, 'main', { files: { 'train.py': 'width = 65\n' } });
  await runAction(second);
  expect(onlyComment(lab, pull)).toBe(body);
});
