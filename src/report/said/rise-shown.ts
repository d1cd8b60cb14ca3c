import { share, type Term, times, value } from '../language/phrase.ts';
import { evidenceOf, judged, type Quoted } from './quoted.ts';
import { placeOf } from './terms.ts';

/** Beyond tenfold a percentage says little. */
export const TENFOLD = 9;

export interface RiseShown {
  readonly loss: Term;
  readonly place: Term;
  readonly best: Term;
  readonly end: Term;
  /** By how much, between the two values. */
  readonly pct: Term;
  /** The factor, where that says more. */
  readonly x?: Term;
}

/** How far the last value lies above the best, in the numbers that the picture shows. */
export function riseOf(context: Quoted): RiseShown {
  const { finding, facts } = context;
  const { rise = 0, loggedRise = rise } = finding.evidence;
  const isJudged = finding.series[0] === facts.validation;
  const best = (isJudged ? facts.best?.value : undefined) ?? evidenceOf(context, 'best');
  const end = (isJudged ? facts.end?.value : undefined) ?? evidenceOf(context, 'end');
  const shown = best > 0 && end > best ? end / best - 1 : loggedRise || rise;
  const at = (isJudged ? facts.best?.at : undefined) ?? finding.from;
  const place = placeOf(finding, facts, at);
  const slots = { loss: judged(context), place, best: value(best), end: value(end), pct: risen(best, end, shown) };
  return best > 0 && shown > TENFOLD ? { ...slots, x: times(shown + 1) } : slots;
}

/** A rise as a share of the best; of one that is not positive as a number. */
export function risen(best: number, end: number, shown: number): Term {
  return best > 0 || end <= best ? share(shown) : value(end - best);
}
