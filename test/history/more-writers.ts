import { type Example, made, of, pair, percent, share, train, two, valid } from './further-writers.ts';

const both = (i: number) => ({ train: Number(train(i)), valid: Number(valid(i)) });
const list = (value: (i: number) => string) => Array.from({ length: 10 }, (_, i) => Number(value(i)));
const points = (value: (i: number) => string) => list(value).map((y, i) => [1_700_000_000 + 30.5 * i, i, y]);
const accuracy = made('validation', 'accuracy', 'epoch', 10, [1, 10], share);

/** The same for what was met later: lines, tables and documents in which something stands the other way round. */
export const MORE: readonly Example[] = [
  {
    name: 'metrics as rows and splits as columns, between bars',
    path: 'box.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}/10  lr: 0.001\n+--------+--------+--------+\n| metric | train  | valid  |\n+--------+--------+--------+\n| loss   | ${train(i)} | ${valid(i)} |\n| acc    | 0.5000 | ${share(i)} |\n+--------+--------+--------+`,
    ),
    expected: [...pair(), accuracy],
  },
  {
    name: 'metrics as rows and splits as columns, between blanks',
    path: 'log.sevenn',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}\n                    trainset      validset\nEnergy_RMSE         0.5123        0.6123\nTotalLoss           ${train(i)}        ${valid(i)}\n`,
    ),
    expected: pair(),
  },
  {
    name: 'a table of a split and its loss',
    path: 'two.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}\n+-------+--------+\n| split |  loss  |\n+-------+--------+\n| train | ${train(i)} |\n| val   | ${valid(i)} |\n+-------+--------+`,
    ),
    expected: pair(),
  },
  {
    name: 'an evaluation that prints its batches and no mean',
    path: 'batches.log',
    content: of(10, (i) =>
      [
        `Epoch ${i + 1} train loss ${train(i)}`,
        ...[-0.2, -0.1, 0.1, 0.2].map((off, b) => `val batch ${b} loss ${(Number(valid(i)) + off).toFixed(4)}`),
      ].join('\n'),
    ),
    expected: pair(),
  },
  {
    name: 'evaluations between the batches of one epoch',
    path: 'joey.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:00:00,123 - INFO - joeynmt.training - Epoch   1, Step:      ${100 * (i + 1)}, Batch Loss: ${train(i)}, Lr: 0.000300\n2024-03-01 10:00:00,123 - INFO - joeynmt.prediction - Evaluation result (greedy): bleu: 20.1, loss: ${valid(i)}, ppl: 8.1`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train), made('validation', 'loss', 'step', 10, [100, 1000], valid)],
  },
  {
    name: 'bars of training and evaluation below each other, as Paddle draws them',
    path: 'hapi.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}/10\nstep 938/938 [==============================] - loss: ${train(i)} - acc: 0.5000 - 18ms/step\nEval begin...\nstep 157/157 [==============================] - loss: ${valid(i)} - acc: ${share(i)} - 9ms/step\nEval samples: 10000`,
    ),
    expected: [...pair(), accuracy],
  },
  {
    name: 'the bar of an evaluation when Keras has trained',
    path: 'evaluate.log',
    content: `${of(10, (i) => `Epoch ${i + 1}/10\n469/469 [==============================] - 5s 10ms/step - loss: ${train(i)} - val_loss: ${valid(i)}`)}\n79/79 [==============================] - 1s 9ms/step - loss: 0.9000`,
    expected: pair(),
  },
  {
    name: 'two bars without a word below each epoch',
    path: 'bars.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i + 1}\n100%|██████████| 469/469 [00:10<00:00, 45.1it/s, loss=${train(i)}]\n100%|██████████| 79/79 [00:01<00:00, 60.1it/s, loss=${valid(i)}]`,
    ),
    expected: pair(),
  },
  {
    name: 'a message of Lightning behind its bar',
    path: 'lightning.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i}: 100%|██████████| 100/100 [00:10<00:00,  9.5it/s, v_num=3, train_loss=${train(i)}, val_loss=${valid(i)}]Metric val_loss improved by 0.010 >= min_delta = 0.0. New best score: 0.500`,
    ),
    expected: pair(0),
  },
  {
    name: 'shorthand',
    path: 'short.log',
    content: of(10, (i) => `E${two(i + 1)} tl:${train(i)} vl:${valid(i)} va:${share(i)}`),
    expected: [...pair(), accuracy],
  },
  {
    name: 'the splits before the name of two values',
    path: 'slash.log',
    content: of(10, (i) => `epoch ${i + 1}/10: train/val loss: ${train(i)}/${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'a name before its split, without a colon',
    path: 'cellpose.log',
    content: of(10, (i) => `10:00:00 [INFO] Epoch ${10 * i}, Time  1.5s, Loss  ${train(i)}, Loss Test ${valid(i)}, LR 0.2000`),
    expected: [made('train', 'loss', 'epoch', 10, [0, 90], train), made('validation', 'loss', 'epoch', 10, [0, 90], valid)],
  },
  {
    name: 'fastai without its head',
    path: 'fastai.log',
    content: of(10, (i) => `${i}         ${train(i)}    ${valid(i)}    ${share(i)}    00:12`),
    expected: pair(0),
  },
  {
    name: "the networks of Nielsen's book",
    path: 'nielsen.log',
    content: of(
      10,
      (i) =>
        `Epoch ${i} training complete\nCost on training data: ${train(i)}\nCost on evaluation data: ${valid(i)}\nAccuracy on evaluation data: ${8000 + 10 * i} / 10000`,
    ),
    expected: [...pair(0), made('validation', 'accuracy', 'epoch', 10, [0, 9], (i) => String((8000 + 10 * i) / 10_000))],
  },
  {
    name: 'Tacotron 2 of NVIDIA',
    path: 'tacotron.log',
    content: of(10, (i) => `Train loss ${10 * i} ${train(i)} Grad Norm 0.512341 1.52s/it\nValidation loss ${10 * i}: ${valid(i)}`),
    expected: [made('train', 'loss', 'step', 10, [0, 90], train), made('validation', 'loss', 'step', 10, [0, 90], valid)],
  },
  {
    name: 'the histogram-based boosting of scikit-learn',
    path: 'boosting.log',
    content: of(
      10,
      (i) => `[${i + 1}/100] 1 tree, 31 leaves, max depth = 10, train loss: ${train(i)}, val loss: ${valid(i)}, in 0.051s`,
    ),
    expected: pair(1, 10, 'step'),
  },
  {
    name: 'YDF',
    path: 'ydf.log',
    content: of(
      10,
      (i) =>
        `[INFO 24-03-01 10:00:00.1234 UTC gradient_boosted_trees.cc:1234] \tnum-trees:${i + 1} train-loss:${train(i)} train-accuracy:0.5 valid-loss:${valid(i)} valid-accuracy:${share(i)}`,
    ),
    expected: pair(1, 10, 'step'),
  },
  {
    name: 'LightGBM of R',
    path: 'lgb.Rout',
    content: of(10, (i) => `[${i + 1}]:  train's l2:${train(i)}  test's l2:${valid(i)} `),
    expected: pair(1, 10, 'step'),
  },
  {
    name: 'the best round of an old XGBoost',
    path: 'xgb.log',
    content: `${of(10, (i) => `[${10 * i}]\ttrain-logloss:${train(i)}\teval-logloss:${valid(i)}`)}\nStopping. Best iteration:\n[50]\ttrain-logloss:0.4\teval-logloss:0.5`,
    expected: [made('train', 'loss', 'step', 10, [0, 90], train), made('validation', 'loss', 'step', 10, [0, 90], valid)],
  },
  {
    name: 'MATLAB, NaN where it does not validate',
    path: 'info.csv',
    content: `Iteration,TrainingLoss,TrainingAccuracy,ValidationLoss,ValidationAccuracy\n${of(10, (i) => [0, 1, 2].map((k) => `${3 * i + k + 1},${train(i)},50.1,${k === 2 ? valid(i) : 'NaN'},${k === 2 ? percent(i) : 'NaN'}`).join('\n'))}\n`,
    expected: [made('validation', 'loss', 'step', 10, [3, 30], valid)],
  },
  {
    name: 'shallow networks of MATLAB',
    path: 'diary.txt',
    content: of(10, (i) => `Epoch ${i}/1000, Time 0.01, Performance ${train(i)}/0, Gradient 0.512/1e-07, Mu 0.001/10000000000`),
    expected: [made('train', 'loss', 'epoch', 10, [0, 9], train)],
  },
  {
    name: 'MindSpore',
    path: 'mindspore.log',
    content: of(
      10,
      (i) =>
        `Epoch:[${i}/10], step:[  100/  100], loss:[${train(i)}/${(Number(train(i)) + 0.1).toFixed(4)}], time:12.123 ms, lr:0.01000`,
    ),
    expected: [made('train', 'loss', 'step', 10, [100, 1000], train)],
  },
  {
    name: 'an ELBO that rises',
    path: 'vae.log',
    content: of(10, (i) => `Epoch ${i + 1}: train ELBO -${train(i)}, test ELBO -${valid(i)}`),
    expected: [
      made('train', 'loss', 'epoch', 10, [1, 10], (i) => `-${train(i)}`),
      made('validation', 'loss', 'epoch', 10, [1, 10], (i) => `-${valid(i)}`),
    ],
  },
  {
    name: 'the table of H2O on the console',
    path: 'h2o.txt',
    content: `Scoring History: \n    timestamp            duration    number_of_trees    training_logloss    validation_logloss\n--  -------------------  ----------  -----------------  ------------------  --------------------\n${of(10, (i) => `    2024-03-01 10:00:${two(i)}  0.400 sec   ${i}.0               ${train(i)}              ${valid(i)}`)}\n`,
    expected: pair(0, 10, 'step'),
  },
  {
    name: 'a table that lies on its side',
    path: 'history.csv',
    content: `epoch,${of(10, (i) => String(i + 1), ',')}\ntrain_loss,${of(10, train, ',')}\nval_loss,${of(10, valid, ',')}\n`,
    expected: pair(),
  },
  {
    name: 'a document that names its columns once',
    path: 'history.json',
    content: JSON.stringify({
      columns: ['epoch', 'train_loss', 'val_loss'],
      data: list(train).map((_, i) => [i + 1, both(i).train, both(i).valid]),
    }),
    expected: pair(),
  },
  {
    name: 'lists of points in a document',
    path: 'history.json',
    content: JSON.stringify({ train_loss: points(train), val_loss: points(valid) }),
    expected: pair(0),
  },
  {
    name: 'MACE, which measures its validation only',
    path: 'mace.log',
    content: of(
      10,
      (i) =>
        `2024-03-01 10:00:00.123 INFO: Epoch ${i}: head: Default, loss=${valid(i)}, RMSE_E_per_atom=   20.12 meV, RMSE_F=   60.12 meV / A`,
    ),
    expected: [made('validation', 'loss', 'epoch', 10, [0, 9], valid)],
  },
  {
    name: 'DeePMD on the console',
    path: 'dp.log',
    content: of(10, (i) =>
      [
        ['trn', train(i)],
        ['val', valid(i)],
      ]
        .map(
          ([split, value]) =>
            `[2024-03-01 10:00:00,123] DEEPMD INFO    batch ${String(100 * i).padStart(7)}: ${split}: rmse = ${value}, rmse_e = 1.0e-01, lr = 1.00e-03`,
        )
        .join('\n'),
    ),
    expected: [made('train', 'loss', 'step', 10, [0, 900], train), made('validation', 'loss', 'step', 10, [0, 900], valid)],
  },
  {
    name: 'a comment below the head of a table',
    path: 'lcurve.out',
    content: `#  step      rmse_val    rmse_trn         lr\n# If there is no available reference data, rmse_*_{val,trn} will print nan\n${of(10, (i) => `${String(100 * i).padStart(7)}      ${valid(i)}      ${train(i)}    1.0e-03`)}\n`,
    expected: [made('train', 'loss', 'step', 10, [0, 900], train), made('validation', 'loss', 'step', 10, [0, 900], valid)],
  },
  {
    name: 'NequIP on the console',
    path: 'log',
    content: of(
      10,
      (i) =>
        `\n  Train      #    Epoch      wal       LR         loss        f_mae\n! Train               ${i + 1}   12.100     0.01        ${train(i)}        0.012\n! Validation          ${i + 1}   12.100     0.01        ${valid(i)}        0.014`,
    ),
    expected: pair(),
  },
  {
    name: 'LightGCN',
    path: 'lightgcn.log',
    content: of(10, (i) => `EPOCH[${i + 1}/1000] loss${train(i)}-|Sample:1.21|`),
    expected: [made('train', 'loss', 'epoch', 10, [1, 10], train)],
  },
  {
    name: 'the steps of a lecture',
    path: 'makemore.log',
    content: of(10, (i) => `${String(10_000 * i).padStart(7)}/ 200000: ${train(i)}`),
    expected: [made('train', 'loss', 'step', 10, [0, 90_000], train)],
  },
  {
    name: 'iterations in short',
    path: 'pinn.log',
    content: of(10, (i) => `It: ${100 * i}, Loss: ${train(i)}, Time: 0.51`),
    expected: [made('train', 'loss', 'step', 10, [0, 900], train)],
  },
  {
    name: 'a step that is finished',
    path: 'stanza.log',
    content: of(
      10,
      (i) => `2024-03-01 10:00:00 INFO: Finished STEP ${20 * (i + 1)}/50000, loss = ${train(i)} (0.123 sec/batch), lr: 0.003`,
    ),
    expected: [made('train', 'loss', 'step', 10, [20, 200], train)],
  },
  {
    name: 'Poutyne',
    path: 'poutyne.log',
    content: of(
      10,
      (i) =>
        `Epoch:  ${i + 1}/10 Train steps: 100 Val steps: 10 5.12s loss: ${train(i)} acc: 90.1 val_loss: ${valid(i)} val_acc: ${percent(i)}`,
    ),
    expected: pair(),
  },
  {
    name: 'Polish',
    path: 'pl.log',
    content: of(10, (i) => `Epoka ${i + 1}/10 - strata treningowa: ${train(i)} - strata walidacyjna: ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'Turkish',
    path: 'tr.log',
    content: of(10, (i) => `Epoch ${i + 1}: Eğitim Kaybı: ${train(i)}, Doğrulama Kaybı: ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'Dutch',
    path: 'nl.log',
    content: of(10, (i) => `Epoch ${i + 1}: trainingsverlies ${train(i)}, validatieverlies ${valid(i)}`),
    expected: pair(),
  },
  {
    name: 'lists of YAML',
    path: 'history.yaml',
    content: `train_loss:\n${of(10, (i) => `- ${train(i)}`)}\nval_loss:\n${of(10, (i) => `- ${valid(i)}`)}\n`,
    expected: pair(0),
  },
];
