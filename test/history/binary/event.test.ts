import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EventFolder, eventRuns } from '../../../src/history/binary/event-folders.ts';
import { readRecords } from '../../../src/history/binary/tfrecord.ts';
import { Fields, int64At, WireError } from '../../../src/history/binary/wire.ts';
import { readHistories } from '../../../src/history/read.ts';
import type { ByteSource } from '../../../src/source/source.ts';
import { FIXTURES, filesAt } from './written.ts';

describe('scalars in event files', () => {
  it('are read in every encoding, and nothing else is taken for one', async () => {
    const truth: Record<string, [number, number][]> = JSON.parse(
      readFileSync(join(FIXTURES, 'tensorboard/encodings.json'), 'utf8'),
    );
    const { runs } = await readHistories(filesAt(FIXTURES, 'tensorboard/encodings'));
    const series = runs[0]?.replicates[0]?.series ?? [];
    const read = Object.fromEntries(series.map(({ name, x, y }) => [name, [...x].map((step, i) => [step, y[i]])]));
    expect(read).toEqual(truth);
  });
});

/** A file that arrives in chunks of one size. */
function inChunks(bytes: Uint8Array, size: number): ByteSource {
  return {
    size: bytes.length,
    slice: (start, end) => ({ arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer }),
    async *stream() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

describe('readRecords', () => {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, 'tensorboard/encodings/events.out.tfevents.1700000000.host.1.0')));
  const lengths = async (size: number, longest = 1 << 20, from = bytes) => {
    const found: number[] = [];
    const end = await readRecords(
      inChunks(from, size),
      (_, start, stop) => {
        found.push(stop - start);
        return true;
      },
      longest,
    );
    return { found, end };
  };

  it('finds the same records whatever the chunks', async () => {
    const whole = await lengths(bytes.length);
    expect(whole.end).toEqual({ kind: 'whole' });
    expect(whole.found).toHaveLength(7);
    for (const size of [1, 2, 5, 12, 13, 64, 600, 1000]) expect(await lengths(size)).toEqual(whole);
  });

  it('passes over records that are too long to hold, and goes on behind them', async () => {
    const { found } = await lengths(bytes.length);
    const longest = Math.min(...found);
    const kept = found.filter((length) => length <= longest);
    expect(kept.length).toBeLessThan(found.length);
    for (const size of [1, 7, 100, 700, bytes.length])
      expect(await lengths(size, longest)).toEqual({ found: kept, end: { kind: 'whole' } });
  });

  it('stops at the first record that is damaged', async () => {
    const [first = 0] = (await lengths(bytes.length)).found;
    const damaged = bytes.slice();
    damaged[16 + first + 12 + 100] = 0xff;
    for (const size of [1, 7, 100, 700, bytes.length])
      expect(await lengths(size, 1 << 20, damaged)).toEqual({ found: [first], end: { kind: 'damaged', atByte: 16 + first } });
  });

  it('takes zeros at the end for writes that were lost', async () => {
    const padded = new Uint8Array(bytes.length + 4096);
    padded.set(bytes);
    expect((await lengths(512, 1 << 20, padded)).end).toEqual({ kind: 'cut-off' });
  });
});

describe('eventRuns', () => {
  const folder = (name: string, ...tags: string[]): EventFolder => ({ folder: name, tags });
  const found = (...folders: EventFolder[]) =>
    eventRuns(folders).map(({ root, parts }) => [root, parts.map(({ label, folder: { folder: name } }) => `${label}:${name}`)]);

  it('keeps folders apart that are runs of their own', () => {
    expect(found(folder('logs/a', 'loss'), folder('logs/b', 'loss'))).toEqual([
      ['logs/a', [':logs/a']],
      ['logs/b', [':logs/b']],
    ]);
  });

  it('puts the folders of splits with the folder around them', () => {
    expect(found(folder('r/train', 'epoch_loss'), folder('r/validation', 'epoch_loss', 'evaluation_loss_vs_iterations'))).toEqual([
      ['r', ['train:r/train', 'validation:r/validation']],
    ]);
    expect(found(folder('model', 'loss'), folder('model/eval', 'loss'))).toEqual([['model', [':model', 'eval:model/eval']]]);
    expect(found(folder('train', 'loss'), folder('valid', 'loss'), folder('train_inner', 'loss'))).toEqual([
      ['', ['train:train', 'valid:valid', 'train_inner:train_inner']],
    ]);
  });

  it('leaves a folder alone that is called train and holds a whole run', () => {
    const tags = ['train/box_loss', 'val/box_loss'];
    expect(found(folder('runs/detect/train', ...tags), folder('runs/detect/train2', ...tags))).toEqual([
      ['runs/detect/train', [':runs/detect/train']],
      ['runs/detect/train2', [':runs/detect/train2']],
    ]);
    expect(found(folder('train_resnet', 'loss'))).toEqual([['train_resnet', [':train_resnet']]]);
  });

  it('finds what add_scalars made, by the tag in the name of the folder', () => {
    expect(found(folder('r'), folder('r/Loss_curves_train', 'Loss/curves'), folder('r/Loss_curves_val', 'Loss/curves'))).toEqual([
      ['r', ['train:r/Loss_curves_train', 'val:r/Loss_curves_val']],
    ]);
    expect(found(folder(''), folder('Loss/train', 'Loss'), folder('Loss/val', 'Loss'))).toEqual([
      ['', ['train:Loss/train', 'val:Loss/val']],
    ]);
  });
});

describe('Fields', () => {
  const walk = (...bytes: number[]) => {
    const fields = new Fields(new DataView(Uint8Array.from(bytes).buffer), 0, bytes.length);
    const found: number[][] = [];
    while (fields.next()) found.push([fields.field, fields.type, fields.start, fields.end]);
    return found;
  };

  it('walks the fields of a message', () => {
    expect(walk(0x08, 0x96, 0x01, 0x12, 2, 7, 7, 0x1d, 0, 0, 0, 0)).toEqual([
      [1, 0, 1, 3],
      [2, 2, 5, 7],
      [3, 5, 8, 12],
    ]);
  });

  it.each([
    ['a length beyond the end', [0x12, 200, 1, 0]],
    ['a length of 2^63', [0x12, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
    ['a number that does not end', [0x08, 0x80, 0x80]],
    ['a number of eleven bytes', [0x08, ...Array.from({ length: 11 }, () => 0x80), 0]],
    ['a group', [0x0b]],
    ['field 0', [0x00, 0x00]],
  ])('throws for %s', (_, bytes) => {
    expect(() => walk(...bytes)).toThrow(WireError);
  });

  it('reads negative numbers exactly', () => {
    const minusOne = Uint8Array.from([...Array.from({ length: 9 }, () => 0xff), 1]);
    expect(int64At(new DataView(minusOne.buffer), 0, 10)).toBe(-1);
  });
});
