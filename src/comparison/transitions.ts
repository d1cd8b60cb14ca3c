import { type Finding, type FindingKind, kindOf, type Outcome, type RunDiagnosis, type Severity } from '../diagnosis/diagnosis.ts';
import type { FindingChange } from './comparison.ts';
import { hasLearnedLess } from './learned.ts';
import { risesFurther } from './rises.ts';
import { COMPARISON_THRESHOLDS as T } from './thresholds.ts';

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, failing: 2 };

/** Kinds that say how little a loss came down: two runs differ in them only where their losses do. */
const OF_LEVEL: ReadonlySet<FindingKind> = new Set(['no-learning', 'no-generalization']);

/** A loss that grows without end ends in NaN or before it, by the seed. */
const BLOWN_UP: ReadonlySet<FindingKind> = new Set(['non-finite', 'divergence']);

/**
 * What became of every finding between base and head. New is a transition with hysteresis: absent in the base (and in every older
 * base run), present in the head, and clearly apart; otherwise borderline, which never gates.
 */
export function transitions(head: RunDiagnosis, base: RunDiagnosis, older: readonly RunDiagnosis[]): readonly FindingChange[] {
  const present = head.findings.map((finding) => changeOf(finding, head, base, older));
  const gone = base.findings
    .filter((was) => !head.findings.some((finding) => isSameFinding(finding, was)))
    .map((was) => departure(was, head));
  return [...present, ...gone];
}

function changeOf(finding: Finding, head: RunDiagnosis, base: RunDiagnosis, older: readonly RunDiagnosis[]): FindingChange {
  const was = base.findings.find((candidate) => isSameFinding(candidate, finding));
  if (was !== undefined) {
    if (!isWorse(finding, was)) return { change: 'pre-existing', finding };
    const isFurther = finding.kind === 'overfitting' && risesFurther(finding, base, older) === true;
    return { change: 'worse', finding, ...(isFurther && { isApart: true }) };
  }
  const before = outcomeFor(finding, base);
  if (before?.state === 'notEvaluated' && clearIn(before) === undefined)
    return { change: 'not-evaluated', side: 'base', finding, because: before.because };
  if (BLOWN_UP.has(finding.kind) && base.findings.some(({ kind, severity }) => BLOWN_UP.has(kind) && severity === 'failing'))
    return { change: 'borderline', finding };
  const neverSeen = !older.some((run) => run.findings.some((candidate) => isSameFinding(candidate, finding)));
  return { change: neverSeen && isApart(finding, before, head, base, older) ? 'new' : 'borderline', finding };
}

/**
 * Whether head and base lie clearly apart: of overfitting by how far their losses rise, that nothing was learned by the losses
 * themselves. Elsewhere each side must lie clearly on its own side of the threshold.
 */
function isApart(
  finding: Finding,
  before: Outcome | undefined,
  head: RunDiagnosis,
  base: RunDiagnosis,
  older: readonly RunDiagnosis[],
): boolean {
  if (OF_LEVEL.has(finding.kind) && !hasLearnedLess(finding, head, [base, ...older])) return false;
  const further = finding.kind === 'overfitting' ? risesFurther(finding, base, older) : undefined;
  if (further !== undefined) return further;
  const clear = before && clearIn(before);
  const clearlyAbsent = clear === undefined || clear.margin >= T.baseBelow;
  return clearlyAbsent && finding.margin >= T.newBeyond && finding.confidence >= T.newConfidence;
}

/** A base that learned nothing was trained to its end all the same: what its curve does not show, it does not have. */
function clearIn(before: Outcome): { readonly margin: number } | undefined {
  if (before.state === 'clear') return before;
  if (before.state === 'found' || before.because.code !== 'explained') return undefined;
  return before.because.by === 'no-learning' ? before.clear : undefined;
}

function departure(was: Finding, head: RunDiagnosis): FindingChange {
  const now = outcomeFor(was, head);
  if (now?.state === 'notEvaluated') return { change: 'not-evaluated', side: 'head', was, because: now.because };
  return { change: 'resolved', was };
}

function isWorse(finding: Finding, was: Finding): boolean {
  if (RANK[finding.severity] !== RANK[was.severity]) return RANK[finding.severity] > RANK[was.severity];
  return Number.isFinite(was.margin) && 1 + finding.margin >= T.worseFactor * (1 + was.margin);
}

/** The same problem of the same series; a kind that both sides show once is the same under a renamed series too. */
export function isSameFinding(a: Finding, b: Finding): boolean {
  return a.kind === b.kind && (a.series[0] === b.series[0] || lastWord(a.series[0]) === lastWord(b.series[0]));
}

function lastWord(name: string): string {
  return name.split(/[/.]/).at(-1) ?? name;
}

/** The outcome that speaks of a finding's kind: the one for its series, or else one for the whole run. */
function outcomeFor(finding: Finding, run: RunDiagnosis): Outcome | undefined {
  const ofKind = run.outcomes.filter((outcome) => kindOf(outcome) === finding.kind);
  const named = ofKind.find((outcome) => outcome.state !== 'found' && outcome.series.includes(finding.series[0]));
  return named ?? ofKind.find((outcome) => outcome.state !== 'found');
}
