import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addArtifact, createToken } from '../github/fake/scene.ts';
import { isObject, type JsonObject } from '../github/fake/schema.ts';
import type { Area, Level } from '../github/fake/state.ts';
import { runAction } from './harness.ts';
import { type Artifacts, type Lab, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from './lab.ts';
import { expectOrderly, onlyComment, pictures } from './read-back.ts';

/** Workflows that people paste are taken from where they stand, not retyped, and the action runs with what they grant. */
const pasted = readmeWorkflow();
const workflow = object(parse(readFileSync(new URL('../../examples/workflows/training.yml', import.meta.url), 'utf8')));
const { train, report } = object(workflow['jobs']);

/** A step or job that runs though another failed, or though the training ran out of time. */
const ALWAYS = 'always()';
const NOT_CANCELLED = ['$', '{{ !cancelled() }}'].join('');

let lab: Lab;

afterEach(async () => {
  await lab?.github.close();
});

function readmeWorkflow(): JsonObject {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((it) => object(parse(it[1] ?? '')));
  const found = blocks.find((it) => isObject(it['jobs']) && 'train' in it['jobs']);
  if (found === undefined) throw new Error('the README has no workflow with a job called train');
  return found;
}

function object(value: unknown): JsonObject {
  if (!isObject(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

function steps(job: unknown): JsonObject[] {
  const list = object(job)['steps'];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A token with exactly these permissions. */
function tokenWith(permissionsOf: unknown) {
  const levels: Readonly<Record<string, Level>> = { read: 'read', write: 'write' };
  const areas: readonly Area[] = ['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses'];
  const granted = object(permissionsOf);
  const permissions = Object.fromEntries(areas.map((area) => [area, levels[String(granted[area])] ?? 'none']));
  return createToken(lab.github.world, { permissions });
}

const grantedToken = () => tokenWith(object(report)['permissions']);

function upload(): JsonObject {
  return object(steps(train).find((it) => String(it['uses']).startsWith('actions/upload-artifact@')));
}

test('the pasted workflow reports on pull requests, with a crashed training too, and with the permissions it grants', async () => {
  expect(Object.keys(object(workflow['on'])).sort()).toEqual(['merge_group', 'pull_request', 'push']);
  expect(object(object(workflow['on'])['push'])['branches']).toEqual(['main']);
  expect(upload()['if']).toBe(ALWAYS);
  expect(object(upload()['with'])['if-no-files-found']).toBe('warn');
  expect(object(report)).toMatchObject({ needs: 'train', if: NOT_CANCELLED });
  expect(object(object(report)['concurrency'])['group']).toContain('github.event.pull_request.number');
  expect([workflow['permissions'], object(train)['permissions']]).toEqual([{}, { contents: 'read' }]);
  lab = await openLab({ pictures: true, main: [mlp('calm-1'), mlp('calm-2')] });
  const pull = propose(lab);
  const name = String(object(upload()['with'])['name']);
  const run = trainPull(lab, pull, undefined, { conclusion: 'failure' });
  addArtifact(lab.github.world, lab.repository, run, { name, content: mlp('calm-wider') });
  const action = object(steps(report).find((it) => !('run' in it) && !String(it['uses']).startsWith('actions/')));
  const inputs = Object.fromEntries(
    Object.entries(isObject(action['with']) ? action['with'] : {}).map(([key, it]) => [key, String(it)]),
  );
  const outcome = await runAction(pullJob(lab, pull, run, { token: grantedToken(), inputs }));
  expectOrderly(outcome, 1);
  expect(outcome.stdout).not.toContain('::warning');
  expect(pictures(lab, onlyComment(lab, pull))).toHaveLength(2);
});

test('the pasted workflow keeps what a push to main left, and the next pull request is compared with it', async () => {
  lab = await openLab({ pictures: true });
  const token = grantedToken();
  const pushed = await runAction(pushJob(lab, trainOnMain(lab, mlp('calm-1')), { token }));
  expectOrderly(pushed, 0);
  expect(pushed.stdout).not.toContain('::warning');
  for (const artifact of lab.repository.artifacts.values()) artifact.expired = true;
  const pull = propose(lab);
  const outcome = await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')), { token }));
  expectOrderly(outcome, 1);
  expect(onlyComment(lab, pull)).toContain('unlike `main`');
});

test('the workflow of one job keeps what main trained, and compares the next pull request with it', async () => {
  lab = await openLab({ pictures: true });
  const [action] = steps(object(object(pasted['jobs'])['train'])).filter((it) => String(it['uses']).startsWith('loss-doctor/'));
  expect(action?.['if']).toBe(ALWAYS);
  const inputs = Object.fromEntries(Object.entries(object(object(action)['with'])).map(([key, it]) => [key, String(it)]));
  const token = tokenWith(pasted['permissions']);
  const main = trainOnMain(lab, {});
  const calm = await runAction(pushJob(lab, main, { token, inputs, workspace: below('history', mlp('calm-1')) }));
  expectOrderly(calm, 0);
  expect(calm.stdout).not.toContain('::warning');
  const pull = propose(lab);
  const run = trainPull(lab, pull, undefined);
  const wider = await runAction(pullJob(lab, pull, run, { token, inputs, workspace: below('history', mlp('calm-wider')) }));
  expectOrderly(wider, 1);
  expect(onlyComment(lab, pull)).toContain('unlike `main`');
});

function below(folder: string, files: Artifacts): Artifacts {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}
