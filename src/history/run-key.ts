import { withoutPacking } from '../source/packed.ts';

/**
 * Names of runs that stay the same from push to push. A run's place is the path at which it was found; what changes with
 * each execution (dates, ids, counters) or says nothing (`logs`, `metrics.csv`) is taken out of it, what names a
 * replicate (seed, fold, version) is set apart, and what remains is the key.
 */
export interface RunName {
  readonly key: string;
  /** Seed, fold or version, e.g. `seed_1/fold_2`; empty where there is none. */
  readonly replicate: string;
}

/** The key of a run whose place names nothing: the only history of a folder. */
export const NAMELESS_KEY = 'training';

/** File stems that trainers and scripts write for every run, beside those made of {@link GENERIC_WORDS}. */
const GENERIC_STEMS = new Set(
  `model_history history_dict all_results evals_result evals_results catboost_training learn_error test_error logging stdin learning_curve
  learning_curves mlflow wandb-history eval_measurements measurements`.split(/\s+/),
);

/** Words of which names are made that say nothing of a run: `train_stdout`, `val-loss-history`. */
const GENERIC_WORDS = new Set(
  `train training trainer val valid validation eval evaluation test metrics metric log logs logger history hist results result progress
  state summary scalars stdout stderr output console loss losses acc accuracy curve curves stats statistics data epoch epochs events
  report monitor`.split(/\s+/),
);

/** Folders that trainers create around their files, for every run alike. */
const GENERIC_FOLDERS = new Set(
  `. .. lightning_logs tb_logs runs run outputs out checkpoints checkpoint ckpt ckpts artifacts artifact models model weights wandb files
  mlruns mlartifacts catboost_info dvclive plots static tensorboard tb tfevents vis_data work_dirs work_dir multirun saved saves histories
  ray_results tmp experiments csv_logs detect segment classify pose obb`.split(/\s+/),
);

/** Folders that name a split of the data, not a run: their files belong to the run around them. */
const SPLIT_FOLDERS = new Set('train training validation val valid eval evaluation test learn'.split(' '));

/** Whether a folder's name is that of a split of the data and nothing else. */
export function isSplitFolder(name: string): boolean {
  return SPLIT_FOLDERS.has(name.toLowerCase());
}

const DATE = String.raw`(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d`;
const CLOCK = String.raw`[0-2]\d[-_.:h]?[0-5]\d(?:[-_.:m]?[0-5]\d)?s?(?:[.,]\d+)?`;

