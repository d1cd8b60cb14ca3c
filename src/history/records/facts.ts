import type { Checkpoint, Clock, Completion, Ending, History, ReadFile } from '../history.ts';
import type { ReadingNote } from '../reasons.ts';

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

/** What is known of the files whose records were read. */
export interface ReadRecords {
  readonly files: readonly ReadFile[];
  readonly place: string;
  readonly facts?: RunFacts;
  readonly notes?: readonly ReadingNote[];
  /** Names that were seen, for the refusal of files in which nothing was found. */
  readonly saw: readonly string[];
}

/** What became of a plan: it was reached, or the training says why it ended before. */
export function endOfPlan(
  planned: NonNullable<History['planned']>,
  { isReached, isStopped }: { readonly isReached: boolean; readonly isStopped: boolean },
): Required<Pick<RunFacts, 'planned' | 'completion'>> & Pick<RunFacts, 'ending'> {
  if (isReached) return { planned, completion: 'complete', ending: 'planned' };
  return isStopped ? { planned, completion: 'complete', ending: 'early-stopping' } : { planned, completion: 'incomplete' };
}
