import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/history/read.ts';
import { fileOf } from './files.ts';

/** Runs, replicates and series as one line each; the code of the refusal where there is no run. */
async function told(path: string, content: string): Promise<string[]> {
  const { runs, refused } = await readHistories([fileOf(path, content)]);
  if (runs.length === 0) return refused.map(({ because }) => because.code);
  return runs.flatMap(({ key, replicates }) =>
    replicates.flatMap(({ name, series }) =>
      series
        .filter(({ metric }) => metric === 'loss')
        .map(
          (one) =>
            `${key}${name === key ? '' : ` ${name}`}: ${one.role} ${one.name} ${one.axis} ${[...one.x].join(',')} ${[...one.y].join(',')}`,
        ),
    ),
  );
}

const rows = (...objects: readonly object[]) => objects.map((object) => JSON.stringify(object)).join('\n');

describe('files as they are found in public repositories', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a log history saved by pandas',
      'log.csv',
      'loss,learning_rate,epoch,step,eval_loss,train_runtime,train_loss\n3,0.1,0.5,10,,,\n,,1.0,20,4,,\n2,0.1,1.5,30,,,\n,,2.0,40,,9.5,2.5\n',
      ['training: train loss step 10,30 3,2', 'training: validation eval_loss step 20 4'],
    ],
    [
      'a counter with words around it',
      'a.csv',
      ',num epoch,Loss_total,recon_loss\n0,1,3,2\n1,2,2,1\n',
      ['a: train Loss_total epoch 1,2 3,2', 'a: train recon_loss epoch 1,2 2,1'],
    ],
    ['one column', 'a.csv', 'loss\n3\n2\n1\n', ['a: train loss epoch 0,1,2 3,2,1']],
    ['a file named for its metric', 'train_loss.csv', 'step,value\n0,3\n10,2\n', ['training: train train_loss step 0,10 3,2']],
    [
      'another table below',
      'a.csv',
      'Iteration,Train Loss\n0,3\n100,2\n\nIteration,Val Loss\n0,4\n100,5\n',
      ['a: train Train Loss step 0,100 3,2'],
    ],
    [
      'lines that say their split',
      'a.jsonl',
      rows({ type: 'train', step: 1, loss: 3 }, { type: 'val', step: 1, loss: 4 }, { type: 'train', step: 2, loss: 2 }),
      ['a: train train/loss step 1,2 3,2', 'a: validation val/loss step 1 4'],
    ],
    [
      'lines that say their metric',
      'a.jsonl',
      rows({ name: 'loss', value: 3, step: 1 }, { name: 'val_loss', value: 4, step: 1 }, { name: 'loss', value: 2, step: 2 }),
      ['a: train loss step 1,2 3,2', 'a: validation val_loss step 1 4'],
    ],
    [
      'objects under their epoch',
      'a.json',
      '{"1": {"train_loss": 3}, "2": {"train_loss": 2}}',
      ['a: train train_loss epoch 1,2 3,2'],
    ],
    [
      'folds in one document',
      'a.json',
      '{"fold_1": {"loss": [3, 2]}, "fold_2": {"loss": [5, 4]}}',
      ['a fold_1: train loss epoch 0,1 3,2', 'a fold_2: train loss epoch 0,1 5,4'],
    ],
    [
      'models in one document',
      'a.json',
      '{"cnn": {"loss": [3, 2]}, "vgg": {"loss": [5, 4]}}',
      ['a/cnn: train loss epoch 0,1 3,2', 'a/vgg: train loss epoch 0,1 5,4'],
    ],
    [
      'a document named for its metric',
      'losses.json',
      '{"train": [3, 2], "val": [4, 5]}',
      ['training: train train epoch 0,1 3,2', 'training: validation val epoch 0,1 4,5'],
    ],
    [
      'a list of epochs for each split, without a counter',
      'a.json',
      '{"train": [{"loss": 3}, {"loss": 2}], "val": [{"loss": 4}, {"loss": 5}]}',
      ['a: train train.loss epoch 0,1 3,2', 'a: validation val.loss epoch 0,1 4,5'],
    ],
    [
      'a list of epochs some levels down',
      'a.json',
      '{"model": "cnn", "training": {"per_epoch": [\n{"epoch": 1, "loss": 3},\n{"epoch": 2, "loss": 2},\n{"epoch": 3, "loss": 1}\n]}}',
      ['a: train loss epoch 1,2,3 3,2,1'],
    ],
    [
      'a list of epochs for each model',
      'a.json',
      '{"cnn": {"log": [{"epoch": 1, "loss": 3}, {"epoch": 2, "loss": 2}]}, "vgg": {"log": [{"epoch": 1, "loss": 5}, {"epoch": 2, "loss": 4}]}}',
      ['a/cnn: train loss epoch 1,2 3,2', 'a/vgg: train loss epoch 1,2 5,4'],
    ],
    [
      'an epoch without validation in a table of Ultralytics',
      'results.csv',
      'epoch,train/box_loss,metrics/mAP50(B),val/box_loss,val/cls_loss\n1,3,0,0,0\n2,2,0.1,5,0\n',
      [
        'training: train train/box_loss epoch 1,2 3,2',
        'training: validation val/box_loss epoch 2 5',
        'training: validation val/cls_loss epoch 2 0',
      ],
    ],
    [
      'a table of Lightning with the names of Ultralytics',
      'metrics.csv',
      'epoch,step,train/loss,val/loss\n0,49,3,\n0,99,2,\n0,99,,4\n',
      ['training: train train/loss step 49,99 3,2', 'training: validation val/loss step 99 4'],
    ],
    [
      'a table of Keras in a file named for a split',
      'val_loss.csv',
      'epoch,loss\n1,3\n2,2\n',
      ['training: validation loss epoch 1,2 3,2'],
    ],
    [
      'cells that hold a printed tensor',
      'a.csv',
      ',epoch,train_loss,valid_loss\n0,0,"tf.Tensor(3.5, shape=(), dtype=float32)","<tf.Tensor: shape=(), dtype=float32, numpy=4.5>"\n1,1,"tf.Tensor(2.5, shape=(), dtype=float32)","<tf.Tensor: shape=(), dtype=float32, numpy=5.5>"\n',
      ['a: train train_loss epoch 0,1 3.5,2.5', 'a: validation valid_loss epoch 0,1 4.5,5.5'],
    ],
    [
      'a loss by steps beside its mean over an epoch',
      'a.jsonl',
      rows(...[1, 2, 3, 4, 5].map((step) => ({ step, loss: 6 - step })), { epoch: 1, step: 5, train_loss: 3, val_loss: 4 }),
      ['a: train loss step 1,2,3,4,5 5,4,3,2,1', 'a: train train_loss step 5 3', 'a: validation val_loss step 5 4'],
    ],
    [
      'a row for training and one for validation, the other filled with zeros',
      'a.csv',
      'Epoch,Train Loss,Validation Loss,errors\n0,3,0,7\n0,0,4,0\n5,2,0,0\n5,0,5,1\n',
      ['a: train Train Loss epoch 0,5 3,2', 'a: validation Validation Loss epoch 0,5 4,5'],
    ],
    [
      'runs one below the other, by a text in a column of any name',
      'a.csv',
      'Folder,Epoch,Training Loss\na_1,1,3\na_1,2,2\na_1,3,1\na_1,4,0.5\nb_2,1,5\nb_2,2,4\nb_2,3,3\nb_2,4,2\n',
      ['a/a_1: train Training Loss epoch 1,2,3,4 3,2,1,0.5', 'a/b_2: train Training Loss epoch 1,2,3,4 5,4,3,2'],
    ],
    [
      'a message below the header',
      'train_log.csv',
      'Epoch, lr, Train_Loss\n===== Using AMP =====\n0, 0.025, 5.5\n1, 0.025, 5.25\n',
      ['training: train Train_Loss epoch 0,1 5.5,5.25'],
    ],
    ['Catalan', 'a.csv', 'Epoca,Perdua,Accuracy\n1,3,0.1\n2,2,0.2\n', ['a: train Perdua epoch 1,2 3,2']],
    [
      'Spanish',
      'a.csv',
      'Época;Pérdida;val_pérdida\n1;3,5;4,5\n2;2,5;3,5\n',
      ['a: train Pérdida epoch 1,2 3.5,2.5', 'a: validation val_pérdida epoch 1,2 4.5,3.5'],
    ],
    [
      'histories of another shape, one beside the other',
      'a.json',
      '{"base": {"history": {"train_loss": [3, 2], "val_loss": [4, 5]}, "epochs": 2}, "other": {"warmup": {"train_loss": [5, 4], "val_loss": [6, 5]}, "epochs": 2}}',
      [
        'a/base: train train_loss epoch 0,1 3,2',
        'a/base: validation val_loss epoch 0,1 4,5',
        'a/other: train warmup.train_loss epoch 0,1 5,4',
        'a/other: validation warmup.val_loss epoch 0,1 6,5',
      ],
    ],
    [
      'a phase beside columns that other writers have',
      'a.csv',
      'epoch,step,global_step,phase,loss,accuracy\n0.5,50,50,train,3,0.1\n1,100,100,train,2,0.2\n1,100,100,val,4,\n1.5,150,150,train,1,0.3\n',
      ['a: train train/loss step 50,100,150 3,2,1', 'a: validation val/loss step 100 4'],
    ],
    [
      'a phase beside the keys of another writer',
      'log.jsonl',
      rows(
        { iteration: 20, phase: 'train', total_loss: 3, loss_cls: 1 },
        { iteration: 20, phase: 'val', total_loss: 4, loss_cls: 2 },
        { iteration: 40, phase: 'train', total_loss: 2, loss_cls: 0.5 },
        { iteration: 40, phase: 'val', total_loss: 5, loss_cls: 3 },
      ),
      [
        'training: train train/total_loss step 20,40 3,2',
        'training: train train/loss_cls step 20,40 1,0.5',
        'training: validation val/total_loss step 20,40 4,5',
        'training: validation val/loss_cls step 20,40 2,3',
      ],
    ],
    [
      'a phase beside the keys of the Trainer',
      'log.jsonl',
      rows(
        { epoch: 1, phase: 'train', loss: 3, learning_rate: 0.1 },
        { epoch: 1, phase: 'val', loss: 4, learning_rate: 0.1 },
        { epoch: 2, phase: 'train', loss: 2, learning_rate: 0.1 },
      ),
      ['training: train train/loss epoch 1,2 3,2', 'training: validation val/loss epoch 1 4'],
    ],
    [
      'a phase beside a learning rate',
      'a.json',
      JSON.stringify([
        { epoch: 1, phase: 'train', loss: 3, learning_rate: 0.1 },
        { epoch: 1, phase: 'val', loss: 4, learning_rate: 0.1 },
        { epoch: 2, phase: 'train', loss: 2, learning_rate: 0.1 },
        { epoch: 2, phase: 'val', loss: 5, learning_rate: 0.1 },
      ]),
      ['a: train train/loss epoch 1,2 3,2', 'a: validation val/loss epoch 1,2 4,5'],
    ],
    [
      'columns named for splits in a file named for a loss',
      'loss.csv',
      '"Epoch","Train","Valid"\n1,3,4\n2,2,5\n',
      ['training: train Train epoch 1,2 3,2', 'training: validation Valid epoch 1,2 4,5'],
    ],
    [
      'a phase in a table of sorted columns',
      'a.csv',
      'epoch,loss,phase\n1,3,train\n1,4,val\n2,2,train\n2,5,val\n',
      ['a: train train/loss epoch 1,2 3,2', 'a: validation val/loss epoch 1,2 4,5'],
    ],
    [
      'columns that are called by a number',
      'a.csv',
      'epoch,set,step,loss,25,200\n0,train,1,3,0,0\n0,train,2,2,0,0.1\n0,val,3,4,0,0.2\n',
      ['a: train train/loss step 1,2 3,2', 'a: validation val/loss step 3 4'],
    ],
    [
      'settings that a log repeats in each row',
      'a.csv',
      'epoch,lr,batch_size,dropout,hidden_size,loss\n1,0.1,32,0.5,64,3\n2,0.05,32,0.5,64,2\n',
      ['a: train loss epoch 1,2 3,2'],
    ],
    [
      'lists beside the settings of a search',
      'a.json',
      '{"history": {"loss": [3, 2]}, "sweep": {"loss_eps": [0.1, 0.2, 0.3]}}',
      ['a: train loss epoch 0,1 3,2'],
    ],
  ])('%s', async (_name, path, content, expected) => {
    expect(await told(path, content)).toEqual(expected);
  });
});

