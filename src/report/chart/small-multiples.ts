import type { ChartPanel } from '../../chart/chart.ts';
import { isDrawable } from '../../chart/chart.ts';
import { type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../../diagnosis/diagnosis.ts';
import type { Axis } from '../../history/history.ts';
import { shownFinding } from '../context.ts';
import { mainSeries, quotedReplicate } from '../facts.ts';
import type { ChartSentences } from '../language/chart.ts';
import { bestOf, endOf, lineOf, passesOf, seedLine } from './curves.ts';
import type { RunNames } from './run-names.ts';

const MOST = 8;

/** A sweep whose runs have several seeds each: a panel for each run, with one y axis. */
export interface SmallMultiples {
  readonly axis: Axis;
  readonly panels: readonly [ChartPanel, ...ChartPanel[]];
  /** Replicates of each run. */
  readonly seeds: number;
}

/** Undefined where the runs are no such sweep. `problem` words what is wrong with a run, in one word. */
export function smallMultiples(
  runs: readonly RunDiagnosis[],
  problem: (run: RunDiagnosis) => string | undefined,
  names: RunNames,
  words: ChartSentences,
): SmallMultiples | undefined {
  if (runs.length < 2 || runs.length > MOST || runs.some(({ replicates }) => replicates.length < 2)) return undefined;
  const axis = runs.map((run) => mainSeries(shownOf(run)).validation?.axis)[0];
  if (axis === undefined) return undefined;
  const curves = runs.map((run) => {
    const of = (kind: 'train' | 'validation') => (replicate: HistoryDiagnosis) => {
      const series = mainSeries(replicate)[kind];
      return series?.axis === axis && series.y.some(isDrawable) ? passesOf(series).slice(-1) : [];
    };
    const shown = quotedReplicate(run, shownFinding(run));
    return {
      run,
      validation: seedLine('validation', of('validation')(shown)[0], run.replicates.flatMap(of('validation'))),
      train: lineOf('train', of('train')(shown)),
    };
  });
  const bests = curves.map(({ validation }) => validation && bestOf(validation));
  const level = Math.min(...bests.map((best) => best?.value ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(level) || curves.some(({ validation }) => !validation)) return undefined;
  const panels = curves.map(({ run, validation, train }, i): ChartPanel => {
    const best = bests[i];
    const isBest = best?.value === level;
    const wrong = problem(run);
    const name = names.shown.get(run.run.key) ?? '';
    const said = wrong ?? (isBest ? words.bestOfAll : undefined);
    const end = wrong === undefined || !validation ? undefined : endOf(validation);
    const hasRisen = best !== undefined && end !== undefined && end.value > best.value;
    return {
      metric: words.loss,
      size: 'small',
      heading: {
        name,
        ...(said !== undefined && { said }),
        tone: wrong === undefined ? (isBest ? 'strong' : 'plain') : 'problem',
      },
      better: 'lower',
      lines: [...(validation ? [validation] : []), ...(train ? [train] : [])],
      levels: [{ value: level, tone: 'neutral' }],
      ...(best && {
        marks: [
          { kind: 'best', ...best, role: 'validation', text: words.value(best.value, false), prefer: 'above' },
          ...(hasRisen ? [{ kind: 'value', ...end, role: 'validation', text: words.rise(best.value, end.value) } as const] : []),
        ] as const,
      }),
    };
  });
  const [first, ...others] = panels;
  return first && { axis, panels: [first, ...others], seeds: Math.max(...runs.map(({ replicates }) => replicates.length)) };
}
