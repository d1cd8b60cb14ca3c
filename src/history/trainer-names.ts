import type { Naming, NamingProfile } from './naming.ts';
import { literal } from './tokens.ts';

/** Timings and sums of the Hugging Face Trainer: no metrics. */
const TIMINGS = /(?:_runtime|_per_second|_steps_per_sec|total_flos|_samples|_flos|_mem_|_memory)/;

/**
 * Names that the Hugging Face Trainer logs: `loss` is the mean of the window since the last log, `eval_*` comes from the
 * evaluation set, `eval_<set>_*` where there are several; `train_loss` sums the whole run up and is no point.
 */
export function trainerNaming(names: readonly string[]): NamingProfile {
  const evaluated = names.filter((name) => name.startsWith('eval_') && !TIMINGS.test(name)).map((name) => name.slice(5));
  const columns: [RegExp, Partial<Naming> | null][] = [[TIMINGS, null]];
  for (const set of setsOf(evaluated)) {
    const pattern = new RegExp(`^eval_${literal(set)}_`);
    const loss = new RegExp(`${pattern.source}loss$`);
    columns.push([loss, { role: 'validation', metric: 'loss', direction: 'min', component: false, subset: set }]);
    columns.push([pattern, { role: 'validation', subset: set }]);
  }
  if (names.includes('loss')) columns.push([/^train_loss$/, null], [/^loss$/, { role: 'train', component: false }]);
  columns.push([/^eval_loss$/, { component: false }]);
  return { columns, trainAggregation: 'window-mean' };
}

/** Names of the evaluation sets in `news_loss`, `news_accuracy`, `code_loss`, `code_accuracy`. */
function setsOf(evaluated: readonly string[]): string[] {
  if (evaluated.includes('loss')) return [];
  return evaluated.filter((name) => name.endsWith('_loss')).map((name) => name.slice(0, -5));
}
