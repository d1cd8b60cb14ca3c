import { es as brokenEvaluation } from '../../../diagnosis/findings/broken-evaluation/es.ts';
import { es as constantMetric } from '../../../diagnosis/findings/constant-metric/es.ts';
import { es as divergence } from '../../../diagnosis/findings/divergence/es.ts';
import { es as earlyStopping } from '../../../diagnosis/findings/early-stopping/es.ts';
import { es as generalizationGap } from '../../../diagnosis/findings/generalization-gap/es.ts';
import { es as lateRise } from '../../../diagnosis/findings/late-rise/es.ts';
import { es as metricMismatch } from '../../../diagnosis/findings/metric-mismatch/es.ts';
import { es as noGeneralization } from '../../../diagnosis/findings/no-generalization/es.ts';
import { es as noLearning } from '../../../diagnosis/findings/no-learning/es.ts';
import { es as noisyValidation } from '../../../diagnosis/findings/noisy-validation/es.ts';
import { es as nonFinite } from '../../../diagnosis/findings/non-finite/es.ts';
import { es as oscillation } from '../../../diagnosis/findings/oscillation/es.ts';
import { es as outOfScale } from '../../../diagnosis/findings/out-of-scale/es.ts';
import { es as overfitting } from '../../../diagnosis/findings/overfitting/es.ts';
import { es as plateau } from '../../../diagnosis/findings/plateau/es.ts';
import { es as restartedLog } from '../../../diagnosis/findings/restarted-log/es.ts';
import { es as slowConvergence } from '../../../diagnosis/findings/slow-convergence/es.ts';
import { es as spike } from '../../../diagnosis/findings/spike/es.ts';
import { es as stillImproving } from '../../../diagnosis/findings/still-improving/es.ts';
import { es as trainingLossRise } from '../../../diagnosis/findings/training-loss-rise/es.ts';
import { es as underfitting } from '../../../diagnosis/findings/underfitting/es.ts';
import { es as unrepresentativeValidation } from '../../../diagnosis/findings/unrepresentative-validation/es.ts';
import type { kinds as en } from '../en/kinds.ts';
import type { Same } from '../messages.ts';

/** What is said of each kind of finding: the words stand in its folder. */
export const kinds: { readonly [K in keyof typeof en]: Same<(typeof en)[K]> } = {
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
  'no-learning': noLearning,
  'no-generalization': noGeneralization,
  'out-of-scale': outOfScale,
  'constant-metric': constantMetric,
  'broken-evaluation': brokenEvaluation,
};
