import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/history/read.ts';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

async function read(path: string, content: string, options?: ReadOptions) {
  const { runs, refused } = await readHistories([fileOf(path, content)], options);
  const histories = runs.map(({ replicates }) => replicates[0]);
  const series = histories.flatMap((history) =>
    history.series.map(
      ({ name, role, axis, x, y }) => `${role} ${name} ${axis}: ${[...x].map((at, i) => `${at}=${y[i]}`).join(' ')}`,
    ),
  );
  return {
    keys: runs.map(({ key }) => key),
    histories,
    series,
    format: histories[0]?.files[0]?.format,
    refused: refused.map(({ because }) => because),
  };
}

describe('documents', () => {
  test('literals that only Python writes', async () => {
    const { series } = await read('a.json', '{"train_loss": [1, NaN, -Infinity, 4], "val_loss": [null, 2, Infinity, "nan"]}');
    expect(series).toEqual([
      'train train_loss epoch: 0=1 1=NaN 2=-Infinity 3=4',
      'validation val_loss epoch: 1=2 2=Infinity 3=NaN',
    ]);
  });

  test('a printed dict, with arrays of numpy', async () => {
    const text = "{'loss': [np.float32(3.0), 2.0], 'val_loss': array([4., 5.], dtype=float32), 'note': None}";
    const { series, format } = await read('a.txt', text);
    expect(format).toBe('python-repr-dict');
    expect(series).toEqual(['train loss epoch: 0=3 1=2', 'validation val_loss epoch: 0=4 1=5']);
  });

  test.each(['0.', '0.9', '0', '-', '1e-', '1e-0', '0.9\n', '0.\n', '0. \r\n\n', '-\n'])(
    'a number cut at the end of a document is no number: %j',
    async (end) => {
      const { series, histories } = await read('a.json', `{"loss":[1,0.9],"val_loss":[1,0.95,${end}`);
      expect(series).toEqual(['train loss epoch: 0=1 1=0.9', 'validation val_loss epoch: 0=1 1=0.95']);
      expect(histories[0]?.notes).toContainEqual({ code: 'cut-off', path: 'a.json', line: 1 });
    },
  );

  test('lists some levels down, with their own epochs and other things around', async () => {
    const text = JSON.stringify({
      config: { lr: 0.1 },
      history: { epoch: [1, 2, 3], train: { loss: [3, 2, 1] }, val: { loss: [4, 5, 6] } },
      best: 1,
    });
    expect((await read('a.json', text)).series).toEqual([
      'train train.loss epoch: 1=3 2=2 3=1',
      'validation val.loss epoch: 1=4 2=5 3=6',
    ]);
  });

  test('records under a key, and under the names of splits', async () => {
    const under = JSON.stringify({
      history: [
        { epoch: 1, train_loss: 3 },
        { epoch: 2, train_loss: 2 },
      ],
    });
    expect((await read('a.json', under)).series).toEqual(['train train_loss epoch: 1=3 2=2']);
    const splits = JSON.stringify({
      train: [
        { step: 1, loss: 3 },
        { step: 2, loss: 2 },
      ],
      val: [
        { step: 1, loss: 4 },
        { step: 2, loss: 5 },
      ],
    });
    expect((await read('b.json', splits)).series).toEqual(['train train.loss step: 1=3 2=2', 'validation val.loss step: 1=4 2=5']);
  });

  test("a download from TensorBoard's page", async () => {
    const { series, keys } = await read('run-mlp_train-tag-loss.json', '[[1700000000.5, 10, 3.0], [1700000001.5, 20, 2.0]]');
    expect(series).toEqual(['train mlp_train/loss step: 10=3 20=2']);
    expect(keys).toEqual(['mlp']);
  });

  test('epochs of AllenNLP, a file each', async () => {
    const epoch = (n: number) =>
      fileOf(
        `out/metrics_epoch_${n}.json`,
        JSON.stringify({ epoch: n, training_loss: 3 - n, validation_loss: 4 + n, best_validation_loss: 4 }),
      );
    const { runs } = await readHistories([epoch(10), epoch(1), epoch(2)]);
    expect(runs[0]?.replicates[0].series.map(({ name, x }) => [name, ...x])).toEqual([
      ['training_loss', 1, 2, 10],
      ['validation_loss', 1, 2, 10],
    ]);
  });

  test('one number per metric is no history, and neither is a document of something else', async () => {
    expect((await read('m.json', '{"train": {"loss": 0.1}, "accuracy": 0.9}')).refused).toEqual([
      { code: 'single-values', names: ['train.loss', 'accuracy'] },
    ]);
    for (const [path, writer] of [
      ['run-1/files/wandb-summary.json', 'wandb'],
      ['dvclive/metrics.json', 'dvclive'],
    ] as const)
      expect((await read(path, '{"loss": 0.1}')).refused).toEqual([{ code: 'single-values', names: ['loss'], writer }]);
    expect((await read('package.json', '{"name": "x", "files": ["a", "b"]}')).refused).toEqual([
      { code: 'no-series', saw: ['name', 'files'] },
    ]);
  });

  test('a user may overrule what a file is read as', async () => {
    const text = '{"log_history": [{"loss": 3, "step": 1}, {"loss": 2, "step": 2}]}';
    expect((await read('a.json', text, { readAs: 'hf-trainer-state' })).histories[0]?.files[0]?.because).toEqual({
      code: 'read-as',
    });
    expect((await read('a.json', text, { readAs: 'keras-history-json' })).refused).toEqual([
      expect.objectContaining({ code: 'read-as-failed', format: 'keras-history-json' }),
    ]);
  });
});

