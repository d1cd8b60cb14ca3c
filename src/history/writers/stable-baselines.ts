import type { WriterProfile } from '../records/profile.ts';

const STEPS = ['time/total_timesteps', 'total/steps'];

/**
 * Stable-Baselines3's and baselines' `progress.csv` and `progress.json`: reinforcement learning. Returns are shown; no loss here must
 * fall.
 */
export const stableBaselines: WriterProfile = {
  formats: { table: 'sb3-csv', lines: 'sb3-json' },
  score: { table: 0.9, lines: 0.92 },
  recognize: (look) =>
    STEPS.some((name) => look.slot(name) >= 0)
      ? look.names.filter((name) => STEPS.includes(name) || /^(?:rollout|train)\//.test(name))
      : undefined,
  x: { name: 'time/total_timesteps', axis: 'step' },
  adversarial: true,
  skip: /^(?:time\/(?:fps|iterations|time_elapsed)|total\/(?:duration|epochs|episodes))$/,
  columns: [[/(?:ep_rew_mean|episode_return|return_mean|rollout\/return)/, { role: 'other', metric: 'reward', direction: 'max' }]],
};
