import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import { bestOf } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** Head against base: the area between them, the best point of each, and the height between these. */
export function againstBase(
  { judged, base, baseRuns, words }: Pick<Scene, 'judged' | 'base' | 'baseRuns' | 'words'>,
  better: 'lower' | 'higher',
  percent: boolean,
): Message | undefined {
  const [head, other] = [bestOf(judged, better), base && bestOf(base, better)];
  if (!head || !other || !base) return undefined;
  const isBetter = better === 'lower' ? head.value < other.value : head.value > other.value;
  const tone = isBetter ? 'better' : 'worse';
  const mark = (kind: ChartMark['kind'], line: ChartLine, place: typeof head): ChartMark => ({ kind, ...place, role: line.role });
  return {
    fill: { kind: 'gap', tone },
    height: { from: other.value, to: head.value, tone },
    message: [head.value, other.value],
    marks: [mark('best', judged, head), mark('base-best', base, other)],
    facts: { [judged.role]: words.against(head.value, other.value, percent), base: words.medianOf(other.value, baseRuns, percent) },
  };
}
