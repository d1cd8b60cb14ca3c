import type { Naming, NamingProfile } from '../naming.ts';
import type { WriterProfile } from '../records/profile.ts';
import { tellsSplits } from '../records/texts.ts';

/** Timings and sums of the Hugging Face Trainer: no metrics. */
const TIMINGS = /(?:_runtime|_per_second|_steps_per_sec|total_flos|_samples|_flos|_mem_|_memory)/;
/** Characters of a name in which its evaluation set is looked for. */
const LONGEST_SET = 200;

/**
 * `log_history` of the Hugging Face Trainer and of what is built on it, as a table, one object a line or a list: `loss` is a mean over
 * the window since the last log, rows of an evaluation stand between, a last row sums the run up. On standard output the epoch is
 * rounded to two digits.
 */
export const hfTrainer: WriterProfile = {
  formats: { table: 'hf-log-csv', lines: 'hf-log-jsonl', list: 'hf-log-json' },
  score: { table: 0.94, lines: 0.7, list: 0.85 },
  recognize(look) {
    const base = ['loss', 'learning_rate', 'epoch'];
    const own = look.names.filter((name) => /^(?:eval_.*loss|train_runtime|grad_norm)$/.test(name));
    // In a table any script's columns stand side by side: one that only this writer has must be among them.
    if (look.container === 'table') return own.length === 0 || look.has(...base) === undefined ? undefined : [...base, ...own];
    return look.share(...base) === 0 || tellsSplits(look) ? undefined : [...base, ...own.filter((name) => name === 'eval_loss')];
  },
  naming: trainerNaming,
  summary: /^(?:train_runtime|total_flos)$/,
  took: { seconds: 'train_runtime', mean: 'train_loss', of: 'loss' },
};

/** The table that the Trainer shows in notebooks and in the cards of its models: all but the training loss is of the evaluation. */
export const hfTable: WriterProfile = {
  formats: { table: 'hf-table' },
  recognize: (look) =>
    look.has('Epoch', 'Training Loss', 'Validation Loss') ?? look.has('Step', 'Training Loss', 'Validation Loss'),
  trainAggregation: 'window-mean',
  columns: [
    [/^Training Loss$/i, { role: 'train', component: false }],
    [/^Validation Loss$/i, { role: 'validation', component: false }],
    [/./, { role: 'validation' }],
  ],
};

/**
 * Names that the Hugging Face Trainer logs: `loss` is the mean of the window since the last log, `eval_*` comes from the
 * evaluation set, `eval_<set>_*` where there are several; `train_loss` sums the whole run up and is no point.
 */
export function trainerNaming(names: readonly string[]): NamingProfile {
  const evaluated = names.filter((name) => name.startsWith('eval_') && !TIMINGS.test(name)).map((name) => name.slice(5));
  const sets = setsOf(evaluated);
  const columns: [RegExp, Partial<Naming> | null][] = [];
  if (names.includes('loss')) columns.push([/^train_loss$/, null], [/^loss$/, { role: 'train', component: false }]);
  columns.push([/^eval_loss$/, { component: false }]);
  const known = (name: string) => (TIMINGS.test(name) ? null : evaluatedOn(name, sets));
  // What is measured on the evaluation set says so.
  return { known, columns, trainAggregation: 'window-mean', ...(names.includes('loss') ? { bareRole: 'train' } : {}) };
}

/** Names of the evaluation sets in `news_loss`, `news_accuracy`, `code_loss`, `code_accuracy`. */
function setsOf(evaluated: readonly string[]): ReadonlySet<string> {
  if (evaluated.includes('loss')) return new Set();
  return new Set(evaluated.filter((name) => name.endsWith('_loss')).map((name) => name.slice(0, -5)));
}

/** Of the sets whose names a name begins with, the longest: `eval_news_en_loss` is of `news_en`, should there be `news` as well. */
function evaluatedOn(name: string, sets: ReadonlySet<string>): Partial<Naming> | undefined {
  if (sets.size === 0 || !name.startsWith('eval_')) return undefined;
  const rest = name.slice(5);
  for (let end = rest.lastIndexOf('_', LONGEST_SET); end > 0; end = rest.lastIndexOf('_', end - 1)) {
    const subset = rest.slice(0, end);
    if (!sets.has(subset)) continue;
    const isLoss = rest.slice(end) === '_loss';
    return { role: 'validation', subset, ...(isLoss ? ({ metric: 'loss', direction: 'min', component: false } as const) : {}) };
  }
  return undefined;
}
