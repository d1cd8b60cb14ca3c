import type { Checkpoint } from '../history.ts';
import type { ReadingNote } from '../reasons.ts';
import { RowReader } from '../row-reader.ts';
import { type FlatRow, flatten, objectsIn, type RowProfile, type RunFacts } from '../rows.ts';
import { trainerNaming } from '../trainer-names.ts';
import type { DocumentFormat } from './document.ts';
import { field, isArray, type Json, type JsonObject } from './parse.ts';

/** Rows from which the axis is chosen. */
const SAMPLE = 400;

function isSummary(row: FlatRow): boolean {
  return row.has('train_runtime') || row.has('total_flos');
}

/** `trainer_state.json` of the Hugging Face Trainer and of everything built on it: TRL, axolotl, Unsloth, sentence-transformers. */
export const hfTrainerState: DocumentFormat = {
  name: 'hf-trainer-state',
  score: 0.95,
  recognise(value) {
    return isArray(field(value, 'log_history'))
      ? ['log_history', 'global_step'].filter((key) => field(value, key) !== undefined)
      : undefined;
  },
  read([document], context) {
    const { path, value } = document ?? { path: '', value: null };
    const objects = objectsIn(field(value, 'log_history'));
    const rows = look(objects);
    const profile: RowProfile = {
      name: 'hf-trainer-state',
      recognise: () => undefined,
      ...trainerNaming([...rows.names]),
      x: { key: 'step', axis: 'step' },
      prepare: (row) => (isSummary(row) ? undefined : row),
    };
    const reader = new RowReader(path, profile, context, objects.slice(0, SAMPLE));
    for (const [i, object] of objects.entries()) reader.take(object, i + 1);
    return reader.finish(factsOf(path, value, rows));
  },
};

/** What the rows say together. They are not kept: there may be hundreds of thousands. */
interface Rows {
  readonly names: ReadonlySet<string>;
  readonly lastStep: number | undefined;
  /** `logging_nan_inf_filter` puts the running mean, or 0, where the loss was NaN; the gradient norm of the same row tells. */
  readonly hidesNaN: boolean;
}

function look(objects: readonly JsonObject[]): Rows {
  const names = new Set<string>();
  let lastStep: number | undefined;
  let hidesNaN = false;
  for (const object of objects) {
    const row = flatten(object);
    if (isSummary(row)) continue;
    for (const name of row.keys()) names.add(name);
    lastStep = row.get('step');
    hidesNaN ||= row.get('loss') === 0 && row.has('grad_norm') && !Number.isFinite(row.get('grad_norm'));
  }
  return { names, lastStep, hidesNaN };
}

function factsOf(path: string, state: Json, rows: Rows): RunFacts {
  const max = numberAt(state, 'max_steps');
  const reached = numberAt(state, 'global_step') ?? rows.lastStep ?? 0;
  const checkpoint = checkpointOf(state);
  const notes: ReadingNote[] = rows.hidesNaN ? [{ code: 'nan-filtered', path, writer: 'Hugging Face Trainer' }] : [];
  const facts: RunFacts = { ...(checkpoint === undefined ? {} : { checkpoint }), notes };
  if (max === undefined || max <= 0) return facts;
  const planned = { axis: 'step' as const, end: max };
  if (reached >= max) return { ...facts, planned, completion: 'complete', ending: 'planned' };
  if (stoppedEarly(state)) return { ...facts, planned, completion: 'complete', ending: 'early-stopping' };
  return { ...facts, planned, completion: 'incomplete' };
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
