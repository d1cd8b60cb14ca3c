import { type Finding, type FindingKind, SEVERITIES } from './diagnosis.ts';
import { brokenEvaluation } from './findings/broken-evaluation/kind.ts';
import { constantMetric } from './findings/constant-metric/kind.ts';
import { divergence } from './findings/divergence/kind.ts';
import { earlyStopping } from './findings/early-stopping/kind.ts';
import { generalizationGap } from './findings/generalization-gap/kind.ts';
import { lateRise } from './findings/late-rise/kind.ts';
import { metricMismatch } from './findings/metric-mismatch/kind.ts';
import { noGeneralization } from './findings/no-generalization/kind.ts';
import { noLearning } from './findings/no-learning/kind.ts';
import { noisyValidation } from './findings/noisy-validation/kind.ts';
import { nonFinite } from './findings/non-finite/kind.ts';
import { oscillation } from './findings/oscillation/kind.ts';
import { outOfScale } from './findings/out-of-scale/kind.ts';
import { overfitting } from './findings/overfitting/kind.ts';
import { plateau } from './findings/plateau/kind.ts';
import { restartedLog } from './findings/restarted-log/kind.ts';
import { slowConvergence } from './findings/slow-convergence/kind.ts';
import { spike } from './findings/spike/kind.ts';
import { stillImproving } from './findings/still-improving/kind.ts';
import { trainingLossRise } from './findings/training-loss-rise/kind.ts';
import { underfitting } from './findings/underfitting/kind.ts';
import { unrepresentativeValidation } from './findings/unrepresentative-validation/kind.ts';
/** Every kind of finding, in the order in which they lead where two are equally severe, and of `report.json`. A new one is a folder in `findings/` and a line here. */
export const KINDS = {
  'non-finite': nonFinite,
  divergence,
  'no-learning': noLearning,
  'no-generalization': noGeneralization,
  'out-of-scale': outOfScale,
  'broken-evaluation': brokenEvaluation,
  'metric-mismatch': metricMismatch,
  overfitting,
  'training-loss-rise': trainingLossRise,
  'late-rise': lateRise,
  'constant-metric': constantMetric,
  'unrepresentative-validation': unrepresentativeValidation,
  oscillation,
  'slow-convergence': slowConvergence,
  underfitting,
  'still-improving': stillImproving,
  'generalization-gap': generalizationGap,
  spike,
  plateau,
  'early-stopping': earlyStopping,
  'noisy-validation': noisyValidation,
  'restarted-log': restartedLog,
};

/** Every kind, in the order of `report.json`. */
export const FINDING_KINDS: readonly FindingKind[] = Object.keys(KINDS).filter(isFindingKind);

export function isFindingKind(name: string): name is FindingKind {
  return Object.hasOwn(KINDS, name);
}

/** Orders findings: by severity, then by kind, then by how often such a finding is true. */
export function worstFirst(a: Finding, b: Finding): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || b.confidence - a.confidence;
}
