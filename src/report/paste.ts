/** Lines to paste, by the writer of the log. Code: the same in every language. */
interface Lines {
  /** Early stopping with so many evaluations of patience. */
  stop?(patience: number): string;
  /** Gradient clipping at norm 1, or at half the norm at which the trainer does so unasked. */
  readonly clip?: string;
  readonly clipsByDefault?: true;
}

const KERAS: Lines = {
  stop: (patience) => `EarlyStopping(patience=${patience}, restore_best_weights=True)`,
  clip: 'Adam(clipnorm=1.0)',
};
const LIGHTNING: Lines = {
  stop: (patience) => `EarlyStopping("val_loss", patience=${patience})`,
  clip: 'Trainer(gradient_clip_val=1.0)',
};
const TRANSFORMERS: Lines = {
  // The callback refuses to run where the best model is not loaded at the end.
  stop: (patience) => `TrainingArguments(load_best_model_at_end=True), EarlyStoppingCallback(${patience})`,
  clip: 'max_grad_norm=0.5',
  clipsByDefault: true,
};
const ROUNDS: Lines = { stop: (patience) => `early_stopping_rounds=${patience}` };

/** Longest match first: `lightgbm-cv-json` before anything shorter. */
const WRITERS: readonly (readonly [start: string, lines: Lines])[] = [
  ['keras-', KERAS],
  ['lightning-', LIGHTNING],
  ['hf-', TRANSFORMERS],
  ['llamafactory-', TRANSFORMERS],
  ['xgboost-', ROUNDS],
  ['catboost-', ROUNDS],
  ['lightgbm-', { stop: (patience) => `lgb.early_stopping(${patience})` }],
  ['skorch-', { stop: (patience) => `EarlyStopping(patience=${patience}, load_best=True)` }],
  ['sklearn-', { stop: (patience) => `early_stopping=True, n_iter_no_change=${patience}` }],
  ['ultralytics-', { stop: (patience) => `patience=${patience}` }],
];

/** What can be pasted for the writer of a format; nothing if the format names none. */
export function linesFor(format: string | undefined): Lines {
  return WRITERS.find(([start]) => format?.startsWith(start))?.[1] ?? {};
}
