/** How loggers print what is no finite number, in any case, with or without a sign. */
export const NOT_FINITE = 'nan|inf(?:inity)?';

/** A printed number: digits, with thousands separators or without, or {@link NOT_FINITE}. NaN for anything else. */
export function printedNumber(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  const lower = text.toLowerCase();
  if (lower.includes('inf')) return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text.replaceAll(',', ''));
}
