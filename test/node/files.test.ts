import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { findFiles } from '../../src/node/files.ts';
import { scratch } from '../cli/console.ts';
import { WRITTEN } from '../history/files.ts';

async function read(paths: readonly string[], folder: string) {
  const { files } = await findFiles(paths, folder);
  const { runs } = await readHistories(files);
  return {
    paths: files.map(({ path }) => path),
    keys: runs.map(({ key }) => key),
    roles: [...new Set(runs.flatMap(({ replicates }) => replicates.flatMap(({ series }) => series.map(({ role }) => role))))],
  };
}

describe('a folder that is named for a split', () => {
  it.each([
    ['dvclive/plain/dvclive/plots/metrics/val/loss.tsv', 'validation'],
    ['dvclive/plain/dvclive/plots/metrics/train/loss.tsv', 'train'],
    ['catboost/two-metrics/catboost_info/test', 'validation'],
    ['catboost/two-metrics/catboost_info/learn', 'train'],
  ])('says of what %s is, and names no run', async (path, role) => {
    const { keys, roles, paths } = await read([path], WRITTEN);
    expect({ keys, roles }).toEqual({ keys: ['training'], roles: [role] });
    expect(paths).toHaveLength(1);
  });

  it('lets no link lead out of it', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'val'));
    writeFileSync(join(folder, 'other.csv'), 'epoch,loss\n1,2\n2,1\n');
    symlinkSync(join(folder, 'other.csv'), join(folder, 'val/link.csv'));
    const { files, notes } = await findFiles(['val'], folder);
    expect(files).toEqual([]);
    expect(notes).toEqual([{ code: 'link-skipped', path: 'val/link.csv' }]);
  });
});

describe('an archive', () => {
  const csv = new TextEncoder().encode('epoch,loss\n1,3\n2,2\n3,1\n');

  it.each([
    ['its content', ['log.csv']],
    ['its folder', ['packed/log.csv']],
    ['folders of runs', ['mlp/log.csv', 'cnn/log.csv']],
    ['its folder with runs', ['packed/mlp/log.csv', 'packed/cnn/log.csv']],
    ['a folder of its name among others', ['packed/log.csv', 'cnn/log.csv']],
  ])('gives the runs of the folder that was packed: %s', async (_, names) => {
    const folder = scratch();
    const top = names.every((name) => name.startsWith('packed/')) ? '.' : 'packed';
    for (const name of names) {
      mkdirSync(join(folder, top, name, '..'), { recursive: true });
      writeFileSync(join(folder, top, name), csv);
    }
    writeFileSync(join(folder, 'packed.zip'), zipSync(Object.fromEntries(names.map((name) => [name, csv]))));
    const packed = await read(['packed.zip'], folder);
    expect(packed.keys).toEqual((await read(['packed'], folder)).keys);
    expect(packed.keys).toHaveLength(names.length);
  });

  it('beside another names its runs', async () => {
    const folder = scratch();
    for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.zip`), zipSync({ 'log.csv': csv }));
    expect((await read(['a.zip', 'b.zip'], folder)).keys).toEqual(['a', 'b']);
  });
});
