import type { FindingKind } from './diagnosis.ts';
import { THRESHOLD_MEANINGS } from './threshold-meanings.generated.ts';
import { isThresholdName, THRESHOLDS, type ThresholdName } from './thresholds.ts';

/** A threshold as people are told of it. */
export interface Threshold {
  readonly name: ThresholdName;
  readonly preset: number;
  /** In English. The first sentence says what it is, further ones where the number comes from. */
  readonly meaning: string;
}

/** Those of a kind's own rule, in the order in which they stand there. */
export function thresholdsOf(kind: FindingKind): readonly Threshold[] {
  return toldOf(THRESHOLD_MEANINGS[kind] ?? {});
}

/** All that the configuration may override. */
export function allThresholds(): readonly Threshold[] {
  return Object.values(THRESHOLD_MEANINGS).flatMap(toldOf);
}

/** Names with what each means, with their defaults. */
export function toldOf(meanings: Readonly<Record<string, string>>): readonly Threshold[] {
  return Object.entries(meanings).flatMap(([name, meaning]) =>
    isThresholdName(name) ? [{ name, preset: THRESHOLDS[name], meaning }] : [],
  );
}
