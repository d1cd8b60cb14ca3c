import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Answer, lossDoctor, root, scratch } from './console.ts';

const keras = readFileSync(join(root, 'examples/healthy/mlp/training.csv'), 'utf8');
const overfitting = readFileSync(join(root, 'examples/overfitting/mlp/training.csv'), 'utf8');

async function diagnosed(content: string | Uint8Array, name = 'history.csv'): Promise<Answer> {
  const folder = scratch();
  writeFileSync(join(folder, name), content);
  return lossDoctor(['diagnose', name, '--fail-on', 'any'], folder);
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whatever was wrong: a sentence, no stack trace, and no claim of health. */
function expectHonest({ out, err }: Answer): void {
  expect(out + err).not.toMatch(/\n\s+at .*[:(]\d+/);
  expect(out + err).not.toMatch(/healthy|undefined|\[object|mistake in Loss Doctor/);
}

describe('input without a history', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['an empty file', '', 'history.csv', /history\.csv": empty\./],
    [
      'a binary file',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      'history.csv',
      /history\.csv": unrecognized binary/,
    ],
    ['a JSON document cut off early', '{"loss": [', 'history.json', /history\.json": /],
    ['a table without a loss', 'name,size\na,1\nb,2\n', 'history.csv', /no loss found; it has "name", "size"/],
    ['prose', 'Dear diary,\ntoday I trained a model.\n', 'log.txt', /log\.txt": /],
    ['single numbers', '{"accuracy": 0.93, "loss": 0.31}', 'metrics.json', /single numbers/],
    ['JSON of another kind', '{"name": "x", "version": [1, 2]}', 'package.json', /package\.json": /],
    ['only a header', 'epoch,loss,val_loss\n', 'training.csv', /training\.csv": /],
    ['nested without end', '['.repeat(100_000), 'deep.json', /deep\.json": too large: 65 levels of nesting, 64 are read at most/],
    ['a loss nested without end', '{"loss":['.repeat(100_000), 'deep.json', /deep\.json": too large: 65 levels of nesting/],
  ])('%s is refused with its reason', async (_, content, name, sentence) => {
    const answer = await diagnosed(content, name);
    expect(answer.code).toBe(2);
    expect(answer.out).toMatch(/^(?:◽ Neutral|❌ Check fails) · no loss history found\n/);
    expect(answer.out.replace(/\s+/g, ' ')).toMatch(sentence);
    expectHonest(answer);
  });

  it('500 unrelated files are counted, ten are named', async () => {
    const folder = scratch();
    for (let i = 0; i < 500; i++) writeFileSync(join(folder, `note-${i}.txt`), `hello ${i}\n`);
    const answer = await lossDoctor(['diagnose', '.'], folder);
    expect(answer.code).toBe(2);
    expect(answer.out).toContain('500 files were checked');
    expect(answer.out).toContain('and 490 more files');
    expect(answer.out.length).toBeLessThan(4000);
    expectHonest(answer);
  });

  it('an empty folder is wrong usage', async () => {
    const folder = scratch();
    const answer = await lossDoctor(['diagnose', '.'], folder);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain('has no file to read');
  });

  it('the same in JSON', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'empty.csv'), '');
    const { code, out } = await lossDoctor(['diagnose', '.', '--format', 'json'], folder);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'unknown', runs: [], refused: [{ path: 'empty.csv' }] });
  });
});

describe('what was refused', () => {
  it('is said in words where --read-as names the wrong format', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'log.csv'), keras);
    const said = async (format: string) => (await lossDoctor(['diagnose', 'log.csv', '--read-as', format], folder)).out;
    expect(unwrapped(await said('tfevents'))).toContain('cannot be read as "tfevents": no record of events at byte 0.');
    expect(unwrapped(await said('mlflow-sqlite'))).toMatch(/cannot be read as "mlflow-sqlite": "?\w+ \w+/);
    expect(unwrapped(await said('keras-history-json'))).not.toMatch(/: [a-z]+-[a-z-]+\.( |$)/m);
  });

  it('is said in words of a damaged archive', async () => {
    const folder = scratch();
    const zip = zipSync({ 'mlp/log.csv': new TextEncoder().encode(keras) });
    writeFileSync(join(folder, 'run.zip'), zip.fill(255, 60, 90));
    writeFileSync(join(folder, 'cut.zip'), zip.subarray(0, 300));
    const { out } = await lossDoctor(['diagnose', '.'], folder);
    expect(unwrapped(out)).toMatch(/cut\.zip": damaged archive \(no directory at its end\)\. Pack it again\./);
    expect(unwrapped(out)).toMatch(/run\.zip\/mlp\/log\.csv": damaged archive \([^)]+\)\. Pack it again\./);
  });
});

describe('a history that is not whole', () => {
  it('without validation is not judged for overfitting', async () => {
    const lines = keras.split('\n').map((line) => line.split(',').slice(0, 3).join(','));
    const answer = await diagnosed(lines.join('\n'), 'training.csv');
    expect(answer.code).toBe(0);
    expect(unwrapped(answer.out)).toContain('Log a validation loss too.');
    expectHonest(answer);
  });

  it('of two epochs is not judged, which passes for nothing where any finding fails', async () => {
    const answer = await diagnosed(keras.split('\n').slice(0, 3).join('\n'));
    expect(answer.code).toBe(1);
    expect(answer.out).toContain('With fail-on: any, what could not be judged fails the check.');
    expect(answer.out).toMatch(/could not be judged/);
    expectHonest(answer);
  });

  it('cut off in the middle of a line is read up to there', async () => {
    const answer = await diagnosed(keras.slice(0, keras.length - 70), 'training.csv');
    expect(answer.code).toBe(0);
    expect(answer.out).toContain('validation');
  });

  it('beside other files is found, and the others are named', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'mlp'));
    writeFileSync(join(folder, 'mlp/training.csv'), keras);
    writeFileSync(join(folder, 'mlp/model.bin'), Uint8Array.from([0, 1, 2, 255]));
    const { code, out } = await lossDoctor(['diagnose', '.'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/mlp\/model\.bin": unrecognized binary/);
  });

  it('with an unreadable base is reported without comparison', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'base.txt'), 'nothing here\n');
    writeFileSync(join(folder, 'head.csv'), readFileSync(join(root, 'examples/overfitting/mlp/training.csv')));
    const { code, out, err } = await lossDoctor(['diagnose', 'head.csv', '--base', 'base.txt', '--fail-on', 'new'], folder);
    expect(code).toBe(0);
    expect(out).toContain('could not be read ("base.txt"), so nothing was compared');
    expect(out).not.toContain('unlike');
    expect(err).toMatch(/^Base, "base\.txt": unrecognized format/);
  });
});

