import type { FindingKind } from '../../../diagnosis/diagnosis.ts';
import { en as brokenEvaluation } from '../../../diagnosis/findings/broken-evaluation/en.ts';
import { en as constantMetric } from '../../../diagnosis/findings/constant-metric/en.ts';
import { en as divergence } from '../../../diagnosis/findings/divergence/en.ts';
import { en as earlyStopping } from '../../../diagnosis/findings/early-stopping/en.ts';
import { en as generalizationGap } from '../../../diagnosis/findings/generalization-gap/en.ts';
import { en as lateRise } from '../../../diagnosis/findings/late-rise/en.ts';
import { en as metricMismatch } from '../../../diagnosis/findings/metric-mismatch/en.ts';
import { en as noGeneralization } from '../../../diagnosis/findings/no-generalization/en.ts';
import { en as noLearning } from '../../../diagnosis/findings/no-learning/en.ts';
import { en as noisyValidation } from '../../../diagnosis/findings/noisy-validation/en.ts';
import { en as nonFinite } from '../../../diagnosis/findings/non-finite/en.ts';
import { en as oscillation } from '../../../diagnosis/findings/oscillation/en.ts';
import { en as outOfScale } from '../../../diagnosis/findings/out-of-scale/en.ts';
import { en as overfitting } from '../../../diagnosis/findings/overfitting/en.ts';
import { en as plateau } from '../../../diagnosis/findings/plateau/en.ts';
import { en as restartedLog } from '../../../diagnosis/findings/restarted-log/en.ts';
import { en as slowConvergence } from '../../../diagnosis/findings/slow-convergence/en.ts';
import { en as spike } from '../../../diagnosis/findings/spike/en.ts';
import { en as stillImproving } from '../../../diagnosis/findings/still-improving/en.ts';
import { en as trainingLossRise } from '../../../diagnosis/findings/training-loss-rise/en.ts';
import { en as underfitting } from '../../../diagnosis/findings/underfitting/en.ts';
import { en as unrepresentativeValidation } from '../../../diagnosis/findings/unrepresentative-validation/en.ts';
import type { KindWords } from '../../../diagnosis/findings/words.ts';

/** What is said of each kind of finding: the words stand in its folder. */
export const kinds = {
  'non-finite': nonFinite,
  divergence,
  'no-learning': noLearning,
  'no-generalization': noGeneralization,
  'out-of-scale': outOfScale,
  'constant-metric': constantMetric,
  'broken-evaluation': brokenEvaluation,
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
} as const satisfies Readonly<Record<FindingKind, KindWords>>;