describe('files that look like histories and are none', () => {
  test.each<[string, string, string, string]>([
    ['a comparison of models', 'a.csv', 'model,train_acc,test_acc,train_loss\ncnn,0.9,0.8,0.1\nrnn,0.7,0.6,0.2\n', 'not-a-history'],
    ['scores of folds', 'a.csv', 'fold,accuracy,loss\n1,0.9,0.1\n2,0.91,0.2\n', 'not-a-history'],
    ['profit and loss', 'a.csv', 'date,profit,loss\n2024-01-01,10,5\n2024-01-02,11,6\n', 'not-a-history'],
    [
      'prices',
      'a.csv',
      'timestamp,open,high,low,close,volume\n1700000000,1,2,0.5,1.5,100\n1700000060,1,2,0.5,1.6,100\n',
      'no-series',
    ],
    ['metrics and values', 'a.csv', 'metric,value\naccuracy,0.9\nloss,0.2\n', 'single-values'],
    ['a header alone', 'log.csv', 'epoch,loss,val_loss\n', 'no-rows'],
    [
      "texts with a Macintosh's ends of lines",
      'a.csv',
      'label,text\rloss,what is the loss of this\rtext,"more, of it"\r',
      'unknown-format',
    ],
    ['one sentence with a loss', 'a.txt', 'Epoch 1, loss 0.5', 'single-values'],
    ['pairs of numbers', 'a.json', '[[3.0, 4.0], [2.0, 3.0]]', 'no-series'],
    ['a table without names', 'a.csv', '0,0.5,0.6\n1,0.4,0.5\n', 'unknown-format'],
    ['settings', 'config.json', '{"lr": 0.1, "epochs": 3}', 'no-series'],
    [
      'runs with their settings',
      'results.csv',
      ',hidden_size,training_seed,learning_rate,num_epochs,patience,training_loss,validation_loss\n3,3,500,0.1,20,2,3,4\n9,3,500,0.1,20,10,2,5\n7,4,200,0.1,20,2,1,3\n',
      'not-a-history',
    ],
    [
      'runs with their settings, counted',
      'a.csv',
      'iteration,lr,batch_size,dropout,n_layers,loss\n1,0.1,32,0.5,2,3\n2,0.2,64,0.1,3,2\n3,0.01,16,0.2,4,1\n',
      'not-a-history',
    ],
    [
      'runs with their settings, which other words tell apart',
      'a.csv',
      'optimizer,num_epochs,batch_size,lr,focal_gamma,accuracy\nadam,30,32,0.1,2,0.7\nadam,20,64,0.1,2,0.8\nsgd,15,32,0.2,3,0.6\nsgd,20,16,0.1,2,0.9\n',
      'not-a-history',
    ],
    [
      'results of methods and seeds',
      'a.csv',
      'dataset,method,seed,train_acc,test_acc\nmnist,a,0,0.9,0.8\nmnist,b,0,0.8,0.7\nmnist,a,1,0.9,0.9\n',
      'not-a-history',
    ],
    [
      'runs with the epoch at which they stopped',
      'a.csv',
      'timestamp,lr,fold,val_loss_final,train_loss_final,stopped_epoch\n,0.005,1,3.5,3.1,44\n,0.005,2,3.6,3.0,51\n,0.001,1,3.4,3.2,60\n',
      'not-a-history',
    ],
    [
      'classes with a number and a name',
      'a.csv',
      'Class,IOU,Train,Val,Name,val_iou\n0,0.76,10,5,wall,0.69\n1,0.7,11,4,sky,0.6\n2,0.5,9,3,tree,0.4\n',
      'not-a-history',
    ],
    [
      'numbered experiments',
      'a.json',
      '{"0": {"accuracy": 0.9, "f1": 0.8}, "1": {"accuracy": 0.8, "f1": 0.7}, "3": {"accuracy": 0.7, "f1": 0.6}}',
      'single-values',
    ],
    [
      'scores for a setting that was varied',
      'a.json',
      '{"window_size": [10, 20, 30], "train_accuracy": [0.8, 0.9, 0.95], "test_accuracy": [0.7, 0.8, 0.75]}',
      'no-series',
    ],
    [
      'trials of a search',
      'a.json',
      JSON.stringify([
        { params: { lr: 0.1, batch_size: 32, dropout: 0.5 }, val_loss: 3 },
        { params: { lr: 0.2, batch_size: 64, dropout: 0.1 }, val_loss: 2 },
      ]),
      'not-a-history',
    ],
    [
      'trials of a search, one in a line',
      'a.jsonl',
      rows(
        { config: { lr: 0.1, batch_size: 32, dropout: 0.5 }, loss: 3 },
        { config: { lr: 0.2, batch_size: 64, dropout: 0.1 }, loss: 2 },
      ),
      'not-a-history',
    ],
    [
      'a document of something else, laid out over lines',
      'a.json',
      JSON.stringify({ cases: [1, 2, 3, 4].map((step) => ({ records: { step, l2: step / 10 } })), meta: 'x' }, null, 2),
      'no-series',
    ],
    [
      'settings of a search',
      'a.json',
      '{"epochs": 75, "sweep": {"focal_loss_alpha": [0.5, 1, 2], "loss_eps": [0.1, 0.2, 0.3]}}',
      'no-series',
    ],
    [
      'events that speak of an error',
      'a.jsonl',
      rows({ iteration: 1, words: 10 }, { iteration: 2, train_error: 'timeout' }, { iteration: 2, words: 20 }),
      'no-series',
    ],
    ['messages', 'a.jsonl', rows({ role: 'user', content: 'a' }, { role: 'bot', content: 'b' }), 'unknown-format'],
  ])('%s', async (_name, path, content, code) => {
    expect(await told(path, content)).toEqual([code]);
  });

  test('a sum of nothing but losses of a game is one of them', async () => {
    const { runs } = await readHistories([
      fileOf('log.jsonl', rows(...[1, 2, 3].map((iteration) => ({ iteration, policy_loss: 3, value_loss: 1, total_loss: 4 })))),
    ]);
    expect(runs[0]?.replicates[0].series.map(({ adversarial }) => adversarial)).toEqual([true, true, true]);
  });

  test('a loss beside a reward and without validation is one of reinforcement learning', async () => {
    const { runs } = await readHistories([fileOf('dqn.csv', 'episode,reward,epsilon,loss\n1,10,0.9,0.5\n2,12,0.8,0.4\n')]);
    expect(runs[0]?.replicates[0].series.find(({ name }) => name === 'loss')?.adversarial).toBe(true);
  });
});
