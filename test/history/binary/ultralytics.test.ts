import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';

function crc32c(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function masked(bytes: Uint8Array): Uint8Array {
  const crc = crc32c(bytes);
  const word = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
  return new Uint8Array(new Uint32Array([word]).buffer);
}

/** One record with one scalar. All lengths here are below 128, one byte each. */
function eventOf(step: number, tag: string, value: number): readonly Uint8Array[] {
  const name = new TextEncoder().encode(tag);
  const scalar = [0x0a, name.length, ...name, 0x15, ...new Uint8Array(new Float32Array([value]).buffer)];
  const data = Uint8Array.from([0x10, step, 0x2a, scalar.length + 2, 0x0a, scalar.length, ...scalar]);
  const length = new Uint8Array(new BigUint64Array([BigInt(data.length)]).buffer);
  return [length, masked(length), data, masked(data)];
}

async function seriesOf(events: readonly (readonly [number, string, number])[]) {
  const content = new Blob(events.flatMap(([step, tag, value]) => eventOf(step, tag, value)).map((bytes) => bytes.slice()));
  const { runs } = await readHistories([{ path: 'runs/train/exp/events.out.tfevents.1666179793.vm.62797.0', content }]);
  return runs
    .flatMap(({ replicates }) => replicates.flatMap(({ series }) => series))
    .map(({ name, role, axis, x, y }) => {
      return { name, role, axis, x: [...x], y: [...y] };
    });
}

describe('event files of Ultralytics and YOLOv5', () => {
  it('running means within an epoch: the last of each stays, and so does the validation of the best model', async () => {
    const found = await seriesOf([
      ...[1, 2, 3].flatMap((e) => [4, 2, 1].map((k) => [e, 'train/box_loss', (4 + k) / e] as const)),
      ...[1, 2, 3, 3].map((e, i) => [e, 'metrics/mAP50(B)', (i + 1) / 8] as const),
    ]);
    expect(found).toEqual([
      { name: 'train/box_loss', role: 'train', axis: 'epoch', x: [1, 2, 3], y: [5, 2.5, Math.fround(5 / 3)] },
      { name: 'metrics/mAP50(B)', role: 'validation', axis: 'epoch', x: [1, 2, 3], y: [0.125, 0.25, 0.5] },
    ]);
  });

  it('YOLOv5 and YOLOv7 spell their metrics otherwise', async () => {
    const found = await seriesOf(
      [0, 1, 2].flatMap((e) => [[e, 'train/obj_loss', 1 / (e + 1)] as const, [e, 'metrics/mAP_0.5', e / 4] as const]),
    );
    expect(found.map(({ name, role, axis }) => [name, role, axis])).toEqual([
      ['train/obj_loss', 'train', 'epoch'],
      ['metrics/mAP_0.5', 'validation', 'epoch'],
    ]);
  });
});
