import { afterEach, expect, test } from 'vitest';
import { addArtifact } from '../github/fake/scene.ts';
import { countsByPurpose, runAction } from './harness.ts';
import { type Lab, type LabOptions, mlp, openLab, propose, pullJob, trainPull } from './lab.ts';
import { comments, expectGolden, expectOrderly, onlyComment, pictures, pngSize } from './read-back.ts';

let lab: Lab;

afterEach(async () => {
  await lab.github.close();
});

const CALM = [mlp('calm-1'), mlp('calm-2'), mlp('calm-3')];
const KEEN = [mlp('keen-1'), mlp('keen-2'), mlp('keen-3')];

/** A lab, a pull request with this history, and what the action made of it. */
async function reported(options: LabOptions, head: string, job: Parameters<typeof pullJob>[3] = {}) {
  lab = await openLab({ pictures: true, ...options });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp(head));
  const outcome = await runAction(pullJob(lab, pull, run, job));
  return { pull, run, outcome };
}

test('first adoption: nothing to compare with, and nothing red', async () => {
  const { pull, outcome } = await reported({}, 'calm-wider');
  expectOrderly(outcome, 0);
  expect(outcome.outputs).toMatchObject({ verdict: 'failing', conclusion: 'neutral', 'new-findings': '0' });
  await expectGolden(lab, 'first-adoption', onlyComment(lab, pull));
});

test('healthy: one quiet comment with its pictures', async () => {
  const { pull, outcome } = await reported({ main: CALM }, 'calm-4');
  expectOrderly(outcome, 0);
  expect(outcome.outputs).toMatchObject({ verdict: 'healthy', conclusion: 'success' });
  const body = onlyComment(lab, pull);
  await expectGolden(lab, 'healthy', body);
  expect(outcome.outputs['comment-url']).toContain(`/pull/${pull.number}#issuecomment-`);
  const [dark, light] = pictures(lab, body);
  expect(pngSize(light?.bytes ?? Buffer.alloc(0)).width).toBeGreaterThan(400);
  expect(dark?.bytes.equals(light?.bytes ?? Buffer.alloc(0))).toBe(false);
});

test('new overfitting is red, with few requests, and none of the guards saved', async () => {
  const { pull, outcome } = await reported({ main: CALM }, 'calm-wider');
  expectOrderly(outcome, 1);
  expect(outcome.outputs).toMatchObject({ verdict: 'failing', conclusion: 'failure', 'new-findings': '1' });
  expect(outcome.stdout.match(/^::error/gm)).toHaveLength(1);
  await expectGolden(lab, 'new-overfitting', onlyComment(lab, pull));
  await expectGolden(lab, 'new-overfitting-summary', outcome.summary);
  const counts = countsByPurpose(outcome.requests);
  // Nothing is kept of main yet: its artifacts take a few requests more than records do.
  expect(outcome.requests.length, JSON.stringify(counts)).toBeLessThanOrEqual(26);
  // The head and the comments are read right before writing, and the comments again after one was created.
  const [read, listed, created, again] = outcome.requests
    .filter(({ route }) => /pulls\/\{pull_number\}$|\/comments$/.test(route))
    .slice(-4);
  expect([read, listed, created, again].map((it) => `${it?.method} ${it?.purpose}`)).toEqual([
    'GET pull-request-read',
    'GET comment-read',
    'POST comment-write',
    'GET comment-read',
  ]);
});

test('overfitting that was there before is shown and not red', async () => {
  const { pull, outcome } = await reported({ main: KEEN }, 'keen-4');
  expectOrderly(outcome, 0);
  expect(outcome.outputs).toMatchObject({ verdict: 'failing', conclusion: 'success', 'new-findings': '0' });
  await expectGolden(lab, 'pre-existing', onlyComment(lab, pull));
});

test('any fails on what was there before too; never does not fail at all', async () => {
  lab = await openLab({ main: KEEN });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('keen-4'));
  const any = await runAction(pullJob(lab, pull, run, { inputs: { 'fail-on': 'any' } }));
  expectOrderly(any, 1);
  const never = await runAction(pullJob(lab, pull, run, { inputs: { 'fail-on': 'never' } }));
  expectOrderly(never, 0);
  expect(comments(lab, pull)).toHaveLength(1);
});

test('resolved: what main has is gone', async () => {
  const { pull, outcome } = await reported({ main: KEEN }, 'keen-regularized');
  expectOrderly(outcome, 0);
  await expectGolden(lab, 'resolved', onlyComment(lab, pull));
});

test('no history: what was looked for and what is there', async () => {
  lab = await openLab({ pictures: true, main: CALM });
  const pull = propose(lab);
  const run = trainPull(lab, pull, { 'summary.json': '{"loss": 0.3}', 'model.onnx': new Uint8Array([8, 7, 18, 4, 0, 255]) });
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 0);
  expect(outcome.outputs).toMatchObject({ verdict: 'unknown', conclusion: 'neutral' });
  expect(outcome.stdout).toMatch(/^::warning/m);
  await expectGolden(lab, 'no-history', onlyComment(lab, pull));
  const strict = await runAction(pullJob(lab, pull, run, { inputs: { 'if-no-history': 'fail' } }));
  expectOrderly(strict, 1);
});

