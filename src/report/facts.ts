import { valuesAt } from '../diagnosis/align.ts';
import { type Finding, type FindingKind, type HistoryDiagnosis, type RunDiagnosis, shownOf } from '../diagnosis/diagnosis.ts';
import { numbersOf } from '../diagnosis/signs/measured.ts';
import type { Axis, History, Series } from '../history/history.ts';
import { drawnValue } from './drawn-value.ts';
import { type Stopping, stoppingOf } from './early-stopping.ts';
import { type FindingFacts, findingFacts } from './finding-facts.ts';
import { once } from './once.ts';
import { extentOf, lastFinite, type Place } from './places.ts';
import { isShare } from './share.ts';

/** The numbers that sentences about a run quote, taken from the replicate that is shown for it. */
export interface RunFacts extends FindingFacts {
  /** The run's key. Untrusted. */
  readonly run: string;
  readonly axis: Axis;
  /** Last position of the main loss on its axis. */
  readonly last: number;
  /** Name of the quoted validation loss as the writer spells it, absent without one. */
  readonly validation?: string;
  /** The quoted validation loss is one of several, or a part of one: it is called by its name. */
  readonly other?: true;
  readonly training?: string;
  /** The training loss is a part of one, and is called by its name. */
  readonly trainingPart?: true;
  /** First value of the validation loss. */
  readonly first?: number;
  /** Lowest value and last finite value as they were logged. */
  readonly best?: Place;
  readonly end?: Place;
  /** The last value of the validation loss, or of the training loss where there is none, is NaN or infinite. */
  readonly broken?: true;
  /** There is a validation loss, and all of it is finite. */
  readonly isValidationFinite?: true;
  /** No later value is lower than the first one. */
  readonly bestIsFirst?: true;
  readonly trainAtBest?: number;
  readonly trainAtEnd?: number;
  readonly stopping?: Stopping;
  /** Early stopping ended it. */
  readonly stoppedEarly?: true;
  /** It ended before its planned end, and nothing in the log says why; the planned length where it is known. */
  readonly unfinished?: { readonly planned?: History['planned'] };
  /** The metric that the finding is about, or holds against the loss, is a share of one, told in percent. */
  readonly metricIsShare?: true;
  /** Boosting rounds, whose learning rate is called shrinkage. */
  readonly boosting?: true;
  /** What the learned model expects of each advice, where it knows curves like these. */
  readonly worth?: NonNullable<HistoryDiagnosis['worth']>;
  readonly replicates: number;
  /** Of several replicates: the name of the one whose numbers these are. Untrusted. */
  readonly replicate?: string;
  /** Its last loss is the median of all replicates: it stands for the run. */
  readonly isMedian?: true;
}

export interface QuotedSeries {
  readonly train?: Series;
  readonly validation?: Series;
}

export const mainSeries = once((diagnosis: HistoryDiagnosis): QuotedSeries => {
  const train = seriesAt(diagnosis.history, diagnosis.main.train);
  const validation = seriesAt(diagnosis.history, diagnosis.main.validation);
  return { ...(train && { train: overEpochs(train, validation) }), ...(validation && { validation }) };
});

/** The losses that a finding is about: the main ones, unless it judged another validation set, which then stands for validation. */
export function quotedSeries(diagnosis: HistoryDiagnosis, finding: Finding | undefined): QuotedSeries {
  const main = mainSeries(diagnosis);
  const { series } = diagnosis.history;
  const judged = finding && series.find(({ name }) => name === finding.series[0]);
  if (judged === undefined || main.validation === undefined || !isOtherSet(judged, main.validation)) return main;
  const train = series.find(({ name, role }) => role === 'train' && finding?.series.includes(name)) ?? main.train;
  return { validation: judged, ...(train && { train: overEpochs(train, judged) }) };
}

function isOtherSet(judged: Series, main: Series): boolean {
  return judged !== main && judged.role === main.role && judged.metric === main.metric;
}

/** The same loss of other validation sets. */
export function otherLosses({ series }: History, main: Series): readonly Series[] {
  return series.filter((one) => isOtherSet(one, main) && one.axis === main.axis && one.component === main.component);
}

/** The best that the detector saw: where a log starts again, that of its last part. */
function bestOfFinding(finding: Finding | undefined): Place | undefined {
  const { best, bestAt } = finding?.evidence ?? {};
  return best === undefined || bestAt === undefined ? undefined : { at: bestAt, value: best };
}

/** The replicate that a finding of the run was seen in: the shown one, or one of those that outvoted it. */
export function quotedReplicate(run: RunDiagnosis, finding: Finding | undefined): HistoryDiagnosis {
  return run.replicates.find(({ findings }) => finding !== undefined && findings.includes(finding)) ?? shownOf(run);
}

