import { MOST_EPOCHS } from '../axis.ts';
import { groupedBy } from '../grouped.ts';
import { isLossName } from '../naming.ts';
import { splitOf } from '../tokens.ts';
import { hasFallen, hasRisen, LEVELS, type Level, type LoggedSeries } from './logged-series.ts';

const NONE: ReadonlySet<string> = new Set();
/** Positions that a metric must have been logged at before a log counts as one of a training. */
export const FEWEST_POINTS = 3;
/** One in so many points at least is one that goes on and is not taken back: the best epochs of several models jump about. */
const MOST_PER_ADVANCE = 4;

/**
 * A training log has a loss, or a metric of which the split is said, at several positions, in lines of one shape: what stands once
 * in source code or a summary among them is none. Positions go on, and measures are no whole numbers: changelogs count versions down,
 * and other programs count lost packets and games.
 */
export function worthReading(logged: readonly LoggedSeries[], known: ReadonlySet<string> = NONE): readonly LoggedSeries[] {
  const series = asLosses(logged);
  // What is named for its split alone may be anything: it is a loss where it falls on the training data, and beside one a score where it rises.
  const trained = series.filter(({ unnamed, split }) => unnamed && split === 'train');
  const [falls, rises] = [
    trained.some((one) => !one.besideLoss && hasFallen(one)),
    trained.some((one) => one.besideLoss && hasRisen(one)),
  ];
  const isKnown = (one: LoggedSeries) => !one.unnamed || (one.besideLoss ? rises : falls || trained.length === 0);
  const goesOn = ({ builder, advance }: LoggedSeries) => advance > builder.points / MOST_PER_ADVANCE;
  const enough = series.filter((one) => one.builder.points >= FEWEST_POINTS && goesOn(one));
  const measures = enough.filter((one) => one.measured && isKnown(one));
  const trains = measures.some(
    (one) => known.has(one.name) || isLossName(one.name) || one.split !== undefined || splitOf(one.name) !== undefined,
  );
  // `loss_weights: {'bce': 1, 'dice': 1}` among the settings that a log repeats with each start; a part that is 0 stands beside others.
  const shapes = new Set(measures.map(({ shape }) => shape));
  const weighs = ({ name, measured, shape }: LoggedSeries) => !measured && isLossName(name) && !shapes.has(shape);
  if (!trains) return [];
  // Of a training that is known as one, two evaluations are worth showing.
  const few = series.filter((one) => one.split === 'validation' && one.measured && one.builder.points === 2 && goesOn(one));
  return onePerName([...enough, ...few].filter((one) => !weighs(one) && isKnown(one)));
}

/** Most that two losses of one model may differ by at their beginning, as a factor. */
const MOST_APART = 3;

/** `loss 0.5 val 0.6`: what falls as the loss beside it does is one on other data; what else stands there may be anything. */
function asLosses(all: readonly LoggedSeries[]): readonly LoggedSeries[] {
  const losses = all.filter(({ name, split, unnamed }) => !unnamed && split === undefined && isLossName(name));
  return all.map((one) => {
    if (!one.unnamed || one.split === 'train' || !one.besideLoss || !hasFallen(one)) return one;
    const isOf = (loss: LoggedSeries) => loss.shape === one.shape && hasFallen(loss) && apart(loss.first, one.first) < MOST_APART;
    const loss = losses.find(isOf);
    return loss === undefined ? one : { ...one, name: `${one.name} ${loss.name}`, besideLoss: false };
  });
}

function apart(one: number, other: number): number {
  return Math.max(one / other, other / one);
}

/**
 * The same metric in lines of two shapes at one level, such as the batches of an evaluation and the line that sums it up: the shape
 * with more points stays, of two the one that speaks last. Several validation sets stay side by side.
 */
function onePerName(series: readonly LoggedSeries[]): readonly LoggedSeries[] {
  const groups = groupedBy(series, ({ level, split = '', name }) => `${level} ${split} ${name}`);
  return [...groups.values()].flatMap(
    (group) => setsOf(group) ?? [group.reduce((kept, one) => (weight(kept) <= weight(one) ? one : kept))],
  );
}

/** Words in which the lines of several sets differ, at most: `dev-clean`, `dev-other`. */
const MOST_WORDS = 2;

/**
 * Lines of several validation sets differ in the name of the set and in nothing else, and are printed as often: `dev-clean loss 0.4`,
 * `dev-other loss 0.9`. Undefined for others, such as those of batches.
 */
