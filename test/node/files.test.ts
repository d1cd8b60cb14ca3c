import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { findFiles, MAX_FILES, readTextFile } from '../../src/node/files.ts';
import { en } from '../../src/report/language/en.ts';
import { wordsIn } from '../../src/report/words.ts';
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
    expect(notes).toEqual([{ code: 'link-skipped', path: 'val/link.csv', to: 'file' }]);
  });
});

it('finds no file or folder whose name begins with a dot, unless it is named', async () => {
  const folder = scratch();
  const log = 'epoch,loss\n1,2\n2,1\n';
  for (const name of ['.env', '.secret/log.csv', 'mlp/.hidden.csv', 'mlp/log.csv']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), log);
  }
  const found = async (path: string) => (await findFiles([path], folder)).files.map((one) => one.path);
  symlinkSync('../.env', join(folder, 'mlp/link.csv'));
  symlinkSync('log.csv', join(folder, 'mlp/same.csv'));
  expect(await found('.')).toEqual(['mlp/log.csv', 'mlp/same.csv']);
  expect(await found('**/*')).toEqual(['mlp/log.csv', 'mlp/same.csv']);
  expect(await found('.secret')).toEqual(['log.csv']);
});

describe('within a folder', () => {
  it('nothing is found that lies elsewhere, whichever way a path leads there', async () => {
    const folder = scratch();
    const secret = join(folder, 'secret');
    const workspace = join(folder, 'workspace');
    for (const name of [secret, join(workspace, 'runs')]) mkdirSync(name, { recursive: true });
    writeFileSync(join(secret, 'x.csv'), 'epoch,loss\n1,2\n2,1\n');
    symlinkSync(secret, join(workspace, 'dirlink'));
    symlinkSync(join(secret, 'x.csv'), join(workspace, 'runs/log.csv'));
    symlinkSync('../..', join(workspace, 'runs/up'));
    for (const path of [
      'runs/log.csv',
      'dirlink',
      'dirlink/*.csv',
      '../secret/x.csv',
      '..',
      secret,
      '{..,x}/secret/*.csv',
      'runs/up/secret/x.csv',
    ]) {
      const { files, problems } = await findFiles([path], workspace, workspace);
      expect(
        files.map((one) => one.path),
        path,
      ).toEqual([]);
      expect(problems, path).toHaveLength(1);
    }
    const { files } = await findFiles(['.'], workspace, workspace);
    expect(files).toEqual([]);
  });

  it('what lies below it is found, by a link and by an absolute path too', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'mlp'));
    writeFileSync(join(folder, 'mlp/log.csv'), 'epoch,loss\n1,2\n2,1\n');
    symlinkSync(join(folder, 'mlp'), join(folder, 'latest'));
    for (const path of ['mlp', 'latest', join(folder, 'mlp/log.csv'), './mlp/../mlp/*.csv', '.'])
      expect((await findFiles([path], folder, folder)).files, path).toHaveLength(1);
  });
});

describe('links', () => {
  const log = 'epoch,loss\n1,2\n2,1\n';

  function folders(): string {
    const folder = scratch();
    for (const name of ['runs', 'runs-private']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'runs-private/x.csv'), log);
    writeFileSync(join(folder, 'runs/own.csv'), log);
    symlinkSync(join(folder, 'runs/own.csv'), join(folder, 'runs/inside.csv'));
    symlinkSync(join(folder, 'runs-private/x.csv'), join(folder, 'runs/outside.csv'));
    symlinkSync(join(folder, 'runs-private'), join(folder, 'runs/private'));
    symlinkSync(join(folder, 'nothing.csv'), join(folder, 'runs/nowhere.csv'));
    return folder;
  }

  it('lead out no more into a folder of a longer name than into any other', async () => {
    const { files, notes } = await findFiles(['runs'], folders());
    expect(files.map((file) => file.path)).toEqual(['inside.csv', 'own.csv']);
    expect(notes).toContainEqual({ code: 'link-skipped', path: 'outside.csv', to: 'file' });
    expect(notes).toContainEqual({ code: 'file-unreadable', path: 'nowhere.csv', detail: { code: 'system', errno: 'ENOENT' } });
  });

  it.each([
    ['runs/*', ['inside.csv', 'nowhere.csv', 'outside.csv', 'private']],
    ['./runs/in*.csv', ['inside.csv']],
    ['runs/own*', []],
    ['**/*.csv', ['runs/inside.csv', 'runs/nowhere.csv', 'runs/outside.csv']],
  ])('are not followed by the glob %s, which says so', async (glob, skipped) => {
    const { files, notes } = await findFiles([glob], folders());
    expect(files.map((file) => file.path.split('/').at(-1)).filter((name) => name !== 'own.csv' && name !== 'x.csv')).toEqual([]);
    expect(notes).toEqual(skipped.map((path) => ({ code: 'link-skipped', path, to: 'anything' })));
  });

  it('are read where they are named themselves', async () => {
    const { files, notes } = await findFiles(['runs/inside.csv'], folders());
    expect(files.map((file) => file.path)).toEqual(['inside.csv']);
    expect(notes).toEqual([]);
  });

  it('to a folder are told from links to a file', async () => {
    const { notes } = await findFiles(['runs'], folders());
    expect(notes).toContainEqual({ code: 'link-skipped', path: 'private', to: 'folder' });
    expect(notes.map((note) => wordsIn(en).note(note))).toEqual(
      expect.arrayContaining([
        '"outside.csv" is a link and was not followed. Name it to have it read.',
        '"private" is a link and was not followed. Name it to have it read.',
      ]),
    );
  });
});

it('a glob of more files than are looked at says so', async () => {
  const folder = scratch();
  for (let at = 0; at <= MAX_FILES; at += 1) writeFileSync(join(folder, `${at}.csv`), '');
  const { files, notes } = await findFiles(['*.csv'], folder);
  expect(files).toHaveLength(MAX_FILES);
  expect(notes).toEqual([{ code: 'files-skipped', path: '*.csv', limit: MAX_FILES }]);
});

it('a text that cannot be read is told from one that is not there', async () => {
  const folder = scratch();
  expect(await readTextFile('.', folder)).toEqual({
    code: 'unreadable-path',
    path: '.',
    detail: { code: 'system', errno: 'EISDIR' },
  });
  expect(await readTextFile('none.yml', folder)).toEqual({ code: 'missing-path', path: 'none.yml' });
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
