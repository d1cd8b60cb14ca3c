import type { Series } from '../../history/history.js';
import type { Curve } from '../curve.js';
import type { Curves } from '../features.js';
import type { Thresholds } from '../thresholds.js';
import { type Budget } from './budget.js';
import { type Course } from './course.js';
import { type Finite, type Gradients } from './finite.js';
import { type Forecast } from './forecast.js';
import { type Gap } from './gap.js';
import { type Learned } from './guessing.js';
import { type Hours } from './hours.js';
import { type Measured } from './measured.js';
import { type MetricSign } from './metrics.js';
import { type Rate } from './rate.js';
import { type Rise } from './rise.js';
import { type Scatter } from './scatter.js';
import { type Skill } from './skill.js';
/** Every sign by its name in `report.json`. */
export declare const SIGN_NAMES: readonly ['skill', 'course', 'forecast', 'rise', 'gap', 'scatter', 'finite', 'metrics', 'rate', 'budget', 'hours'];
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
export declare function measureSigns(features: Curves, thresholds: Pick<Thresholds, 'spikeSkip' | 'gradientSpike'>): Signs;
/** The first metric that is a share of the examples told right. */
export declare function accuracyAmong(metrics: BySeries<MetricSign>): MetricSign | undefined;
/** Whether the two losses are of one kind, so that one may be compared with the other. */
export declare function alike(train: Curve | undefined, validation: Curve | undefined): boolean;
