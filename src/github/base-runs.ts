import * as v from 'valibot';
import type { Run } from '../history/history.ts';
import type { Defect } from '../source/defect.ts';
import type { SourceFile } from '../source/source.ts';
import {
  type Artifact,
  artifactsNamed,
  artifactsOfRun,
  chooseArtifacts,
  downloadArtifacts,
  isExactName,
  type Repository,
} from './artifacts.ts';
import { speaksForBranch } from './branch-runs.ts';
import type { Client } from './client.ts';
import { detailOf, statusOf } from './errors.ts';
import type { Ancestor } from './lineage.ts';

/** One earlier training whose artifacts are still there. */
export interface LiveTraining {
  readonly commit: string;
  readonly runId: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly brokeOff: boolean;
  readonly workflowPath: string;
  readonly runs: readonly Run[];
}

export interface LiveQuery {
  readonly repository: Repository;
  readonly repositoryId: number;
  /** The base branch. */
  readonly branch: string;
  /** What the head was built on, nearest first. */
  readonly chain: readonly Ancestor[];
  readonly ownRuns: readonly number[];
  /** Whether pull requests onto the base branch may be trained instead of it: one is stacked on another. */
  readonly isStacked: boolean;
  /** Names of the head's artifacts, or the patterns to look for. */
  readonly artifacts: readonly string[];
  readonly read: (files: readonly SourceFile[]) => Promise<{ readonly runs: readonly Run[] }>;
}

const RUN = v.object({
  id: v.number(),
  head_sha: v.string(),
  head_branch: v.nullable(v.string()),
  event: v.string(),
  status: v.nullable(v.string()),
  conclusion: v.nullable(v.string()),
  path: v.string(),
  html_url: v.string(),
  created_at: v.string(),
  head_repository: v.nullable(v.object({ id: v.number() })),
});
type LiveRun = v.InferOutput<typeof RUN>;
const RUNS = v.object({ workflow_runs: v.array(RUN) });

/** What a search for live trainings found, and why there is not more. */
export interface Live {
  readonly exact: readonly LiveTraining[];
  readonly earlier: readonly LiveTraining[];
  /** A training of the exact commit is under way. */
  readonly running?: { readonly commit: string; readonly url: string };
  /** Whether any run of the exact commit is known. */
  readonly hasRuns: boolean;
  readonly expired?: string;
  readonly unreadable?: { readonly commit: string; readonly detail: Defect };
}

/** Downloads that a base is worth. */
const MAX_DOWNLOADS = 4;
/** Trainings that are read where none has a record: as few as show how far seeds lie apart, each takes two requests. */
const MAX_OF_NAME = 3;
const MAX_NAMES = 3;
/** Artifacts of one commit that are looked at, and of all: a fork's run of the same commit may come first, and is none of ours. */
const MAX_OF_COMMIT = 3;
const MAX_TRIES = 6;

/** The trainings of what the head was built on whose runs or artifacts are still there: for a base that nothing was kept of. */
export class LiveTrainings {
  readonly #client: Client;
  readonly #query: LiveQuery;
  readonly #named = new Map<string, Promise<readonly Artifact[]>>();
  #newest: Promise<readonly LiveRun[]> | undefined;
  #downloads = 0;
  #expired: string | undefined;
  #unreadable: Live['unreadable'];

  constructor(client: Client, query: LiveQuery) {
    this.#client = client;
    this.#query = query;
  }

