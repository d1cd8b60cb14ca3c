import type { RowProfile } from '../rows.ts';
import { haveAll, textAt } from './lines.ts';

/**
 * LLaMA-Factory's `trainer_log.jsonl`. Opened for appending, so that a second run goes on below, and two runs at once are
 * interleaved: they are told apart by their total of steps.
 */
export const llamaFactory: RowProfile = {
  name: 'llamafactory-log',
  recognise: (objects) => haveAll(objects, 'current_steps', 'total_steps'),
  x: { key: 'current_steps', axis: 'step' },
  trainAggregation: 'window-mean',
  ignore: /^(?:percentage|elapsed_time|remaining_time|throughput|total_tokens)$/,
  columns: [
    [/^total_steps$/, null],
    [/^predict_loss$/, { role: 'test' }],
  ],
  lane: (object) => textAt(object, 'total_steps'),
  planned(row) {
    const end = row.get('total_steps');
    return end === undefined ? undefined : { axis: 'step', end };
  },
};
