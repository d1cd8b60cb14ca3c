import { axisOf } from './axis.ts';
import { remembered } from './remembered.ts';
import { splitOf, tokenise } from './tokens.ts';

/** What is chosen before a training begins, as columns of a table of runs name it: words joined with `_`. */
const SETTINGS = new Set(
  `batch_size batchsize bs dropout dropout_rate hidden hidden_size hidden_dim hidden_units hidden_layers n_layer n_layers num_layers layers
  n_neurons neurons units embedding_dim embed_dim embedding_size d_model n_heads num_heads kernel_size filters optimizer optim
  optimiser weight_decay wd momentum seed random_seed random_state training_seed patience early_stop_patience activation initialization
  initializer regularization regularization_lambda l2_reg train_size validation_ratio test_size loss_type loss_function scheduler
  augmentation architecture backbone max_depth n_estimators num_leaves subsample colsample_bytree max_iter max_epochs train_epoch
  train_epochs training_epochs fold trial`.split(/\s+/),
);
const RATES = new Set(['lr', 'learning_rate', 'learningrate']);
/** Trackers and tuners put the settings of a trial under one of these: `params_lr`, `config/lr`. */
const UNDER = /^(?:params?|config|cfg|hparams?|hyperparameters?|args?)_./;
/** What is known only when a training has ended: how long it took to its end or to its best. */
const OUTCOMES =
  /^(?:(?:stopped|stopping|best|last|final)_(?:epoch|step|iteration)|epochs_(?:trained|run|completed)|n_epochs_trained)$/;
/** How long to train: a setting, unless it counts on from row to row. */
const PLANS = /^(?:(?:num|n|nb|total)_)?(?:epochs|steps|iterations|iters)$/;

/** What a schedule may change while a training goes on, as it does the rate. */
const SCHEDULED = new Set(['momentum', 'weight_decay', 'wd', 'dropout', 'dropout_rate', 'patience']);

const FEWEST = 3;

const wordOf = remembered((name) => tokenise(name).join('_'));

/**
 * Whether rows compare runs with different settings: then their losses stand side by side, and are not one after the other in time.
 * A history also repeats its settings at times; its rows count on, and have the same settings.
 *
 * @param names of the columns
 * @param cells of a column in some of the rows; undefined where a row has none
 */
export function comparesRuns(
  names: readonly string[],
  cells: (column: number) => readonly (string | number | undefined)[],
): boolean {
  const columns = names.map((name, column) => ({ name, word: wordOf(name), column }));
  const varies = ({ column }: { readonly column: number }): boolean => new Set(cells(column).filter(isFilled)).size > 1;
  const rates = columns.filter(({ word }) => RATES.has(word));
  const others = columns.filter(({ word, column }) => isSetting(word) || (PLANS.test(word) && !goesOn(cells(column))));
  const outcomes = columns.filter(({ word }) => OUTCOMES.test(word));
  const changing = [...others, ...outcomes].filter(varies);
  const counters = columns.filter(({ name }) => axisOf(name) === 'epoch' || axisOf(name) === 'step');
  const counted = counters.some((one) => !others.includes(one) && varies(one));
  if (!counted && columns.some(({ name, word, column }) => isSwept(name, word, cells(column)))) return true;
  if (!counted && outcomes.length > 0) return changing.length > 0;
  const settings = rates.length + others.length;
  if (!counted && settings > 1 && changing.some(({ word }) => !SCHEDULED.has(word))) return true;
  if (others.length === 0 || settings < FEWEST) return false;
  return counted ? changing.length >= FEWEST : changing.length > 0;
}

/** Factor by which a learning rate grows in a range test: by more than in a warm-up that is a whole log. */
const RANGE = 100;
const FEWEST_SWEPT = 8;

/** A learning rate that is raised until the training breaks, or a share that goes up evenly, such as that of the weights left out. */
function isSwept(name: string, word: string, cells: readonly (string | number | undefined)[]): boolean {
  const values = cells.map((cell) => (isFilled(cell) ? Number(cell) : Number.NaN));
  const [first = 0, second = 0, last = 0] = [values[0], values[1], values.at(-1)];
  if (
    values.length < FEWEST_SWEPT ||
    splitOf(name) !== undefined ||
    !values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))
  )
    return false;
  if (RATES.has(word)) return last > RANGE * first;
  const isEven = values.every((value, i) => Math.abs(first + i * (second - first) - value) < 1e-6);
  return isEven && first >= 0 && last <= 1 && !Number.isInteger(second) && !/time|progress|percent|frac|epoch/i.test(name);
}

function isSetting(word: string): boolean {
  return SETTINGS.has(word) || UNDER.test(word);
}

/** Whether a name is that of something chosen before a training. */
export function isSettingName(name: string): boolean {
  const word = wordOf(name);
  return isSetting(word) || RATES.has(word);
}

function isFilled(cell: string | number | undefined): boolean {
  return cell !== undefined && cell !== '';
}

/** Grows from row to row, as a position does. */
function goesOn(cells: readonly (string | number | undefined)[]): boolean {
  const numbers = cells.filter(isFilled).map(Number);
  return numbers.length > 1 && numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? 0));
}
