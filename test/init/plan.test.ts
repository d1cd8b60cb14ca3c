import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isIgnored } from '../../src/commands/ignored.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { existingOf } from '../../src/init/existing.ts';
import { planSetup } from '../../src/init/plan.ts';
import { existingAt, lookAtProject, writePlanned } from '../../src/node/project.ts';

/** Layouts as people have them: scripts as they are written, histories as the trainers write them. */

let folder: string;

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function layOut(files: Readonly<Record<string, string>>, branch = 'main'): string {
  folder = mkdtempSync(join(tmpdir(), 'loss-doctor-init-'));
  execFileSync('git', ['init', '--quiet', `--initial-branch=${branch}`], { cwd: folder });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const curve = (columns: string) =>
  [columns, ...Array.from({ length: 12 }, (_, epoch) => `${epoch},${2 / (epoch + 1)},${2.1 / (epoch + 1)}`)].join('\n');

const metric = Array.from({ length: 12 }, (_, step) => `17000000000${10 + step} ${2 / (step + 1)} ${step}\n`).join('');

interface Layout {
  readonly files: Readonly<Record<string, string>>;
  readonly command: string;
  readonly history: string;
  readonly install?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const layouts: Readonly<Record<string, Layout>> = {
  'Keras, whose logger names a file': {
    files: {
      'train.py': 'import keras\nlog = keras.callbacks.CSVLogger("logs/mlp.csv")\nmodel.fit(x, y, callbacks=[log])\n',
      'requirements.txt': 'keras\n',
    },
    command: 'python train.py',
    history: 'logs/mlp.csv',
    install: ['pip install -r requirements.txt'],
  },
  'Lightning, trained before': {
    files: {
      'src/train.py': 'import lightning as L\nL.Trainer().fit(model)\n',
      'uv.lock': '',
      'pyproject.toml': '[project]\nname = "lit"\n',
      'lightning_logs/version_0/metrics.csv': curve('epoch,train_loss,val_loss'),
    },
    command: 'uv run python src/train.py',
    history: 'lightning_logs',
    install: ['pip install uv', 'uv sync'],
  },
  'Hugging Face, by its output folder': {
    files: {
      'finetune.py':
        'from transformers import Trainer, TrainingArguments\nargs = TrainingArguments(output_dir="out/bert", eval_strategy="epoch")\n',
      'requirements.txt': 'transformers\n',
    },
    command: 'python finetune.py',
    history: 'out/bert',
  },
  Ultralytics: {
    files: { 'train.py': 'from ultralytics import YOLO\nYOLO("yolo11n.pt").train(data="coco8.yaml")\n' },
    command: 'python train.py',
    history: 'runs',
  },
  'a loop written by hand that only prints': {
    files: { 'spirals.py': 'for epoch in range(20):\n    print(f"Epoch {epoch} loss={step():.4f}")\n' },
    command: 'python spirals.py 2>&1 | tee training.log',
    history: 'training.log',
  },
  'a loop written by hand with short names': {
    files: { 'nn.py': 'for e in range(100):\n    w -= lr * x.T @ (p - y)\n    print(f"{e} {loss(p):.4f}")\n' },
    command: 'python nn.py 2>&1 | tee training.log',
    history: 'training.log',
  },
  'a loop in a function that the script calls': {
    files: {
      'src/lm.py': 'def go(n=20):\n    for ep in range(n):\n        l.backward()\n        print(ep, l.item())\n\ngo()\n',
      'src/loss.py': 'def step(l):\n    l.backward()\n',
    },
    command: 'python src/lm.py 2>&1 | tee training.log',
    history: 'training.log',
  },
  'JAX, which asks for gradients': {
    files: { 'mlp.py': 'grads = jax.grad(loss)(params)\nfor i in range(9):\n    params = optax.apply_updates(params, grads)\n' },
    command: 'python mlp.py 2>&1 | tee training.log',
    history: 'training.log',
  },
  "Lightning's own command line": {
    files: { 'train.py': 'from lightning.pytorch.cli import LightningCLI\nLightningCLI(Net, Data)\n' },
    command: 'python train.py fit',
    history: 'lightning_logs',
  },
  'a loop that trains nothing': {
    files: { 'fetch.py': 'for i in range(10):\n    left -= 1\n    download(i)\n' },
    command: 'python train.py 2>&1 | tee training.log',
    history: 'training.log',
  },
  'XGBoost behind a Makefile': {
    files: {
      Makefile: 'train: data\n\tpython -m boost\n',
      'boost/__main__.py': 'import xgboost\n',
      'history/boost.csv': curve('round,train-logloss,val-logloss'),
    },
    command: 'make train',
    history: 'history',
  },
  'MLflow, which is told where its runs go whatever its version': {
    files: { 'train.py': 'import mlflow\nmlflow.log_metric("loss", 1)\n', 'poetry.lock': '' },
    command: 'poetry run python train.py',
    history: 'mlflow.db',
    env: { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' },
  },
  'MLflow, trained before with an older version': {
    files: {
      MLproject: 'entry_points:\n  main:\n    command: "python main.py"\n',
      'main.py': 'import mlflow\n',
      'mlruns/0/0123456789abcdef0123456789abcdef/metrics/train_loss': metric,
      'mlruns/0/0123456789abcdef0123456789abcdef/metrics/val_loss': metric,
    },
    command: 'mlflow run . --env-manager local',
    history: 'mlflow.db',
    env: { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' },
  },
  'MLflow, whose script says where': {
    files: { 'train.py': 'import mlflow\nmlflow.set_tracking_uri("sqlite:///runs/all.db")\n' },
    command: 'python train.py',
    history: 'runs/all.db',
  },
  'Hugging Face in a script of another name': {
    files: {
      'run_glue.py': 'from transformers import Trainer\nargs = TrainingArguments(output_dir="out")\ntrainer.train()\n',
      'utils.py': 'def fit(model):\n    model.fit(x)\n',
    },
    command: 'python run_glue.py',
    history: 'out',
  },
  'XGBoost, whose script writes what it measured': {
    files: {
      'boost.py': 'bst = xgb.train({}, d, evals_result=res)\njson.dump(res, open("out/evals.json", "w"))\n',
      'prepare.py': 'if __name__ == "__main__":\n    print(open("data/eval.csv").read())\n',
    },
    command: 'python boost.py',
    history: 'out/evals.json',
  },
  'a script that only prints': {
    files: { 'code/Makefile': 'train:\n\tpython -m nets\n', 'code/nets/__main__.py': 'print(f"epoch {epoch} loss {loss}")\n' },
    command: '(cd code && make train) 2>&1 | tee training.log',
    history: 'training.log',
  },
  'a log that a person redirected': {
    files: { 'train.py': 'print(loss)\n', 'log.txt': curve('epoch,loss,val_loss') },
    command: 'python train.py 2>&1 | tee log.txt',
    history: 'log.txt',
  },
  'a log that the script writes': {
    files: { 'train.py': 'logging.basicConfig(filename="out/run.log")\n', 'out/run.log': curve('epoch,loss,val_loss') },
    command: 'python train.py',
    history: 'out',
  },
  'a folder by the usual name': {
    files: { 'train.py': 'folder = Path("history") / "mlp"\n' },
    command: 'python train.py',
    history: 'history',
  },
  'a run below the usual folder': {
    files: { 'train.py': 'os.makedirs("history/mlp", exist_ok=True)\n' },
    command: 'python train.py',
    history: 'history',
  },
  'nothing found': {
    files: { 'README.md': '# Hello\n' },
    command: 'python train.py 2>&1 | tee training.log',
    history: 'training.log',
  },
};

describe('a plan', () => {
  for (const [name, { files, command, history, install, env }] of Object.entries(layouts)) {
    it(`trains and reads: ${name}`, async () => {
      const plan = planSetup(await lookAtProject(layOut(files)), { hasTwoJobs: false, hasForks: false });
      expect(plan.files.map(({ path }) => path)).toEqual(['.github/workflows/training.yml', '.github/loss-doctor.yml']);
      const workflow = parse(plan.files[0]?.text ?? '');
      const steps = workflow.jobs.train.steps;
      const runs = steps.flatMap((step: { run?: string }) => (step.run === undefined ? [] : [step.run]));
      expect(runs.at(-1)).toBe(command);
      if (install !== undefined) expect(runs.slice(0, -1)).toEqual(install);
      expect(steps.at(-1).with.path).toBe(history);
      expect(steps.at(-2).env).toEqual(command.includes('| tee') ? { PYTHONUNBUFFERED: '1' } : env);
      expect(workflow.on.push.branches).toEqual(['main']);
    });
  }

  it('gives each project of a monorepo a workflow with its own paths and key', async () => {
    const project = await lookAtProject(
      layOut(
        {
          'models/vision/train.py': 'import lightning\n',
          'models/vision/requirements.txt': 'lightning\n',
          'models/nlp/train.py': 'args(output_dir="out")\n',
          'models/nlp/pyproject.toml': '[project]\n',
        },
        'trunk',
      ),
    );
    const plan = planSetup(project, { hasTwoJobs: true, hasForks: true });
    expect(plan.files.map(({ path }) => path)).toEqual([
      '.github/workflows/training-nlp.yml',
      '.github/workflows/training-vision.yml',
      '.github/workflows/training-report.yml',
      '.github/loss-doctor.yml',
    ]);
    const [nlp, vision, fork] = plan.files.map(({ text }) => parse(text));
    expect(nlp.on.pull_request.paths).toEqual(['models/nlp/**', '.github/workflows/training-nlp.yml']);
    expect(nlp.on.push.branches).toEqual(['trunk']);
    expect(nlp.jobs.report.steps[0].with).toEqual({ artifact: 'loss-history-nlp', key: 'nlp' });
    expect(vision.jobs.train.steps.at(-1).with.path).toBe('models/vision/lightning_logs');
    expect(fork.on.workflow_run.workflows).toEqual([nlp.name, vision.name]);
  });

  it('writes a configuration that the action takes', async () => {
    const plan = planSetup(await lookAtProject(layOut({})), { hasTwoJobs: false, hasForks: false });
    const text = plan.files.at(-1)?.text ?? '';
    expect(parseConfig(text, 'loss-doctor.yml', [])).toMatchObject({ ok: true, value: { 'warn-only': true, 'fail-on': 'new' } });
    const opened = text.replaceAll(/^# (runs:| {2,}\S)/gm, '$1');
    expect(parseConfig(opened, 'loss-doctor.yml', [])).toMatchObject({ ok: true });
  });

  it('knows what stands there: nothing, a workflow of ours, one of another kind, one that is no YAML', async () => {
    const root = layOut({ 'train.py': '' });
    const { files } = planSetup(await lookAtProject(root), { hasTwoJobs: false, hasForks: false });
    const [workflow, configuration] = files;
    expect(await Promise.all(files.map((file) => existingAt(root, file)))).toEqual([{ state: 'nothing' }, { state: 'nothing' }]);
    const at = (text: string) => existingOf(workflow ?? { path: '', text: '' }, text);
    expect(at(workflow?.text ?? '')).toEqual({ state: 'ours' });
    expect(at('on: push\njobs:\n  a:\n    steps: [\n')).toEqual({ state: 'broken', line: 5 });
    const foreign = at('on: push\n');
    expect(foreign).toEqual({ state: 'foreign', toAdd: workflow?.toAdd });
    expect(parse(workflow?.toAdd ?? '')).toMatchObject({
      permissions: { contents: 'write' },
      steps: [{ with: { path: 'training.log' } }],
    });
    expect(existingOf(configuration ?? { path: '', text: '' }, 'fail-on: any\n')).toEqual({ state: 'ours' });
  });

  it('never writes over a file, and says what cannot be written', async () => {
    const root = layOut({ '.github/loss-doctor.yml': 'fail-on: any\n' });
    const file = { path: '.github/loss-doctor.yml', text: 'fail-on: new\n' };
    expect(await writePlanned(root, file)).toEqual({ code: 'system', errno: 'EEXIST' });
    expect(readFileSync(join(root, file.path), 'utf8')).toBe('fail-on: any\n');
    expect(await writePlanned(join(root, '.github/loss-doctor.yml'), file)).toBeDefined();
    expect(await writePlanned(root, { ...file, path: 'new/file.yml' })).toBeUndefined();
    expect(readFileSync(join(root, 'new/file.yml'), 'utf8')).toBe(file.text);
  });

  it('looks at a folder without a repository, and at none at all', async () => {
    folder = mkdtempSync(join(tmpdir(), 'loss-doctor-init-'));
    expect(await lookAtProject(folder)).toMatchObject({ defaultBranch: 'main', histories: [] });
    expect(await lookAtProject(join(folder, 'missing'))).toMatchObject({ histories: [] });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('sees histories whose names have no ending', async () => {
    const { histories } = await lookAtProject(layOut({ 'mlruns/0/0123456789abcdef0123456789abcdef/metrics/loss': metric }));
    expect(histories).toEqual(['mlruns/0/0123456789abcdef0123456789abcdef/metrics/loss']);
  });

  it.each([
    ['runs/', true],
    ['/runs', true],
    ['**/runs/**', true],
    ['runs/mlp/*', true],
    ['*.csv', true],
    ['# runs', false],
    ['!runs', false],
    ['/mlp', false],
    ['run', false],
    ['*.json', false],
  ])('knows what git leaves out: %s', (line, isLeftOut) => {
    const texts = new Map([['.gitignore', `__pycache__/\r\n${line}\n`]]);
    const project = { defaultBranch: 'main', texts, histories: [] };
    expect(isIgnored('runs/mlp/log.csv', project)).toBe(isLeftOut);
    expect(isIgnored('runs/mlp/log.csv', { ...project, texts: new Map([['runs/mlp/.gitignore', '*']]) })).toBe(true);
  });

  it('quotes what could be taken for something else', async () => {
    const root = layOut({ 'a: #b/train.py': 'import lightning\n', 'a: #b/setup.py': '', 'c/train.py': '', 'c/setup.py': '' });
    const plan = planSetup(await lookAtProject(root), { hasTwoJobs: false, hasForks: false });
    const [first] = plan.files;
    expect(parse(first?.text ?? '').jobs.train.steps.at(-1).with).toEqual({ path: 'a: #b/lightning_logs', key: 'a-b' });
  });
});
