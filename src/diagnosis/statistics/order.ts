/** Median of finite values; NaN for none. Does not change its input. */
export function median(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const middle = n >> 1;
  return n % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

/** Quantile by linear interpolation between order statistics, `q` from 0 to 1; NaN for no values. */
export function quantile(values: ArrayLike<number>, q: number): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const position = q * (n - 1);
  const below = Math.floor(position);
  const above = Math.min(n - 1, below + 1);
  return at(sorted, below) + (position - below) * (at(sorted, above) - at(sorted, below));
}

/** Standard deviation of the normal distribution with the same median absolute deviation: 1.4826 MAD. */
export function robustDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  const deviations = Float64Array.from(values, (value) => Math.abs(value - centre));
  return 1.4826 * median(deviations);
}

/** Arithmetic mean of `values[from..to)`; NaN where empty. */
export function mean(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += at(values, i);
  return sum / (to - from);
}

/** Smallest odd number that is at least 3 and about `share` of `n`: the width of a centred window. */
export function oddWidth(n: number, share: number): number {
  const width = Math.max(3, Math.round(share * n));
  return width % 2 === 1 ? width : width + 1;
}

/** Centred running median; at the ends the window is what lies inside the series. Width must be odd. */
export function runningMedian(values: Float64Array, width: number): Float64Array {
  const n = values.length;
  const half = width >> 1;
  const out = new Float64Array(n);
  const window = new Float64Array(width + 1);
  let size = 0;
  for (let i = 0; i < Math.min(half, n); i++) size = insert(window, size, at(values, i));
  for (let i = 0; i < n; i++) {
    if (i + half < n) size = insert(window, size, at(values, i + half));
    if (i - half - 1 >= 0) size = remove(window, size, at(values, i - half - 1));
    const middle = size >> 1;
    out[i] = size % 2 === 1 ? at(window, middle) : (at(window, middle - 1) + at(window, middle)) / 2;
  }
  return out;
}

function insert(sorted: Float64Array, size: number, value: number): number {
  let i = size;
  while (i > 0 && at(sorted, i - 1) > value) {
    sorted[i] = at(sorted, i - 1);
    i--;
  }
  sorted[i] = value;
  return size + 1;
}

function remove(sorted: Float64Array, size: number, value: number): number {
  let i = 0;
  while (i < size - 1 && at(sorted, i) !== value) i++;
  sorted.copyWithin(i, i + 1, size);
  return size - 1;
}

/** Index of the smallest value; the first of equal ones; -1 where empty. */
export function indexOfMin(values: ArrayLike<number>, from = 0, to = values.length): number {
  let best = -1;
  for (let i = from; i < to; i++) if (best < 0 || at(values, i) < at(values, best)) best = i;
  return best;
}

/** Element of an array of numbers whose index is known to lie inside; NaN outside. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}
