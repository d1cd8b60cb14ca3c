import type { Policy } from '../config/policy.ts';
import {
  type FindingKind,
  type HistoryDiagnosis,
  kindOf,
  type Outcome,
  type RunDiagnosis,
  shownOf,
} from '../diagnosis/diagnosis.ts';
import { settingsOf } from '../diagnosis/settings.ts';
import type { Refusal } from '../history/history.ts';
import type { RefusalReason } from '../history/reasons.ts';
import type { Unseen } from './gate.ts';

/** Kinds whose findings can be failing by default. */
export const CAN_FAIL: readonly FindingKind[] = ['non-finite', 'divergence', 'overfitting'];

/** What makes a run healthy: judged of neither, it was not judged at all. */
const JUDGED_BY: readonly FindingKind[] = ['overfitting', 'divergence'];

/** Refusals of what is no history, or of what was never there: a folder of histories holds other files, and nothing hides in those. */
const NO_HISTORY: ReadonlySet<RefusalReason['code']> = new Set<RefusalReason['code']>([
  'empty',
  'binary',
  'single-values',
  'no-series',
  'no-numbers',
  'not-a-history',
  'unknown-format',
  'deleted-runs',
  'no-artifact',
]);

/** Files that are or may be histories, and that were not read. */
export function unreadFiles(refused: readonly Refusal[]): readonly Unseen[] {
  return refused.filter(({ because }) => mayHide(because)).map(({ path, because }) => ({ code: 'unread', path, because }));
}

function mayHide(because: RefusalReason): boolean {
  if (because.code === 'unsafe-member') return because.problem !== 'link';
  return !NO_HISTORY.has(because.code);
}

/** What could not be judged of a run, with or without a base. */
export function unjudgedOf(run: RunDiagnosis, policy: Policy): readonly Unseen[] {
  return [...switchedOff(run, policy), ...notJudged(run), ...tied(run)];
}

function switchedOff({ run: { key } }: RunDiagnosis, policy: Policy): readonly Unseen[] {
  const { severity } = settingsOf(key, policy);
  const kinds = CAN_FAIL.filter((kind) => severity[kind] === 'off');
  return kinds.length === 0 ? [] : [{ code: 'switched-off', key, kinds }];
}

function notJudged(run: RunDiagnosis): readonly Unseen[] {
  const { outcomes } = shownOf(run);
  const asked = outcomes.filter((outcome) => JUDGED_BY.includes(kindOf(outcome)));
  if (run.verdict !== 'unknown' || asked.length === 0 || asked.some(({ state }) => state !== 'notEvaluated')) return [];
  const because = abstentionOf('overfitting', asked) ?? abstentionOf('divergence', asked);
  return [{ code: 'not-judged', key: run.run.key, ...(because && { because }) }];
}

/** Why a kind was not judged in any series; undefined where it was judged in one. */
export function abstentionOf(kind: FindingKind, outcomes: readonly Outcome[]) {
  const ofKind = outcomes.filter((outcome) => kindOf(outcome) === kind);
  const abstained = ofKind.flatMap((outcome) => (outcome.state === 'notEvaluated' ? [outcome.because] : []));
  return abstained.length === ofKind.length ? abstained[0] : undefined;
}

/** Half of the replicates fail: a tie is no majority for either side. */
function tied(run: RunDiagnosis): readonly Unseen[] {
  return outvotedIn(run).filter(({ having, of }) => 2 * having >= of);
}

/** Failing findings of some replicates that do not hold for the run. */
export function outvotedIn({ run: { key }, replicates, findings }: RunDiagnosis): readonly Extract<Unseen, { code: 'outvoted' }>[] {
  const kinds = new Set(replicates.flatMap((replicate) => failingKinds(replicate)));
  for (const { kind } of findings) kinds.delete(kind);
  return [...kinds].map((kind) => {
    const having = replicates.filter((replicate) => failingKinds(replicate).includes(kind)).length;
    return { code: 'outvoted', key, kind, having, of: replicates.length };
  });
}

export function failingKinds({ findings }: Pick<HistoryDiagnosis, 'findings'>): readonly FindingKind[] {
  return findings.filter(({ severity }) => severity === 'failing').map(({ kind }) => kind);
}
