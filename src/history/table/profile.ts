import type { Axis } from '../history.ts';
import type { NamingProfile } from '../naming.ts';
import type { RefusalReason } from '../reasons.ts';
import type { TableSample } from './dialect.ts';

/** What is known of a writer's tables. Everything not said here follows from the header and the rows. */
export interface TableProfile extends NamingProfile {
  /** Name of the format. */
  readonly name: string;
  /** Columns by which a table is recognised, named in the report. `undefined`: not this writer's. */
  recognise(table: TableSample, path: string): readonly string[] | undefined;
  /** How sure a match is; 0.9 unless said. */
  readonly score?: number;
  /** The table is known, and no history: why. */
  readonly refuse?: (table: TableSample) => RefusalReason;
  /** The column that is x, by its name in lower case, and what it counts, where the general rule would not find it. */
  readonly x?: { readonly column: string; readonly axis: Axis };
  /** What x counts where it is the row's number or an unnamed index. */
  readonly rowAxis?: Axis;
  /** What this writer leaves blank when a value is NaN: its name, for the note. */
  readonly hidesNan?: string;
  /** Columns that this writer fills with zeros, all of them, in a row for which it did not measure them. */
  readonly zeroWhenNotMeasured?: RegExp;
  /** What a row shorter than the header means: the header's index of each of its cells; undefined: it is dropped. */
  readonly shortRow?: (header: readonly string[], fields: number) => readonly number[] | undefined;
  /** Boosting rounds. */
  readonly boosting?: boolean;
  /** Names that depend on the whole header, or on the path. */
  readonly naming?: (table: TableSample, path: string) => NamingProfile;
  /** Files with the same group are one run, a part of its series in each. */
  readonly groupOf?: (path: string) => string;
  /** Where the run is, when the path says more than that. */
  readonly place?: (path: string) => string;
  /** The run that a column belongs to, where columns are of several, and the column's name in it. */
  readonly runOf?: (column: string) => { readonly run: string; readonly name: string } | undefined;
  /** Who left only a sample of the points, for the note. */
  readonly sampled?: string;
  /** A name for a column that says nothing by itself, from the path: DVCLive's `train/loss.tsv` has a column `loss`. */
  readonly rename?: (column: string, path: string) => string;
}

/** Whether all these columns are in the header, compared in lower case; the names as the header has them. */
export function withColumns(table: TableSample, ...wanted: string[]): readonly string[] | undefined {
  const found: string[] = [];
  for (const name of wanted) {
    const column = table.header.find((one) => one.toLowerCase() === name);
    if (column === undefined) return undefined;
    found.push(column);
  }
  return found;
}
