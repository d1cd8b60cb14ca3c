import { type Baseline, baseOf, mayGate } from '../comparison/baseline.ts';
import type { FindingChange, RunComparison } from '../comparison/comparison.ts';
import type { GateReason } from './gate.ts';

/**
 * Why nothing that a run shows can be called its pull request's: the exact base is still being trained, another training stands in for
 * it and lacks what the run has, or the base's own training does not tell, or shows far less of it. Where nothing failing is found, a stand-in is enough.
 */
export function openAgainst(baseline: Baseline, compared: RunComparison | undefined): readonly GateReason[] {
  if (baseline.state !== 'found' || compared?.state !== 'matched') return [];
  const { key, findings, numbers } = compared;
  const untold = findings.flatMap((one) => untoldBy(key, one));
  if (mayGate(baseline, key)) return untold.slice(0, 1);
  const brought = findings.some((one) => (one.change === 'unlike' || one.change === 'worse') && one.finding.severity === 'failing');
  const isWorse = numbers.some(({ what, verdict }) => what === 'best' && verdict === 'worse');
  const rung = baseOf(baseline, key)?.rung ?? 'other';
  return brought || isWorse ? [{ code: 'stand-in-base', key, rung }] : untold.slice(0, 1);
}

/** A failing finding of which the base's training says nothing or too little, or that it shows far less of. */
function untoldBy(key: string, one: FindingChange): readonly GateReason[] {
  if (one.change === 'borderline' && one.finding.severity === 'failing')
    return [{ code: 'too-close', key, kind: one.finding.kind }];
  if (one.change === 'worse' && one.isApart && one.finding.severity === 'failing')
    return [{ code: 'worse-finding', key, kind: one.finding.kind }];
  if (one.change !== 'not-evaluated' || one.side !== 'base' || one.finding.severity !== 'failing') return [];
  const { because, finding } = one;
  return because.code === 'base-ended'
    ? [{ code: 'base-broke-off', key, axis: because.axis, at: because.at }]
    : [{ code: 'base-unjudged', key, kind: finding.kind }];
}
