import { describe, expect, it } from 'vitest';
import { curve, curvesOf, lossesOf, train, upTo, val } from './printed.ts';

const STAMP = '2026-03-04 05:06:07';
const epochs = upTo(4);
const steps = upTo(12).map((i) => i * 10);
const losses = steps.map((_, i) => train(i));

describe('language models', () => {
  it('fairseq, simple: current values within the epoch, train and valid at its end', async () => {
    const lines = epochs.flatMap((e) => [
      ...[1, 2, 3].map(
        (k) =>
          `${STAMP} | INFO | train_inner | epoch ${String(e).padStart(3, '0')}:     ${k * 10} / 30 loss=${train(3 * (e - 1) + k - 1)}, ppl=120.5, wps=5123.4, ups=1.2, wpb=4096, bsz=16, num_updates=${(e - 1) * 30 + k * 10}, lr=1.25e-05, gnorm=2.104, clip=0, train_wall=30, wall=31`,
      ),
      `${STAMP} | INFO | fairseq.trainer | begin validation on "valid" subset`,
      `${STAMP} | INFO | valid | epoch ${String(e).padStart(3, '0')} | valid on 'valid' subset | loss ${val(e)} | ppl 101.2 | wps 0 | wpb 512 | bsz 16 | num_updates ${e * 30} | best_loss ${val(e)}`,
      `${STAMP} | INFO | fairseq.checkpoint_utils | Saved checkpoint checkpoints/checkpoint${e}.pt (epoch ${e} @ ${e * 30} updates, score ${val(e)}) (writing took 1.1 seconds)`,
      `${STAMP} | INFO | train | epoch ${String(e).padStart(3, '0')} | loss ${train(3 * e - 1)} | ppl 110 | wps 5120 | ups 1.2 | wpb 4096 | bsz 16 | num_updates ${e * 30} | lr 0.0005 | gnorm 1.2 | loss_scale 128 | train_wall 300 | gb_free 10.1 | wall 310`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toContainEqual(curve('train', 'step', steps, losses));
    expect(found).toContainEqual(
      curve(
        'validation',
        'step',
        epochs.map((e) => e * 30),
        epochs.map(val),
      ),
    );
    expect(found.filter(({ role }) => role === 'validation')).toHaveLength(1);
  });

  it('fairseq, json: numbers in quotes', async () => {
    const lines = epochs.flatMap((e) => [
      ...[1, 2, 3].map(
        (k) =>
          `${STAMP} | INFO | train_inner | {"epoch": ${e}, "update": ${(e - 1 + k / 3).toFixed(3)}, "loss": "${train(3 * (e - 1) + k - 1)}", "ppl": "120.5", "wps": "5123.4", "num_updates": "${(e - 1) * 30 + k * 10}", "lr": "1.25e-05", "gnorm": "2.104", "clip": "0", "train_wall": "30", "wall": "31"}`,
      ),
      `${STAMP} | INFO | valid | {"epoch": ${e}, "valid_loss": "${val(e)}", "valid_ppl": "101.2", "valid_wps": "0", "valid_num_updates": "${e * 30}", "valid_best_loss": "${val(e)}"}`,
      `${STAMP} | INFO | train | {"epoch": ${e}, "train_loss": "${train(3 * e - 1)}", "train_ppl": "110", "train_num_updates": "${e * 30}", "train_lr": "0.0005", "train_gnorm": "1.2", "train_train_wall": "300", "train_wall": "310"}`,
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toContainEqual(curve('train', 'step', steps, losses));
    expect(found).toContainEqual(
      curve(
        'validation',
        'step',
        epochs.map((e) => e * 30),
        epochs.map(val),
      ),
    );
    expect(found.filter(({ role }) => role === 'validation')).toHaveLength(1);
  });

  it('nanoGPT: estimates every k steps, the current loss between them', async () => {
    const lines = upTo(60).flatMap((i) => [
      ...(i % 20 === 0 ? [`step ${i}: train loss ${train(i)}, val loss ${val(i)}`, 'saving checkpoint to out'] : []),
      `iter ${i}: loss ${train(i + 0.5)}, time 30.11ms, mfu 2.10%`,
    ]);
    const found = await lossesOf(['number of parameters: 10.65M', 'tokens per iteration will be: 16,384', ...lines].join('\n'));
    expect(found).toEqual([
      curve(
        'train',
        'step',
        upTo(60),
        upTo(60).map((i) => train(i + 0.5)),
      ),
      curve('train', 'step', [20, 40, 60], [20, 40, 60].map(train)),
      curve('validation', 'step', [20, 40, 60], [20, 40, 60].map(val)),
    ]);
  });

  it('build-nanogpt: step, split and loss only', async () => {
    const lines = upTo(30).flatMap((i) => [
      ...(i % 10 === 0 ? [`${i} val ${val(i).toFixed(4)}`, `${i} hella 0.2${i}`] : []),
      `${i} train ${train(i).toFixed(6)}`,
    ]);
    expect(await lossesOf(lines.join('\n'), 'log.txt')).toEqual([
      curve('train', 'step', upTo(30), upTo(30).map(train)),
      curve('validation', 'step', [10, 20, 30], [10, 20, 30].map(val)),
    ]);
  });

  it('llm.c: tel is the test loss that is validated on, trl the training loss', async () => {
    const lines = upTo(30).flatMap((i) => [
      ...(i % 10 === 0 ? [`s:${i} tel:${val(i)}`, `s:${i} eval:0.2712`] : []),
      `s:${i} trl:${train(i)} lr:0.000001 norm:17.31`,
    ]);
    expect(await lossesOf(lines.join('\n'), 'main.log')).toEqual([
      curve('train', 'step', upTo(30), upTo(30).map(train)),
      curve('validation', 'step', [10, 20, 30], [10, 20, 30].map(val)),
    ]);
  });

  it('modded-nanogpt: source code first', async () => {
    const code = [
      'import torch',
      'for step in range(train_steps + 1):',
      '    val_loss = 0.0',
      '    train_loss = loss.detach() # for logging',
      '    print0(f"step:{step}/{train_steps} val_loss:{val_loss:.4f} train_time:{training_time_ms:.0f}ms")',
      'lr = 0.02',
    ];
    const lines = upTo(40).flatMap((i) => [
      `step:${i}/40 train_loss:${train(i)} train_time:${i * 100}ms step_avg:100.11ms`,
      ...(i % 10 === 0 ? [`step:${i}/40 val_loss:${val(i)} train_time:${i * 100}ms step_avg:nanms`] : []),
    ]);
    expect(await lossesOf([...code, '='.repeat(100), ...lines].join('\n'))).toEqual([
      curve('train', 'step', upTo(40), upTo(40).map(train)),
      curve('validation', 'step', [10, 20, 30, 40], [10, 20, 30, 40].map(val)),
    ]);
  });

  it('Megatron-LM: the loss is left out where it is NaN; validation between rules', async () => {
    const lines = steps.flatMap((s, i) => [
      ` [${STAMP}] iteration ${String(s).padStart(8)}/     120 | consumed samples: ${String(s * 1024).padStart(12)} | elapsed time per iteration (ms): 22306.6 | learning rate: 9.850E-05 | global batch size:  1024 |${i === 5 ? '' : ` lm loss: ${train(i).toExponential(6).replace('e', 'E')} |`} loss scale: 32768.0 | grad norm: 0.412 | num zeros: 0.0 | number of skipped iterations:   0 | number of nan iterations:   ${i === 5 ? 1 : 0} |`,
      ...(s % 40 === 0
        ? [
            '-'.repeat(90),
            ` validation loss at iteration ${s} | lm loss value: ${val(i).toExponential(6).replace('e', 'E')} | lm loss PPL: ${Math.exp(val(i)).toExponential(6).replace('e', 'E')} | `,
            '-'.repeat(90),
          ]
        : []),
    ]);
    const found = await lossesOf(lines.join('\n'));
    expect(found).toContainEqual(curve('validation', 'step', [40, 80, 120], [3, 7, 11].map(val)));
    expect(found).toContainEqual(
      curve(
        'train',
        'step',
        steps,
        losses.map((loss, i) => (i === 5 ? Number.NaN : loss)),
      ),
    );
    expect(found).toHaveLength(2);
  });

  it('NeMo: the global step counts', async () => {
    const lines = steps.map(
      (s, i) =>
        `Training epoch 0, iteration ${s - 1}/119 | lr: 2.999e-07 | global_batch_size: 8 | global_step: ${s - 1} | reduced_train_loss: ${train(i)} | train_step_timing in s: 0.9 | consumed_samples: ${s * 8}`,
    );
    const validation = [39, 79, 119].flatMap((s, i) => [
      'Validation DataLoader 0: 100%|##########| 5/5',
      `Training epoch 0, iteration ${s}/119 | global_step: ${s} | val_loss: ${val(i)}`,
    ]);
    expect(await lossesOf([...lines, ...validation].join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps.map((s) => s - 1),
        losses,
      ),
      curve('validation', 'step', [39, 79, 119], [0, 1, 2].map(val)),
    ]);
  });

  it('torchtitan: colours, thousands, validate lines', async () => {
    const lines = steps.flatMap((s, i) => [
      `[rank0]:[titan] ${STAMP},678 - root - INFO - \u001b[31mstep: ${String(s * 100).padStart(2)}  \u001b[32mloss: ${train(i).toFixed(5).padStart(8)}  \u001b[38;2;180;60;0mgrad_norm:  1.2345  \u001b[38;2;54;234;195mmemory: 38.52GiB(48.65%)  \u001b[34mtps: 5,123  \u001b[36mtflops: 310.12  \u001b[35mmfu: 31.40%\u001b[39m`,
      ...(s % 40 === 0
        ? [
            `[rank0]:[titan] ${STAMP},679 - root - INFO - \u001b[33mvalidate step: ${s * 100}  \u001b[32mloss: ${val(i).toFixed(5)}  \u001b[38;2;54;234;195mmemory: 38.52GiB(48.65%)  \u001b[34mtps: 15,123\u001b[39m`,
          ]
        : []),
    ]);
    expect(await lossesOf(lines.join('\n'))).toEqual([
      curve(
        'train',
        'step',
        steps.map((s) => s * 100),
        losses,
      ),
      curve('validation', 'step', [4000, 8000, 12000], [3, 7, 11].map(val)),
    ]);
  });

  it('torchtune: Step n | loss:…', async () => {
    const lines = steps.map(
      (s, i) =>
        `Step ${s} | loss:${train(i)} lr:0.0003 tokens_per_second_per_gpu:1021.3 peak_memory_active:21.1 peak_memory_alloc:21.1 grad_norm:1.31 `,
    );
    expect(await lossesOf(lines.join('\n'), 'log_1712345678.txt')).toEqual([curve('train', 'step', steps, losses)]);
  });

  it('Hugging Face: dict lines, as numbers and as strings', async () => {
    const numbers = epochs.flatMap((e) => [
      `{'loss': ${train(e)}, 'grad_norm': 1.21, 'learning_rate': 4.5e-05, 'epoch': ${e}.0}`,
      `{'eval_loss': ${val(e)}, 'eval_accuracy': 0.8${e}, 'eval_runtime': 1.2, 'eval_samples_per_second': 80.1, 'eval_steps_per_second': 10.1, 'epoch': ${e}.0}`,
    ]);
    const last = `{'train_runtime': 12.1, 'train_samples_per_second': 80.1, 'train_steps_per_second': 10.1, 'train_loss': 0.5, 'epoch': 4.0}`;
    const expected = [curve('train', 'epoch', epochs, epochs.map(train)), curve('validation', 'epoch', epochs, epochs.map(val))];
    const bar = ' 25%|██▌       | 100/400 [00:10<00:30,  9.9it/s]\r';
    expect(await lossesOf([...numbers, last].join('\n'))).toEqual(expected);
    expect(await lossesOf([...numbers.map((line) => bar + line), last].join('\n'))).toEqual(expected);
    const strings = [...numbers, last].map((line) => line.replace(/: ([\d.e-]+)/g, ": '$1'"));
    expect(await lossesOf(strings.join('\n'))).toEqual(expected);
  });

  it('OpenNMT: training perplexity and cross entropy, validation perplexity on its own line', async () => {
    const lines = steps.flatMap((s, i) => [
      `[${STAMP},678 INFO] Step ${s * 10}/50000; acc: 5.2; ppl: ${Math.exp(train(i)).toFixed(1)}; xent: ${train(i)}; lr: 0.00001; sents: 1200; bsz: 3000/2900/64; 5123/4980 tok/s; 12 sec;`,
      ...(s % 40 === 0
        ? [
            `[${STAMP},678 INFO] valid stats calculation`,
            `[${STAMP},678 INFO] Train perplexity: 22.1`,
            `[${STAMP},678 INFO] Train accuracy: 45.1`,
            `[${STAMP},678 INFO] Sentences processed: 12000`,
            `[${STAMP},678 INFO] Validation perplexity: ${Math.exp(val(i)).toFixed(3)}`,
            `[${STAMP},678 INFO] Validation accuracy: 55.${i}`,
          ]
        : []),
    ]);
    const found = await curvesOf(lines.join('\n'));
    expect(found.filter(({ metric }) => metric === 'loss')).toEqual([
      {
        ...curve(
          'train',
          'step',
          steps.map((s) => s * 10),
          losses,
        ),
        metric: 'loss',
      },
    ]);
    expect(found).toContainEqual({
      ...curve(
        'validation',
        'step',
        [400, 800, 1200],
        [3, 7, 11].map((i) => Number(Math.exp(val(i)).toFixed(3))),
      ),
      metric: 'perplexity',
    });
  });
});
