import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { crc32, crc32c, masked } from '../../src/source/crc32.ts';
import { record as visualdlRecord } from '../history/binary/visualdl-file.ts';
import { filesAt, WRITTEN } from '../history/binary/written.ts';
import { expectAccounted, expectSane, fuzz, joined, mutated, type Random, upTo } from './binary.ts';
import { cuts, TIMEOUT } from './effort.ts';

async function bytesAt(path: string): Promise<Uint8Array> {
  const [file = expect.fail(path)] = filesAt(WRITTEN, path);
  return new Uint8Array(await file.content.slice().arrayBuffer());
}

async function survives(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const reading = await readHistories([{ path, content: new Blob([bytes]) }]);
  expectSane(reading);
  expectAccounted(reading, [path]);
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The data of the records of an event file. */
function eventsIn(file: Uint8Array): Uint8Array[] {
  const events: Uint8Array[] = [];
  const view = viewOf(file);
  for (let at = 0; at + 16 <= file.length; ) {
    const length = Number(view.getBigUint64(at, true));
    events.push(file.subarray(at + 12, at + 12 + length));
    at += 16 + length;
  }
  return events;
}

/** A record with checks that hold, whatever is in it: what lies in the message is then believed. */
function eventRecord(data: Uint8Array): Uint8Array {
  const record = new Uint8Array(data.length + 16);
  const view = viewOf(record);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, masked(crc32c(view, 0, 8)), true);
  record.set(data, 12);
  view.setUint32(12 + data.length, masked(crc32c(view, 12, 12 + data.length)), true);
  return record;
}

function blockRecord(data: Uint8Array): Uint8Array {
  const record = new Uint8Array(data.length + 7);
  const view = viewOf(record);
  record.set(data, 7);
  view.setUint8(6, 1);
  view.setUint16(4, data.length, true);
  view.setUint32(0, crc32(view, 6, record.length), true);
  return record;
}

describe('damaged VisualDL files', { timeout: TIMEOUT }, () => {
  const records = [
    visualdlRecord('meta_data_tag', 0),
    ...Array.from({ length: 40 }, (_, step) => visualdlRecord(step % 2 === 0 ? 'train/loss' : 'eval/loss', step, 2 / (1 + step))),
  ].map((record) => Uint8Array.from(record));
  const path = 'vdl_log/vdlrecords.1621667988.log';

  it('are read up to any byte at which they are cut', async () => {
    const whole = joined(...records);
    for (const length of cuts(1, whole.length)) await survives(path, new Uint8Array(whole.subarray(0, length)));
  });

  it('never crash the reader with changed bytes', async () => {
    const whole = joined(...records);
    await fuzz(async (random) => survives(path, mutated(whole, random)));
  });

  it('never crash the reader with changed messages whose lengths hold', async () => {
    await fuzz(async (random) => {
      const changed = records.map((record, i) => {
        if (i === 0 || random() < 0.7) return record;
        const message = mutated(record.subarray(8), random);
        const head = new Uint8Array(8);
        viewOf(head).setUint32(0, message.length, true);
        return joined(head, message);
      });
      await survives(path, joined(...changed));
    });
  });

  it('hold no length that is believed beyond the end of the file', async () => {
    for (const length of [0xffffffff, 2 ** 31, 2 ** 24, 1000]) {
      const head = new Uint8Array(8);
      viewOf(head).setUint32(0, length, true);
      await survives(path, joined(...records, head, new Uint8Array(30)));
    }
  });
});

describe('damaged event files', { timeout: TIMEOUT }, () => {
  it('are read up to any byte at which they are cut', async () => {
    const whole = (await bytesAt('keras/tensorboard-epoch/train/events.out.tfevents.1795427305.host.15131.0.v2')).subarray(0, 1200);
    for (const length of cuts(1, whole.length))
      await survives('run/events.out.tfevents.1', new Uint8Array(whole.subarray(0, length)));
  });

  it('never crash the reader with changed bytes', async () => {
    const whole = (await bytesAt('tensorboard/mixed/events.out.tfevents.1795433227.host.29658.11')).subarray(0, 3000);
    await fuzz(async (random) => survives('events.out.tfevents.1', mutated(whole, random)));
  });

  it('never crash the reader with changed messages whose checks hold', async () => {
    const sources = await Promise.all(
      [
        'tensorboard/new-style/events.out.tfevents.1795433227.host.29658.1',
        'tensorboard/scalars/events.out.tfevents.1795433227.host.29658.0',
      ].map(bytesAt),
    );
    const events = sources.flatMap(eventsIn).slice(0, 60);
    await fuzz(async (random) => {
      const records = events.map((event) => eventRecord(random() < 0.3 ? mutated(event, random) : event));
      await survives('events.out.tfevents.1', joined(...records));
    });
  });

  it('hold no length that is believed beyond the end of the file', async () => {
    const record = eventRecord(new Uint8Array(30));
    for (const length of [2n ** 63n - 1n, 2n ** 40n, 2n ** 31n, 1000n]) {
      const view = viewOf(record);
      view.setBigUint64(0, length, true);
      view.setUint32(8, masked(crc32c(view, 0, 8)), true);
      await survives('events.out.tfevents.1', new Uint8Array(record));
    }
  });
});

describe('damaged W&B logs', { timeout: TIMEOUT }, () => {
  const path = 'wandb/step-and-val/offline-run-20261123_112534-15ugtcca/run-15ugtcca.wandb';

  it('are read up to any byte at which they are cut', async () => {
    const whole = await bytesAt(path);
    for (const length of cuts(7, Math.min(whole.length, 2500)))
      await survives('run.wandb', new Uint8Array(whole.subarray(0, length)));
  });

  it('never crash the reader with changed bytes', async () => {
    const whole = (await bytesAt(path)).subarray(0, 4000);
    await fuzz(async (random) => survives('run.wandb', joined(whole.subarray(0, 7), mutated(whole.subarray(7), random))));
  });

  it('never crash the reader with changed messages whose checks hold', async () => {
    const whole = await bytesAt(path);
    const records: Uint8Array[] = [];
    const view = viewOf(whole);
    for (let at = 7; at + 7 < whole.length && whole[at + 6] === 1; at += 7 + view.getUint16(at + 4, true)) {
      records.push(whole.subarray(at + 7, at + 7 + view.getUint16(at + 4, true)));
    }
    expect(records.length).toBeGreaterThan(10);
    const some = (random: Random) => records.map((data) => blockRecord(random() < 0.3 ? mutated(data, random) : data));
    await fuzz(async (random) =>
      survives('run.wandb', joined(whole.subarray(0, 7), ...some(random).slice(0, 5 + upTo(random, 60)))),
    );
  });
});
