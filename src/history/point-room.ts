import { Budget } from '../source/budget.ts';
import type { Limits } from '../source/limits.ts';

/** A series that is as long already can be thinned, and takes no more than a part of what is left: others come after it. */
const SHORT = 1024;
const PART = 1 / 8;

/**
 * Room for the points of all series of a reading together. A series asks before it takes memory; one that gets no more is thinned within
 * what it has. A place is what a point takes, its position and its value: 16 bytes. Epochs and buckets are counted in such places.
 */
export class PointRoom {
  readonly #size: number;
  #taken = 0;
  #settled = 0;
  #wanted: number | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  get taken(): number {
    return this.#taken;
  }

  /** Places that would have been needed when a series had to leave points out: what is read is not whole. */
  get wanted(): number | undefined {
    return this.#wanted;
  }

  /** Places for points; false, and none taken, where there are not as many left, or too few would be left for others. */
  take(places: number): boolean {
    const left = this.#size - this.#taken;
    if (places > (places < SHORT ? left : left * PART)) return false;
    this.#taken += places;
    return true;
  }

  /** A series that can neither have as many places nor be thinned leaves its points out. */
  overflow(places: number): void {
    this.#wanted ??= this.#taken + places;
  }

  /** From now on so many are taken: what was read last is dropped, or needs less than its builders took. What was settled before stays taken. */
  settle(taken: number): void {
    this.#settled = Math.max(this.#settled, taken);
    this.#taken = this.#settled;
    this.#wanted = undefined;
  }
}

/** Limits of a reading, and what is left of those that all its files share. */
export interface ReadLimits extends Limits {
  readonly room: PointRoom;
  /** What reading may cost: what takes far longer than to read its bytes is charged there. */
  readonly budget: Budget;
}

/** Limits for one reading. */
export function withRoom(limits: Limits, budget: Budget = new Budget(limits, 0)): ReadLimits {
  return { ...limits, room: new PointRoom(limits.allPoints), budget };
}
