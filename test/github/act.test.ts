import { expect, test } from 'vitest';
import { act } from '../../src/github/act.ts';
import type { ActionPorts, Session } from '../../src/github/session.ts';
import { findFiles } from '../../src/node/files.ts';
import { readPorts } from '../../src/node/read-ports.ts';
import { en } from '../../src/report/language/en.ts';
import { givenBaseline } from '../../src/run.ts';
import { API, api, PATH, useNock } from './nocked.ts';

useNock();

const PUSHED = 'd'.repeat(40);
const TRAINED = 'a'.repeat(40);

function onPush(inputs: Readonly<Record<string, string>> = {}): ActionPorts {
  const say = () => {};
  return {
    env: {
      GITHUB_REPOSITORY: 'octo-lab/model',
      GITHUB_API_URL: API,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: PUSHED,
      GITHUB_REF: 'refs/heads/main',
      LOSS_DOCTOR_RETRY_BASE_MS: '1',
      ...inputs,
    },
    payload: { repository: { id: 1, default_branch: 'main' } },
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
}

async function opened(ports: ActionPorts): Promise<Session | undefined> {
  let opened: Session | undefined;
  await act(ports, async (session) => {
    opened = session;
  });
  return opened;
}

function configured(text: string): void {
  const reply = { type: 'file', encoding: 'base64', content: btoa(text) };
  const listed = [{ name: 'loss-doctor.yml', type: 'file' }];
  api().get(`${PATH}/contents/.github`).query({ ref: PUSHED }).reply(200, listed);
  api().get(`${PATH}/contents/.github%2Floss-doctor.yml`).query({ ref: PUSHED }).reply(200, reply);
}

function pullOf(sha: string): void {
  const pull = { number: 7, state: 'open', head: { sha, ref: 'wider', repo: { id: 1 } }, base: { ref: 'main', repo: { id: 1 } } };
  api().get(`${PATH}/compare/main...${sha}`).query(true).reply(200, { status: 'diverged' });
  api().get(`${PATH}/commits/${sha}/pulls`).query(true).reply(200, [pull]);
}

test('a trained commit that the configuration file names is what the report is about, as one that an input names', async () => {
  configured(`sha: ${TRAINED}\n`);
  pullOf(TRAINED);
  const session = await opened(onPush());
  expect(session?.settings.sha).toBe(TRAINED);
  expect(session?.subject).toMatchObject({ commit: TRAINED, event: 'pull-request', pull: { number: 7 } });
});

test('a file that names none leaves the pushed commit, and nothing is asked twice', async () => {
  configured('fail-on: any\n');
  const session = await opened(onPush());
  expect(session?.subject).toMatchObject({ commit: PUSHED, event: 'elsewhere', keeps: true });
});
