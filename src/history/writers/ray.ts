import type { WriterProfile } from '../records/profile.ts';

/**
 * Ray Tune's `progress.csv`, whose header is frozen to the first report's keys, and `result.json`, which is complete. Both count
 * reports; the rest is about the machine.
 */
export const ray: WriterProfile = {
  formats: { table: 'ray-progress-csv', lines: 'ray-result-jsonl' },
  score: { table: 0.9, lines: 0.92 },
  recognize: (look) => look.has('training_iteration', 'trial_id') ?? look.has('training_iteration', 'time_total_s'),
  x: { name: 'training_iteration', axis: 'step' },
  hidesNan: 'Ray',
  skip: /^(?:config|timestamp|pid|time_this_iter_s|time_total_s|time_since_restore|timesteps_since|iterations_since|node_ip|hostname|date|done|episodes_|num_|timers|perf|counters|sampler_perf)/,
};
