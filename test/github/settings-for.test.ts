import { expect, test } from 'vitest';
import { environmentOf } from '../../src/github/environment.ts';
import type { Host } from '../../src/github/host.ts';
import type { ActionPorts } from '../../src/github/session.ts';
import { settingsFor } from '../../src/github/settings-for.ts';
import type { Subject } from '../../src/github/subject.ts';
import { en } from '../../src/report/language/en.ts';
import { bytesSource } from '../../src/source/sources.ts';
import { api, client, PATH, useNock } from './nocked.ts';

useNock();

const HEAD = 'a'.repeat(40);
/** The commit that the workflow comes from. */
const PUSHED = 'c'.repeat(40);
const run = { id: 1, attempt: 1, workflowPath: '.github/workflows/training.yml' };
const onPull: Subject = { writing: 'allowed', run, commit: HEAD, baseBranch: 'main', event: 'pull-request', keeps: false };
const onMain: Subject = { ...onPull, event: 'elsewhere' };

function listed(ref: string, ...names: readonly string[]): void {
  const entries = ['workflows', ...names].map((name, at) => ({ name, type: at === 0 ? 'dir' : 'file' }));
  api().get(`${PATH}/contents/.github`).query({ ref }).reply(200, entries);
}

function file(ref: string, text: string | undefined): void {
  listed(ref, ...(text === undefined ? [] : ['loss-doctor.yml']));
  if (text === undefined) return;
  const content = btoa(text).replace(/.{20}/g, '$&\n');
  api().get(`${PATH}/contents/.github%2Floss-doctor.yml`).query({ ref }).reply(200, { type: 'file', encoding: 'base64', content });
}

async function settings(subject: Subject, inputs: Parameters<typeof settingsFor>[4] = {}, workspace?: string) {
  const said: string[] = [];
  const say = (text: string): void => {
    said.push(text);
  };
  const host: Host = { info: say, notice: say, warning: say, error: say, output: say, fail: say, summary: async () => {} };
  const copies =
    workspace === undefined ? [] : [{ path: 'loss-doctor.yml', content: bytesSource(new TextEncoder().encode(workspace)) }];
  const readPaths: ActionPorts['readPaths'] = async () => ({ files: copies, notes: [], refused: [], problems: [] });
  const ports = { host, language: en, readPaths };
  const environment = environmentOf({ GITHUB_REPOSITORY: 'octo-lab/model', GITHUB_SHA: PUSHED });
  return { found: await settingsFor(ports, client(), environment, subject, inputs), said };
}

test('a pull request gets the policy of its base branch, and is told when it changes the file', async () => {
  file('main', 'fail-on: any\n');
  file(HEAD, 'fail-on: never\n');
  const { found, said } = await settings(onPull);
  expect(found?.settings.policy.failOn).toBe('any');
  expect(found?.notes).toEqual([{ code: 'config-after-merge', path: '.github/loss-doctor.yml' }]);
  expect(said).toEqual([]);
});

test('inputs stand above the file; an unchanged file is not mentioned', async () => {
  file('main', 'fail-on: any\ncomment: never\n');
  file(HEAD, 'fail-on: any\ncomment: never\n');
  const { found } = await settings(onPull, { 'fail-on': 'never' });
  expect(found?.settings).toMatchObject({ comment: 'never', policy: { failOn: 'never' } });
  expect(found?.notes).toEqual([]);
});

test('outside of a pull request the file is that of the workflow’s own commit, never of the one that is reported on', async () => {
  file(PUSHED, 'fail-on: any\n');
  const { found } = await settings({ ...onMain, commit: HEAD });
  expect(found?.settings.policy.failOn).toBe('any');
});

test('not being able to see the head’s file does not lose the base’s', async () => {
  file('main', 'fail-on: any\n');
  api().get(`${PATH}/contents/.github`).query({ ref: HEAD }).reply(403, { message: 'no' });
  expect((await settings(onPull)).found?.settings.policy.failOn).toBe('any');
});

function refuseContents(status: number): void {
  api().get(`${PATH}/contents/.github`).query({ ref: 'main' }).reply(status, { message: 'no' });
}

function tree(id: string, ...entries: readonly (readonly [path: string, type: string, sha: string])[]): void {
  const rows = entries.map(([path, type, sha]) => ({ path, type, sha }));
  api().get(`${PATH}/git/trees/${id}`).reply(200, { tree: rows });
}

