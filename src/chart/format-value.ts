/** A value of a curve in three significant digits, as short as it gets: 10.2, 0.0031, 3.2e9. */
export function formatValue(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e5 || magnitude < 1e-4))
    return value.toExponential(1).replace('.0e', 'e').replace('e+', 'e').replaceAll('-', '−');
  return String(Number(value.toPrecision(3))).replace('-', '−');
}
