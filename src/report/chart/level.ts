import { type ChartLevel, type ChartLine, isDrawable } from '../../chart/chart.ts';
import { best, bestPlace } from './best.ts';
import { endOf, finiteCount, rangeOf, spanOf } from './curves.ts';
import { rise } from './rise.ts';
import type { Message, Scene } from './scene.ts';

/** A loss that moves by less than this share of its value stands still; of one that learned nothing, by less than this. */
const still = 0.005;
const stillByFinding = 0.2;

/** Nothing was learned: the loss is drawn as flat as it is, beside what guessing gives. */
export function nothingLearned(scene: Scene): Message {
  return level(scene, stillByFinding) ?? { ...best(scene), ...guessing(scene) };
}

/** Validation loss that ends above its best by more than this share of it has risen. */
const risen = 0.05;

/** … and one that moves by less than this share nearly stands. */
const nearly = 0.06;

/** Training loss falls, validation loss does not: it stands, rises, or stays where guessing is. */
export function nothingCarriesOver(scene: Scene): Message {
  const stands = level(scene);
  if (stands) return stands;
  const [low, end] = [bestPlace(scene, scene.judged), endOf(scene.judged)];
  const first = scene.judged.y.find(isDrawable);
  // That it ends no lower than it began is what counts.
  if (first !== undefined && end !== undefined && end.value >= first)
    return {
      ...best(scene),
      levels: [{ value: first, tone: 'neutral', text: scene.words.began(first) }],
      facts: { [scene.judged.role]: scene.words.atEnd(end.value) },
    };
  const hasRisen = low !== undefined && end !== undefined && end.value - low.value > risen * Math.abs(low.value);
  return hasRisen ? rise(scene) : { ...best(scene), ...guessing(scene, levelOf(scene.judged, nearly)) };
}

/** A loss that does not move, though the training loss may. */
export function level(scene: Scene, share = still): Message | undefined {
  const { judged, train, words, finding } = scene;
  const value = levelOf(judged, share);
  if (value === undefined || finiteCount(judged) < (spanOf(judged) === 0 ? 2 : 4)) return undefined;
  const isAllFlat = train === undefined || levelOf(train, share) !== undefined;
  const isStill = levelOf(judged, still) !== undefined;
  const guessed = guessing(scene, value);
  const [first = value, last = value] = [judged.y.find(isDrawable), endOf(judged)?.value];
  // That it moved a little is told where it is no known level.
  const moved = finding?.kind === 'no-learning' && guessed.levels === undefined && first !== last;
  const isAlone = judged.role === 'train-alone';
  const atEnd = isAlone ? words.atEnd(scene.trainEnd ?? last) : undefined;
  const fact = moved ? words.fromTo(first, last) : isStill ? words.throughout(value) : atEnd;
  return { ...(isAllFlat && { flat: true }), ...(fact !== undefined && { facts: { [judged.role]: fact } }), ...guessed };
}

/** What guessing gives: as the diagnosis knows it, or the logarithm of the classes that the loss stands at. */
function guessing({ finding, words }: Scene, value?: number): { readonly levels?: readonly ChartLevel[] } {
  const { level: known, classes = value === undefined ? undefined : classesAt(value) } = finding?.evidence ?? {};
  const at = known ?? (classes === undefined ? undefined : Math.log(classes));
  if (at === undefined) return {};
  const isLogarithm = classes !== undefined && Math.abs(at - Math.log(classes)) < 0.005 * at;
  return { levels: [{ value: at, tone: 'neutral', text: words.guessing(at, isLogarithm ? classes : undefined) }] };
}

/** The value a line stands at, where it does. */
function levelOf(line: ChartLine, share: number): number | undefined {
  const { low, high } = rangeOf(line);
  return high >= low && high - low <= Math.abs(high) * share && low * high >= 0 ? (low + high) / 2 : undefined;
}

/** The number of classes whose logarithm the loss is, within half a percent. Beyond twenty the logarithms lie too near to each other. */
function classesAt(loss: number): number | undefined {
  const classes = Math.round(Math.exp(loss));
  return classes >= 2 && classes <= 20 && Math.abs(loss - Math.log(classes)) < 0.005 * loss ? classes : undefined;
}
