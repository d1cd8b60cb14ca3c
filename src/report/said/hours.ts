import { type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { numbersOf } from '../../diagnosis/signs/measured.ts';
import { factsOf } from '../facts.ts';
import { type Phrase, phrase, place, share, value } from '../language/phrase.ts';
import { unitOf } from './terms.ts';

/** Shares of the time, and seconds, below which nobody minds. */
const LITTLE = 0.1;
const SHORT = 60;

/** How long the training went on after its best; nothing where that is little, or no times are logged. */
export function hoursPhrase(run: RunDiagnosis): Phrase | undefined {
  const hours = numbersOf(shownOf(run).signs.hours);
  const { best, axis, boosting } = factsOf(run);
  if (hours === undefined || best === undefined) return undefined;
  const { total, afterBest } = hours;
  if (afterBest < SHORT || afterBest < LITTLE * total) return undefined;
  const told =
    afterBest < 3600 ? phrase('cost.min', { value: value(afterBest / 60) }) : phrase('cost.h', { value: value(afterBest / 3600) });
  return phrase('cost.hours', { hours: told, place: place(unitOf(axis, boosting), best.at), pct: share(afterBest / total) });
}
