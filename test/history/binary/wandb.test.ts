import { describe, expect, it } from 'vitest';
import { decodeRecord, type LoggedRow } from '../../../src/history/binary/wandb-record.ts';
import { readHistories } from '../../../src/history/read.ts';
import { ENTRIES, expectSeries, FIXTURES, filesAt, seriesNamed, WRITTEN } from './written.ts';

const read = (path: string) => readHistories(filesAt(WRITTEN, path));
const entries = ENTRIES.filter(({ format, expected }) => format === 'wandb' && expected.length > 0);

describe('W&B logs of the real client', () => {
  it.each(entries.map((entry) => [entry.path, entry] as const))('%s is right to the digit', async (path, entry) => {
    const reading = await read(path);
    expect(reading.runs).toHaveLength(1);
    for (const expected of entry.expected) {
      expectSeries(seriesNamed(reading, expected.series, expected.role), expected);
    }
    const [history] = reading.runs[0]?.replicates ?? [];
    expect(history?.files).toEqual([{ path, format: 'wandb', because: { code: 'magic', what: 'W&B' } }]);
    expect(history?.notes).toEqual([]);
  });

  it('names runs by project and name, without times and ids', async () => {
    const { runs, notes } = await read('wandb');
    expect(runs.map(({ key }) => key)).toEqual([
      'define-metric-nested/fixtures/define-metric-nested',
      'non-finite/fixtures/non-finite',
      'step-and-val/fixtures/step-and-val',
      'two-blocks/fixtures/two-blocks',
    ]);
    expect(notes).toEqual([]);
  });

  it('keeps the epoch that define_metric names beside the step', async () => {
    const reading = await read('wandb/define-metric-nested');
    const { x, epochs } = seriesNamed(reading, 'val.loss', 'validation');
    expect([...x]).toEqual([4, 9, 14, 19, 24, 29, 34, 39]);
    expect([...(epochs ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(seriesNamed(reading, 'epoch')).toMatchObject({ role: 'other', metric: 'axis' });
  });

  it('leaves out what an object with a type has in it', async () => {
    const reading = await read('wandb/non-finite');
    expect(reading.runs[0]?.replicates[0]?.series.map(({ name }) => name)).toEqual(['loss']);
  });

  it('reads a copy of a log once', async () => {
    const { runs } = await readHistories([...filesAt(WRITTEN, 'wandb/two-blocks'), ...filesAt(WRITTEN, 'wandb/truncated')]);
    expect(runs).toHaveLength(1);
    const [history] = runs[0]?.replicates ?? [];
    expect(history?.breaks).toEqual([]);
    expect(history?.series[0]?.y).toHaveLength(400);
  });

  it('keeps what a killed run had written, and says that it is cut off', async () => {
    const [cut, whole] = await Promise.all([read('wandb/truncated/run-cut.wandb'), read('wandb/two-blocks')]);
    const [part, all] = [seriesNamed(cut, 'train_loss'), seriesNamed(whole, 'train_loss')];
    expect(part.y.length).toBeGreaterThan(50);
    expect([...part.y]).toEqual([...all.y.slice(0, part.y.length)]);
    expect(cut.runs[0]?.replicates[0]?.notes).toEqual([{ code: 'cut-off', path: 'wandb/truncated/run-cut.wandb' }]);
  });

  it('stops at a damaged record and keeps what came before', async () => {
    const [file = expect.fail('no file')] = filesAt(WRITTEN, 'wandb/two-blocks');
    const bytes = new Uint8Array(await file.content.slice().arrayBuffer());
    bytes[33_000] = (bytes[33_000] ?? 0) ^ 1;
    const reading = await readHistories([{ path: 'run.wandb', content: new Blob([bytes]) }]);
    expect(seriesNamed(reading, 'train_loss').y.length).toBeGreaterThan(50);
    expect(reading.runs[0]?.replicates[0]?.notes).toMatchObject([{ code: 'damaged', path: 'run.wandb' }]);
  });
});

describe('a wandb folder with several runs', () => {
  const folder = async () => (await readHistories(filesAt(FIXTURES, 'trackers/wandb'))).runs;
  const only = async (key: string) => {
    const run = (await folder()).find((one) => one.key === key) ?? expect.fail(key);
    return run.replicates[0];
  };
  const loss = (step: number, shift = 0) => 2 * Math.exp(-step / 10) + 0.1 + shift;
  const close = (actual: Float64Array | undefined, expected: readonly number[]) => {
    expect(actual?.length).toBe(expected.length);
    expected.forEach((value, i) => {
      expect(actual?.[i]).toBeCloseTo(value, 12);
    });
  };

  it('gives keys without ids, and the runs of a group as replicates', async () => {
    const runs = (await folder()).map(({ key, replicates }) => [key, replicates.map(({ name }) => name)]);
    expect(runs).toEqual([
      ['trackers/digits/baseline', ['trackers/digits/baseline']],
      ['trackers/digits/killed', ['trackers/digits/killed']],
      ['trackers/digits/resumed', ['trackers/digits/resumed']],
      ['trackers/digits/seeds', ['rep_1', 'rep_2']],
    ]);
  });

  it('takes the axis that define_metric names for all metrics', async () => {
    const { series } = await only('trackers/digits/baseline');
    expect(series.map(({ name, role, axis }) => [name, role, axis])).toEqual([
      ['train/loss', 'train', 'step'],
      ['eval/loss', 'validation', 'step'],
    ]);
    const steps = Array.from({ length: 30 }, (_, i) => i);
    close(
      series[0]?.x,
      steps.map((step) => 5 * step),
    );
    close(
      series[0]?.y,
      steps.map((step) => loss(step)),
    );
    close(
      series[0]?.epochs,
      steps.map((step) => step / 10),
    );
    expect([...(series[1]?.x ?? [])]).toEqual([20, 45, 70, 95, 120, 145]);
  });

  it('knows the console log in a run folder for the same run', async () => {
    const files = filesAt(FIXTURES, 'trackers/wandb').filter(({ path }) => path.includes('resumed1/'));
    const [log = expect.fail('no log')] = files;
    const rows = Array.from({ length: 12 }, (_, i) => `step: ${i} loss: ${loss(i).toFixed(4)}\n`);
    const console = { path: log.path.replace(/[^/]*$/, 'files/output.log'), content: new Blob(rows) };
    const { runs } = await readHistories([log, console]);
    expect(runs.map(({ key }) => key)).toEqual(['trackers/digits/resumed']);
    const [history] = runs[0]?.replicates ?? [];
    expect(history?.notes).toContainEqual({ code: 'same-run', path: console.path, used: log.path });
    expect(history?.series.map(({ name }) => name)).toEqual(['loss']);
  });

  it('reads the logs of a resumed run as one', async () => {
    const { series, breaks, files } = await only('trackers/digits/resumed');
    expect(files).toHaveLength(2);
    expect(breaks).toEqual([]);
    close(
      series[0]?.y,
      Array.from({ length: 25 }, (_, i) => loss(i)),
    );
  });
});

describe('what the client before 0.10 left', () => {
  it('is read by its steps, under a name without times and ids', async () => {
    const { runs, refused } = await readHistories(filesAt(FIXTURES, 'trackers/dryrun'));
    expect(runs.map(({ key }) => key)).toEqual(['trackers/dryrun']);
    const series = runs[0]?.replicates[0].series.filter(({ name }) => !/^_|lr/.test(name)) ?? [];
    expect(series.map(({ name, role, axis }) => [name, role, axis])).toEqual([
      ['train_loss', 'train', 'step'],
      ['val_loss', 'validation', 'step'],
    ]);
    // After epoch 5 a histogram and a sentence were logged in a step of their own.
    const epochs = Array.from({ length: 12 }, (_, epoch) => epoch);
    for (const { x } of series) expect([...x]).toEqual(epochs.map((epoch) => (epoch > 5 ? epoch + 1 : epoch)));
    expect([...(series[0]?.y ?? [])]).toEqual(epochs.map((epoch) => expect.closeTo(2 * Math.exp(-epoch / 5), 12)));
    expect(series[1]?.y[7]).toBeNaN();
    expect(refused.map(({ path }) => path.replace(/.*\//, '')).sort()).toEqual(['wandb-events.jsonl', 'wandb-summary.json']);
  });
});

describe('what was logged in one step', () => {
  const field = (number: number, content: string | Uint8Array) =>
    Buffer.concat([Buffer.from([number * 8 + 2, Buffer.byteLength(content)]), Buffer.from(content)]);
  const item = (name: readonly string[], json: string) =>
    field(1, Buffer.concat([...name.map((part) => field(2, part)), field(8, json)]));
  const rowsOf = (items: readonly Uint8Array[]): LoggedRow[] => {
    const rows: LoggedRow[] = [];
    const history = Buffer.concat(items);
    const record = Buffer.concat([Buffer.from([2 * 8 + 2, (history.length & 127) | 128, history.length >> 7]), history]);
    const ignored = () => {};
    const sink = { row: (row: LoggedRow) => rows.push(row), run: ignored, metric: ignored, exit: ignored };
    decodeRecord(new DataView(record.buffer, record.byteOffset, record.length), 0, record.length, sink);
    return rows;
  };

  it('leaves out what is in objects with a type, and nothing whose name only begins alike', () => {
    const [row] = rowsOf([
      item(['image', 'width'], '3'),
      item(['image', '_type'], '"image-file"'),
      item(['image2'], '4'),
      item(['image-2', 'width'], '5'),
      item(['a', 'b', '_type'], '"histogram"'),
      item(['a', 'b', 'c', '_type'], '"histogram"'),
      item(['a', 'b', 'c', 'bins'], '6'),
      item(['a', 'b', 'z'], '7'),
      item(['a', 'bins'], '8'),
      item(['\uffff', 'loss'], '9'),
      item(['loss'], '10'),
    ]);
    expect([...(row?.values ?? [])]).toEqual([
      ['image2', 4],
      ['image-2.width', 5],
      ['a.bins', 8],
      ['\uffff.loss', 9],
      ['loss', 10],
    ]);
  });

  it('keeps the values beside many such objects', () => {
    const count = 60;
    const items = Array.from({ length: count }, (_, i) => [
      item([`${i}`, '_type'], '""'),
      item([`${i}`, 'x'], '1'),
      item([`${i}x`], '2'),
    ]);
    expect(rowsOf(items.flat())[0]?.values.size).toBe(count);
  });
});
