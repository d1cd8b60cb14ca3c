import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { factsOf, quotedReplicate, quotedSeries } from '../facts.ts';
import { type Phrase, phrase, value } from '../language/phrase.ts';
import { placesOf } from '../places.ts';
import { isRise, placeOf } from './terms.ts';

/** How many times its last value a loss has to reach on the way there for that to be what the eye sees. */
const HIGH = 1.5;

/** That a loss which ends above its best was far higher in between: it broke there, and came back only part of the way. */
export function peakBetween(run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const { validation } = quotedSeries(quotedReplicate(run, finding), finding);
  const facts = factsOf(run, finding);
  const { best, end } = facts;
  if (!isRise(finding) || validation?.name !== finding.series[0] || best === undefined || end === undefined) return [];
  const later = placesOf(validation).filter(({ at }) => at > best.at && at < end.at);
  const peak = later.reduce((high, one) => (one.value > high.value ? one : high), end);
  if (!(end.value > 0) || peak.value < HIGH * end.value) return [];
  return [phrase('seen-loss.peak', { value: value(peak.value), place: placeOf(finding, facts, peak.at) })];
}
