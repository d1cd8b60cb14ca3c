import type { Training } from './project.ts';

/** What a person chooses; everything else follows from the project. */
export interface WorkflowOptions {
  readonly defaultBranch: string;
  /** Train in a job without rights, report in another: for untrusted branches and for matrices. */
  readonly hasTwoJobs: boolean;
  /** Tells several workflows of one repository apart; absent for the only one. */
  readonly key?: string;
}

// Actions by the commit of a release, so that a moved tag changes nothing.
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const PYTHON = 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0';
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0';
/** A tag that moves with every fix: whoever wants none unseen pins a commit. */
const LOSS_DOCTOR = 'loss-doctor/loss-doctor@v1 # zizmor: ignore[unpinned-uses] v1 gets fixes; pin a commit to review them first';

const EXPRESSION = {
  notCancelled: `\${{ !cancelled() }}`,
  group: `\${{ github.workflow }}-\${{ github.event.pull_request.number || github.sha }}`,
};

/** The workflow that trains and reports: `.github/workflows/training.yml`. */
export function trainingWorkflow(training: Training, options: WorkflowOptions): string {
  const { key, hasTwoJobs } = options;
  const jobs = hasTwoJobs ? twoJobs(training, options) : oneJob(training, options);
  return `${[`name: ${quoted(key === undefined ? 'Training' : `Training ${key}`)}`, ...triggers(training, options), '', 'permissions: {}', '', 'jobs:', ...jobs].join('\n')}\n`;
}

