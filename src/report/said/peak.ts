import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import type { Finding, RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { factsOf, quotedReplicate } from '../facts.ts';
import { type Phrase, phrase, times, value } from '../language/phrase.ts';
import { placesOf } from '../places.ts';
import { isRise, placeOf } from './terms.ts';

/** How many times its last value a loss has to reach on the way there for that to be what the eye sees. */
const HIGH = 1.5;

/** That a loss which ends above its best was far higher in between: it broke there, and came back only part of the way. */
export function peakBetween(run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const {
    kind,
    evidence,
    series: [name],
  } = finding;
  const judged = quotedReplicate(run, finding).history.series.find((one) => one.name === name);
  const facts = factsOf(run, finding);
  const bestAt = name === facts.validation ? facts.best?.at : evidence['bestAt'];
  const later = judged === undefined || bestAt === undefined ? [] : placesOf(judged).filter(({ at }) => at > bestAt);
  const end = later.at(-1);
  if (!(isRise(finding) || kind === 'divergence') || end === undefined) return [];
  const peak = later.reduce((high, one) => (one.value > high.value ? one : high), end);
  if (!(end.value > 0) || peak.value < HIGH * end.value) return [];
  return [phrase('seen-loss.peak', { value: value(peak.value), place: placeOf(finding, facts, peak.at) })];
}

/** Where the loss drops so far at once that another one is logged from there on. */
export function cliffOf({ outcomes }: RunDiagnosis): Extract<AbstentionReason, { code: 'other-loss' }> | undefined {
  for (const outcome of outcomes)
    if (outcome.state === 'notEvaluated' && outcome.because.code === 'other-loss') return outcome.because;
  return undefined;
}

export function cliffTold(run: RunDiagnosis): readonly Phrase[] {
  const cliff = cliffOf(run);
  if (cliff === undefined) return [];
  return [phrase('seen-loss.cliff', { x: times(cliff.times), place: placeOf(cliff, factsOf(run), cliff.at) })];
}
