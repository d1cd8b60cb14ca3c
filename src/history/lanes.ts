import type { Checkpoint, Clock, Completion, Ending, History, ReadFile } from './history.ts';
import { keptName } from './kept-name.ts';
import { isQualityName } from './naming.ts';
import { type FilesRead, noSeries, type Piece } from './reader.ts';
import type { ReadingNote, RefusalReason } from './reasons.ts';
import type { Sealed } from './seal.ts';

/** Names of runs beyond the limit that are told apart, as a multiple of the limit: what is counted must not grow without end. */
const COUNTED = 10;

/** What is made of each run of a file, by the run's name. Runs beyond the limit are counted and get nothing. */
export class Lanes<T> {
  readonly all = new Map<string, T>();
  readonly #limit: number;
  readonly #make: () => T;
  readonly #omitted = new Set<string>();

  constructor(limit: number, make: () => T) {
    this.#limit = limit;
    this.#make = make;
  }

  of(name: string): T | undefined {
    const run = keptName(name);
    const known = this.all.get(run);
    if (known !== undefined) return known;
    if (this.all.size >= this.#limit) {
      if (this.#omitted.size < COUNTED * this.#limit) this.#omitted.add(run.slice(0, 200));
      return undefined;
    }
    const made = this.#make();
    this.all.set(run, made);
    return made;
  }

  /** Set when there were more runs than the limit. */
  get tooMany(): RefusalReason | undefined {
    if (this.#omitted.size === 0) return undefined;
    return { code: 'too-large', limit: 'runs', value: this.all.size + this.#omitted.size, allowed: this.#limit };
  }
}

/** What a document says of its run beside its records. */
export interface RunFacts {
  readonly completion?: Completion;
  readonly ending?: Ending;
  readonly planned?: NonNullable<History['planned']>;
  readonly checkpoint?: Checkpoint;
  readonly boosting?: boolean;
  readonly clock?: Clock;
  readonly notes?: readonly ReadingNote[];
}

/** What became of a plan: it was reached, or the training says why it ended before. */
export function endOfPlan(
  planned: NonNullable<History['planned']>,
  { isReached, isStopped }: { readonly isReached: boolean; readonly isStopped: boolean },
): Required<Pick<RunFacts, 'planned' | 'completion'>> & Pick<RunFacts, 'ending'> {
  if (isReached) return { planned, completion: 'complete', ending: 'planned' };
  return isStopped ? { planned, completion: 'complete', ending: 'early-stopping' } : { planned, completion: 'incomplete' };
}

/** One run of a file as it was collected. */
export interface Lane {
  /** Names the run where the file holds several. */
  readonly name: string;
  readonly sealed: Sealed;
  readonly facts?: RunFacts;
}

/** What is known of the files that were read, and holds for each run in them. */
export interface Source {
  readonly place: string;
  readonly files: readonly ReadFile[];
  readonly notes?: readonly ReadingNote[];
  /** Names that were seen, for the refusal of files in which nothing was found. */
  readonly saw: readonly string[];
  readonly tooMany?: RefusalReason | undefined;
  /** The layout belongs to no known writer. */
  readonly anyWriter?: boolean;
}

/** The answer of a reader that collected runs: a piece for each, and a refusal for whatever of the files is not among them. */
export function filesRead(lanes: readonly Lane[], source: Source): FilesRead {
  const { place, files, notes = [], saw, tooMany } = source;
  const pieces: Piece[] = [];
  for (const { name, sealed, facts = {} } of lanes) {
    const { series, breaks } = sealed;
    if (sealed.tangled !== undefined || !tellsOfTraining(series, source)) continue;
    const { notes: own = [], ...told } = facts;
    pieces.push({
      place: lanes.length > 1 ? `${place}/${name}` : place,
      precision: 'exact',
      series,
      breaks,
      completion: completionOf(facts.planned, series),
      ...told,
      files,
      notes: [...sealed.notes, ...own, ...notes],
    });
  }
  // A value for each name: the end of a run, or its first record.
  const all = pieces.flatMap(({ series }) => series);
  if (source.anyWriter === true && all.length > 0 && all.every(({ y }) => y.length === 1 && Number.isFinite(y[0]))) {
    const because: RefusalReason = { code: 'single-values', names: all.map(({ name }) => name).slice(0, 12) };
    return { pieces: [], refused: files.map(({ path }) => ({ path, because })), notes: [] };
  }
  const tangled = lanes.filter(({ sealed }) => sealed.tangled !== undefined).map(({ name }) => name);
  const reasons: RefusalReason[] = [];
  if (tangled.length > 0) reasons.push({ code: 'untangled', names: tangled.slice(0, 12) });
  else if (pieces.length === 0) reasons.push(noSeries(saw.slice(0, 12)));
  if (tooMany !== undefined) reasons.push(tooMany);
  return { pieces, refused: reasons.flatMap((because) => files.map(({ path }) => ({ path, because }))), notes: [] };
}

/** Complete when the plan was reached, but for less than one logging interval; without a plan nobody knows. */
function completionOf(planned: History['planned'], series: Piece['series']): Completion {
  if (planned === undefined) return 'unknown';
  const onAxis = series.filter(({ axis }) => axis === planned.axis);
  const isReached = onAxis.some(({ x }) => {
    const last = x.at(-1) ?? 0;
    return last >= planned.end || last + (last - (x.at(-2) ?? last)) > planned.end;
  });
  return isReached ? 'complete' : 'incomplete';
}

/** Any series of a known writer does; of records of no known writer, a measure of the model has to be among them. */
function tellsOfTraining(series: Piece['series'], { anyWriter = false }: Source): boolean {
  return anyWriter ? series.some(({ name, metric }) => metric === 'loss' || isQualityName(name)) : series.length > 0;
}
