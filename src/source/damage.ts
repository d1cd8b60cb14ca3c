/** Packed bytes do not unpack, or not to what was declared. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
}

/** Packed bytes ended in the middle. */
export class CutOffError extends DamageError {}
