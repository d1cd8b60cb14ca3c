import type { AbstentionReason } from './abstention.ts';
import type { FindingKind, Outcome } from './diagnosis.ts';

interface Rule {
  /** While this kind is found… */
  readonly when: FindingKind;
  /** …these say nothing, since what they would judge is a consequence of it. */
  readonly silences: readonly FindingKind[];
  readonly because: AbstentionReason;
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

/** Replaces findings that another finding explains by the reason why they were not judged. */
export function settleConflicts(outcomes: readonly Outcome[]): readonly Outcome[] {
  let settled = outcomes;
  for (const rule of RULES) {
    if (!settled.some((outcome) => holds(outcome, rule.when))) continue;
    settled = settled.map((outcome) => (isSilenced(outcome, rule) ? silence(outcome, rule.because) : outcome));
  }
  return settled;
}

/** Only what concerns a loss outranks other findings: an undefined metric says nothing about the training. */
function holds(outcome: Outcome, kind: FindingKind): boolean {
  return outcome.state === 'found' && outcome.finding.kind === kind && outcome.finding.severity === 'failing';
}

function isSilenced(outcome: Outcome, rule: Rule): boolean {
  const kind = outcome.state === 'found' ? outcome.finding.kind : outcome.kind;
  return outcome.state !== 'notEvaluated' && rule.silences.includes(kind);
}

function silence(outcome: Outcome, because: AbstentionReason): Outcome {
  if (outcome.state === 'notEvaluated') return outcome;
  const kind = outcome.state === 'found' ? outcome.finding.kind : outcome.kind;
  const series = outcome.state === 'found' ? outcome.finding.series : outcome.series;
  return { state: 'notEvaluated', kind, because, series };
}
