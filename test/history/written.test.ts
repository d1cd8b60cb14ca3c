import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences, type ExpectedSeries } from '../../bench/reading/truth.ts';
import { readHistories } from '../../src/history/read.ts';
import { fixture, WRITTEN } from './files.ts';

interface Entry {
  readonly path: string;
  readonly format: string;
  readonly history: boolean;
  readonly expected: readonly ExpectedSeries[];
}

const manifest: readonly Entry[] = JSON.parse(readFileSync(join(WRITTEN, 'manifest.json'), 'utf8'));
const formats = /csv|tsv|json|repr|hf-trainer-state|evals|dvclive|hf-results/;
const entries = manifest.filter(({ format }) => formats.test(format));
const histories = entries.filter(({ history }) => history);
const others = entries.filter(({ history }) => !history);

describe('histories of the real trainers', () => {
  test.each(histories.map((entry) => [entry.path, entry] as const))('%s', async (path, { expected }) => {
    const reading = await readHistories(fixture(path));
    expect(reading.refused).toEqual([]);
    expect(differences(reading, expected)).toEqual([]);
  });

  test.each(histories.map((entry) => [entry.path, entry] as const))('%s, seven bytes at a time', async (path, { expected }) => {
    const reading = await readHistories(fixture(path, 7));
    expect(differences(reading, expected)).toEqual([]);
  });
});

describe('files of the real trainers that are no histories', () => {
  test.each(others.map(({ path }) => path))('%s', async (path) => {
    const reading = await readHistories(fixture(path));
    expect(reading.runs).toEqual([]);
    expect(reading.refused).not.toEqual([]);
  });
});