  /** `withEarlier`: also the nearest commits before, by the artifacts' names. */
  async find(withEarlier: boolean): Promise<Live> {
    const tip = this.#query.chain[0]?.sha;
    if (tip === undefined || this.#query.artifacts.length === 0) return { exact: [], earlier: [], hasRuns: false };
    const runs = await this.#runsOf(tip);
    const running = runs.find(({ status }) => status !== 'completed');
    const exact: LiveTraining[] = [];
    for (const run of runs.filter(({ status }) => status === 'completed').slice(0, 2)) {
      const training = await this.#training(run);
      if (training !== undefined) exact.push(training);
    }
    const earlier = withEarlier ? await this.#earlier(exact) : [];
    return {
      exact,
      earlier,
      hasRuns: runs.length > 0,
      ...(running && { running: { commit: tip, url: running.html_url } }),
      ...(this.#expired !== undefined && { expired: this.#expired }),
      ...(this.#unreadable && { unreadable: this.#unreadable }),
    };
  }

  async #runsOf(sha: string): Promise<readonly LiveRun[]> {
    const { chain, isStacked } = this.#query;
    const parents = chain[0]?.parents ?? [];
    const stacked = isStacked && parents[1] !== undefined ? [parents[1]] : [];
    const found: LiveRun[] = [];
    for (const head_sha of [sha, ...stacked]) {
      try {
        found.push(...(await this.#newestHundred({ head_sha })));
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    }
    return found.filter((run) => this.#mayBeRead(run)).sort((a, b) => b.id - a.id);
  }

  #newestHundred(only: { readonly head_sha: string } | { readonly branch: string }): Promise<readonly LiveRun[]> {
    const route = 'GET /repos/{owner}/{repo}/actions/runs';
    return this.#client.list(route, { ...this.#query.repository, ...only }, RUNS, (page) => page.workflow_runs, 1);
  }

  #mayBeRead(run: LiveRun): boolean {
    const { ownRuns, repositoryId, branch, isStacked } = this.#query;
    if (ownRuns.includes(run.id)) return false;
    if (speaksForBranch(run, repositoryId)) return true;
    return isStacked && run.event === 'pull_request' && run.head_repository?.id === repositoryId && run.head_branch === branch;
  }

  async #training(run: LiveRun, only?: readonly string[]): Promise<LiveTraining | undefined> {
    const { repository, read } = this.#query;
    try {
      const chosen = await this.#artifactsOf(run.id, only ?? this.#query.artifacts);
      if (chosen.some((artifact) => artifact.expired)) this.#expired ??= run.head_sha;
      const usable = chosen.filter((artifact) => !artifact.expired);
      if (usable.length === 0 || this.#downloads >= MAX_DOWNLOADS) return undefined;
      this.#downloads += 1;
      const { files, refused } = await downloadArtifacts(this.#client, repository, usable);
      const { runs } = await read(files);
      if (runs.length > 0) {
        const brokeOff = run.conclusion !== 'success' && run.conclusion !== null;
        const workflowPath = run.path.split('@')[0] ?? run.path;
        return { commit: run.head_sha, runId: run.id, at: Date.parse(run.created_at), brokeOff, workflowPath, runs };
      }
      const because = refused[0]?.because;
      this.#failed(run.head_sha, because && 'detail' in because ? because.detail : { code: 'no-history' });
    } catch (error) {
      this.#failed(run.head_sha, detailOf(error));
    }
    return undefined;
  }

  /** With exact names, one listing each serves every run; a run that it does not reach is asked by itself. */
  async #artifactsOf(runId: number, names: readonly string[]): Promise<readonly Artifact[]> {
    const { repository } = this.#query;
    const [name, second] = names;
    if (name !== undefined && second === undefined && isExactName(name)) {
      const listed = (await this.#listed(name)).filter((artifact) => artifact.runId === runId);
      if (listed.length > 0) return chooseArtifacts(listed, names);
    }
    return chooseArtifacts((await artifactsOfRun(this.#client, repository, runId, names)).artifacts, names);
  }

  #listed(name: string): Promise<readonly Artifact[]> {
    const known = this.#named.get(name) ?? artifactsNamed(this.#client, this.#query.repository, name);
    this.#named.set(name, known);
    return known;
  }

  /** For each name of the head's artifacts: the nearest commits that left one, beside the exact training's. */
  async #earlier(exact: readonly LiveTraining[]): Promise<readonly LiveTraining[]> {
    const { artifacts, chain } = this.#query;
    const names = artifacts.filter(isExactName).slice(0, MAX_NAMES);
    const found = new Map<number, LiveTraining>();
    for (const name of names) {
      const listed = (await this.#listed(name).catch(() => [])).filter(({ expired }) => !expired);
      const have = exact.filter(({ runId }) => listed.some((artifact) => artifact.runId === runId)).length;
      let wanted = MAX_OF_NAME - have;
      let tries = MAX_TRIES;
      const before = chain.slice(1).flatMap(({ sha }) => listed.filter((one) => one.headSha === sha).slice(0, MAX_OF_COMMIT));
      const taken = new Set<string>();
      for (const { headSha, runId } of before) {
        if (wanted <= 0 || tries === 0) break;
        if (runId === undefined || headSha === undefined || taken.has(headSha)) continue;
        tries -= 1;
        const training = found.get(runId) ?? (await this.#byId(runId));
        if (training === undefined) continue;
        wanted -= 1;
        taken.add(headSha);
        found.set(runId, training);
      }
    }
    const place = new Map(chain.map(({ sha }, index) => [sha, index]));
    return [...found.values()].sort((a, b) => (place.get(a.commit) ?? 0) - (place.get(b.commit) ?? 0));
  }

  /** One listing of the branch serves every run that it reaches. */
  async #byId(runId: number): Promise<LiveTraining | undefined> {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    this.#newest ??= this.#newestHundred({ branch: this.#query.branch }).catch(() => []);
    const run =
      (await this.#newest).find(({ id }) => id === runId) ??
      (await this.#client.call(route, { ...this.#query.repository, run_id: runId }, RUN).catch(() => undefined));
    return run !== undefined && run.status === 'completed' && this.#mayBeRead(run) ? this.#training(run) : undefined;
  }

  #failed(commit: string, detail: Defect): void {
    this.#unreadable ??= { commit, detail };
  }
}
