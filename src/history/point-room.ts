import { Budget } from '../source/budget.ts';
import type { Limits } from '../source/limits.ts';

/**
 * Room for the points of all series of a reading together. A series asks before it grows; one that gets no more is thinned at the
 * length that it has. What a place costs is the point, and the bucket that it may be folded into later.
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

  /** Places for points; false, and none taken, where there are not as many left. */
  take(places: number): boolean {
    if (this.#taken + places > this.#size) return false;
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