describe('lines', () => {
  const lines = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

  test('lines of several shapes, a damaged one, and one cut off', async () => {
    const text = `${lines({ step: 1, loss: 3 }, { step: 1, 'eval/loss': 4 }, { step: 2, loss: 2, note: 'a "quoted" word' }, { loss: 1, step: 3 })}\n{"step": 4, "lo\n{"step": 5, "loss": 0.5}\n{"step": 6, "lo`;
    const { series, histories } = await read('a.jsonl', text);
    expect(series).toEqual(['train loss step: 1=3 2=2 3=1 5=0.5', 'validation eval/loss step: 1=4']);
    expect(histories[0]?.notes).toEqual([
      { code: 'rows-dropped', path: 'a.jsonl', count: 1, firstLine: 5 },
      { code: 'cut-off', path: 'a.jsonl', line: 7 },
    ]);
  });

  test('values that a shape does not expect', async () => {
    const text =
      '{"step": 1, "loss": 3.5, "ok": true}\n{"step": 2, "loss": NaN, "ok": false}\n{"step": 3, "loss": null, "ok": true}\n{"step": 4, "loss": "Infinity", "ok": true}\n{"step": 5, "loss": -1e-3, "ok": null}\n';
    expect((await read('a.jsonl', text)).series).toEqual(['train loss step: 1=3.5 2=NaN 4=Infinity 5=-0.001']);
  });

  test('two runs of LLaMA-Factory in one file are told apart by their plans', async () => {
    const row = (total: number, step: number) => ({
      current_steps: step,
      total_steps: total,
      loss: total / step,
      elapsed_time: '0:00:01',
    });
    const { keys, histories } = await read(
      'trainer_log.jsonl',
      lines(row(40, 10), row(30, 10), row(40, 20), row(30, 20), row(30, 30), row(40, 30)),
    );
    expect(keys).toHaveLength(2);
    expect(histories.map(({ planned, completion }) => [planned?.end, completion])).toEqual([
      [30, 'complete'],
      [40, 'incomplete'],
    ]);
    expect(histories[0]?.notes).toContainEqual({ code: 'interleaved', path: 'trainer_log.jsonl', runs: 2 });
  });

  test('validation of MMEngine stands on the epoch axis, of mmcv at the end of its epoch', async () => {
    const engine = lines({ lr: 1, data_time: 0, loss: 3, iter: 6, epoch: 1, step: 6 }, { accuracy: 0.5, data_time: 0, step: 1 });
    expect((await read('scalars.json', engine)).series.filter((one) => !one.includes(' lr '))).toEqual([
      'train loss step: 6=3',
      'validation accuracy epoch: 1=0.5',
    ]);
    const rows = [1, 2].flatMap((epoch) => [50, 100].map((iter) => ({ mode: 'train', epoch, iter, loss: epoch + iter })));
    const mmcv = lines({ env_info: 'x' }, ...rows, { mode: 'val', epoch: 2, iter: 9, mAP: 0.5 });
    expect((await read('a.log.json', mmcv)).series).toEqual([
      'train loss step: 50=51 100=101 150=52 200=102',
      'validation val/mAP step: 200=0.5',
    ]);
  });

  test('NaN of a class without objects is not a NaN of the training', async () => {
    const { histories } = await read(
      'metrics.json',
      '{"iteration": 19, "total_loss": 2, "loss_cls": 1}\n{"bbox/APs": NaN, "bbox/AP": 30.5, "iteration": 39, "total_loss": 1, "loss_cls": 0.5}\n',
    );
    expect(histories[0]?.series.map(({ name, role, metric }) => [name, role, metric])).toEqual([
      ['total_loss', 'train', 'loss'],
      ['loss_cls', 'train', 'loss'],
      ['bbox/APs', 'validation', 'map'],
      ['bbox/AP', 'validation', 'map'],
    ]);
  });

  test('a log of torchtune', async () => {
    const { series } = await read(
      'log.jsonl',
      lines(
        { step: 1, loss: 3, lr: 0.1, tokens_per_second_per_gpu: 10 },
        { step: 2, loss: 2, lr: 0.1, tokens_per_second_per_gpu: 11 },
      ),
    );
    expect(series[0]).toBe('train loss step: 1=3 2=2');
  });
});
