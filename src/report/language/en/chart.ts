import type { Axis } from '../../../history/history.ts';
import type { ChartSentences } from '../chart.ts';
import { wholeNumber } from '../number-text.ts';
import { grammar } from './grammar.ts';

function count(number: number): string {
  return wholeNumber(number, grammar);
}

/**
 * Three significant digits, and large numbers in thousands, millions and billions. Where a curve covers but a small part of its values,
 * as many as it takes to tell two of them apart.
 */
function three(value: number, span = Number.POSITIVE_INFINITY): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (span > 0 && span < size / 100 && size < 1e9)
    return sign + fixed(size, Math.min(12, Math.max(0, Math.ceil(-Math.log10(span / 30)))));
  if (size !== 0 && (size < 1e-3 || size >= 1e15))
    return sign + size.toExponential(1).replace('.0e', 'e').replace('e+', 'e').replace('e-', 'e−');
  for (const [unit, letter] of units) {
    if (size >= unit) return `${sign}${Number((size / (unit === 1e4 ? 1e3 : unit)).toPrecision(3))}${letter}`;
  }
  return sign + (size === 0 ? '0' : size < 1000 ? size.toPrecision(3) : fixed(size, 0));
}

const units = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e4, 'k'],
] as const;

function fixed(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** "epoch 9", "step 1,999", "300B tokens". */
function place(axis: Axis, at: number): string {
  const text = Math.abs(at) >= 1e6 ? three(at) : at.toLocaleString('en-US', { maximumFractionDigits: 2 });
  if (axis === 'time') return `${text} s`;
  return axis === 'tokens' || axis === 'samples' ? `${text} ${axis}` : `${axis} ${text}`;
}

function percent(share: number): string {
  const size = Math.abs(share) * 100;
  return `${size >= 10 ? count(size) : Number(size.toPrecision(2))}%`;
}

function amount(value: number, isShare: boolean): string {
  return isShare ? `${(value * 100).toFixed(1)}%` : three(value);
}

const plural = { epoch: 'epochs', step: 'steps', samples: 'samples', tokens: 'tokens', time: 'seconds' } as const;

export const chart: ChartSentences = {
  locale: 'en-US',
  logarithmic: '(log)',
  zoomed: (share) => `, zoomed: the axis covers ${Number((share * 100).toPrecision(1))}% of the value`,
  startsAt: (value, isShare) => `starts at ${amount(value, isShare)}`,
  smoothed: 'median, 10 to 90%',
  loss: 'loss',
  validationLoss: 'validation loss',
  trainingLoss: 'training loss',
  learningRate: 'learning rate',
  gates: (metric) => `${metric} – gates the check`,
  unit: (axis, boosting) => (axis === 'time' ? 'seconds' : boosting ? 'round' : axis),
  best: (value, axis, at, span) => `best ${three(value, span)}, ${place(axis, at)}`,
  bestShort: (value, span, isShare = false) => `best ${isShare ? amount(value, true) : three(value, span)}`,
  stop: (axis, at) => `early stopping, ${place(axis, at)}`,
  stopShort: (axis, at) => `early stop, ${place(axis, at)}`,
  rise: (from, to) => {
    const share = (to - from) / Math.abs(from);
    if (!Number.isFinite(share) || from === 0) return `+${three(to - from)}`;
    return share >= 10 && from > 0 ? `×${three(to / from)}` : `+${percent(share)}`;
  },
  against: (value, base, isShare) => {
    if (isShare) {
      const points = (value - base) * 100;
      return `${amount(value, true)}, ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)} points`;
    }
    const share = (value - base) / Math.abs(base);
    if (!Number.isFinite(share) || share === 0) return three(value);
    return `${three(value)}, ${percent(share)} ${share < 0 ? 'lower' : 'higher'}`;
  },
  medianOf: (value, runs, isShare) => (runs > 1 ? `${amount(value, isShare)}, median of ${runs}` : amount(value, isShare)),
  value: amount,
  throughout: (value, isShare = false) => `${amount(value, isShare)} throughout`,
  evaluations: (n) => (n === 1 ? '1 evaluation' : `${n} evaluations`),
  notFinite: (kind, axis, from, to) => [
    `${kind === 'nan' ? 'NaN' : 'infinite'} from ${place(axis, from)}`,
    `to the end, ${place(axis, to)}`,
  ],
  notFiniteAt: (axis, at) => `NaN at ${place(axis, at)}`,
  notFiniteFrom: (axis, from) => `NaN from ${place(axis, from)}`,
  guessing: (level, classes) =>
    classes === undefined
      ? `guessing gives ${three(level)}`
      : `chance level of ${classes} classes, ln ${classes} = ${level.toFixed(3)}`,
  spike: (value, axis, at) => `${three(value)} at ${place(axis, at)}`,
  firstPass: (axis, to) => `first pass, to ${place(axis, to)}`,
  restart: 'restart',
  saving: (share, axis) => `${percent(share)} fewer ${plural[axis]}`,
  forecast: (more, axis, low, high) => [`+${three(more)} ${plural[axis]}:`, `${percent(low)} to ${percent(high)} lower`],
  bestRun: (value) => `best, ${three(value)}`,
  bestOfAll: 'best',
  others: (n) => (n === 1 ? '1 other' : `${n} others`),
  seeds: (n, base) => `Lines: median of ${n} seeds${base ? ', head and base' : ''}. Bands: lowest to highest.`,
  grid: (n) => `${n > 1 ? `Median and range of ${n} seeds. ` : ''}Solid: validation, dashed: training. Dotted: the best of all.`,
  drawn: (shown, runs) => `${count(shown)} of ${count(runs)} runs ${shown === 1 ? 'is' : 'are'} drawn`,
  letters: 'The letters are explained in the table.',
  description: (curves, run, axis, best, base) =>
    `${curves} of ${run} by ${axis === 'time' ? 'second' : axis}${best === undefined ? '' : `; ${best}`}${base === undefined ? '' : `; ${base} in gray`}.`,
  curves: { both: 'Training and validation loss', validation: 'Validation loss', train: 'Training loss' },
  descriptionOfRuns: (runs, worst, best) =>
    `Validation loss of ${count(runs)} runs${worst.length > 0 ? `; ${worst.join(', ')}` : ''}${best === undefined ? '' : `; lowest: ${best}`}.`,
  below: (metrics) => ` Below: ${metrics.join(', ')}.`,
  bestAndEnd: (best, axis, at, end) => `${three(best)} at ${place(axis, at)}, ${three(end)} at the end.`,
};
