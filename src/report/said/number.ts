import type { Anchor, Doubt, NumberChange } from '../../comparison/comparison.ts';
import type { RunFacts } from '../facts.ts';
import { base, commit, type Phrase, percentage, phrase, place, share, type Term, times, value } from '../language/phrase.ts';
import { areShares } from '../share.ts';
import { beforeAndAfter } from './base.ts';
import { metricOf, unitOf } from './terms.ts';

/** From twice the base on, a factor says more than a percentage. */
const TWICE = 1;

/** By how much the two differ: a share of the base, or the difference where a share means nothing. */
export function sizeOf({ change, relative }: NumberChange): Term {
  const size = Math.abs(change);
  return relative ? share(size) : value(size);
}

export function directionOf({ head, base: before }: Pick<NumberChange, 'head' | 'base'>): Phrase {
  return phrase(head > before ? 'dir.higher' : 'dir.lower');
}

function isTimes({ relative, change, head, base: before }: NumberChange): boolean {
  return relative && change > TWICE && before > 0 && head > 0;
}

/** Below this two percentages with one decimal may look alike. */
const LEAST_APART = 0.001;

/** A value of the number as the picture has it: a share of one in percent. */
export function writtenOf({ metric, head, base: before }: NumberChange): (number: number) => Term {
  return areShares(metric, [head, before]) && Math.abs(head - before) >= LEAST_APART ? percentage : value;
}

/** Shares that one decimal of a percentage does not tell apart. */
export function areAlikeShares({ metric, head, base: before }: NumberChange): boolean {
  return areShares(metric, [head, before]) && Math.abs(head - before) < LEAST_APART;
}

/** A limit of the number, as the picture has its values. */
export function limitTerm({ metric, head, base: before }: NumberChange, limit: number): Term {
  return areShares(metric, [head, before, limit]) ? percentage(limit) : value(limit);
}

/** A number against the base, as a sentence. */
export function numberPhrase(change: NumberChange, branch: string | undefined): Phrase {
  const written = writtenOf(change);
  const slots = {
    metric: change.headRuns > 1 ? phrase('number.mean', { metric: metricOf(change), n: change.headRuns }) : metricOf(change),
    head: written(change.head),
    base: base(branch),
    value: written(change.base),
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
      return Math.abs(change.change) < LEVEL ? phrase('number.level', slots) : phrase('number.cannot-tell', { ...slots, dir });
  }
}

/** A number that is worse, without what the first line has of it. */
export function besideHeadline(change: NumberChange, branch: string | undefined): Phrase {
  const { rule, limit, direction, baseRuns: n } = change;
  if (rule !== 'prediction-interval' || limit === undefined || writtenOf(change) !== percentage)
    return numberPhrase(change, branch);
  return phrase(direction === 'max' ? 'noise.range.higher-is-better' : 'noise.range', { n, limit: limitTerm(change, limit) });
}

/** A number whose difference the first line has; of the best loss of one run with its place, and the end where that is another. */
export function plainNumber(change: NumberChange, branch: string | undefined, facts: RunFacts): Phrase {
  const written = writtenOf(change);
  const slots = {
    metric: metricOf(change),
    head: written(change.head),
    base: base(branch),
    value: written(change.base),
    n: change.baseRuns,
  };
  const { best, end, axis, boosting } = facts;
  if (!isBestOf(change, facts) || best === undefined) return phrase('number.plain', slots);
  const isAtEnd = end === undefined || end.at === best.at;
  return phrase('number.best', {
    ...slots,
    place: place(unitOf(axis, boosting), best.at),
    end: isAtEnd ? undefined : value(end.value),
  });
}

/** The number is the best loss that table and picture show. */
export function isBestOf({ what, metric, head }: NumberChange, { best }: RunFacts): boolean {
  return what === 'best' && metric === 'loss' && head === best?.value;
}

/** Shares of the base's best below which nobody sees a difference. */
const LEVEL = 0.002;

type Slots = Readonly<Record<'metric' | 'head' | 'base' | 'value' | 'pct', Term>>;

function worsePhrase(change: NumberChange, slots: Slots): Phrase {
  const { limit, rule, direction, baseRuns } = change;
  if (rule === 'bold' || limit === undefined)
    return isTimes(change)
      ? phrase('number.worse.floor', { ...slots, x: times(change.head / change.base) })
      : phrase('number.worse.plain', slots);
  if (rule === 'tolerance') return phrase('number.worse.tolerance', { ...slots, limit: writtenOf(change)(limit) });
  return phrase(direction === 'max' ? 'number.worse.higher-is-better' : 'number.worse', {
    ...slots,
    n: baseRuns,
    limit: writtenOf(change)(limit),
  });
}

/** A number against the base, as a table cell. */
export function numberCell(change: NumberChange, branch: string | undefined): Phrase {
  const slots = { pct: sizeOf(change), value: writtenOf(change)(change.base) };
  if (change.head === change.base) return phrase('cell.equal');
  switch (change.verdict) {
    case 'better':
      return phrase('cell.better', slots);
    case 'worse':
      return isTimes(change)
        ? phrase('cell.worse.times', { x: times(change.head / change.base), base: base(branch) })
        : phrase('cell.worse', slots);
    case 'same':
    case 'cannot-tell': {
      const isLevel = change.verdict === 'cannot-tell' && change.relative && Math.abs(change.change) < LEVEL;
      return hedged(change, isLevel ? phrase('cell.level', slots) : phrase('cell.than', { ...slots, dir: directionOf(change) }));
    }
  }
}

/** With what makes a difference none, or one that may be noise. */
export function hedged({ verdict, rule }: NumberChange, cell: Phrase): Phrase {
  if (verdict === 'cannot-tell') return phrase('cell.noted', { cell });
  return verdict === 'same' ? phrase(rule === 'tolerance' ? 'cell.within.tolerance' : 'cell.within', { cell }) : cell;
}

/** A number as what happened to a run, for the first line. */
export function numberHeadline(run: Term, change: NumberChange, branch: string | undefined): Phrase {
  const slots = { run, metric: metricOf(change), base: base(branch) };
  // A percentage of a percentage would be read as points.
  if (writtenOf(change) === percentage && change.rule !== 'bold')
    return phrase(change.rule === 'tolerance' ? 'what.share.tolerance' : 'what.share', {
      ...slots,
      dir: directionOf(change),
      end: percentage(change.head),
      value: percentage(change.base),
    });
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

/** How many runs would tell, where few enough do, and where there is a difference worth telling. */
export function settlingPhrase({ settles, change }: NumberChange, run: Term): Phrase | undefined {
  if (settles === undefined || Math.abs(change) < LEVEL) return undefined;
  const { side, further } = settles;
  if (further === undefined) return phrase('noise.settle.never');
  return side === 'base' ? phrase('noise.settle.base', { n: further }) : phrase('noise.settle.seeds', { n: further, run });
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
  return phrase('anchor.best', { ...slots, commit: id === undefined ? undefined : commit(id) });
}
