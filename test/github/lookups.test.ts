import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settingsOf } from '../../src/config/merge.ts';
import { markerOf } from '../../src/github/comment-marker.ts';
import { Deadline } from '../../src/github/deadline.ts';
import { environmentOf } from '../../src/github/environment.ts';
import { findBaseline, previousChecklist } from '../../src/github/lookups.ts';
import { type Session, wordsOf } from '../../src/github/session.ts';
import { findFiles } from '../../src/node/files.ts';
import { readPorts } from '../../src/node/read-ports.ts';
import { en } from '../../src/report/language/en.ts';
import { givenBaseline } from '../../src/run.ts';
import { api, client, PATH, useNock } from './nocked.ts';

useNock();

let workspace = '';
let said: string[] = [];

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'loss-doctor-lookups-'));
  said = [];
});
afterEach(() => rmSync(workspace, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

function session(basePath: string): Session {
  const say = (text: string) => void said.push(text);
  const ports: Session['ports'] = {
    env: {},
    payload: {},
    host: { info: say, notice: say, warning: say, error: say, output: say, fail: say, summary: async () => {} },
    fetch: globalThis.fetch,
    now: () => 0,
    reading: readPorts,
    readPaths: findFiles,
    givenBase: givenBaseline,
    drawPictures: () => Promise.reject(new Error('nothing is drawn here')),
    writeFiles: () => Promise.reject(new Error('nothing is written here')),
    language: en,
  };
  const run = { id: 1, attempt: 1, workflowPath: '.github/workflows/training.yml' };
  return {
    ports,
    environment: environmentOf({ GITHUB_REPOSITORY: 'octo-lab/model', GITHUB_WORKSPACE: workspace }),
    repositoryId: 1,
    client: client(),
    deadline: new Deadline(60_000),
    settings: settingsOf({ 'base-path': [basePath] }),
    subject: { writing: 'allowed', run, commit: 'a'.repeat(40), baseBranch: 'main', event: 'pull-request', keeps: false },
    store: undefined,
    job: 'training-default',
    words: wordsOf(ports),
    notes: [],
  };
}

const history = { files: [], refused: [], names: [] };

test('a base path that holds nothing is named in the log and in the report', async () => {
  const answer = await findBaseline(session('base'), history);
  expect(answer?.baseline).toEqual({ state: 'unreadable', branch: 'main', detail: 'base' });
  expect(said).toEqual(['"base" does not exist.']);
});

test('what the base path holds and cannot be read is named, and what is left out', async () => {
  write('base/notes.txt', 'Nothing was measured.\n');
  write(`base/${'deep/'.repeat(17)}log.csv`, 'epoch,loss\n1,2\n');
  const answer = await findBaseline(session('base'), history);
  expect(answer?.baseline).toEqual({ state: 'unreadable', branch: 'main', detail: 'notes.txt' });
  expect(said).toEqual([expect.stringContaining('more than 16 folders deep'), expect.stringMatching(/^Base, "notes\.txt": /)]);
});

test('a base path that is fine is read without a word', async () => {
  write(
    'base/mlp.csv',
    `epoch,loss,val_loss\n${Array.from({ length: 20 }, (_, at) => `${at},${1 / (at + 1)},${1 / (at + 1)}\n`).join('')}`,
  );
  const answer = await findBaseline(session('base'), history);
  expect(answer?.baseline).toMatchObject({ state: 'found', rung: 'given', branch: 'main' });
  expect(said).toEqual([]);
});

const pull = { number: 7, headSha: 'a'.repeat(40), baseRef: 'main' };

function commentBy(login: string): void {
  const body = markerOf({ v: 1, key: 'default', run: 1, attempt: 1, head: pull.headSha, open: ['mlp/overfitting/4'], fixed: [] });
  const comment = { id: 5, body, html_url: '', user: { login } };
  api().get(`${PATH}/issues/7/comments`).query(true).reply(200, [comment]);
}

test('a checklist that may be ours and is not read, since GitHub does not say who we are, is named', async () => {
  const { subject, ...rest } = session('base');
  const ours = { ...rest, subject: { ...subject, pull } };
  commentBy('our-app[bot]');
  api().post('/graphql').reply(404, {});
  expect(await previousChecklist(ours)).toBeUndefined();
  expect(said).toEqual([expect.stringContaining('GitHub did not say whose token this is')]);
  said = [];
  commentBy('our-app[bot]');
  const viewer = { login: 'our-app[bot]' };
  api().post('/graphql').reply(200, { data: { viewer } });
  expect(await previousChecklist({ ...ours, client: client() })).toEqual({ open: ['mlp/overfitting/4'], fixed: [] });
  expect(said).toEqual([]);
});
