import { type Budget, TIME } from '../../source/budget.ts';
import type { SourceFile } from '../../source/source.ts';
import { groupedBy } from '../grouped.ts';
import type { History, Run } from '../history.ts';
import { parentOf } from '../run-key.ts';
import { textOf } from '../sample.ts';
import { flattened, type Setting, type SettingsFile, settingOf, settingsOfJson, settingsOfYaml } from './plain-values.ts';

/** Larger files are no hyperparameters. */
const MAX_BYTES = 64 * 1024;
/** A trainer's state holds its history too. */
const MAX_STATE_BYTES = 1024 * 1024;
/** A value of MLflow's. */
const MAX_VALUE_BYTES = 500;
/** Files of one run, and of all. */
const MAX_OF_RUN = 8;
const MAX_FILES = 400;
/** Characters of all settings of a run, as they are kept. */
const MAX_KEPT = 8000;
/** Folders above a log in which its settings may lie. */
const MAX_UP = 2;

type Take = (text: string, budget: Budget) => readonly Setting[] | Promise<readonly Setting[]>;

/** Settings by file name, those that say most of a training first. Nothing that only a pickle could say is read. */
const FILES: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['.hydra/config.yaml', settingsOfYaml],
  ['hparams.yaml', settingsOfYaml],
  ['hparams.yml', settingsOfYaml],
  ['args.yaml', settingsOfYaml],
  ['opt.yaml', settingsOfYaml],
  ['hyp.yaml', settingsOfYaml],
  ['params.yaml', settingsOfYaml],
  ['files/config.yaml', settingsOfYaml],
  ['config.yaml', settingsOfYaml],
  ['training_args.json', settingsOfJson],
  ['args.json', settingsOfJson],
  ['params.json', settingsOfJson],
  ['trainer_state.json', settingsOfTrainer],
  ['config.json', settingsOfJson],
]);

/** MLflow's file store has a folder of values beside that of metrics. */
const VALUES = 'params';

/** In bytes of a table read. */
const WORK_PER_STATE_BYTE = 10;
const OF_TRAINER = ['max_steps', 'num_train_epochs', 'train_batch_size', 'logging_steps', 'eval_steps', 'save_steps'];

/** Of the state that transformers keeps: its plan, and the highest learning rate that was logged. */
function settingsOfTrainer(text: string, budget: Budget): readonly Setting[] {
  budget.reserve('work', WORK_PER_STATE_BYTE * text.length);
  const state: unknown = JSON.parse(text);
  if (typeof state !== 'object' || state === null) return [];
  const plan = Object.entries(state).filter(([name]) => OF_TRAINER.includes(name));
  const log: unknown = 'log_history' in state ? state.log_history : undefined;
  const rates = (Array.isArray(log) ? log : []).flatMap((entry: unknown): readonly number[] =>
    typeof entry === 'object' && entry !== null && 'learning_rate' in entry && typeof entry.learning_rate === 'number'
      ? [entry.learning_rate]
      : [],
  );
  const highest = rates.reduce((most, rate) => Math.max(most, rate), Number.NEGATIVE_INFINITY);
  return flattened(new Map<string, unknown>([['learning_rate', highest], ...plan]));
}

/** The runs with their settings, and the paths of the files that these were read from. Never throws for any content. */
export async function withSettings(
  runs: readonly Run[],
  files: readonly SourceFile[],
  budget: Budget,
): Promise<{ readonly runs: readonly Run[]; readonly used: ReadonlySet<string> }> {
  const byPath = new Map(files.map((file) => [placeOf(file.path), file]));
  const paths = files.map(({ path }) => path);
  const reader = new SettingsReader(byPath, groupedBy(paths, parentOf), budget);
  const told: Run[] = [];
  for (const run of runs) {
    const [first, ...others] = run.replicates;
    const replicates: [History, ...History[]] = [await reader.added(first)];
    for (const one of others) replicates.push(await reader.added(one));
    told.push({ ...run, replicates });
  }
  return { runs: told, used: reader.used };
}

class SettingsReader {
  readonly used = new Set<string>();
  readonly #byPath: ReadonlyMap<string, SourceFile>;
  readonly #inFolder: ReadonlyMap<string, readonly string[]>;
  readonly #budget: Budget;
  readonly #known = new Map<string, readonly Setting[]>();

  constructor(byPath: ReadonlyMap<string, SourceFile>, inFolder: ReadonlyMap<string, readonly string[]>, budget: Budget) {
    this.#byPath = byPath;
    this.#inFolder = inFolder;
    this.#budget = budget;
  }

  async added(history: History): Promise<History> {
    const settings: SettingsFile[] = [];
    for (const path of this.#pathsFor(history)) {
      const name = nameOf(path);
      const values = await this.#read(path);
      if (values.length > 0 && !settings.some((one) => one.name === name)) settings.push({ name, values });
      if (settings.length >= MAX_OF_RUN) break;
    }
    const params = await this.#values(history);
    if (params.length > 0) settings.push({ name: VALUES, values: params });
    const kept = bounded(settings);
    return kept.length === 0 ? history : { ...history, settings: kept };
  }

  /** Nearest folder first. */
  #pathsFor({ files }: History): readonly string[] {
    const found: string[] = [];
    for (const folder of new Set(files.flatMap(({ path }) => foldersAbove(path))))
      for (const name of FILES.keys()) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (this.#byPath.has(path) && !found.includes(path)) found.push(path);
      }
    return found;
  }

  async #read(path: string): Promise<readonly Setting[]> {
    const take = FILES.get(nameOf(path));
    if (take === settingsOfTrainer) return this.#take(path, MAX_STATE_BYTES, take);
    const values = take === undefined ? [] : await this.#take(path, MAX_BYTES, take);
    if (values.length > 0) this.used.add(path);
    return values;
  }

  async #values({ files }: History): Promise<readonly Setting[]> {
    const above = new Set(files.flatMap(({ path }) => foldersAbove(path)));
    const [folder] = [...above].map((one) => (one === '' ? VALUES : `${one}/${VALUES}`)).filter((one) => this.#inFolder.has(one));
    const found: Setting[] = [];
    for (const path of folder === undefined ? [] : (this.#inFolder.get(folder) ?? []).slice(0, MAX_FILES)) {
      const values = await this.#take(path, MAX_VALUE_BYTES, (text) => settingOf(nameOf(path), text));
      if (values.length > 0) this.used.add(path);
      found.push(...values);
    }
    return found;
  }

  async #take(path: string, most: number, take: Take): Promise<readonly Setting[]> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const content = this.#byPath.get(path)?.content;
    let values: readonly Setting[] = [];
    // Settings are worth no refusal: where they are broken, or cost too much, there are none.
    if (content !== undefined && content.size > 0 && content.size <= most && this.#known.size < MAX_FILES)
      values = await this.#budget.leavingSome(TIME, async () => take(await textOf(content), this.#budget)).catch(() => []);
    this.#known.set(path, values);
    return values;
  }
}

/** Whole files as long as there is room, so that what is missing in one training is missing in the other. */
function bounded(settings: readonly SettingsFile[]): readonly SettingsFile[] {
  let room = MAX_KEPT;
  return settings.filter((one) => {
    const size = JSON.stringify(one).length;
    if (size > room) return false;
    room -= size;
    return true;
  });
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return Array.from({ length: Math.min(MAX_UP, parts.length) + 1 }, (_, up) => parts.slice(0, parts.length - up).join('/'));
}

/** accelerate puts its file into a folder of its own, named by the time. */
function placeOf(path: string): string {
  return path.replace(/(^|\/)\d+\.\d+\/(hparams\.yml)$/, '$1$2');
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
