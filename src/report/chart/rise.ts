import { best, bestMark, bestPlace } from './best.ts';
import { endOf } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** A loss that rose after its best: how much was lost, from where on, and where early stopping would have ended. */
export function rise(scene: Scene): Message {
  const { finding, judged, train, words, isOfTraining, baseBest } = scene;
  const line = (isOfTraining && train) || judged;
  const [low, end, mark] = [bestPlace(scene, line), endOf(line), bestMark(scene, line)];
  if (!low || !end || !mark || !(end.value > low.value)) return best(scene);
  // Above or below the lines, wherever there is room beside the place of early stopping.
  const { prefer: _, ...sign } = mark;
  const isOverfitting = finding?.kind === 'overfitting';
  return {
    fill: { kind: 'rise', role: line.role, from: low.at, level: low.value },
    levels: [{ value: low.value, from: low.at, tone: line.role }],
    height: { from: low.value, to: end.value, tone: line.role },
    message: [low.value, end.value],
    marks: [isOverfitting ? { ...sign, drop: true } : mark],
    facts: {
      // What broke has an end, and no share of anything.
      [line.role]: finding?.kind === 'divergence' ? words.fromTo(low.value, end.value) : words.rise(low.value, end.value),
      ...(baseBest !== undefined && { base: words.bestShort(baseBest, Number.POSITIVE_INFINITY) }),
    },
  };
}
