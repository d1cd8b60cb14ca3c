import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import type { NumberChange } from '../../comparison/comparison.ts';
import { bestOf, valueNear } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** The head is where the base is at its best, in fewer steps: a bracket from one to the other. */
export function sooner({ judged, base, axis, words }: Scene, { head, base: theirs }: NumberChange): Message | undefined {
  const value = base && valueNear(base, theirs);
  if (value === undefined) return undefined;
  return {
    saving: { value, from: head, to: theirs, text: words.saving(1 - head / theirs, axis) },
    marks: [
      { kind: 'best', at: head, value: valueNear(judged, head) ?? value, role: judged.role },
      { kind: 'base-best', at: theirs, value, role: 'base' },
    ],
  };
}

/** Head against base: the area between them, the best point of each, and the height between these. */
export function againstBase(
  { judged, base, baseRuns, words }: Pick<Scene, 'judged' | 'base' | 'baseRuns' | 'words'>,
  better: 'lower' | 'higher',
  percent: boolean,
  told: Pick<NumberChange, 'head' | 'base'>,
): Message | undefined {
  const [head, other] = [bestOf(judged, better), base && bestOf(base, better)];
  if (!head || !other || !base) return undefined;
  const isBetter = better === 'lower' ? head.value < other.value : head.value > other.value;
  const tone = isBetter ? 'better' : 'worse';
  const mark = (kind: ChartMark['kind'], line: ChartLine, place: typeof head): ChartMark => ({ kind, ...place, role: line.role });
  return {
    fill: { kind: 'gap', tone },
    height: { from: other.value, to: head.value, tone: isBetter ? 'better' : 'validation' },
    message: [head.value, other.value],
    marks: [mark('best', judged, head), mark('base-best', base, other)],
    facts: { [judged.role]: words.against(told.head, told.base, percent), base: words.meanOf(told.base, baseRuns, percent) },
  };
}
