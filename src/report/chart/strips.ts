import type { ChartLine, ChartMark, ChartPanel } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import type { Finding } from '../../diagnosis/diagnosis.ts';
import type { History, Series } from '../../history/history.ts';
import { clean } from '../clean.ts';
import type { ChartSentences } from '../language/chart.ts';
import type { Unit } from '../language/phrase.ts';
import { bestOf as bestPlaceOf, type Place, placesOf } from '../places.ts';
import type { MetricTold } from '../said/metric.ts';
import { isShare } from '../share.ts';
import { againstBase } from './against-base.ts';
import { bestOf, endOf, finiteCount, lineOf, type Points, passesOf, rangeOf, spanOf, valueNear } from './curves.ts';
import type { Message, ToldNumber } from './scene.ts';

/** The panel of a task metric: what the heading says of it, against the base where it decides the check, else its best value. */
export function metricPanel(
  series: Series,
  base: readonly Series[],
  {
    words,
    names,
    gating,
    classes,
    finding,
    course,
    unit,
  }: {
    readonly words: ChartSentences;
    readonly names: { readonly validation: string; readonly base: string };
    /** The number that decides the check, or that the heading is about. */
    readonly gating: ToldNumber | undefined;
    /** The number of classes, where the heading is about guessing among them. */
    readonly classes: number | undefined;
    readonly finding: Finding | undefined;
    /** What the words tell of this metric beside the finding. */
    readonly course: MetricTold | undefined;
    readonly unit: Unit;
  },
): ChartPanel | undefined {
  const judged = lineOf('validation', lastPassesOf([series]), names.validation);
  if (!judged) return undefined;
  const better = series.direction === 'min' ? 'lower' : 'higher';
  const isScore = finding?.evidence['score'] !== undefined && finding.series[0] === series.name;
  const percent = isShare(series) && !isScore;
  const baseLine = lineOf('base', lastPassesOf(base), names.base);
  const scene = { judged, ...(baseLine && { base: baseLine }), baseRuns: base.length, words };
  const isLost = finding?.kind === 'non-finite';
  const metric = { judged, better, percent, words, unit, isLost, best: bestPlaceOf(placesOf(series), better === 'lower') } as const;
  const told = finding && toldOf(series.name, finding, metric);
  const message = gating ? againstBase(scene, better, percent, gating) : told;
  const name = clean(series.name, 40);
  const chance = classes !== undefined && percent && series.metric === 'accuracy' ? 1 / classes : undefined;
  const { facts, ...drawn } =
    message ??
    (course && !isLost && isOnLine(course.kind === 'improves' && course.from ? course.from : course.best, judged)
      ? courseOf(course, metric)
      : bestAlone(metric));
  // Beside what guessing gives no value stands out.
  const { marks: _, ...others } = drawn;
  return {
    metric: gating?.gates ? words.gates(name) : name,
    size: gating || (told && finding.series[0] === series.name) ? 'tall' : 'strip',
    better,
    ...(isScore && isShare(series) && { whole: true }),
    ...(percent && { percent: true }),
    ...(chance !== undefined && {
      levels: [{ value: chance, tone: 'neutral' as const, text: words.guessing(chance, undefined, true) }],
    }),
    lines: [judged, ...(baseLine ? [baseLine] : [])].map((line) => {
      const fact = facts?.[line.role as 'validation'];
      return fact === undefined ? line : { ...line, fact };
    }),
    ...(chance === undefined ? drawn : others),
  };
}

/** The line of a task metric and how its values are written. */
interface Metric {
  readonly judged: ChartLine;
  readonly better: 'lower' | 'higher';
  readonly percent: boolean;
  readonly words: ChartSentences;
  readonly unit: Unit;
  /** The loss beside it is lost, which leaves nothing to be good at. */
  readonly isLost: boolean;
  /** Its best value, as the words name it. */
  readonly best: Place;
}

function bestMark({ judged, words, unit, percent }: Metric, { at, value }: Place): ChartMark {
  const forms = {
    text: words.bestOf(value, unit, at, percent, endOf(judged)?.value),
    short: words.bestShort(value, spanOf(judged), percent),
  };
  return { kind: 'best', at, value, role: 'validation', ...forms };
}

/** The end of a line has its number beside the name. */
function bestBefore(metric: Metric, best: Place, end: number | undefined): ChartMark {
  return best.at === end ? { kind: 'best', ...best, role: 'validation' } : bestMark(metric, best);
}

/** The metric's best, where the words say nothing of it. */
function bestAlone(metric: Metric): Message {
  const { judged, better, percent, words, isLost } = metric;
  const [best, end] = [bestOf(judged, better), endOf(judged)];
  if (!best || !end) return {};
  if (isLost) return { facts: { validation: words.atEnd(end.value, percent) } };
  if (spanOf(judged) === 0 && finiteCount(judged) > 1) return { facts: { validation: words.throughout(best.value, percent) } };
  if (best.value !== end.value)
    return { facts: { validation: words.atEnd(end.value, percent, best.value) }, marks: [bestMark(metric, best)] };
  const fact = words.bestShort(best.value, spanOf(judged), percent);
  return { facts: { validation: fact }, marks: [{ kind: 'best', ...best, role: 'validation' }] };
}

/** Of a log that starts again the words may tell of a pass that is not drawn. */
function isOnLine({ at, value }: Place, judged: ChartLine): boolean {
  return Math.abs((valueNear(judged, at) ?? Number.NaN) - value) <= 0.02 * spanOf(judged);
}

