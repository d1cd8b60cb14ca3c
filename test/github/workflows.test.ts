import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FILE_SCHEMA, INPUT_SCHEMA } from '../../src/config/schema.ts';
import { planSetup } from '../../src/init/plan.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const action = parse(read('action.yml'));

test('the examples are what init writes for a plain project', () => {
  const project = { defaultBranch: 'main', texts: new Map([['train.py', 'folder = "history"']]), histories: [] };
  const { files } = planSetup(project, { hasTwoJobs: true, hasForks: true });
  for (const name of ['training', 'training-report'])
    expect(files.find(({ path }) => path.endsWith(`/${name}.yml`))?.text).toBe(read(`examples/workflows/${name}.yml`));
});

test('action.yml takes what the schema takes', () => {
  expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(INPUT_SCHEMA.entries).sort());
  expect(action.description.length).toBeLessThan(125);
});

test('an input with a default in action.yml would overrule the configuration file', () => {
  const withDefault = Object.entries<{ default?: unknown }>(action.inputs).filter(([, input]) => input.default !== undefined);
  const inFile = withDefault.map(([name]) => name).filter((name) => name in FILE_SCHEMA.entries);
  // Its empty value means none, so its default has to stand there; inputsOf knows.
  expect(inFile).toEqual(['data-branch']);
});

test('the version that the documentation names is the major one of the package', () => {
  const { version } = JSON.parse(read('package.json'));
  for (const path of [
    'README.md',
    'docs/recipes.md',
    'examples/workflows/training.yml',
    'examples/project/.github/workflows/training.yml',
  ])
    expect(read(path), path).toMatch(new RegExp(`loss-doctor/loss-doctor@v${version.split('.')[0]}\\b`));
  expect(read('CHANGELOG.md')).toContain(`\n## ${version}`);
});

test('a workflow to paste runs again where the base branch of a pull request changes: checks belong to commits', () => {
  for (const path of ['README.md', 'examples/workflows/training.yml', 'examples/project/.github/workflows/training.yml'])
    expect(read(path), path).toMatch(/types: \[opened, synchronize, reopened, edited\]/);
});
