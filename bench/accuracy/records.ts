import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Losses of one training run by epoch or boosting round; null is a value that is not finite. */
export interface Losses {
  readonly train: readonly (number | null)[];
  readonly val: readonly (number | null)[];
  /** Loss on the large test set: truth, never shown to a detector. */
  readonly test: readonly (number | null)[];
  readonly acc?: readonly number[];
  /** Norm of the gradients, in the few files that have it. */
  readonly grad_norm?: readonly (number | null)[];
}

/** Effects of an intervention are read from its training and test losses alone. */
export type Counterfactual = Pick<Losses, 'train' | 'test'>;

/** One line of a clinic file: a run and what would have happened had something been done differently. */
export interface ClinicRecord {
  readonly id: string;
  readonly config: Readonly<Record<string, string | number>>;
  /** Test loss of the best constant, in files that have it. */
  readonly chance?: number;
  readonly run: Losses;
  readonly seeds: readonly Losses[];
  readonly interventions: Readonly<Record<string, Counterfactual>>;
}

/** What the figures are leave-one-out over: the task of a network, trainer and task of a boosting run. */
export function groupOf(record: ClinicRecord): string {
  const { trainer, task } = record.config;
  return trainer === undefined ? String(task) : `${trainer} ${task}`;
}

export function isBoosting(record: ClinicRecord): boolean {
  return record.config['trainer'] !== undefined;
}

/** The files of `bench/data` and what each is used for. */
export const DATA_FILES = {
  dev: 'dev.jsonl.gz',
  net: 'net.jsonl.gz',
  net2: 'net2.jsonl.gz',
  net3: 'net3.jsonl.gz',
  net4: 'net4.jsonl.gz',
  boost: 'boost.jsonl.gz',
  boost2: 'boost2.jsonl.gz',
  'holdout-net': 'holdout-net.jsonl.gz',
  'holdout-boost': 'holdout-boost.jsonl.gz',
} as const;
export type DataSet = keyof typeof DATA_FILES;

/** Records of a data set; none where its file is absent. */
export function loadRecords(set: DataSet, folder = 'bench/data'): readonly ClinicRecord[] {
  const path = `${folder}/${DATA_FILES[set]}`;
  return existsSync(path) ? readLines<ClinicRecord>(path) : [];
}

/** Lines of a gzipped JSONL file made by our own scripts, whose shape is taken as given. */
export function readLines<T>(path: string): readonly T[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** What a detector may see, as numbers; what was not finite is NaN. */
export function curvesOf(run: Losses): { train: Float64Array; validation: Float64Array; accuracy?: Float64Array } {
  const numbers = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN);
  const accuracy = run.acc !== undefined && run.acc.length > 0 ? { accuracy: numbers(run.acc) } : {};
  return { train: numbers(run.train), validation: numbers(run.val), ...accuracy };
}

/** What a detector may see of a run; `at`: the epoch of each value, where not every epoch has one. */
export type Curves = Omit<Losses, 'test'> & { readonly at?: readonly number[] };

/** A boosting run as LightGBM's `record_evaluation` keeps it. */
export function evaluationsOf({ train, val, acc }: Curves): string {
  const isClassified = acc !== undefined && acc.length > 0;
  const loss = isClassified ? 'multi_logloss' : 'l2';
  return JSON.stringify({ training: { [loss]: train }, valid_0: { [loss]: val, ...(isClassified && { accuracy: acc }) } });
}

/** A run as Keras' CSVLogger would have left it: what the product is given to read. */
export function csvOf(run: Curves): string {
  const acc = run.acc !== undefined && run.acc.length > 0 ? run.acc : undefined;
  const norm = run.grad_norm;
  const cell = (value: number | null | undefined): string => (value === null || value === undefined ? 'nan' : String(value));
  const rows = run.val.map((value, i) =>
    [run.at?.[i] ?? i, cell(run.train[i]), ...(norm ? [cell(norm[i])] : []), ...(acc ? [cell(acc[i])] : []), cell(value)].join(','),
  );
  const names = ['epoch', 'loss', ...(norm ? ['grad_norm'] : []), ...(acc ? ['val_accuracy'] : []), 'val_loss'];
  return [names.join(','), ...rows, ''].join('\n');
}
