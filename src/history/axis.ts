import { inEnglish } from './foreign-words.ts';
import type { Axis } from './history.ts';
import { remembered } from './remembered.ts';

/** Names of columns that count, in the order of preference within their kind. Compared in lower case, trimmed. */
const STEP_NAMES = `step global_step _step trainer/global_step iteration iterations iter it current_steps num_updates total/steps
  time/total_timesteps total_timesteps timesteps_total training_iteration n_iter update updates batch round rounds num_steps steps
  global step|global steps|train_step|train/global_step|training step|num_env_steps|timesteps|env_steps|episode|episodes|episode_num|number_of_trees|n_trees`;
const EPOCH_NAMES =
  'epoch epochs ep epoch_num current_epoch epoch_idx epoch_number train/epoch epoch_no|epoch number|epoch no.|epoch #';
const SAMPLE_NAMES = 'samples consumed_samples num_samples seen_samples samples_seen examples kimg';
const TOKEN_NAMES = 'num_tokens tokens num_input_tokens_seen tokens_seen total_tokens consumed_tokens n_tokens';
const TIME_NAMES =
  'wall_time timestamp _timestamp _runtime elapsed_time total_duration elapsed hours minutes time|wall time|relative time (process)|relative time (wall)|elapsed time|time (s)|time (min)|time (h)';

const AXES: readonly (readonly [Axis, readonly string[]])[] = [
  ['step', names(STEP_NAMES)],
  ['epoch', names(EPOCH_NAMES)],
  ['samples', names(SAMPLE_NAMES)],
  ['tokens', names(TOKEN_NAMES)],
  ['time', names(TIME_NAMES)],
];

function names(text: string): string[] {
  return text.split('|').flatMap((part, i) => (i === 0 ? part.trim().split(/\s+/) : [part.trim()]));
}

/** How many samples or seconds one of a name is: `kimg`, `hours`, `time (min)`. */
export function unitOf(name: string): number {
  const lower = name.trim().toLowerCase();
  if (lower === 'kimg') return 1000;
  if (/\b(?:hours?|h)\b/.test(lower)) return 3600;
  return /\bmin(?:ute)?s?\b/.test(lower) ? 60 : 1;
}

/** More values than this are no epochs. */
export const MOST_EPOCHS = 1000;

/** Which columns count what. */
export interface AxisChoice {
  readonly axis: Axis;
  /** Index of the column that is x; undefined: the row's number, from 0. */
  readonly column?: number;
  /** Index of the column that tells the epoch beside x. */
  readonly epoch?: number;
}

/** A column's values in some rows; undefined where it has none. */
export type ColumnSample = readonly (number | undefined)[];

/** What a name counts; undefined when it is no axis. */
export const axisOf = remembered((name): Axis | undefined => {
  const lower = inEnglish(name).trim().toLowerCase();
  const listed = AXES.find(([, list]) => list.includes(lower))?.[0];
  return listed ?? countedIn(lower);
});

/** `track_tokens_seen`, `samples_processed`: what the training has had so far. */
const SEEN = /^(?:seen|track|tracked|processed|consumed)$/;
const COUNTERS = /^(?:num|number|n|no|nr|idx|index|id|current|cur|global|i|count)$/;

/** `num epoch`, `Epoch_No.`, `current step`: a counter with words that say only that it is one. */
function countedIn(name: string): Axis | undefined {
  const all = name.split(/[^a-z]+/).filter((word) => word !== '');
  const words = all.filter((word) => !COUNTERS.test(word));
  const counted = words.filter((word) => !SEEN.test(word));
  if (counted.length === 1 && counted.length < words.length) {
    if (counted[0] === 'tokens') return 'tokens';
    if (/^(?:samples|examples|images|imgs)$/.test(counted[0] ?? '')) return 'samples';
  }
  if (words.length !== 1) return undefined;
  if (/^epochs?$/.test(words[0] ?? '')) return 'epoch';
  return /^(?:steps?|iter|iters|iterations?)$/.test(words[0] ?? '') ? 'step' : undefined;
}

/**
 * The x axis of a table: a step that counts on, else an epoch, samples, tokens, time, else the row. A column that is
 * constant, or that starts again with each epoch, is no axis.
 */
export function chooseAxis(header: readonly string[], columns: readonly ColumnSample[]): AxisChoice {
  const found = (axis: Axis): number | undefined => candidates(header, axis).find((column) => counts(columns[column] ?? []));
  const epoch = found('epoch');
  const step = found('step');
  if (step !== undefined && epoch !== undefined) {
    const [steps, epochs] = [columns[step] ?? [], columns[epoch] ?? []];
    if (startsAgain(steps, epochs)) return { axis: 'step', epoch };
    if (filled(steps) < filled(epochs) / 2) return { axis: 'epoch', column: epoch };
    return { axis: 'step', column: step, epoch };
  }
  if (step !== undefined) return { axis: 'step', column: step };
  if (epoch !== undefined) return { axis: 'epoch', column: epoch };
  for (const axis of ['samples', 'tokens', 'time'] as const) {
    const column = found(axis);
    if (column !== undefined) return { axis, column };
  }
  return { axis: 'epoch' };
}

function candidates(header: readonly string[], axis: Axis): number[] {
  const list = AXES.find(([one]) => one === axis)?.[1] ?? [];
  const found = header.map((name, column) => {
    const listed = list.indexOf(inEnglish(name).trim().toLowerCase());
    return { rank: listed < 0 && axisOf(name) === axis ? list.length : listed, column };
  });
  return found
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

function filled(column: ColumnSample): number {
  return column.filter((value) => value !== undefined).length;
}

/** Grows at least as often as it falls back; one row cannot show otherwise. Several logs in one fall back at every other row. */
function counts(column: ColumnSample): boolean {
  const values = column.filter((value) => value !== undefined);
  if (values.length === 0) return false;
  if (values.length === 1) return Number.isFinite(values[0]);
  let grows = 0;
  let falls = 0;
  for (let i = 1; i < values.length; i++) {
    const change = (values[i] ?? 0) - (values[i - 1] ?? 0);
    if (change > 0) grows++;
    else if (change < 0 || Number.isNaN(change)) falls++;
  }
  return grows > 0 && falls <= 1.2 * grows + 1;
}

/** A batch number that begins again with each epoch is a position within the epoch only. */
function startsAgain(steps: ColumnSample, epochs: ColumnSample): boolean {
  let resets = 0;
  let turns = 0;
  let last: { step: number; epoch: number } | undefined;
  steps.forEach((step, i) => {
    const epoch = epochs[i];
    if (step === undefined || epoch === undefined) return;
    if (last !== undefined && epoch > last.epoch) {
      turns++;
      if (step < last.step) resets++;
    }
    last = { step, epoch };
  });
  return turns > 0 && resets > turns / 2;
}
