import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { factsOf, mainSeries } from '../facts.ts';
import { type Phrase, phrase, value } from '../language/phrase.ts';
import { lossOf } from './terms.ts';

/** How many times its best a loss ends at for that to be the same rise. */
const FAR = 3;

/** That validation loss rises with a training loss that diverges: the table has its numbers. */
export function risesToo(run: RunDiagnosis, { kind, series: [name] }: Finding): readonly Phrase[] {
  const facts = factsOf(run);
  const { best, end } = facts;
  const isOther = kind === 'divergence' && name !== mainSeries(shownOf(run)).validation?.name;
  if (!isOther || best === undefined || end === undefined || !(end.value > FAR * Math.abs(best.value))) return [];
  return [phrase('divergence/seen.too', { loss: lossOf(facts), end: value(end.value) })];
}
