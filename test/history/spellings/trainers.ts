/** What trainers of 2024 to 2026 print and leave behind, in their own format and with made-up numbers. */
import { ac, f4, L, N, type Spelling, tr, va } from './made-up.ts';

const all: Spelling[] = [];
/** As {@link Spelling.expected} says. */
export const TRAINERS: readonly Spelling[] = all;

function add(kind: string, name: string, content: string, ...expected: string[]): void {
  all.push({ name: `${kind}/${name}`, content, expected });
}

const TV = ['T loss 20 epoch 1-20', 'V loss 20 epoch 1-20'];
const TV0 = ['T loss 20 epoch 0-19', 'V loss 20 epoch 0-19'];
const clock = (i: number) => `10:${String(Math.floor(i / 60) % 60).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
const bar = (i: number, n: number) => `${Math.round((i / n) * 100)}%|██        | ${i}/${n} [00:12<01:10,  1.31s/it]`;
/** As Python writes it: two digits at least behind the sign. */
const power = (x: number, digits: number) => x.toExponential(digits).replace(/([-+])(\d)$/, '$10$2');
const e6 = (x: number) => power(x, 6).toUpperCase();

// --- Hugging Face and what stands on it
add(
  'llm',
  'trl-sft.out',
  L(
    '[RANK 0] loading model',
    N(40, (i) => [
      `\r ${bar(i + 1, 40)}`,
      `{'loss': ${f4(tr(i, 40))}, 'grad_norm': ${f4(1 + tr(i))}, 'learning_rate': 2e-05, 'entropy': 1.${i}, 'num_tokens': ${(i + 1) * 8192}.0, 'mean_token_accuracy': ${f4(ac(i, 40))}, 'epoch': ${((i + 1) / 20).toFixed(2)}}`,
      ...((i + 1) % 10
        ? []
        : [
            `{'eval_loss': ${f4(va(i, 40))}, 'eval_runtime': 12.1, 'eval_samples_per_second': 8.2, 'eval_steps_per_second': 1.1, 'eval_entropy': 1.2, 'eval_num_tokens': ${(i + 1) * 8192}.0, 'eval_mean_token_accuracy': ${f4(ac(i, 40))}, 'epoch': ${((i + 1) / 20).toFixed(1)}}`,
          ]),
    ]),
    `{'train_runtime': 1234.5, 'train_samples_per_second': 1.1, 'train_steps_per_second': 0.1, 'train_loss': 0.91, 'epoch': 2.0}`,
  ),
  '~',
  'T loss 40 epoch 0.05-2',
  'V loss 4 epoch 0.5-2',
  'T accuracy 40 epoch 0.05-2',
  'V accuracy 4 epoch 0.5-2',
  'COUNT loss 2',
);
add(
  'llm',
  'trl-dpo.out',
  L(
    N(40, (i) => [
      `{'loss': ${f4(tr(i, 40))}, 'grad_norm': 3.1, 'learning_rate': 5e-07, 'rewards/chosen': 0.${i}1, 'rewards/rejected': -0.${i}2, 'rewards/accuracies': ${f4(ac(i, 40))}, 'rewards/margins': 0.${i}3, 'logps/chosen': -212.${i}, 'logps/rejected': -230.${i}, 'logits/chosen': -1.2, 'logits/rejected': -1.1, 'epoch': ${((i + 1) / 40).toFixed(2)}}`,
      ...((i + 1) % 10
        ? []
        : [
            `{'eval_loss': ${f4(va(i, 40))}, 'eval_runtime': 12.1, 'eval_rewards/chosen': 0.1, 'eval_rewards/accuracies': ${f4(ac(i, 40))}, 'eval_rewards/margins': 0.2, 'eval_logps/chosen': -212.0, 'epoch': ${((i + 1) / 40).toFixed(2)}}`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 epoch *',
  'V loss 4 epoch *',
  'COUNT loss 2',
);
add(
  'llm',
  'trl-grpo.out',
  L(
    N(
      50,
      (i) =>
        `{'loss': ${(0.0001 * i).toFixed(4)}, 'grad_norm': 0.31, 'learning_rate': 1e-06, 'num_tokens': ${i * 9000 + 9000}.0, 'completions/mean_length': ${200 + i}.5, 'completions/clipped_ratio': 0.1, 'rewards/accuracy_reward/mean': ${f4(ac(i, 50))}, 'rewards/accuracy_reward/std': 0.4, 'reward': ${f4(ac(i, 50) + 0.2)}, 'reward_std': 0.31, 'kl': ${(0.0003 * i).toFixed(5)}, 'clip_ratio/high_mean': 0.0, 'epoch': ${((i + 1) / 50).toFixed(2)}}`,
    ),
  ),
  '~',
  'T loss 50 epoch *',
  '* reward 50 epoch * max',
);
add(
  'llm',
  'axolotl.log',
  L(
    '[2025-05-01 10:00:00,123] [INFO] [axolotl.utils.data.sft:188] [PID:412] Loading prepared dataset from disk',
    '[2025-05-01 10:00:09,123] [INFO] [axolotl.train.save_initial_configs:412] [PID:412] Starting trainer...',
    N(40, (i) => [
      `{'loss': ${f4(tr(i, 40))}, 'grad_norm': 0.8, 'learning_rate': 2e-05, 'ppl': ${f4(Math.exp(tr(i, 40)))}, 'memory/max_active (GiB)': 14.2, 'memory/device_reserved (GiB)': 15.01, 'tokens/train_per_sec_per_gpu': 2134.5, 'tokens/total': ${i * 4096 + 4096}, 'tokens/trainable': ${i * 3000 + 3000}, 'epoch': ${((i + 1) / 40).toFixed(2)}}`,
      ` ${bar(i + 1, 40)}`,
      ...((i + 1) % 20
        ? []
        : [
            '[2025-05-01 10:02:09,123] [INFO] [axolotl.core.trainers.base:301] [PID:412] Running evaluation step...',
            `{'eval_loss': ${f4(va(i, 40))}, 'eval_runtime': 9.1, 'eval_ppl': ${f4(Math.exp(va(i, 40)))}, 'epoch': ${((i + 1) / 40).toFixed(2)}}`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 epoch *',
  'V loss 2 epoch *',
  'COUNT loss 2',
);
add(
  'llm',
  'trainer_log.jsonl',
  L(
    N(40, (i) => [
      JSON.stringify({
        current_steps: (i + 1) * 5,
        total_steps: 200,
        loss: +f4(tr(i, 40)),
        accuracy: +f4(ac(i, 40)),
        lr: 5e-5,
        epoch: +((i + 1) / 20).toFixed(2),
        percentage: (i + 1) * 2.5,
        elapsed_time: '0:00:12',
        remaining_time: '0:05:00',
        throughput: 1234.5,
        total_tokens: i * 1000,
      }),
      ...((i + 1) % 10
        ? []
        : [
            JSON.stringify({
              current_steps: (i + 1) * 5,
              total_steps: 200,
              eval_loss: +f4(va(i, 40)),
              epoch: +((i + 1) / 20).toFixed(2),
              percentage: (i + 1) * 2.5,
              elapsed_time: '0:00:12',
              remaining_time: '0:05:00',
            }),
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 5-200',
  'V loss 4 step 50-200',
  'T accuracy 40 step 5-200',
);
add(
  'llm',
  'unsloth.log',
  L(
    '==((====))==  Unsloth - 2x faster free finetuning | Num GPUs used = 1',
    '   \\\\   /|    Num examples = 1,000 | Num Epochs = 1 | Total steps = 60',
    'O^O/ \\_/ \\    Batch size per device = 2 | Gradient accumulation steps = 4',
    '\\        /    Data Parallel GPUs = 1 | Total batch size (2 x 4 x 1) = 8',
    ' "-____-"     Trainable parameters = 41,943,040 of 8,072,204,288 (0.52% trained)',
    ' [60/60 07:12, Epoch 0/1]',
    'Step\tTraining Loss\tValidation Loss',
    N(12, (i) => `${(i + 1) * 5}\t${tr(i, 12).toFixed(6)}\t${va(i, 12).toFixed(6)}`),
  ),
  'T loss 12 step 5-60',
  'V loss 12 step 5-60',
);
add(
  'llm',
  'torchtune/log_1746000000.txt',
  L(
    N(
      40,
      (i) =>
        `Step ${i + 1} | loss:${tr(i, 40)} lr:2e-05 tokens_per_second_per_gpu:2123.41 grad_norm:1.${i} peak_memory_active:12.1 peak_memory_alloc:12.1 peak_memory_reserved:13.2 ${(i + 1) % 10 ? '' : `\nStep ${i + 1} | val_loss:${va(i, 40)} `}`,
    ),
  ),
  '~',
  'T loss 40 step 1-40',
  'V loss 4 step 10-40',
);
add(
  'llm',
  'torchtune.out',
  L(
    N(
      40,
      (i) => `1|${i + 1}|Loss: ${tr(i, 40)}: ${Math.round(((i + 1) / 40) * 100)}%|██▌       | ${i + 1}/40 [00:41<02:11,  1.11s/it]`,
    ),
  ),
  'T loss 40 step 1-40',
);
add(
  'llm',
  'mlx-lm.log',
  L(
    'Loading pretrained model',
    'Starting training..., iters: 200',
    N(40, (i) => [
      ...(i % 10 ? [] : [`Iter ${i ? i * 5 : 1}: Val loss ${va(i, 40).toFixed(3)}, Val took 12.412s`]),
      `Iter ${(i + 1) * 5}: Train loss ${tr(i, 40).toFixed(3)}, Learning Rate 1.000e-05, It/sec 0.512, Tokens/sec 212.121, Trained Tokens ${(i + 1) * 2011}, Peak mem 12.312 GB`,
    ]),
  ),
  '~',
  'T loss 40 step 5-200',
  'V loss 4 step 1-150',
);
add(
  'llm',
  'neox.log',
  L(
    N(40, (i) => [
      ` samples/sec: 31.212 | iteration ${String((i + 1) * 10).padStart(8)}/  320000 | elapsed time per iteration (ms): 1211.3 | learning rate: 1.200E-04 | approx flops per GPU: 41.1TFLOPS | lm_loss: ${e6(tr(i, 40))} | loss scale: 262144.0 | number of skipped iterations:   0 | number of nan iterations:   0 |`,
      ...((i + 1) % 10
        ? []
        : [
            '-----------------------------------------------------------------------------------------------------',
            ` validation results at iteration ${(i + 1) * 10} | lm_loss value: ${e6(va(i, 40))} | lm_loss_ppl value: ${e6(Math.exp(va(i, 40)))} |`,
            '-----------------------------------------------------------------------------------------------------',
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 10-400',
  'V loss 4 step 100-400',
);
add(
  'llm',
  'megatron-core.log',
  L(
    N(40, (i) => [
      ` [2025-05-01 ${clock(i)}] iteration ${String((i + 1) * 10).padStart(8)}/    5000 | consumed samples: ${String((i + 1) * 2560).padStart(12)} | elapsed time per iteration (ms): 1211.3 | throughput per GPU (TFLOP/s/GPU): 401.2 | learning rate: 3.000000E-04 | global batch size:   256 | lm loss: ${e6(tr(i, 40))} | load_balancing_loss: ${e6(1.1 - i / 1000)} | mtp_1 loss: ${e6(tr(i, 40) + 1)} | loss scale: 1.0 | grad norm: 0.312 | number of skipped iterations:   0 | number of nan iterations:   0 |`,
      ...((i + 1) % 10
        ? []
        : [
            `(min, max) time across ranks (ms):\n    evaluate .......................................: (412.12, 431.01)`,
            '-----------------------------------------------------------------------------------------------',
            ` validation loss at iteration ${(i + 1) * 10} on validation set | lm loss value: ${e6(va(i, 40))} | lm loss PPL: ${e6(Math.exp(va(i, 40)))} | `,
            '-----------------------------------------------------------------------------------------------',
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 10-400',
  'V loss 4 step 100-400',
);
add(
  'llm',
  'nemo2.log',
  L(
    N(
      60,
      (i) =>
        `Training epoch 0, iteration ${i}/59 | lr: 1.499e-07 | global_batch_size: 512 | global_step: ${i} | peak_memory_usage: 41231319040 | memory_allocated: 3123 | reduced_train_loss: ${tr(i, 60).toFixed(3)} | train_step_timing in s: 4.1${i < 20 ? '' : ` | consumed_samples: ${i * 512} | val_loss: ${va(i - (i % 20), 60).toFixed(3)}`}`,
    ),
  ),
  '~',
  'T loss 60 step 0-59',
  'V loss * step *',
);
add(
  'llm',
  'composer.log',
  L(
    N(40, (i) => [
      `[batch=${i + 1}/40]:`,
      `\t Train time/batch: ${i}`,
      `\t Train time/sample: ${i * 512}`,
      `\t Train loss/train/total: ${f4(tr(i, 40))}`,
      `\t Train metrics/train/LanguageCrossEntropy: ${f4(tr(i, 40))}`,
      `\t Train metrics/train/LanguagePerplexity: ${f4(Math.exp(tr(i, 40)))}`,
      `\t Train throughput/tokens_per_sec: 12312.1`,
      ...((i + 1) % 10
        ? []
        : [
            `[Eval batch=8/8] Eval on eval data:`,
            `\t Eval metrics/eval/LanguageCrossEntropy: ${f4(va(i, 40))}`,
            `\t Eval metrics/eval/LanguagePerplexity: ${f4(Math.exp(va(i, 40)))}`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 * 1-40',
  'V loss 4 * 10-40',
);
add(
  'llm',
  'torchtitan.log',
  L(
    N(40, (i) => [
      `\u001b[36m[rank0]:\u001b[0m[titan] 2025-05-01 ${clock(i)},123 - root - INFO - \u001b[31mstep: ${String(i * 10 || 1).padStart(2)}  \u001b[32mloss: ${tr(i, 40).toFixed(5).padStart(8)}  \u001b[38;2;180;60;0mgrad_norm:  1.4312  \u001b[33mmemory: 41.12GiB(51.99%)  \u001b[34mtps: 7,123  \u001b[36mtflops: 123.12  \u001b[35mmfu: 31.12%\u001b[39m`,
      ...(i % 10 || !i
        ? []
        : [
            `[rank0]:[titan] 2025-05-01 ${clock(i)},123 - root - INFO - validate step: ${i * 10}  loss: ${va(i, 40).toFixed(5)}  memory: 41.12GiB(51.99%)  tps: 17,123`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 1-390',
  'V loss 3 step 100-300',
);
add(
  'llm',
  'nanotron.log',
  L(
    N(
      40,
      (i) =>
        `05/01/2025 ${clock(i)} [INFO|DP=0|PP=0|TP=0|ip-10-0-1-1]: iteration: ${i + 1} / 4000 | consumed_tokens: ${(i + 1) * 1.05}M | elapsed_time_per_iteration_ms: 512 | tokens_per_sec: 2.05M | tokens_per_sec_per_gpu: 32K | global_batch_size: 1.02K | lm_loss: ${tr(i, 40).toFixed(2 + 1)} | lr: 0.0003 | model_tflops_per_gpu: 141 | hardware_tflops_per_gpu: 141 | grad_norm: 1.21`,
    ),
  ),
  '~',
  'T loss 40 step 1-40',
);
add(
  'llm',
  'olmo-core.log',
  L(
    N(30, (i) => [
      `2025-05-01 ${clock(i)}.123\thost:0\tolmo_core.train.callbacks.console_logger:82\tINFO\t[step=${(i + 1) * 10}/30000,epoch=1,eta=2:11:01]`,
      `    train/CE loss=${tr(i, 30).toFixed(3)}`,
      `    train/PPL=${Math.exp(tr(i, 30)).toFixed(3)}`,
      `    optim/total grad norm=0.412`,
      `    optim/LR (group 0)=3.9E-05`,
      `    throughput/device/TPS=12,123`,
      ...((i + 1) % 10
        ? []
        : [
            `2025-05-01 ${clock(i)}.123\thost:0\tolmo_core.train.callbacks.evaluator_callback:114\tINFO\tEval metrics:`,
            `    pile-validation/CE loss=${va(i, 30).toFixed(3)}`,
          ]),
    ]),
  ),
  '~',
  'T loss 30 step 10-300',
  'V loss 3 step 100-300',
);
add(
  'llm',
  'verl-sft.log',
  L(
    N(40, (i) => [
      `step:${i + 1} - train/loss:${tr(i, 40)} - train/lr(1e-3):0.0098`,
      ...((i + 1) % 10 ? [] : [`step:${i + 1} - val/loss:${va(i, 40)}`]),
    ]),
  ),
  '~',
  'T loss 40 step 1-40',
  'V loss 4 step 10-40',
);
add(
  'llm',
  'deepspeed.log',
  L(
    N(30, (i) => [
      `[2025-05-01 ${clock(i)},123] [INFO] [logging.py:96:log_dist] [Rank 0] step=${(i + 1) * 10}, skipped=0, lr=[9.65e-06], mom=[(0.9, 0.95)]`,
      `steps: ${(i + 1) * 10} loss: ${f4(tr(i, 30))} iter time (s): 0.512 samples/sec: 124.121`,
    ]),
  ),
  '~',
  'T loss 30 step 10-300',
);
add(
  'llm',
  'levanter.log',
  L(
    N(30, (i) => [
      `2025-05-01T${clock(i)} - 0 - levanter.callbacks.progress - callbacks.py:131 - INFO :: Progress on:train ${i * 10}it/300it rate:1.2it/s remaining:12:00 elapsed:01:00 postfix:loss=${tr(i, 30).toFixed(3)}`,
      ...(i % 10 ? [] : [`2025-05-01T${clock(i)} - 0 - levanter.eval - eval.py:131 - INFO :: eval loss: ${va(i, 30).toFixed(3)}`]),
    ]),
  ),
  '~',
  'T loss 30 step 0-290',
  'V loss 3 step *',
);
add(
  'llm',
  'maxtext.log',
  L(
    N(40, (i) => [
      `completed step: ${i}, seconds: 1.212, TFLOP/s/device: 141.212, Tokens/s/device: 7123.121, total_weights: 65536, loss: ${tr(i, 40).toFixed(3)}`,
      ...((i + 1) % 10 ? [] : [`eval metrics after step: ${i}, loss=${va(i, 40).toFixed(3)}, total_weights=65536.0`]),
    ]),
  ),
  '~',
  'T loss 40 step 0-39',
  'V loss 4 step 9-39',
);
add(
  'llm',
  'mindformers.log',
  L(
    N(
      40,
      (i) =>
        `2025-05-01 ${clock(i)},123 - mindformers[mindformers/core/callback/callback.py:512] - INFO - { Epoch:[  1/  2], step:[${String((i + 1) * 10).padStart(5)}/  800], loss: ${tr(i, 40).toFixed(3)}, per_step_time: 512ms, lr: 9.8e-06, overflow cond: False, loss_scale: 65536.0, global_norm: [1.${i}], train_throughput_per_npu: 141.2T`,
    ),
  ),
  '~',
  'T loss 40 step 10-400',
);
add(
  'llm',
  'swift.log',
  L(
    N(
      30,
      (i) =>
        `{'loss': ${f4(tr(i, 30))}, 'token_acc': ${f4(ac(i, 30))}, 'grad_norm': 1.${i}, 'learning_rate': 1e-05, 'memory(GiB)': 31.2, 'train_speed(iter/s)': 0.51, 'epoch': ${((i + 1) / 30).toFixed(2)}, 'global_step/max_steps': '${(i + 1) * 5}/150', 'percentage': '3.33%', 'elapsed_time': '12s', 'remaining_time': '5m 3s'}`,
    ),
  ),
  '~',
  'T loss 30 *',
  'T accuracy 30 *',
);
add(
  'llm',
  'fairseq2.log',
  L(
    N(30, (i) => [
      `[Rank 0] 2025-05-01 ${clock(i)} INFO fairseq2.metrics.recorders - Train Metrics (step ${(i + 1) * 50}) - CTC Loss: ${f4(tr(i, 30))} | Gradient Norm: 1.2 | Learning Rate: 1e-05 | Elapsed Time: 41s | Wall Time: 1,412s | Number of Batches: 100`,
      ...((i + 1) % 10
        ? []
        : [
            `[Rank 0] 2025-05-01 ${clock(i)} INFO fairseq2.metrics.recorders - Validation Metrics (step ${(i + 1) * 50}) - CTC Loss: ${f4(va(i, 30))} | Word Error Rate (WER): ${f4(100 - 90 * ac(i, 30))} | Elapsed Time: 3s`,
          ]),
    ]),
  ),
  '~',
  'T loss 30 step 50-1500',
  'V loss 3 step 500-1500',
  'V wer 3 step 500-1500',
);
// --- images
add(
  'image',
  'timm.log',
  L(
    N(20, (e) => [
      N(
        3,
        (b) =>
          `Train: ${e} [${String(b * 50).padStart(4)}/100 (${String(b * 50).padStart(3)}%)]  Loss: ${tr(e).toFixed(3)} (${(tr(e) + 0.01).toFixed(2)})  Time: 0.412s,  621.12/s  (0.441s,  580.12/s)  LR: 1.000e-03  Data: 0.011 (0.031)`,
      ),
      N(
        2,
        (b) =>
          `Test: [${String(b * 10).padStart(4)}/10]  Time: 0.112 (0.212)  Loss:  ${va(e).toFixed(4)} (${f4(va(e))})  Acc@1: ${(ac(e) * 100).toFixed(4)} (${(ac(e) * 100).toFixed(4)})  Acc@5: 98.1212 (97.1211)`,
      ),
      'Current checkpoints:',
      ` ('./output/train/checkpoint-${e}.pth.tar', ${(ac(e) * 100).toFixed(2)})`,
      '',
    ]),
    `*** Best metric: ${(ac(19) * 100).toFixed(2)} (epoch 19)`,
  ),
  '~',
  'V loss 20 epoch 0-19',
  'V accuracy 20 epoch 0-19',
);
add(
  'image',
  'summary.csv',
  `epoch,train_loss,eval_loss,eval_top1,eval_top5,lr\n${L(N(20, (e) => `${e},${tr(e)},${va(e)},${ac(e) * 100},${99 - 10 / (e + 1)},0.001`))}`,
  ...TV0,
  'V accuracy 20 epoch 0-19',
  'V accuracy 20 epoch 0-19',
  '~',
);
add(
  'image',
  'vis_data/scalars.json',
  L(
    N(12, (e) => [
      N(4, (b) =>
        JSON.stringify({
          lr: 0.02,
          data_time: 0.011,
          loss: tr(e * 4 + b, 48),
          loss_rpn_cls: tr(e * 4 + b, 48) / 4,
          loss_bbox: tr(e * 4 + b, 48) / 2,
          acc: 90 + e,
          time: 0.41,
          epoch: e + 1,
          iter: e * 200 + (b + 1) * 50,
          memory: 4121,
          step: e * 200 + (b + 1) * 50,
        }),
      ),
      JSON.stringify({
        'coco/bbox_mAP': +ac(e, 12).toFixed(3),
        'coco/bbox_mAP_50': +(ac(e, 12) + 0.05).toFixed(3),
        data_time: 0.01,
        time: 0.1,
        step: e + 1,
      }),
    ]),
  ),
  '~',
  'T loss 48 step 50-2400',
  'V map 12 * *',
  'T loss* 48 *',
);
add(
  'image',
  'output/metrics.json',
  L(
    N(40, (i) =>
      JSON.stringify({
        data_time: 0.011,
        eta_seconds: 412,
        'fast_rcnn/cls_accuracy': ac(i, 40),
        iteration: (i + 1) * 20 - 1,
        loss_box_reg: tr(i, 40) / 3,
        loss_cls: tr(i, 40) / 3,
        lr: 0.001,
        time: 0.41,
        total_loss: tr(i, 40),
        ...((i + 1) % 10 ? {} : { 'bbox/AP': ac(i, 40) * 60, 'bbox/AP50': ac(i, 40) * 80, validation_loss: va(i, 40) }),
      }),
    ),
  ),
  '~',
  'T loss 40 step 19-799',
  'V loss 4 step 199-799',
  'V map 4 step 199-799',
);
add(
  'image',
  'detectron2.log',
  L(
    N(40, (i) => [
      `[05/01 ${clock(i)} d2.utils.events]:  eta: 0:10:11  iter: ${(i + 1) * 20 - 1}  total_loss: ${f4(tr(i, 40))}  loss_cls: ${f4(tr(i, 40) / 3)}  loss_box_reg: ${f4(tr(i, 40) / 3)}    time: 0.4121  last_time: 0.4011  data_time: 0.0111  last_data_time: 0.0101   lr: 0.001  max_mem: 4121M`,
      ...((i + 1) % 10
        ? []
        : [
            `[05/01 ${clock(i)} d2.evaluation.testing]: copypaste: Task: bbox`,
            `[05/01 ${clock(i)} d2.evaluation.testing]: copypaste: AP,AP50,AP75,APs,APm,APl`,
            `[05/01 ${clock(i)} d2.evaluation.testing]: copypaste: ${(ac(i, 40) * 50).toFixed(4)},61.2000,41.1000,12.1000,31.4000,45.1000`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 19-799',
);
add(
  'image',
  'v11/results.csv',
  `epoch,time,train/box_loss,train/cls_loss,train/dfl_loss,metrics/precision(B),metrics/recall(B),metrics/mAP50(B),metrics/mAP50-95(B),val/box_loss,val/cls_loss,val/dfl_loss,lr/pg0,lr/pg1,lr/pg2\n${L(
    N(20, (e) =>
      [
        e + 1,
        e * 12.1,
        tr(e),
        tr(e) / 2,
        1 + tr(e) / 3,
        ac(e),
        ac(e),
        ac(e),
        ac(e) / 2,
        va(e),
        va(e) / 2,
        1 + va(e) / 3,
        0.01,
        0.01,
        0.01,
      ]
        .map((x) => +x.toFixed(5))
        .join(','),
    ),
  )}`,
  '~',
  'T loss* 20 epoch 1-20',
  'T loss* 20 epoch 1-20',
  'T loss* 20 epoch 1-20',
  'V loss* 20 epoch 1-20',
  'V loss* 20 epoch 1-20',
  'V loss* 20 epoch 1-20',
  'V map 20 epoch 1-20',
  'V map 20 epoch 1-20',
);
add(
  'image',
  'rtdetr/results.csv',
  `                  epoch,       train/giou_loss,        train/cls_loss,         train/l1_loss,  metrics/precision(B),     metrics/recall(B),      metrics/mAP50(B),   metrics/mAP50-95(B),         val/giou_loss,          val/cls_loss,           val/l1_loss,                lr/pg0\n${L(
    N(20, (e) =>
      [e + 1, tr(e), tr(e) / 2, tr(e) / 3, ac(e), ac(e), ac(e), ac(e) / 2, va(e), va(e) / 2, va(e) / 3, 0.01]
        .map((x) => String(+x.toFixed(5)).padStart(23))
        .join(','),
    ),
  )}`,
  '~',
  'T loss* 20 epoch 1-20',
  'V loss* 20 epoch 1-20',
  'V map 20 epoch 1-20',
);
add(
  'image',
  'super-gradients.log',
  L(
    N(12, (e) => [
      `Train epoch ${e}: 100%|██████████| 50/50 [00:41<00:00,  1.21it/s, PPYoloELoss/loss=${tr(e, 12).toFixed(2)}, gpu_mem=4.1]`,
      '===========================================================',
      `SUMMARY OF EPOCH ${e}`,
      '├── Train',
      `│   ├── Ppyoloeloss/loss_cls = ${f4(tr(e, 12) / 2)}`,
      ...(e
        ? [
            `│   │   ├── Epoch N-1      = ${f4(tr(e - 1, 12) / 2)} (\u001b[32m↘ -0.01\u001b[0m)`,
            `│   │   └── Best until now = ${f4(tr(e - 1, 12) / 2)} (\u001b[32m↘ -0.01\u001b[0m)`,
          ]
        : []),
      `│   └── Ppyoloeloss/loss = ${f4(tr(e, 12))}`,
      ...(e
        ? [
            `│       ├── Epoch N-1      = ${f4(tr(e - 1, 12))} (\u001b[32m↘ -0.01\u001b[0m)`,
            `│       └── Best until now = ${f4(tr(e - 1, 12))} (\u001b[32m↘ -0.01\u001b[0m)`,
          ]
        : []),
      '└── Validation',
      `    ├── Ppyoloeloss/loss = ${f4(va(e, 12))}`,
      ...(e
        ? [
            `    │   ├── Epoch N-1      = ${f4(va(e - 1, 12))} (\u001b[32m↘ -0.01\u001b[0m)`,
            `    │   └── Best until now = ${f4(va(e - 1, 12))} (\u001b[32m↘ -0.01\u001b[0m)`,
          ]
        : []),
      `    └── Map@0.50 = ${f4(ac(e, 12))}`,
      '===========================================================',
    ]),
  ),
  '~',
  'T loss 12 epoch 0-11',
  'V loss 12 epoch 0-11',
  'V map 12 epoch 0-11',
);
add(
  'image',
  'dfine/log.txt',
  L(
    N(20, (e) =>
      JSON.stringify({
        train_lr: 0.0002,
        train_loss: tr(e) * 10,
        train_loss_vfl: tr(e),
        train_loss_bbox: tr(e) / 10,
        train_loss_giou: tr(e) / 2,
        test_coco_eval_bbox: [ac(e), ac(e) + 0.05, ac(e) - 0.05],
        epoch: e,
        n_parameters: 10180000,
      }),
    ),
  ),
  '~',
  'T loss 20 epoch 0-19',
);
add(
  'image',
  'dinov2/training_metrics.json',
  L(
    N(40, (i) =>
      JSON.stringify({
        iteration: i * 10,
        iter_time: 0.41,
        data_time: 0.001,
        lr: 0.0001,
        wd: 0.04,
        mom: 0.992,
        last_layer_lr: 0.0,
        current_batch_size: 128.0,
        total_loss: 3 + 8 * tr(i, 40),
        dino_local_crops_loss: 2 + tr(i, 40),
        dino_global_crops_loss: 1 + tr(i, 40),
        koleo_loss: -0.2 - 0.01 * i,
        ibot_loss: 1 + tr(i, 40),
      }),
    ),
  ),
  '~',
  'T loss 40 step 0-390',
);
add(
  'image',
  'diffusers.out',
  N(
    40,
    (i) =>
      `\rSteps: ${String(Math.round(((i + 1) / 40) * 100)).padStart(3)}%|██        | ${i + 1}/40 [00:41<02:11,  1.11s/it, lr=1e-5, step_loss=${(tr(i, 40) / 4).toFixed(4)}]`,
  ).join(''),
  '~',
  'T loss 40 step 1-40',
);
add(
  'image',
  'kohya.out',
  L(
    N(4, (e) => [
      `epoch ${e + 1}/4`,
      N(
        10,
        (b) =>
          `\rsteps: ${String((e * 10 + b) * 2.5).padStart(3)}%|██        | ${e * 10 + b + 1}/40 [00:41<02:11,  1.11s/it, avr_loss=${(tr(e * 10 + b, 40) / 4).toFixed(4)}]`,
      ).join(''),
    ]),
  ),
  '~',
  'T loss 40 step 1-40',
);
add(
  'image',
  'monai.log',
  L(
    N(20, (e) => [
      '----------',
      `epoch ${e + 1}/20`,
      N(4, (b) => `${b + 1}/4, train_loss: ${f4(tr(e) + 0.01 * b)}`),
      `epoch ${e + 1} average loss: ${f4(tr(e))}`,
      ...((e + 1) % 2
        ? []
        : [
            `current epoch: ${e + 1} current mean dice: ${f4(ac(e))} tc: ${f4(ac(e))} wt: ${f4(ac(e))} et: ${f4(ac(e))}`,
            `best mean dice: ${f4(ac(e))} at epoch: ${e + 1}`,
          ]),
    ]),
  ),
  '~',
  'T loss 20 epoch 1-20',
  'V dice 10 epoch 2-20',
);
add(
  'image',
  'monai-ignite.log',
  L(
    N(10, (e) => [
      N(
        3,
        (b) =>
          `2025-05-01 ${clock(e)},123 - INFO - Epoch: ${e + 1}/10, Iter: ${b + 1}/3 -- train_loss: ${f4(tr(e, 10) + 0.01 * b)} `,
      ),
      `2025-05-01 ${clock(e)},123 - INFO - Got new best metric of val_mean_dice: ${ac(e, 10)}`,
      `2025-05-01 ${clock(e)},123 - INFO - Epoch[${e + 1}] Metrics -- val_acc: ${f4(ac(e, 10))} val_mean_dice: ${f4(ac(e, 10))} `,
      `2025-05-01 ${clock(e)},123 - INFO - Key metric: val_mean_dice best value: ${ac(e, 10)} at epoch: ${e + 1}`,
    ]),
  ),
  '~',
  'T loss 30 *',
  'V dice 10 epoch 1-10',
  'V accuracy 10 epoch 1-10',
);
// --- speech and translation
add(
  'speech',
  'speechbrain/train_log.txt',
  L(
    N(
      20,
      (e) =>
        `epoch: ${e + 1}, lr_model: 9.00e-01, lr_wav2vec: 1.00e-04 - train loss: ${tr(e).toFixed(2)} - valid loss: ${va(e).toFixed(2)}, valid CER: ${(50 - 2 * e).toFixed(2)}, valid WER: ${(80 - 3 * e).toFixed(2)}`,
    ),
    'Epoch loaded: 20 - test loss: 0.41, test CER: 9.11, test WER: 19.12',
  ),
  '~',
  'T loss 20 epoch 1-20',
  'V loss 20 epoch 1-20',
  'V wer 20 epoch 1-20',
);
add(
  'speech',
  'espnet.log',
  L(
    N(12, (e) => [
      N(
        3,
        (b) =>
          `[host01] 2025-05-01 ${clock(e)},123 (trainer:779) INFO: ${e + 1}epoch:train:${b * 100 + 1}-${b * 100 + 100}batch: iter_time=0.011, forward_time=0.212, loss_ctc=${(tr(e, 12) * 100 + b).toFixed(3)}, loss_att=${(tr(e, 12) * 50 + b).toFixed(3)}, acc=${ac(e, 12).toFixed(3)}, loss=${(tr(e, 12) * 70 + b).toFixed(3)}, backward_time=0.212, grad_norm=121.1, clip=100.000, loss_scale=1.000, optim_step_time=0.041, optim0_lr0=1.1e-05, train_time=2.012`,
      ),
      `[host01] 2025-05-01 ${clock(e)},123 (trainer:365) INFO: ${e + 1}epoch results: [train] iter_time=0.011, forward_time=0.212, loss_ctc=${(tr(e, 12) * 100).toFixed(3)}, loss_att=${(tr(e, 12) * 50).toFixed(3)}, acc=${ac(e, 12).toFixed(3)}, loss=${(tr(e, 12) * 70).toFixed(3)}, backward_time=0.212, time=10 minutes and 1.23 seconds, total_count=${(e + 1) * 300}, gpu_max_cached_mem_GB=12.121, [valid] loss_ctc=${(va(e, 12) * 100).toFixed(3)}, cer_ctc=0.212, loss_att=${(va(e, 12) * 50).toFixed(3)}, acc=${ac(e, 12).toFixed(3)}, cer=0.3, wer=0.7, loss=${(va(e, 12) * 70).toFixed(3)}, time=41.12 seconds, total_count=${(e + 1) * 30}, gpu_max_cached_mem_GB=12.121, [att_plot] time=12.12 seconds, total_count=0, gpu_max_cached_mem_GB=12.121`,
    ]),
  ),
  '~',
  'V loss 12 epoch 1-12',
  'T loss * *',
  'V wer 12 epoch 1-12',
  'V accuracy 12 epoch 1-12',
);
add(
  'speech',
  'icefall.log',
  L(
    N(8, (e) => [
      N(
        5,
        (b) =>
          `2025-05-01 ${clock(e)},123 INFO [train.py:1045] (0/4) Epoch ${e + 1}, batch ${b * 50}, loss[loss=${tr(e * 5 + b, 40).toFixed(4)}, simple_loss=${(tr(e * 5 + b, 40) / 2).toFixed(4)}, pruned_loss=${(tr(e * 5 + b, 40) / 3).toFixed(4)}, over 23${b}56.00 frames. ], tot_loss[loss=${(tr(e * 5 + b, 40) + 0.02).toFixed(4)}, simple_loss=${(tr(e * 5 + b, 40) / 2).toFixed(4)}, pruned_loss=${(tr(e * 5 + b, 40) / 3).toFixed(4)}, over 4512${b}1.00 frames. ], batch size: 70, lr: 4.41e-02, grad_scale: 8.0`,
      ),
      `2025-05-01 ${clock(e)},123 INFO [train.py:1068] (0/4) Computing validation loss`,
      `2025-05-01 ${clock(e)},123 INFO [train.py:1077] (0/4) Epoch ${e + 1}, validation: loss=${va(e, 8).toFixed(4)}, simple_loss=${(va(e, 8) / 2).toFixed(4)}, pruned_loss=${(va(e, 8) / 3).toFixed(4)}, over 944034.00 frames. `,
    ]),
  ),
  '~',
  'T loss 40 *',
  'V loss 8 epoch 1-8',
);
add(
  'speech',
  'opennmt.log',
  L(
    N(40, (i) => [
      `[2025-05-01 ${clock(i)},123 INFO] Step ${(i + 1) * 50}/ 2000; acc: ${(ac(i, 40) * 100).toFixed(1)}; ppl: ${Math.exp(tr(i, 40)).toFixed(2)}; xent: ${tr(i, 40).toFixed(2)}; lr: 0.00012; sents:   41212; bsz: 3012/3101/51; 41212/42121 tok/s,    ${i * 12} sec;`,
      ...((i + 1) % 10
        ? []
        : [
            `[2025-05-01 ${clock(i)},123 INFO] valid stats calculation`,
            `                           took: 12.31241 s.`,
            `[2025-05-01 ${clock(i)},123 INFO] Train perplexity: ${Math.exp(tr(i, 40)).toFixed(4)}`,
            `[2025-05-01 ${clock(i)},123 INFO] Train accuracy: ${(ac(i, 40) * 100).toFixed(4)}`,
            `[2025-05-01 ${clock(i)},123 INFO] Sentences processed: 412124`,
            `[2025-05-01 ${clock(i)},123 INFO] Average bsz: 3012/3101/51`,
            `[2025-05-01 ${clock(i)},123 INFO] Validation perplexity: ${Math.exp(va(i, 40)).toFixed(4)}`,
            `[2025-05-01 ${clock(i)},123 INFO] Validation accuracy: ${(ac(i, 40) * 100).toFixed(4)}`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 50-2000',
  'V perplexity 4 step 500-2000',
  'V accuracy 4 step 500-2000',
);
add(
  'speech',
  'marian.log',
  L(
    '[2025-05-01 10:00:00] Training started',
    N(40, (i) => [
      `[2025-05-01 ${clock(i)}] Ep. ${1 + Math.floor(i / 15)} : Up. ${(i + 1) * 500} : Sen. ${(i % 15) * 64},121 : Cost ${(tr(i, 40) * 3).toFixed(8)} * 1,121,412 @ 12,121 after ${i + 1},121,412 : Time 41.12s : 31212.12 words/s : gNorm 1.2121`,
      ...((i + 1) % 10
        ? []
        : [
            `[2025-05-01 ${clock(i)}] [valid] Ep. ${1 + Math.floor(i / 15)} : Up. ${(i + 1) * 500} : ce-mean-words : ${(va(i, 40) * 2).toFixed(6)} : new best`,
            `[2025-05-01 ${clock(i)}] [valid] Ep. ${1 + Math.floor(i / 15)} : Up. ${(i + 1) * 500} : bleu-detok : ${(ac(i, 40) * 30).toFixed(4)} : new best`,
          ]),
    ]),
  ),
  '~',
  'T loss 40 step 500-20000',
  'V loss 4 step 5000-20000',
  'V bleu 4 step 5000-20000',
);
add(
  'speech',
  'kaldi-nnet1.log',
  L(
    'CROSSVAL PRERUN AVG.LOSS 4.1212 (Xent),',
    N(
      16,
      (e) =>
        `ITERATION ${String(e + 1).padStart(2, '0')}: TRAIN AVG.LOSS ${f4(tr(e, 16))}, (lrate0.008), CROSSVAL AVG.LOSS ${f4(va(e, 16))}, nnet accepted (nnet_6.dbn_dnn_iter0${e + 1}_learnrate0.008_tr${f4(tr(e, 16))}_cv${f4(va(e, 16))})`,
    ),
  ),
  'T loss 16 * 1-16',
  'V loss 16 * 1-16',
);
// --- Paddle, MindSpore, TensorFlow
add(
  'paddle',
  'ppdet.log',
  L(
    N(6, (e) => [
      N(
        5,
        (b) =>
          `[05/01 ${clock(e)}] ppdet.engine INFO: Epoch: [${e}] [${String(b * 20).padStart(3)}/100] learning_rate: 0.000500 loss: ${tr(e * 5 + b, 30).toFixed(6)} loss_cls: ${(tr(e * 5 + b, 30) / 2).toFixed(6)} loss_iou: ${(tr(e * 5 + b, 30) / 4).toFixed(6)} eta: 0:12:11 batch_cost: 0.4121 data_cost: 0.0003 ips: 19.4121 images/s`,
      ),
      `[05/01 ${clock(e)}] ppdet.engine INFO: Eval iter: 0`,
      ` Average Precision  (AP) @[ IoU=0.50:0.95 | area=   all | maxDets=100 ] = ${(ac(e, 6) / 2).toFixed(3)}`,
      ` Average Precision  (AP) @[ IoU=0.50      | area=   all | maxDets=100 ] = ${ac(e, 6).toFixed(3)}`,
      ` Average Recall     (AR) @[ IoU=0.50:0.95 | area=   all | maxDets=  1 ] = 0.212`,
      `[05/01 ${clock(e)}] ppdet.engine INFO: Best test bbox ap is ${(ac(e, 6) / 2).toFixed(3)}.`,
    ]),
  ),
  '~',
  'T loss 30 step *',
);
add(
  'paddle',
  'ppocr.log',
  L(
    N(10, (e) => [
      N(
        3,
        (b) =>
          `[2025/05/01 ${clock(e)}] ppocr INFO: epoch: [${e + 1}/10], global_step: ${e * 30 + (b + 1) * 10}, lr: 0.000500, acc: ${(ac(e, 10) - 0.02).toFixed(6)}, norm_edit_dis: 0.712121, CTCLoss: ${(tr(e * 3 + b, 30) * 10).toFixed(6)}, SARLoss: 0.912121, loss: ${(tr(e * 3 + b, 30) * 11).toFixed(6)}, avg_reader_cost: 0.11121 s, avg_batch_cost: 0.41212 s, avg_samples: 128.0, ips: 311.12121 samples/s, eta: 0:12:11, max_mem_reserved: 4121 MB`,
      ),
      `eval model:: 100%|██████████| 20/20 [00:04<00:00,  4.12it/s]`,
      `[2025/05/01 ${clock(e)}] ppocr INFO: cur metric, acc: ${ac(e, 10)}, norm_edit_dis: 0.81212, fps: 812.12`,
      `[2025/05/01 ${clock(e)}] ppocr INFO: best metric, acc: ${ac(e, 10)}, is_float16: False, norm_edit_dis: 0.81212, fps: 812.12, best_epoch: ${e + 1}`,
    ]),
  ),
  '~',
  'T loss 30 step 10-300',
  'V accuracy 10 * *',
);
add(
  'paddle',
  'mindspore.log',
  L(
    N(8, (e) => [
      N(5, (b) => `epoch: ${e + 1} step: ${(b + 1) * 20}, loss is ${tr(e * 5 + b, 40)}`),
      `Train epoch time: 12121.121 ms, per step time: 121.121 ms`,
      `epoch: ${e + 1}, accuracy: ${f4(ac(e, 8))}`,
    ]),
  ),
  '~',
  'T loss 40 step *',
);
add(
  'tensorflow',
  'estimator.log',
  L(
    N(20, (i) => [
      `I0501 ${clock(i)}.121212 140212 basic_session_run_hooks.py:260] loss = ${tr(i)}, step = ${i * 100} (12.121 sec)`,
      `I0501 ${clock(i)}.121212 140212 basic_session_run_hooks.py:692] global_step/sec: 8.12`,
      ...((i + 1) % 5
        ? []
        : [
            `I0501 ${clock(i)}.121212 140212 evaluation.py:255] Starting evaluation at 2025-05-01T10:00:00`,
            `I0501 ${clock(i)}.121212 140212 estimator.py:2039] Saving dict for global step ${(i + 1) * 100}: accuracy = ${ac(i)}, average_loss = ${va(i)}, global_step = ${(i + 1) * 100}, loss = ${va(i)}`,
          ]),
    ]),
  ),
  '~',
  'T loss 20 step 0-1900',
  'V loss 4 step 500-2000',
  'V accuracy 4 step 500-2000',
);
add(
  'tensorflow',
  'object-detection.log',
  L(
    N(30, (i) => [
      `INFO:tensorflow:Step ${(i + 1) * 100} per-step time 0.412s`,
      `I0501 ${clock(i)}.121212 140212 model_lib_v2.py:705] Step ${(i + 1) * 100} per-step time 0.412s`,
      `INFO:tensorflow:{'Loss/classification_loss': ${tr(i, 30) / 2},`,
      ` 'Loss/localization_loss': ${tr(i, 30) / 4},`,
      ` 'Loss/regularization_loss': ${tr(i, 30) / 4},`,
      ` 'Loss/total_loss': ${tr(i, 30)},`,
      ` 'learning_rate': 0.0121212}`,
      `I0501 ${clock(i)}.121212 140212 model_lib_v2.py:708] {'Loss/classification_loss': ${tr(i, 30) / 2},`,
      ` 'Loss/localization_loss': ${tr(i, 30) / 4},`,
      ` 'Loss/regularization_loss': ${tr(i, 30) / 4},`,
      ` 'Loss/total_loss': ${tr(i, 30)},`,
      ` 'learning_rate': 0.0121212}`,
    ]),
  ),
  '~',
  'T loss 30 step 100-3000',
);
add(
  'tensorflow',
  'keras-outputs.log',
  L(
    N(20, (e) => [
      `Epoch ${e + 1}/20`,
      `40/40 - 1s - 12ms/step - age_loss: ${f4(tr(e) / 2)} - age_mae: ${f4(tr(e) / 3)} - gender_accuracy: ${f4(ac(e))} - gender_loss: ${f4(tr(e) / 2)} - loss: ${f4(tr(e))} - val_age_loss: ${f4(va(e) / 2)} - val_age_mae: ${f4(va(e) / 3)} - val_gender_accuracy: ${f4(ac(e))} - val_gender_loss: ${f4(va(e) / 2)} - val_loss: ${f4(va(e))} - learning_rate: 1.0000e-03`,
    ]),
  ),
  '~',
  ...TV,
  'T loss* 20 epoch 1-20',
  'V loss* 20 epoch 1-20',
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'tensorflow',
  'clu.log',
  L(
    N(30, (i) => [
      `I0501 ${clock(i)}.121212 140212 logging_writer.py:48] [${(i + 1) * 100}] steps_per_sec=12.1212, train/accuracy=${f4(ac(i, 30))}, train/learning_rate=0.001, train/loss=${tr(i, 30).toFixed(6)}`,
      ...((i + 1) % 10
        ? []
        : [
            `I0501 ${clock(i)}.121212 140212 logging_writer.py:48] [${(i + 1) * 100}] eval/accuracy=${f4(ac(i, 30))}, eval/loss=${va(i, 30).toFixed(6)}`,
          ]),
    ]),
  ),
  '~',
  'T loss 30 step 100-3000',
  'V loss 3 step 1000-3000',
  'T accuracy 30 step 100-3000',
  'V accuracy 3 step 1000-3000',
);
// --- fastai, Lightning, Ignite, Catalyst
add(
  'loops',
  'fastai-two-phases.log',
  L(
    'epoch     train_loss  valid_loss  error_rate  time    ',
    N(3, (e) => `${e}         ${tr(e, 11).toFixed(6)}    ${va(e, 11).toFixed(6)}    ${(1 - ac(e, 11)).toFixed(6)}    00:41     `),
    'epoch     train_loss  valid_loss  error_rate  time    ',
    N(
      8,
      (e) =>
        `${e}         ${tr(e + 3, 11).toFixed(6)}    ${va(e + 3, 11).toFixed(6)}    ${(1 - ac(e + 3, 11)).toFixed(6)}    00:51     `,
    ),
  ),
  '~',
  'T loss 11 epoch *',
  'V loss 11 epoch *',
  'V error 11 epoch * min',
);
add(
  'loops',
  'rich.log',
  L(
    N(
      20,
      (e) =>
        `Epoch ${e}/19 ━━━━━━━━━━━━━━━━━━ 100/100 0:00:12 • 0:00:00 8.12it/s v_num: 3.000 train_loss: ${tr(e).toFixed(3)} val_loss: ${va(e).toFixed(3)} val_acc: ${ac(e).toFixed(3)}`,
    ),
  ),
  '~',
  ...TV0,
  'V accuracy 20 epoch 0-19',
);
add(
  'loops',
  'ignite.log',
  L(
    N(20, (e) => [
      `Training Results - Epoch: ${e + 1} Avg accuracy: ${ac(e).toFixed(2)} Avg loss: ${f4(tr(e))}`,
      `Validation Results - Epoch: ${e + 1} Avg accuracy: ${ac(e).toFixed(2)} Avg loss: ${f4(va(e))}`,
    ]),
  ),
  ...TV,
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'loops',
  'catalyst.log',
  L(
    N(20, (e) => [
      `train (${e + 1}/20) accuracy01: ${f4(ac(e))} | loss: ${f4(tr(e))} | lr: 0.001 | momentum: 0.9`,
      `valid (${e + 1}/20) accuracy01: ${f4(ac(e))} | loss: ${f4(va(e))} | lr: 0.001 | momentum: 0.9`,
      `* Epoch (${e + 1}/20) `,
    ]),
  ),
  '~',
  ...TV,
  'T accuracy 20 epoch 1-20',
  'V accuracy 20 epoch 1-20',
);
add(
  'loops',
  'ray-train.log',
  L(
    N(15, (e) => [
      `Training finished iteration ${e + 1} at 2025-05-01 ${clock(e)}. Total running time: ${e + 1}min 2s`,
      '╭───────────────────────────────────────────────╮',
      '│ Training result                               │',
      '├───────────────────────────────────────────────┤',
      '│ checkpoint_dir_name                           │',
      '│ time_this_iter_s                      5.12121 │',
      `│ time_total_s                        ${(5.12 * (e + 1)).toFixed(4).padStart(9)} │`,
      `│ training_iteration                  ${String(e + 1).padStart(9)} │`,
      `│ accuracy                            ${ac(e, 15).toFixed(5).padStart(9)} │`,
      `│ train_loss                          ${tr(e, 15).toFixed(5).padStart(9)} │`,
      `│ val_loss                            ${va(e, 15).toFixed(5).padStart(9)} │`,
      '╰───────────────────────────────────────────────╯',
    ]),
  ),
  '~',
  'T loss 15 * 1-15',
  'V loss 15 * 1-15',
);
add(
  'loops',
  'accelerate.log',
  L(
    N(20, (e) => [
      `05/01/2025 ${clock(e)} - INFO - __main__ -   epoch ${e}: {'accuracy': ${ac(e)}, 'f1': ${ac(e) + 0.02}}`,
      `05/01/2025 ${clock(e)} - INFO - __main__ -   epoch ${e}: train_loss: ${tr(e)}, eval_loss: ${va(e)}`,
    ]),
  ),
  '~',
  ...TV0,
  '* accuracy 20 epoch 0-19',
);
add(
  'loops',
  'sagemaker.log',
  L(
    N(20, (e) => [
      `[05/01/2025 ${clock(e)} INFO 140212121] #quality_metric: host=algo-1, epoch=${e}, train cross_entropy <loss>=${tr(e)}`,
      `[05/01/2025 ${clock(e)} INFO 140212121] #quality_metric: host=algo-1, epoch=${e}, validation cross_entropy <loss>=${va(e)}`,
    ]),
  ),
  '~',
  ...TV0,
);
// --- graphs, molecules, recommenders, physics
add(
  'science',
  'pyg.log',
  L(
    N(
      60,
      (e) =>
        `Epoch: ${String(e + 1).padStart(3, '0')}, Loss: ${f4(tr(e, 60))}, Train: ${f4(ac(e, 60))}, Val: ${f4(ac(e, 60) - 0.05)}, Test: ${f4(ac(e, 60) - 0.06)}`,
    ),
  ),
  '~',
  'T loss 60 epoch 1-60',
  'COUNT loss 1',
);
add(
  'science',
  'pyg-acc.log',
  L(
    N(
      60,
      (e) =>
        `Epoch: ${String(e + 1).padStart(3, '0')}, Train Loss: ${f4(tr(e, 60))}, Val Loss: ${f4(va(e, 60))}, Train Acc: ${f4(ac(e, 60))}, Val Acc: ${f4(ac(e, 60) - 0.05)}, Test Acc: ${f4(ac(e, 60) - 0.06)}`,
    ),
  ),
  'T loss 60 epoch 1-60',
  'V loss 60 epoch 1-60',
  'T accuracy 60 epoch 1-60',
  'V accuracy 60 epoch 1-60',
  'E accuracy 60 epoch 1-60',
);
add(
  'science',
  'graphgym.log',
  L(
    N(20, (e) => [
      `train: {'epoch': ${e}, 'eta': 41.1, 'loss': ${f4(tr(e))}, 'lr': 0.01, 'params': 41212, 'time_iter': 0.012, 'accuracy': ${f4(ac(e))}}`,
      `val: {'epoch': ${e}, 'loss': ${f4(va(e))}, 'lr': 0, 'params': 41212, 'time_iter': 0.011, 'accuracy': ${f4(ac(e))}}`,
      `test: {'epoch': ${e}, 'loss': ${f4(va(e) + 0.02)}, 'lr': 0, 'params': 41212, 'time_iter': 0.011, 'accuracy': ${f4(ac(e))}}`,
    ]),
  ),
  '~',
  ...TV0,
  'E loss 20 epoch 0-19',
  'V accuracy 20 epoch 0-19',
);
add(
  'science',
  'graphgym/val/stats.json',
  L(N(20, (e) => `{"epoch": ${e}, "loss": ${f4(va(e))}, "lr": 0, "params": 41212, "time_iter": 0.011, "accuracy": ${f4(ac(e))}}`)),
  '~',
  '* loss 20 epoch 0-19',
);
add(
  'science',
  'dgl.log',
  L(
    N(
      40,
      (e) =>
        `Epoch ${String(e).padStart(5, '0')} | Time(s) 0.0121 | Loss ${f4(tr(e, 40))} | Accuracy ${f4(ac(e, 40))} | ETputs(KTEPS) 412.12`,
    ),
  ),
  '~',
  'T loss 40 epoch 0-39',
);
add(
  'science',
  'chemprop.log',
  L(
    N(20, (e) => [
      `Epoch ${e}`,
      `Loss = ${power(tr(e), 4)}, PNorm = 34.1212, GNorm = 1.2121, lr_0 = 1.0000e-04`,
      `Validation rmse = ${va(e).toFixed(6)}`,
    ]),
  ),
  '~',
  'T loss 20 epoch 0-19',
  'V * 20 epoch 0-19 min',
);
add(
  'science',
  'results/mace_run-1_train.txt',
  L(
    N(12, (e) => [
      N(4, () => JSON.stringify({ loss: tr(e, 12), time: 0.41, mode: 'opt', epoch: e })),
      JSON.stringify({
        loss: va(e, 12),
        rmse_e: va(e, 12) * 2,
        rmse_f: va(e, 12) * 3,
        mae_f: va(e, 12),
        time: 1.2,
        mode: 'eval',
        epoch: e,
      }),
    ]),
  ),
  '~',
  'T loss * *',
  'V loss 12 *',
);
add(
  'science',
  'mace.log',
  L(
    N(
      30,
      (e) =>
        `2025-05-01 ${clock(e)}.121 INFO: Epoch ${e}: head: default, loss=${va(e, 30).toFixed(8)}, RMSE_E_per_atom=  ${(va(e, 30) * 10).toFixed(2)} meV, RMSE_F= ${(va(e, 30) * 90).toFixed(2)} meV / A`,
    ),
  ),
  '~',
  '* loss 30 epoch 0-29',
);
add(
  'science',
  'fairchem.log',
  L(
    N(30, (i) => [
      `2025-05-01 ${clock(i)} (INFO): energy_mae: ${power(tr(i, 30) * 2, 2)}, forces_mae: ${power(tr(i, 30) / 10, 2)}, forces_cosine_similarity: 4.12e-01, loss: ${power(tr(i, 30), 2)}, lr: 1.00e-04, epoch: ${power((i + 1) / 10, 2)}, step: ${power((i + 1) * 100, 2)}`,
      ...((i + 1) % 10
        ? []
        : [
            `2025-05-01 ${clock(i)} (INFO): Evaluating on val.`,
            `2025-05-01 ${clock(i)} (INFO): energy_mae: ${f4(va(i, 30) * 2)}, forces_mae: ${f4(va(i, 30) / 10)}, loss: ${f4(va(i, 30))}, epoch: ${f4((i + 1) / 10)}`,
          ]),
    ]),
  ),
  '~',
  'T loss 30 step 100-3000',
  'V loss 3 *',
);
add(
  'science',
  'physicsnemo.log',
  L(
    N(
      30,
      (i) =>
        `[${clock(i)}] - [step: ${String(i * 100).padStart(10)}] loss: ${tr(i, 30).toExponential(3).padStart(10)}, time/iteration:  1.212e+01 ms`,
    ),
  ),
  '~',
  'T loss 30 step 0-2900',
);
add(
  'science',
  'recbole.log',
  L(
    N(20, (e) => [
      `Thu 01 May 2025 ${clock(e)} INFO  epoch ${e} training [time: 1.21s, train loss: ${(tr(e) * 100).toFixed(4)}]`,
      `Thu 01 May 2025 ${clock(e)} INFO  epoch ${e} evaluating [time: 0.51s, valid_score: ${ac(e).toFixed(6)}]`,
      `Thu 01 May 2025 ${clock(e)} INFO  valid result: `,
      `recall@10 : ${f4(ac(e) / 3)}    mrr@10 : ${f4(ac(e) / 5)}    ndcg@10 : ${f4(ac(e) / 4)}    hit@10 : ${f4(ac(e))}`,
    ]),
  ),
  '~',
  'T loss 20 epoch 0-19',
);
add(
  'science',
  'rsl-rl.log',
  L(
    N(30, (i) => [
      '################################################################################',
      `                       Learning iteration ${i}/1500                       `,
      '',
      `                       Computation: 41212 steps/s (collection: 1.121s, learning 0.212s)`,
      `             Mean action noise std: 1.00`,
      `          Mean value_function loss: ${f4(tr(i, 30))}`,
      `               Mean surrogate loss: ${(-0.01 * Math.cos(i)).toFixed(4)}`,
      `                       Mean reward: ${(ac(i, 30) * 30).toFixed(2)}`,
      `               Mean episode length: ${100 + i}.12`,
      '--------------------------------------------------------------------------------',
      `                   Total timesteps: ${(i + 1) * 98304}`,
      `                    Iteration time: 1.33s`,
    ]),
  ),
  '~',
  '* loss* 30 * *',
);
// --- boosting and linear learners
add(
  'boosting',
  'lightgbm-two.log',
  L(
    '[LightGBM] [Info] Number of positive: 412, number of negative: 512',
    "Training until validation scores don't improve for 50 rounds",
    N(
      30,
      (i) =>
        `[${(i + 1) * 10}]\ttraining's auc: ${f4(ac(i, 30))}\ttraining's binary_logloss: ${f4(tr(i, 30))}\tvalid_1's auc: ${f4(ac(i, 30) - 0.05)}\tvalid_1's binary_logloss: ${f4(va(i, 30))}`,
    ),
    'Early stopping, best iteration is:',
    `[250]\ttraining's auc: 0.9\ttraining's binary_logloss: 0.3\tvalid_1's auc: 0.8\tvalid_1's binary_logloss: 0.4`,
  ),
  '~',
  'T loss 30 step 10-300',
  'V loss 30 step 10-300',
  'T auc 30 step 10-300',
  'V auc 30 step 10-300',
);
add(
  'boosting',
  'xgboost-two.log',
  L(
    N(
      40,
      (i) =>
        `[${i}]\ttrain-mlogloss:${tr(i, 40).toFixed(5)}\ttrain-merror:${(1 - ac(i, 40)).toFixed(5)}\tvalid-mlogloss:${va(i, 40).toFixed(5)}\tvalid-merror:${(1.03 - ac(i, 40)).toFixed(5)}`,
    ),
  ),
  '~',
  'T loss 40 step 0-39',
  'V loss 40 step 0-39',
  'T error 40 step 0-39',
  'V error 40 step 0-39',
);
add(
  'boosting',
  'catboost-two.log',
  L(
    'Learning rate set to 0.05',
    N(
      40,
      (i) =>
        `${i}:\tlearn: ${tr(i, 40).toFixed(7)}\ttest: ${va(i, 40).toFixed(7)}\ttest1: ${(va(i, 40) + 0.03).toFixed(7)}\tbest: ${(va(i, 40) + 0.03).toFixed(7)} (${i})\ttotal: ${i * 12}ms\tremaining: 12.1s`,
    ),
  ),
  '~',
  'T loss 40 step 0-39',
  '* loss 40 step 0-39',
  '* loss 40 step 0-39',
);
add(
  'boosting',
  'h2o.csv',
  `"","timestamp","duration","number_of_trees","training_rmse","training_logloss","training_auc","training_classification_error","validation_rmse","validation_logloss","validation_auc","validation_classification_error"\n${L(
    N(
      20,
      (i) =>
        `"","2025-05-01 ${clock(i)}"," ${i}.121 sec",${i * 5},${i ? f4(tr(i) / 2) : '"NaN"'},${i ? f4(tr(i)) : '"NaN"'},${i ? f4(ac(i)) : '"NaN"'},0.1,${i ? f4(va(i) / 2) : '"NaN"'},${i ? f4(va(i)) : '"NaN"'},${i ? f4(ac(i)) : '"NaN"'},0.2`,
    ),
  )}`,
  '~',
  'T loss * step 0-95',
  'V loss * step 0-95',
  'V auc * step 0-95',
);
// --- reinforcement learning
add(
  'rl',
  'sb3/progress.csv',
  `rollout/ep_len_mean,rollout/ep_rew_mean,time/fps,time/iterations,time/time_elapsed,time/total_timesteps,train/approx_kl,train/clip_fraction,train/entropy_loss,train/explained_variance,train/loss,train/policy_gradient_loss,train/value_loss\n${L(
    N(30, (i) =>
      i
        ? `${20 + i},${20 + i},1212,${i + 1},${i},${(i + 1) * 2048},0.008,0.09,-0.6,0.1,${f4(tr(i, 30))},-0.01,${f4(tr(i, 30) * 5)}`
        : `${20 + i},${20 + i},1212,${i + 1},${i},${(i + 1) * 2048},,,,,,,`,
    ),
  )}`,
  '~',
  '* reward 30 step 2048-61440 max',
  'T loss 29 step 4096-61440',
);
add(
  'rl',
  'rllib/progress.csv',
  `training_iteration,env_runners/episode_return_mean,env_runners/episode_len_mean,learners/default_policy/total_loss,learners/default_policy/policy_loss,learners/default_policy/vf_loss,num_env_steps_sampled_lifetime,time_total_s,done,trial_id,date\n${L(
    N(
      30,
      (i) =>
        `${i + 1},${20 + 3 * i},${20 + i},${f4(tr(i, 30))},-0.01,${f4(tr(i, 30))},${(i + 1) * 4000},${i * 5.1},False,abc12_00000,2025-05-01_10-00-00`,
    ),
  )}`,
  '~',
  '* reward 30 * * max',
  'T loss 30 * *',
);
add(
  'rl',
  'result.json',
  L(
    N(20, (i) =>
      JSON.stringify({
        env_runners: { episode_return_mean: 20 + 3 * i, episode_len_mean: 20 + i },
        learners: { default_policy: { total_loss: tr(i), vf_loss: tr(i) / 2, entropy: 0.6 } },
        training_iteration: i + 1,
        timesteps_total: (i + 1) * 4000,
        time_total_s: i * 5.1,
        config: { lr: 0.0003, gamma: 0.99 },
        done: false,
        trial_id: 'abc12_00000',
      }),
    ),
  ),
  '~',
  '* reward 20 * * max',
  'T loss 20 * *',
);
add(
  'rl',
  'cleanrl.log',
  L(N(60, (i) => `global_step=${(i + 1) * 128 + (i % 7)}, episodic_return=${(ac(i, 60) * 200).toFixed(1)}`)),
  'REFUSED no-series',
);
// --- exports of trackers
add(
  'tracker',
  'aim.csv',
  `run,metric,context,step,value\n${L(
    N(20, (i) => [
      `sunny,loss,"{""subset"":""train""}",${i * 10},${tr(i)}`,
      `sunny,loss,"{""subset"":""val""}",${i * 10},${va(i)}`,
    ]),
  )}`,
  '~',
  'T loss 20 step 0-190',
  'V loss 20 step 0-190',
);
add(
  'tracker',
  'neptune.csv',
  `run_id,attribute_path,step,timestamp,value\n${L(
    N(20, (i) => [
      `RUN-1,train/loss,${i * 10}.0,2025-05-01T${clock(i)}Z,${tr(i)}`,
      `RUN-1,val/loss,${i * 10}.0,2025-05-01T${clock(i)}Z,${va(i)}`,
    ]),
  )}`,
  '~',
  'T loss 20 step 0-190',
  'V loss 20 step 0-190',
);
add(
  'tracker',
  'comet.json',
  JSON.stringify([
    { name: 'train_loss', type: 'scatter', mode: 'lines', x: N(20, (i) => i * 10), y: N(20, (i) => tr(i)) },
    { name: 'val_loss', type: 'scatter', mode: 'lines', x: N(20, (i) => i * 10), y: N(20, (i) => va(i)) },
  ]),
  '~',
  'T loss 20 step 0-190',
  'V loss 20 step 0-190',
);
add(
  'tracker',
  'comet-metrics.csv',
  `metricName,metricValue,timestamp,step,epoch,runContext\n${L(
    N(20, (i) => [
      `train_loss,${tr(i)},${1714000000000 + i * 1000},${i * 10},${i},train`,
      `val_loss,${va(i)},${1714000000000 + i * 1000},${i * 10},${i},validate`,
    ]),
  )}`,
  '~',
  'T loss 20 step 0-190',
  'V loss 20 step 0-190',
);
add(
  'tracker',
  'clearml.json',
  JSON.stringify({
    loss: {
      train: { name: 'train', x: N(20, (i) => i * 10), y: N(20, (i) => tr(i)) },
      validation: { name: 'validation', x: N(20, (i) => i * 10), y: N(20, (i) => va(i)) },
    },
    accuracy: { validation: { name: 'validation', x: N(20, (i) => i * 10), y: N(20, (i) => ac(i)) } },
  }),
  'T loss 20 step 0-190',
  'V loss 20 step 0-190',
  'V accuracy 20 step 0-190',
);
add(
  'tracker',
  'wandb-history.csv',
  `,_step,_runtime,_timestamp,train/loss,train/global_step,eval/loss,eval/runtime,train/epoch\n${L(
    N(40, (i) =>
      i % 4 === 3
        ? `${i},${i},${i * 3.1},${1.714e9 + i * 3},,${i * 10},${va(i, 40)},12.1,${i / 10}`
        : `${i},${i},${i * 3.1},${1.714e9 + i * 3},${tr(i, 40)},${i * 10},,,${i / 10}`,
    ),
  )}`,
  '~',
  'T loss 30 * *',
  'V loss 10 * *',
);
