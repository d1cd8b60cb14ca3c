import { LimitError, type Limits } from './limits.ts';

/** The limits that all files of a reading use up together. */
export type Charge = 'files' | 'entries' | 'members' | 'inflatedBytes' | 'heldBytes' | 'keptBytes' | 'work' | 'seconds';

export const CHARGES: readonly Charge[] = [
  'files',
  'entries',
  'members',
  'inflatedBytes',
  'heldBytes',
  'keptBytes',
  'work',
  'seconds',
];

/** How long a reading may take, by what is done and by the clock. */
export const TIME: readonly Charge[] = ['work', 'seconds'];

/** Some hundredths of a second: to ask for the time takes up to a millisecond. */
const WORK_BETWEEN_LOOKS = 2 * 1024 * 1024;

/** What one file leaves of the budget for those after it. */
const KEPT_FOR_OTHERS = 1 / 8;

/**
 * What one reading may cost, archives, decoders and readers together. It only falls: what was spent does not come back, whatever became of
 * the file. The clock is a port, in milliseconds; without one there is no limit of time, and the amount of work still has its own.
 */
export class Budget {
  readonly limits: Limits;
  readonly #clock: (() => number) | undefined;
  readonly #start: number;
  /** Work after which the clock is looked at again. */
  #nextLook = 0;
  readonly #spent: Record<Charge, number>;
  /** How much may be spent so far; lower than the limit while a file is read that others follow. */
  #allowed: Readonly<Record<Charge, number>>;
  /** What had been spent when the file began that is read now. */
  #before: Readonly<Record<Charge, number>>;

  /** @param bytes that are given to be read: how much work is allowed follows from them, see {@link Limits.freeWork} */
  constructor(given: Limits, bytes: number, clock?: () => number) {
    const limits = { ...given, work: Math.min(given.work, Math.max(given.freeWork, given.workPerByte * bytes)) };
    this.limits = limits;
    this.#clock = clock;
    this.#start = clock?.() ?? 0;
    this.#spent = recordOf(() => 0);
    this.#before = recordOf(() => 0);
    this.#allowed = recordOf((charge) => limits[charge]);
  }

  /** Whether as much may still be spent. */
  has(charge: Charge, amount: number): boolean {
    return this.#spent[charge] + amount <= this.#allowed[charge];
  }

  /** Throws {@link LimitError} where as much may not be spent any more. */
  require(charge: Charge, amount: number): void {
    if (!this.has(charge, amount)) throw this.#limitError(charge, this.#spent[charge] + amount);
  }

  /** Charges what is about to be done; nothing where there is not as much left, which throws {@link LimitError}. */
  reserve(charge: Charge, amount: number): void {
    this.require(charge, amount);
    this.#add(charge, amount);
  }

  /** Charges what was done. Throws {@link LimitError} where it was too much: it is charged all the same, so that it cannot be tried again. */
  spend(charge: Charge, amount: number): void {
    this.#add(charge, amount);
    if (!this.has(charge, 0)) throw this.#limitError(charge, this.#spent[charge]);
    if (charge === 'work') this.#checkClock();
  }

  /** Reads a file that others follow: a share of what is left is kept for them, however much the file asks for. */
  async leavingSome<T>(of: readonly Charge[], read: () => Promise<T>, kept = KEPT_FOR_OTHERS): Promise<T> {
    const [allowed, before] = [this.#allowed, this.#before];
    const keeps = new Set(of);
    this.#before = { ...this.#spent };
    this.#allowed = recordOf((charge) => {
      const left = Math.max(0, allowed[charge] - this.#spent[charge]);
      return keeps.has(charge) ? this.#spent[charge] + Math.ceil(left * (1 - kept)) : allowed[charge];
    });
    try {
      return await read();
    } finally {
      this.#allowed = allowed;
      this.#before = before;
    }
  }

  #checkClock(): void {
    if (this.#clock === undefined) return;
    if (this.#spent.work >= this.#nextLook) {
      this.#nextLook = this.#spent.work + WORK_BETWEEN_LOOKS;
      this.#spent.seconds = Math.max(this.#spent.seconds, (this.#clock() - this.#start) / 1000);
    }
    if (!this.has('seconds', 0)) throw this.#limitError('seconds', Math.ceil(this.#spent.seconds));
  }

  #add(charge: Charge, amount: number): void {
    // A size that a header made negative or not a number would give back what others spent.
    if (!(amount >= 0)) throw new RangeError(`${charge} cannot be charged ${amount}`);
    this.#spent[charge] += amount;
  }

  /** Names the whole limit where that was met, and what the file might have used where it was met by the file alone. */
  #limitError(charge: Charge, value: number): LimitError {
    const before = this.#allowed[charge] < this.limits[charge] ? this.#before[charge] : 0;
    return new LimitError(charge, value - before, this.#allowed[charge] - before);
  }
}

function recordOf(of: (charge: Charge) => number): Record<Charge, number> {
  // All keys are there, as the list has them all.
  return Object.fromEntries(CHARGES.map((charge) => [charge, of(charge)])) as Record<Charge, number>;
}
