import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { openSqlite } from '../../src/node/sqlite.ts';
import { CONTAINERS, CONTENTS, filesIn } from './containers.ts';
import { fileOf } from './files.ts';

const content = CONTENTS.find(({ name }) => name.startsWith('25 '));
const mapping = { train: ['foo'], validation: ['bar'] };

describe('names that a user explains', () => {
  test.each(CONTAINERS)('are losses in %s', async (container) => {
    const files = await filesIn(container, content ?? { name: '', rows: [] });
    const { runs, refused } = await readHistories(files, { sqlite: openSqlite, mappingOf: () => mapping });
    expect(refused).toEqual([]);
    const series = runs[0]?.replicates[0]?.series ?? [];
    const told = series.map(({ name, role, metric, direction, y }) => [name, role, metric, direction, y.length]);
    expect(told.sort()).toEqual([
      ['bar', 'validation', 'loss', 'min', 12],
      ['foo', 'train', 'loss', 'min', 12],
    ]);
  });

  test('with a position of their own name', async () => {
    const text = `ep_no,tr,vl\n${Array.from({ length: 8 }, (_, i) => `${i * 5},${9 - i},${8 - i}`).join('\n')}\n`;
    const { runs } = await readHistories([fileOf('a.csv', text)], {
      mappingOf: () => ({ train: ['tr'], validation: ['vl'], axis: 'ep_no' }),
    });
    const [train] = runs[0]?.replicates[0]?.series ?? [];
    expect([train?.axis, train?.x.at(-1)]).toEqual(['epoch', 35]);
  });

  test('of a metric stay what they say', async () => {
    const text = `epoch,a,val_acc\n${Array.from({ length: 8 }, (_, i) => `${i},${9 - i},${i / 10}`).join('\n')}\n`;
    const { runs } = await readHistories([fileOf('a.csv', text)], { mappingOf: () => ({ train: ['a'], validation: ['val_acc'] }) });
    const told = runs[0]?.replicates[0]?.series.map(({ role, metric, direction }) => [role, metric, direction]);
    expect(told).toEqual([
      ['train', 'loss', 'min'],
      ['validation', 'accuracy', 'max'],
    ]);
  });

  test('and that a file does not have are told with those it has', async () => {
    const { refused } = await readHistories([fileOf('a.csv', 'epoch,foo,baz\n1,2,3\n2,2,3\n')], { mappingOf: () => mapping });
    expect(refused).toEqual([
      { path: 'a.csv', because: { code: 'no-series', saw: ['epoch', 'foo', 'baz'], numbers: ['epoch', 'foo', 'baz'] } },
    ]);
  });
});
