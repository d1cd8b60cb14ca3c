import type { Anchor, Doubt, NumberChange } from '../../comparison/comparison.ts';
import { base, commit, type Phrase, phrase, place, share, type Term, times, value } from '../language/phrase.ts';
import { beforeAndAfter } from './base.ts';
import { metricOf } from './terms.ts';

/** From twice the base on, a factor says more than a percentage. */
const TWICE = 1;

/** By how much the two differ: a share of the base, or the difference where a share means nothing. */
function sizeOf({ change, relative }: NumberChange): Term {
  const size = Math.abs(change);
  return relative ? share(size) : value(size);
}

export function directionOf({ head, base: before }: Pick<NumberChange, 'head' | 'base'>): Phrase {
  return phrase(head > before ? 'dir.higher' : 'dir.lower');
}

function isTimes({ relative, change, head, base: before }: NumberChange): boolean {
  return relative && change > TWICE && before > 0 && head > 0;
}

/** A number against the base, as a sentence. */
export function numberPhrase(change: NumberChange, branch: string | undefined): Phrase {
  const slots = {
    metric: change.headRuns > 1 ? phrase('number.mean', { metric: metricOf(change), n: change.headRuns }) : metricOf(change),
    head: value(change.head),
    base: base(branch),
    value: value(change.base),
    pct: sizeOf(change),
  };
  const dir = directionOf(change);
  switch (change.verdict) {
    case 'better':
      return phrase(change.rule === 'tolerance' ? 'number.better.tolerance' : 'number.better', slots);
    case 'worse':
      return worsePhrase(change, slots);
    case 'same':
      return change.rule === 'tolerance'
        ? phrase('number.same.tolerance', { ...slots, dir })
        : phrase('number.same', { ...slots, dir, n: change.baseRuns });
    case 'cannot-tell':
      return phrase('number.cannot-tell', { ...slots, dir });
  }
}

type Slots = Readonly<Record<'metric' | 'head' | 'base' | 'value' | 'pct', Term>>;

function worsePhrase(change: NumberChange, slots: Slots): Phrase {
  const { limit, rule, direction, baseRuns } = change;
  if (rule === 'bold' || limit === undefined)
    return isTimes(change)
      ? phrase('number.worse.floor', { ...slots, x: times(change.head / change.base) })
      : phrase('number.worse.plain', slots);
  if (rule === 'tolerance') return phrase('number.worse.tolerance', { ...slots, limit: value(limit) });
  return phrase(direction === 'max' ? 'number.worse.higher-is-better' : 'number.worse', {
    ...slots,
    n: baseRuns,
    limit: value(limit),
  });
}

/** A number against the base, as a table cell. */
export function numberCell(change: NumberChange, branch: string | undefined): Phrase {
  const slots = { pct: sizeOf(change) };
  if (change.head === change.base) return phrase('cell.equal');
  switch (change.verdict) {
    case 'better':
      return phrase('cell.better', slots);
    case 'worse':
      return isTimes(change)
        ? phrase('cell.worse.times', { x: times(change.head / change.base), base: base(branch) })
        : phrase('cell.worse', slots);
    case 'same':
      return phrase(change.rule === 'tolerance' ? 'cell.same.tolerance' : 'cell.same', { ...slots, dir: directionOf(change) });
    case 'cannot-tell':
      return phrase('cell.cannot-tell', { ...slots, dir: directionOf(change) });
  }
}

/** A number as what happened to a run, for the first line. */
export function numberHeadline(run: Term, change: NumberChange, branch: string | undefined): Phrase {
  const slots = { run, metric: metricOf(change), base: base(branch) };
  if (change.verdict === 'worse' && (change.rule === 'bold' || change.limit === undefined))
    return phrase('what.worse.floor', { ...slots, end: value(change.head), value: value(change.base) });
  if (change.verdict === 'worse' && change.rule !== 'tolerance' && isTimes(change))
    return phrase('what.worse.times', { ...slots, x: times(change.head / change.base) });
  const sized = { ...slots, pct: sizeOf(change), dir: directionOf(change) };
  if (change.verdict === 'better') return phrase(change.rule === 'tolerance' ? 'what.better.tolerance' : 'what.better', sized);
  if (change.rule !== 'tolerance') return phrase('what.worse', sized);
  return phrase('what.worse.tolerance', { ...sized, limit: limitOf(change) });
}

/** The tolerance as the user set it: a share of the base. */
function limitOf({ limit = Number.NaN, base: before, relative }: NumberChange): Term {
  return relative && before !== 0 ? share(Math.abs((limit - before) / before)) : value(limit);
}

/** How many runs would tell, where few enough do. */
export function settlingPhrase({ settles }: NumberChange, run: Term): Phrase | undefined {
  if (settles === undefined) return undefined;
  const { side, further } = settles;
  if (further === undefined) return phrase('noise.settle.never');
  return side === 'base' ? phrase('noise.settle.base', { n: further }) : phrase('noise.settle.seeds', { n: further, run });
}

/** Up to where both sides went, and the best of each over the whole of its own way. */
export function stretchPhrase({ stretch }: NumberChange, branch: string | undefined): Phrase | undefined {
  return (
    stretch &&
    phrase('equal.stretch', {
      place: place(stretch.axis, stretch.at),
      head: value(stretch.head),
      value: value(stretch.base),
      base: base(branch),
    })
  );
}

/** Why the two may not be comparable, as a sentence. */
export function doubtPhrase(doubt: Doubt, branch: string | undefined): Phrase {
  switch (doubt.code) {
    case 'no-validation':
      return phrase('doubt.no-validation', { base: base(branch) });
    case 'first-evaluation':
      return phrase('doubt.first-evaluation', { head: value(doubt.head), value: value(doubt.base) });
    case 'shorter':
      return phrase('equal.shorter', {
        place: place(doubt.axis, doubt.head),
        base: base(branch),
        last: place(doubt.axis, doubt.base),
      });
    case 'metric':
    case 'axis':
    case 'planned-length':
      return phrase(`doubt.${doubt.code}`, beforeAndAfter(doubt));
  }
}

/** Slow creep: the run against a release, or against the best of the kept base runs. */
export function anchorPhrase({ commit: id, name, number }: Anchor): Phrase {
  const slots = {
    metric: metricOf(number),
    value: value(number.base),
    head: value(number.head),
    pct: sizeOf(number),
    dir: directionOf(number),
  };
  if (name !== undefined) return phrase('anchor.release', { ...slots, name, commit: commit(id ?? '') });
  return id === undefined ? phrase('anchor.best', slots) : phrase('anchor.best.commit', { ...slots, commit: commit(id) });
}
