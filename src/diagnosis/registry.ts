import type { FindingKind } from './diagnosis.ts';
import { divergence } from './findings/divergence/kind.ts';
import { earlyStopping } from './findings/early-stopping/kind.ts';
import { generalizationGap } from './findings/generalization-gap/kind.ts';
import { lateRise } from './findings/late-rise/kind.ts';
import { metricMismatch } from './findings/metric-mismatch/kind.ts';
import { noisyValidation } from './findings/noisy-validation/kind.ts';
import { nonFinite } from './findings/non-finite/kind.ts';
import { oscillation } from './findings/oscillation/kind.ts';
import { overfitting } from './findings/overfitting/kind.ts';
import { plateau } from './findings/plateau/kind.ts';
import { restartedLog } from './findings/restarted-log/kind.ts';
import { slowConvergence } from './findings/slow-convergence/kind.ts';
import { spike } from './findings/spike/kind.ts';
import { stillImproving } from './findings/still-improving/kind.ts';
import { trainingLossRise } from './findings/training-loss-rise/kind.ts';
import { underfitting } from './findings/underfitting/kind.ts';
import { unrepresentativeValidation } from './findings/unrepresentative-validation/kind.ts';

/** Every kind of finding, in the order of `report.json`. A new one is a folder in `findings/` and a line here. */
export const KINDS = {
  'non-finite': nonFinite,
  divergence,
  'training-loss-rise': trainingLossRise,
  overfitting,
  'late-rise': lateRise,
  'generalization-gap': generalizationGap,
  underfitting,
  'still-improving': stillImproving,
  plateau,
  'slow-convergence': slowConvergence,
  oscillation,
  'noisy-validation': noisyValidation,
  spike,
  'unrepresentative-validation': unrepresentativeValidation,
  'restarted-log': restartedLog,
  'metric-mismatch': metricMismatch,
  'early-stopping': earlyStopping,
};

/** Every kind, in the order of `report.json`. */
export const FINDING_KINDS: readonly FindingKind[] = Object.keys(KINDS).filter(isFindingKind);

export function isFindingKind(name: string): name is FindingKind {
  return Object.hasOwn(KINDS, name);
}
