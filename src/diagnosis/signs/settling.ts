import type { Curve } from '../curve.ts';
import { at, mean } from '../statistics/order.ts';

/** Share of the training whose steep beginning says little about the end. */
const FROM = 0.2;
/** Means of neighbors that are fitted at most. */
const MOST_FITTED = 40;
const FEWEST = 6;
/**
 * How much likelier the exponential has to make the curve than a power of time does, as twice the logarithm of that, and how many times the
 * variance of the scatter may be left beside it. Chosen for the least error on real logs, TaskSet and nanoGPT, beside curves made of both
 * laws (`npm run bench:forecast`).
 */
const LIKELIER = 10;
const LEFT = 2.5;
/** Variance below which a fit is as good as exact: a thousandth of the loss, less than most logs scatter. */
const EXACT = 1e-6;

/** Rates of an exponential per length of the training so far, a ratio apart, and how near the best of them is looked for. */
const RATIO = 1.5;
const RATES = Array.from({ length: 11 }, (_, i) => 0.5 * RATIO ** i);
const FINEST = 1.02;
const POWERS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2.5];

/**
 * What a loss that settles still has to fall until so many times the training: defined where an exponential toward a level describes the
 * curve within its scatter and a power of time clearly does not. What settles brings next to nothing by being trained longer, where the
 * mirror in log time, made for powers, foresees several times as much.
 */
export function settlingOf(
  curve: Curve,
  y: Float64Array,
  times: Float64Array,
  smooth: Float64Array,
): ((ratio: number) => number) | undefined {
  const done = at(times, curve.n - 1);
  const begin = times.findIndex((time) => time >= FROM * done);
  const perMean = Math.ceil((curve.n - begin) / MOST_FITTED);
  const count = Math.floor((curve.n - begin) / perMean);
  if (count < FEWEST) return undefined;
  const meansOf = (values: Float64Array): Float64Array => {
    const from = curve.n - count * perMean;
    return Float64Array.from({ length: count }, (_, i) => mean(values, from + i * perMean, from + (i + 1) * perMean));
  };
  const logs = meansOf(times).map((time) => Math.log(time / done));
  const shares = logs.map(Math.exp);
  const fitLaw = fitter(
    meansOf(y),
    meansOf(smooth).map((value) => (curve.positive ? value : curve.descent) ** -2),
    curve.positive,
  );
  const exponential = (rate: number) => ({ rate, ...fitLaw(shares, -rate) });
  let nearest = RATES.map(exponential).reduce(better);
  for (let ratio = Math.sqrt(RATIO); ratio > FINEST; ratio = Math.sqrt(ratio))
    nearest = [exponential(nearest.rate / ratio), exponential(nearest.rate * ratio)].reduce(better, nearest);
  const { error, height, rate } = nearest;
  const power = Math.min(...POWERS.map((of) => fitLaw(logs, -of).error));
  const scatter = curve.positive ? curve.relativeScatter : curve.scatter / curve.descent;
  const isWithinScatter = error / count < LEFT * Math.max(scatter ** 2 / perMean, EXACT);
  if (!isWithinScatter || !(count * Math.log(power / error) >= LIKELIER)) return undefined;
  return (ratio) => height * (Math.exp(-rate) - Math.exp(-rate * ratio));
}

/** Scatters from the running median beyond which a single value is a spike, and says nothing of where the loss goes. */
const SPIKE = 8;

/** The values, but the running median in the place of spikes. */
export function withoutSpikes({ y, smooth, positive, scatter, relativeScatter }: Curve): Float64Array {
  return y.map((value, i) => {
    const usual = at(smooth, i);
    return Math.abs(value - usual) > SPIKE * (positive ? relativeScatter * usual : scatter) ? usual : value;
  });
}

function better<T extends Fit>(best: T, one: T): T {
  return one.error < best.error ? one : best;
}

interface Fit {
  /** Weighted sum of the squared errors. */
  readonly error: number;
  readonly height: number;
}

/** Weighted least squares of `level + height * exp(factor * of)`, neither falling below zero where the loss does not. One pass a law. */
function fitter(y: Float64Array, weights: Float64Array, isPositive: boolean): (of: Float64Array, factor: number) => Fit {
  let [all, sumY] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    all += at(weights, i);
    sumY += at(weights, i) * at(y, i);
  }
  const meanY = sumY / all;
  const around = y.map((value) => value - meanY);
  let errorY = 0;
  for (let i = 0; i < y.length; i++) errorY += at(weights, i) * at(around, i) ** 2;
  return (of, factor) => {
    let [sum, squares, products] = [0, 0, 0];
    for (let i = 0; i < y.length; i++) {
      const law = Math.exp(factor * at(of, i));
      const weighted = at(weights, i) * law;
      sum += weighted;
      squares += weighted * law;
      products += weighted * at(around, i);
    }
    const spread = squares - (sum * sum) / all;
    const height = spread > 0 ? Math.max(0, products / spread) : 0;
    if (!isPositive || meanY >= (height * sum) / all) return { error: errorY - height * (2 * products - height * spread), height };
    const through = (products + meanY * sum) / squares;
    return { error: errorY + meanY * meanY * all - through * through * squares, height: through };
  };
}