function triggers({ folder }: Training, { defaultBranch, key }: WorkflowOptions): readonly string[] {
  const paths =
    key === undefined ? [] : [`    paths: [${[`${folder}/**`, `.github/workflows/${fileOf(key)}`].map(quoted).join(', ')}]`];
  return [
    'on:',
    '  pull_request:',
    '    types: [opened, synchronize, reopened, edited] # edited: its base branch may have changed',
    ...paths,
    '  push:',
    `    branches: [${quoted(defaultBranch)}]`,
    ...paths,
    ...(key === undefined ? ['  merge_group:'] : []),
  ];
}

export function fileOf(key: string | undefined): string {
  return key === undefined ? 'training.yml' : `training-${key}.yml`;
}

const CONCURRENCY = [
  '    concurrency: # a newer push takes over',
  `      group: ${EXPRESSION.group}`,
  '      cancel-in-progress: true',
];

const REPORT_PERMISSIONS = [
  '      actions: read # the histories of the base branch',
  '      contents: write # charts, curves and badges, on a branch of their own',
  '      pull-requests: write # the comment',
];

function oneJob(training: Training, { key }: WorkflowOptions): readonly string[] {
  return [
    '  train:',
    `    name: ${quoted(key === undefined ? 'Loss Doctor' : `Loss Doctor ${key}`)}`,
    '    runs-on: ubuntu-latest',
    ...CONCURRENCY,
    '    permissions:',
    ...REPORT_PERMISSIONS,
    ...trainingSteps(training),
    ...reportStep(training, key),
  ];
}

function reportStep(training: Training, key: string | undefined): readonly string[] {
  return [
    `      - uses: ${LOSS_DOCTOR}`,
    '        if: always() # a training that crashed or ran out of time is diagnosed too',
    '        with:',
    `          path: ${quoted(inRepository(training))}${pathComment(training)}`,
    ...(key === undefined ? [] : [`          key: ${quoted(key)}`]),
  ];
}

/** What a workflow that trains already needs in its job. */
export function stepsToAdd(training: Training, key: string | undefined): string {
  return `${['    permissions:', ...REPORT_PERMISSIONS, '    steps:', '      # your steps', ...reportStep(training, key)].join('\n')}\n`;
}

function twoJobs(training: Training, { key }: WorkflowOptions): readonly string[] {
  const artifact = key === undefined ? 'loss-history' : `loss-history-${key}`;
  return [
    '  train:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read # to check out the code',
    ...trainingSteps(training),
    `      - uses: ${UPLOAD}`,
    '        if: always() # a training that crashed or ran out of time is diagnosed too',
    '        with:',
    `          name: ${quoted(artifact)}`,
    `          path: ${quoted(inRepository(training))}${pathComment(training)}`,
    '          if-no-files-found: warn',
    ...(/(^|\/)\.\w/.test(training.history) ? ['          include-hidden-files: true'] : []),
    '',
    '  report:',
    `    name: ${quoted(key === undefined ? 'Loss Doctor' : `Loss Doctor ${key}`)}`,
    '    needs: train',
    `    if: ${EXPRESSION.notCancelled}`,
    '    runs-on: ubuntu-latest',
    ...CONCURRENCY,
    '    permissions:',
    ...REPORT_PERMISSIONS,
    '    steps:',
    `      - uses: ${LOSS_DOCTOR}`,
    ...(key === undefined ? [] : ['        with:', `          artifact: ${quoted(artifact)}`, `          key: ${quoted(key)}`]),
  ];
}

/** Python keeps back what it prints into a file, and a job that is cut off would lose it. */
const UNBUFFERED = { PYTHONUNBUFFERED: '1' };

function trainingSteps(training: Training): readonly string[] {
  const { folder, install, isPython, isPrinted, source, env } = training;
  const at = folder === '' ? [] : [`        working-directory: ${quoted(folder)}`];
  const told = Object.entries({ ...env, ...(isPrinted && isPython && UNBUFFERED) }).map(
    ([name, value]) => `          ${name}: ${quoted(value)}`,
  );
  const run = (line: string, comment = '') => [`      - run: ${quoted(line)}${comment}`, ...at];
  return [
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    ...(isPython ? [`      - uses: ${PYTHON}`, '        with:', "          python-version: '3.12'"] : []),
    ...install.flatMap((line) => run(line)),
    ...run(commandOf(training), source === undefined ? ' # put your training command here' : ''),
    ...(isPrinted ? ['        shell: bash # so that the step fails where training does'] : []),
    ...(told.length > 0 ? ['        env:', ...told] : []),
  ];
}

/** What a training prints is kept in a file and still seen in the log of its job. */
function commandOf({ command, history, isPrinted }: Training): string {
  if (!isPrinted) return command;
  return `${command.includes('&&') ? `(${command})` : command} 2>&1 | tee ${history}`;
}

function pathComment({ isPrinted }: Training): string {
  return isPrinted ? ' # what training prints; name the file instead where it writes one' : '';
}

/** From the root of the repository, where the action looks. */
function inRepository({ folder, history }: Training): string {
  if (folder === '') return history;
  return history === '.' ? folder : `${folder}/${history}`;
}

/** A plain YAML scalar where that is safe, else a quoted one: names of folders and branches are anybody's. */
function quoted(text: string): string {
  const isPlain =
    /^[A-Za-z0-9_./][\w./ =>&|-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|[\d._-]+)$/i.test(text) && !text.endsWith(' ');
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** The second workflow, which comments on pull requests from forks and from Dependabot: `.github/workflows/training-report.yml`. */
export function forkWorkflow(keys: readonly (string | undefined)[]): string {
  const names = keys.map((key) => quoted(key === undefined ? 'Training' : `Training ${key}`));
  return `# For pull requests from forks and from Dependabot, whose own runs may only read. It takes effect from the default branch.
name: Training report
on:
  workflow_run: # zizmor: ignore[dangerous-triggers] nothing of the pull request is checked out or run; its histories are read as data
    workflows: [${names.join(', ')}]
    types: [completed]

permissions: {}

jobs:
  report:
    if: >-
      github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled' &&
      (github.event.workflow_run.head_repository.full_name != github.repository || github.event.workflow_run.actor.login == 'dependabot[bot]')
    runs-on: ubuntu-latest
    concurrency: # a newer push takes over the comment
      group: loss-doctor-\${{ github.event.workflow_run.name }}-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
      cancel-in-progress: true
    permissions:
      actions: read # the histories of the finished run, and those of the base branch
      contents: write # charts, on a branch of their own
      pull-requests: write # the comment
    steps:
      - uses: ${LOSS_DOCTOR}
`;
}
