import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
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

/** Runners that are kept waiting: each holds some 300 MB, and takes as long to start as three jobs. */
const MOST_IDLE = 2 * availableParallelism();

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

/** Runners that wait for a job. */
const idle: Runner[] = [];

/** The built action, and what it is run with. */
export interface Errand {
  readonly dist: string;
  /** Whether it finds itself in a process that can draw. */
  readonly pictures: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** Address of the process that keeps the runners for all test files; absent: each process keeps its own. */
const SHARED = 'LOSS_DOCTOR_RUNNERS';

/** Runs the action in a process that has run others before, where one is free. */
export async function runAmongOthers(errand: Errand): Promise<Ended> {
  const address = process.env[SHARED];
  if (address === undefined) return runHere(errand);
  // A connection of its own: one that is kept may be closed just as it is used again.
  const asked = request(address, { method: 'POST', agent: false });
  asked.end(JSON.stringify(errand));
  const [answer] = await once(asked, 'response');
  if (answer.statusCode !== 200) throw new Error(await text(answer));
  // The server below wrote it.
  return (await json(answer)) as Ended;
}

/** Keeps the runners of all test files in this process; the end of it ends them. */
export async function shareRunners(): Promise<() => void> {
  const server = createServer({ requestTimeout: 0 }, (asked, answer) => {
    // The client above wrote it.
    const errand = json(asked) as Promise<Errand>;
    errand.then(runHere).then(
      (ended) => answer.end(JSON.stringify(ended)),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listens on no port');
  process.env[SHARED] = `http://127.0.0.1:${address.port}`;
  return () => {
    server.closeAllConnections();
    server.close();
    endRunners();
  };
}

/** Ends the runners that wait in this process: until then they keep it from ending. */
export function endRunners(): void {
  for (const { child } of idle.splice(0)) child.disconnect();
}

async function runHere({ dist, ...errand }: Errand): Promise<Ended> {
  const runner = idle.pop() ?? startRunner();
  const ended = await oneJob(runner, {
    ...errand,
    program: { entry: join(dist, 'action.js'), main: join(dist, 'action-main.js') },
  });
  runner.jobs += 1;
  if (runner.child.exitCode !== null || runner.child.signalCode !== null) return ended;
  if (runner.jobs >= JOBS_PER_RUNNER || idle.length >= MOST_IDLE) runner.child.disconnect();
  else idle.push(runner);
  return ended;
}

function startRunner(): Runner {
  const child = spawn(process.execPath, [SCRIPT], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
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
