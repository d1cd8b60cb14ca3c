import type { Curve } from './curve.ts';
import type { AdviceKind, Finding } from './diagnosis.ts';
import type { Features } from './features.ts';
import { bringsNothing } from './signs/forecast.ts';
import { isMeasured, numbersOf } from './signs/measured.ts';

const OPPOSITE: Readonly<Partial<Record<AdviceKind, AdviceKind>>> = {
  'stop-earlier': 'train-longer',
  'train-longer': 'stop-earlier',
  'lower-learning-rate': 'raise-learning-rate',
  'raise-learning-rate': 'lower-learning-rate',
  'bigger-model': 'smaller-model',
  'smaller-model': 'bigger-model',
};

/** Whether the advice is the opposite of what the finding calls for; one that calls for either of two contradicts neither. */
export function contradicts(advice: AdviceKind, finding: Finding): boolean {
  const opposite = OPPOSITE[advice];
  return opposite !== undefined && finding.advice.includes(opposite) && !finding.advice.includes(advice);
}

const LENGTHS: ReadonlySet<AdviceKind> = new Set<AdviceKind>(['stop-earlier', 'train-longer']);

/**
 * Of two opposite advices on the length of the training the one that the worst finding calls for stays, whichever is ranked first: the
 * page is about that finding. Where none calls for either, the first does.
 */
export function withoutContradiction(ranked: readonly AdviceKind[], findings: readonly Finding[]): readonly AdviceKind[] {
  const kept = [...findings.flatMap(({ advice }) => advice), ...ranked].find((kind) => LENGTHS.has(kind));
  const dropped = kept && OPPOSITE[kept];
  return ranked.filter((kind) => kind !== dropped);
}

/** Whether something seen speaks against what only the learned part would try: it ranks and suspects where the curves are silent. */
export function isSpokenAgainst(advice: AdviceKind, features: Features, findings: readonly Finding[]): boolean {
  if (findings.some((finding) => contradicts(advice, finding))) return true;
  if (advice === 'train-longer') return !mayGainByMore(features);
  // What the size of the model lacks shows at the end of the plan.
  if (advice === 'bigger-model') return features.history.completion === 'incomplete';
  return advice === 'stop-earlier' && endsAtItsBest(features.validation);
}

/** The run came to its planned end, its learning rate is not used up, and the forecast foresees a gain: at most its size is uncertain. */
function mayGainByMore({ history, validation, signs }: Features): boolean {
  if (history.completion === 'incomplete' || history.ending === 'early-stopping') return false;
  if (numbersOf(signs.rate)?.decayed === true) return false;
  const forecast = validation && signs.forecast.get(validation.series);
  if (forecast === undefined) return false;
  return isMeasured(forecast) ? !bringsNothing(forecast) : forecast.because.code === 'too-steep';
}

function endsAtItsBest(curve: Curve | undefined): boolean {
  return curve !== undefined && curve.lowest.at === curve.x[curve.n - 1];
}
