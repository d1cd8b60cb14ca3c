import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { parseArguments } from '../../src/node/arguments.ts';
import { findFiles } from '../../src/node/files.ts';
import { readStandardInput } from '../../src/node/standard-input.ts';

const root = mkdtempSync(join(tmpdir(), 'found-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text = 'epoch,loss\n1,2\n2,1\n3,0.5\n'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('what is named', () => {
  test('a pipe is read as one file', async () => {
    const file = await readStandardInput(
      Readable.from(['epoch 1 train_loss 0.', '5\nepoch 2 train_loss 0.4\nepoch 3 train_loss 0.3\n']),
    );
    const { runs } = await readHistories(file === undefined ? [] : [file]);
    expect(runs.map(({ key, replicates }) => [key, replicates[0].series[0]?.y.length])).toEqual([['training', 3]]);
  });

  test('a glob that ends in * finds the folders, but no report of ours', async () => {
    write('a/mlp/log.csv');
    write('a/cnn/log.csv');
    write('a/report/report.json', '{}');
    write('a/report/report.md', '');
    write('a/report/old.csv');
    const { files, problems } = await findFiles(['a/*'], root);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual(['cnn/log.csv', 'mlp/log.csv']);
  });

  test('an empty path names nothing', () => {
    expect(parseArguments(['diagnose', ''], [])).toEqual({ code: 'empty-path' });
  });

  test('names of columns by flags', () => {
    const parsed = parseArguments(['diagnose', 'a.csv', '--train', 'tr_ls', '--val', 'vl_a,vl_b', '--x=ep'], []);
    expect('options' in parsed && 'mapping' in parsed.options ? parsed.options.mapping : parsed).toEqual({
      train: ['tr_ls'],
      validation: ['vl_a', 'vl_b'],
      axis: 'ep',
    });
  });
});
