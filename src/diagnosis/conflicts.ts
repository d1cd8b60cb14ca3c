import type { AbstentionReason } from './abstention.ts';
import { type Evidence, type Finding, type FindingKind, kindOf, type Outcome } from './diagnosis.ts';
import type { Features } from './features.ts';
import { isHypothesis, type Opinion } from './model/opinion.ts';
import type { Thresholds } from './thresholds.ts';

interface Rule {
  /** While this kind is found… */
  readonly when: FindingKind;
  /** …these say nothing, since what they would judge is a consequence of it. */
  readonly silences: readonly FindingKind[];
  readonly because: AbstentionReason;
  /** Only where the run ended so: the numbers after it do not say that it went on. */
  readonly unrecovered?: boolean;
}

/** The one place where findings that contradict each other are settled. Earlier rules apply first. */
const RULES: readonly Rule[] = [
  {
    when: 'non-finite',
    silences: [
      'still-improving',
      'plateau',
      'slow-convergence',
      'early-stopping',
      'underfitting',
      'generalization-gap',
      'noisy-validation',
    ],
    because: { code: 'not-finite' },
  },
  {
    when: 'non-finite',
    silences: ['overfitting', 'late-rise', 'training-loss-rise', 'oscillation', 'metric-mismatch'],
    because: { code: 'not-finite' },
    unrecovered: true,
  },
  {
    when: 'divergence',
    silences: [
      'training-loss-rise',
      'overfitting',
      'late-rise',
      'generalization-gap',
      'underfitting',
      'still-improving',
      'plateau',
      'slow-convergence',
      'oscillation',
      'noisy-validation',
      'unrepresentative-validation',
      'early-stopping',
    ],
    because: { code: 'diverged' },
  },
];

/** Pairs of which the second says less than the first about the same stretch of the same run. */
const WEAKER: readonly (readonly [FindingKind, FindingKind])[] = [
  ['overfitting', 'late-rise'],
  ['overfitting', 'early-stopping'],
  ['late-rise', 'early-stopping'],
  ['overfitting', 'generalization-gap'],
  ['overfitting', 'plateau'],
  ['overfitting', 'still-improving'],
  ['still-improving', 'plateau'],
  ['still-improving', 'early-stopping'],
  ['oscillation', 'spike'],
  ['training-loss-rise', 'plateau'],
];

/** What besides the outcomes decides: the learned model's opinion, and which checkpoint is kept. */
type Judged = Pick<Features, 'opinion' | 'checkpoint'>;

/** Whether a finding is no more than a guess. */
type IsGuess = (finding: Finding) => boolean;

/** Replaces findings that another finding explains by the reason why they were not judged. */
export function settleConflicts(outcomes: readonly Outcome[], judged: Judged, thresholds: Thresholds): readonly Outcome[] {
  let settled = outcomes;
  for (const rule of RULES) {
    if (!settled.some((outcome) => holds(outcome, rule))) continue;
    settled = settled.map((outcome) => (isSilenced(outcome, rule) ? silence(outcome, rule.because) : outcome));
  }
  const remaining = withoutWeaker(withMismatch(settled));
  if (judged.opinion === undefined) return remaining;
  const isGuess = guessesAmong(remaining, judged.opinion, thresholds);
  const lowered = changed(remaining, (finding) => (isGuess(finding) ? 'note' : finding.severity));
  return weighed(lowered, judged.opinion, judged.checkpoint, isGuess, thresholds);
}

/** Only what concerns a loss outranks other findings: an undefined metric says nothing about the training. */
function holds(outcome: Outcome, { when, unrecovered }: Rule): boolean {
  if (outcome.state !== 'found') return false;
  const { kind, severity, evidence } = outcome.finding;
  return kind === when && severity === 'failing' && !(unrecovered === true && evidence['recovered'] === 1);
}

function isSilenced(outcome: Outcome, rule: Rule): boolean {
  const kind = kindOf(outcome);
  return outcome.state !== 'notEvaluated' && rule.silences.includes(kind);
}

function silence(outcome: Outcome, because: AbstentionReason): Outcome {
  if (outcome.state === 'notEvaluated') return outcome;
  const kind = kindOf(outcome);
  const series = outcome.state === 'found' ? outcome.finding.series : outcome.series;
  return { state: 'notEvaluated', kind, because, series };
}

/** A task metric that still improves takes the severity from overfitting, which stays as a warning beside it. */
function withMismatch(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (!outcomes.some(isMismatch)) return outcomes;
  return outcomes.map((outcome) => {
    if (outcome.state !== 'found' || outcome.finding.kind !== 'overfitting' || outcome.finding.severity !== 'failing')
      return outcome;
    return { state: 'found', finding: { ...outcome.finding, severity: 'warning' } };
  });
}

/**
 * Which hypotheses of the learned model are no more than guesses, which stay on the list as notes. That a loss could go lower is one
 * where nearly all of the training data is told right (label smoothing and weight decay keep the loss up), and, of a training loss,
 * where it fell nearly all the way or validation loss ends far above it: then the patterns were captured, and a bigger model would
 * widen the gap. So is what the model is not sure of and expects no remedy of to help, and a call to go on where the first thing it
 * would do is to stop earlier.
 */
