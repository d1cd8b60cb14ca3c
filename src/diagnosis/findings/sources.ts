import type { Source } from './kind.ts';

/** Sources that several kinds share. */
export const PRECHELT: Source = {
  label: 'Prechelt 1998, Early stopping \u2013 but when?',
  url: 'https://doi.org/10.1007/3-540-49430-8_3',
};
export const PLAYBOOK: Source = {
  label: 'Deep learning tuning playbook',
  url: 'https://github.com/google-research/tuning_playbook',
};
export const CHECKER: Source = { label: 'TheDeepChecker', url: 'https://github.com/thedeepchecker/thedeepchecker' };
export const AUTOTRAINER: Source = { label: 'AutoTrainer, ICSE 2021', url: 'https://github.com/shiningrain/AUTOTRAINER' };
export const CURVES: Source = {
  label: 'Brownlee, Learning curves',
  url: 'https://machinelearningmastery.com/learning-curves-for-diagnosing-machine-learning-model-performance/',
};
export const OWN: Source = { label: 'Loss Doctor\u2019s own measurements' };