/** Parts inside a name that change with each execution. */
const VOLATILE: readonly RegExp[] = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /(?<![a-z\d])(?:[0-9a-f]{32}|[0-9a-f]{40})(?![a-z\d])/gi,
  /^(?:(?:offline-)?run|dryrun)-\d{8}_\d{6}-[a-z\d]{6,12}$/gi,
  new RegExp(String.raw`(?<!\d)${DATE}(?:[-_.T ]+${CLOCK})?(?!\d)`, 'g'),
  /(?<![a-z\d])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d{1,2}_\d{2}-\d{2}-\d{2}(?:_[\w.-]+)?/gi,
  /(?<![\d.])1[4-9]\d{8}(?:\d{3})?(?:\.\d+)?(?!\d)/g,
  /^(?:epoch|checkpoint|ckpt|step|global_step|iter)[-_=]?\d+$/gi,
  /(?<![a-z])(?:pid|job|slurm|host|node|rank)[-_]?\d+/gi,
];
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`);
const VERSION_STEM = /^version_\d+$/i;
const RAY_TRIAL = /^.+_[0-9a-f]{5,8}_\d{5}(?:_|$)/;
/** Below `runs/`, Ultralytics and YOLOv5 count up a folder for each execution: `runs/detect/train2/results.csv`, `runs/train/exp3`. */
const COUNTED = /^(?:train|exp|predict|val)\d*$/i;
/** `seed_3`, `fold-2`; a seed may be written in hexadecimal digits. */
const REPLICATE =
  /^(?:(?:(?:random[-_]?)?seed|fold|version|cv|rep|replicate|repeat|split|trial|restart)[-_=]?v?\d+|(?:random[-_]?)?seed[-_=][0-9a-f]{4,16})$/i;
/** Below a name, `mlp/run-1` and `mlp/run-2` are one training done twice; by themselves they may be anything. */
const RUN = /^run[-_=]\d+$/i;
const REPLICATE_SUFFIX = /[-_.]((?:seed|fold|version|rep|cv)[-_=]?\d+)(?=$|[-_.])/i;

export function runName(place: string): RunName {
  const parts = partsOf(place);
  const counts = parts.includes('runs') || parts.at(-1) === 'results.csv';
  const kept: string[] = [];
  const replicate: string[] = [];
  for (const part of parts) {
    // A file with several runs, or an archive, may stand in the middle of a place.
    const name = stemOf(part);
    if (REPLICATE.test(name) || VERSION_STEM.test(name) || (RUN.test(name) && kept.length > 0)) {
      replicate.push(name);
      continue;
    }
    const { bare, suffix } = withoutSuffix(name);
    if (suffix !== undefined) replicate.push(suffix);
    const steady = steadyPart(bare);
    if (steady !== '' && !isGeneric(steady, counts)) kept.push(steady);
  }
  return { key: kept.join('/') || NAMELESS_KEY, replicate: replicate.join('/') };
}

/** Composed (NFC) and without characters that nobody sees: two names that look alike are one. */
function partsOf(place: string): readonly string[] {
  const visible = place.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return visible.split('/').filter((part) => part !== '');
}

/**
 * The place without the generic parts at its end: the run's own folder or file, volatile parts and replicate included. A file that
 * has several runs and says only what is in it (`val_loss.csv`) is no folder of theirs: others beside it may belong to the same runs.
 */
export function runFolder(place: string): string {
  const every = partsOf(place);
  const counts = every.includes('runs') || every.at(-1) === 'results.csv';
  const isOnlyFile = (part: string): boolean => /\.[a-z]{2,5}$/i.test(part.slice(-6)) && isGeneric(stemOf(part), counts);
  const parts = every.filter((part, i) => i === every.length - 1 || !isOnlyFile(part));
  const last = parts.at(-1);
  if (last !== undefined) parts[parts.length - 1] = stemOf(last);
  const runs = parts.indexOf('runs');
  while (parts.length > 0 && isGeneric(parts.at(-1) ?? '', runs >= 0 && runs < parts.length)) parts.pop();
  return parts.join('/');
}

/**
 * Places inside an archive that is the only input, without the archive's name: a folder packed for the way has the runs that it
 * has unpacked. Where all of it lies in a folder of the archive's name, that goes as well.
 */
export function placesInArchive(places: readonly string[], archive: string): readonly string[] {
  const name = withoutPacking(archive);
  if (!/\.(?:zip|tar)$/i.test(name)) return places;
  const inside = below(places, name);
  return inside === undefined ? places : (below(inside, fileStem(name)) ?? inside);
}

/** The places without a folder that all of them lie in; undefined where one does not. */
function below(places: readonly string[], folder: string): readonly string[] | undefined {
  const all = places.every((place) => place === folder || place.startsWith(`${folder}/`));
  return all ? places.map((place) => place.slice(folder.length + 1)) : undefined;
}

/** Whether a name says nothing of its run; `counts`: its path is one in which folders are counted up. */
function isGeneric(name: string, counts: boolean): boolean {
  const lower = name.toLowerCase();
  if (GENERIC_FOLDERS.has(lower) || SPLIT_FOLDERS.has(lower) || GENERIC_STEMS.has(lower)) return true;
  if (counts && COUNTED.test(name)) return true;
  return lower.split(/[-_. ]+/).every((word) => GENERIC_WORDS.has(word));
}

function withoutSuffix(name: string): { bare: string; suffix?: string } {
  const found = REPLICATE_SUFFIX.exec(name);
  if (found?.[1] === undefined || found.index === 0) return { bare: name };
  return { bare: name.slice(0, found.index) + name.slice(found.index + found[0].length), suffix: found[1] };
}

/** A part of a path without what changes from execution to execution; empty when nothing else is in it. */
function steadyPart(name: string): string {
  if (CLOCK_ALONE.test(name) || /^\d+$/.test(name) || RAY_TRIAL.test(name)) return '';
  let steady = name;
  for (const pattern of VOLATILE) steady = steady.replace(pattern, '');
  steady = steady.replace(/[-_.=+ ]{2,}/g, (run) => run.charAt(0)).replace(/^[-_.=+ ]+|[-_.=+ ]+$/g, '');
  return steady;
}

/** The folder that a path lies in; empty for none. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The {@link stemOf} of a path's last part. */
export function fileStem(path: string): string {
  return stemOf(path.split('/').at(-1) ?? '');
}

/** A file's name without the endings that say how it is stored, and without what event files carry in their names. */
export function stemOf(name: string): string {
  if (/tfevents/.test(name)) return 'events';
  if (/\.wandb$/.test(name)) return 'run';
  let stem = name;
  for (let end = ENDING.exec(stem.slice(-LONGEST_ENDING)); end !== null; end = ENDING.exec(stem.slice(-LONGEST_ENDING)))
    stem = stem.slice(0, -end[0].length);
  return stem;
}

/** Endings that say how a file is stored. Looked for in the last characters only: a name of nothing else would be searched from each of them. */
const ENDING = /\.(?:csv|tsv|txt|log|json|jsonl|ndjson|ipynb|npy|npz|out|err|md|gz|zst|zip|tar|tgz|wandb|db|sqlite|parquet|dat)$/i;
const LONGEST_ENDING = 8;
