import type { ChartSentences, Jump } from '../chart.ts';
import { chartNumbers } from '../chart-numbers.ts';
import { grammar } from './grammar.ts';

const scales = { k: ' k', M: ' M', B: ' mil M', T: ' billones' };

const { three, percent, amount, alike, place, count, units, unit, fixed } = chartNumbers(grammar, scales);

/** "la época 9" */
const at: typeof place = (axis, position) => place(axis, position, 'el');

const lost = { nan: 'NaN', infinite: 'infinito', mixed: 'no finito' } as const;

const peaks = (jumps: readonly Jump[]): string =>
  jumps.map(({ value, name }) => (name === undefined ? three(value) : `${name} ${three(value)}`)).join('; ');

export const chart: ChartSentences = {
  // For the numbers of the axes only: `es` groups by points in Europe and by commas in America; this writes 12 345,6.
  numbers: { locale: 'pt-PT', signs: { ...scales, percent: grammar.percent } },
  logarithmic: '(log)',
  zoomed: (share) => ` (ampliado: ${percent(share)} del valor)`,
  startsAt: (value, isShare) => `empieza en ${amount(value, isShare)}`,
  smoothed: (names, { hasBand, hasJumps }) => {
    const median = `Mediana móvil de ${names.length > 2 ? 'cada línea' : names.join(' y ')}`;
    return `${[median, ...(hasBand ? ['banda: la mitad central de los valores'] : []), ...(hasJumps ? ['líneas finas: valores sueltos'] : [])].join('; ')}.`;
  },
  loss: 'pérdida',
  validationLoss: 'pérdida de validación',
  trainingLoss: 'pérdida de entrenamiento',
  learningRate: 'tasa de aprendizaje',
  gates: (metric) => `${metric} – decide el check`,
  unit,
  best: (value, axis, position, span) => `mejor ${three(value, span)}, ${place(axis, position)}`,
  bestShort: (value, span, isShare = false) => `mejor ${isShare ? amount(value, true) : three(value, span)}`,
  bestOf: (value, axis, position, isShare, beside = value) =>
    `mejor ${alike([value, beside], isShare)[0]}, ${place(axis, position)}`,
  atEnd: (value, isShare = false, beside = value) => `final ${alike([value, beside], isShare)[0]}`,
  goesOn: (axis, to) => `hasta ${at(axis, to)}`,
  ends: (base, axis, position) => `${base === undefined ? '' : `${base} `}termina en ${at(axis, position)}`,
  stop: (axis, position) => `early stopping, ${place(axis, position)}`,
  stopShort: (axis, position) => `early stop, ${place(axis, position)}`,
  rise: (from, to) => {
    const share = (to - from) / Math.abs(from);
    if (!Number.isFinite(share) || from === 0) return `+${three(to - from)}`;
    return share >= 10 && from > 0 ? `×${three(to / from)}` : `+${percent(share)}`;
  },
  against: (value, base, isShare) => {
    if (isShare) {
      const points = (value - base) * 100;
      return `${amount(value, true)}; ${points < 0 ? '−' : '+'}${fixed(points, 1)} puntos`;
    }
    const share = (value - base) / Math.abs(base);
    if (!Number.isFinite(share) || share === 0) return three(value);
    return `${three(value)}; ${percent(share)} ${share < 0 ? 'menor' : 'mayor'}`;
  },
  meanOf: (value, runs, isShare) => (runs > 1 ? `${amount(value, isShare)}, media de ${runs}` : amount(value, isShare)),
  gap: (value) => `brecha de ${three(value)}`,
  value: amount,
  began: (value) => `empezó en ${three(value)}`,
  since: (value, axis, position, isShare) => `${amount(value, isShare)}, desde ${at(axis, position)}`,
  throughout: (value, isShare = false) => `siempre ${amount(value, isShare)}`,
  evaluations: (n) => (n === 1 ? '1 evaluación' : `${n} evaluaciones`),
  notFinite: (kind, axis, from, to) => [`${lost[kind]} desde ${at(axis, from)}`, `hasta el final, ${place(axis, to)}`],
  notFiniteAfter: (kind, axis, after, to) => [`${lost[kind]} tras ${at(axis, after)}`, `hasta el final, ${place(axis, to)}`],
  notFiniteTimes: (kind, n) => `${lost[kind]} en ${count(n)} puntos`,
  notFiniteAt: (kind, axis, position) => `${lost[kind]} en ${at(axis, position)}`,
  notFiniteOf: (name) => `${name} no es finito`,
  notFiniteFrom: (kind, axis, from) => `${lost[kind]} desde ${at(axis, from)}`,
  guessing: (level, classes, isShare = false) =>
    classes === undefined
      ? `adivinar da ${isShare ? percent(level) : three(level)}`
      : `nivel del azar de ${classes} clases, ln ${classes} = ${fixed(level, 3)}`,
  spike: (jumps, axis, position) => [peaks(jumps), `en ${at(axis, position)}`],
  firstPass: (axis, to) => `intento anterior, hasta ${at(axis, to)}`,
  sameBefore: (axis, to) => `El primer recorrido, hasta ${at(axis, to)}, sigue la misma línea.`,
  restart: 'reinicio',
  otherLoss: 'otra pérdida desde aquí',
  saving: (share, axis) => `${percent(share)} menos de ${units(axis)}`,
  longer: (more) => (more === 1 ? 'el doble' : `un ${percent(0.5)} más`),
  expected: (gain) => `cerca de −${percent(gain)}`,
  most: (gain) => `como mucho −${percent(gain)}`,
  bestRun: (value) => `mejor, ${three(value)}`,
  bestOfAll: 'mejor',
  others: (n) => (n === 1 ? '1 más' : `${n} más`),
  fromTo: (from, to, isShare = false) => {
    const [first, last] = alike([from, to], isShare);
    return `${first} a ${last}`;
  },
  seeds: (n, isMedian, ends, base) => {
    const [low, high] = ends ? alike(ends, false) : [];
    const reach = low === undefined || low === high ? '' : `, al final de ${low} a ${high}`;
    return `${isMedian ? `Semilla mediana de ${n}` : `Una semilla de ${n}`}; banda: todas${reach}${base > 1 ? `; base: mediana de ${base}` : ''}.`;
  },
  grid: (n) =>
    `${n > 1 ? `Semilla mediana de ${n}; banda: todas. ` : ''}Pérdida, continua: validación; discontinua: entrenamiento. Punteada: la mejor de todas.`,
  notDrawn: (names) => `Sin línea: ${names.join(', ')}.`,
  drawn: (shown, runs, name) =>
    `${count(shown)} de ${count(runs)} entrenamientos en el gráfico${name === undefined ? '' : `: ${name}`}`,
  othersBand: 'en gris: mediana y rango de los demás',
  letters: 'Las letras se explican en la tabla.',
  description: (curves, run, axis, best, base) =>
    `${curves}${run === undefined ? '' : ` de ${run}`} por ${grammar.units[axis].one}${best === undefined ? '' : `; ${best}`}${base === undefined ? '' : `; ${base} en gris`}.`,
  curves: {
    both: 'Pérdida de entrenamiento y de validación',
    validation: 'Pérdida de validación',
    train: 'Pérdida de entrenamiento',
  },
  descriptionOfRuns: (runs, worst, best) =>
    `Pérdida de validación de ${count(runs)} entrenamientos${worst.length > 0 ? `; ${worst.join(', ')}` : ''}${best === undefined ? '' : `; la menor: ${best}`}.`,
  below: (metrics) => ` Debajo: ${metrics.join(', ')}.`,
  roseFrom: (best, axis, position, end) =>
    `${chart.rise(best, end)} después ${place(axis, position, 'del')}: de ${three(best)} a ${three(end)}`,
};
