import { of, two } from './further-writers.ts';

const falling = (i: number) => (0.3 + 1.9 / (i + 1)).toFixed(4);
const rising = (i: number) => (0.9 - 0.5 / (i + 1)).toFixed(4);
const wild = (i: number) => (Math.sin(i * 7.1) * 10 + 20).toFixed(2);
/** Files that lie beside histories, or look like one, and are none. */
export const NO_HISTORIES: readonly (readonly [name: string, path: string, content: string])[] = [
  [
    'config yaml',
    'config.yaml',
    'model:\n  name: resnet50\n  loss: cross_entropy\ntrain:\n  epochs: 90\n  batch_size: 256\n  lr: 0.1\n  loss_weights: [1.0, 0.4, 0.4]\nval:\n  interval: 1\n',
  ],
  [
    'config json',
    'config.json',
    JSON.stringify({ lr: 0.001, epochs: 20, train_batch_size: 32, loss: 'bce', loss_weights: [1, 0.5, 0.5], val_split: 0.1 }),
  ],
  [
    'package.json',
    'package.json',
    JSON.stringify({
      name: 'x',
      version: '1.2.3',
      scripts: { test: 'vitest', train: 'node train.js' },
      dependencies: { vega: '^5.0.0' },
    }),
  ],
  [
    'benchmark CSV',
    'bench.csv',
    `batch_size,throughput,latency_ms\n${of(8, (i) => `${2 ** i},${wild(i)},${(3 + i * 1.1).toFixed(3)}`)}\n`,
  ],
  [
    'price table',
    'prices.csv',
    `date,open,high,low,close,volume\n${of(30, (i) => `2024-01-${two(i + 1)},${wild(i)},${wild(i)},${wild(i)},${wild(i)},${1000 * i}`)}\n`,
  ],
  [
    'stop loss',
    'trades.csv',
    `time,entry,stop_loss,take_profit,profit_loss\n${of(30, (i) => `2024-01-${two(i + 1)},${wild(i)},${wild(i)},${wild(i)},${wild(i)}`)}\n`,
  ],
  ['confusion', 'confusion_matrix.csv', `,cat,dog,bird\ncat,50,3,2\ndog,4,60,1\nbird,2,1,40\n`],
  ['predictions', 'predictions.csv', `id,label,prediction,score\n${of(50, (i) => `${i},${i % 2},${i % 2},${rising(i % 20)}`)}\n`],
  [
    'test predictions with loss',
    'per_sample.csv',
    `image,true,pred,loss\n${of(50, (i) => `img_${i}.png,${i % 2},${(i % 3) % 2},${(Number(wild(i)) / 10).toFixed(4)}`)}\n`,
  ],
  ['requirements', 'requirements.txt', 'torch==2.1.0\nnumpy>=1.24\ntqdm==4.66.1\npytorch-metric-learning==2.3.0\nlosses==0.1.2\n'],
  ['latency log', 'latency.log', of(50, (i) => `2024-03-01 10:00:${two(i % 60)} INFO request ${i} took ${wild(i)} ms status=200`)],
  [
    'pytest',
    'pytest.log',
    `============================= test session starts ==============================\nplatform linux -- Python 3.10.12, pytest-7.4.0\ncollected 42 items\n\n${of(20, (i) => `tests/test_loss.py::test_loss_${i} PASSED                          [ ${5 * i}%]`)}\n\n============================== slowest durations ===============================\n${of(8, (i) => `${(9 - i).toFixed(2)}s call     tests/test_train.py::test_epoch_${i}`)}\n======================== 42 passed in 12.34s ========================`,
  ],
  [
    'nvidia-smi',
    'gpu.csv',
    `timestamp, name, utilization.gpu [%], memory.used [MiB], temperature.gpu, power.draw [W]\n${of(50, (i) => `2024/03/01 10:00:${two(i)}.123, NVIDIA A100, ${50 + (i % 50)} %, ${10000 + i} MiB, ${50 + (i % 9)}, ${wild(i)} W`)}\n`,
  ],
  [
    'nvidia dmon',
    'dmon.log',
    `# gpu    pwr  gtemp  mtemp     sm    mem    enc    dec   mclk   pclk\n# Idx      W      C      C      %      %      %      %    MHz    MHz\n${of(50, (i) => `    0    ${100 + i}     50     60     ${i}     40      0      0   1215   1410`)}\n`,
  ],
  [
    'tokenizer',
    'tokenizer_config.json',
    JSON.stringify({ model_max_length: 512, do_lower_case: true, added_tokens_decoder: { 0: { content: '<pad>' } } }),
  ],
  ['vocab', 'vocab.txt', of(200, (i) => `token${i} ${i}`)],
  ['merges', 'merges.txt', `#version: 0.2\n${of(100, (i) => `a${i} b${i}`)}`],
  [
    'ping',
    'ping.log',
    of(30, (i) => `64 bytes from 1.1.1.1: icmp_seq=${i} ttl=57 time=${wild(i)} ms`) +
      '\n30 packets transmitted, 30 received, 0% packet loss, time 29041ms',
  ],
  [
    'mtr',
    'mtr.csv',
    `Host,Loss%,Snt,Last,Avg,Best,Wrst\n${of(12, (i) => `10.0.0.${i},${(i / 10).toFixed(1)},100,${wild(i)},${wild(i)},1.1,30.1`)}\n`,
  ],
  [
    'iperf',
    'iperf.log',
    `[ ID] Interval           Transfer     Bitrate         Jitter    Lost/Total Datagrams\n${of(20, (i) => `[  5]   ${i}.00-${i + 1}.00   sec   120 KBytes   983 Kbits/sec  0.0${i}2 ms  0/85 (0%)`)}`,
  ],
  [
    'grid search',
    'cv_results.csv',
    `mean_fit_time,std_fit_time,param_C,split0_test_score,split1_test_score,mean_test_score,rank_test_score\n${of(10, (i) => `0.1,0.01,${i},${rising(i)},${rising(i)},${rising(i)},${i}`)}\n`,
  ],
  [
    'hyperparameter trials',
    'trials.csv',
    `number,value,params_lr,params_dropout,state\n${of(30, (i) => `${i},${wild(i)},${(i / 1000).toFixed(4)},0.${i},COMPLETE`)}\n`,
  ],
  [
    'optuna log',
    'optuna.log',
    of(
      20,
      (i) =>
        `[I 2024-03-01 10:00:${two(i)},123] Trial ${i} finished with value: ${wild(i)} and parameters: {'lr': 0.00${i + 1}, 'depth': ${i % 8}}. Best is trial 3 with value: 0.123.`,
    ),
  ],
  [
    'classification report',
    'report.txt',
    `              precision    recall  f1-score   support\n\n           0       0.95      0.94      0.95       100\n           1       0.93      0.94      0.94        90\n           2       0.91      0.92      0.91        95\n\n    accuracy                           0.93       285\n   macro avg       0.93      0.93      0.93       285\nweighted avg       0.93      0.93      0.93       285\n`,
  ],
  [
    'model summary',
    'summary.txt',
    `----------------------------------------------------------------\n        Layer (type)               Output Shape         Param #\n================================================================\n${of(20, (i) => `            Conv2d-${i}         [-1, 64, 112, 112]           ${9408 + i}`)}\n================================================================\nTotal params: 11,689,512\n`,
  ],
  [
    'insurance',
    'claims.csv',
    `policy_id,age,region,premium,loss\n${of(40, (i) => `${1000 + i},${20 + i},${['N', 'S', 'E'][i % 3]},${wild(i)},${i % 5 === 0 ? (Number(wild(i)) * 100).toFixed(2) : 0}`)}\n`,
  ],
  [
    'weight loss diary',
    'diary.csv',
    `week,weight,weight_loss\n${of(20, (i) => `${i + 1},${(90 - i * 0.4).toFixed(1)},${(i * 0.4).toFixed(1)}`)}\n`,
  ],
  [
    'COCO annotations',
    'instances_val.json',
    JSON.stringify({
      images: [{ id: 1, file_name: 'a.jpg' }],
      annotations: Array.from({ length: 20 }, (_, i) => ({ id: i, image_id: 1, bbox: [1, 2, 3, 4], area: 12.5, iscrowd: 0 })),
      categories: [{ id: 1, name: 'x' }],
    }),
  ],
  [
    'detections',
    'detections.json',
    JSON.stringify(
      Array.from({ length: 30 }, (_, i) => ({ image_id: i, category_id: 1, bbox: [1, 2, 3, 4], score: Number(rising(i % 20)) })),
    ),
  ],
  ['changelog', 'CHANGELOG.md', of(20, (i) => `## 1.${20 - i}.0\n- Fix val loss for epoch ${i}\n- step: 1.${i} improved`)],
  [
    'training args',
    'args.txt',
    `Namespace(epochs=90, lr=0.1, loss='ce', val_interval=1, weight_decay=0.0001, momentum=0.9)\nbatch_size: 128\nepochs: 90\nloss_weight: 0.4\nlr: 0.1\nval_ratio: 0.1\n`,
  ],
  [
    'system monitor',
    'sysmon.csv',
    `step,cpu,gpu_util,mem_mb,temp\n${of(50, (i) => `${i},${wild(i)},${wild(i)},${1000 + i},55`)}\n`,
  ],
  [
    'learning rate finder',
    'lr_find.csv',
    `lr,loss\n${of(60, (i) => `${(1e-6 * 1.3 ** i).toExponential(4)},${(2.3 - (i < 45 ? i * 0.02 : -(i - 45) * 0.5)).toFixed(4)}`)}\n`,
  ],
  [
    'learning curve by size',
    'learning_curve.csv',
    `train_sizes,train_scores_mean,test_scores_mean\n${of(6, (i) => `${100 * (i + 1)},${rising(i)},${rising(i)}`)}\n`,
  ],
  [
    'roc',
    'roc.csv',
    `fpr,tpr,threshold\n${of(50, (i) => `${(i / 50).toFixed(3)},${Math.sqrt(i / 50).toFixed(3)},${(1 - i / 50).toFixed(3)}`)}\n`,
  ],
  [
    'pr curve',
    'pr_curve.csv',
    `threshold,precision,recall,f1\n${of(50, (i) => `${(i / 50).toFixed(2)},${rising(i % 20)},${rising(i % 20)},${rising(i % 20)}`)}\n`,
  ],
  ['feature importance', 'importance.csv', `feature,gain,cover\n${of(20, (i) => `f${i},${wild(i)},${wild(i)}`)}\n`],
  [
    'per class metrics',
    'per_class.csv',
    `class,precision,recall,mAP50\n${of(20, (i) => `cls${i},${rising(i)},${rising(i)},${rising(i)}`)}\n`,
  ],
  [
    'model comparison',
    'results.csv',
    `model,params,train_loss,val_loss,accuracy\n${of(6, (i) => `resnet${18 + i},${11 + i},${falling((5 * i) % 20)},${falling((3 * i) % 20)},${rising(i)}`)}\n`,
  ],
  ['mixing coefficients', 'weights.txt', of(40, (i) => `${wild(i)}`)],
  [
    'coverage',
    'coverage.txt',
    `Name                 Stmts   Miss  Cover\n----------------------------------------\n${of(15, (i) => `src/loss_${i}.py          ${50 + i}      ${i}    ${90 - i}%`)}\n----------------------------------------\nTOTAL                  900     90    90%\n`,
  ],
  ['build log', 'build.log', of(30, (i) => `[${i}/120] Building CXX object src/loss_${i}.cc.o  (${wild(i)}s)`)],
  [
    'web server',
    'access.log',
    of(40, (i) => `10.0.0.${i} - - [01/Mar/2024:10:00:${two(i)} +0000] "GET /train/epoch/${i} HTTP/1.1" 200 ${1000 + i}`),
  ],
  ['sensor', 'sensor.csv', `time,loss_dB,attenuation\n${of(50, (i) => `${i * 0.1},${wild(i)},${wild(i)}`)}\n`],
  ['chess games', 'games.csv', `round,win,loss,draw\n${of(20, (i) => `${i + 1},${i % 3},${i % 2},${1}`)}\n`],
  [
    'PDF table of papers',
    'papers.csv',
    `year,method,loss,top1\n${of(12, (i) => `${2010 + i},Net${i},cross-entropy,${(70 + i).toFixed(1)}`)}\n`,
  ],
  [
    'profit and loss',
    'pnl.csv',
    `month,revenue,cost,profit\n${of(24, (i) => `${i + 1},${wild(i)},${wild(i + 3)},${wild(i + 5)}`)}\n`,
  ],
  ['prune sweep', 'sparsity.csv', `sparsity,accuracy,loss\n${of(10, (i) => `${i / 10},${rising(19 - i)},${falling(19 - i)}`)}\n`],
];
