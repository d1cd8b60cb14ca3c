import type { RunResult } from '../../report/report.ts';
import { type Spent, spentIn } from '../../report/said/hours.ts';
import { isSameRepository } from '../artifacts.ts';
import { hasBrokenJob } from '../attempt.ts';
import type { BaseAnswer } from '../base.ts';
import { fileOf } from '../base-input.ts';
import { commitTo, type Store, type StoredFile, type Texts, type Tip } from '../branch-store.ts';
import { badgeTexts } from '../keep.ts';
import { stalePaths } from '../prune.ts';
import { recordText } from '../record.ts';
import { commitNamed } from '../release.ts';
import { type Session, say } from '../session.ts';
import { slugOf } from '../slug.ts';
import { sha256 } from './hash.ts';
import { inputsHash } from './inputs-hash.ts';
import { curvesPath, type Kept, LEDGER_PATH, readKept } from './kept.ts';
import { type Ledger, ledgerText, type Row, rowToStore, type SaidFinding } from './ledger.ts';
import { withMerged, withRow } from './retention.ts';
import { squash } from './squash.ts';

/** Curves of a fork's training take no more than this. */
const MAX_FORK_BYTES = 256 * 1024;

/**
 * Writes a training into the ledger, with its curves, its pictures and, for the default branch, the badges: one commit, on a ledger that
 * was read at the very commit below it. Throws what GitHub refused.
 */
export async function keepTraining(
  session: Session,
  result: RunResult,
  pictures: readonly StoredFile[],
  answer: BaseAnswer | undefined,
): Promise<void> {
  const { client, store, ports, subject } = session;
  if (store === undefined) return;
  const row = await rowOf(session, result, answer);
  if (row === undefined && pictures.length === 0 && !subject.keeps) return;
  const when = new Date(ports.now()).toISOString();
  const limit = row?.origin === 'fork' ? MAX_FORK_BYTES : undefined;
  const record = row && { commit: row.commit, when, row: rowToStore(row), runs: result.reading.runs };
  const curves = record && recordText(record, limit);
  if (record !== undefined && curves === undefined) say(ports, 'warning', { code: 'record-too-large' });
  const kept: Row | undefined = row && (curves === undefined ? withoutCurves(row) : row);
  const release = await releaseCommit(session);
  const writing: Writing = { session, result, row: kept, curves, release, answer, bytes: sizeOf(pictures) };
  let written: Ledger | undefined;
  const texts = async (tip: Tip | undefined): Promise<Texts> => {
    const on = await textsOn(tip, store, writing);
    written = on.ledger;
    return on;
  };
  const known = session.branch ?? answer?.kept;
  const tip = await commitTo(client, store, { message: messageOf(session, result), files: pictures, texts }, known);
  if (subject.keeps && written !== undefined) await squash(client, store, tip, written);
}

/** Written in front, so that no preview is deployed and no workflow runs for it. */
function messageOf({ subject }: Session, { report }: RunResult): string {
  const of =
    subject.pull === undefined
      ? `training of ${subject.commit.slice(0, 7)}`
      : `#${subject.pull.number} at ${subject.commit.slice(0, 7)}`;
  return `[skip ci] ${of}: ${report.verdict}`;
}

