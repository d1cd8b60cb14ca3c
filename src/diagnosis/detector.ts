import type { Series } from '../history/history.ts';
import type { AbstentionReason } from './abstention.ts';
import type { Curve } from './curve.ts';
import type { AdviceKind, ChecklistItem, Evidence, Finding, FindingKind, Outcome, Severity } from './diagnosis.ts';
import type { Features } from './features.ts';
import { isPlaceholder } from './select.ts';
import type { Thresholds } from './thresholds.ts';

/** What a detector states beyond the numbers of the curve it judged. */
export interface Statement {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly evidence: Evidence;
  readonly margin: number;
  readonly confidence: number;
  readonly advice: readonly AdviceKind[];
  readonly checklist: readonly ChecklistItem[];
  readonly beside?: readonly (Curve | undefined)[];
}

export function found(curve: Curve, statement: Statement): Outcome {
  const { beside, ...rest } = statement;
  const others = (beside ?? []).filter((one) => one !== undefined).map((one) => one.series.name);
  const finding: Finding = {
    ...rest,
    series: [curve.series.name, ...others],
    axis: curve.axis,
    evidence: finiteOnly(rest.evidence, curve),
    margin: Number.isFinite(rest.margin) ? Math.max(0, rest.margin) : MOST_MARGIN,
  };
  return { state: 'found', finding };
}

/** `value` stayed below `threshold`. */
export function clear(kind: FindingKind, curve: Curve, value: number, threshold: number, evidence: Evidence = {}): Outcome {
  const share = value / threshold;
  const margin = Number.isFinite(share) ? Math.min(1, Math.max(0, 1 - share)) : 1;
  const numbers = finiteOnly({ threshold, points: curve.n, ...evidence }, curve);
  return { state: 'clear', kind, margin, series: [curve.series.name], evidence: numbers };
}

/** A margin without a bound, e.g. over a threshold on a flat curve. */
const MOST_MARGIN = 1e6;

/**
 * A number that a flat or extreme curve leaves undefined is no evidence. Where a judged point stands for several logged values, says
 * for how many at most (`perPoint`, unless the detector knows better), and how many there are in all (`logged`).
 */
function finiteOnly(evidence: Evidence, curve: Curve): Evidence {
  const perPoint = evidence['perPoint'] ?? curve.perPoint * curve.logged.perPoint;
  if (perPoint <= 1 && !('perPoint' in evidence) && Object.values(evidence).every(Number.isFinite)) return evidence;
  const { perPoint: _perPoint, ...rest } = evidence;
  const told = perPoint > 1 ? { ...rest, perPoint, logged: curve.logged.all } : rest;
  return Object.fromEntries(Object.entries(told).filter(([, value]) => Number.isFinite(value)));
}

export function abstain(kind: FindingKind, because: AbstentionReason, ...curves: readonly (Curve | undefined)[]): Outcome {
  return { state: 'notEvaluated', kind, because, series: curves.filter((one) => one !== undefined).map((one) => one.series.name) };
}

/** Why no supervised loss of this role can be judged at all: said once for every detector that needs it. */
export function missing(features: Features, role: LossRole): AbstentionReason {
  if (features.selection.reinforcement) return { code: 'reinforcement-learning' };
  const index =
    features.selection.adversarial.find((i) => features.history.series[i]?.role === role) ?? features.selection.adversarial[0];
  const adversarial = index === undefined ? undefined : features.history.series[index];
  if (adversarial !== undefined) return ofGame(features, adversarial.name);
  const unknown = features.history.series.find(
    (series) => series.role === role && series.metric === 'loss' && series.direction !== 'min',
  );
  if (unknown !== undefined)
    return { code: unknown.direction === 'max' ? 'turned-loss' : 'unknown-direction', series: unknown.name };
  const blank = blankLoss(features, role);
  if (blank !== undefined) return { code: 'blank-loss', series: blank };
  const zero = features.history.series.find((series) => series.metric === 'loss' && isPlaceholder(series));
  if (role === 'validation' && zero !== undefined) return { code: 'zero-loss', series: zero.name };
  if (features.train === undefined && features.validation === undefined && !hasLoss(features)) return nothingLikeIt(features);
  if (features.history.series.some((series) => series.role === role && isNeverFinite(series))) return { code: 'not-finite' };
  return role === 'train' ? { code: 'no-training-loss' } : { code: 'no-validation-loss' };
}

