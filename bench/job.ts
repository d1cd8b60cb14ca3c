/**
 * npm run bench:job [fast | large | size]: what the whole `report` job costs on a fake GitHub: its time beside that of the command line
 * for the same files, its requests and writes, 160 legs on a slow network, and the bytes that each push leaves on the data branch.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runAction } from '../test/e2e/harness.ts';
import { type Artifacts, mlp, openLab, propose, pullJob, pushJob, trainOnMain, trainPull } from '../test/e2e/lab.ts';
import { endRunners } from '../test/e2e/runners.ts';
import { addArtifact } from '../test/github/fake/scene.ts';
import { dataBranchAfter } from './job/data-branch.ts';
import { table } from './shared.ts';

/** As on GitHub: a second between writes. */
const AS_ON_GITHUB = { LOSS_DOCTOR_RETRY_BASE_MS: '1000' };
const REPEATS = 3;
/** Milliseconds that each answer of a slow network takes. */
const SLOW = 300;
const LEGS = 160;

function build(): () => void {
  if (process.env['LOSS_DOCTOR_DIST'] !== undefined) return () => {};
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-dist-'));
  process.env['LOSS_DOCTOR_DIST'] = folder;
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return () => rmSync(folder, { recursive: true, force: true });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The command line on the same files, with the same base and the same pictures. */
function commandLine(head: Artifacts, base: Artifacts): number {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-cli-'));
  const write = (under: string, files: Artifacts): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, under, path)), { recursive: true });
      writeFileSync(join(folder, under, path), content);
    }
  };
  write('head', head);
  write('base', base);
  const cli = join(resolve(process.env['LOSS_DOCTOR_DIST'] ?? 'dist'), 'cli.js');
  const started = performance.now();
  spawnSync(process.execPath, [cli, 'diagnose', 'head', '--base', 'base', '--out', 'report'], { cwd: folder, stdio: 'ignore' });
  const milliseconds = performance.now() - started;
  rmSync(folder, { recursive: true, force: true });
  return milliseconds;
}

interface Measured {
  readonly milliseconds: number;
  readonly requests: number;
  readonly writes: number;
}

/** Each with the state that the one before left: a first push makes the comment, a second one renews it. */
async function pushes(): Promise<readonly (readonly Measured[])[]> {
  const lab = await openLab({ pictures: true, main: [mlp('calm-1'), mlp('calm-2')] });
  try {
    const kept = trainOnMain(lab, mlp('calm-3'));
    const onMain = measured(await runAction(pushJob(lab, kept, { env: AS_ON_GITHUB })));
    const pull = propose(lab);
    const first = measured(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')), { env: AS_ON_GITHUB })));
    const again = measured(await runAction(pullJob(lab, pull, trainPull(lab, pull, mlp('calm-wider')), { env: AS_ON_GITHUB })));
    return [[onMain], [first], [again]];
  } finally {
    await lab.github.close();
  }
}

function measured({ milliseconds, requests }: Awaited<ReturnType<typeof runAction>>): Measured {
  // Writes are spaced by the client; a question to the graph interface is none of them.
  const writes = requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).length;
  return { milliseconds, requests: requests.length, writes };
}

async function fast(): Promise<void> {
  const all: (readonly (readonly Measured[])[])[] = [];
  const plain: number[] = [];
  for (let i = 0; i < REPEATS; i += 1) {
    all.push(await pushes());
    plain.push(commandLine(mlp('calm-wider'), mlp('calm-3')));
  }
  const cli = median(plain) / 1000;
  const rows = ['push to main', 'first push of a pull request', 'its second push'].map((name, at) => {
    const ones = all.flatMap((one) => one[at] ?? []);
    const seconds = median(ones.map(({ milliseconds }) => milliseconds)) / 1000;
    const { requests = 0, writes = 0 } = ones[0] ?? {};
    const spacing = Math.max(0, writes - 1) + (name === 'its second push' ? 1 : 0);
    const limit = 1.5 * cli + spacing;
    return [
      name,
      `${seconds.toFixed(1)} s`,
      `${cli.toFixed(1)} s`,
      String(requests),
      String(writes),
      `${spacing} s`,
      `${limit.toFixed(1)} s`,
    ];
  });
  table(
    'The whole job against a fake that answers at once; limit: 1.5 times the command line and the spacing of writes (a second more to see that a renewed comment stands)',
    ['job', 'took', 'command line', 'requests', 'writes', 'spacing', 'limit'],
    rows,
  );
}

async function large(): Promise<void> {
  const lab = await openLab({ pictures: true, main: [mlp('calm-1')] });
  try {
    const pull = propose(lab);
    const run = trainPull(lab, pull, undefined);
    for (let i = 0; i < LEGS; i += 1) {
      const content = mlp(i === LEGS - 5 ? 'calm-wider' : 'calm-4');
      addArtifact(lab.github.world, lab.repository, run, { name: `loss-history-${String(i).padStart(3, '0')}`, content });
    }
    lab.github.faults.add({ method: 'GET', route: '', times: 1e9, fault: { kind: 'delay', milliseconds: SLOW } });
    lab.github.faults.add({ method: 'POST', route: '', times: 1e9, fault: { kind: 'delay', milliseconds: SLOW } });
    lab.github.faults.add({ method: 'PATCH', route: '', times: 1e9, fault: { kind: 'delay', milliseconds: SLOW } });
    const outcome = await runAction(pullJob(lab, pull, run, { env: AS_ON_GITHUB }));
    const { milliseconds, requests, writes } = measured(outcome);
    const comments = [...lab.repository.comments.values()].length;
    const row = [
      `${(milliseconds / 1000).toFixed(1)} s`,
      String(requests),
      String(writes),
      String(comments),
      outcome.outputs['conclusion'] ?? '',
    ];
    table(`${LEGS} legs, ${SLOW / 1000} s an answer (limit 45 s)`, ['took', 'requests', 'writes', 'comments', 'conclusion'], [row]);
  } finally {
    await lab.github.close();
  }
}

async function size(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, withPictures, squashes] of [
    ['ledger and curves, never squashed', false, false],
    ['with pictures, never squashed', true, false],
    ['with pictures, squashed', true, true],
  ] as const) {
    const { packed, tree } = await dataBranchAfter(PUSHES, withPictures, squashes);
    rows.push([name, megabytes(packed), `${(packed / PUSHES / 1000).toFixed(1)} kB`, megabytes(tree)]);
  }
  table(`The data branch after ${PUSHES} pushes`, ['what', 'packed by git', 'a push', 'its files'], rows);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const PUSHES = 1000;
const [part] = process.argv.slice(2);
const remove = part === 'size' ? () => {} : build();
try {
  if (part === undefined || part === 'fast') await fast();
  if (part === undefined || part === 'large') await large();
  if (part === undefined || part === 'size') await size();
} finally {
  endRunners();
  remove();
}
