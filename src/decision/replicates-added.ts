import { compare } from '../comparison/compare.ts';
import type { Comparison, NumberChange } from '../comparison/comparison.ts';
import type { Policy } from '../config/policy.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { RunDiagnosis } from '../diagnosis/diagnosis.ts';
import type { Unseen } from './gate.ts';
import { failingKinds, outvotedIn } from './unjudged.ts';

/** Replicates that the base did not have outvote one that fails. */
export function outvotedByMore(head: RunDiagnosis, base: RunDiagnosis): readonly Unseen[] {
  const there = base.replicates.length;
  if (head.replicates.length <= there) return [];
  const before = new Set(base.replicates.flatMap((replicate) => failingKinds(replicate)));
  return outvotedIn(head)
    .filter(({ kind, having, of }) => !before.has(kind) && 2 * having < of)
    .map((one) => ({ ...one, base: there }));
}

/** Replicates of one run that are compared with the base one by one. */
const MOST_REPLICATES = 16;

/**
 * A seed that is worse hides in the mean with others that the base did not have, and the spread that it makes among them hides it from
 * the noise: so each is compared with the base as if it were alone.
 */
export function worseInMean(
  head: RunDiagnosis,
  base: RunDiagnosis,
  { baseline, runs }: Comparison,
  policy: Policy,
): readonly Unseen[] {
  const { key, replicates } = head.run;
  if (replicates.length <= base.replicates.length || worseNumber(runs, key)) return [];
  const hidden = replicates.slice(0, MOST_REPLICATES).flatMap((replicate) => {
    const alone = diagnose({ runs: [{ key, replicates: [replicate] }] }, policy);
    return worseNumber(compare(alone, baseline, policy).runs, key) ?? [];
  });
  const [number] = hidden;
  return number === undefined
    ? []
    : [{ code: 'worse-in-mean', key, metric: number.metric, of: replicates.length, base: base.replicates.length }];
}

/** The number that decides, where it is worse. */
function worseNumber(runs: Comparison['runs'], key: string): NumberChange | undefined {
  return runs.find((run) => run.key === key)?.numbers.find(({ gates, verdict }) => gates && verdict === 'worse');
}
