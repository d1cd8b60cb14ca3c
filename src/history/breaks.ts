import type { Break } from './history.ts';
import type { BuiltSeries } from './series-builder.ts';

/**
 * The breaks of a history from those of its series: what several series tell of one restart is one break, with the
 * furthest position that any of them had reached.
 */
export function commonBreaks(series: readonly Pick<BuiltSeries, 'breaks'>[]): Break[] {
  const common = new Map<string, Break>();
  for (const { breaks } of series) {
    const seen = new Map<string, number>();
    for (const one of breaks) {
      const same = `${one.kind} ${one.axis} ${one.at}`;
      const nth = (seen.get(same) ?? 0) + 1;
      seen.set(same, nth);
      const known = common.get(`${same} ${nth}`);
      if (known === undefined || known.after < one.after) common.set(`${same} ${nth}`, one);
    }
  }
  return [...common.values()];
}
