import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FILE_SCHEMA, INPUT_SCHEMA } from '../../src/config/schema.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const readme = read('README.md');
const action = parse(read('action.yml'));

test.each(['training', 'training-report'])('the README shows examples/workflows/%s.yml as it is', (name) => {
  expect(readme).toContain(`\`\`\`yaml\n${read(`examples/workflows/${name}.yml`)}\`\`\`\n`);
});

test('action.yml takes what the schema takes, and the README lists all of it', () => {
  expect(Object.keys(action.inputs).sort()).toEqual(Object.keys(INPUT_SCHEMA.entries).sort());
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) expect(readme).toContain(`\`${name}\``);
});

test('an input with a default in action.yml would overrule the configuration file', () => {
  const withDefault = Object.entries<{ default?: unknown }>(action.inputs).filter(([, input]) => input.default !== undefined);
  const inFile = withDefault.map(([name]) => name).filter((name) => name in FILE_SCHEMA.entries);
  // Its empty value means none, so its default has to stand there; inputsOf knows.
  expect(inFile).toEqual(['data-branch']);
});
