import { type Finding, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { mainSeries } from '../facts.ts';
import { type Phrase, phrase, series, value } from '../language/phrase.ts';

/** How many times its last value a loss jumps to for that to be seen. */
const JUMP = 1.5;

/** That validation loss jumps with the training loss: then the weights did, and not one batch. */
export function spikeToo(run: RunDiagnosis, { kind, series: [name], evidence }: Finding): readonly Phrase[] {
  const { train, validation } = mainSeries(shownOf(run));
  const at = evidence['peakAt'];
  if (kind !== 'spike' || at === undefined || name !== train?.name || validation === undefined) return [];
  // It may be logged a place before or after.
  const near = [...validation.x.keys()].filter((one) => Math.abs((validation.x[one] ?? 0) - at) <= 1);
  const i = near.reduce((top, one) => ((validation.y[one] ?? 0) > (validation.y[top] ?? 0) ? one : top), near[0] ?? -1);
  const [before = Number.NaN, peak = Number.NaN, after = Number.NaN] = [validation.y[i - 1], validation.y[i], validation.y[i + 1]];
  const isJump = i > 0 && before > 0 && peak > JUMP * before && peak > JUMP * after;
  return isJump ? [phrase('spike/seen.too', { loss: series(validation.name, 'validation-loss'), peak: value(peak) })] : [];
}
