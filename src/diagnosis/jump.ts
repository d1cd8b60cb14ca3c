import type { History } from '../history/history.ts';
import type { Finding, FindingKind } from './diagnosis.ts';

const RISES: ReadonlySet<FindingKind> = new Set<FindingKind>(['overfitting', 'late-rise']);

/** Share of a rise below which a loss stays until the jump that made it, and above which it stays after. */
const HALF = 0.5;

/** The spike with which a loss rose at once and for good: an earlier end would not have prevented it. */
export function jumpBehind(rise: Finding, findings: readonly Finding[], { series }: History): Finding | undefined {
  const { best, bestAt, end } = rise.evidence;
  const loss = series.find(({ name }) => name === rise.series[0]);
  if (!RISES.has(rise.kind) || loss === undefined || best === undefined || bestAt === undefined || end === undefined)
    return undefined;
  const half = best + HALF * (end - best);
  return findings.find(({ kind, axis, from, evidence: { before, peakAt } }) => {
    if (kind !== 'spike' || axis !== loss.axis || before === undefined || peakAt === undefined || !(from > bestAt)) return false;
    return loss.y.every((value, i) => {
      const at = loss.x[i] ?? 0;
      if (at < bestAt || (at >= from && at < peakAt)) return true;
      return at < from ? value < half : value > half;
    });
  });
}
