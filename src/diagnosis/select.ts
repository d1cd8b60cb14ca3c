import type { History, Series } from '../history/history.ts';

/** Which series stand for the training and the validation loss, as indices into `history.series`. */
export interface Selection {
  readonly train?: number;
  /** The judged validation losses: the main one first, then other validation sets and loss components. */
  readonly validations: readonly number[];
  /** Parts of the validation loss beside their total. */
  readonly parts: readonly number[];
  /** For each of `validations`, the training loss that it is compared with. */
  readonly partners: readonly (number | undefined)[];
  /** Task metrics on the validation set whose direction is known, e.g. accuracy or word error rate: evidence beside the loss. */
  readonly metrics: readonly number[];
  /** For each of `metrics`, the same metric of the training data. */
  readonly counterparts: readonly (number | undefined)[];
  /** Rewards are logged and no validation loss: the losses of reinforcement learning say nothing about how well it goes. */
  readonly reinforcement: boolean;
  /** Loss series that are never judged as a supervised loss. */
  readonly adversarial: readonly number[];
}

/** Losses by another name, the preferred one first. What else is better when lower (a divergence, a time) is no loss. */
const LOSS_LIKE = [
  'logloss',
  'cross-entropy',
  'nll',
  'deviance',
  'mse',
  'rmse',
  'mae',
  'mape',
  'perplexity',
  'error',
  'wer',
  'cer',
];

/**
 * Chooses the curves to judge. A declared metric comes first where lower is better (an accuracy gates, and the loss is judged all
 * the same), then the total loss, then a metric that stands for the loss, then
 * loss components. A series logged as `test` during training takes the place of validation where there is none.
 */
export function selectSeries(history: History, declared: string | undefined): Selection {
  const all = history.series.map((series, index) => ({ series, index }));
  const adversarial = all.filter(({ series }) => series.adversarial === true);
  // Beside adversarial losses an error is one more quantity of the same game, not what the training is about.
  const supervised = all.filter(
    ({ series }) =>
      series.adversarial !== true &&
      isLoss(series, declared) &&
      (adversarial.length === 0 || (series.metric === 'loss' && !OF_OPTIMIZER.test(series.name))),
  );
  const role = supervised.some(({ series }) => series.role === 'validation') ? 'validation' : 'test';
  const validations = supervised
    .filter(({ series }) => series.role === role)
    .sort((a, b) => preference(a.series, declared) - preference(b.series, declared) || a.index - b.index);
  const main = validations[0];
  const reinforcement = main === undefined && history.series.some(({ metric }) => metric === 'reward');
  // There may be thousands of both, so what their names say is found once.
  const training = supervised
    .filter(({ series }) => series.role === 'train')
    .map(({ series, index }) => ({ ...partOf(series, declared), index }));
  const partnerOf = partners(training, declared);
  const train = partnerOf(main?.series);
  const metrics = taskMetrics(history, main?.series, role);
  const alike = main === undefined ? [] : validations.filter(({ series }) => sameKind(series, main.series));
  return {
    ...(train === undefined || reinforcement ? {} : { train }),
    reinforcement,
    validations: alike.map(({ index }) => index),
    parts: validations.filter(({ series }) => isPart(series, main?.series)).map(({ index }) => index),
    partners: alike.map(({ series }) => partnerOf(series)),
    metrics,
    counterparts: metrics.map((index) => counterpartOf(history.series[index], history)),
    adversarial: adversarial.map(({ index }) => index),
  };
}

/** Perplexity beside its loss is the loss, and so is the squared error; other errors say something of their own. */
const SAME_AS_LOSS = ['loss', 'perplexity', 'mse', 'rmse', 'logloss', 'cross-entropy', 'nll', 'deviance'];

/** The metrics of the validation set, or of the test set where only that was measured. A metric that is judged as the loss is none. */
function taskMetrics({ series: all }: History, main: Series | undefined, role: Series['role']): readonly number[] {
  const of = (wanted: Series['role']): readonly number[] =>
    all.flatMap((series, index) => {
      if (series.role !== wanted || series.x.length === 0 || series === main || series.direction === 'unknown') return [];
      // A likelihood is trained on, and says no more than the loss that it is.
      if (series.direction === 'max') return ['reward', 'loss'].includes(series.metric) ? [] : [index];
      const isTask = !SAME_AS_LOSS.includes(series.metric) && series.metric !== main?.metric && series.metric !== 'other';
      return isTask && series.adversarial !== true && main !== undefined ? [index] : [];
    });
  const found = of(role);
  return found.length > 0 || role === 'validation' ? found : of('validation');
}

/** The same metric of the training data, logged as often. A metric without a name bears that of its set. */
function counterpartOf(metric: Series | undefined, { series: all }: History): number | undefined {
  const isUnnamed = ({ name, subset }: Series): boolean => name === subset;
  const index = all.findIndex(
    (series) =>
      metric !== undefined &&
      series.role === 'train' &&
      series.metric === metric.metric &&
      series.direction === metric.direction &&
      series.x.length === metric.x.length &&
      (metric.metric !== 'other' || (isUnnamed(series) && isUnnamed(metric))),
  );
  return index < 0 ? undefined : index;
}

