import type { ChartLine, ChartMark } from '../../chart/chart.ts';
import type { Unit } from '../language/phrase.ts';
import type { Place } from '../places.ts';
import { bestOf, endOf, finiteCount, spanOf, valueNear } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** The lowest of so many values of a training loss says nothing but how noisy it is. */
const noisy = 200;

export function isNoise({ role, y }: ChartLine): boolean {
  return role === 'train-alone' && y.length > noisy;
}

/** Up to so many values are all read off the picture. */
export const few = 4;

/** The best value as it was logged. */
export function bestPlace({ judged, best }: Scene, line: ChartLine): Place | undefined {
  return (line === judged ? best : undefined) ?? bestOf(line);
}

export function bestMark(scene: Scene, line: ChartLine): ChartMark | undefined {
  if (isNoise(line)) return undefined;
  const { axis, words } = scene;
  const place = bestPlace(scene, line);
  if (!place) return undefined;
  const span = spanOf(line);
  const short = words.bestShort(place.value, span);
  // A writer that repeats its step has no place between two of them.
  const text = isCounted(axis) && !Number.isInteger(place.at) ? short : words.best(place.value, axis, place.at, span);
  return { kind: 'best', at: place.at, value: place.value, role: line.role, text, short, ...sideOf(scene, line, place) };
}

/** Share of a line that the eye takes for its end. */
const END = 0.04;

function isAtEnd(line: ChartLine, at: number): boolean {
  const end = endOf(line)?.at ?? at;
  return end - at <= END * (end - (line.x[0] ?? end));
}

/** On the side of the line where the training loss is not. */
function sideOf({ train }: Scene, line: ChartLine, { at, value }: Place): Pick<ChartMark, 'prefer'> {
  const other = train && train !== line ? valueNear(train, at) : undefined;
  return other === undefined ? {} : { prefer: other > value ? 'below' : 'above' };
}

/** The message of a run without another one: where its best value lies; of a training loss alone, where it ends. */
export function best(scene: Scene): Message {
  const { judged, words } = scene;
  if (judged.role === 'train-alone') {
    const end = scene.trainEnd ?? endOf(judged)?.value;
    return end === undefined ? {} : { facts: { 'train-alone': words.atEnd(end) } };
  }
  const mark = bestMark(scene, judged);
  // One value is not the best of several.
  if (mark && finiteCount(judged) === 1) {
    const { text: _, short: __, ...sign } = mark;
    return { marks: [sign], facts: { [judged.role]: words.value(mark.value, false) } };
  }
  // So near to the end of the line its name has room for it.
  if (mark?.short !== undefined && isAtEnd(judged, mark.at)) {
    const { text: _, short, ...sign } = mark;
    return { marks: [sign], facts: { [judged.role]: short } };
  }
  return mark ? { marks: [mark] } : {};
}

/** How far validation loss ends above training loss. */
export function gap(scene: Scene): Message {
  const { judged, train, words } = scene;
  const [end, trainEnd] = [endOf(judged), train && endOf(train)];
  if (!end || !trainEnd) return best(scene);
  const { facts, ...marked } = best(scene);
  const told = facts?.[judged.role];
  const apart = words.gap(end.value - trainEnd.value);
  return {
    ...marked,
    height: { from: trainEnd.value, to: end.value, tone: 'validation' },
    message: [trainEnd.value, end.value],
    facts: { [judged.role]: told === undefined ? apart : `${told}, ${apart}` },
  };
}

function isCounted(axis: Unit): boolean {
  return axis !== 'epoch' && axis !== 'time';
}
