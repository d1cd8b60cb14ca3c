import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import type { NumberChange, Stretch } from '../../comparison/comparison.ts';
import { best } from './best.ts';
import { bestOf, endOf, valueNear } from './curves.ts';
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

/** Of this share of the longer one nobody minds the rest. */
const NEARLY = 0.8;

/** Where one of the two takes less than this share of the other, so many times its length are drawn of that. */
const SLIVER = 0.2;
const DRAWN = 4;

/** One of the two ended long before the other: where it did, and the best of each on its own way. */
export function unequal(scene: Scene, { at, head, base: theirs, longer }: Stretch): Message | undefined {
  const { base, judged, axis, words } = scene;
  const lowest = base && bestOf(base);
  const isHeadLonger = longer === 'head';
  const [end, start = 0] = [base && endOf(isHeadLonger ? judged : base), judged.x[0]];
  if (!lowest || !end || at - start > NEARLY * (end.at - start)) return undefined;
  const { marks = [], facts } = best(scene);
  // Of a head that was cut short there must be something to see; one that went on is what is judged.
  const isSliver = !isHeadLonger && at - start < SLIVER * (end.at - start);
  const on = (fact: string) => (isSliver ? `${words.goesOn(axis, end.at)}, ${fact}` : fact);
  const [ofHead, ofBase] = [words.against(head, theirs, false), words.bestShort(theirs, Number.POSITIVE_INFINITY)];
  const meanwhile = isSliver ? valueNear(base, at) : undefined;
  return {
    ...(isSliver && { extent: [start, start + DRAWN * (at - start)] }),
    marks: [
      ...marks,
      meanwhile === undefined
        ? { kind: 'base-best', ...lowest, role: 'base' }
        : { kind: 'base-best', at, value: meanwhile, role: 'base', text: words.value(meanwhile, false), prefer: 'above' },
    ],
    restarts: [{ at, text: words.ends(isHeadLonger ? base.label : undefined, axis, at), isMain: true }],
    facts: {
      base: isHeadLonger ? ofBase : on(ofBase),
      [judged.role]: isHeadLonger ? on(ofHead) : (facts?.[judged.role] ?? words.value(head, false)),
    },
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
