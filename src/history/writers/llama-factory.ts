import type { WriterProfile } from '../records/profile.ts';

/**
 * LLaMA-Factory's `trainer_log.jsonl`. Opened for appending, so that a second run goes on below, and two runs at once are
 * interleaved: they are told apart by their total of steps.
 */
export const llamaFactory: WriterProfile = {
  formats: { lines: 'llamafactory-log' },
  recognize: (look) => (look.share('current_steps', 'total_steps') >= 0.4 ? ['current_steps', 'total_steps'] : undefined),
  x: { name: 'current_steps', axis: 'step' },
  runBy: 'total_steps',
  planned: { name: 'total_steps', axis: 'step' },
  trainAggregation: 'window-mean',
  skip: /^(?:percentage|elapsed_time|remaining_time|throughput|total_tokens)$/,
  columns: [
    [/^predict_loss$/, { role: 'test' }],
    [/^accuracy$/, { role: 'train' }],
  ],
};
