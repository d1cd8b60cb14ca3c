/** Shapes of writers that nothing here was built from, with made-up numbers; the answers were written before the reader saw them. */

export interface Example {
  readonly name: string;
  readonly path: string;
  readonly content: string;
  /** `role metric axis points first…last x first…last y` of each series that matters. */
  readonly expected: readonly string[];
}

export const train = (i: number) => (0.2 + 2 / (i + 1)).toFixed(4);
export const valid = (i: number) => (0.4 + 1.6 / (i + 1) + 0.01 * i).toFixed(4);
export const percent = (i: number) => (50 + 3 * i).toFixed(2);
export const share = (i: number) => (0.5 + 0.03 * i).toFixed(4);
export const of = (count: number, line: (i: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, i) => line(i)).join(between);
export const two = (i: number) => String(i).padStart(2, '0');

/** The series that `train`, `valid`, `percent` or `share` made. */
export function made(
  role: string,
  metric: string,
  axis: string,
  count: number,
  x: readonly [number, number],
  value: (i: number) => string,
  at: (i: number) => number = (i) => i,
): string {
  return `${role} ${metric} ${axis} ${count} ${x[0]}…${x[1]} ${Number(value(at(0)))}…${Number(value(at(count - 1)))}`;
}

/** Ten epochs of training and validation loss. */
export const pair = (first = 1, count = 10, axis = 'epoch') => [
  made('train', 'loss', axis, count, [first, first + count - 1], train),
  made('validation', 'loss', axis, count, [first, first + count - 1], valid),
];

const notebook = (outputs: readonly object[]) =>
  JSON.stringify({
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['# Train'] },
      { cell_type: 'code', execution_count: 3, metadata: {}, outputs, source: ['fit()'] },
    ],
    metadata: { kernelspec: { name: 'python3' } },
    nbformat: 4,
    nbformat_minor: 5,
  });

