import type { Baseline, ExactTraining, Rung } from '../comparison/baseline.ts';
import type { Reading, Run } from '../history/history.ts';
import type { SourceFile } from '../source/source.ts';
import { type Artifact, artifactsNamed, artifactsOfRun, chooseArtifacts, downloadArtifacts } from './artifacts.ts';
import { type BaseRun, type BranchRunsQuery, runsOfBranch } from './branch-runs.ts';
import type { Client } from './client.ts';
import { detailOf } from './errors.ts';
import { type KeptRecords, loadRecord } from './kept-records.ts';
import { MAX_DISTANCE } from './lineage.ts';
import type { RunRecord } from './record.ts';

/** One earlier training of the base branch, read but not yet diagnosed. */
export interface EarlierTraining {
  readonly commit: string;
  readonly distance?: number;
  readonly ageDays?: number;
  readonly runs: readonly Run[];
}

/** As {@link Baseline}, with curves where that has diagnoses. */
export type FoundBase =
  | Exclude<Baseline, { readonly state: 'found' | 'not-comparable' }>
  | {
      readonly state: 'found';
      readonly rung: Rung;
      readonly branch: string;
      readonly current: EarlierTraining;
      readonly older: readonly EarlierTraining[];
      readonly exact?: ExactTraining;
    };

export interface BaseQuery extends BranchRunsQuery {
  /** Names of the artifacts that hold this run's histories, or the patterns to look for. None: the histories came from the workspace, and only records can be a base. */
  readonly artifacts: readonly string[];
  readonly records?: KeptRecords;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly read: (files: readonly SourceFile[]) => Promise<Reading>;
}

const DAY = 86_400_000;
/** An older substitute says too little about the commit before this one. */
const MAX_AGE_DAYS = 30;
/** Trainings of the base that are read for the noise: each record takes one request, each artifact three. */
const MAX_TRAININGS = 5;
const MAX_FROM_ARTIFACTS = 2;
/** Commits whose history is looked for before giving up. */
const MAX_TRIES = 6;

interface Candidate {
  readonly commit: string;
  /** Commits that count between it and what the head was built on; absent for a commit that the head was not built on. */
  readonly distance?: number;
  /** Runs of this commit, newest first. */
  readonly runs: readonly BaseRun[];
}

/**
 * Looks for the base branch's training that matches what was trained: the exact commit, else the nearest ancestor within 50 commits
 * and 30 days, else the newest of the branch, which never gates. Kept records come first, then the artifacts of finished
 * runs of the same workflow file in this very repository: a fork's branch of the same name is not the base branch.
 */
export async function findBase(client: Client, query: BaseQuery): Promise<FoundBase> {
  const tip = query.ancestors[0]?.sha;
  const search = new Search(client, query);
  const recorded = tip !== undefined && (await search.recordOf(tip)) !== undefined;
  const runs = recorded || query.artifacts.length === 0 ? [] : await runsOfBranch(client, query);
  const isPending = (one: BaseRun): boolean => one.status !== 'completed' && one.head_sha === tip;
  const candidates = candidatesOf(query, runs);
  for (const candidate of candidates.slice(0, MAX_TRIES)) {
    const current = await search.load(candidate);
    if (current === undefined) continue;
    const older = await search.older(candidates.slice(candidates.indexOf(candidate) + 1));
    const rung = candidate.distance === undefined ? 'other' : candidate.commit === tip ? 'exact' : 'earlier';
    const pending = runs.find(isPending);
    return {
      state: 'found',
      rung,
      branch: query.branch,
      current,
      older,
      ...(pending && { exact: { commit: pending.head_sha, state: 'running' as const, url: pending.html_url } }),
    };
  }
  return absence(query, runs, search, runs.find(isPending));
}

function candidatesOf({ ancestors, records }: BaseQuery, runs: readonly BaseRun[]): readonly Candidate[] {
  const finished = runs.filter((run) => run.status === 'completed');
  const exactAt = ancestors[0]?.at ?? 0;
  let distance = 0;
  const near = ancestors.flatMap(({ sha, at, counts }): readonly Candidate[] => {
    const own = finished.filter((run) => run.head_sha === sha);
    const known = own.length > 0 || records?.byCommit.has(sha) === true;
    const candidate = { commit: sha, distance, runs: own };
    if (counts) distance += 1;
    return known && candidate.distance <= MAX_DISTANCE && exactAt - at <= MAX_AGE_DAYS * DAY ? [candidate] : [];
  });
  const taken = new Set(near.map((candidate) => candidate.commit));
  const others = [...finished.map((run) => run.head_sha), ...(records?.byCommit.keys() ?? [])].filter((sha) => !taken.has(sha));
  const apart = [...new Set(others)].map((commit) => ({ commit, runs: finished.filter((run) => run.head_sha === commit) }));
  return [...near, ...apart];
}

