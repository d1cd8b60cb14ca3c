import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type JsonObject } from '../github/fake/schema.ts';
import type { FakeGitHub, Recorded } from '../github/fake/server.ts';
import type { Repository, Token } from '../github/fake/state.ts';
import { type Ended, runAlone, runAmongOthers } from './runners.ts';

/** One job that runs the action, as the runner starts it. */
export interface Job {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  readonly token: Token;
  readonly event: string;
  readonly payload: JsonObject;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly workflow?: string;
  readonly actor?: string;
  /** Inputs by the names of action.yml; what is not given has its default there. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly workspace?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Kilobytes of address space; WebAssembly asks for more of it than small machines allow. Linux only. */
  readonly addressSpace?: number;
  /** Whether pictures are drawn, which is more than half of what a job costs. */
  readonly pictures?: boolean;
  /** A GitHub Enterprise Server: its addresses instead of github.com's. */
  readonly enterprise?: boolean;
}

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Content of the files that the outputs name, by output. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** Files that appeared beside those that the outputs name. */
  readonly left: readonly string[];
  readonly milliseconds: number;
  /** Requests since the job started, of whoever ran meanwhile. */
  readonly requests: readonly Recorded[];
}

/** Runs the built action and gives back everything that it left behind. */
export async function runAction(job: Job): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-job-'));
  try {
    const env = environmentOf(job, folder);
    const before = job.github.requests.length;
    const started = performance.now();
    const ended = await run(job, env, join(folder, 'workspace'));
    const outputs = outputsOf(readText(join(folder, 'output')));
    return {
      ...ended,
      outputs,
      summary: readText(join(folder, 'summary')),
      files: filesOf(outputs),
      left: leftBehind(job, folder, outputs),
      milliseconds: performance.now() - started,
      requests: job.github.requests.slice(before),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function distFolder(): string {
  const folder = process.env['LOSS_DOCTOR_DIST'];
  if (folder === undefined) throw new Error('LOSS_DOCTOR_DIST is not set: test/e2e/build.ts does it');
  return folder;
}

function environmentOf(job: Job, folder: string): NodeJS.ProcessEnv {
  for (const name of ['workspace', 'temp']) mkdirSync(join(folder, name));
  for (const [path, content] of Object.entries(job.workspace ?? {})) write(join(folder, 'workspace', path), content);
  for (const name of ['output', 'summary', 'env', 'path', 'state']) write(join(folder, name), '');
  write(join(folder, 'event.json'), JSON.stringify(job.payload));
  const { fullName, owner, id } = job.repository;
  return {
    PATH: process.env['PATH'],
    HOME: join(folder, 'temp'),
    TZ: 'UTC',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: fullName,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner.login,
    GITHUB_API_URL: job.github.apiUrl,
    GITHUB_GRAPHQL_URL: job.github.graphqlUrl,
    GITHUB_SERVER_URL: job.enterprise === true ? job.github.serverUrl : 'https://github.com',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_SHA: job.sha,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(job.attempt ?? 1),
    GITHUB_WORKFLOW: 'Training',
    GITHUB_WORKFLOW_REF: `${fullName}/${job.workflow ?? '.github/workflows/training.yml'}@${job.ref}`,
    GITHUB_JOB: 'report',
    GITHUB_ACTION: 'loss-doctor',
    GITHUB_ACTOR: job.actor ?? owner.login,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_OS: 'Linux',
    // A second between writes and retries is a hundredth of one here.
    LOSS_DOCTOR_RETRY_BASE_MS: '10',
    ...inputsOf(job),
    ...job.env,
  };
}

const action: unknown = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
const described = isObject(action) && isObject(action['inputs']) ? action['inputs'] : {};

/** Every input with its default from action.yml, as the runner passes them. */
function inputsOf(job: Job): Record<string, string> {
  const given: Record<string, string> = { token: job.token.value, ...job.inputs };
  for (const name of Object.keys(given)) if (!(name in described)) throw new Error(`action.yml has no input ${name}`);
  return Object.fromEntries(
    Object.entries(described).map(([name, it]) => {
      const fallback = isObject(it) && it['default'] !== undefined ? String(it['default']) : '';
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given[name] ?? fallback];
    }),
  );
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function run(job: Job, env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  const { addressSpace, pictures = false } = job;
  if (addressSpace === undefined) return runAmongOthers({ dist: distFolder(), pictures, env, cwd });
  // Not a shell's ulimit: shells drop variables whose names have hyphens, as inputs do.
  const limit = process.platform === 'linux' ? ['prlimit', `--as=${addressSpace * 1024}`] : [];
  return runAlone([...limit, process.execPath, join(distFolder(), 'action.js')], env, cwd);
}

function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`output ${name} has no end`);
      outputs[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line !== '') {
      const equals = line.indexOf('=');
      if (equals < 0) throw new Error(`not an output: ${line}`);
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
    }
  }
  return outputs;
}

function filesOf(outputs: Readonly<Record<string, string>>): Record<string, Buffer> {
  const named = ['report', 'markdown', 'chart'].filter((it) => existsSync(outputs[it] || '/nowhere'));
  return Object.fromEntries(named.map((it) => [it, readFileSync(outputs[it] ?? '')]));
}

function leftBehind(job: Job, folder: string, outputs: Readonly<Record<string, string>>): string[] {
  const expected = new Set([
    ...['event.json', 'output', 'summary', 'env', 'path', 'state'].map((it) => join(folder, it)),
    ...Object.keys(job.workspace ?? {}).map((it) => join(folder, 'workspace', it)),
    ...Object.values(outputs),
  ]);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const reports = new Set(Object.values(outputs).map((it) => dirname(it)));
  const chart = /^chart(-dark)?\.(svg|png|vl\.json)$/;
  return all
    .filter((it) => !(reports.has(it.parentPath) && chart.test(it.name)))
    .map((it) => join(it.parentPath, it.name))
    .filter((it) => !expected.has(it));
}

/** How many requests there were of each purpose. */
export function countsByPurpose(requests: readonly Recorded[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { purpose } of requests) counts[purpose] = (counts[purpose] ?? 0) + 1;
  return counts;
}
