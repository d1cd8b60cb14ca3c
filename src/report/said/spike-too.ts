import { type Finding, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { mainSeries } from '../facts.ts';
import { type Phrase, phrase, series, value } from '../language/phrase.ts';
import type { Place } from '../places.ts';

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