/** One search: what it has read so far, and why the rest gave nothing. */
class Search {
  readonly #client: Client;
  readonly #query: BaseQuery;
  #fromArtifacts = 0;
  #named: Promise<readonly Artifact[]> | undefined;
  readonly #records = new Map<string, Promise<RunRecord | undefined>>();
  expired: string | undefined;
  unreadable: { readonly commit: string; readonly detail: string } | undefined;

  constructor(client: Client, query: BaseQuery) {
    this.#client = client;
    this.#query = query;
  }

  async load(candidate: Candidate): Promise<EarlierTraining | undefined> {
    return (await this.#fromRecord(candidate)) ?? (await this.#fromRuns(candidate));
  }

  /** Trainings of the base before the current one: they tell what seeds do. */
  async older(candidates: readonly Candidate[]): Promise<readonly EarlierTraining[]> {
    const found: EarlierTraining[] = [];
    for (const candidate of candidates) {
      if (candidate.distance === undefined || found.length === MAX_TRAININGS - 1) break;
      const recorded = this.#query.records?.byCommit.has(candidate.commit) === true;
      if (!recorded && this.#fromArtifacts >= MAX_FROM_ARTIFACTS) continue;
      const training = await this.load(candidate).catch(() => undefined);
      if (training !== undefined) found.push(training);
    }
    return found;
  }

  /** What is kept of a commit, read once; `undefined` where that is nothing, or nothing that can be read. */
  recordOf(commit: string): Promise<RunRecord | undefined> {
    const known = this.#records.get(commit) ?? this.#read(commit);
    this.#records.set(commit, known);
    return known;
  }

  async #read(commit: string): Promise<RunRecord | undefined> {
    const { records } = this.#query;
    if (records?.byCommit.has(commit) !== true) return undefined;
    try {
      const record = await loadRecord(this.#client, records, commit);
      if (record !== undefined && record.runs.length > 0) return record;
      return this.#failed(commit, 'its record on the data branch is damaged');
    } catch (error) {
      return this.#failed(commit, error);
    }
  }

  async #fromRecord({ commit, distance }: Candidate): Promise<EarlierTraining | undefined> {
    const record = await this.recordOf(commit);
    return record && { commit, ...facts(distance, this.#query.now - Date.parse(record.when)), runs: record.runs };
  }

  async #fromRuns({ commit, distance, runs }: Candidate): Promise<EarlierTraining | undefined> {
    const { repository, now, read } = this.#query;
    for (const run of runs.slice(0, 2)) {
      try {
        const chosen = await this.#artifactsOf(run.id);
        if (chosen.some((artifact) => artifact.expired)) this.expired ??= commit;
        const usable = chosen.filter((artifact) => !artifact.expired);
        if (usable.length === 0) continue;
        this.#fromArtifacts += 1;
        const { files, refused } = await downloadArtifacts(this.#client, repository, usable);
        const reading = await read(files);
        if (reading.runs.length > 0) return { commit, ...facts(distance, now - Date.parse(run.created_at)), runs: reading.runs };
        this.#failed(commit, refused[0] === undefined ? 'no history in its artifact' : detailOfRefusal(refused[0].because));
      } catch (error) {
        this.#failed(commit, error);
      }
    }
    return undefined;
  }

  /** With one artifact name, one listing serves every base run; a run that it does not reach is asked by itself. */
  async #artifactsOf(runId: number): Promise<readonly Artifact[]> {
    const { repository, artifacts } = this.#query;
    const [name, second] = artifacts;
    if (name !== undefined && second === undefined && !/[*?[\]{}()!+@]/.test(name)) {
      this.#named ??= artifactsNamed(this.#client, repository, name);
      const listed = (await this.#named).filter((artifact) => artifact.runId === runId);
      if (listed.length > 0) return chooseArtifacts(listed, artifacts);
    }
    return chooseArtifacts(await artifactsOfRun(this.#client, repository, runId), artifacts);
  }

  #failed(commit: string, error: unknown): undefined {
    this.unreadable ??= { commit, detail: typeof error === 'string' ? error : detailOf(error) };
    return undefined;
  }
}

function detailOfRefusal(because: { readonly code: string; readonly detail?: string }): string {
  return because.detail ?? because.code;
}

function facts(distance: number | undefined, age: number): { readonly distance?: number; readonly ageDays?: number } {
  return { ...(distance !== undefined && { distance }), ...(Number.isFinite(age) && { ageDays: Math.max(0, age / DAY) }) };
}

function absence(
  { branch, artifacts }: BaseQuery,
  runs: readonly BaseRun[],
  search: Search,
  running: BaseRun | undefined,
): FoundBase {
  if (running !== undefined) return { state: 'running', branch, commit: running.head_sha, url: running.html_url };
  if (search.unreadable !== undefined) return { state: 'unreadable', branch, ...search.unreadable };
  if (search.expired !== undefined) return { state: 'expired', branch, commit: search.expired };
  if (artifacts.length === 0) return { state: 'missing', branch, because: 'path-without-base' };
  if (runs.length === 0) return { state: 'missing', branch, because: 'first-adoption' };
  return { state: 'missing', branch, because: 'no-record', names: artifacts };
}