function isLoss(series: Series, declared: string | undefined): boolean {
  if (series.role === 'other' || series.x.length === 0 || isPlaceholder(series)) return false;
  return (
    series.direction === 'min' && (isDeclared(series, declared) || series.metric === 'loss' || LOSS_LIKE.includes(series.metric))
  );
}

/** Beside adversarial losses `loss_0` and `loss_1` are those of the two optimizers. */
const OF_OPTIMIZER = /loss_\d$/;

/** Zero at every point of a validation loss: what Ultralytics writes where it was told not to validate. */
export function isPlaceholder({ role, y, buckets }: Series): boolean {
  if (role === 'train' || y.length === 0) return false;
  const isZero = (values: Float64Array): boolean => values.every((value) => value === 0);
  return isZero(y) && (buckets === undefined || (isZero(buckets.max) && isZero(buckets.min)));
}

function isDeclared(series: Series, declared: string | undefined): boolean {
  return declared !== undefined && (series.name === declared || series.metric === declared);
}

/** Other validation sets of the main loss, and the components of a loss that has no total. */
function sameKind(series: Series, main: Series): boolean {
  return series.metric === main.metric && series.component === main.component;
}

function isPart(series: Series, main: Series | undefined): boolean {
  return series.component === true && main !== undefined && main.component !== true && series.metric === 'loss';
}

function preference(series: Series, declared: string | undefined): number {
  if (isDeclared(series, declared)) return declared === 'loss' && series.component ? 50 : 0;
  if (series.component) return 50;
  if (series.metric === 'loss') return series.subset === undefined ? 1 : 2;
  const known = LOSS_LIKE.indexOf(series.metric);
  return known >= 0 ? 10 + known : 40;
}

/** A training series with fewer points shows nothing: one that is logged by steps does, though it has not validation's length. */
const FEWEST = 6;

/** A series with its {@link componentName}, how little it is preferred, and the logarithm of its length. */
interface Part {
  readonly series: Series;
  readonly name: string;
  readonly preference: number;
  readonly length: number;
}

function partOf(series: Series, declared: string | undefined): Part {
  const length = Math.log2(Math.max(1, series.x.length));
  return { series, name: componentName(series.name), preference: preference(series, declared), length };
}

/** The training series that goes best with a validation series, of two the first: each looks at those of its name, and at all once for its kind. */
function partners(
  training: readonly (Part & { readonly index: number })[],
  declared: string | undefined,
): (validation: Series | undefined) => number | undefined {
  const byName = new Map<string, (typeof training)[number][]>();
  for (const part of training) {
    const known = byName.get(part.name);
    if (known === undefined) byName.set(part.name, [part]);
    else known.push(part);
  }
  const ofKind = new Map<string, (typeof training)[number]>();
  return (validation) => {
    if (validation === undefined) return nearest(training, undefined)?.index;
    const other = partOf(validation, declared);
    const kind = [validation.metric, validation.component, validation.axis, validation.x.length].join();
    // By a name that none has: what has another name is as far from all of a kind.
    const any = ofKind.get(kind) ?? nearest(training, { ...other, name: '-' });
    if (any === undefined) return undefined;
    ofKind.set(kind, any);
    const candidates = [...(byName.get(other.name) ?? []), any].sort((a, b) => a.index - b.index);
    return nearest(candidates, other)?.index;
  };
}

function nearest<T extends Part>(parts: readonly T[], other: Part | undefined): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const far = distance(part, other);
    if (far >= least) continue;
    least = far;
    best = part;
  }
  return best;
}

/** How badly a training series goes with the validation series: another metric, another axis, another length. */
function distance({ series, name, preference, length }: Part, other: Part | undefined): number {
  if (other === undefined) return 1000 * preference + (series.aggregation === 'epoch-mean' ? 0 : 1);
  const validation = other.series;
  const metric = series.metric === validation.metric && series.component === validation.component ? 0 : 1000;
  const axis = series.axis === validation.axis ? 0 : 100;
  const sameName = name === other.name;
  const named = sameName ? 0 : series.component ? 50 : 25;
  const unlike = Math.min(20, Math.abs(length - other.length));
  const few = series.x.length < FEWEST ? 30 : 0;
  // An error measure is compared with itself, though the training has a loss too.
  const isTwin = series.metric === validation.metric && sameName;
  return metric + axis + named + unlike + few + (isTwin && series.metric !== 'loss' ? 0 : 1000 * preference);
}

/** The part of a component's name that its training and validation series share. */
export function componentName(name: string): string {
  return name
    .toLowerCase()
    .replace(/train(ing)?|val(id(ation)?)?|eval|test/g, '')
    .replace(/[^a-z0-9]+/g, '');
}
