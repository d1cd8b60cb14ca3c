import { DefectError } from './defect.ts';

/** Packed bytes do not unpack, or not to what was declared. */
export class DamageError extends DefectError {
  override readonly name = 'DamageError';
}

/** Packed bytes ended in the middle. */
export class CutOffError extends DamageError {}
