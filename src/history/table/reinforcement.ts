import type { TableProfile } from './profile.ts';
import { withColumns } from './profile.ts';

/** Stable-Baselines3's and baselines' `progress.csv`: reinforcement learning. Returns are shown; no loss here must fall. */
export const stableBaselines: TableProfile = {
  name: 'sb3-csv',
  recognise: (table) =>
    (withColumns(table, 'time/total_timesteps') ?? withColumns(table, 'total/steps'))?.concat(
      table.header.filter((name) => /^(?:rollout|train)\//.test(name)),
    ),
  adversarial: true,
  columns: [
    [/^(?:time\/(?:fps|iterations|time_elapsed)|total\/(?:duration|epochs|episodes))$/, null],
    [/(?:ep_rew_mean|episode_return|return_mean|rollout\/return)/, { role: 'other', metric: 'reward', direction: 'max' }],
  ],
};

/** Ray Tune's `progress.csv`: its header is frozen to the first report's keys. */
export const rayProgress: TableProfile = {
  name: 'ray-progress-csv',
  recognise: (table) =>
    withColumns(table, 'training_iteration', 'trial_id') ?? withColumns(table, 'training_iteration', 'time_total_s'),
  x: { column: 'training_iteration', axis: 'step' },
  hidesNan: 'Ray',
  columns: [
    [
      /^(?:config\/|timestamp$|pid$|time_|timesteps_since|iterations_since|date$|node_ip$|hostname$|done$|episodes_|num_|timers\/|perf\/)/,
      null,
    ],
  ],
};

/** MLCommons AlgoPerf's `measurements.csv` and `eval_measurements.csv`; pandas left NaN blank. `loss` is that of the last batch. */
export const algoperf: TableProfile = {
  name: 'algoperf-csv',
  recognise: (table) => withColumns(table, 'global_step', 'preemption_count', 'total_duration'),
  x: { column: 'global_step', axis: 'step' },
  hidesNan: 'pandas',
  columns: [
    [/^(?:accumulated_.*|total_duration|preemption_count|score|.*num_examples)$/, null],
    [/^(?:loss$|train\/)/, { role: 'train', aggregation: 'point' }],
  ],
};
