import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds after which a job is ended from outside; only a machine that is very busy comes near it. */
const LIMIT = 600_000;

/** What a process keeps of each job adds up. */
const JOBS_PER_RUNNER = 100;

/** Runners of a kind that are kept waiting: each holds some 300 MB. */
const MOST_IDLE = 2;

const SCRIPT = fileURLToPath(new URL('./runner.mjs', import.meta.url));

/** Starts a process of its own, as GitHub's runner does. */
export function runAlone([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  const child = spawn(command, args, { env, cwd, timeout: LIMIT, killSignal: 'SIGKILL' });
  return untilClosed(child);
}

interface Runner {
  readonly child: ChildProcess;
  readonly closed: Promise<Ended>;
  jobs: number;
}

/** Runners that wait for a job, by the limits under which they were started. */
const idle = new Map<string, Runner[]>();

/** Runs the action of a folder in a process that has run others before, where one is free. */
export async function runAmongOthers(dist: string, limits: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  const kind = limits.join(' ');
  const waiting = idle.get(kind) ?? [];
  idle.set(kind, waiting);
  const runner = waiting.pop() ?? startRunner(limits);
  const ended = await oneJob(runner, { program: { entry: join(dist, 'action.js'), main: join(dist, 'action-main.js') }, env, cwd });
  runner.jobs += 1;
  if (runner.child.exitCode !== null || runner.child.signalCode !== null) return ended;
  if (runner.jobs >= JOBS_PER_RUNNER || waiting.length >= MOST_IDLE) runner.child.disconnect();
  else waiting.push(runner);
  return ended;
}

function startRunner(limits: readonly string[]): Runner {
  const [command = '', ...args] = [...limits, process.execPath, SCRIPT];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  return { child, closed: untilClosed(child), jobs: 0 };
}

async function oneJob({ child, closed }: Runner, job: object): Promise<Ended> {
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
  const answered = new Promise<Ended>((resolve) => child.once('message', (ended) => resolve(ended as Ended)));
  child.send(job);
  const ended = await Promise.race([answered, closed]);
  clearTimeout(timer);
  child.removeAllListeners('message');
  return ended;
}

function untilClosed(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
