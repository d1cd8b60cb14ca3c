import { type AdviceKind, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import { numbersOf } from '../../diagnosis/signs/measured.ts';
import { ADVICE_RECORD } from '../advice-record.generated.ts';
import { factsOf } from '../facts.ts';
import { type Phrase, phrase, share } from '../language/phrase.ts';
import { ofTrees } from './trees.ts';

/** From this share on no number is told: a trainer that was not counted may fail a little more often. */
export const NEARLY_ALL = 0.95;

/**
 * How often the advice helped in measured runs of which the learned model expected as much. Nothing where it expected too little for that
 * to hold, and where the run is unlike those: they were networks evaluated after each epoch, and boosting, for so many epochs or rounds.
 */
export function recordOf(advice: AdviceKind, run: RunDiagnosis): Phrase | undefined {
  const { worth, boosting, axis } = factsOf(run);
  const evaluations = numbersOf(shownOf(run).signs.budget)?.evaluations ?? 0;
  const { fewest, most, bands } = ADVICE_RECORD[boosting ? 'boosting' : 'networks'];
  if (evaluations < fewest || evaluations > most || !(boosting || axis === 'epoch')) return undefined;
  const expected = worth?.[advice] ?? 0;
  const band = bands[advice]?.findLast(({ from }) => expected >= from);
  if (band === undefined) return undefined;
  const { helped, given: n } = band;
  const nearly = helped / n >= NEARLY_ALL;
  return ofTrees(boosting, nearly ? phrase('fix.record.nearly', { n }) : phrase('fix.record', { pct: share(helped / n), n }));
}
