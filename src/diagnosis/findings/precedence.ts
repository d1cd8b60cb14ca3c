import type { Finding, FindingKind, Outcome } from '../diagnosis.ts';
import { kindOf } from '../diagnosis.ts';

interface Row {
  /** While this is found… */
  readonly stays: FindingKind;
  /** …these go, since what they would say follows from it, or is a lesser word for the same stretch of the same run. */
  readonly goes: readonly FindingKind[];
  /** `failing`: only a broken loss; `heavy`: what is more than a note. A note takes the place of notes only. */
  readonly while: 'failing' | 'heavy' | 'any';
  /** What goes was judged, and lies at its threshold; otherwise it could not be judged. */
  readonly judged?: true;
  /** Stay with less weight: they are true, and not what matters; but where the finding rests on the number of this name. */
  readonly lowers?: { readonly kinds: readonly FindingKind[]; readonly to: 'warning' | 'note'; readonly unless?: string };
}

/** What is said of how validation went, which means nothing where it shows nothing of the model. */
const OF_VALIDATION: readonly FindingKind[] = [
  'late-rise',
  'metric-mismatch',
  'generalization-gap',
  'underfitting',
  'slow-convergence',
  'still-improving',
  'plateau',
  'early-stopping',
  'noisy-validation',
  'constant-metric',
];

/** What is said of how the curves went, which means nothing where the loss itself is broken. */
const OF_A_CURVE: readonly FindingKind[] = [...OF_VALIDATION, 'overfitting', 'training-loss-rise', 'oscillation'];

/** Where two findings compete, which one stays. Earlier rows apply first, and what has gone takes nothing along. */
const ROWS: readonly Row[] = [
  {
    stays: 'non-finite',
    goes: ['no-learning', 'no-generalization', 'divergence', 'out-of-scale', ...OF_A_CURVE],
    while: 'failing',
  },
  {
    stays: 'divergence',
    goes: ['no-learning', 'no-generalization', 'unrepresentative-validation', 'out-of-scale', ...OF_A_CURVE],
    while: 'heavy',
  },
  {
    stays: 'no-learning',
    goes: ['no-generalization', 'unrepresentative-validation', ...OF_A_CURVE],
    while: 'heavy',
  },
  {
    stays: 'no-generalization',
    lowers: { kinds: ['overfitting'], to: 'note' },
    goes: OF_VALIDATION,
    while: 'heavy',
  },
  {
    stays: 'out-of-scale',
    lowers: { kinds: ['overfitting'], to: 'note', unless: 'first' },
    goes: ['late-rise', 'metric-mismatch', 'generalization-gap', 'oscillation', 'noisy-validation', 'early-stopping', 'plateau'],
    while: 'heavy',
  },
  {
    stays: 'broken-evaluation',
    goes: ['overfitting', 'late-rise', 'early-stopping', 'noisy-validation', 'plateau'],
    while: 'heavy',
  },
  {
    stays: 'metric-mismatch',
    lowers: { kinds: ['overfitting'], to: 'warning' },
    goes: ['late-rise', 'early-stopping'],
    while: 'heavy',
    judged: true,
  },
  {
    stays: 'overfitting',
    goes: [
      'late-rise',
      'early-stopping',
      'generalization-gap',
      'plateau',
      'still-improving',
      'unrepresentative-validation',
      'underfitting',
      'slow-convergence',
    ],
    while: 'any',
    judged: true,
  },
  { stays: 'training-loss-rise', goes: ['plateau', 'underfitting', 'late-rise'], while: 'any', judged: true },
  { stays: 'late-rise', goes: ['early-stopping', 'plateau', 'still-improving'], while: 'any', judged: true },
  { stays: 'slow-convergence', goes: ['underfitting', 'still-improving', 'plateau'], while: 'any', judged: true },
  { stays: 'underfitting', goes: ['plateau', 'still-improving'], while: 'any', judged: true },
  { stays: 'still-improving', goes: ['plateau', 'early-stopping'], while: 'any', judged: true },
  { stays: 'oscillation', goes: ['spike', 'noisy-validation'], while: 'any', judged: true },
];

/** Leaves out what another finding explains, or says better. */
export function settle(outcomes: readonly Outcome[]): readonly Outcome[] {
  let settled = outcomes;
  for (const row of ROWS) {
    const staying = settled.find((outcome) => outcome.state === 'found' && holds(outcome.finding, row));
    if (staying?.state !== 'found') continue;
    const { severity } = staying.finding;
    const lowers = row.lowers?.unless !== undefined && row.lowers.unless in staying.finding.evidence ? undefined : row.lowers;
    settled = settled.map((outcome) => (goes(outcome, row, severity) ? without(outcome, row) : lowered(outcome, lowers)));
  }
  return settled;
}

function holds({ kind, severity, evidence }: Finding, row: Row): boolean {
  if (kind !== row.stays) return false;
  if (row.while === 'any') return true;
  if (row.while === 'heavy') return severity !== 'note';
  // A loss that is a number again at the end goes on being judged.
  return severity === 'failing' && evidence['recovered'] !== 1;
}

function goes(outcome: Outcome, row: Row, severity: Finding['severity']): boolean {
  if (outcome.state === 'notEvaluated' || !row.goes.includes(kindOf(outcome))) return false;
  if (outcome.state === 'clear') return row.judged !== true;
  return severity !== 'note' || outcome.finding.severity === 'note';
}

function lowered(outcome: Outcome, lowers: Row['lowers']): Outcome {
  if (outcome.state !== 'found' || lowers?.kinds.includes(outcome.finding.kind) !== true) return outcome;
  if (outcome.finding.severity === 'note') return outcome;
  return { state: 'found', finding: { ...outcome.finding, severity: lowers.to } };
}

function without(outcome: Outcome, row: Row): Outcome {
  if (outcome.state === 'notEvaluated') return outcome;
  const { kind, series, evidence } = outcome.state === 'found' ? outcome.finding : outcome;
  if (row.judged === true) return { state: 'clear', kind, margin: 0, series, evidence };
  const clear = outcome.state === 'clear' && { clear: { margin: outcome.margin, evidence } };
  return { state: 'notEvaluated', kind, because: { code: 'explained', by: row.stays }, series, ...clear };
}
