import type { Baseline, ReleaseRecord } from '../comparison/baseline.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { assembled, closestFirst, type Training } from './base-assembly.ts';
import { type BaseInput, workflowOf } from './base-input.ts';
import { fromLive, liveOf } from './base-live.ts';
import { tipOf } from './branch-store.ts';
import { type Candidate, type CandidateQuery, candidatesOf, worthProving, worthReading } from './candidates.ts';
import type { Client } from './client.ts';
import { cameAndWent } from './ledger/came-and-went.ts';
import { inputsHash } from './ledger/inputs-hash.ts';
import { curvesOf, type Kept, readKept } from './ledger/kept.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { mergedAs } from './pull-request.ts';
import { releaseNamed } from './release.ts';

/** What a search for the base learned, which the writing of this training's own row needs too. */
export interface BaseAnswer {
  readonly baseline: Baseline;
  /** The data branch as it was seen, to save a second look. */
  readonly kept?: Kept;
  readonly lineage?: Lineage;
  /** Pull requests that GitHub said were merged, and as what. */
  readonly merged?: ReadonlyMap<number, string>;
}

const DAY = 86_400_000;

/** Finds the base of each run and diagnoses it with today's code. Throws what GitHub answered when even the commits cannot be listed. */
export async function baselineOf(client: Client, input: BaseInput): Promise<BaseAnswer | undefined> {
  const { subject, environment, policy } = input;
  const { trained, baseBranch } = subject;
  if (trained === undefined || baseBranch === undefined) return undefined;
  const { repository } = environment;
  const paths = policy.runs.flatMap((run) => run.paths ?? []);
  const whole = await lineageOf(client, repository, trained, paths);
  // The run before, but a clock or a person may train the same commit again.
  const again = environment.eventName === 'schedule' || environment.eventName === 'workflow_dispatch';
  const lineage = trained.kind === 'branch' && !again ? { ...whole, chain: whole.chain.slice(1) } : whole;
  const kept = await keptBy(client, input);
  const query = await queryOf(client, input, lineage, kept, paths);
  const candidates = candidatesOf(query);
  const chosen = await chosenOf(client, input, kept, candidates);
  const live = await liveOf(client, input, lineage, candidates, chosen);
  const about = {
    branch: baseBranch,
    artifacts: input.artifacts,
    keepsRecords: input.store !== undefined,
    isBranch: subject.keeps,
    isBefore: trained.kind === 'branch',
  };
  const baseline = assembled(about, [...chosen, ...fromLive(live, lineage, input)].sort(closestFirst), lineage, live);
  const common = { lineage: whole, merged: query.merged, ...(kept && { kept }) };
  if (baseline.state !== 'found') return { baseline, ...common };
  const release = await releaseOf(client, input, kept);
  const own = { ...(subject.pull && { pull: subject.pull.number }), runs: [subject.run.id, input.training.id] };
  const seen = cameAndWent(kept?.ledger.rows ?? [], own);
  const found = { ...baseline, ...(release && { release }), ...(seen.length > 0 && { cameAndWent: seen }) };
  return { baseline: found, ...common };
}

async function keptBy(client: Client, { store, branch, onRecordFailure }: BaseInput): Promise<Kept | undefined> {
  if (store === undefined) return undefined;
  try {
    return await readKept(client, store, branch === undefined ? await tipOf(client, store) : branch.tip);
  } catch (error) {
    onRecordFailure(error);
    return undefined;
  }
}

async function queryOf(
  client: Client,
  input: BaseInput,
  lineage: Lineage,
  kept: Kept | undefined,
  paths: readonly string[],
): Promise<CandidateQuery> {
  const { subject, training, environment } = input;
  const { repository } = environment;
  const tree = lineage.chain[0]?.tree;
  const hash =
    paths.length > 0 && tree !== undefined ? inputsHash(client, repository, tree, paths).catch(() => undefined) : undefined;
  const inputs = await hash;
  const query: CandidateQuery = {
    rows: kept === undefined ? [] : [...kept.ledger.rows, ...kept.former],
    lineage,
    job: input.job,
    ownRuns: [subject.run.id, training.id],
    ...(subject.pull && { ownPull: subject.pull.number }),
    branch: subject.baseBranch ?? '',
    ...(inputs && { inputs }),
    merged: new Map(),
  };
  const isExact = candidatesOf(query).some(({ rung }) => rung === 'exact' || rung === 'same-inputs');
  if (isExact) return query;
  const merged = new Map<number, string>();
  for (const number of worthProving(query)) {
    const commit = await mergedAs(client, repository, number).catch(() => undefined);
    if (commit !== undefined && lineage.chain.some(({ sha }) => sha === commit)) merged.set(number, commit);
  }
  return { ...query, merged };
}

async function chosenOf(
  client: Client,
  input: BaseInput,
  kept: Kept | undefined,
  candidates: readonly Candidate[],
): Promise<readonly Training[]> {
  if (kept === undefined) return [];
  const worth = worthReading(candidates);
  const curves = await curvesOf(
    client,
    kept,
    worth.map(({ row }) => row),
    input.onRecordFailure,
  );
  return worth.flatMap((candidate): readonly Training[] => {
    const record = curves.get(candidate.row);
    if (record === undefined) return [];
    const { row, rung, distance, keys } = candidate;
    // Where the index names other runs than the curves hold, the curves are right.
    const isIndexed = keys !== undefined && record.runs.some(({ key }) => keys.includes(key));
    const held = isIndexed ? keys : record.runs.map(({ key }) => key);
    const runs = record.runs.filter(({ key }) => held.includes(key));
    const workflow = workflowOf(row.workflow, input);
    return [
      {
        rung,
        keys: held,
        record: {
          commit: row.commit,
          ...(distance !== undefined && { distance }),
          ageDays: Math.max(0, (input.now - row.at * 1000) / DAY),
          ...(row.end === 'broken' && { brokeOff: true as const }),
          ...(workflow !== undefined && { workflow }),
          ...(row.pull !== undefined && { pull: row.pull }),
          runs: diagnose({ runs }, input.policy).runs,
        },
      },
    ];
  });
}

/** Failing to find it is said, and changes nothing else. */
async function releaseOf(client: Client, input: BaseInput, kept: Kept | undefined): Promise<ReleaseRecord | undefined> {
  const { anchor, environment, policy } = input;
  if (anchor === undefined) return undefined;
  try {
    const release = await releaseNamed(client, environment.repository, anchor, kept, input.job, policy);
    if (typeof release !== 'string') return release;
    input.onNoRelease(anchor, release);
  } catch (error) {
    input.onRecordFailure(error);
  }
  return undefined;
}
