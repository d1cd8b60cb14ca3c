import { type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { factsOf, mainSeries } from '../facts.ts';
import { type Phrase, phrase, place } from '../language/phrase.ts';
import { trainingOf, unitOf } from './terms.ts';

/** Fewest values in a row that are no rounding of a last one. */
const FEWEST = 3;

/** A training loss that ends at exactly 0: from where on, since nobody sees the last digit on a picture. */
export function trainingZero(run: RunDiagnosis): readonly Phrase[] {
  const { train } = mainSeries(shownOf(run));
  const last = train?.y.findLastIndex((value) => value !== 0) ?? -1;
  if (train === undefined || last < 0 || train.y.length - 1 - last < FEWEST) return [];
  const facts = factsOf(run);
  const at = place(unitOf(train.axis, facts.boosting), train.x[last + 1] ?? 0);
  return [phrase('seen-loss.zero', { loss: trainingOf(facts), place: at })];
}
