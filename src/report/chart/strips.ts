import type { ChartPanel } from '../../chart/chart.ts';
import type { NumberChange } from '../../comparison/comparison.ts';
import type { History, Series } from '../../history/history.ts';
import { clean } from '../clean.ts';
import type { ChartSentences } from '../language/chart.ts';
import { isShare } from '../share.ts';
import { againstBase } from './against-base.ts';
import { bestOf, finiteCount, lineOf, passesOf, spanOf } from './curves.ts';
import type { Points } from './points.ts';

/** The panel of a task metric: against the base where it decides the check, else its best value. */
export function metricPanel(
  series: Series,
  base: readonly Series[],
  {
    words,
    names,
    gating,
    classes,
    told,
  }: {
    readonly words: ChartSentences;
    readonly names: { readonly validation: string; readonly base: string };
    /** The number that decides the check, or that the heading is about. */
    readonly gating: NumberChange | undefined;
    /** The number of classes, where the heading is about guessing among them. */
    readonly classes: number | undefined;
    /** From where to where the heading says that it went. */
    readonly told: readonly [number, number] | undefined;
  },
): ChartPanel | undefined {
  const judged = lineOf('validation', lastPassesOf([series]), names.validation);
  if (!judged) return undefined;
  const better = series.direction === 'min' ? 'lower' : 'higher';
  const percent = isShare(series);
  const baseLine = lineOf('base', lastPassesOf(base), names.base);
  const scene = { judged, ...(baseLine && { base: baseLine }), baseRuns: base.length, words };
  const message = gating && againstBase(scene, better, percent, gating);
  const best = bestOf(judged, better);
  const isConstant = spanOf(judged) === 0 && finiteCount(judged) > 3;
  const name = clean(series.name, 40);
  const chance = classes !== undefined && percent && series.metric === 'accuracy' ? 1 / classes : undefined;
  const { facts, ...drawn } = message ?? {
    facts: best && {
      validation: told
        ? words.fromTo(told[0], told[1], percent)
        : isConstant
          ? words.throughout(best.value, percent)
          : words.bestShort(best.value, spanOf(judged), percent),
    },
    ...(best && !isConstant && !told && { marks: [{ kind: 'best', ...best, role: 'validation' } as const] }),
  };
  return {
    metric: gating?.gates ? words.gates(name) : name,
    size: gating ? 'tall' : 'strip',
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
