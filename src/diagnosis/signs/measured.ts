import type { AbstentionReason } from '../abstention.ts';

/** A sign: its numbers, or the reason why it could not be measured. */
export type Measured<T> = T | Unmeasured;

export interface Unmeasured {
  readonly because: AbstentionReason;
}

export function isMeasured<T extends object>(sign: Measured<T>): sign is T {
  return !('because' in sign);
}

/** The numbers of a sign; undefined where it could not be measured, or was not asked for. */
export function numbersOf<T extends object>(sign: Measured<T> | undefined): T | undefined {
  return sign !== undefined && isMeasured(sign) ? sign : undefined;
}
