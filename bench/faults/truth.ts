import { jsonLines } from '../shared.ts';

type Values = readonly (number | null)[];

/** A run that was broken on purpose, or a sound one beside it: a line of a file of faults. */
export interface Fault {
  readonly id: string;
  readonly task: string;
  /** What was done to it; `sound` and what begins so is nothing. */
  readonly fault: string;
  readonly run: { readonly train: Values; readonly val: Values; readonly acc?: readonly number[] };
  /** Loss on a large test set after each epoch: truth, never shown to the product. */
  readonly test: Values;
  /** Test loss of the best constant. */
  readonly chance: number;
  /** Share of what a sound run of the same task learned: 0 nothing, 1 as much. */
  readonly learned: number;
}

/** Runs of a file; undefined, with a line, where it is absent. */
export function faultsIn(path: string): readonly Fault[] | undefined {
  return (jsonLines(path) as readonly Fault[] | undefined)?.map((fault) => {
    const { acc, ...losses } = fault.run;
    return { ...fault, run: acc !== undefined && acc.length > 0 ? { ...losses, acc } : losses };
  });
}

/** Faults that leave the best test loss as it was, but not the run: its end, or its validation set, is broken. */
const BROKEN_THOUGH_LEARNED = ['bug-mid', 'val-labels-shifted'];

/** Broken: it learned less than a quarter of what can be learned, or went wrong after it had. */
export function isBroken({ fault, learned }: Fault): boolean {
  return learned < 0.25 || BROKEN_THOUGH_LEARNED.includes(fault);
}

/** Sound: nothing was done to it, and its true test loss ends at most 3 % above its best. */
export function isSound({ fault, test }: Fault): boolean {
  const values = test.map((value) => value ?? Number.POSITIVE_INFINITY);
  const last = values.slice(-3);
  const end = last.reduce((a, b) => a + b, 0) / last.length;
  return fault.startsWith('sound') && end <= 1.03 * Math.min(...values);
}

/** A regression logs nothing but a loss. */
export function isRegression({ task }: Fault): boolean {
  return REGRESSIONS.includes(task);
}

const REGRESSIONS = ['friedman'];