describe('folders', () => {
  it('shows paths relative to what was named, and skips node_modules, .git and links out of it', async () => {
    const folder = scratch();
    for (const name of ['runs/mlp', 'runs/node_modules/x', 'runs/.git']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'training.csv'), keras);
    }
    writeFileSync(join(folder, 'secret.csv'), keras);
    symlinkSync(join(folder, 'secret.csv'), join(folder, 'runs/link.csv'));
    symlinkSync(folder, join(folder, 'runs/loop'));
    const { code, out, err } = await lossDoctor(['diagnose', 'runs', '--format', 'json'], folder);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.runs.map(({ key }: { key: string }) => key)).toEqual(['mlp']);
    expect(report.runs[0].files[0].path).toBe('mlp/training.csv');
    expect(err).toContain('link.csv" is a link');
    expect(err).toContain('loop" is a link');
  });

  it('keeps several named paths apart', async () => {
    const folder = scratch();
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'training.csv'), keras);
    }
    for (const args of [['a', 'b'], ['a/training.csv', 'b/training.csv'], ['*/training.csv'], ['.']]) {
      const { out } = await lossDoctor(['diagnose', ...args, '--format', 'json'], folder);
      expect(
        JSON.parse(out)
          .runs.map(({ key }: { key: string }) => key)
          .toSorted(),
      ).toEqual(['a', 'b']);
    }
  });

  it('prefers a file whose name looks like a glob', async () => {
    const folder = scratch();
    writeFileSync(join(folder, '[1] log.csv'), keras);
    expect((await lossDoctor(['diagnose', '[1] log.csv'], folder)).code).toBe(0);
  });
});

describe('names that are commands to the runner of a workflow', () => {
  const names = ['::error title=x::boo', 'a ::stop-commands::x', '##[error]boo', `${'w '.repeat(38)}::x::`];

  it.each(['text', 'markdown', 'json', 'github'])('none of them is one in %s', async (format) => {
    const folder = scratch();
    for (const name of names) {
      mkdirSync(join(folder, 'runs', name), { recursive: true });
      writeFileSync(join(folder, 'runs', name, 'training.csv'), overfitting);
      writeFileSync(join(folder, 'runs', name, 'note.txt'), 'hello\n');
    }
    const { out, err } = await lossDoctor(['diagnose', 'runs', '--format', format], folder);
    expect(out).toContain('boo');
    const ours = /^::(error|warning|notice) title=(?:(?!::)[^\n])*::/;
    for (const line of `${out}${err}`.split('\n')) {
      if (/^\s*::/.test(line)) expect(format === 'github' && ours.test(line), line).toBe(true);
      else expect(line).not.toContain('##[');
    }
    if (format === 'json') expect(JSON.stringify(JSON.parse(out))).toContain('##[error]boo');
  });
});
