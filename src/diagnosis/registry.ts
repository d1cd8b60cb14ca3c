import type { Detector } from './detector.ts';
import { divergence } from './detectors/divergence.ts';
import { earlyStopping } from './detectors/early-stopping.ts';
import { generalizationGap } from './detectors/generalization-gap.ts';
import { lateRise } from './detectors/late-rise.ts';
import { metricMismatch } from './detectors/metric-mismatch.ts';
import { noisyValidation } from './detectors/noisy-validation.ts';
import { nonFinite } from './detectors/non-finite.ts';
import { oscillation } from './detectors/oscillation.ts';
import { overfitting } from './detectors/overfitting.ts';
import { plateau } from './detectors/plateau.ts';
import { restartedLog } from './detectors/restarted-log.ts';
import { slowConvergence } from './detectors/slow-convergence.ts';
import { spike } from './detectors/spike.ts';
import { stillImproving } from './detectors/still-improving.ts';
import { trainingLossRise } from './detectors/training-loss-rise.ts';
import { underfitting } from './detectors/underfitting.ts';
import { unrepresentativeValidation } from './detectors/unrepresentative-validation.ts';

/** Every detector, in the order of `report.json`. A new one is a file in `detectors/` and a line here. */
export const DETECTORS: readonly Detector[] = [
  nonFinite,
  divergence,
  trainingLossRise,
  overfitting,
  lateRise,
  generalizationGap,
  underfitting,
  stillImproving,
  plateau,
  slowConvergence,
  oscillation,
  noisyValidation,
  spike,
  unrepresentativeValidation,
  restartedLog,
  metricMismatch,
  earlyStopping,
];