/** Why a loss of a game is not judged: that of an agent, or that of two networks against each other. */
export function ofGame({ selection }: Features, name: string): AbstentionReason {
  const isOfAgent = selection.reinforcement || OF_AN_AGENT.test(name);
  return isOfAgent ? { code: 'reinforcement-learning' } : { code: 'adversarial-loss', series: name };
}

/** Names of losses that only reinforcement learning has. */
const OF_AN_AGENT = /entropy|policy|actor|value_loss/i;

function isNeverFinite({ metric, y }: Series): boolean {
  return metric === 'loss' && y.length > 0 && !y.some(Number.isFinite);
}

/** A column that a reader found without a value; such a one is no series, so that its name alone tells its role. */
function blankLoss({ history }: Features, role: LossRole): string | undefined {
  const isOf = (name: string) => /val|eval|test|dev/i.test(name) === (role === 'validation');
  const blank = history.notes.flatMap((note) => (note.code === 'blank-may-hide-nan' && isOf(note.series) ? [note.series] : []));
  if (blank.length === 0) return undefined;
  const found = new Set(history.series.flatMap(({ name, y }) => (y.length > 0 ? [name] : [])));
  return blank.find((name) => !found.has(name));
}

function hasLoss({ history, selection }: Features): boolean {
  return selection.adversarial.length > 0 || history.series.some(({ metric, x }) => metric === 'loss' && x.length > 0);
}

/** Names in an abstention. */
const MOST_NAMES = 12;

function nothingLikeIt({ history }: Features): AbstentionReason {
  const names = history.series.filter(({ x }) => x.length > 0).map(({ name }) => name);
  return { code: 'no-loss', found: names.slice(0, MOST_NAMES), of: names.length };
}

/** Counted as they were logged, where means of several are judged. */
export function tooFew({ n, perPoint, logged: { all } }: Curve, needed: number): AbstentionReason | undefined {
  if (n >= needed) return undefined;
  return { code: 'too-few-points', points: perPoint > 1 ? all : n, needed: needed * perPoint };
}

type LossRole = 'train' | 'validation';

/** Judges the first of these losses that there is, where it has as many points as are needed. */
export function onLoss(
  kind: FindingKind,
  features: Features,
  [first, ...others]: readonly [LossRole, ...LossRole[]],
  needed: number,
  judge: (curve: Curve) => Outcome,
): readonly Outcome[] {
  const role = [first, ...others].find((one) => features[one] !== undefined);
  const curve = role && features[role];
  if (curve === undefined) return [abstain(kind, missing(features, first))];
  const few = tooFew(curve, needed);
  return [few ? abstain(kind, few, curve) : judge(curve)];
}

/** Judges validation against training loss, `aligned` to the points of the validation. */
export function onPair(
  kind: FindingKind,
  features: Features,
  needed: number,
  judge: (validation: Curve, train: Curve, aligned: Float64Array) => Outcome,
): readonly Outcome[] {
  const { train, validation, aligned } = features;
  if (validation === undefined) return [abstain(kind, missing(features, 'validation'))];
  if (train === undefined) return [abstain(kind, missing(features, 'train'), validation)];
  const few = tooFew(validation, needed);
  if (few) return [abstain(kind, few, validation)];
  if (aligned === undefined) return [abstain(kind, { code: 'no-common-points' }, train, validation)];
  return [judge(validation, train, aligned)];
}

/** Lowers confidence for short series: full from `fullPoints` on. */
export function shortened(confidence: number, curve: Curve, thresholds: Thresholds): number {
  const missingShare = Math.max(0, 1 - curve.n / thresholds.fullPoints);
  return confidence * (1 - 0.3 * missingShare);
}