/** The numbers of the quoted replicate, those of the series that `finding` is about where one is given. */
export function factsOf(run: RunDiagnosis, finding?: Finding): RunFacts {
  const shown = quotedReplicate(run, finding);
  const { train, validation } = quotedSeries(shown, finding);
  const isMain = validation === mainSeries(shown).validation;
  const judged = validation ?? train ?? shown.history.series[0];
  const axis = judged?.axis ?? 'epoch';
  const sameAxis = train !== undefined && train.axis === axis;
  const best = isMain ? shown.best : (bestOfFinding(finding) ?? (validation && extentOf(validation).min));
  const end = isMain ? shown.last : validation && lastFinite(validation);
  const trainAtBest = sameAxis && best ? drawnValue(train, best.at) : undefined;
  const trainAtEnd = sameAxis ? drawnValue(train, Number.POSITIVE_INFINITY) : undefined;
  const restarted = shown.history.breaks.some(({ kind }) => kind === 'restart');
  const stopping = validation && !restarted ? stoppingOf(validation) : undefined;
  const rate = numbersOf(shown.signs.rate)?.highest;
  return {
    run: run.run.key,
    axis,
    last: judged?.x.at(-1) ?? 0,
    ...named('validation', validation ?? brokenLoss(shown.history, 'validation')),
    ...((!isMain || validation?.component || (validation && otherLosses(shown.history, validation).length > 0)) && { other: true }),
    ...named('training', train ?? brokenLoss(shown.history, 'train')),
    ...(train?.component && { trainingPart: true }),
    ...(validation?.y[0] !== undefined && { first: validation.y[0] }),
    ...(best && { best }),
    ...(end && { end }),
    ...(judged !== undefined && judged.y.length > 0 && !Number.isFinite(judged.y.at(-1)) && { broken: true }),
    ...(best && best.at === validation?.x[0] && { bestIsFirst: true }),
    ...(trainAtBest !== undefined && { trainAtBest }),
    ...(trainAtEnd !== undefined && { trainAtEnd }),
    ...(stopping && { stopping }),
    ...(shown.history.ending === 'early-stopping' && { stoppedEarly: true }),
    ...(validation?.y.every(Number.isFinite) && { isValidationFinite: true }),
    ...unfinished(shown.history),
    ...(rate !== undefined && rate > 0 && { rate }),
    ...(shown.history.boosting && { boosting: true }),
    ...(shown.history.series.some((one) => finding?.series.includes(one.name) && one.role !== 'train' && isShare(one)) && {
      metricIsShare: true,
    }),
    ...(shown.worth && { worth: shown.worth }),
    replicates: run.replicates.length,
    ...findingFacts(shown.history, finding, validation),
    ...(run.replicates.length > 1 && { replicate: shown.history.name, ...(shown === shownOf(run) && { isMedian: true }) }),
  };
}

function unfinished({ completion, planned }: History): Pick<RunFacts, 'unfinished'> {
  return completion === 'incomplete' ? { unfinished: planned === undefined ? {} : { planned } } : {};
}

function named(key: 'validation' | 'training', series: Series | undefined): { readonly [name in typeof key]?: string } {
  return series === undefined ? {} : { [key]: series.name };
}

/** A loss without one finite value is no curve to judge or to draw, and still the run's loss. */
function brokenLoss({ series }: History, role: 'train' | 'validation'): Series | undefined {
  return series.find(
    (one) =>
      one.role === role &&
      one.metric === 'loss' &&
      !one.component &&
      !one.adversarial &&
      one.y.length > 0 &&
      !one.y.some(Number.isFinite),
  );
}

/** How many replicates of a run show a finding of this kind. */
export function agreement(run: RunDiagnosis, kind: FindingKind): number {
  return run.replicates.filter((replicate) => replicate.findings.some((finding) => finding.kind === kind)).length;
}

function seriesAt(history: History, index: number | undefined): Series | undefined {
  return index === undefined ? undefined : history.series[index];
}

/**
 * The training loss as it is held against the validation loss. Where one counts steps that say their epoch and the other counts
 * epochs, that is the mean over each epoch: two curves can only be shown, and compared, on one axis.
 */
function overEpochs(train: Series, validation: Series | undefined): Series {
  const { epochs, buckets, x } = train;
  if (validation?.axis !== 'epoch' || train.axis === 'epoch' || epochs === undefined) return train;
  if (goesBack(validation.x) || goesBack(epochs)) return train;
  const y = valuesAt({ axis: train.axis, x, y: buckets?.mean ?? train.y, epochs, n: x.length }, validation);
  if (y === undefined) return train;
  const { buckets: _, epochs: __, ...told } = train;
  return { ...told, axis: 'epoch', aggregation: 'epoch-mean', x: validation.x, y };
}

function goesBack(x: Float64Array): boolean {
  return x.some((value, i) => i > 0 && value < (x[i - 1] ?? value));
}
