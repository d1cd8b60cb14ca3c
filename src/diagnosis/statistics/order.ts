/** Median of finite values; NaN for none. Does not change its input. */
export function median(values: ArrayLike<number>): number {
  return medianInPlace(new Float64Array(values));
}

/** The value that three quarters of the finite values do not exceed; NaN for none. */
export function upperQuartile(values: Float64Array): number {
  return values.length === 0 ? Number.NaN : select(new Float64Array(values), Math.floor(0.75 * (values.length - 1)));
}

/** As {@link median}, reordering its input. */
export function medianInPlace(values: Float64Array): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const upper = select(values, n >> 1);
  if (n % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n >> 1; i++) lower = Math.max(lower, at(values, i));
  return (lower + upper) / 2;
}

/** The value that would stand at `k` after sorting; smaller ones end up before it (quickselect by Hoare's partition). */
export function select(values: Float64Array, k: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const quarter = (high - low) >> 2;
    const pivot = middleOf(at(values, low + quarter), at(values, (low + high) >> 1), at(values, high - quarter));
    let i = low;
    let j = high;
    while (i <= j) {
      while (at(values, i) < pivot) i++;
      while (at(values, j) > pivot) j--;
      if (i > j) break;
      const held = at(values, i);
      values[i++] = at(values, j);
      values[j--] = held;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return at(values, k);
}

/** Mean of the `count` smallest values, reordering its input; NaN for none. */
export function meanOfLowest(values: Float64Array, count: number): number {
  if (count > 0 && count < values.length) select(values, count);
  return mean(values, 0, count);
}

/** The middle one of three values. As a pivot, neither a slope nor a valley leads it astray. */
export function middleOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}

/** Median of the absolute second differences of the first values, `count` of them: no trend is in it. NaN for fewer than three. */
export function medianBend(values: Float64Array, count: number): number {
  const bends = new Float64Array(Math.max(0, count - 2));
  for (let i = 0; i < bends.length; i++) bends[i] = Math.abs(at(values, i) - 2 * at(values, i + 1) + at(values, i + 2));
  return medianInPlace(bends);
}

/** Standard deviation of the normal distribution with the same median absolute deviation: 1.4826 MAD. */
export function robustDeviation(values: ArrayLike<number>): number {
  return robustDeviationInPlace(new Float64Array(values));
}

/** As {@link robustDeviation}, overwriting its input. */
export function robustDeviationInPlace(scratch: Float64Array): number {
  const centre = medianInPlace(scratch);
  for (let i = 0; i < scratch.length; i++) scratch[i] = Math.abs(at(scratch, i) - centre);
  return 1.4826 * medianInPlace(scratch);
}

/** Arithmetic mean of `values[from..to)`; NaN where empty. */
export function mean(values: Float64Array, from = 0, to = values.length): number {
  const n = to - from;
  let sum = 0;
  for (let i = from; i < to; i++) sum += at(values, i);
  if (Number.isFinite(sum) || n === 0) return sum / n;
  // The sum of values near the largest number is infinite where their mean is not.
  sum = 0;
  for (let i = from; i < to; i++) sum += at(values, i) / n;
  return sum;
}

/** Smallest odd number that is at least 3 and about `share` of `n`: the width of a centred window. */
export function oddWidth(n: number, share: number): number {
  const width = Math.max(3, Math.round(share * n));
  return width % 2 === 1 ? width : width + 1;
}

/** The step in which values were written: the least distance of two that differ. 0 where all are the same. */
export function quantumOf(values: Float64Array): number {
  const sorted = values.toSorted();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) {
    const step = at(sorted, i) - at(sorted, i - 1);
    if (step > 0) least = Math.min(least, step);
  }
  return Number.isFinite(least) ? least : 0;
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
    const enters = i + half < n;
    const leaves = i - half - 1 >= 0;
    if (enters && leaves) replace(window, size, at(values, i - half - 1), at(values, i + half));
    else if (enters) size = insert(window, size, at(values, i + half));
    else if (leaves) size = remove(window, size, at(values, i - half - 1));
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
  sorted.copyWithin(find(sorted, size, value), find(sorted, size, value) + 1, size);
  return size - 1;
}

/** Takes one value out and puts another in, moving only what lies between the two. */
function replace(sorted: Float64Array, size: number, old: number, value: number): void {
  let i = find(sorted, size, old);
  while (i > 0 && at(sorted, i - 1) > value) {
    sorted[i] = at(sorted, i - 1);
    i--;
  }
  while (i < size - 1 && at(sorted, i + 1) < value) {
    sorted[i] = at(sorted, i + 1);
    i++;
  }
  sorted[i] = value;
}

const SCANNED = 16;

/** Index of a value that is known to be among the sorted ones. */
function find(sorted: Float64Array, size: number, value: number): number {
  let low = 0;
  let high = size - 1;
  while (high - low >= SCANNED) {
    const middle = (low + high) >> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  // So few are looked through faster than they are halved.
  while (low < high && at(sorted, low) < value) low++;
  return low;
}

/** Natural logarithms of positive values. */
export function logarithmsOf(values: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = Math.log(at(values, i));
  return out;
}

/** Index of the smallest value; the first of equal ones; -1 where empty. */
export function indexOfMin(values: Float64Array, from = 0, to = values.length): number {
  let best = -1;
  for (let i = from; i < to; i++) if (best < 0 || at(values, i) < at(values, best)) best = i;
  return best;
}

/** Index of the largest value; the first of equal ones; -1 where empty. */
export function indexOfMax(values: Float64Array): number {
  let best = -1;
  for (let i = 0; i < values.length; i++) if (best < 0 || at(values, i) > at(values, best)) best = i;
  return best;
}

/** Element whose index is known to lie inside; NaN outside. For one type of array only, which keeps it as fast as the bare access. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

/** As {@link at}, for any array of numbers. */
export function itemAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}
