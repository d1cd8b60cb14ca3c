import type { Axis } from './history.ts';
import type { PointRoom } from './point-room.ts';
import type { Stretch } from './stretch.ts';

/**
 * What a point that lies before its predecessor means. `replace`: a resumed run, whose new points void the old ones from
 * there on (TensorBoard's purge rule, and what every trainer that resumes from a checkpoint means). `keep`: a writer that
 * voids nothing, such as MLflow: both stay, and the break says so. A point at or before the start of its segment is a
 * restart in both.
 */
export type Overlap = 'replace' | 'keep';

export interface SeriesBuilderOptions {
  readonly axis: Axis;
  readonly overlap?: Overlap;
  /** `last`: of points with the same position, directly one after the other, the last stays. Default: all stay, and are counted. */
  readonly samePosition?: 'keep' | 'last';
  /** Shared with the other series of the run on this axis. */
  readonly stretch?: Stretch | undefined;
  /** Points kept as they are, and the longest series returned. */
  readonly maxPoints?: number;
  /** Shared with other series. Without one there is room for every series of that length. */
  readonly room?: PointRoom;
}
