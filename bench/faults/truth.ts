import { jsonLines } from '../shared.ts';

type Values = readonly (number | null)[];

/** A run that was broken on purpose, or a sound one beside it: a line of a file of faults. */
export interface Fault {
  readonly id: string;
  readonly task: string;
  readonly kind?: 'class' | 'reg';
  /** What was done to it; `sound` and what begins so is nothing. */
  readonly fault: string;
  readonly run: { readonly train: Values; readonly val: Values; readonly acc?: readonly number[]; readonly grad_norm?: Values };
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
const BROKEN_THOUGH_LEARNED: readonly string[] = [
  ...['bug-mid', 'jump-mid', 'rising-lr', 'half-precision', 'half-precision-hidden'],
  ...['val-labels-shifted', 'val-shuffled', 'val-one-class', 'val-stale-weights', 'val-unlike', 'val-train-mode'],
];

/** Broken: it learned less than a quarter of what can be learned, or went wrong after it had. */
export function isBroken({ fault, learned }: Fault): boolean {
  return learned < 0.25 || BROKEN_THOUGH_LEARNED.includes(fault);
}

/** Sound: nothing was done to it, and its true test loss ends at most 3 % above its best. */
export function isSound({ fault, test }: Fault): boolean {
  return fault.startsWith('sound') && endOf(test) <= 1.03 * Math.min(...test.map(number));
}

const number = (value: number | null): number => value ?? Number.POSITIVE_INFINITY;

function endOf(test: Values): number {
  const last = test.slice(-3).map(number);
  return last.reduce((a, b) => a + b, 0) / last.length;
}

/** A run to which nothing was done, kept up to its best true loss: what early stopping with a perfect eye would have left. */
export function untilBest(fault: Fault): Fault {
  const test = fault.test.map(number);
  const end = Math.max(8, test.indexOf(Math.min(...test)) + 1);
  const { train, val, acc } = fault.run;
  const run = { train: train.slice(0, end), val: val.slice(0, end), ...(acc && { acc: acc.slice(0, end) }) };
  return { ...fault, id: `${fault.id}, until its best`, run, test: fault.test.slice(0, end) };
}

/** A regression logs nothing but a loss. */
export function isRegression({ task, kind }: Fault): boolean {
  return kind === 'reg' || task === 'friedman';
}
