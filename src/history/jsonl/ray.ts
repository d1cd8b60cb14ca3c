import type { RowProfile } from '../rows.ts';
import { haveAll, keysOf } from './lines.ts';

/** Ray Tune's `result.json`: a report per line, complete where `progress.csv` keeps only the first report's keys. */
export const rayResult: RowProfile = {
  name: 'ray-result-jsonl',
  score: 0.92,
  recognise: (objects) =>
    haveAll(objects, 'training_iteration', 'trial_id') ?? haveAll(objects, 'training_iteration', 'time_total_s'),
  x: { key: 'training_iteration', axis: 'step' },
  ignore:
    /^(?:config|timestamp|pid|time_this_iter_s|time_total_s|time_since_restore|iterations_since_restore|timesteps_since_restore|node_ip|date|timers|perf|counters|sampler_perf)(?:\.|$)/,
};

/** Stable-Baselines3's `progress.json`: reinforcement learning; returns are shown, its losses are no supervised losses. */
export const stableBaselines: RowProfile = {
  name: 'sb3-json',
  score: 0.92,
  recognise(objects) {
    const keys = keysOf(objects);
    return keys.includes('time/total_timesteps') || keys.includes('total/steps')
      ? keys.filter((key) => /^(?:time|rollout|train|total)\//.test(key))
      : undefined;
  },
  x: { key: 'time/total_timesteps', axis: 'step' },
  adversarial: true,
  ignore: /^time\/(?:fps|iterations|time_elapsed)$/,
};