function guessesAmong(outcomes: readonly Outcome[], opinion: Opinion, thresholds: Thresholds): IsGuess {
  const { accuracy = 0 } = outcomes.map(evidenceOn('underfitting')).find((one) => one !== undefined) ?? {};
  const gap = outcomes.some((outcome) => outcome.state === 'found' && outcome.finding.kind === 'generalization-gap');
  const captured = ({ fall = 0 }: Evidence): boolean =>
    fall > thresholds.underfittingFitted || (gap && fall >= thresholds.underfittingFall);
  return ({ kind, evidence, advice }) => {
    const { probability } = evidence;
    if (probability === undefined || kind === 'overfitting') return false;
    if ((kind === 'underfitting' || kind === 'still-improving') && accuracy >= thresholds.underfittingAccuracy) return true;
    if (kind === 'underfitting' && captured(evidence)) return true;
    if (kind === 'still-improving' && opinion.advice[0] === 'stop-earlier') return true;
    return probability < thresholds.sureProbability && !advice.some((remedy) => opinion.advice.some((choice) => choice === remedy));
  };
}

/** The numbers of the outcome of this kind, found or not. */
function evidenceOn(kind: FindingKind): (outcome: Outcome) => Evidence | undefined {
  return (outcome) => {
    if (kindOf(outcome) !== kind || outcome.state === 'notEvaluated') return undefined;
    return outcome.state === 'found' ? outcome.finding.evidence : outcome.evidence;
  };
}

/** A rise most of which the scatter explains. */
function isScatter({ kind, evidence }: Finding, thresholds: Thresholds): boolean {
  return kind === 'overfitting' && (evidence['standing'] ?? 1) <= thresholds.overfittingVisible;
}

function isMismatch(outcome: Outcome): boolean {
  return outcome.state === 'found' && outcome.finding.kind === 'metric-mismatch' && outcome.finding.severity === 'warning';
}

/** Leaves out the lesser of two findings that tell the same; what is left out was judged, and lies at its threshold. */
function withoutWeaker(outcomes: readonly Outcome[]): readonly Outcome[] {
  const kinds = new Set(outcomes.flatMap((outcome) => (outcome.state === 'found' ? [outcome.finding.kind] : [])));
  const hidden = new Set(WEAKER.filter(([stronger]) => kinds.has(stronger)).map(([, weaker]) => weaker));
  return outcomes.map((outcome) => {
    if (outcome.state !== 'found' || !hidden.has(outcome.finding.kind)) return outcome;
    const { kind, series, evidence } = outcome.finding;
    return { state: 'clear', kind, margin: 0, series, evidence };
  });
}

/** What the learned model never outweighs: a log or a loss that is broken, a validation set that it cannot know. */
const CERTAIN: readonly FindingKind[] = ['non-finite', 'divergence', 'restarted-log', 'unrepresentative-validation'];

/**
 * Whether a run needs attention at all is for the learned model to say, where it has an opinion: in a run that nothing would
 * have improved, what the curves show are notes; in one that could be improved, the surest of its hypotheses is a warning.
 */
function weighed(
  outcomes: readonly Outcome[],
  opinion: Opinion,
  checkpoint: Judged['checkpoint'],
  isGuess: IsGuess,
  thresholds: Thresholds,
): readonly Outcome[] {
  const findings = outcomes.flatMap((outcome) => (outcome.state === 'found' ? [outcome.finding] : []));
  if (findings.some((finding) => stands(finding, thresholds))) return outcomes;
  if (opinion.labels.healthy >= thresholds.healthyProbability) return changed(outcomes, () => 'note');
  if (findings.some(({ severity }) => severity !== 'note')) return outcomes;
  // Where the best checkpoint is kept, overfitting is what the model is worried by, and it does no harm.
  if (checkpoint === 'best' && findings.some(({ kind }) => kind === 'overfitting')) return outcomes;
  const guesses = findings.filter((finding) => isHypothesis(finding.kind) && !isGuess(finding) && !isScatter(finding, thresholds));
  const surest = guesses.reduce<Finding | undefined>((a, b) => (a === undefined || b.confidence > a.confidence ? b : a), undefined);
  return changed(outcomes, (finding) => (finding === surest ? 'warning' : finding.severity));
}

function stands({ kind, severity, confidence }: Finding, thresholds: Thresholds): boolean {
  if (severity === 'note') return false;
  return CERTAIN.includes(kind) || (kind === 'overfitting' && confidence >= thresholds.sureOverfitting);
}

function changed(outcomes: readonly Outcome[], severity: (finding: Finding) => Finding['severity']): readonly Outcome[] {
  return outcomes.map((outcome) =>
    outcome.state === 'found' ? { state: 'found', finding: { ...outcome.finding, severity: severity(outcome.finding) } } : outcome,
  );
}
