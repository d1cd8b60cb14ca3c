import type { RunDiagnosis } from '../../diagnosis/diagnosis.ts';
import { factsOf } from '../facts.ts';

/** The run with the lowest best loss, if all losses are of one name. */
export function bestRun(runs: readonly RunDiagnosis[]): RunDiagnosis | undefined {
  if (runs.length < 2) return undefined;
  const sound = runs.filter(({ verdict }) => verdict !== 'failing');
  const known = (sound.length > 0 ? sound : runs).flatMap((run) => {
    const { best, validation } = factsOf(run);
    return best === undefined || !Number.isFinite(best.value) ? [] : [{ run, lowest: best.value, validation }];
  });
  if (known.length < 2 || new Set(known.map(({ validation }) => validation)).size > 1) return undefined;
  const [best, second] = known.toSorted((a, b) => a.lowest - b.lowest);
  return best?.lowest === second?.lowest ? undefined : best?.run;
}
