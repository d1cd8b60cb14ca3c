import { expect, test } from 'vitest';
import { parseInputs } from '../../src/config/parse.ts';
import { environmentOf, workflowPathOf } from '../../src/github/environment.ts';
import { inputsOf } from '../../src/github/inputs.ts';
import { formerJob, jobSlug, recordPath, recordPlace } from '../../src/github/kept-records.ts';
import { slugOf } from '../../src/github/slug.ts';
import { logJson, logText } from '../../src/report/log-text.ts';

test('no line of the log is a workflow command', () => {
  expect(logText('::error::x\n  ::set-output name=a::b\r\t::warning::\u2028::notice::')).not.toMatch(/^\s*::/m);
  expect(logText('mlp ##[error]x')).not.toContain('##[');
  expect(logText('loss::train is fine')).toBe('loss::train is fine');
});

test('nor is any in JSON that is printed, which says the same', () => {
  const value = { key: 'mlp ##[error]x' };
  const printed = logJson(JSON.stringify(value, null, 2));
  expect(printed).not.toContain('##[');
  expect(JSON.parse(printed)).toEqual(value);
});

test('inputs by the names of action.yml; the default of data-branch leaves it to the file', () => {
  const env = { 'INPUT_FAIL-ON': ' any ', 'INPUT_DATA-BRANCH': 'loss-doctor', INPUT_TOKEN: 't' };
  expect(inputsOf(env)).toMatchObject({ 'fail-on': 'any', token: 't' });
  expect(inputsOf(env)).not.toHaveProperty('data-branch');
  expect(inputsOf({ 'INPUT_DATA-BRANCH': '' })).toMatchObject({ 'data-branch': '' });
});

test('all mistakes in the inputs are reported at once', () => {
  const parsed = parseInputs(inputsOf({ 'INPUT_FAIL-ON': 'sometimes', INPUT_SHA: 'abc', INPUT_COMMENT: 'loudly' }));
  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? [] : parsed.mistakes.map(({ field }) => field).sort()).toEqual(['comment', 'fail-on', 'sha']);
});

test('the runner’s variables, with an Enterprise Server’s addresses', () => {
  const environment = environmentOf({
    GITHUB_REPOSITORY: 'octo-lab/model',
    GITHUB_API_URL: 'https://ghe.test/api/v3/',
    GITHUB_SERVER_URL: 'https://ghe.test',
    GITHUB_RUN_ID: '12',
    GITHUB_WORKFLOW_REF: 'octo-lab/model/.github/workflows/training.yml@refs/heads/main',
  });
  expect(environment).toMatchObject({
    repository: { owner: 'octo-lab', repo: 'model' },
    apiUrl: 'https://ghe.test/api/v3',
    runId: 12,
    runAttempt: 1,
    workflowPath: '.github/workflows/training.yml',
    retryBaseMs: 1000,
  });
  expect(() => environmentOf({ GITHUB_REPOSITORY: 'model' })).toThrow();
  expect(workflowPathOf('')).toBe('');
});

test('the page of the rules is that of the version that runs', () => {
  const env = { GITHUB_REPOSITORY: 'octo-lab/model', GITHUB_ACTION_REPOSITORY: 'loss-doctor/loss-doctor', GITHUB_ACTION_REF: 'v1' };
  expect(environmentOf(env).docs).toBe('https://github.com/loss-doctor/loss-doctor/blob/v1/README.md#verdicts');
  expect(environmentOf({ ...env, GITHUB_ACTION_REF: 'a) [x' }).docs).toBeUndefined();
  expect(environmentOf({ ...env, GITHUB_SERVER_URL: 'https://ghe.test' }).docs).toBeUndefined();
  expect(environmentOf({ GITHUB_REPOSITORY: 'octo-lab/model' }).docs).toBeUndefined();
});

test('names become one path segment', () => {
  expect(slugOf('mlp')).toBe('mlp');
  for (const name of ['../../etc', '.git', '', 'a/b\\c', 'x\n\u202ey', 'é'.repeat(500)])
    expect(slugOf(name)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/);
  expect(jobSlug('.github/workflows/training.yml', 'default')).toMatch(/^training-default-[0-9a-f]{8}$/);
  const path = recordPath('release/1.0', 'f'.repeat(40), 'training-default', '2026-01-31', 9);
  expect(path).toBe(`runs/release%2F1.0/${'f'.repeat(40)}/training-default-2026-01-31-9.json.gz`);
  expect(recordPlace(path)).toMatchObject({ branch: 'release%2F1.0', job: 'training-default', day: '2026-01-31', runId: 9 });
  expect(recordPlace('runs/main/../x.json.gz')).toBeUndefined();
});

test('jobs whose names read alike have names of their own', () => {
  const jobs = [
    ['train.yml', 'gpu-a'],
    ['train-gpu.yml', 'a'],
    ['train.yaml', 'gpu-a'],
    ['train.yml', 'gpu a'],
    ['train.yml', 'gpu_a'],
  ] as const;
  const names = jobs.map(([file, key]) => jobSlug(`.github/workflows/${file}`, key));
  expect(new Set(names).size).toBe(jobs.length);
  expect(names.map(formerJob)).toEqual(['train-gpu-a', 'train-gpu-a', 'train-gpu-a', 'train-gpu_a', 'train-gpu_a']);
});
