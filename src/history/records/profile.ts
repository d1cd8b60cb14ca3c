import type { Axis } from '../history.ts';
import type { NamingProfile } from '../naming.ts';
import type { RefusalReason } from '../reasons.ts';
import type { Container, Look } from './look.ts';
import type { Rec } from './record.ts';

/** What a writer means, said once for all containers it comes in. Everything not said here follows from names and records. */
export interface WriterProfile extends NamingProfile {
  /** The name of the format by container, as the report says it and `--read-as` takes it. A container without one is not this writer's. */
  readonly formats: Readonly<Partial<Record<Container, string>>>;
  /**
   * How sure a match is, from 0 to 1; 0.9, a writer's own layout, unless said. The surest claim wins; of equal ones the writer that
   * stands first in `formats.ts`.
   */
  readonly score?: number | Readonly<Partial<Record<Container, number>>> | ((look: Look) => number);
  /** Names by which a file is recognized, named in the report. `undefined`: not this writer's. Names are as the file spells them. */
  recognize(look: Look): readonly string[] | undefined;
  /** The file is known, and no history: why. */
  readonly refuse?: (look: Look) => RefusalReason;
  /** The name of the position and what it counts, where the general rule would not find it. Compared in lower case. */
  readonly x?: { readonly name: string; readonly axis: Axis };
  /** What the position counts where it is the record's number, or a row index. */
  readonly rowAxis?: Axis;
  /** What depends on all the names there are, or on the path. */
  readonly naming?: (names: readonly string[], path: string) => NamingProfile;
  /** Names that are no metric. */
  readonly skip?: RegExp;
  /** A record with such a name sums the run up: it is left out. */
  readonly summary?: RegExp;
  /** The value of such a record that says how many seconds the run took, and the one that is the mean of what was logged in that time. */
  readonly took?: { readonly seconds: string; readonly mean: string; readonly of: string };
  /** What this writer leaves blank when a value is NaN: its name, for the note. */
  readonly hidesNan?: string;
  /** Names that this writer fills with zeros, all of them, in a record for which it did not measure them. */
  readonly zeroWhenNotMeasured?: RegExp;
  /** Shorter lists of these were measured every k-th time: the first value belongs to the k-th. */
  readonly validationEvery?: RegExp;
  /** What a row shorter than the header means: the header's index of each of its cells; undefined: it is dropped. */
  readonly shortRow?: (header: readonly string[], fields: number) => readonly number[] | undefined;
  /** The writer says in each record to which split it belongs, under this name. Names of training records stay as they are. */
  readonly split?: string;
  /** A value that differs between runs that were written into one file at once. */
  readonly runBy?: string;
  /** The value that says how long the run is to be. */
  readonly planned?: { readonly name: string; readonly axis: Axis };
  /** The run that a name belongs to, where names are of several, and the name in it. */
  readonly runOf?: (name: string) => { readonly run: string; readonly name: string } | undefined;
  /** Positions that are no plain value of a name. Made anew for each file. */
  readonly placing?: () => Placing;
  /** Files that are told apart, or put together, by their paths. */
  readonly files?: {
    /** Files with the same group are one run, a part of its series in each. */
    readonly groupOf?: (path: string) => string;
    /** Where the run is, when the path says more than that. */
    readonly placeOf?: (path: string) => string;
    /** A name for what says nothing by itself: DVCLive's `train/loss.tsv` has a column `loss`. */
    readonly rename?: (name: string, path: string) => string;
  };
  /** Who left only a sample of the points, for the note. */
  readonly sampled?: string;
  /** What the names mean is assumed: that is said. */
  readonly assumes?: boolean;
  /** Boosting rounds rather than epochs. */
  readonly boosting?: boolean;
  /** Names and texts decide: runs by a column, splits by a text, a value a record. For layouts of no known writer. */
  readonly anyWriter?: boolean;
}

/** Finds the position of each record where that takes more than a look at it. */
export interface Placing {
  /** Called for every record before the first is placed. */
  readonly learn?: (rec: Rec) => void;
  /** Undefined: the record has no place and is left out. */
  at(rec: Rec): { readonly x: number; readonly axis?: Axis } | undefined;
}

export function scoreIn({ score }: WriterProfile, container: Container, look?: Look): number {
  if (typeof score === 'function') return look === undefined ? 0.9 : score(look);
  return typeof score === 'object' ? (score[container] ?? 0.9) : (score ?? 0.9);
}