test('no artifact at all: its name, and those that are there', async () => {
  lab = await openLab({ pictures: true, main: CALM });
  const pull = propose(lab);
  const run = trainPull(lab, pull, undefined);
  addArtifact(lab.github.world, lab.repository, run, { name: 'checkpoints', content: { 'model.bin': 'x' } });
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 0);
  await expectGolden(lab, 'no-artifact', onlyComment(lab, pull));
});

test('a read-only token: summary, outputs and exit code stand, and the missing permission is named', async () => {
  lab = await openLab({ pictures: true, main: CALM });
  lab.token.permissions = { contents: 'read', actions: 'read' };
  const pull = propose(lab);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'))));
  expectOrderly(outcome, 1);
  expect(comments(lab, pull)).toEqual([]);
  expect([...lab.repository.refs.keys()].filter((it) => it.includes('loss-doctor'))).toEqual([]);
  expect(`${outcome.stdout}${outcome.summary}`).toContain('pull-requests: write');
  await expectGolden(lab, 'read-only-summary', outcome.summary);
});

test('without write access to contents the chart is drawn by Mermaid, and the permission is named', async () => {
  lab = await openLab({ pictures: true, main: CALM });
  lab.token.permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' };
  const pull = propose(lab);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider'))));
  expectOrderly(outcome, 1);
  const body = onlyComment(lab, pull);
  expect(body).toContain('```mermaid');
  expect(body).toContain('contents: write');
  await expectGolden(lab, 'mermaid', body);
});

test('no permission at all: the reasons are said and nothing is red for them', async () => {
  lab = await openLab({ main: CALM });
  lab.token.permissions = {};
  const pull = propose(lab);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-4'))));
  expectOrderly(outcome, 0);
  expect(`${outcome.stdout}${outcome.summary}`).toContain('actions: read');
});

test('a private repository: pictures by branch on the web address, never on the raw host', async () => {
  const { pull, outcome } = await reported({ main: CALM, private: true }, 'calm-wider');
  expectOrderly(outcome, 1);
  const body = onlyComment(lab, pull);
  expect(body).not.toContain('raw.githubusercontent.com');
  for (const { url, bytes } of pictures(lab, body)) {
    expect(url).toMatch(/^https:\/\/github\.com\/octo-lab\/model\/blob\/loss-doctor\/pr\/.+\?raw=true$/);
    expect(pngSize(bytes).height).toBeGreaterThan(200);
  }
  expect(pictures(lab, body)).toHaveLength(2);
});

test('a GitHub Enterprise Server: everything below its own addresses', async () => {
  const { pull, outcome } = await reported({ main: CALM, basePath: '/api/v3' }, 'calm-wider', { enterprise: true });
  expectOrderly(outcome, 1);
  const body = onlyComment(lab, pull);
  expect(pictures(lab, body).every(({ url }) => url.startsWith(lab.github.serverUrl))).toBe(true);
  expect(body).not.toContain('https://github.com/octo-lab');
});

test('a re-run reads the newest artifact and writes over the comment of the first attempt', async () => {
  lab = await openLab({ pictures: true, main: CALM });
  const pull = propose(lab);
  const run = trainPull(lab, pull, mlp('calm-wider'));
  expectOrderly(await runAction(pullJob(lab, pull, run)), 1);
  addArtifact(lab.github.world, lab.repository, run, { name: 'loss-history', content: mlp('calm-4') });
  run.attempt = 2;
  const second = await runAction(pullJob(lab, pull, run));
  expectOrderly(second, 0);
  expect(second.outputs['verdict']).toBe('healthy');
  const body = onlyComment(lab, pull);
  await expectGolden(lab, 're-run', body);
  run.attempt = 1;
  expectOrderly(await runAction(pullJob(lab, pull, run, { attempt: 1 })), 0);
  expect(onlyComment(lab, pull)).toBe(body);
});

test('training that crashed is diagnosed from what it uploaded', async () => {
  lab = await openLab({ pictures: true, main: CALM });
  const pull = propose(lab);
  const cut = mlp('calm-4')['mlp/training.csv'];
  const run = trainPull(lab, pull, { 'mlp/training.csv': String(cut).split('\n').slice(0, 9).join('\n') });
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 0);
  await expectGolden(lab, 'crashed', onlyComment(lab, pull));
});

test('a single raw file as the artifact', async () => {
  lab = await openLab({ main: CALM });
  const pull = propose(lab);
  const run = trainPull(lab, pull, undefined);
  const content = Buffer.from(String(mlp('calm-4')['mlp/training.csv']));
  addArtifact(lab.github.world, lab.repository, run, { name: 'loss-history.csv', content });
  const outcome = await runAction(pullJob(lab, pull, run));
  expectOrderly(outcome, 0);
  expect(outcome.outputs['verdict']).toBe('healthy');
});
