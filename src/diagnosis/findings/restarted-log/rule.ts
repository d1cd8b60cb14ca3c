import type { Break } from '../../../history/history.ts';
import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { at } from '../../statistics/order.ts';

/** The log holds more than one attempt: after a restart only the last one is judged; a resume is noted. Bekman, ml-engineering. */
export function detect(features: Features): readonly Outcome[] {
  const main = features.validation ?? features.train;
  const name = main?.series.name ?? features.history.series[0]?.name;
  const seen = features.history.breaks;
  const last = seen.findLast(({ kind }) => kind === 'restart') ?? seen.at(-1);
  if (name === undefined || last === undefined) {
    return [
      { state: 'clear', kind: 'restarted-log', margin: 1, series: name === undefined ? [] : [name], evidence: { breaks: 0 } },
    ];
  }
  return [
    {
      state: 'found',
      finding: finding(last, seen.length, [name], main === undefined ? last.at : at(main.x, main.n - 1), main?.logged.all ?? 0),
    },
  ];
}

function finding(last: Break, breaks: number, series: readonly [string], to: number, points: number) {
  return {
    kind: 'restarted-log',
    // Folds one after another and attempts that were given up are as common as a log that was appended to by mistake.
    severity: 'note',
    series,
    axis: last.axis,
    from: last.at,
    to: Math.max(last.at, to),
    evidence: { breaks, at: last.at, after: last.after, points },
    margin: 1,
    confidence: 0.95,
    advice: [],
    checklist: [6],
  } as const;
}
