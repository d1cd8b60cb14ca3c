import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import {
  type FindingKind,
  type HistoryDiagnosis,
  kindOf,
  type Outcome,
  type RunDiagnosis,
  shownOf,
} from '../diagnosis/diagnosis.ts';
import { beforeRestart } from '../diagnosis/restart.ts';
import { settingsOf } from '../diagnosis/settings.ts';
import type { Refusal } from '../history/history.ts';
import type { RefusalReason } from '../history/reasons.ts';
import type { Unseen } from './gate.ts';

/** Kinds that are failing by default. */
export const CAN_FAIL: readonly FindingKind[] = ['non-finite', 'divergence', 'no-learning', 'no-generalization', 'overfitting'];

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

/** What could not be judged of a run, with or without its counterpart on the base. */
export function unjudgedOf(run: RunDiagnosis, policy: Policy, base: RunDiagnosis | undefined): readonly Unseen[] {
  return [...switchedOff(run, policy), ...notJudged(run), ...tied(run), ...earlierParts(run, policy, base)];
}

/** Failing findings of trainings that a restarted log holds before its last one, which the base's log does not hold too. */
function earlierParts(run: RunDiagnosis, policy: Policy, base: RunDiagnosis | undefined): readonly Unseen[] {
  const kinds = failingBefore(run, policy);
  if (kinds.size === 0) return [];
  const known = new Set([...failingKinds(run), ...(base ? failingBefore(base, policy) : [])]);
  return [...kinds].filter((kind) => !known.has(kind)).map((kind) => ({ code: 'earlier-part', key: run.run.key, kind }));
}

/** Parts of one log that are looked at, the newest first. */
const MOST_PARTS = 8;

function failingBefore({ run: { key, replicates } }: RunDiagnosis, policy: Policy): ReadonlySet<FindingKind> {
  const kinds = new Set<FindingKind>();
  for (const history of replicates) {
    let part = beforeRestart(history);
    for (let parts = 0; part !== undefined && parts < MOST_PARTS; parts += 1) {
      const { runs } = diagnose({ runs: [{ key, replicates: [part] }] }, policy);
      for (const one of runs) for (const kind of failingKinds(one)) kinds.add(kind);
      part = beforeRestart(part);
    }
  }
  return kinds;
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
