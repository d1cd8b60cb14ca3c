import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { CONTAINERS, CONTENTS, filesIn } from './containers.ts';
import { fileOf } from './files.ts';

const content = CONTENTS.find(({ name }) => name.startsWith('25 '));
const mapping = { train: ['foo'], validation: ['bar'] };

describe('names that a user explains', () => {
  test.each(CONTAINERS)('are losses in %s', async (container) => {
    const files = await filesIn(container, content ?? { name: '', rows: [] });
    const { runs, refused } = await readHistories(files, { mappingOf: () => mapping });
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

  test.each([
    ['with a position of their own name', (i: number) => `ep ${i} tr ${9 - i}.5 vl ${8 - i}.5`, 'ep'],
    ['with signs between', (i: number) => `ep=${i} tr=${9 - i}.5 vl=${8 - i}.5`, 'ep'],
    ['by their order', (i: number) => `tr=${9 - i}.5 vl=${8 - i}.5`, undefined],
  ])('in printed lines, %s', async (_, line, axis) => {
    const text = Array.from({ length: 9 }, (_, i) => line(i)).join('\n');
    const explained = { train: ['tr'], validation: ['vl'], ...(axis === undefined ? {} : { axis }) };
    const { runs } = await readHistories([fileOf('a.log', text)], { mappingOf: () => explained });
    const series = runs[0]?.replicates[0]?.series ?? [];
    expect(series.map(({ role, x, y }) => [role, x.length, x.at(-1), y[0], y.at(-1)])).toEqual([
      ['train', 9, 8, 9.5, 1.5],
      ['validation', 9, 8, 8.5, 0.5],
    ]);
  });

  test.each([
    ['a document', 'a.json', '{"ep": [1, 2, 3], "tr": [3.5, 2.5, 1.5], "vl": [3.5, 2.5, 1.5]}'],
    ['printed lines', 'a.log', 'ep 1 tr 3.5 vl 2.5\nep 2 tr 2.5 vl 1.5\nep 3 tr 1.5 vl 0.5\n'],
  ])('are asked for where %s has numbers under unknown names', async (_, path, text) => {
    const { refused } = await readHistories([fileOf(path, text)]);
    const names = ['ep', 'tr', 'vl'];
    expect(refused.map(({ because }) => because)).toEqual([{ code: 'no-series', saw: names, numbers: names }]);
  });

  test('are not asked for where a loss has too few values', async () => {
    const { refused } = await readHistories([fileOf('a.log', 'Epoch 1 loss 0.5\nEpoch 2 loss 0.4\n')]);
    expect(refused.map(({ because }) => because)).toEqual([{ code: 'single-values', names: ['loss'] }]);
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
