import { folderOf, isBelow, nameOf, type Project, type Training } from './project.ts';

/** How a project says that it trains, surest first. `command` is what a person would type in the folder of the file. */
interface Sign {
  readonly file: RegExp;
  /** All of them stand in it. */
  readonly text?: readonly RegExp[];
  readonly command: (path: string) => string;
  readonly isPython: boolean;
}

const TELLING_SCRIPT = /^(?!test_).*(?:train|tune|fit|learn|experiment|run|main).*\.py$/i;
const SCRIPT = /^(?!(?:test_|conftest|setup|__)).*\.py$/;
/** A call that trains, a loop over epochs, a gradient that is asked for, or a step down one: `w -= lr * g`, `w = w - lr * g`. */
const TRAINS =
  /\.fit(?:_one_cycle)?\(|\.backward\(|(?:trainer|model|learn|learner|YOLO\(.*\))\.(?:train|learn)\(|\b(?:xgb|xgboost|lgb|lightgbm)\.train\(|LightningCLI\(|^\s*for epoch in |\b(?:value_and_grad|apply_updates|apply_gradients)\(|-= *[\w.]+ *\*|\b(\w+) *= *\1 *- *[\w.]+ *\*/m;
/** What a script does when it is started, and not when it is imported: a loop, a call that trains, or one of a function of its own. */
const IS_STARTED =
  /^(?:if __name__ ==|(?:for|while) |(?:[\w.]+ = )?[\w.]+(?:\.fit|\.train|\.learn|\.fit_one_cycle|LightningCLI)\()|^def (\w+)\([\s\S]*?\n(?:\w+ = )?\1\(/m;

const SIGNS: readonly Sign[] = [
  { file: /^Makefile$/, text: [/^train\s*:(?!=)/m], command: () => 'make train', isPython: true },
  { file: /^justfile$/i, text: [/^train\b[^:=]*:(?!=)/m], command: () => 'just train', isPython: true },
  { file: /^dvc\.yaml$/, text: [/^\s+train\w*\s*:/m], command: () => 'dvc repro', isPython: true },
  { file: /^MLproject$/, text: [/entry_points/], command: () => 'mlflow run . --env-manager local', isPython: true },
  { file: /^train\.sh$/, command: (path) => `bash ${nameOf(path)}`, isPython: true },
  {
    file: /^(train|training|main_train|run_train(ing)?|finetune|fine_tune|pretrain)\.py$/,
    command: (path) => `python ${nameOf(path)}`,
    isPython: true,
  },
  { file: /^(train|finetune|fine_tune)_\w+\.py$/, command: (path) => `python ${nameOf(path)}`, isPython: true },
  {
    file: /^main\.py$/,
    text: [/\.fit\(|\.backward\(|\.train\(|xgb\.train|lgb\.train/],
    command: () => 'python main.py',
    isPython: true,
  },
];

/** Where no name says it: a script that is started by itself and trains. Its name may at least hint at it. */
const WEAK_SIGNS: readonly Sign[] = [TELLING_SCRIPT, SCRIPT].map((file) => ({
  file,
  text: [TRAINS, IS_STARTED],
  command: (path) => `python ${nameOf(path)}`,
  isPython: true,
}));

/** Where the common trainers leave their history, when nothing else is said. Read from the script that trains. */
const WRITERS: readonly { readonly uses: RegExp; readonly history: string; readonly env?: Readonly<Record<string, string>> }[] = [
  { uses: /\bultralytics\b/, history: 'runs' },
  { uses: /\b(pytorch_)?lightning\b/, history: 'lightning_logs' },
  // A folder up to MLflow 3.6, this database since: so it is named.
  { uses: /\bmlflow\b/, history: 'mlflow.db', env: { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' } },
  { uses: /\bwandb\b/, history: 'wandb' },
  { uses: /\bdvclive\b/, history: 'dvclive' },
  { uses: /\bcatboost\b/, history: 'catboost_info' },
];

/** What names the folder or file of the history: `CSVLogger("logs/mlp.csv")`, `output_dir="out"`, `SummaryWriter("runs/mlp")`, or just `"history"`. */
const NAMED =
  /(?:(?=["']history["'/])|CSVLogger|SummaryWriter|TensorBoard|log_dir\s*=|logdir\s*=|output_dir\s*=|logging_dir\s*=|default_root_dir\s*=|save_dir\s*=|evals_log\s*=)\s*\(?\s*(?:(?:log_dir|filename|save_dir)\s*=\s*)?["']([\w./-]{1,100})["']/g;

/** A file that a script writes and calls by what it holds: `open("evals.json", "w")`, `.to_csv("out/history.csv")`. */
const WRITTEN =
  /(?:\bopen\((?=\s*["'][^"'\n]+["']\s*,\s*["'][wax])|\.to_(?:csv|json)\()\s*["']([\w./-]{0,80}(?:hist|loss|metric|eval|log)[\w.-]{0,80}\.(?:csv|tsv|jsonl?|txt|log))["']/gi;
/** Where MLflow is told to keep its runs: a folder, or a database. */
const MLFLOW_STORE = /set_tracking_uri\(\s*["'](?:file:(?:\/\/)?|sqlite:\/\/\/)?([\w.-][\w./-]{0,100})["']/g;

/** Trainings beyond this many are left to the person: a folder of examples is no monorepo. */
const MOST = 8;

/** The trainings of a project, one a folder; one to fill in where none is seen. */
export function findTrainings(project: Project): readonly Training[] {
  const named = trainingsBy(SIGNS, project);
  if (named.length > 0) return named;
  const [first = trainingOf('', undefined, 'python train.py', true, project)] = trainingsBy(WEAK_SIGNS, project);
  return [first];
}

function trainingsBy(signs: readonly Sign[], project: Project): readonly Training[] {
  const paths = [...project.texts.keys()].toSorted((a, b) => depthOf(a) - depthOf(b) || a.localeCompare(b, 'en'));
  const found = new Map<string, Training>();
  for (const sign of signs) {
    for (const path of paths) {
      const text = project.texts.get(path) ?? '';
      if (!sign.file.test(nameOf(path)) || sign.text?.every((pattern) => pattern.test(text)) === false) continue;
      const folder = rootOf(path, project);
      if (found.has(folder)) continue;
      const inside = folder === '' ? path : path.slice(folder.length + 1);
      found.set(folder, trainingOf(folder, path, commandAt(sign.command(path), inside), sign.isPython, project));
    }
  }
  const outermost = [...found.values()].filter(
    ({ folder }) => ![...found.keys()].some((other) => other !== folder && isBelow(folder, other)),
  );
  return outermost.toSorted((a, b) => a.folder.localeCompare(b.folder, 'en')).slice(0, MOST);
}

function depthOf(path: string): number {
  return path.split('/').length;
}

/** The project that a file belongs to: the nearest folder above it that says what to install, else the repository, save for plain folders of scripts. */
function rootOf(path: string, { texts }: Project): string {
  const folder = folderOf(path);
  const above = folder.split('/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/'));
  const own = above.find((candidate) => candidate !== '' && INSTALLS.some(({ file }) => texts.has(`${candidate}/${file}`)));
  return own ?? '';
}

/** A command for a script that lies deeper is run from the project's folder, as people do. */
function commandAt(command: string, inside: string): string {
  const name = nameOf(inside);
  if (!inside.includes('/')) return command;
  if (command.endsWith(name)) return `${command.slice(0, -name.length)}${inside}`;
  return `cd ${folderOf(inside)} && ${command}`;
}

const INSTALLS: readonly { readonly file: string; readonly install: readonly string[]; readonly run?: string }[] = [
  { file: 'uv.lock', install: ['pip install uv', 'uv sync'], run: 'uv run ' },
  { file: 'poetry.lock', install: ['pip install poetry', 'poetry install'], run: 'poetry run ' },
  { file: 'Pipfile.lock', install: ['pip install pipenv', 'pipenv sync'], run: 'pipenv run ' },
  { file: 'requirements.txt', install: ['pip install -r requirements.txt'] },
  { file: 'pyproject.toml', install: ['pip install .'] },
  { file: 'setup.py', install: ['pip install .'] },
];

function trainingOf(folder: string, source: string | undefined, command: string, isPython: boolean, project: Project): Training {
  const at = folder === '' ? '' : `${folder}/`;
  const installer = INSTALLS.find(({ file }) => project.texts.has(`${at}${file}`));
  return {
    folder,
    command: `${installer?.run !== undefined && command.startsWith('python ') ? installer.run : ''}${command}${verbOf(source, project)}`,
    ...(source !== undefined && { source }),
    ...historyOf(folder, source, project),
    install: installer?.install ?? [],
    isPython,
  };
}

/** Lightning's own command line wants to be told what to do. */
function verbOf(source: string | undefined, { texts }: Project): string {
  return /\.py$/.test(source ?? '') && /\bLightningCLI\(/.test(texts.get(source ?? '') ?? '') ? ' fit' : '';
}

/** What was found on the disk, else what the scripts name, else where their trainer writes, else what the training prints. */
function historyOf(folder: string, source: string | undefined, project: Project): Pick<Training, 'history' | 'isPrinted' | 'env'> {
  const at = folder === '' ? '' : `${folder}/`;
  const below = project.histories.filter((path) => isBelow(path, folder)).map((path) => path.slice(at.length));
  const texts = [...project.texts].filter(([path]) => isBelow(path, folder));
  const scripts = texts
    .filter(([path]) => path.endsWith('.py'))
    .toSorted(([a], [b]) => Number(b === source) - Number(a === source));
  const writer = writerOf(scripts.map(([, text]) => text));
  const isOfWriter = writer?.env !== undefined && below.every((path) => isBelow(path, OLD_STORE) || path === writer.history);
  if (below.length > 0 && !isOfWriter) {
    const isPrinted = below.every((path) => isRedirected(path, texts));
    return { history: isPrinted && below.length > 1 ? PRINTED : commonFolder(below), isPrinted };
  }
  const named = [NAMED, MLFLOW_STORE, WRITTEN].flatMap((pattern) =>
    scripts.flatMap(([, text]) => [...text.matchAll(pattern)].map(([, path = '']) => path)),
  );
  const first = named.find((path) => !path.startsWith('/') && !path.includes('..'));
  if (first !== undefined) return { history: runsFolder(first.replace(/^\.\//, '').replace(/\/$/, '')), isPrinted: false };
  return writer === undefined ? { history: PRINTED, isPrinted: true } : { ...writer, isPrinted: false };
}

/** `history` holds a folder for each run, of which a script may name but one. */
function runsFolder(path: string): string {
  return path.startsWith('history/') ? 'history' : path;
}

/** Where MLflow kept its runs before it had a database. */
const OLD_STORE = 'mlruns';

/** The trainer that the scripts import, unless they say themselves where its history goes. */
function writerOf(scripts: readonly string[]): Pick<Training, 'history' | 'env'> | undefined {
  const found = WRITERS.find(({ uses }) =>
    scripts.some((text) => new RegExp(`(?:import|from)\\s[^\\n]*${uses.source}`).test(text)),
  );
  if (found === undefined) return undefined;
  const isToldWhere = scripts.some((text) => text.includes('set_tracking_uri('));
  return {
    history: isToldWhere && found.env !== undefined ? OLD_STORE : found.history,
    ...(found.env && !isToldWhere && { env: found.env }),
  };
}

/** Where a workflow keeps what a training prints. */
const PRINTED = 'training.log';

/** Whether a person, and not the project, sent a console's output to this file: it looks like that, and nothing names it or its folder. */
function isRedirected(path: string, texts: readonly (readonly [string, string])[]): boolean {
  const names = [nameOf(path), nameOf(folderOf(path))].filter((name) => name !== '');
  return /\.(txt|log|out)$/i.test(path) && !texts.some(([, text]) => names.some((name) => text.includes(name)));
}

/** The first folder that all histories share; the file itself where there is one at the root. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const tops = new Set(paths.map((path) => path.split('/')[0] ?? path));
  if (tops.size > 1) return '.';
  return first.includes('/') ? (first.split('/')[0] ?? '.') : first;
}
