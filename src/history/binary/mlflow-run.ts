import { ClockBuilder } from '../clock.ts';
import { collected } from '../collect.ts';
import type { Refusal } from '../history.ts';
import type { ReadLimits } from '../point-room.ts';
import type { FilesRead, Piece } from '../reader.ts';
import type { ReadingNote, RecognitionReason, RefusalReason } from '../reasons.ts';
import { whyNone } from '../seal.ts';
import type { SeriesBuilder } from '../series-builder.ts';
import { SeriesSet } from '../series-set.ts';

/** What a store holds of a run besides its metrics. */
export interface MlflowFacts {
  readonly name: string;
  /** The experiment's id in the store. */
  readonly experiment: string;
  /** Id of the run that this one is nested in; empty for none. */
  readonly parent: string;
  readonly deleted: boolean;
  /** Milliseconds since 1970. */
  readonly started: number;
}

/** One run of an MLflow store while its metrics are read. */
export class MlflowRun {
  readonly paths: string[] = [];
  readonly clock = new ClockBuilder();
  /** Where its metrics and artifacts lie; empty where that is not known. */
  folder = '';
  facts: MlflowFacts = { name: '', experiment: '', parent: '', deleted: false, started: 0 };
  #metrics: SeriesSet | undefined;

  /** The series of a metric; undefined when the run has too many. */
  metric(key: string, limits: ReadLimits): SeriesBuilder | undefined {
    // MLflow keeps all that was logged at a step and voids nothing.
    this.#metrics ??= new SeriesSet({ limits, overlap: 'keep' });
    return this.#metrics.open(key, 'step');
  }

  /** Undefined for a run without metrics. */
  get metrics(): SeriesSet | undefined {
    return this.#metrics;
  }
}

/** An experiment, by its id in a store. */
export interface MlflowExperiment {
  readonly name: string;
  readonly deleted: boolean;
}

/** A store: its runs by id, and the names of its experiments by id. */
export interface MlflowStore {
  /** Names the store in what is said of it. */
  readonly path: string;
  /** The store's folder, or its file. Empty where the store itself is what was given. */
  readonly folder: string;
  readonly format: string;
  readonly runs: ReadonlyMap<string, MlflowRun>;
  readonly experiments: ReadonlyMap<string, MlflowExperiment>;
  readonly notes: readonly ReadingNote[];
}

/** Names that MLflow makes up if none is given, like `placid-shrimp-123`. */
const MADE_UP = /^[a-z]+-[a-z]+-\d{1,4}$/;
const LONGEST_PART = 120;

/**
 * The histories of a store. Deleted runs are left out. Most stores hold one value per metric; that is said once for the
 * store, not for each of its runs.
 */
export function piecesOfStore(store: MlflowStore, because: RecognitionReason, limits: ReadLimits): FilesRead {
  const living = [...store.runs].filter(
    ([, { facts }]) => !facts.deleted && store.experiments.get(facts.experiment)?.deleted !== true,
  );
  const histories = living.filter(([, run]) => run.metrics?.isHistory).sort(([, a], [, b]) => a.facts.started - b.facts.started);
  const within = histories.slice(0, limits.runs);
  const refused = leftOut(store, living, histories.length, limits);
  if (within.length === 0 && refused.length === 0) refused.push({ path: store.path, because: { code: 'no-series', saw: [] } });
  const pieces: Piece[] = [];
  for (const [, run] of within) {
    const piece = run.metrics === undefined ? undefined : pieceOf(run, run.metrics, store, because);
    if (piece === undefined) continue;
    if ('place' in piece) pieces.push(piece);
    else refused.push({ path: run.paths[0] ?? store.path, because: piece });
  }
  return { pieces, refused, notes: pieces.length === 0 ? store.notes : [] };
}

/** What of a store is no history, or one too many. */
function leftOut(
  store: MlflowStore,
  living: readonly (readonly [string, MlflowRun])[],
  histories: number,
  limits: ReadLimits,
): Refusal[] {
  const { path } = store;
  const refused: Refusal[] = [];
  if (histories > limits.runs)
    refused.push({ path, because: { code: 'too-large', limit: 'runs', value: histories, allowed: limits.runs } });
  const single = living.filter(([, { metrics }]) => metrics !== undefined && !metrics.isHistory && metrics.names.length > 0);
  const names = [...new Set(single.flatMap(([, run]) => run.metrics?.names ?? []))].slice(0, 10);
  if (single.length > 0 && histories === 0) refused.push({ path, because: { code: 'single-values', names } });
  else if (single.length > 0) refused.push({ path, because: { code: 'runs-of-single-values', count: single.length, names } });
  if (store.runs.size > living.length)
    refused.push({ path, because: { code: 'deleted-runs', count: store.runs.size - living.length } });
  return refused;
}

function pieceOf(run: MlflowRun, metrics: SeriesSet, store: MlflowStore, because: RecognitionReason): Piece | RefusalReason {
  const paths = run.paths.length > 0 ? run.paths : [store.path];
  const sealed = collected(paths[0] ?? store.path, metrics);
  const refusal = whyNone(sealed, metrics.names);
  if (refusal !== undefined) return refusal;
  const clock = run.clock.finish();
  return {
    place: placeOf(run, store),
    precision: 'exact',
    folders: run.folder === '' ? [] : [run.folder],
    // A database has them as they were logged, and files by their names.
    series: sealed.series.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    breaks: sealed.breaks,
    completion: 'unknown',
    ...(clock && { clock }),
    files: paths.map((path) => ({ path, format: store.format, because })),
    notes: [...store.notes.filter((note) => 'path' in note && paths.includes(note.path)), ...sealed.notes],
  };
}

/** Store, experiment, the runs it is nested in, name: nothing of it changes from execution to execution. */
function placeOf(run: MlflowRun, store: MlflowStore): string {
  const names: string[] = [];
  const seen = new Set<MlflowRun>();
  for (let one: MlflowRun | undefined = run; one !== undefined && !seen.has(one); one = store.runs.get(one.facts.parent)) {
    seen.add(one);
    if (!MADE_UP.test(one.facts.name)) names.unshift(one.facts.name);
  }
  const experiment = store.experiments.get(run.facts.experiment)?.name ?? '';
  const parts = [experiment === 'Default' ? '' : experiment, ...names];
  return [folderOf(store.folder), ...parts.map((part) => part.trim().slice(0, LONGEST_PART))]
    .filter((part) => part !== '')
    .join('/');
}

/** The folder around the store: `mlruns` and `mlflow.db` are names that every store has. */
function folderOf(path: string): string {
  return path.replace(/(?:^|\/)(?:mlruns|[^/]*\.(?:db|sqlite3?))$/, '');
}
