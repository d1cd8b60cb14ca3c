/** Where a progress bar stands that names no epoch. */
export interface BarPlace {
  /** How many bars of this length began so far: each is a pass over the data. */
  readonly pass: number;
  readonly steps: number;
}

interface Bar {
  pass: number;
  last: number;
}

/**
 * Bars such as `100%|████| 469/469 [00:05<00:00, loss=0.12]`, one after the other: a job that trains in one bar has one, a job
 * that draws a bar an epoch has one for each, and bars of another length for its evaluation.
 */
export class BarPasses {
  readonly #bars = new Map<number, Bar>();
  /** Lengths of bars kept; a log with more counts something else. */
  static readonly #most = 64;

  /** The pass that a frame belongs to. A bar that falls back, or was whole, begins anew. */
  at(step: number, steps: number, isWhole = false): BarPlace | undefined {
    let bar = this.#bars.get(steps);
    if (bar === undefined) {
      if (this.#bars.size >= BarPasses.#most) return undefined;
      bar = { pass: 1, last: step };
      this.#bars.set(steps, bar);
    }
    if (step < bar.last) bar.pass++;
    bar.last = isWhole ? Number.POSITIVE_INFINITY : step;
    return { pass: bar.pass, steps };
  }

  /** Bars of one length, at most. */
  get passes(): number {
    return Math.max(0, ...[...this.#bars.values()].map(({ pass }) => pass));
  }
}
