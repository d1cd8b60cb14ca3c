import type { Collector } from '../collect.ts';

/** Collectors of the runs in some tables: one, unless columns belong to several runs. */
export class Runs {
  readonly #make: () => Collector;
  readonly all = new Map<string, Collector>();

  constructor(make: () => Collector) {
    this.#make = make;
  }

  of(run: string): Collector {
    const known = this.all.get(run);
    if (known !== undefined) return known;
    const made = this.#make();
    this.all.set(run, made);
    return made;
  }
}
