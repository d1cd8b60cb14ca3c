import { describe, expect, test } from 'vitest';
import type { History, Series } from '../../src/history/history.ts';
import { readHistories } from '../../src/history/read.ts';
import { openSqlite } from '../../src/node/sqlite.ts';
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
  const { runs, refused } = await readHistories(await filesIn(container, content), { sqlite: openSqlite });
  const told = runs.flatMap(({ replicates }) =>
    replicates.map((history) => `${replicates.length > 1 ? `#${history.name} ` : ''}${toldOf(history)}`),
  );
  const codes = [...new Set(refused.map(({ because }) => because.code))];
  return [...told, ...(codes.length > 0 ? [`refused: ${codes.join(', ')}`] : [])].join(' || ');
}

describe('the same content in nine containers', () => {
  test('is answered as the golden file says', async () => {
    const text: string[] = [];
    for (const content of CONTENTS) {
      text.push(`## ${content.name}`);
      for (const container of CONTAINERS) text.push(`${container.padEnd(14)}${await answer(container, content)}`);
    }
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('../golden/containers.txt');
  }, 60_000);
});
