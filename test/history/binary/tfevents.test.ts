import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../../src/history/read.ts';
import { ENTRIES, type Entry, expectSeries, filesAt, seriesNamed, WRITTEN } from './written.ts';

/** Only the event files: other files beside them may tell of the same run. */
const read = (path: string) => readHistories(filesAt(WRITTEN, path).filter((file) => file.path.includes('tfevents')));
const entryOf = (path: string): Entry => ENTRIES.find((entry) => entry.path === path) ?? expect.fail(path);
const entries = ENTRIES.filter(({ format, history }) => format === 'tfevents' && history);

async function onlyHistory(path: string) {
  const reading = await read(path);
  expect(reading.runs.map(({ replicates }) => replicates.length)).toEqual([1]);
  return { reading, history: reading.runs[0]?.replicates[0] ?? expect.fail('no run') };
}

describe('event files of real writers', () => {
  const whole = entries.filter(({ expected }) => expected.every(({ segment }) => segment === undefined));

  it.each(whole.map((entry) => [entry.path, entry] as const))('%s is one run, right to the digit', async (path, entry) => {
    const { reading, history } = await onlyHistory(path);
    for (const expected of entry.expected) expectSeries(seriesNamed(reading, expected.series, expected.role), expected);
    for (const file of history.files)
      expect(file).toMatchObject({ format: 'tfevents', because: { code: 'magic', what: 'TFRecord' } });
  });

  it('puts the learn and test folders of CatBoost together, as boosting', async () => {
    const { reading, history } = await onlyHistory('catboost/two-eval-sets/catboost_info');
    expect(history.boosting).toBe(true);
    expect(history.series.map(({ name, role, subset }) => [name, role, subset])).toEqual([
      ['Logloss', 'train', 'learn'],
      ['Logloss:0', 'validation', 'test'],
      ['Logloss', 'validation', 'test1'],
    ]);
    for (const set of ['learn', 'test', 'test1']) {
      const [expected] = entryOf(`catboost/two-eval-sets/catboost_info/${set}`).expected;
      if (expected) expectSeries(seriesNamed(reading, expected.series, expected.role), expected);
    }
  });

  it('keeps both parts of a log started from scratch, with the break', async () => {
    const { history } = await onlyHistory('tensorboard/restart-overlap');
    const [series = expect.fail('no series')] = history.series;
    expect(history.breaks).toEqual([{ kind: 'restart', axis: 'step', at: 0, after: 11 }]);
    const cut = [...series.x].indexOf(0, 1);
    const parts = [
      { ...series, x: series.x.slice(0, cut), y: series.y.slice(0, cut) },
      { ...series, x: series.x.slice(cut), y: series.y.slice(cut) },
    ];
    for (const expected of entryOf('tensorboard/restart-overlap').expected) {
      expectSeries(parts[expected.segment ?? 0] ?? series, expected);
    }
    expect(history.notes).toContainEqual({ code: 'restarted', path: expect.stringContaining('29658.8'), segments: 2 });
  });

  it('voids what the resumed writer says is void', async () => {
    const { history } = await onlyHistory('tensorboard/restart-purge');
    expect(history.breaks).toEqual([{ kind: 'resume', axis: 'step', at: 20, after: 24 }]);
  });

  it('says quietly that the last record is cut off', async () => {
    const { history } = await onlyHistory('tensorboard/truncated');
    expect(history.notes).toEqual([{ code: 'cut-off', path: expect.stringContaining('truncated/events') }]);
  });

  it('stops at the record whose check fails, and says at which byte', async () => {
    const { history } = await onlyHistory('tensorboard/bad-crc');
    const path = 'tensorboard/bad-crc/events.out.tfevents.1795433227.host.29658.0';
    const bytes = readFileSync(join(WRITTEN, path));
    let atByte = 0;
    for (let record = 0; record < 61; record++) atByte += 16 + Number(bytes.readBigUInt64LE(atByte));
    expect(history.notes).toEqual([{ code: 'damaged', path, atByte }]);
  });

  it('counts values at one step and keeps them', async () => {
    const { history } = await onlyHistory('tensorboard/repeated-step');
    expect(history.notes).toEqual([{ code: 'duplicate-steps', path: expect.any(String), series: 'loss', count: 9 }]);
  });

  it('refuses calmly what has no scalar or one value per tag', async () => {
    const none = await read('tensorboard/no-scalars');
    expect(none.runs).toEqual([]);
    expect(none.refused).toMatchObject([{ because: { code: 'no-series' } }]);
    const single = await read('tensorboard/mixed/hparams');
    expect(single.runs).toEqual([]);
    expect(single.refused).toMatchObject([{ because: { code: 'single-values', names: ['hparam/loss'] } }]);
  });

  it('takes the epoch that Lightning and the Hugging Face Trainer log beside the step', async () => {
    const { reading } = await onlyHistory('lightning/tensorboard/lightning_logs/version_0');
    const loss = seriesNamed(reading, 'val_loss', 'validation');
    expect([...(loss.epochs ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const hf = await onlyHistory('transformers/tensorboard');
    expect([...(seriesNamed(hf.reading, 'eval/loss').epochs ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
    const names = hf.history.series.map(({ name }) => name);
    expect(names).not.toContain('train/train_loss');
    expect(names).not.toContain('train/epoch');
  });

  it('shows the second copy of a Keras validation loss, and leaves judging to the first', async () => {
    const { history } = await onlyHistory('keras/tensorboard-epoch');
    const losses = history.series.filter(({ metric, role }) => metric === 'loss' && role === 'validation');
    expect(losses.map(({ name }) => name)).toEqual(['epoch_loss']);
    expect(history.series.map(({ name }) => name)).toContain('evaluation_loss_vs_iterations');
    expect(losses[0]).toMatchObject({ axis: 'epoch', aggregation: 'point' });
  });
});
