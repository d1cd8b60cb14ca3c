import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import type { Place } from '../facts.ts';
import { bestOf, endOf, spanOf } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** The lowest of so many values of a training loss says nothing but how noisy it is. */
const noisy = 200;

/** The best value as it was logged. */
export function bestPlace({ judged, best }: Scene, line: ChartLine): Place | undefined {
  return (line === judged ? best : undefined) ?? bestOf(line);
}

export function bestMark(scene: Scene, line: ChartLine): ChartMark | undefined {
  if (line.role === 'train-alone' && line.y.length > noisy) return undefined;
  const { axis, words } = scene;
  const place = bestPlace(scene, line);
  if (!place) return undefined;
  const span = spanOf(line);
  const text = words.best(place.value, axis, place.at, span);
  return { kind: 'best', at: place.at, value: place.value, role: line.role, text, short: words.bestShort(place.value, span) };
}

/** The message of a run without another one: where its best value lies. */
export function best(scene: Scene): Message {
  const mark = bestMark(scene, scene.judged);
  return mark ? { marks: [mark] } : {};
}

/** How far validation loss ends above training loss. */
export function gap(scene: Scene): Message {
  const { judged, train, words } = scene;
  const [end, trainEnd] = [endOf(judged), train && endOf(train)];
  if (!end || !trainEnd) return best(scene);
  return {
    ...best(scene),
    height: { from: trainEnd.value, to: end.value, tone: 'worse' },
    message: [trainEnd.value, end.value],
    facts: { [judged.role]: words.gap(end.value - trainEnd.value) },
  };
}