export const EXAMPLES: readonly Example[] = [
  {
    name: 'PyTorch-Ignite',
    path: 'ignite.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:${two(i)}:00,123 ignite.engine.engine.Engine INFO: Epoch[${i + 1}] Complete. Time taken: 00:00:10.123\nTraining Results - Epoch: ${i + 1}  Avg accuracy: ${share(i)} Avg loss: ${train(i)}\nValidation Results - Epoch: ${i + 1}  Avg accuracy: ${share(i)} Avg loss: ${valid(i)}`,
    ),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'fastai, frozen and then unfrozen',
    path: 'out.txt',
    content: [3, 7]
      .map(
        (count, part) =>
          `epoch     train_loss  valid_loss  accuracy  time    \n${of(count, (i) => `${i}         ${train(i + 3 * part)}    ${valid(i + 3 * part)}    ${share(i)}    00:12`)}`,
      )
      .join('\n'),
    expected: [made('train', 'loss', 'epoch', 10, [0, 6], train), made('validation', 'loss', 'epoch', 10, [0, 6], valid)],
  },
  {
    name: 'MXNet',
    path: 'mxnet.log',
    content: of(
      10,
      (i) =>
        `INFO:root:Epoch[${i}] Batch [0-50]\tSpeed: 1000.00 samples/sec\tcross-entropy=${train(i)}\nINFO:root:Epoch[${i}] Train-cross-entropy=${train(i)}\nINFO:root:Epoch[${i}] Time cost=12.345\nINFO:root:Epoch[${i}] Validation-cross-entropy=${valid(i)}`,
    ),
    expected: pair(0),
  },
  {
    name: 'Flux in Julia',
    path: 'julia.out',
    content: of(10, (i) => `[ Info: Epoch ${i + 1}: train loss = ${train(i)}, test loss = ${valid(i)}, test acc = ${percent(i)}%`),
    expected: pair(),
  },
  {
    name: 'luz in R',
    path: 'luz.Rout',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}/10\nTrain metrics: Loss: ${train(i)} - Acc: ${share(i)}\nValid metrics: Loss: ${valid(i)} - Acc: ${share(i)}`,
    ),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'candle in Rust',
    path: 'candle.txt',
    content: of(10, (i) => `${String(i + 1).padStart(4)} train loss: ${train(i).padStart(8)} test acc: ${percent(i).padStart(5)}%`),
    expected: [made('train', 'loss', 'epoch', 10, [1, 10], train)],
  },
  {
    name: 'Gorgonia in Go',
    path: 'go.log',
    content: of(10, (i) => `2024/03/01 10:00:${two(i)} Epoch ${i} | cost ${train(i)} | val cost ${valid(i)}`),
    expected: pair(0),
  },
  {
    name: 'the MNIST example of C++',
    path: 'cpp.txt',
    content: of(
      10,
      (i) =>
        `${of(3, (j) => `Train Epoch: ${i + 1} [${String(20000 * j).padStart(5)}/60000] Loss: ${train(3 * i + j)}`)}\nTest set: Average loss: ${valid(i)} | Accuracy: ${share(i)}`,
    ),
    expected: [
      made('validation', 'loss', 'epoch', 10, [1, 10], valid),
      made('validation', 'accuracy', 'epoch', 10, [1, 10], share),
    ],
  },
  {
    name: 'two evaluation sets by a word in brackets',
    path: 'sets.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1} - train loss ${train(i)}\n  Validation (clean): loss ${valid(i)} acc ${percent(i)}\n  Validation (noisy): loss ${valid(i + 5)} acc ${percent(i + 1)}`,
    ),
    expected: [...pair(), made('validation', 'loss', 'epoch', 10, [1, 10], valid, (i) => i + 5)],
  },
  {
    name: 'nnU-Net v2',
    path: 'training_log_2024_1_1_10_00_00.txt',
    content: of(
      10,
      (i) =>
        `2024-01-01 10:${two(i)}:00.100000:  \n2024-01-01 10:${two(i)}:00.123456: Epoch ${i} \n2024-01-01 10:${two(i)}:00.123456: Current learning rate: 0.01 \n2024-01-01 10:${two(i)}:40.123456: train_loss ${(Number(train(i)) - 1).toFixed(4)} \n2024-01-01 10:${two(i)}:40.123456: val_loss ${(Number(valid(i)) - 1).toFixed(4)} \n2024-01-01 10:${two(i)}:40.123456: Pseudo dice [np.float32(0.5), np.float32(${share(i)})] \n2024-01-01 10:${two(i)}:40.123456: Epoch time: 40.12 s \n2024-01-01 10:${two(i)}:40.123456: Yayy! New best EMA pseudo Dice: ${share(i)} `,
    ),
    expected: [
      made('train', 'loss', 'epoch', 10, [0, 9], (i) => (Number(train(i)) - 1).toFixed(4)),
      made('validation', 'loss', 'epoch', 10, [0, 9], (i) => (Number(valid(i)) - 1).toFixed(4)),
    ],
  },
  {
    name: 'sentence-transformers, information retrieval',
    path: 'Information-Retrieval_evaluation_results.csv',
    content: `epoch,steps,cosine-Accuracy@1,cosine-Accuracy@10,cosine-MRR@10,cosine-NDCG@10,cosine-MAP@100\n${of(10, (i) => `${i},${500 * (i + 1)},${share(i)},${share(i)},${share(i)},${share(i)},${share(i)}`)}\n`,
    expected: [made('validation', 'ndcg', 'step', 10, [500, 5000], share)],
  },
  {
    name: 'DeepXDE on the console',
    path: 'deepxde.out',
    content: `Compiling model...\n'compile' took 0.5 s\n\nTraining model...\n\nStep      Train loss              Test loss               Test metric   \n${of(10, (i) => `${String(1000 * i).padEnd(10)}[${train(i)}e+00, 0.00e+00]    [${valid(i)}e+00, 0.00e+00]    []  `)}\n\nBest model at step 9000:\n  train loss: 4.00e-01\n  test loss: 5.00e-01\n  test metric: []\n\n'train' took 12.3 s\n`,
    expected: [made('train', 'loss', 'step', 10, [0, 9000], train), made('validation', 'loss', 'step', 10, [0, 9000], valid)],
  },
  {
    name: 'folds below headings',
    path: 'folds.log',
    content: of(
      3,
      (fold) =>
        `========== Fold ${fold + 1}/3 ==========\n${of(10, (i) => `Epoch ${i + 1}/10 train_loss=${train(i)} val_loss=${valid(i + fold)}`)}`,
    ),
    expected: [0, 1, 2].flatMap((fold) => [
      pair()[0] ?? '',
      made('validation', 'loss', 'epoch', 10, [1, 10], valid, (i) => i + fold),
    ]),
  },
  {
    name: 'settings as headings',
    path: 'sweep.log',
    content: [0.1, 0.01]
      .map(
        (rate, run) =>
          `>>> lr=${rate}, batch_size=32\n${of(10, (i) => `epoch ${i + 1}: train ${train(i)} valid ${valid(i + run)}`)}`,
      )
      .join('\n'),
    expected: [0, 1].flatMap((run) => [pair()[0] ?? '', made('validation', 'loss', 'epoch', 10, [1, 10], valid, (i) => i + run)]),
  },
  {
    name: 'a Markdown table',
    path: 'RESULTS.md',
    content: `# Results\n\nSome words first.\n\n| Epoch | Train Loss | Val Loss | Val Acc |\n|------:|-----------:|---------:|--------:|\n${of(10, (i) => `| ${i + 1} | ${train(i)} | ${valid(i)} | ${percent(i)}% |`)}\n\nThe end.\n`,
    expected: pair(),
  },
  {
    name: 'a table of rich',
    path: 'rich.log',
    content: `┏━━━━━━━┳━━━━━━━━━━━━┳━━━━━━━━━━┓\n┃ Epoch ┃ Train loss ┃ Val loss ┃\n┡━━━━━━━╇━━━━━━━━━━━━╇━━━━━━━━━━┩\n${of(10, (i) => `│ ${String(i + 1).padEnd(5)} │ ${train(i).padEnd(10)} │ ${valid(i).padEnd(8)} │`)}\n└───────┴────────────┴──────────┘\n`,
    expected: pair(),
  },
  {
    name: 'Chinese',
    path: 'zh.log',
    content: of(
      10,
      (i) => `第 ${i + 1} 轮 / 共 10 轮，训练集损失：${train(i)}，验证集损失：${valid(i)}，验证集准确率：${percent(i)}%`,
    ),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], percent)],
  },
  {
    name: 'Japanese',
    path: 'ja.log',
    content: of(10, (i) => `エポック ${i + 1}/10  訓練損失: ${train(i)}  検証損失: ${valid(i)}  検証精度: ${share(i)}`),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'Korean',
    path: 'ko.log',
    content: of(10, (i) => `에포크 ${i + 1}/10 - 학습 손실: ${train(i)} - 검증 손실: ${valid(i)} - 검증 정확도: ${share(i)}`),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'Russian',
    path: 'ru.log',
    content: of(
      10,
      (i) =>
        `Эпоха ${i + 1}/10: потери на обучении: ${train(i)}, потери на валидации: ${valid(i)}, точность на валидации: ${share(i)}`,
    ),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'German with a decimal comma',
    path: 'de.log',
    content: of(
      10,
      (i) =>
        `Epoche ${i + 1}/10  Trainingsverlust: ${train(i).replace('.', ',')}  Validierungsverlust: ${valid(i).replace('.', ',')}`,
    ),
    expected: pair(),
  },
  {
    name: 'a French spreadsheet',
    path: 'resultats.csv',
    content: `Époque;Perte entraînement;Perte validation\n${of(10, (i) => `${i + 1};${train(i).replace('.', ',')};${valid(i).replace('.', ',')}`)}\n`,
    expected: pair(),
  },
  {
    name: 'Spanish',
    path: 'es.log',
    content: of(10, (i) => `Época ${i + 1}: pérdida de entrenamiento = ${train(i)}, pérdida de validación = ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'a notebook with the bars of Keras 3',
    path: 'keras.ipynb',
    content: notebook([
      {
        name: 'stdout',
        output_type: 'stream',
        text: Array.from({ length: 10 }, (_, i) => [
          `Epoch ${i + 1}/10\n`,
          `\u001b[1m100/100\u001b[0m \u001b[32m━━━━━━━━━━\u001b[0m\u001b[37m\u001b[0m \u001b[1m3s\u001b[0m 25ms/step - accuracy: ${share(i)} - loss: ${train(i)} - val_accuracy: ${share(i)} - val_loss: ${valid(i)}\n`,
        ]).flat(),
      },
    ]),
    expected: pair(),
  },
  {
    name: 'a notebook with the table of the Hugging Face Trainer',
    path: 'trainer.ipynb',
    content: notebook([
      {
        output_type: 'display_data',
        metadata: {},
        data: {
          'text/html': [
            "\n    <div>\n      <progress value='1000' max='1000' style='width:300px; height:20px;'></progress>\n      [1000/1000 10:00, Epoch 10/10]\n    </div>\n",
            '<table border="1" class="dataframe">\n  <thead>\n <tr style="text-align: left;">\n      <th>Epoch</th>\n      <th>Training Loss</th>\n      <th>Validation Loss</th>\n      <th>Accuracy</th>\n    </tr>\n  </thead>\n  <tbody>\n',
            ...Array.from(
              { length: 10 },
              (_, i) =>
                `    <tr>\n      <td>${i + 1}</td>\n      <td>${train(i)}00</td>\n      <td>${valid(i)}00</td>\n      <td>${share(i)}00</td>\n    </tr>\n`,
            ),
            '  </tbody>\n</table><p>',
          ],
          'text/plain': ['<IPython.core.display.HTML object>'],
        },
      },
    ]),
    expected: pair(),
  },
  {
    name: 'a notebook of fastai',
    path: 'fastai.ipynb',
    content: notebook([
      {
        output_type: 'display_data',
        metadata: {},
        data: {
          'text/html': `<table border="1" class="dataframe"><thead><tr style="text-align: left;"><th>epoch</th><th>train_loss</th><th>valid_loss</th><th>error_rate</th><th>time</th></tr></thead><tbody>${of(10, (i) => `<tr><td>${i}</td><td>${train(i)}00</td><td>${valid(i)}00</td><td>0.1</td><td>00:21</td></tr>`, '')}</tbody></table>`,
          'text/plain': '<IPython.core.display.HTML object>',
        },
      },
    ]),
    expected: pair(0),
  },
  {
    name: 'Darknet',
    path: 'darknet.log',
    content: of(
      40,
      (i) =>
        ` ${100 * (i + 1)}: ${train(i)}, ${train(i)} avg loss, 0.001000 rate, 3.210000 seconds, ${6400 * (i + 1)} images, 5.1 hours left`,
    ),
    expected: [made('train', 'loss', 'step', 40, [100, 4000], train)],
  },
  {
    name: 'the Estimator of TensorFlow',
    path: 'estimator.log',
    content: of(
      10,
      (i) =>
        `INFO:tensorflow:loss = ${train(i)}, step = ${100 * i} (12.345 sec)\nINFO:tensorflow:global_step/sec: 8.1\nINFO:tensorflow:Saving dict for global step ${100 * (i + 1)}: accuracy = ${share(i)}, global_step = ${100 * (i + 1)}, loss = ${valid(i)}`,
    ),
    expected: [made('train', 'loss', 'step', 10, [0, 900], train), made('validation', 'loss', 'step', 10, [100, 1000], valid)],
  },
  {
    name: 'the object detection of TensorFlow 2',
    path: 'od.log',
    content: of(
      10,
      (i) =>
        `INFO:tensorflow:Step ${100 * (i + 1)} per-step time 0.512s\nI0301 10:00:00.123456 140000000 model_lib_v2.py:705] Step ${100 * (i + 1)} per-step time 0.512s\nINFO:tensorflow:{'Loss/classification_loss': ${share(i)},\n 'Loss/localization_loss': ${share(i)},\n 'Loss/regularization_loss': 0.15,\n 'Loss/total_loss': ${train(i)},\n 'learning_rate': 0.0266665}`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train)],
  },
  {
    name: 'ESPnet 2',
    path: 'train.log',
    content: of(
      10,
      (i) =>
        `[host] 2024-03-01 10:${two(i)}:00,123 (trainer:338) INFO: ${i + 1}epoch results: [train] iter_time=0.003, forward_time=0.1, loss_ctc=50.1, loss_att=40.2, acc=${share(i)}, loss=${train(i)}, backward_time=0.1, optim0_lr0=1.0e-04, train_time=0.5, time=10 minutes and 2.3 seconds, total_count=1000, [valid] loss_ctc=40.3, loss_att=30.4, acc=${share(i)}, cer=0.3, wer=0.6, loss=${valid(i)}, time=20.1 seconds, total_count=50`,
    ),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'OpenNMT',
    path: 'onmt.log',
    content: of(
      10,
      (i) =>
        `[2024-03-01 10:${two(i)}:00,123 INFO] Step ${500 * (i + 1)}/5000; acc: ${percent(i)}; ppl: ${(100 / (i + 1)).toFixed(2)}; xent: ${train(i)}; lr: 0.00012; sents: 12345; bsz: 4000/3000/50; 10000/9000 tok/s; 100 sec;\n[2024-03-01 10:${two(i)}:30,123 INFO] Train perplexity: ${(100 / (i + 1)).toFixed(2)}\n[2024-03-01 10:${two(i)}:30,123 INFO] Validation perplexity: ${(200 / (i + 1)).toFixed(2)}\n[2024-03-01 10:${two(i)}:30,123 INFO] Validation accuracy: ${percent(i)}`,
    ),
    expected: [
      made('train', 'loss', 'step', 10, [500, 5000], train),
      made('validation', 'perplexity', 'step', 10, [500, 5000], (i) => (200 / (i + 1)).toFixed(2)),
      made('validation', 'accuracy', 'step', 10, [500, 5000], percent),
    ],
  },
  {
    name: 'Marian',
    path: 'marian.log',
    content: of(
      10,
      (i) =>
        `[2024-03-01 10:${two(i)}:00] Ep. 1 : Up. ${1000 * (i + 1)} : Sen. ${64000 * (i + 1)} : Cost ${train(i)} * 1,234,567 @ 5,432 after ${1234567 * (i + 1)} : Time 100.12s : 12345.67 words/s : gNorm 0.5678\n[2024-03-01 10:${two(i)}:30] [valid] Ep. 1 : Up. ${1000 * (i + 1)} : cross-entropy : ${valid(i)} : new best`,
    ),
    expected: [
      made('train', 'loss', 'step', 10, [1000, 10000], train),
      made('validation', 'loss', 'step', 10, [1000, 10000], valid),
    ],
  },
  {
    name: 'llm.c',
    path: 'llmc.log',
    content: of(
      40,
      (i) =>
        `step ${String(i + 1).padStart(4)}/40 | loss ${train(i)} (+nanz)| norm 1.2345 (+nanz)| lr 6.00e-04 | 100.12 ms | 45.1% bf16 MFU | 512345 tok/s${i % 10 === 9 ? `\nval loss ${valid(i)}` : ''}`,
    ),
    expected: [
      made('train', 'loss', 'step', 40, [1, 40], train),
      made('validation', 'loss', 'step', 4, [10, 40], valid, (i) => 10 * i + 9),
    ],
  },
  {
    name: 'LitGPT',
    path: 'litgpt.log',
    content: of(
      10,
      (i) =>
        `Epoch 1 | iter ${16 * (i + 1)} step ${i + 1} | loss train: ${train(i)}, val: ${valid(i)} | iter time: 512.12 ms (step)`,
    ),
    expected: [made('train', 'loss', 'step', 10, [16, 160], train), made('validation', 'loss', 'step', 10, [16, 160], valid)],
  },
  {
    name: 'MLX',
    path: 'mlx.log',
    content: `Iter 1: Val loss ${valid(0)}, Val took 10.123s\n${of(10, (i) => `Iter ${10 * (i + 1)}: Train loss ${train(i)}, Learning Rate 1.000e-05, It/sec 0.512, Tokens/sec 212.345, Trained Tokens ${4000 * (i + 1)}, Peak mem 10.123 GB${i % 5 === 4 ? `\nIter ${10 * (i + 1)}: Val loss ${valid(i)}, Val took 10.123s` : ''}`)}`,
    expected: [
      made('train', 'loss', 'step', 10, [10, 100], train),
      `validation loss step 3 1…100 ${Number(valid(0))}…${Number(valid(9))}`,
    ],
  },
  {
    name: 'torchtune',
    path: 'log_1709290000.txt',
    content: of(10, (i) => `Step ${i + 1} | loss:${train(i)} lr:2e-05 tokens_per_second_per_gpu:1234.5 grad_norm:1.23 `),
    expected: [made('train', 'loss', 'step', 10, [1, 10], train)],
  },
  {
    name: 'epochs of splits in JSON',
    path: 'epochs.json',
    content: `{"config": {"lr": 0.1}, "epochs": [${of(10, (i) => `{"epoch": ${i + 1}, "train": {"loss": ${train(i)}, "acc": ${share(i)}}, "valid": {"loss": ${valid(i)}, "acc": ${share(i)}}}`, ', ')}]}`,
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'YAML',
    path: 'history.yaml',
    content: of(10, (i) => `- epoch: ${i + 1}\n  train_loss: ${train(i)}\n  val_loss: ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'MATLAB',
    path: 'matlab.txt',
    content: `Training on single GPU.\n|${'='.repeat(118)}|\n|  Epoch  |  Iteration  |  Time Elapsed  |  Mini-batch  |  Validation  |  Mini-batch  |  Validation  |  Base Learning  |\n|         |             |   (hh:mm:ss)   |   Accuracy   |   Accuracy   |     Loss     |     Loss     |      Rate       |\n|${'='.repeat(118)}|\n${of(10, (i) => `|  ${String(i + 1).padStart(6)} |  ${String(50 * (i + 1)).padStart(10)} |       00:00:${two(i)} |       ${percent(i)}% |       ${percent(i)}% |       ${train(i)} |       ${valid(i)} |          0.0100 |`)}\n|${'='.repeat(118)}|\n`,
    expected: [
      made('train', 'loss', 'step', 10, [50, 500], train),
      made('validation', 'loss', 'step', 10, [50, 500], valid),
      made('validation', 'accuracy', 'step', 10, [50, 500], percent),
    ],
  },
  {
    name: 'the scoring history of H2O',
    path: 'scoring_history.csv',
    content: `timestamp,duration,training_speed,epochs,iterations,samples,training_rmse,training_logloss,validation_rmse,validation_logloss\n${of(10, (i) => `2024-03-01 10:00:${two(i)}, ${i}.123 sec,1000 obs/sec,${i},${i},${1000 * i},0.5,${train(i)},0.6,${valid(i)}`)}\n`,
    expected: pair(0, 10, 'step'),
  },
  {
    name: 'MLPClassifier',
    path: 'mlp.txt',
    content: `${of(10, (i) => `Iteration ${i + 1}, loss = ${train(i)}\nValidation score: ${share(i)}`)}\nTraining loss did not improve more than tol=0.000100 for 10 consecutive epochs. Stopping.\n`,
    expected: [made('train', 'loss', 'step', 10, [1, 10], train), made('validation', 'other', 'step', 10, [1, 10], share)],
  },
  {
    name: 'GradientBoostingClassifier',
    path: 'gbc.txt',
    content: `      Iter       Train Loss      OOB Improve   Remaining Time \n${of(10, (i) => `${String(i + 1).padStart(10)}${train(i).padStart(17)}${share(i).padStart(17)}${'10.12s'.padStart(17)}`)}\n`,
    expected: [made('train', 'loss', 'step', 10, [1, 10], train)],
  },
  {
    name: 'clu in JAX',
    path: 'jax.log',
    content: of(
      10,
      (i) =>
        `I0301 10:00:${two(i)}.123456 140000000000000 logging_writer.py:48] [${100 * (i + 1)}] train_accuracy=${share(i)}, train_loss=${train(i)}\nI0301 10:00:${two(i)}.223456 140000000000000 logging_writer.py:48] [${100 * (i + 1)}] eval_accuracy=${share(i)}, eval_loss=${valid(i)}`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train), made('validation', 'loss', 'step', 10, [100, 1000], valid)],
  },
  {
    name: 'MaxText',
    path: 'maxtext.log',
    content: of(
      20,
      (i) =>
        `completed step: ${i}, seconds: 1.234, TFLOP/s/device: 51.234, Tokens/s/device: 1234.567, total_weights: 65536, loss: ${train(i)}${i % 5 === 4 ? `\neval metrics after step: ${i}, loss=${valid(i)}, total_weights=65536.0` : ''}`,
    ),
    expected: [
      made('train', 'loss', 'step', 20, [0, 19], train),
      made('validation', 'loss', 'step', 4, [4, 19], valid, (i) => 5 * i + 4),
    ],
  },
  {
    name: 'Composer',
    path: 'composer.log',
    content: of(
      10,
      (i) =>
        `[batch=${10 * (i + 1)}/100]:\n\t Train time/batch: ${10 * (i + 1) - 1}\n\t Train time/sample: 1234\n\t Train loss/train/total: ${train(i)}\n\t Train metrics/train/LanguageCrossEntropy: ${train(i)}\n[Eval batch=10/10] Eval on eval data:\n\t Eval metrics/eval/LanguageCrossEntropy: ${valid(i)}`,
    ),
    expected: [made('train', 'loss', 'step', 10, [10, 100], train), made('validation', 'loss', 'step', 10, [10, 100], valid)],
  },
  {
    name: 'YOLOX',
    path: 'yolox.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:${two(i)}:00 | INFO     | yolox.core.trainer:256 - epoch: ${i + 1}/10, iter: 100/100, mem: 5000Mb, iter_time: 0.512s, data_time: 0.001s, total_loss: ${train(i)}, iou_loss: 3.4, l1_loss: 0.0, conf_loss: 5.5, cls_loss: 1.2, lr: 1.000e-04, size: 640, ETA: 1 day, 10:00:00`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train)],
  },
  {
    name: 'EfficientDet',
    path: 'efficientdet.log',
    content: of(
      10,
      (i) =>
        `Step: ${100 * i + 99}. Epoch: ${i}/10. Iteration: 100/100. Cls loss: 0.50000. Reg loss: 0.30000. Total loss: ${train(i)}: 100%|██████████| 100/100 [01:00<00:00,  1.66it/s]\nVal. Epoch: ${i}/10. Classification loss: 0.50000. Regression loss: 0.30000. Total loss: ${valid(i)}`,
    ),
    expected: pair(0),
  },
  {
    name: 'MONAI',
    path: 'monai.txt',
    content: of(
      10,
      (i) =>
        `----------\nepoch ${i + 1}/10\n1/2, train_loss: ${train(i)}\n2/2, train_loss: ${train(i)}\nepoch ${i + 1} average loss: ${train(i)}\nsaved new best metric model\ncurrent epoch: ${i + 1} current mean dice: ${share(i)}\nbest mean dice: ${share(i)} at epoch: ${i + 1}`,
    ),
    expected: [made('train', 'loss', 'epoch', 10, [1, 10], train), made('validation', 'dice', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'PyTorch Geometric',
    path: 'gcn.log',
    content: of(
      30,
      (i) =>
        `Epoch: ${String(i + 1).padStart(3, '0')}, Loss: ${train(i)}, Train: ${(0.5 + 0.01 * i).toFixed(4)}, Val: ${(0.45 + 0.01 * i).toFixed(4)}, Test: ${(0.44 + 0.01 * i).toFixed(4)}`,
    ),
    expected: [made('train', 'loss', 'epoch', 30, [1, 30], train)],
  },
  {
    name: 'a printed data frame',
    path: 'df.txt',
    content: `    epoch  train_loss  val_loss\n${of(10, (i) => `${String(i).padEnd(4)}${String(i + 1).padStart(5)}${train(i).padStart(12)}${valid(i).padStart(10)}`)}\n`,
    expected: pair(),
  },
  {
    name: 'arrows and emoji',
    path: 'emoji.log',
    content: of(10, (i) => `🚀 Epoch ${i + 1}/10 ✅ train loss → ${train(i)} | val loss → ${valid(i)} ⏱ 12.3s`),
    expected: pair(),
  },
  {
    name: 'a sentence',
    path: 'sentence.log',
    content: of(10, (i) => `After epoch ${i + 1} the training loss is ${train(i)} and the validation loss is ${valid(i)}.`),
    expected: pair(),
  },
  {
    name: 'short names',
    path: 'short.log',
    content: of(10, (i) => `ep ${i + 1}/10 | tr_loss ${train(i)} | va_loss ${valid(i)} | va_acc ${percent(i)}`),
    expected: pair(),
  },
  {
    name: 'units in the header and settings above it',
    path: 'units.csv',
    content: `# lr=0.1 batch=32\n# started 2024-03-01\nepoch,train_loss (MSE),val_loss (MSE),time (s)\n${of(10, (i) => `${i + 1},${train(i)},${valid(i)},12.3`)}\n`,
    expected: pair(),
  },
  {
    name: 'runs side by side in a table',
    path: 'runs.tsv',
    content: `epoch\tresnet/train_loss\tresnet/val_loss\tvgg/train_loss\tvgg/val_loss\n${of(10, (i) => `${i + 1}\t${train(i)}\t${valid(i)}\t${train(i + 1)}\t${valid(i + 1)}`)}\n`,
    expected: [...pair(), made('train', 'loss', 'epoch', 10, [1, 10], train, (i) => i + 1)],
  },
  {
    name: 'PaddleDetection',
    path: 'paddle.log',
    content: of(
      10,
      (i) =>
        `[03/01 10:${two(i)}:00] ppdet.engine INFO: Epoch: [${i}] [ 0/100] learning_rate: 0.000100 loss: ${train(i)} loss_cls: 0.5 loss_iou: 0.3 eta: 0:10:00 batch_cost: 0.5123 data_cost: 0.0001 ips: 15.6 images/s`,
    ),
    expected: [made('train', 'loss', 'step', 10, [0, 900], train)],
  },
  {
    name: 'a document of gensim',
    path: 'gensim.log',
    content: of(10, (i) => `2024-03-01 10:00:${two(i)},123 : INFO : Loss after epoch ${i}: ${train(i)}`),
    expected: [made('train', 'loss', 'epoch', 10, [0, 9], train)],
  },
  {
    name: 'trainnet of MATLAB',
    path: 'trainnet.txt',
    content: `    Iteration    Epoch    TimeElapsed    LearnRate    TrainingLoss    ValidationLoss\n    _________    _____    ___________    _________    ____________    ______________\n${of(11, (i) => `${String(50 * i).padStart(13)}${String(i).padStart(9)}${`00:00:${two(i)}`.padStart(15)}${'0.001'.padStart(13)}${(i === 0 ? '' : train(i - 1)).padStart(16)}${(i % 5 === 0 ? valid(i) : '').padStart(18)}`)}\nTraining stopped: Max epochs completed\n`,
    expected: [
      made('train', 'loss', 'step', 10, [50, 500], train),
      made('validation', 'loss', 'step', 3, [0, 500], valid, (i) => 5 * i),
    ],
  },
  {
    name: 'bars of Keras 2 drawn over with backspaces',
    path: 'nohup.out',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}/10\n  1/100 [..............................] - ETA: 12s - loss: 2.5000${'\b'.repeat(66)} 50/100 [==============>...............] - ETA: 1s - loss: 2.4000${'\b'.repeat(66)}100/100 [==============================] - 3s 25ms/step - loss: ${train(i)} - val_loss: ${valid(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'a notebook whose output comes in pieces beside a bar',
    path: 'pieces.ipynb',
    content: notebook(
      Array.from({ length: 10 }, (_, i) => [
        {
          name: 'stderr',
          output_type: 'stream',
          text: [`\r  0%|          | 0/100 [00:00<?, ?it/s]\r100%|██████████| 100/100 [00:01<00:00, 99.01it/s]\n`],
        },
        { name: 'stdout', output_type: 'stream', text: [`Epoch: ${i + 1}\tTraining Loss: ${train(i)}\t`] },
        { name: 'stdout', output_type: 'stream', text: [`Validation Loss: ${valid(i)}\n`] },
      ]).flat(),
    ),
    expected: pair(),
  },
  {
    name: 'a notebook that shows the history of Keras',
    path: 'shown.ipynb',
    content: notebook([
      {
        output_type: 'execute_result',
        execution_count: 4,
        metadata: {},
        data: {
          'text/plain': [
            `{'loss': [${of(10, train, ',\n  ')}],\n`,
            ` 'accuracy': [${of(10, share, ',\n  ')}],\n`,
            ` 'val_loss': [${of(10, valid, ',\n  ')}],\n`,
            ` 'val_accuracy': [${of(10, share, ',\n  ')}]}`,
          ],
        },
      },
    ]),
    expected: pair(0),
  },
  {
    name: 'TensorFlow.js',
    path: 'history.json',
    content: `{"validationData":null,"params":{"epochs":10,"batchSize":32},"epoch":[${of(10, (i) => String(i), ',')}],"history":{"loss":[${of(10, train, ',')}],"val_loss":[${of(10, valid, ',')}]}}`,
    expected: pair(0),
  },
  {
    name: 'brain.js',
    path: 'brain.log',
    content: of(10, (i) => `iterations: ${10 * (i + 1)}, training error: ${train(i)}`),
    expected: [made('train', 'error', 'step', 10, [10, 100], train)],
  },
  {
    name: 'ML.NET',
    path: 'mlnet.log',
    content: of(
      10,
      (i) =>
        `Phase: Training, Dataset used:      Train, Batch Processed Count:  70, Learning Rate:       0.01 Epoch:  ${i}, Accuracy: ${share(i)}, Cross-Entropy: ${train(i)}\nPhase: Training, Dataset used: Validation, Batch Processed Count:  18, Epoch:  ${i}, Accuracy: ${share(i)}, Cross-Entropy: ${valid(i)}`,
    ),
    expected: pair(0),
  },
  {
    name: 'Turi Create',
    path: 'turi.txt',
    content: `+--------------+--------------+------------------+\n| Iteration    | Elapsed Time | Loss             |\n+--------------+--------------+------------------+\n${of(10, (i) => `| ${String(10 * (i + 1)).padEnd(12)} | ${`${i}.12s`.padEnd(12)} | ${train(i).padEnd(16)} |`)}\n+--------------+--------------+------------------+\n`,
    expected: [made('train', 'loss', 'step', 10, [10, 100], train)],
  },
  {
    name: 'Detectron2 on the console',
    path: 'd2.log',
    content: of(
      10,
      (i) =>
        `[03/01 10:${two(i)}:00 d2.utils.events]:  eta: 0:10:00  iter: ${20 * (i + 1) - 1}  total_loss: ${train(i)}  loss_cls: 0.5  loss_box_reg: 0.3    time: 0.3123  last_time: 0.3  data_time: 0.01  last_data_time: 0.01   lr: 0.0001  max_mem: 4000M`,
    ),
    expected: [made('train', 'loss', 'step', 10, [19, 199], train)],
  },
  {
    name: 'epochs in words in a table',
    path: 'words.csv',
    content: `Epoch,Train Loss,Val Loss\n${of(10, (i) => `Epoch ${i + 1}/10,${train(i)},${valid(i)}`)}\n`,
    expected: pair(),
  },
  {
    name: 'Sacred',
    path: 'metrics.json',
    content: JSON.stringify(
      Object.fromEntries(
        (
          [
            ['train.loss', train],
            ['val.loss', valid],
          ] as const
        ).map(([name, value]) => [
          name,
          {
            steps: Array.from({ length: 10 }, (_, i) => i + 1),
            timestamps: Array.from({ length: 10 }, (_, i) => `2024-03-01T10:00:${two(i)}.123456`),
            values: Array.from({ length: 10 }, (_, i) => Number(value(i))),
          },
        ]),
      ),
    ),
    expected: pair(1, 10, 'step'),
  },
  {
    name: 'the log of a Kaggle notebook',
    path: 'kernel.log',
    content: `[${of(10, (i) => `{"stream_name":"stdout","time":${10 + i}.123,"data":"Epoch ${i + 1}/10 - train loss: ${train(i)} - val loss: ${valid(i)}\\n"}`, '\n,')}\n]`,
    expected: pair(),
  },
  {
    name: 'the log of a container as Docker keeps it',
    path: 'container-json.log',
    content: of(
      10,
      (i) =>
        `{"log":"Epoch ${i + 1}/10 - train loss: ${train(i)} - val loss: ${valid(i)}\\n","stream":"stdout","time":"2024-03-01T10:00:${two(i)}.123456789Z"}`,
    ),
    expected: pair(),
  },
  {
    name: 'the log of a workflow',
    path: 'job.txt',
    content: of(
      10,
      (i) => `2024-03-01T10:00:${two(i)}.1234567Z Epoch ${i + 1}/10 - train loss: ${train(i)} - val loss: ${valid(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'ranks as srun labels them',
    path: 'slurm-123.out',
    content: of(
      10,
      (i) =>
        `0: Epoch ${i + 1}/10 train loss ${train(i)} val loss ${valid(i)}\n1: Epoch ${i + 1}/10 train loss ${train(i)} val loss ${valid(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'batches of a training and of its evaluation, below headings',
    path: 'headings.log',
    content: of(
      5,
      (e) =>
        `Epoch ${e + 1}\n${of(4, (b) => `Batch ${100 * (b + 1)}/400, Loss: ${train(4 * e + b)}`)}\nValidation\n${of(3, (b) => `Batch ${b + 1}/3, Loss: 9.${b}`)}\nValidation loss: ${valid(e)}`,
    ),
    expected: [made('train', 'loss', 'step', 20, [100, 2000], train), made('validation', 'loss', 'epoch', 5, [1, 5], valid)],
  },
  {
    name: 'batches without an epoch beside epochs with values',
    path: 'unnamed.log',
    content: of(
      5,
      (e) =>
        `Epoch: ${e + 1} | train loss: ${train(e)}\n${of(3, (b) => `batch ${b + 1}/3 loss 9.${b}`)}\nEpoch: ${e + 1} | val loss: ${valid(e)}`,
    ),
    expected: pair(1, 5),
  },
  {
    name: 'journald',
    path: 'journal.txt',
    content: of(
      10,
      (i) => `Mar 01 10:00:${two(i)} host python[1234]: Epoch ${i + 1}/10 - train loss: ${train(i)} - val loss: ${valid(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'Docker Compose',
    path: 'compose.log',
    content: of(10, (i) => `trainer-1  | Epoch ${i + 1}/10 - train loss: ${train(i)} - val loss: ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'YAML by epoch',
    path: 'by-epoch.yml',
    content: `epochs:\n${of(10, (i) => `  ${i + 1}:\n    train_loss: ${train(i)}\n    val_loss: ${valid(i)}`)}\n`,
    expected: pair(),
  },
  {
    name: 'both splits with a word before each',
    path: 'splits.log',
    content: of(10, (i) => `Epoch ${i + 1} | train: loss=${train(i)} acc=${share(i)} | val: loss=${valid(i)} acc=${share(i)}`),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'splits as dictionaries',
    path: 'dicts.log',
    content: of(
      10,
      (i) => `epoch ${i + 1}: train {'loss': ${train(i)}, 'acc': ${share(i)}} valid {'loss': ${valid(i)}, 'acc': ${share(i)}}`,
    ),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'a line for each split in brackets',
    path: 'brackets.log',
    content: of(10, (i) => `epoch ${i + 1} (train): loss ${train(i)}\nepoch ${i + 1} (valid): loss ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'glued names',
    path: 'glued.log',
    content: of(
      10,
      (i) => `[${String(i + 1).padStart(3, '0')}/010] 12.3s | tloss ${train(i)} | vloss ${valid(i)} | vacc ${share(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'the split behind the name',
    path: 'behind.log',
    content: of(10, (i) => `Epoch:${i + 1} Loss(train)=${train(i)} Loss(val)=${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'Chinese beside English',
    path: 'mixed.log',
    content: of(10, (i) => `Epoch ${i + 1}/10 训练loss=${train(i)} 验证loss=${valid(i)} 验证acc=${share(i)}`),
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'Chinese iterations',
    path: 'zh-iter.log',
    content: of(10, (i) => `迭代 ${100 * (i + 1)}，损失 ${train(i)}，学习率 0.001`),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train)],
  },
  {
    name: 'French on the console',
    path: 'fr.log',
    content: of(10, (i) => `Époque ${i + 1}/10 — perte (entraînement) : ${train(i)} — perte (validation) : ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'spoken Russian',
    path: 'ru2.log',
    content: of(10, (i) => `Эпоха ${i + 1}. Лосс на трейне ${train(i)}, лосс на валидации ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'Portuguese in a table',
    path: 'treino.csv',
    content: `Época,Perda de treino,Perda de validação,Acurácia de validação\n${of(10, (i) => `${i + 1},${train(i)},${valid(i)},${share(i)}`)}\n`,
    expected: [...pair(), made('validation', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'Japanese in a table',
    path: '学習ログ.csv',
    content: `エポック,学習損失,検証損失\n${of(10, (i) => `${i + 1},${train(i)},${valid(i)}`)}\n`,
    expected: pair(),
  },
  {
    name: 'named evaluation sets',
    path: 'mnli.log',
    content: of(
      10,
      (i) =>
        `step ${100 * (i + 1)} train loss ${train(i)}\nEval [MNLI-m] step ${100 * (i + 1)}: loss=${valid(i)} acc=${share(i)}\nEval [MNLI-mm] step ${100 * (i + 1)}: loss=${valid(i + 3)} acc=${share(i)}`,
    ),
    expected: [
      made('train', 'loss', 'step', 10, [100, 1000], train),
      made('validation', 'loss', 'step', 10, [100, 1000], valid),
      made('validation', 'loss', 'step', 10, [100, 1000], valid, (i) => i + 3),
    ],
  },
  {
    name: 'validation sets in a table',
    path: 'sets.csv',
    content: `step,train/loss,val/in_domain/loss,val/out_domain/loss\n${of(10, (i) => `${100 * (i + 1)},${train(i)},${valid(i)},${valid(i + 3)}`)}\n`,
    expected: [
      made('train', 'loss', 'step', 10, [100, 1000], train),
      made('validation', 'loss', 'step', 10, [100, 1000], valid),
      made('validation', 'loss', 'step', 10, [100, 1000], valid, (i) => i + 3),
    ],
  },
  {
    name: 'a compact time stamp',
    path: 'stamp.log',
    content: of(10, (i) => `20240301-1000${two(i)} Epoch ${i + 1}: train_loss ${train(i)} valid_loss ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'a time stamp without a blank behind it',
    path: 'stamp2.log',
    content: of(10, (i) => `[2024-03-01 10:00:${two(i)}]Epoch ${i + 1}: train_loss ${train(i)} valid_loss ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'DeepLab',
    path: 'deeplab.log',
    content: of(20, (i) => `Iter ${100 * (i + 1)}/30000, lr=0.0070, loss_seg=${train(i)}, loss_aux=0.3, loss=${train(i)}`),
    expected: [made('train', 'loss', 'step', 20, [100, 2000], train)],
  },
  {
    name: 'models in a log by a sentence',
    path: 'sentence-models.log',
    content: ['ResNet-18', 'VGG-16']
      .map(
        (name, run) =>
          `Training ResNet family: ${name}\n`.replace('ResNet family: ', '') +
          of(10, (i) => `Epoch ${i + 1}/10: train loss ${train(i)}, val loss ${valid(i + run)}`),
      )
      .join('\nDone.\n\n'),
    expected: [pair()[0] ?? '', pair()[1] ?? '', made('validation', 'loss', 'epoch', 10, [1, 10], valid, (i) => i + 1)],
  },
  {
    name: 'W&B on the console',
    path: 'wandb-console.log',
    content: `wandb: Tracking run with wandb version 0.16.0\nwandb: Run data is saved locally\n${of(10, (i) => `Epoch ${i + 1}: {'train/loss': ${train(i)}, 'val/loss': ${valid(i)}, 'lr': 0.001}`)}\nwandb: Run history:\nwandb: train/loss █▅▄▃▂▂▁▁▁▁\nwandb: Run summary:\nwandb: train/loss 0.4\nwandb: val/loss 0.65\n`,
    expected: pair(),
  },
  {
    name: 'YOLOv5 on the console',
    path: 'yolov5.log',
    content: of(
      10,
      (i) =>
        `      Epoch    GPU_mem   box_loss   obj_loss   cls_loss  Instances       Size\n        ${i}/9      3.5G    ${train(i)}    0.0612    0.0213        212        640: 100%|██████████| 8/8 [00:03<00:00,  2.5it/s]\n                 Class     Images  Instances          P          R      mAP50   mAP50-95: 100%|██████████| 4/4 [00:01<00:00,  3.5it/s]\n                   all        128        929      0.602      0.511     ${share(i)}     0.331`,
    ),
    expected: [made('train', 'loss', 'epoch', 10, [0, 9], train), made('validation', 'map', 'epoch', 10, [0, 9], share)],
  },
  {
    name: 'Hugging Face lines whose values are texts',
    path: 'hf5.log',
    content: of(
      60,
      (i) =>
        `{'loss': '${train(i)}', 'grad_norm': '1.234', 'learning_rate': '5e-05', 'epoch': '${(0.01 * Math.floor(i / 4 + 1)).toFixed(2)}'}`,
    ),
    expected: [made('train', 'loss', 'step', 60, [0, 59], train)],
  },
  {
    name: 'PyTorch DeepLab',
    path: 'deeplab-xception.log',
    content: of(
      8,
      (i) =>
        `=>Epoches ${i}, learning rate = 0.0070,                 previous best = 0.5000\n[Epoch: ${i}, numImages:  5717]\nLoss: ${train(i)}\nValidation:\n[Epoch: ${i}, numImages:  1449]\nAcc:0.9, Acc_class:0.8, mIoU:${share(i)}, fwIoU: 0.8\nLoss: ${valid(i)}`,
    ),
    expected: [made('train', 'loss', 'epoch', 8, [0, 7], train), made('validation', 'loss', 'epoch', 8, [0, 7], valid)],
  },
  {
    name: 'TransUNet',
    path: 'transunet.txt',
    content: of(20, (i) => `[10:00:${two(i)}.123] iteration ${i + 1} : loss : ${train(i)}, loss_ce: 0.312345`),
    expected: [made('train', 'loss', 'step', 20, [1, 20], train)],
  },
  {
    name: 'nnU-Net v1',
    path: 'training_log.txt',
    content: of(
      10,
      (i) =>
        `\n2024-03-01 10:${two(i)}:00.123456: \nepoch:  ${i}\n2024-03-01 10:${two(i)}:30.123456: train loss : ${train(i)}\n2024-03-01 10:${two(i)}:31.123456: validation loss: ${valid(i)}\n2024-03-01 10:${two(i)}:31.223456: Average global foreground Dice: [0.5, 0.6]\n2024-03-01 10:${two(i)}:31.223456: (interpret this as an estimate for the Dice of the different classes. This is not exact.)\n2024-03-01 10:${two(i)}:31.323456: lr: 0.0099`,
    ),
    expected: pair(0),
  },
  {
    name: 'cross-validation of XGBoost',
    path: 'xgbcv.log',
    content: of(10, (i) => `[${i}]\ttrain-logloss:${train(i)}+0.00123\ttest-logloss:${valid(i)}+0.00234`),
    expected: [made('train', 'loss', 'step', 10, [0, 9], train), made('validation', 'loss', 'step', 10, [0, 9], valid)],
  },
  {
    name: 'PaddleOCR',
    path: 'ppocr.log',
    content: of(
      10,
      (i) =>
        `[2024/03/01 10:${two(i)}:00] ppocr INFO: epoch: [${i + 1}/10], global_step: ${100 * (i + 1)}, lr: 0.001000, acc: ${share(i)}, norm_edit_dis: 0.912345, loss: ${train(i)}, avg_reader_cost: 0.001 s, avg_batch_cost: 0.2 s, avg_samples: 64.0, ips: 320.1 samples/s, eta: 0:10:00`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train)],
  },
  {
    name: 'MMDetection 2',
    path: 'mmdet.log',
    content: of(
      8,
      (i) =>
        `2024-03-01 10:${two(i)}:00,123 - mmdet - INFO - Epoch [${i + 1}][50/100]\tlr: 1.000e-03, eta: 0:10:00, time: 0.512, data_time: 0.012, memory: 4000, loss_cls: 0.5123, loss_bbox: 0.3123, loss: ${train(i)}\n2024-03-01 10:${two(i)}:30,123 - mmdet - INFO - Epoch(val) [${i + 1}][100]\tbbox_mAP: ${share(i)}, bbox_mAP_50: 0.6`,
    ),
    expected: [made('validation', 'map', 'epoch', 8, [1, 8], share)],
  },
  {
    name: 'the bar of diffusers',
    path: 'diffusers.log',
    content: of(
      20,
      (i) => `Steps:  ${5 * (i + 1)}%|████      | ${50 * (i + 1)}/1000 [01:00<09:00,  1.85it/s, lr=1e-5, step_loss=${train(i)}]`,
      '\r',
    ),
    expected: [made('train', 'loss', 'step', 20, [50, 1000], train)],
  },
  {
    name: 'the bar of Lightning',
    path: 'lightning.log',
    content: of(
      10,
      (i) => `Epoch ${i}: 100%|██████████| 100/100 [00:10<00:00,  9.90it/s, v_num=1, train_loss=${train(i)}, val_loss=${valid(i)}]`,
    ),
    expected: pair(0),
  },
  {
    name: 'fairseq with hydra',
    path: 'hydra_train.log',
    content: of(
      10,
      (i) =>
        `[2024-03-01 10:${two(i)}:00,123][train_inner][INFO] - {"epoch": 1, "update": 0.${i}, "loss": "${train(i)}", "ppl": "145.2", "wps": "1000", "num_updates": "${100 * (i + 1)}", "lr": "0.0001"}\n[2024-03-01 10:${two(i)}:30,123][valid][INFO] - {"epoch": 1, "valid_loss": "${valid(i)}", "valid_ppl": "99.1", "valid_num_updates": "${100 * (i + 1)}"}`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train), made('validation', 'loss', 'step', 10, [100, 1000], valid)],
  },
  {
    name: 'AllenNLP on the console',
    path: 'allennlp.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:${two(i)}:00,123 - INFO - allennlp.training.trainer - Epoch ${i}/9\n2024-03-01 10:${two(i)}:30,123 - INFO - allennlp.training.callbacks.console_logger -                     Training |  Validation\n2024-03-01 10:${two(i)}:30,124 - INFO - allennlp.training.callbacks.console_logger - accuracy           |     ${share(i)}  |     ${share(i)}\n2024-03-01 10:${two(i)}:30,125 - INFO - allennlp.training.callbacks.console_logger - loss               |     ${train(i)}  |     ${valid(i)}`,
    ),
    expected: pair(0),
  },
  {
    name: 'Flair',
    path: 'flair.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:${two(i)}:00,123 epoch ${i + 1} - iter 10/10 - loss ${train(i)} - time (sec): 12.34 - samples/sec: 100.12 - lr: 0.100000\n2024-03-01 10:${two(i)}:10,123 EPOCH ${i + 1} done: loss ${train(i)} - lr: 0.100000\n2024-03-01 10:${two(i)}:20,123 DEV : loss ${valid(i)} - f1-score (micro avg)  ${share(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'SpeechBrain',
    path: 'train_log.txt',
    content: of(
      10,
      (i) => `epoch: ${i + 1}, lr: 1.00e-03 - train loss: ${train(i)} - valid loss: ${valid(i)}, valid WER: ${percent(i)}`,
    ),
    expected: [...pair(), made('validation', 'wer', 'epoch', 10, [1, 10], percent)],
  },
  {
    name: 'Coqui',
    path: 'trainer_0_log.txt',
    content: of(
      8,
      (i) =>
        `\n > EPOCH: ${i}/8\n --> /out/run\n\n > TRAINING (2024-03-01 10:${two(i)}:00)\n\n   --> TIME: 2024-03-01 10:${two(i)}:10 -- STEP: 99/100 -- GLOBAL_STEP: ${100 * (i + 1)}\n     | > loss: ${train(i)}  (2.41234)\n     | > current_lr: 0.00100 \n     | > step_time: 0.41  (0.4)\n\n > EVALUATION \n\n  --> EVAL PERFORMANCE\n     | > avg_loader_time: 0.01 (+0.0)\n     | > avg_loss: ${valid(i)} (-0.1)\n`,
    ),
    expected: [made('validation', 'loss', 'step', 8, [100, 800], valid)],
  },
  {
    name: 'PyTorch GAN examples',
    path: 'gan.log',
    content: of(10, (i) => `[Epoch ${i}/10] [Batch 900/938] [D loss: ${train(i)}] [G loss: ${valid(i)}]`),
    expected: [made('train', 'loss', 'step', 10, [900, 9342], train)],
  },
  {
    name: 'batch losses in a list behind each epoch',
    path: 'lists.log',
    content: of(6, (e) => `Epoch ${e + 1} losses: [${of(5, (i) => train(5 * e + i), ', ')}]`),
    expected: [made('train', 'loss', 'step', 30, [0, 29], train)],
  },
  {
    name: 'tokens in a table',
    path: 'tokens.csv',
    content: `tokens_seen,train_loss,val_loss\n${of(10, (i) => `${2048 * (i + 1)},${train(i)},${valid(i)}`)}\n`,
    expected: [
      made('train', 'loss', 'tokens', 10, [2048, 20480], train),
      made('validation', 'loss', 'tokens', 10, [2048, 20480], valid),
    ],
  },
  {
    name: 'an evaluation that is announced and printed nowhere',
    path: 'announced.log',
    content: of(8, (i) => `Epoch ${i + 1}\nTrain loss: ${train(i)}\nRunning validation...\n`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train)],
  },
  {
    name: 'Kohya',
    path: 'kohya.log',
    content: of(
      20,
      (i) => `steps:  ${5 * (i + 1)}%|█         | ${50 * (i + 1)}/1000 [01:00<09:00,  1.85it/s, avr_loss=${train(i)}]`,
      '\r',
    ),
    expected: [made('train', 'loss', 'step', 20, [50, 1000], train)],
  },
  {
    name: 'so-vits-svc',
    path: 'svc.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:${two(i)}:00,123\t44k\tINFO\tTrain Epoch: ${i + 1} [50%]\n2024-03-01 10:${two(i)}:00,124\t44k\tINFO\tLosses: [2.312, 1.212, 3.412, 15.212, 1.112], step: ${200 * (i + 1)}, lr: 0.0001, reference_loss: ${train(i)}`,
    ),
    expected: [made('train', 'loss', 'step', 10, [200, 2000], train)],
  },
  {
    name: 'Kaldi, while it trains',
    path: 'train.log',
    content: of(
      10,
      (i) =>
        `LOG (nnet3-train[5.5.0~1-ab]:PrintStatsForThisPhase():nnet-training.cc:343) Average objective function for 'output' for minibatches ${100 * i}-${100 * i + 99} is -${train(i)} over 12800 frames.`,
    ),
    expected: [made('train', 'loss', 'step', 10, [99, 999], (i) => `-${train(i)}`)],
  },
  {
    name: 'Kaldi, its diagnostics',
    path: 'prob.txt',
    content: of(10, (i) =>
      [
        ['train', train(i)],
        ['valid', valid(i)],
      ]
        .map(
          ([split, value]) =>
            `exp/log/compute_prob_${split}.${i}.log:LOG (nnet3-chain-compute-prob[5.5]:PrintTotalStats():nnet-chain-diagnostics.cc:194) Overall log-probability for 'output' is -${value} per frame, over 20000 frames.`,
        )
        .join('\n'),
    ),
    expected: [
      made('train', 'loss', 'step', 10, [0, 9], (i) => `-${train(i)}`),
      made('validation', 'loss', 'step', 10, [0, 9], (i) => `-${valid(i)}`),
    ],
  },
  {
    name: 'Kaldi, its report',
    path: 'accuracy.report',
    content: `%Iter\tduration\ttrain_objective\tvalid_objective\tdifference\n${of(10, (i) => `${i}\t210.0\t-${train(i)}\t-${valid(i)}\t0.1`)}\n`,
    expected: [
      made('train', 'loss', 'step', 10, [0, 9], (i) => `-${train(i)}`),
      made('validation', 'loss', 'step', 10, [0, 9], (i) => `-${valid(i)}`),
    ],
  },
  {
    name: 'VITS',
    path: 'vits.log',
    content: of(
      10,
      (i) =>
        `2023-05-01 12:${two(i)}:00,123\tljs\tINFO\tTrain Epoch: ${i + 1} [50%]\n2023-05-01 12:${two(i)}:00,124\tljs\tINFO\t[2.612, 2.212, 5.112, ${train(i)}, 1.812, ${valid(i)}, ${200 * i}, 0.00019985]`,
    ),
    expected: [made('train', 'loss', 'step', 10, [0, 1800], train), made('train', 'loss', 'step', 10, [0, 1800], valid)],
  },
  {
    name: 'SevenNet',
    path: 'sevennet.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}/600  lr: 0.005000\n${'-'.repeat(40)}\n|           |  TotalLoss  | Energy_RMSE |\n${'-'.repeat(40)}\n| Trainset  |  ${train(i)}   |  0.1 |\n| Validset  |  ${valid(i)}   |  0.2 |\n${'-'.repeat(40)}`,
    ),
    expected: [made('train', 'loss', 'epoch', 10, [1, 10], train), made('validation', 'loss', 'epoch', 10, [1, 10], valid)],
  },
  {
    name: 'Vowpal Wabbit',
    path: 'vw.log',
    content: `Num weight bits = 18\naverage  since         example        example  current  current  current\nloss     last          counter         weight    label  predict features\n${of(
      10,
      (i) => `2.000000 ${train(i)}00 ${String(2 ** i).padStart(12)} ${(2 ** i).toFixed(1)}   1.0000   0.5000       12`,
    )}\n\nfinished run\naverage loss = 0.345678\n`,
    expected: [made('train', 'loss', 'step', 10, [1, 512], train)],
  },
  {
    name: 'fastText',
    path: 'fasttext.log',
    content: `Read 5M words\n${of(
      20,
      (i) =>
        `Progress: ${String(5 * (i + 1)).padStart(5)}.0% words/sec/thread: 2912345 lr: 0.05 avg.loss:  ${train(i)} ETA:   0h 0m 5s`,
      '\r',
    )}\n`,
    expected: [made('train', 'loss', 'step', 20, [5, 100], train)],
  },
  {
    name: 'the examples of Accelerate',
    path: 'nlp.log',
    content: of(8, (i) => `epoch ${i}: {'accuracy': ${share(i)}, 'f1': 0.5}`),
    expected: [made('validation', 'accuracy', 'epoch', 8, [0, 7], share)],
  },
  ...[
    {
      name: 'batches of an evaluation as rows',
      path: 'batches.csv',
      row: (phase: string, e: number, b: number, loss: string) => `${phase},${e},${b},${loss}`,
      head: 'phase,epoch,batch,loss\n',
    },
    {
      name: 'batches of an evaluation as objects',
      path: 'batches.jsonl',
      row: (phase: string, e: number, b: number, loss: string) => `{"phase":"${phase}","epoch":${e},"batch":${b},"loss":${loss}}`,
      head: '',
    },
  ].map(({ name, path, row, head }) => ({
    name,
    path,
    content: `${head}${of(8, (e) =>
      [
        ...[0, 1, 2, 3].map((b) => row('train', e + 1, b, train(4 * e + b))),
        ...[-0.25, 0, 0.25].map((by, b) => row('val', e + 1, b, String(Number(valid(e)) + by))),
      ].join('\n'),
    )}\n`,
    expected: [made('train', 'loss', 'step', 32, [0, 31], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  })),
  {
    name: 'batches of an evaluation at the step of all batches before it',
    path: 'global.csv',
    content: `phase,epoch,batch,global_step,loss\n${of(8, (e) =>
      [
        ...[0, 1, 2, 3].map((b) => `train,${e + 1},${b},${4 * e + b},${train(4 * e + b)}`),
        ...[-0.25, 0, 0.25].map((by, b) => `val,${e + 1},${b},${4 * e + 4},${Number(valid(e)) + by}`),
      ].join('\n'),
    )}\n`,
    expected: [made('train', 'loss', 'step', 32, [0, 31], train), made('validation', 'loss', 'step', 8, [4, 32], valid)],
  },
  {
    name: 'rows of numbers in JSON',
    path: 'history.json',
    content: `[${of(8, (i) => `[${i + 1}, ${train(i)}, ${valid(i)}]`, ', ')}]`,
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'a bar that fills with the epochs',
    path: 'bar.log',
    content: of(
      20,
      (i) =>
        `Epoch: ${String(5 * (i + 1)).padStart(3)}%|█         | ${i + 1}/20 [00:05<00:28,  2.00it/s, loss=${train(i)}, val_loss=${valid(i)}]`,
      '\r',
    ),
    expected: [made('train', 'loss', 'epoch', 20, [1, 20], train), made('validation', 'loss', 'epoch', 20, [1, 20], valid)],
  },
  {
    name: 'CNTK',
    path: 'cntk.log',
    content: of(
      10,
      (i) =>
        `Finished Epoch[${i + 1} of 10]: [Training] loss = ${train(i)} * 60000, metric = 5.00% * 60000 12.345s ( 4861.0 samples/s);\nFinished Evaluation [${i + 1}]: Minibatch[1-79]: metric = ${percent(i)}% * 10000;`,
    ),
    expected: [made('train', 'loss', 'epoch', 10, [1, 10], train), made('validation', 'error', 'epoch', 10, [1, 10], percent)],
  },
  {
    name: 'Torch 7',
    path: 'torch7.log',
    content: of(
      6,
      (i) =>
        `Epoch: [${i + 1}][TRAINING SUMMARY] Total Time(s): 100.2\taverage loss (per batch): ${train(i)} \t accuracy(%):\t top-1 43.10\t\nEpoch: [${i + 1}][TESTING SUMMARY] Total Time(s): 10.2 \taverage loss (per batch): ${valid(i)} \t accuracy [Center](%):\t top-1 40.10\t `,
    ),
    expected: [made('train', 'loss', 'epoch', 6, [1, 6], train), made('validation', 'loss', 'epoch', 6, [1, 6], valid)],
  },
  {
    name: 'Flair, with its score',
    path: 'flair.log',
    content: of(
      8,
      (i) =>
        `2023-05-01 12:00:00,123 EPOCH ${i + 1} done: loss ${train(i)} - lr 0.1\n2023-05-01 12:00:01,123 DEV : loss ${valid(i)} - f1-score (micro avg)  ${share(i)}`,
    ),
    expected: [
      made('train', 'loss', 'epoch', 8, [1, 8], train),
      made('validation', 'loss', 'epoch', 8, [1, 8], valid),
      made('validation', 'f1', 'epoch', 8, [1, 8], share),
    ],
  },
  {
    name: 'T5X',
    path: 't5x.log',
    content: of(
      8,
      (i) =>
        `I0501 12:00:00.123456 140 metrics_logger.py:100] [${100 * i}] learning_rate=0.001, train/loss=${train(i)}\nI0501 12:00:00.123456 140 metrics_logger.py:100] [${100 * i}] training_eval/c4/loss=${valid(i)}`,
    ),
    expected: [made('train', 'loss', 'step', 8, [0, 700], train), made('validation', 'loss', 'step', 8, [0, 700], valid)],
  },
  {
    name: 'DPO of TRL',
    path: 'dpo.log',
    content: of(
      10,
      (i) =>
        `{'loss': ${train(i)}, 'grad_norm': 1.3, 'learning_rate': 1e-06, 'rewards/chosen': 0.1, 'rewards/rejected': -0.2, 'rewards/accuracies': ${share(i)}, 'epoch': ${i + 1}.0}`,
    ),
    expected: [made('train', 'loss', 'epoch', 10, [1, 10], train), made('train', 'accuracy', 'epoch', 10, [1, 10], share)],
  },
  {
    name: 'a model card',
    path: 'README.md',
    content: `| Training Loss | Epoch | Step | Validation Loss | Accuracy |\n|:---:|:---:|:---:|:---:|:---:|\n${of(8, (i) => `| ${train(i)} | ${i + 1}.0 | ${500 * (i + 1)} | ${valid(i)} | ${share(i)} |`)}\n`,
    expected: [
      made('train', 'loss', 'step', 8, [500, 4000], train),
      made('validation', 'loss', 'step', 8, [500, 4000], valid),
      made('validation', 'accuracy', 'step', 8, [500, 4000], share),
    ],
  },
  {
    name: "PyTorch's tutorial on translation",
    path: 'seq2seq.log',
    content: of(15, (i) => `${i + 1}m 10s (- ${15 - i}m 10s) (${5000 * (i + 1)} ${6 * (i + 1)}%) ${train(i)}`),
    expected: [made('train', 'loss', 'step', 15, [5000, 75_000], train)],
  },
  {
    name: 'Flux of Julia',
    path: 'flux.log',
    content: of(8, (i) => `Epoch: ${i + 1}   Train: (loss = ${train(i)}f0, acc = 50.1)   Test: (loss = ${valid(i)}f0, acc = 49.1)`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'a number and both splits',
    path: 'plain.log',
    content: of(8, (i) => `${i + 1} train ${train(i)} valid ${valid(i)} lr 1e-3`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'a sentence that ends before the losses',
    path: 'sentence.log',
    content: of(8, (i) => `Epoch ${i + 1} finished. Train Loss: ${train(i)}, Val Loss: ${valid(i)}`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'a loss and what falls beside it under the name of a split',
    path: 'val.log',
    content: of(8, (i) => `Epoch ${i + 1} loss ${train(i)} val ${valid(i)}`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'the best so far behind both losses',
    path: 'best.log',
    content: of(8, (i) => `Epoch ${i + 1} | train ${train(i)} | val ${valid(i)} | best 0.5123 | lr 1.0e-03`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'numbers of NumPy',
    path: 'numpy.log',
    content: of(8, (i) => `epoch ${i + 1} train_loss np.float64(${train(i)}) val_loss np.float64(${valid(i)})`),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'a table between rules of equals signs',
    path: 'table.txt',
    content: `===== ========== ========\nEpoch Train_loss Val_loss\n===== ========== ========\n${of(8, (i) => `${String(i + 1).padStart(5)} ${train(i).padStart(10)} ${valid(i).padStart(8)}`)}\n===== ========== ========\n`,
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
  {
    name: 'evaluations between steps, several in an epoch',
    path: 'paddlenlp.log',
    content: of(
      8,
      (i) =>
        `[2023-05-01 12:00:00,123] [    INFO] - global step ${50 * (i + 1)}, epoch: ${1 + Math.floor(i / 4)}, batch: 50, loss: ${train(i)}, speed: 5.12 step/s\n[2023-05-01 12:00:00,123] [    INFO] - eval loss: ${valid(i)}, accu: 0.9`,
    ),
    expected: [made('train', 'loss', 'step', 8, [50, 400], train), made('validation', 'loss', 'step', 8, [50, 400], valid)],
  },
  {
    name: 'Kaldi, its accuracy and what a chain model is kept near by',
    path: 'train.log',
    content: of(10, (i) =>
      [
        `objective function for 'output' for minibatches ${10 * i}-${10 * i + 9} is -0.${train(i).replace('.', '')}`,
        `objective function for 'output-xent' for minibatches ${10 * i}-${10 * i + 9} is -${train(i)}`,
        `accuracy for 'output' for minibatches ${10 * i}-${10 * i + 9} is ${share(i)}`,
      ]
        .map(
          (said) => `LOG (nnet3-chain-train[5.5]:PrintStatsForThisPhase():nnet-training.cc:356) Average ${said} over 12800 frames.`,
        )
        .join('\n'),
    ),
    expected: [
      made('train', 'loss', 'step', 10, [9, 99], (i) => `-0.${train(i).replace('.', '')}`),
      made('train', 'loss', 'step', 10, [9, 99], (i) => `-${train(i)}`),
      made('train', 'accuracy', 'step', 10, [9, 99], share),
    ],
  },
  {
    name: 'the examples of Accelerate that track the training too',
    path: 'nlp.log',
    content: of(
      8,
      (i) =>
        `05/01/2024 12:00:0${i} - INFO - __main__ - epoch ${i}: {'accuracy': ${share(i)}, 'train_loss': ${train(i)}, 'epoch': ${i}}`,
    ),
    expected: [made('train', 'loss', 'epoch', 8, [0, 7], train), made('validation', 'accuracy', 'epoch', 8, [0, 7], share)],
  },
  {
    name: 'boxes whose rows are splits, each below its epoch',
    path: 'boxes.log',
    content: of(
      8,
      (i) =>
        `Epoch ${i + 1}\n+-------+--------+-------+\n| split |  loss  |  acc  |\n+-------+--------+-------+\n| train | ${train(i)} | 0.512 |\n|  val  | ${valid(i)} | ${share(i)} |\n+-------+--------+-------+`,
    ),
    expected: [made('train', 'loss', 'epoch', 8, [1, 8], train), made('validation', 'loss', 'epoch', 8, [1, 8], valid)],
  },
];
