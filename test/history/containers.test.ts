import { describe, expect, test } from 'vitest';
import type { History, Series } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';
import { CONTAINERS, CONTENTS, type ContainerName, type Content, filesIn } from './containers.ts';

function figure(value: number | undefined): string {
  if (value === undefined) return '-';
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value);
}

function shown({ name, role, metric, direction, component, aggregation, axis, x, y, buckets, epochs }: Series): string {
  const points = buckets === undefined ? `${y.length}` : `${buckets.count.reduce((sum, one) => sum + one, 0)}→${y.length}`;
  const means = [role, metric, direction, ...(component ? ['part'] : []), aggregation, axis].join(' ');
  const more = `${epochs === undefined ? '' : ' +epochs'}${y.some((one) => !Number.isFinite(one)) ? ' nonfinite' : ''}`;
  return `${name}[${means}] n=${points} x=${figure(x[0])}…${figure(x.at(-1))} y=${figure(y[0])}…${figure(y.at(-1))}${more}`;
}

function toldOf(history: History): string {
  const breaks = history.breaks.map(({ kind, at }) => `${kind}@${at}`);
  const notes = [
    ...new Set(
      history.notes.map(
        ({ code, ...note }) =>
          `${code}${'segments' in note ? `(${note.segments})` : ''}${'count' in note ? `(${note.count})` : ''}`,
      ),
    ),
  ];
  return [...history.series.map(shown), ...breaks, ...notes].join(' | ');
}

async function answer(container: ContainerName, content: Content): Promise<string> {
  const { runs, refused } = await readHistories(await filesIn(container, content));
  const told = runs.flatMap(({ replicates }) =>
    replicates.map((history) => `${replicates.length > 1 ? `#${history.name} ` : ''}${toldOf(history)}`),
  );
  const codes = [...new Set(refused.map(({ because }) => because.code))];
  return [...told, ...(codes.length > 0 ? [`refused: ${codes.join(', ')}`] : [])].join(' || ');
}

/** A history without what only some containers tell: its file, how a mean was made, the exact type of a number. */
interface Plain {
  readonly series: readonly {
    readonly name: string;
    readonly role: string;
    readonly x: readonly number[];
    readonly y: readonly number[];
  }[];
  readonly breaks: readonly string[];
  readonly notes: readonly string[];
}

async function plainOf(container: ContainerName, content: Content): Promise<Plain> {
  const { runs } = await readHistories(await filesIn(container, content));
  const [history] = runs.flatMap(({ replicates }) => replicates);
  const series = (history?.series ?? []).map(({ name, role, x, y }) => ({ name, role, x: [...x], y: [...y].map(Math.fround) }));
  return {
    series: series.sort((a, b) => (a.name < b.name ? -1 : 1)),
    breaks: (history?.breaks ?? []).map(({ kind, at, after }) => `${kind} ${after} ${at}`).sort(),
    notes: [...new Set(history?.notes.map(({ code }) => code))].sort(),
  };
}

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A history as a job leaves it: a step that counts on, now and then from the beginning again, once or twice, or from an earlier place; values
 * that may be missing or NaN.
 */
function historyOf(seed: number): Content {
  const next = random(seed);
  const length = 12 + Math.floor(40 * next());
  const starts = next() < 0.5 ? [0, 6 + Math.floor((length - 9) * next())] : [0];
  if (next() < 0.3 && (starts[1] ?? length) + 8 < length) starts.push((starts[1] ?? 0) + 6);
  const resumes = next() < 0.3;
  const stepOf = (i: number) => {
    const start = starts.findLast((at) => at <= i) ?? 0;
    return 10 * (i - start + 1 + (resumes && start > 0 ? 2 : 0));
  };
  const every = next() < 0.5 ? 2 : 1;
  const value = () => (next() < 0.03 ? Number.NaN : Number((3 * next() + 0.1).toFixed(5)));
  const rows = Array.from({ length }, (_, i) => ({
    step: stepOf(i),
    train_loss: value(),
    val_loss: i % every === 0 ? value() : null,
  }));
  return { name: `history ${seed}`, rows };
}

describe('any history', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('is the same in nine containers (seed %i)', async (seed) => {
    const content = historyOf(seed);
    const expected = await plainOf('csv', content);
    expect(expected.series.map(({ name }) => name)).toEqual(['train_loss', 'val_loss']);
    const resumed = expected.breaks.some((one) => one.startsWith('resume'));
    for (const container of CONTAINERS) {
      const found = await plainOf(container, content);
      // MLflow voids nothing and knows of each metric alone: where one resumed, what was logged twice stays, and that is said.
      const isKept = container.startsWith('mlflow') && found.breaks.some((one) => one.startsWith('overlap-kept'));
      if (resumed && isKept) continue;
      const breaks = found.breaks.filter((one) => !isKept || !one.startsWith('overlap-kept'));
      expect({ ...found, breaks }, container).toEqual(expected);
    }
  });
});

describe('the same content in nine containers', () => {
  test('is answered as the golden file says', async () => {
    const text: string[] = [];
    for (const content of CONTENTS) {
      text.push(`## ${content.name}`);
      for (const container of CONTAINERS) text.push(`${container.padEnd(14)}${await answer(container, content)}`);
    }
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('../golden/containers.txt');
  });
});
