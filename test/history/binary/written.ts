import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Reading, Series } from '../../../src/history/history.ts';
import type { SourceFile } from '../../../src/source/source.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures');
export const WRITTEN = join(FIXTURES, 'written');

/** What a real writer's file holds, by the program that wrote it. */
export interface Expected {
  readonly series: string;
  readonly role: string | null;
  readonly metric: string;
  readonly direction: string | null;
  readonly axis: string;
  readonly run?: string;
  readonly subset?: string;
  readonly segment?: number;
  readonly n: number;
  readonly nonFinite: number;
  readonly xFirst: number;
  readonly xLast: number;
  readonly first: number | string;
  readonly last: number | string;
  readonly min: number | null;
  readonly max: number | null;
  readonly tolerance?: number;
}

export interface Entry {
  readonly path: string;
  readonly format: string;
  readonly history: boolean;
  readonly expected: readonly Expected[];
}

export const ENTRIES: readonly Entry[] = JSON.parse(readFileSync(join(WRITTEN, 'binary.json'), 'utf8'));

/** The file, or all files below the folder. */
export function filesAt(root: string, path: string): SourceFile[] {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [{ path, content: new Blob([readFileSync(full)]) }];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}

export function number(value: number | string): number {
  return typeof value === 'number' ? value : Number(value);
}

/** Compares a series with what its writer put in, to the digit unless the entry names a tolerance. */
export function expectSeries(series: Series, expected: Expected): void {
  const { x, y } = series;
  const finite = [...y].filter(Number.isFinite);
  const near = (actual: number | undefined, truth: number | string | null, what: string) => {
    if (truth === null) return;
    const wanted = number(truth);
    if (expected.tolerance !== undefined && Number.isFinite(wanted)) {
      expect(Math.abs((actual ?? Number.NaN) - wanted), `${expected.series} ${what}`).toBeLessThanOrEqual(expected.tolerance);
    } else expect(actual, `${expected.series} ${what}`).toBe(wanted);
  };
  expect(y.length, `${expected.series} points`).toBe(expected.n);
  expect(y.length - finite.length, `${expected.series} not finite`).toBe(expected.nonFinite);
  expect([x[0], x.at(-1)], `${expected.series} positions`).toEqual([expected.xFirst, expected.xLast]);
  near(y[0], expected.first, 'first');
  near(y.at(-1), expected.last, 'last');
  if (expected.min !== null) near(Math.min(...finite), expected.min, 'minimum');
  if (expected.max !== null) near(Math.max(...finite), expected.max, 'maximum');
  if (expected.role !== null) expect(series.role, `${expected.series} role`).toBe(expected.role);
  if (expected.metric !== 'axis') expect(series.metric, `${expected.series} metric`).toBe(expected.metric);
  if (expected.direction !== null) expect(series.direction, `${expected.series} direction`).toBe(expected.direction);
  expect(series.axis, `${expected.series} axis`).toBe(expected.axis);
}

/** The series of a reading by name and role. */
export function seriesNamed(reading: Reading, name: string, role?: string | null, run?: string): Series {
  const runs = run === undefined ? reading.runs : reading.runs.filter(({ key }) => key.endsWith(run));
  const all = runs.flatMap(({ replicates }) => replicates.flatMap(({ series }) => series));
  const found = all.filter((series) => series.name === name && (role === undefined || role === null || series.role === role));
  expect(found.length, `${name} (${role ?? 'any role'}) among ${all.map((s) => `${s.name} ${s.role}`).join(', ')}`).toBe(1);
  return found[0] ?? expect.fail(name);
}
