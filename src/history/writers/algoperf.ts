import type { WriterProfile } from '../records/profile.ts';

/** MLCommons AlgoPerf's `measurements.csv` and `eval_measurements.csv`; pandas left NaN blank. `loss` is that of the last batch. */
export const algoperf: WriterProfile = {
  formats: { table: 'algoperf-csv' },
  recognize: (look) => look.has('global_step', 'preemption_count', 'total_duration'),
  x: { name: 'global_step', axis: 'step' },
  hidesNan: 'pandas',
  columns: [
    [/^(?:accumulated_.*|total_duration|preemption_count|score|.*num_examples)$/, null],
    [/^(?:loss$|train\/)/, { role: 'train', aggregation: 'point' }],
  ],
};
