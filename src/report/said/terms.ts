import type { NumberChange } from '../../comparison/comparison.ts';
import type { Finding, FindingKind } from '../../diagnosis/diagnosis.ts';
import type { Axis } from '../../history/history.ts';
import type { RunFacts } from '../facts.ts';
import { type Phrase, phrase, place, type SeriesWord, series, type Term, type Unit } from '../language/phrase.ts';

/** Boosting logs by step and speaks of rounds. */
export function unitOf(axis: Axis, boosting: true | undefined): Unit {
  return boosting && axis === 'step' ? 'round' : axis;
}

/** The main validation loss by its word, a part of it and that of another validation set by the writer's name. */
export function lossOf({ validation, other }: RunFacts): Term {
  return other && validation !== undefined ? series(validation) : series(validation ?? '', 'validation-loss');
}

/** The training loss by its word, a part of it by the writer's name. */
export function trainingOf({ training, trainingPart }: RunFacts): Term {
  return trainingPart && training !== undefined ? series(training) : series(training ?? '', 'training-loss');
}

/** The series that a finding judged. */
export function judgedOf({ series: [name] }: Finding, facts: RunFacts): Term {
  if (name === facts.validation) return lossOf(facts);
  if (name === facts.training) return trainingOf(facts);
  return series(name);
}

const METRIC_WORDS: Readonly<Record<string, SeriesWord>> = {
  loss: 'validation-loss',
  accuracy: 'accuracy',
  perplexity: 'perplexity',
  f1: 'f1',
  auc: 'auc',
  map: 'map',
  wer: 'wer',
};

/** What a compared number measures. */
export function metricOf({ declared, component, metric, series: name }: NumberChange): Term {
  if (declared !== undefined && METRIC_WORDS[declared] === undefined) return series(declared);
  const word = component ? undefined : METRIC_WORDS[metric];
  return series(name, word);
}

/** A position of the finding's axis. */
export function placeOf(finding: Pick<Finding, 'axis'>, facts: Pick<RunFacts, 'boosting'>, at: number): Term {
  return place(unitOf(finding.axis, facts.boosting), at);
}

/** Where a finding is said to be: a spike at its peak, whose value is told with it; any other where it begins. */
export function saidAt({ kind, evidence, from }: Finding): number {
  return (kind === 'spike' ? evidence['peakAt'] : undefined) ?? from;
}

/** The gradients spike, and no loss with them. */
export function isOfGradients({ kind, evidence }: Finding): boolean {
  return kind === 'spike' && evidence['largest'] !== undefined && evidence['before'] === undefined;
}

/** What the kind does to a run: "overfits", "turns NaN at epoch 5". */
export function verbOf(finding: Finding, facts: RunFacts): Phrase {
  const { kind, evidence, series: names } = finding;
  const at = placeOf(finding, facts, kind === 'plateau' ? levelSince(finding, facts) : saidAt(finding));
  if (kind === 'non-finite') return notFiniteVerb(finding, facts);
  if (kind === 'no-learning' && evidence['zeros'] !== undefined) return phrase('no-learning/verb.zero');
  if (isOfGradients(finding)) return phrase('spike/verb.gradients', { place: at });
  return {
    kind: 'phrase',
    id: `${kind}/verb`,
    slots: { place: at, metric: series((kind === 'metric-mismatch' ? names[1] : undefined) ?? names[0]) },
  };
}

function notFiniteVerb(finding: Finding, facts: RunFacts): Phrase {
  const { count = 0, points, gradients, zeros = 0 } = finding.evidence;
  const slots = { what: shortWhat(finding, facts), place: placeOf(finding, facts, finding.from) };
  if (hasRecovered(finding, facts))
    return count === 1 ? phrase('non-finite/verb.once', slots) : phrase('non-finite/verb.some', { ...slots, n: count });
  const isNever = gradients !== 1 && zeros === 0 && count === points;
  if (isNever) return phrase('non-finite/verb.never', slots);
  const since = lostSince(finding, facts);
  return since ? phrase('non-finite/verb.after', { ...slots, place: since }) : phrase('non-finite/verb', slots);
}

/** Of a loss that overflowed before it was NaN the heading says what it has become. */
function shortWhat(finding: Finding, facts: RunFacts): Phrase {
  if (facts.mixed === undefined) return whatOf(finding, facts);
  return phrase(hasRecovered(finding, facts) ? 'non-finite/mixed' : 'non-finite/nan');
}

/** The last finite place of a loss that is blank from there to its first NaN, where blanks stand for NaN; undefined elsewhere. */
export function lostAfter(finding: Finding, facts: RunFacts): number | undefined {
  const { lastFiniteAt, recovered } = finding.evidence;
  if (facts.blanks === undefined || lastFiniteAt === undefined || recovered === 1) return undefined;
  return lastFiniteAt < finding.from ? lastFiniteAt : undefined;
}

/** The same in words. */
export function lostSince(finding: Finding, facts: RunFacts): Term | undefined {
  const after = lostAfter(finding, facts);
  return after === undefined ? undefined : placeOf(finding, facts, after);
}

/** A validation loss that stays finite after a training loss that does not is that of finite weights. */
export function hasFiniteWeights({ series: [name], from }: Finding, { training, end, isValidationFinite }: RunFacts): boolean {
  return name === training && end !== undefined && end.at >= from && isValidationFinite === true;
}

/** Whether a finding is that the loss ends above its best. */
export function isRise({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind === 'overfitting' || kind === 'late-rise';
}

/** What the values are that are no numbers. */
export function lostAs({ evidence }: Finding, { mixed }: Pick<RunFacts, 'mixed'>): 'nan' | 'infinite' | 'mixed' {
  return mixed ? 'mixed' : evidence['infinite'] === 1 ? 'infinite' : 'nan';
}

/** "NaN", "infinite", or how many of both. */
export function whatOf(finding: Finding, facts: RunFacts): Phrase {
  const { mixed } = facts;
  if (mixed) return phrase('non-finite/mixed.counts', mixed);
  return phrase(lostAs(finding, facts) === 'infinite' ? 'non-finite/infinite' : 'non-finite/nan');
}

/** Whether a loss that was not finite is so again, and the run went on. */
export function hasRecovered({ evidence, to }: Finding, { broken, last }: RunFacts): boolean {
  const { count = 0, points = 0, gradients, zeros = 0 } = evidence;
  return gradients !== 1 && zeros === 0 && broken !== true && count < points && to < last;
}

/** "no longer overfits". */
export function fixedOf(kind: FindingKind): Phrase {
  return { kind: 'phrase', id: `${kind}/fixed`, slots: {} };
}

/** "swings", below the name of a line. */
export function labelOf(kind: FindingKind): Phrase {
  return { kind: 'phrase', id: `${kind}/label`, slots: {} };
}

/** "overfitting". */
export function nameOf(kind: FindingKind): Phrase {
  return { kind: 'phrase', id: `${kind}/name`, slots: {} };
}

/** Share of the run by which the best value may lie later for it to be where the curve leveled off. */
const NEAR = 0.1;

/** The best value, which picture and table show, where the curve leveled off after it or near it. */
export function levelSince({ from: at, to, series: [name], evidence }: Finding, { best, validation }: RunFacts): number {
  const { share: part = 1 } = evidence;
  const length = part > 0 ? (to - at) / part : 0;
  return best !== undefined && name === validation && best.at - at <= NEAR * length ? best.at : at;
}