/** What the words tell of the metric, in the same numbers. */
function courseOf({ best, end, isPercent, kind, from }: MetricTold, metric: Metric): Message {
  const { words, judged } = metric;
  if (from && kind === 'improves') return sinceBest(from, end.value, metric);
  if (from) {
    const fact =
      best.at === end.at ? words.fromTo(from.value, end.value, isPercent) : words.atEnd(end.value, isPercent, best.value);
    return { facts: { validation: fact }, marks: [bestBefore(metric, best, end.at)] };
  }
  switch (kind) {
    case 'level':
      return { facts: { validation: words.throughout(end.value, isPercent) } };
    case 'as-good':
      return { facts: { validation: words.atEnd(end.value, isPercent, best.value) } };
    case 'best':
      return { facts: { validation: words.atEnd(end.value, isPercent, best.value) }, marks: [bestMark(metric, best)] };
    default:
      return {
        facts: { validation: words.bestShort(end.value, spanOf(judged), isPercent) },
        marks: [{ kind: 'best', ...end, role: 'validation' }],
      };
  }
}

/** From where the loss was at its best to the end, and where the metric is at its own best, which is the checkpoint to keep by it. */
function sinceBest(from: Place, end: number, metric: Metric): Message {
  const { best, judged, words, percent } = metric;
  const text = words.value(from.value, percent);
  const isBestLater = best.at > from.at && isOnLine(best, judged);
  const isBestLast = isBestLater && best.at === endOf(judged)?.at;
  return {
    facts: { validation: isBestLast ? words.bestShort(end, spanOf(judged), percent) : words.atEnd(end, percent) },
    marks: [
      ...(isBestLater ? [bestBefore(metric, best, endOf(judged)?.at)] : []),
      { kind: 'before', ...from, role: 'validation', text, drop: true, prefer: 'below' },
    ],
  };
}

/** What a finding says of a metric: from where to where it went, or since when it stands still. */
function toldOf(name: string, { kind, series: [first, second], evidence }: Finding, metric: Metric): Message | undefined {
  const { judged, better, percent, words, unit } = metric;
  const { metricAtBest, metricAtEnd, bestAt, score } = evidence;
  if (kind === 'metric-mismatch' && second === name && metricAtBest !== undefined && metricAtEnd !== undefined) {
    const value = bestAt === undefined ? undefined : valueNear(judged, bestAt);
    if (bestAt === undefined || value === undefined || !isOnLine({ at: bestAt, value: metricAtBest }, judged))
      return { facts: { validation: words.fromTo(metricAtBest, metricAtEnd, percent) } };
    return sinceBest({ at: bestAt, value }, metricAtEnd, metric);
  }
  const [best, end] = [bestOf(judged, better), endOf(judged)];
  if (first !== name || !best || !end) return undefined;
  if (kind === 'no-learning' && score !== undefined) return { facts: { validation: words.atEnd(score) } };
  if (kind === 'overfitting') {
    return {
      fill: { kind: 'rise', role: 'validation', from: best.at, level: best.value },
      levels: [{ value: best.value, from: best.at, tone: 'validation' }],
      height: { from: best.value, to: end.value, tone: 'validation' },
      message: [best.value, end.value],
      marks: [bestMark(metric, best)],
      facts: { validation: words.fromTo(best.value, end.value, percent) },
    };
  }
  const since = judged.x[judged.y.findLastIndex((value) => isDrawable(value) && value !== end.value) + 1];
  if (kind !== 'constant-metric' || since === undefined || since === judged.x[0]) return undefined;
  return { flat: true, facts: { validation: words.since(end.value, unit, since, percent) } };
}

/** A series that the heading names and no other panel shows, with its spike. */
export function spikePanel(series: Series, { from, evidence }: Finding, unit: Unit, words: ChartSentences): ChartPanel | undefined {
  const line = lineOf('train-alone', lastPassesOf([series]));
  const { peak, peakAt } = evidence;
  if (!line || peak === undefined || peakAt === undefined) return undefined;
  const isLoss = series.role === 'train' && series.metric === 'loss' && !series.component;
  const rows = words.spike([{ value: peak }], unit, from);
  const spike = { at: peakAt, value: peak, rows, short: rows };
  return { metric: isLoss ? words.trainingLoss : clean(series.name, 40), size: 'strip', better: 'lower', lines: [line], spike };
}

/** Of a log that starts again, what the losses show too. */
function lastPassesOf(curves: readonly Series[]): readonly Points[] {
  return curves.flatMap((curve) => passesOf(curve).slice(-1));
}

/** A learning rate that moves by less than this share of its highest value is a constant. */
const CONSTANT = 0.01;

/** The learning rate, where it is logged and changes. */
export function ratePanel({ series }: History, axis: string, words: ChartSentences): ChartPanel | undefined {
  const rates = series.filter((one) => one.metric === 'lr' && one.axis === axis);
  const lines = rates.flatMap((rate) => lineOf('rate', lastPassesOf([rate])) ?? []);
  const line = lines.find((one) => spanOf(one) > CONSTANT * rangeOf(one).high);
  return line && { metric: words.learningRate, size: 'thin', better: 'lower', lines: [line] };
}

/** A learning rate that was logged only in this first share of the picture says nothing. */
const STUB = 0.1;

/** Whether a strip shows anything beside the judged loss, within the extent of the picture. */
export function isSeen({ size, lines }: ChartPanel, judged: ChartLine, extent: readonly [number, number] | undefined): boolean {
  const reach = ({ x }: ChartLine) => (x.at(-1) ?? 0) - (x[0] ?? 0);
  const isWithin = !extent || lines.some(({ x }) => x.some((at) => at >= extent[0] && at <= extent[1]));
  return isWithin && (size !== 'thin' || lines.some((line) => reach(line) >= STUB * reach(judged)));
}
