/**
 * Chance that Student's t stays below `t`. A finite sum where the degrees of freedom are a whole number, as they are for a count of
 * runs (Abramowitz & Stegun 26.7.3 and 26.7.4).
 */
export function studentCdf(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const [sine, squared] = [Math.sin(angle), Math.cos(angle) ** 2];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let power = isOdd ? 1 : 0; power < degrees - 1; power += 2) {
    sum += term;
    term *= (squared * (power + 1)) / (power + 2);
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return (1 + within) / 2;
}

/** The value below which Student's t stays with the chance `level`, which is one half at least; found by halving. */
export function studentQuantile(level: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (studentCdf(high, degrees) < level) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return high;
    if (studentCdf(middle, degrees) < level) low = middle;
    else high = middle;
  }
}
