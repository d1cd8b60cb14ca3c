import type { ChartLevel, ChartLine } from '../../chart/chart.ts';
import { best, gap } from './best.ts';
import { finiteCount, rangeOf } from './curves.ts';
import type { Message, Scene } from './scene.ts';

/** A loss that moves by less than this share of its value stands still; of one that learned nothing, by less than this. */
const still = 0.005;
const stillByFinding = 0.2;

/** Nothing was learned: the loss is drawn as flat as it is, beside what guessing gives. */
export function nothingLearned(scene: Scene): Message {
  return level(scene, stillByFinding) ?? { ...best(scene), ...guessing(scene) };
}

/** Training loss falls, validation loss does not: how far apart they end, and what guessing gives. */
export function nothingCarriesOver(scene: Scene): Message {
  const stands = level(scene);
  return stands ?? { ...gap(scene), ...guessing(scene) };
}

/** A loss that does not move, though the training loss may. */
export function level(scene: Scene, share = still): Message | undefined {
  const { judged, train, words } = scene;
  const value = levelOf(judged, share);
  if (value === undefined || finiteCount(judged) < 4) return undefined;
  const isAllFlat = train === undefined || levelOf(train, share) !== undefined;
  const told = levelOf(judged, still) === undefined ? {} : { facts: { [judged.role]: words.throughout(value) } };
  return { ...(isAllFlat && { flat: true }), ...told, ...guessing(scene, value) };
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