function setsOf(group: readonly LoggedSeries[]): readonly LoggedSeries[] | undefined {
  const [first] = group;
  if (first === undefined || group.length < 2 || (first.split !== 'validation' && first.split !== 'test')) return undefined;
  const words = group.map(({ shape }) => shape.split(' '));
  const length = words[0]?.length ?? 0;
  const points = group.map(({ builder }) => builder.points);
  if (group.some(({ shape }) => shape.includes('#')) || words.some((one) => one.length !== length)) return undefined;
  if (Math.max(...points) - Math.min(...points) > 1) return undefined;
  const differing = Array.from({ length }, (_, i) => i).filter((i) => new Set(words.map((one) => one[i])).size > 1);
  if (differing.length === 0 || differing.length > MOST_WORDS) return undefined;
  const sets = words.map((one) => differing.map((i) => one[i] ?? '').join(' '));
  return group.map((one, i) => ({ ...one, name: `${one.name} ${sets[i]}`, subset: sets[i] ?? '' }));
}

/** Bars of an evaluation are shorter than those of the training, of which there are as many. */
function weight({ bar, builder }: LoggedSeries): number {
  return bar ?? builder.points;
}

interface Passes {
  readonly severalPasses: boolean;
  readonly severalEpochs: boolean;
}

/**
 * What counts of all that was logged. Where bars were drawn for several passes, each of them is an epoch; where one was, its frames are
 * steps. Lines without a position count only in a log that never says one.
 */
export function atTheirLevels(all: readonly LoggedSeries[], passes: Passes): readonly LoggedSeries[] {
  const counted = all.filter(({ level }) => counts(level, passes));
  const dense = new Set([...loggedWithin(counted, 'within', WITHIN), ...loggedWithin(counted, 'frame of all', WITHIN)]);
  for (const id of loggedWithin(counted, 'below', OFTEN)) dense.add(id);
  const isOfBatches = ({ level, values, builder }: LoggedSeries) => level === 'mean' && values >= WITHIN * builder.points;
  const means = new Set(counted.filter(isOfBatches).map(idOf));
  const isDense = (one: LoggedSeries) => dense.has(idOf(one));
  const most = Math.max(0, ...counted.map(({ level, builder }) => (level === 'epoch' ? builder.points : 0)));
  // Bars of another length are those of an evaluation where most epochs have one.
  const isKept = (one: LoggedSeries) => {
    if (one.level === 'epoch' && one.bar !== undefined && one.builder.points < most / 2) return false;
    if (isWithin(one)) return isDense(one);
    if (one.level === 'mean' || one.level === 'epoch') return !isDense(one) && means.has(idOf(one)) === (one.level === 'mean');
    return true;
  };
  const kept = counted.filter(isKept);
  const placed = kept.filter(({ level }) => level !== 'row');
  return placed.length > 0 ? placed.map(plain) : kept.map(inOrder);
}

function counts(level: Level, { severalPasses, severalEpochs }: Passes): boolean {
  if (level === 'pass') return severalPasses;
  if (level === 'frame') return !severalPasses;
  if (level === 'frame of epoch') return !severalEpochs;
  return level !== 'frame of all' || (severalEpochs && !severalPasses);
}

/** Frames of a bar weigh less than lines of the step that they count as. */
function plain(one: LoggedSeries): LoggedSeries {
  return LEVELS[one.level] === one.level ? one : { ...one, level: LEVELS[one.level], bar: one.bar ?? 0 };
}

function inOrder(one: LoggedSeries): LoggedSeries {
  return one.builder.points > MOST_EPOCHS ? { ...one, axis: 'step' } : one;
}

function idOf({ split, name, shape }: LoggedSeries): string {
  return `${split ?? ''} ${name}\n${shape}`;
}

function isWithin({ level }: LoggedSeries): boolean {
  return level === 'within' || level === 'frame of all' || level === 'below';
}

/** How many values of a loss each epoch must have, on average, to be logged within it; and how many evaluations. */
const [WITHIN, OFTEN] = [3, 1.3];

/** What is logged several times in each epoch: Hugging Face rounds it to two digits, scripts print every batch. */
function loggedWithin(all: readonly LoggedSeries[], within: Level, often: number): readonly string[] {
  const epochs = new Map(all.filter(({ level }) => level === 'epoch').map((one) => [idOf(one), one.builder.points]));
  const isDense = (one: LoggedSeries) => one.level === within && one.builder.points >= often * (epochs.get(idOf(one)) ?? Infinity);
  return all.filter(isDense).map(idOf);
}
