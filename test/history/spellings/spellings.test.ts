import { expect, test } from 'vitest';
import type { History, Reading, Role, Series } from '../../../src/history/history.ts';
import { readHistories } from '../../../src/history/read.ts';
import { fileOf } from '../files.ts';
import { SPELLINGS } from './spellings.ts';
import { TRAINERS } from './trainers.ts';

const LETTER: Readonly<Record<Role, string>> = { train: 'T', validation: 'V', test: 'E', other: 'O' };
const rounded = (x = Number.NaN) => String(Math.round(x * 1000) / 1000);

function told({ role, metric, component, axis, x, y, direction }: Series): string {
  const stretch = `${rounded(x[0])}-${rounded(Math.max(...x))}`;
  return `${LETTER[role]} ${metric}${component ? '*' : ''} ${y.length} ${axis} ${stretch} ${direction}`;
}

function fits(series: string, wanted: string): boolean {
  const said = series.split(' ');
  return wanted.split(' ').every((word, i) => {
    const own = said[i] ?? '';
    return word === '*' || word === own || (word.endsWith('*') && word.slice(0, -1) === own.replace('*', ''));
  });
}

/** What is asked of the whole reading; undefined for a series. */
function ofReading(wanted: string, reading: Reading, replicates: readonly History[]): boolean | undefined {
  const [what, which = '', ...more] = wanted.split(' ');
  const series = replicates.flatMap((one) => one.series);
  if (what === 'RUNS') return reading.runs.length === Number(which);
  if (what === 'REPS') return reading.runs.length === 1 && replicates.length === Number(which);
  if (what === 'COUNT') return series.filter(({ metric }) => metric === which).length === Number(more[0]);
  if (what === 'NOTE') return replicates.flatMap(({ notes }) => notes).some(({ code }) => code === which);
  if (what === 'BREAK') return replicates.flatMap(({ breaks }) => breaks.map(({ kind }) => kind)).join() === which;
  return what === 'REFUSED' ? reading.refused.map(({ because }) => because.code).join() === which : undefined;
}

test.each([...SPELLINGS, ...TRAINERS])('$name', async ({ name, content, expected }) => {
  const reading = await readHistories([fileOf(name.split('/').slice(1).join('/'), content)]);
  const replicates = reading.runs.flatMap((run) => run.replicates);
  const left = replicates.flatMap(({ series }) => series.map(told));
  const all = [...left, ...reading.refused.map(({ because }) => JSON.stringify(because))];
  const missing = expected.filter((wanted) => {
    const answer = wanted === '~' ? true : ofReading(wanted, reading, replicates);
    if (answer !== undefined) return !answer;
    const at = left.findIndex((one) => fits(one, wanted));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const judged = left.filter((one) => !/^O | (?:other|lr|time) /.test(one));
  expect({ missing, besides: expected.includes('~') ? [] : judged, all }).toEqual({ missing: [], besides: [], all });
});
