import type { ChartMark } from '../../chart/chart.ts';
import { bestOf, spanOf } from './curves.ts';
import type { Losses } from './losses.ts';
import type { Message, Scene } from './scene.ts';

/** Where seeds that failed alone were at their best, and where the one in the middle is. */
export function seedMarks({ axis, words, judged }: Scene, { others }: Losses): Message {
  const lowest = bestOf(judged);
  const marks = others.flatMap((line): readonly ChartMark[] => {
    const best = line.role === 'second-worst' ? bestOf(line) : undefined;
    if (!best) return [];
    const [text, short] = [words.best(best.value, axis, best.at, spanOf(line)), words.bestShort(best.value, spanOf(line))];
    return [{ kind: 'best', ...best, role: line.role, text, short }];
  });
  if (!lowest) return { marks };
  return {
    marks: [...marks, { kind: 'best', ...lowest, role: judged.role }],
    facts: { [judged.role]: words.bestShort(lowest.value, spanOf(judged)) },
  };
}
