import type { ChartLine, ChartPanel } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import type { Finding } from '../../diagnosis/diagnosis.ts';
import type { History, Series } from '../../history/history.ts';
import { clean } from '../clean.ts';
import type { ChartSentences } from '../language/chart.ts';
import type { Unit } from '../language/phrase.ts';
import { isShare } from '../share.ts';
import { againstBase } from './against-base.ts';
import { bestOf, endOf, finiteCount, lastBestOf, lineOf, passesOf, spanOf, valueNear } from './curves.ts';
import type { Points } from './points.ts';
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
    unit,
  }: {
    readonly words: ChartSentences;
    readonly names: { readonly validation: string; readonly base: string };
    /** The number that decides the check, or that the heading is about. */
    readonly gating: ToldNumber | undefined;
    /** The number of classes, where the heading is about guessing among them. */
    readonly classes: number | undefined;
    readonly finding: Finding | undefined;
    readonly unit: Unit;
  },
): ChartPanel | undefined {
  const judged = lineOf('validation', lastPassesOf([series]), names.validation);
  if (!judged) return undefined;
  const better = series.direction === 'min' ? 'lower' : 'higher';
  const percent = isShare(series);
  const baseLine = lineOf('base', lastPassesOf(base), names.base);
  const scene = { judged, ...(baseLine && { base: baseLine }), baseRuns: base.length, words };
  const told = finding && toldOf(series.name, finding, { judged, better, percent, words, unit });
  const message = gating ? againstBase(scene, better, percent, gating) : told;
  const best = lastBestOf(judged, better);
  const isConstant = spanOf(judged) === 0 && finiteCount(judged) > 3;
  const name = clean(series.name, 40);
  const chance = classes !== undefined && percent && series.metric === 'accuracy' ? 1 / classes : undefined;
  const { facts, ...drawn } = message ?? {
    facts: best && {
      validation: isConstant ? words.throughout(best.value, percent) : words.bestShort(best.value, spanOf(judged), percent),
    },
    ...(best && !isConstant && { marks: [{ kind: 'best', ...best, role: 'validation' } as const] }),
  };
  return {
    metric: gating?.gates ? words.gates(name) : name,
    size: gating || (told && finding.series[0] === series.name) ? 'tall' : 'strip',
    better,
    ...(percent && { percent: true }),
    ...(chance !== undefined && {
      levels: [{ value: chance, tone: 'neutral' as const, text: words.guessing(chance, undefined, true) }],
    }),
    lines: [judged, ...(baseLine ? [baseLine] : [])].map((line) => {
      const fact = facts?.[line.role as 'validation'];
      return fact === undefined ? line : { ...line, fact };
    }),
    ...drawn,
  };
}

/** What a finding says of a metric: from where to where it went, or since when it stands still. */
function toldOf(
  name: string,
  { kind, series: [first, second], evidence }: Finding,
  {
    judged,
    better,
    percent,
    words,
    unit,
  }: {
    readonly judged: ChartLine;
    readonly better: 'lower' | 'higher';
    readonly percent: boolean;
    readonly words: ChartSentences;
    readonly unit: Unit;
  },
): Message | undefined {
  const { metricAtBest, metricAtEnd, bestAt } = evidence;
  if (kind === 'metric-mismatch' && second === name && metricAtBest !== undefined && metricAtEnd !== undefined) {
    const drawn = bestAt === undefined ? undefined : valueNear(judged, bestAt);
    const isOnLine = drawn !== undefined && Math.abs(drawn - metricAtBest) < 0.02 * spanOf(judged);
    const place = bestAt !== undefined && isOnLine ? { at: bestAt, value: drawn } : undefined;
    const text = words.value(metricAtBest, percent);
    return {
      facts: { validation: words.fromTo(metricAtBest, metricAtEnd, percent) },
      // Where the loss was at its best.
      ...(place && { marks: [{ kind: 'best', ...place, role: 'validation', text, drop: true, prefer: 'below' }] }),
    };
  }
  const [best, end] = [bestOf(judged, better), endOf(judged)];
  if (first !== name || !best || !end) return undefined;
  if (kind === 'overfitting') {
    return {
      fill: { kind: 'rise', role: 'validation', from: best.at, level: best.value },
      levels: [{ value: best.value, from: best.at, tone: 'validation' }],
      height: { from: best.value, to: end.value, tone: 'validation' },
      message: [best.value, end.value],
      marks: [{ kind: 'best', ...best, role: 'validation' }],
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
  const spike = { at: peakAt, value: peak, text: words.spike(peak, unit, from) };
  return { metric: isLoss ? words.trainingLoss : clean(series.name, 40), size: 'strip', better: 'lower', lines: [line], spike };
}

/** Of a log that starts again, what the losses show too. */
function lastPassesOf(curves: readonly Series[]): readonly Points[] {
  return curves.flatMap((curve) => passesOf(curve).slice(-1));
}

/** The learning rate, where it is logged and changes. */
export function ratePanel({ series }: History, axis: string, words: ChartSentences): ChartPanel | undefined {
  const rate = series.find((one) => one.metric === 'lr' && one.axis === axis && new Set(one.y).size > 1);
  const line = rate && lineOf('rate', lastPassesOf([rate]));
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
