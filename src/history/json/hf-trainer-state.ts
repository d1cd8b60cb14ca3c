import type { Checkpoint } from '../history.ts';
import { endOfPlan, type RunFacts } from '../lanes.ts';
import type { ReadingNote } from '../reasons.ts';
import { hfTrainer } from '../writers/hf-trainer.ts';
import type { DocumentFormat } from './document.ts';
import { readObjects } from './records.ts';
import { field, isArray, type Json, type JsonObject, numberOf, objectsIn } from './values.ts';

/** `trainer_state.json` of the Hugging Face Trainer and of everything built on it: TRL, axolotl, Unsloth, sentence-transformers. */
export const hfTrainerState: DocumentFormat = {
  name: 'hf-trainer-state',
  score: 0.95,
  recognise(value) {
    return isArray(field(value, 'log_history'))
      ? ['log_history', 'global_step'].filter((key) => field(value, key) !== undefined)
      : undefined;
  },
  read({ path, value }, context) {
    const rows = objectsIn(field(value, 'log_history'));
    const profile = { ...hfTrainer, x: { name: 'step', axis: 'step' } } as const;
    return readObjects(path, rows, profile, { format: 'hf-trainer-state', facts: factsOf(path, value, rows) }, context);
  },
};

/** `logging_nan_inf_filter` puts the running mean, or 0, where the loss was NaN; the gradient norm of the same row tells. */
function hidesNan(row: JsonObject): boolean {
  const norm = numberOf(field(row, 'grad_norm'));
  return field(row, 'loss') === 0 && norm !== undefined && !Number.isFinite(norm);
}

function factsOf(path: string, state: Json, rows: readonly JsonObject[]): RunFacts {
  const max = numberAt(state, 'max_steps');
  const reached = numberAt(state, 'global_step') ?? numberAt(rows.at(-1) ?? null, 'step') ?? 0;
  const checkpoint = checkpointOf(state);
  const notes: ReadingNote[] = rows.some(hidesNan) ? [{ code: 'nan-filtered', path, writer: 'Hugging Face Trainer' }] : [];
  const facts: RunFacts = { ...(checkpoint === undefined ? {} : { checkpoint }), notes };
  if (max === undefined || max <= 0) return facts;
  return { ...facts, ...endOfPlan({ axis: 'step', end: max }, { isReached: reached >= max, isStopped: stoppedEarly(state) }) };
}

function numberAt(state: Json, key: string): number | undefined {
  const value = field(state, key);
  return typeof value === 'number' ? value : undefined;
}

function earlyStopping(state: Json): JsonObject | undefined {
  const callback = field(field(state, 'stateful_callbacks'), 'EarlyStoppingCallback');
  return typeof callback === 'object' && callback !== null && !isArray(callback) ? callback : undefined;
}

/** The Trainer was told to stop before `max_steps`, or the callback's patience ran out. */
function stoppedEarly(state: Json): boolean {
  const control = field(field(field(state, 'stateful_callbacks'), 'TrainerControl'), 'args');
  if (field(control, 'should_training_stop') === true) return true;
  const callback = earlyStopping(state);
  const patience = field(field(callback, 'args'), 'early_stopping_patience');
  const waited = field(field(callback, 'attributes'), 'early_stopping_patience_counter');
  return typeof patience === 'number' && typeof waited === 'number' && waited >= patience;
}

/** Early stopping in the Trainer asserts `load_best_model_at_end`: the best checkpoint is what remains. */
function checkpointOf(state: Json): Checkpoint | undefined {
  if (earlyStopping(state) === undefined) return undefined;
  const at = numberAt(state, 'best_global_step');
  return { keeps: 'best', ...(at === undefined ? {} : { at }) };
}
