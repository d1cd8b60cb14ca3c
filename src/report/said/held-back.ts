import type { Finding } from '../../diagnosis/diagnosis.ts';
import { type Phrase, phrase, share } from '../language/phrase.ts';

/** Fewest evaluations of which the sentence on the rise does not say how few they are. */
const UNSAID = 6;

/** Why overfitting that a reader sees on the curve is only a warning. */
export function heldBack({ kind, severity, evidence }: Finding): readonly Phrase[] {
  if (kind !== 'overfitting' || severity !== 'warning') return [];
  const { few, recent, mild, undone, trainingStopped, points: n = 0 } = evidence;
  if (few === 1) return n < UNSAID ? [] : [phrase('overfitting/held.few', { n })];
  if (trainingStopped === 1) return [phrase('overfitting/held.training')];
  if (recent === 1) return [phrase('overfitting/held.recent')];
  if (undone !== undefined) return [phrase('overfitting/held.undone', { pct: share(undone) })];
  return mild === 1 ? [phrase('overfitting/held.mild')] : [];
}
