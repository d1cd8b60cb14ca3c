import type { AbstentionReason } from '../../diagnosis/abstention.ts';
import { type Finding, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { factsOf, mainSeries, quotedReplicate } from '../facts.ts';
import { type Phrase, phrase, place, series, times, value } from '../language/phrase.ts';
import { type Place, placesOf } from '../places.ts';
import { isRise, lossOf, placeOf, trainingOf, unitOf } from './terms.ts';

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

/** How many times its last value a loss jumps to for that to be seen. */
const JUMP = 1.5;

/** That validation loss jumps with the training loss: then the weights did, and not one batch. */
export function spikeToo(run: RunDiagnosis, finding: Finding): readonly Phrase[] {
  const jump = jumpBeside(shownOf(run), finding);
  return jump ? [phrase('spike/seen.too', { loss: series(jump.series, 'validation-loss'), peak: value(jump.value) })] : [];
}

/** Where the validation loss jumps with the training loss that a spike was found in. */
export function jumpBeside(
  shown: HistoryDiagnosis,
  { kind, series: [name], evidence }: Finding,
): (Place & { readonly series: string }) | undefined {
  const { train, validation } = mainSeries(shown);
  const at = evidence['peakAt'];
  if (kind !== 'spike' || at === undefined || name !== train?.name || validation === undefined) return undefined;
  // It may be logged a place before or after.
  const near = [...validation.x.keys()].filter((one) => Math.abs((validation.x[one] ?? 0) - at) <= 1);
  const i = near.reduce((top, one) => ((validation.y[one] ?? 0) > (validation.y[top] ?? 0) ? one : top), near[0] ?? -1);
  const [before = Number.NaN, peak = Number.NaN, after = Number.NaN] = [validation.y[i - 1], validation.y[i], validation.y[i + 1]];
  const isJump = i > 0 && before > 0 && peak > JUMP * before && peak > JUMP * after;
  return isJump ? { series: validation.name, at: validation.x[i] ?? 0, value: peak } : undefined;
}

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
