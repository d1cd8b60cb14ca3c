import { NO_GAIN } from '../../diagnosis/signs/forecast.ts';
import type { FindingContext } from '../context.ts';
import { type Phrase, phrase, span, value } from '../language/phrase.ts';
import { gainIn, LITTLE } from './forecast.ts';
import { from, judged } from './quoted.ts';
import { levelSince, placeOf, unitOf } from './terms.ts';

/** Since when there was nothing better, and what more training would bring where that is worth telling. */
export function plateau(context: FindingContext): Phrase {
  const { finding, facts } = context;
  const { aheadMost = 0, best = Number.NaN } = finding.evidence;
  const since = levelSince(finding, facts);
  const lowest = finding.series[0] === facts.validation ? facts.best : undefined;
  if (lowest !== undefined && lowest.at !== since)
    return phrase('plateau/seen.hardly', {
      loss: judged(context),
      place: from(context),
      best: value(lowest.value),
      last: placeOf(finding, facts, lowest.at),
    });
  const slots = {
    loss: judged(context),
    place: placeOf(finding, facts, since),
    best: value(lowest?.value ?? best),
    span: span(unitOf(finding.axis, facts.boosting), finding.to - since),
  };
  // Of a training loss only the smoothed best is known.
  if (lowest === undefined) return phrase('plateau/seen.reached', slots);
  const isTold = aheadMost >= NO_GAIN && aheadMost <= LITTLE;
  return phrase('plateau/seen', { ...slots, limit: isTold ? gainIn(finding, aheadMost) : undefined });
}
