import type { CheckpointPolicy } from '../config/policy.ts';
import type { Break, History, Series } from '../history/history.ts';
import { alignTraining } from './align.ts';
import { type Ascent, ascentOf } from './ascent.ts';
import { type Curve, curveOf } from './curve.ts';
import type { JudgedPair } from './diagnosis.ts';
import { isLearningRate, type LearningRate, learningRateOf } from './learning-rate.ts';
import type { Opinion } from './model/opinion.ts';
import { lastStart } from './restart.ts';
import { type Selection, selectSeries } from './select.ts';
import type { Signs } from './signs/signs.ts';
import { measureSigns } from './signs/signs.ts';
import type { Thresholds } from './thresholds.ts';

/** What all detectors read: computed once for a history. */
export interface Features {
  readonly history: History;
  readonly selection: Selection;
  readonly main: JudgedPair;
  readonly train?: Curve;
  readonly validation?: Curve;
  /** Every judged validation loss: the main one, other validation sets, components without a total. */
  readonly validations: readonly Curve[];
  /** Parts of the validation loss beside their total, which counts: what becomes of them is reported and decides nothing. */
  readonly parts: readonly Curve[];
  /** The training loss of each judged validation loss, by the index of its series: components have their own. */
  readonly partners: ReadonlyMap<number, Curve>;
  /** Training loss at the places of the main validation points, moved by half a window where it is an average over one. */
  readonly aligned?: Float64Array;
  /** Metrics of the validation set where higher is better, prepared like a loss. */
  readonly metrics: readonly Curve[];
  /** The same metric of the training data, by the index of its series: of those that were logged as often. */
  readonly counterparts: ReadonlyMap<number, Curve>;
  /** The log starts again here: only what follows is judged. */
  readonly restart?: Break;
  readonly checkpoint: 'best' | 'last';
  /** The configuration names the loss as the metric that counts. */
  readonly lossDeclared: boolean;
  /** Settings: the loss that guessing gives, and the number of classes. */
  readonly guessLevel?: number;
  readonly classes?: number;
  /** There is no validation by design. */
  readonly noValidation: boolean;
  /** The logged learning rate, where there is one. */
  readonly rate?: LearningRate;
  /** What was measured. */
  readonly signs: Signs;
  /** How the end of each judged validation loss, and of each part, stands above its best. */
  readonly ascents: ReadonlyMap<Curve, Ascent>;
  /** What the learned model says, where the curves are of a kind it knows. */
  readonly opinion?: Opinion;
}

/** What signs are measured on. */
export type Curves = Omit<Features, 'signs' | 'ascents' | 'opinion'>;

export interface FeatureOptions {
  readonly metric?: string;
  readonly checkpoint: CheckpointPolicy;
  readonly guessLevel?: number;
  readonly classes?: number;
  readonly validation?: 'none';
  readonly thresholds: Thresholds;
}

export function featuresOf(history: History, options: FeatureOptions): Features {
  const curves = curvesOf(history, options);
  const signs = measureSigns(curves, options.thresholds);
  const risen = [...curves.validations, ...curves.parts];
  const ascents = new Map(risen.map((curve) => [curve, ascentOf(curve, { ...curves, signs }, options.thresholds)]));
  return { ...curves, signs, ascents };
}

/** Parts that are looked at: a file may name any number. */
const MOST_PARTS = 16;

/** What is judged of a history, before anything is measured. */
export function curvesOf(history: History, options: FeatureOptions): Curves {
  const selection = selectSeries(history, options.metric);
  const restart = history.breaks.findLast((one) => one.kind === 'restart');
  const prepare = (index: number): Curve | undefined => {
    const series = history.series[index];
    return series === undefined ? undefined : curveOf(series, index, judgedFrom(series, restart), options.thresholds);
  };
  const present = (indices: readonly number[]): Curve[] => indices.map(prepare).filter((curve) => curve !== undefined);
  const train = selection.train === undefined ? undefined : prepare(selection.train);
  const validations = present(selection.validations);
  const validation = validations[0];
  const partners = paired(selection.validations, selection.partners, (index) => (index === train?.index ? train : prepare(index)));
  const rate = history.series.find(isLearningRate);
  const aligned = train && validation ? alignTraining(train, validation, true) : undefined;
  return {
    history,
    selection,
    main: { ...(train ? { train: train.index } : {}), ...(validation ? { validation: validation.index } : {}) },
    ...(train ? { train } : {}),
    ...(validation ? { validation } : {}),
    ...(aligned ? { aligned } : {}),
    ...(restart ? { restart } : {}),
    ...(rate ? { rate: learningRateOf(rate, lastStart(rate, restart)) } : {}),
    ...(options.guessLevel !== undefined && { guessLevel: options.guessLevel }),
    ...(options.classes !== undefined && { classes: options.classes }),
    noValidation: options.validation === 'none',
    validations,
    parts: present(selection.parts.slice(0, MOST_PARTS)),
    partners,
    metrics: present(selection.metrics),
    counterparts: paired(selection.metrics, selection.counterparts, prepare),
    checkpoint: keptCheckpoint(history, options.checkpoint),
    lossDeclared:
      options.metric !== undefined && (options.metric === validation?.series.name || options.metric === validation?.series.metric),
  };
}

function keptCheckpoint(history: History, policy: CheckpointPolicy): 'best' | 'last' {
  return policy === 'auto' ? (history.checkpoint?.keeps ?? 'last') : policy;
}

/** The curves of the training data by the index of the series that each goes with. */
function paired(
  indices: readonly number[],
  others: readonly (number | undefined)[],
  prepare: (index: number) => Curve | undefined,
): ReadonlyMap<number, Curve> {
  return new Map(
    indices.flatMap((index, i): readonly (readonly [number, Curve])[] => {
      const other = others[i];
      const curve = other === undefined ? undefined : prepare(other);
      return curve === undefined ? [] : [[index, curve]];
    }),
  );
}

/** A first sum covers another stretch than the others, and says nothing of where the loss began. */
function judgedFrom(series: Series, restart: Break | undefined): number {
  return lastStart(series, restart) + (series.aggregation === 'window-sum' && series.y.length > 1 ? 1 : 0);
}
