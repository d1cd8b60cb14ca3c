import type { Series } from '../../history/history.ts';
import type { Curve } from '../curve.ts';
import { rawValues } from '../curve.ts';
import type { Curves } from '../features.ts';
import { lastStart } from '../restart.ts';
import { at } from '../statistics/order.ts';
import type { Thresholds } from '../thresholds.ts';
import { type Budget, budgetOf } from './budget.ts';
import { type Course, courseOf } from './course.ts';
import { type Finite, finiteOf, type Gradients, gradientsOf } from './finite.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { type Gap, gapSign } from './gap.ts';
import { type Learned, learnedOf } from './guessing.ts';
import { type Hours, hoursOf } from './hours.ts';
import { type Measured, numbersOf } from './measured.ts';
import { type MetricSign, metricSign } from './metrics.ts';
import { type Rate, rateSign } from './rate.ts';
import { type Rise, riseSign } from './rise.ts';
import { type Scatter, scatterSign } from './scatter.ts';
import { type Skill, skillOf } from './skill.ts';

/** Every sign by its name in `report.json`. */
export const SIGN_NAMES = [
  'skill',
  'course',
  'forecast',
  'rise',
  'gap',
  'scatter',
  'finite',
  'metrics',
  'rate',
  'budget',
  'hours',
] as const;
export type SignName = (typeof SIGN_NAMES)[number];

/** A sign of several series. Two of them may have one name: a loss of training and of validation. */
export type BySeries<T> = ReadonlyMap<Series, Measured<T>>;

/**
 * What was seen in one history. Every sign is a value or the reason why it could not be measured; none knows of severities, findings
 * or sentences.
 */
export interface Signs {
  readonly skill: BySeries<Skill>;
  /** What the skills of the losses and the metrics say together. */
  readonly learned: Learned;
  readonly course: BySeries<Course>;
  readonly forecast: BySeries<Forecast>;
  readonly rise: BySeries<Rise>;
  /** Of each judged validation loss against its training loss. */
  readonly gap: BySeries<Gap>;
  readonly scatter: BySeries<Scatter>;
  readonly finite: ReadonlyMap<Series, Finite>;
  readonly gradients?: Gradients;
  readonly metrics: BySeries<MetricSign>;
  readonly rate: Measured<Rate>;
  readonly budget: Measured<Budget>;
  readonly hours: Measured<Hours>;
}

/** Measures all signs of the judged curves. Pure; nothing throws, whatever the curves hold. */
export function measureSigns(features: Curves, thresholds: Pick<Thresholds, 'spikeSkip' | 'gradientSpike'>): Signs {
  const { history, train, validation, validations, partners, metrics } = features;
  const losses = [...new Set([train, ...validations, ...partners.values()])].filter((curve) => curve !== undefined);
  const of = <T>(curves: readonly Curve[], measure: (curve: Curve) => Measured<T>): BySeries<T> =>
    new Map(curves.map((curve) => [curve.series, measure(curve)]));
  const skill = of(losses, ({ x, y, scatter }) => skillOf(y, x, scatter));
  const gradients = gradientsOf(history, thresholds);
  const tasks = of(metrics, (curve) => metricSign(curve, validation));
  const budget = budgetOf(history, validation ?? train);
  return {
    skill,
    learned: learnedOf({
      train: alike(train, validation) && train ? numbersOf(skill.get(train.series)) : undefined,
      validation: validation && numbersOf(skill.get(validation.series)),
      accuracy: accuracyAmong(tasks),
      tasks: [...tasks.values()].map(numbersOf).filter((sign) => sign !== undefined && !sign.isAccuracy) as MetricSign[],
      extent: extentOf(validation) >= ENOUGH ? extentOf(validation) : Math.max(extentOf(train), extentOf(validation)),
      beginsLate: numbersOf(budget)?.beginsLate ?? false,
      guessLevel: features.guessLevel,
      classes: features.classes,
    }),
    course: of(losses, ({ y }) => courseOf(y)),
    forecast: of(losses, (curve) => forecastOf(curve, features.rate)),
    rise: of([...losses, ...features.parts], ({ y, scatter }) => riseSign(y, scatter)),
    gap: of(validations, (curve) => gapSign(curve, partners.get(curve.index), curve === validation ? features.aligned : undefined)),
    scatter: of(losses, (curve) => scatterSign(curve, rawValues(curve).y)),
    finite: new Map(
      history.series.map((series) => [
        series,
        finiteOf(series, features.restart === undefined ? 0 : lastStart(series, features.restart)),
      ]),
    ),
    ...(gradients && { gradients }),
    metrics: tasks,
    rate: rateSign(features.rate),
    budget,
    hours: hoursOf(history, validation ?? train),
  };
}

/** Evaluations that tell enough: fewer, and the values of the training loss count, however often it is logged. */
const ENOUGH = 10;

function extentOf(curve: Curve | undefined): number {
  if (curve === undefined) return 0;
  return curve.axis === 'epoch' ? Math.max(curve.n, at(curve.x, curve.n - 1)) : curve.n;
}

/** The first metric that is a share of the examples told right. */
export function accuracyAmong(metrics: BySeries<MetricSign>): MetricSign | undefined {
  return [...metrics.values()].map(numbersOf).find((sign) => sign?.isAccuracy === true);
}

/** Whether the two losses are of one kind, so that one may be compared with the other. */
export function alike(train: Curve | undefined, validation: Curve | undefined): boolean {
  return validation === undefined || train?.series.metric === validation.series.metric;
}
