import type { NumberChange } from '../../comparison/comparison.ts';
import { changeFrom } from '../../comparison/curve-numbers.ts';
import type { RunFacts } from '../facts.ts';
import { base, type Phrase, phrase, place, type Term } from '../language/phrase.ts';
import { directionOf, sizeOf, writtenOf } from './number.ts';
import { metricOf, unitOf } from './terms.ts';

/** Best against best, whatever the length of either. */
export function wholeOf(change: NumberChange): NumberChange {
  const { stretch } = change;
  if (stretch === undefined || !change.relative) return change;
  const { head, base: before } = stretch;
  return { ...change, head, base: before, ...changeFrom(before, head, 0) };
}

/** Nothing is decided, and one of the two was trained for longer: that is what the numbers show. */
export function isOfUnequalLength({ stretch, verdict }: NumberChange): boolean {
  return stretch !== undefined && verdict === 'cannot-tell';
}

/** What a longer training brought in the end; a shorter one up to where it ended, since what comes after cannot be seen. */
export function lengthCell(change: NumberChange): Phrase {
  const { stretch, head, base: before } = change;
  if (stretch?.longer === 'base') {
    const at = place(stretch.axis, stretch.at);
    if (head === before) return phrase('cell.stretch', { cell: phrase('cell.equal'), place: at });
    return phrase('cell.shorter', { pct: sizeOf(change), dir: directionOf(change), value: writtenOf(change)(before), place: at });
  }
  const whole = wholeOf(change);
  return phrase('cell.longer', { pct: sizeOf(whole), dir: directionOf(whole) });
}

/** Far from the base for the first line: best against best where the run was trained for longer. */
export function apartHeadline(run: Term, change: NumberChange, branch: string | undefined, facts: RunFacts): Phrase {
  const { stretch } = change;
  const isLonger = stretch !== undefined && facts.last > stretch.at;
  const shown = isLonger ? wholeOf(change) : change;
  const slots = { run, metric: metricOf(change), base: base(branch), pct: sizeOf(shown), dir: directionOf(shown) };
  if (stretch === undefined) return phrase('what.apart', slots);
  return isLonger
    ? phrase('what.apart.longer', slots)
    : phrase('what.apart.shorter', { ...slots, place: place(unitOf(stretch.axis, facts.boosting), facts.last) });
}

/** How the two compare up to where both went, and what the longer one went on to. */
export function stretchPhrase(change: NumberChange, branch: string | undefined): Phrase | undefined {
  const { stretch, head, base: before } = change;
  if (stretch === undefined) return undefined;
  // What was decided is said with its numbers.
  const isTold = change.verdict === 'worse' || change.verdict === 'better';
  const written = writtenOf(change);
  const slots = {
    place: place(stretch.axis, stretch.at),
    head: isTold ? undefined : written(head),
    pct: isTold || head === before ? undefined : sizeOf(change),
    dir: isTold || head === before ? undefined : directionOf(change),
    value: written(before),
    base: base(branch),
  };
  const end = stretch[stretch.longer];
  // It got no better where only one went on.
  const isBetter = end !== (stretch.longer === 'head' ? head : before);
  const longer: Term = stretch.longer === 'head' ? { kind: 'run', key: '', alone: true } : base(branch);
  return phrase('equal.stretch', { ...slots, longer: isBetter ? longer : undefined, end: written(end) });
}