const [FOLDER, BLOB] = ['d', 'e'].map((digit) => digit.repeat(40)) as [string, string];

test.each([403, 404])('a file that one route does not give is read by another: %d', async (status) => {
  refuseContents(status);
  tree('main', ['train.py', 'blob', BLOB], ['.github', 'tree', FOLDER]);
  tree(FOLDER, ['workflows', 'tree', HEAD], ['loss-doctor.yml', 'blob', BLOB]);
  api()
    .get(`${PATH}/git/blobs/${BLOB}`)
    .reply(200, { encoding: 'base64', content: btoa('fail-on: never\n') });
  file(HEAD, 'fail-on: never\n');
  const { found, said } = await settings(onPull);
  expect([found?.settings.policy.failOn, found?.unread, said]).toEqual(['never', undefined, []]);
});

test('a folder that is not there is believed of a tree without it', async () => {
  refuseContents(404);
  tree('main', ['train.py', 'blob', BLOB]);
  const { found, said } = await settings(onPull);
  expect([found?.settings.policy.failOn, found?.unread, said]).toEqual(['new', undefined, []]);
});

test.each([403, 404])('a file that no route gives is said to be unread, and not taken for none: %d', async (status) => {
  refuseContents(status);
  api().get(`${PATH}/git/trees/main`).reply(status, { message: 'no' });
  const { found, said } = await settings(onPull);
  expect(found).toMatchObject({ unread: true, notes: [{ code: 'config-unread', decides: 'nothing' }] });
  expect(said).toHaveLength(1);
});

test('where GitHub does not answer at all, the copy in the workspace decides', async () => {
  const { found } = await settings(onPull, {}, 'warn-only: true\n');
  expect(found?.settings.policy.warnOnly).toBe(true);
  expect(found).toMatchObject({ notes: [{ code: 'config-unread', decides: 'workspace' }] });
  expect(found?.unread).toBeUndefined();
});

test('where there is none either, the defaults decide', async () => {
  const { found } = await settings(onPull);
  expect(found).toMatchObject({ notes: [{ code: 'config-unread', decides: 'defaults' }] });
  expect(found?.unread).toBeUndefined();
});

test('without a file the defaults apply, and only a file that was named is missed', async () => {
  file('main', undefined);
  const { found, said } = await settings(onPull);
  expect([found?.settings.policy.failOn, said]).toEqual(['new', []]);
  file('main', undefined);
  expect((await settings(onPull, { config: '.github/loss-doctor.yml' })).said.join()).toContain(
    'No ".github/loss-doctor.yml" on the base branch',
  );
});

test('a broken file stops the default branch, and a pull request, which may repair it, goes on', async () => {
  const broken = 'fail-on: sometimes\nunknown: 1\n';
  file(PUSHED, broken);
  const stopped = await settings(onMain);
  expect(stopped.found).toBeUndefined();
  expect(stopped.said[0]).toMatch(/line 2, "unknown"[\s\S]*line 1, "fail-on"/);
  file('main', broken);
  file(HEAD, 'fail-on: any\n');
  const going = await settings(onPull);
  expect(going.found?.settings.policy.failOn).toBe('new');
  expect(going.said[0]).toContain('The defaults apply');
});

test('a file too long to be read whole is a mistake, never one without its last lines', async () => {
  listed(PUSHED, 'loss-doctor.yml');
  const text = `# ${'損'.repeat(34_000)}\nfail-on: any\n`;
  const content = Buffer.from(text).toString('base64');
  api()
    .get(`${PATH}/contents/.github%2Floss-doctor.yml`)
    .query({ ref: PUSHED })
    .reply(200, { type: 'file', encoding: 'base64', content });
  const { found, said } = await settings(onMain);
  expect(found).toBeUndefined();
  expect(said.join()).toContain('onger than ');
});

test('a file that GitHub sends without its content is not an empty one', async () => {
  listed(PUSHED, 'loss-doctor.yml');
  api()
    .get(`${PATH}/contents/.github%2Floss-doctor.yml`)
    .query({ ref: PUSHED })
    .reply(200, { type: 'file', encoding: 'none', content: '' });
  const { found, said } = await settings(onMain);
  expect(found?.notes).toEqual([{ code: 'config-unread', path: '.github/loss-doctor.yml', decides: 'nothing' }]);
  expect(said.join()).toContain('Could not read configuration');
});