function sizeOf(files: readonly StoredFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function withoutCurves({ id: _id, ...row }: Row): Row {
  return row;
}

interface Writing {
  readonly session: Session;
  readonly result: RunResult;
  readonly row: Row | undefined;
  readonly curves: string | undefined;
  /** Commit of the release that must stay; `unknown`: nothing is dropped. */
  readonly release: string | undefined | 'unknown';
  readonly answer: BaseAnswer | undefined;
  readonly bytes: number;
}

async function releaseCommit({ client, environment, settings, subject }: Session): Promise<Writing['release']> {
  if (settings.anchor === undefined || !subject.keeps) return undefined;
  return commitNamed(client, environment.repository, settings.anchor).catch(() => 'unknown');
}

async function textsOn(tip: Tip | undefined, store: Store, writing: Writing): Promise<Texts & { readonly ledger: Ledger }> {
  const { session, result, row, curves, answer, release } = writing;
  const { client, subject, ports, settings } = session;
  const seen = answer?.kept;
  const kept = seen !== undefined && seen.tip?.commit === tip?.commit ? seen : await readKept(client, store, tip);
  const texts = new Map<string, string>();
  if (row?.id !== undefined && curves !== undefined) texts.set(curvesPath(row.id), curves);
  const folder = settings.key === undefined ? '' : `${slugOf(settings.key)}/`;
  const ledger = ledgerWith(kept, writing);
  const badges =
    subject.keeps && !isOutdone(kept.ledger, row, session)
      ? badgeTexts(result.report, ports.language, folder, spentSoFar(ledger, session))
      : new Map<string, string>();
  for (const [path, text] of badges) texts.set(path, text);
  texts.set(LEDGER_PATH, ledgerText(ledger));
  const dropped = release === 'unknown' ? [] : await droppable(kept, ledger, writing);
  return { texts, drop: dropped, ledger };
}

/** Of the trainings of this job that have times. A fork's are not counted: its log may say anything. */
function spentSoFar({ rows }: Ledger, { job }: Session): readonly Spent[] {
  return rows.flatMap((row) => (row.spent !== undefined && row.origin !== 'fork' && row.job === job ? [row.spent] : []));
}

/**
 * A badge shows the newest training that was judged, not the one that finished last, and of the jobs of one run that share it the one
 * with the gravest finding.
 */
function isOutdone({ rows }: Ledger, row: Row | undefined, { subject, job }: Session): boolean {
  const { run, baseBranch } = subject;
  return rows.some((other) => {
    if (other.origin !== 'branch' || other.branch !== baseBranch || other.job !== job) return false;
    if (other.run !== run.id || other.attempt !== run.attempt) return other.run > run.id;
    return row !== undefined && other.id !== row.id && gravity(other) > gravity(row);
  });
}

function gravity({ findings }: Row): number {
  return Math.max(0, ...findings.map(({ severity }) => severity));
}

function ledgerWith({ ledger }: Kept, { session, row, answer, release, curves = '', bytes }: Writing): Ledger {
  const now = Math.floor(session.ports.now() / 1000);
  const merged = withMerged(ledger, answer?.merged ?? new Map());
  const added = row === undefined ? merged : withRow(merged, row, now, release);
  const { commits, bytes: before } = ledger.since;
  return { ...added, since: { commits: commits + 1, bytes: before + bytes + curves.length } };
}

/** Curves that no row names any longer, and, where the default branch is written, what else has served its time. */
async function droppable(kept: Kept, ledger: Ledger, { session, release }: Writing): Promise<readonly string[]> {
  const named = new Set(ledger.rows.flatMap(({ id }) => (id === undefined ? [] : [curvesPath(id)])));
  const before = new Set(kept.ledger.rows.flatMap(({ id }) => (id === undefined ? [] : [curvesPath(id)])));
  const { client, environment, subject, ports } = session;
  const isWhole = subject.keeps && isSameRepository(kept.store, environment.repository);
  const curves = [...kept.entries.keys()].filter(
    (path) => path.startsWith('v2/curves/') && !named.has(path) && (isWhole || before.has(path)),
  );
  if (!subject.keeps) return curves;
  const entries = [...kept.entries.values()];
  const stale = await stalePaths(
    client,
    environment.repository,
    kept.store,
    entries,
    ports.now(),
    release === 'unknown' ? undefined : release,
  );
  return [...curves, ...stale];
}

/** What the ledger says of this training; undefined where it is none that is kept. */
async function rowOf(session: Session, { report, reading }: RunResult, answer: BaseAnswer | undefined): Promise<Row | undefined> {
  const { subject, job, ports, client, environment, settings } = session;
  const { origin, run, pull, trained, baseBranch } = subject;
  if (origin === undefined || reading.runs.length === 0 || settings.basePath.length > 0) return undefined;
  const commit = trained?.sha ?? subject.commit;
  if (!/^[0-9a-f]{40}$/.test(commit)) return undefined;
  const at = Math.floor(ports.now() / 1000);
  const tree = answer?.lineage?.trained.tree;
  const month = new Date(ports.now()).toISOString().slice(2, 7);
  const keys = reading.runs.map(({ key }) => key).filter((key) => key.length <= 1000);
  const id = `${month}/${(await sha256([origin, commit, job, run.id, run.attempt, ...keys].join('\0'))).slice(0, 20)}`;
  const paths = settings.policy.runs.flatMap((one) => one.paths ?? []);
  const isBranch = origin === 'branch';
  const inputs =
    isBranch && tree !== undefined
      ? await inputsHash(client, environment.repository, tree, paths).catch(() => undefined)
      : undefined;
  const spent = spentIn(report);
  const isBroken = isBranch && (await hasBrokenJob(client, environment.repository, run));
  return {
    commit,
    ...(tree !== undefined && { tree }),
    ...(pull && { head: pull.headSha, pull: pull.number }),
    ...inputs,
    origin,
    ...(baseBranch !== undefined && { branch: baseBranch.slice(0, 200) }),
    job,
    workflow: fileOf(run.workflowPath).slice(0, 200),
    run: run.id,
    attempt: run.attempt,
    at,
    keys,
    id,
    end: isBroken ? 'broken' : 'whole',
    findings: saidIn(report),
    ...(spent && { spent }),
    conclusion: report.gate.because.some(({ code }) => code === 'warn-only') ? 'failure' : report.gate.conclusion,
  };
}

function saidIn({ diagnosis }: RunResult['report']): readonly SaidFinding[] {
  return diagnosis.runs.flatMap(({ run, findings }) =>
    findings.map(
      ({ kind, severity }): SaidFinding => ({
        key: run.key,
        kind,
        severity: severity === 'failing' ? 2 : severity === 'warning' ? 1 : 0,
      }),
    ),
  );
}
