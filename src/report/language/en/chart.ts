import type { ChartSentences, Jump } from '../chart.ts';
import { chartNumbers } from '../chart-numbers.ts';
import { grammar } from './grammar.ts';

const scales = { k: 'k', M: 'M', B: 'B', T: 'T' };

const { three, percent, amount, alike, place, count, units, unit, fixed } = chartNumbers(grammar, scales);

const lost = { nan: 'NaN', infinite: 'infinite', mixed: 'not finite' } as const;

const peaks = (jumps: readonly Jump[]): string =>
  jumps.map(({ value, name }) => (name === undefined ? three(value) : `${name} ${three(value)}`)).join(', ');

export const chart: ChartSentences = {
  numbers: { locale: 'en-US', signs: { ...scales, percent: grammar.percent } },
  logarithmic: '(log)',
  zoomed: (share) => ` (zoomed: ${Number((share * 100).toPrecision(1))}% of the value)`,
  startsAt: (value, isShare) => `starts at ${amount(value, isShare)}`,
  smoothed: (names, { hasBand, hasJumps }) => {
    const median = `Running median of ${names.length > 2 ? 'each line' : names.join(' and ')}`;
    return `${[median, ...(hasBand ? ['band: the middle half of the values'] : []), ...(hasJumps ? ['thin lines: single values'] : [])].join('; ')}.`;
  },
  loss: 'loss',
  validationLoss: 'validation loss',
  trainingLoss: 'training loss',
  learningRate: 'learning rate',
  gates: (metric) => `${metric} – gates the check`,
  unit,
  best: (value, axis, at, span) => `best ${three(value, span)}, ${place(axis, at)}`,
  bestShort: (value, span, isShare = false) => `best ${isShare ? amount(value, true) : three(value, span)}`,
  bestOf: (value, axis, at, isShare, beside = value) => `best ${alike([value, beside], isShare)[0]}, ${place(axis, at)}`,
  atEnd: (value, isShare = false, beside = value) => `end ${alike([value, beside], isShare)[0]}`,
  goesOn: (axis, to) => `runs to ${place(axis, to)}`,
  ends: (base, axis, at) => `${base === undefined ? '' : `${base} `}ends at ${place(axis, at)}`,
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
      return `${amount(value, true)}, ${points < 0 ? '−' : '+'}${fixed(points, 1)} points`;
    }
    const share = (value - base) / Math.abs(base);
    if (!Number.isFinite(share) || share === 0) return three(value);
    return `${three(value)}, ${percent(share)} ${share < 0 ? 'lower' : 'higher'}`;
  },
  meanOf: (value, runs, isShare) => (runs > 1 ? `${amount(value, isShare)}, mean of ${runs}` : amount(value, isShare)),
  gap: (value) => `gap of ${three(value)}`,
  value: amount,
  began: (value) => `began at ${three(value)}`,
  throughout: (value, isShare = false) => `${amount(value, isShare)} throughout`,
  since: (value, axis, at, isShare) => `${amount(value, isShare)}, from ${place(axis, at)} on`,
  evaluations: (n) => (n === 1 ? '1 evaluation' : `${n} evaluations`),
  notFinite: (kind, axis, from, to) => [`${lost[kind]} from ${place(axis, from)}`, `to the end, ${place(axis, to)}`],
  notFiniteAfter: (kind, axis, after, to) => [`${lost[kind]} after ${place(axis, after)}`, `to the end, ${place(axis, to)}`],
  notFiniteTimes: (kind, n) => `${lost[kind]} at ${count(n)} points`,
  notFiniteAt: (kind, axis, at) => `${lost[kind]} at ${place(axis, at)}`,
  notFiniteOf: (name) => `${name} is not finite`,
  notFiniteFrom: (kind, axis, from) => `${lost[kind]} from ${place(axis, from)}`,
  guessing: (level, classes, isShare = false) =>
    classes === undefined
      ? `guessing gives ${isShare ? percent(level) : three(level)}`
      : `chance level of ${classes} classes, ln ${classes} = ${fixed(level, 3)}`,
  spike: (jumps, axis, at) => [peaks(jumps), `at ${place(axis, at)}`],
  firstPass: (axis, to) => `first pass, to ${place(axis, to)}`,
  sameBefore: (axis, to) => `The first pass, to ${place(axis, to)}, runs along the same line.`,
  restart: 'restart',
  otherLoss: 'another loss from here',
  saving: (share, axis) => `${percent(share)} fewer ${units(axis)}`,
  longer: (more) => (more === 1 ? 'twice as long' : 'half as long again'),
  expected: (gain) => `about ${percent(gain)} lower`,
  most: (gain) => `at most ${percent(gain)}`,
  bestRun: (value) => `best, ${three(value)}`,
  bestOfAll: 'best',
  others: (n) => (n === 1 ? '1 other' : `${n} others`),
  fromTo: (from, to, isShare = false) => {
    const [first, last] = alike([from, to], isShare);
    return `${first} to ${last}`;
  },
  seeds: (n, isMedian, ends, base) => {
    const [low, high] = ends ? alike(ends, false) : [];
    const reach = low === undefined || low === high ? '' : `, at the end ${low} to ${high}`;
    return `${isMedian ? `Median seed of ${n}` : `One seed of ${n}`}; band: all seeds${reach}${base > 1 ? `; base: median of ${base}` : ''}.`;
  },
  grid: (n) =>
    `${n > 1 ? `Median seed of ${n}; band: all seeds. ` : ''}Loss, solid: validation, dashed: training. Dotted: the best of all.`,
  notDrawn: (names) => `Not drawn: ${names.join(', ')}.`,
  drawn: (shown, runs, name) =>
    `${count(shown)} of ${count(runs)} runs ${shown === 1 ? 'is' : 'are'} drawn${name === undefined ? '' : `: ${name}`}`,
  othersBand: 'gray: median and range of all others',
  letters: 'The letters are explained in the table.',
  description: (curves, run, axis, best, base) =>
    `${curves}${run === undefined ? '' : ` of ${run}`} by ${grammar.units[axis].one}${best === undefined ? '' : `; ${best}`}${base === undefined ? '' : `; ${base} in gray`}.`,
  curves: { both: 'Training and validation loss', validation: 'Validation loss', train: 'Training loss' },
  descriptionOfRuns: (runs, worst, best) =>
    `Validation loss of ${count(runs)} runs${worst.length > 0 ? `; ${worst.join(', ')}` : ''}${best === undefined ? '' : `; lowest: ${best}`}.`,
  below: (metrics) => ` Below: ${metrics.join(', ')}.`,
  roseFrom: (best, axis, at, end) => `${chart.rise(best, end)} after ${place(axis, at)}: ${three(best)} to ${three(end)}`,
};
