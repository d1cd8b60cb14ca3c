import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curvesPath } from '../../src/github/ledger/kept.ts';
import { EMPTY_LEDGER, type Ledger, ledgerText, type Row, rowToStore } from '../../src/github/ledger/ledger.ts';
import { withRow } from '../../src/github/ledger/retention.ts';
import { RETENTION } from '../../src/github/prune.ts';
import { recordText } from '../../src/github/record.ts';
import { readHistories } from '../../src/history/read.ts';
import { seeded } from '../shared.ts';

/** What a project does: one of four pushes is to main, a pull request has three and is then merged; eight pushes a day. */
const PUSHES_A_DAY = 8;
const SQUASH = { commits: 300, bytes: 20 * 1024 * 1024 };
const START = Date.parse('2026-01-01T00:00:00Z');

export interface Size {
  /** Bytes that git packs all of it into. */
  readonly packed: number;
  /** Bytes of the files that stand at the end. */
  readonly tree: number;
}

/** Writes as many pushes as the ledger, the curves and the pictures of each would be, and lets git pack them. */
export async function dataBranchAfter(pushes: number, withPictures: boolean, squashes: boolean): Promise<Size> {
  const { runs } = await readHistories([file('mlp/training.csv', 'test/fixtures/clinic/calm-1.csv')]);
  const random = seeded(11);
  const stream: Buffer[] = [];
  const live = new Map<string, Buffer>();
  let ledger: Ledger = EMPTY_LEDGER;
  let since = { commits: 0, bytes: 0 };
  let isRoot = true;
  for (let at = 0; at < pushes; at += 1) {
    const seconds = START / 1000 + Math.floor((at * 86_400) / PUSHES_A_DAY);
    const row = rowOf(at, seconds);
    const noisy = runs.map(({ key, replicates: [first] }) => ({
      key,
      replicates: [
        { ...first, series: first.series.map((one) => ({ ...one, y: one.y.map((y) => y * (1 + 0.02 * random())) })) },
      ] as const,
    }));
    const when = new Date(seconds * 1000).toISOString();
    const curves = recordText({ commit: row.commit, when, row: rowToStore(row), runs: noisy }) ?? '';
    ledger = withRow(ledger, row, seconds);
    const files = new Map<string, Buffer>([[curvesPath(row.id ?? ''), Buffer.from(curves)]]);
    if (withPictures && row.pull !== undefined)
      for (const look of ['light', 'dark']) files.set(`pr/${row.pull}/${row.commit}-${at}-1/training-${look}.png`, picture(random));
    const named = new Set(ledger.rows.flatMap(({ id }) => (id === undefined ? [] : [curvesPath(id)])));
    const dropped = [...live.keys()].filter((path) => isDropped(path, named, at));
    const bytes = [...files.values()].reduce((sum, one) => sum + one.length, 0);
    since = { commits: since.commits + 1, bytes: since.bytes + bytes };
    const mustSquash = squashes && (since.commits > SQUASH.commits || since.bytes > SQUASH.bytes) && row.pull === undefined;
    for (const path of dropped) live.delete(path);
    for (const [path, content] of files) live.set(path, content);
    files.set('v2/ledger.json', Buffer.from(ledgerText(ledger)));
    if (mustSquash || isRoot) stream.push(...commit(seconds, new Map([...live, ...files]), [], true));
    else stream.push(...commit(seconds, files, dropped, false));
    if (mustSquash) since = { commits: 0, bytes: 0 };
    isRoot = false;
  }
  const tree = [...live.values()].reduce((sum, one) => sum + one.length, 0) + ledgerText(ledger).length;
  return { packed: packedBytes(Buffer.concat(stream)), tree };
}

function rowOf(at: number, seconds: number): Row {
  const id = createHash('sha1').update(String(at)).digest('hex');
  const isMain = at % 4 === 3;
  return {
    commit: id,
    tree: createHash('sha1').update(`tree ${at}`).digest('hex'),
    ...(!isMain && { head: createHash('sha1').update(`head ${at}`).digest('hex'), pull: Math.floor(at / 4) + 1 }),
    origin: isMain ? 'branch' : 'own',
    branch: 'main',
    job: 'training-default',
    workflow: 'training.yml',
    run: 9_000_000_000 + at,
    attempt: 1,
    at: seconds,
    keys: ['mlp'],
    id: `26-01/${id.slice(0, 20)}`,
    end: 'whole',
    findings: [{ key: 'mlp', kind: 'generalization-gap', severity: 0 }],
    conclusion: 'success',
  };
}

/** A picture is packed already: as many bytes as one of the report has, which no other shares. */
function picture(random: () => number): Buffer<ArrayBuffer> {
  return Buffer.from(Uint8Array.from({ length: 37_000 }, () => Math.floor(256 * random())));
}

function isDropped(path: string, named: ReadonlySet<string>, at: number): boolean {
  if (path.startsWith('v2/curves/')) return !named.has(path);
  const [, pull] = /^pr\/(\d+)\//.exec(path) ?? [];
  return pull !== undefined && at % 4 === 3 && at - 4 * Number(pull) > RETENTION.pictureDays * PUSHES_A_DAY;
}

function commit(seconds: number, files: ReadonlyMap<string, Buffer>, dropped: readonly string[], isRoot: boolean): Buffer[] {
  const head = [
    ...(isRoot ? ['reset refs/heads/loss-doctor', ''] : []),
    'commit refs/heads/loss-doctor',
    `committer bot <bot@example.org> ${seconds} +0000`,
    'data 9',
    '[skip ci]',
    ...dropped.map((path) => `D ${path}`),
    '',
  ].join('\n');
  const changes = [...files].flatMap(([path, content]) => [
    Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ]);
  return [Buffer.from(head), ...changes, Buffer.from('\n')];
}

function packedBytes(stream: Buffer): number {
  const folder = mkdtempSync(join(tmpdir(), 'loss-doctor-git-'));
  const git = (args: readonly string[], input?: Buffer): string =>
    execFileSync('git', args, { cwd: folder, maxBuffer: 2 ** 28, ...(input && { input }) }).toString();
  try {
    git(['init', '-q', '--bare']);
    git(['fast-import', '--quiet', '--force'], stream);
    git(['reflog', 'expire', '--expire=now', '--all']);
    // What fast-import wrote as it came is looked at anew, as a server does in time.
    git(['repack', '-a', '-d', '-f', '-q']);
    const packs = join(folder, 'objects', 'pack');
    return readdirSync(packs).reduce((sum, name) => sum + (name.endsWith('.pack') ? readFileSync(join(packs, name)).length : 0), 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function file(path: string, on: string) {
  return { path, content: new Blob([readFileSync(on)]) };
}
