import { expect, test } from 'vitest';
import { runName } from '../../src/history/run-key.ts';

test.each([
  ['training.log', 'training', ''],
  ['mlp.csv', 'mlp', ''],
  ['overfitting/training.log', 'overfitting', ''],
  ['lightning_logs/version_3/metrics.csv', 'training', 'version_3'],
  ['resnet/lightning_logs/version_0/metrics.csv', 'resnet', 'version_0'],
  ['outputs/2026-11-23/11-20-03/train.csv', 'training', ''],
  ['multirun/2026-11-23/11-20-03/0/metrics.csv', 'training', ''],
  ['wandb/offline-run-20261123_112535-ovc1pk5j/run-ovc1pk5j.wandb', 'training', ''],
  ['wandb/dryrun-20261128_070953-p40eaaj5/wandb-history.jsonl', 'training', ''],
  ['runs/Nov23_11-20-03_gpu-box/events.out.tfevents.1795427308.host.15131.2.v2', 'training', ''],
  ['mlruns/0/2a55a7ad57fe4c3283f4e5598b000105/baseline', 'baseline', ''],
  ['bert/checkpoint-32/trainer_state.json', 'bert', ''],
  ['mlp/seed_42/history.json', 'mlp', 'seed_42'],
  ['mlp_seed42.csv', 'mlp', 'seed42'],
  ['cv/fold_1/seed_2/log.csv', 'cv', 'fold_1/seed_2'],
  ['vgg_20261123_112003.json', 'vgg', ''],
  ['runs/detect/train3/results.csv', 'training', ''],
  ['runs/train/exp5/results.csv', 'training', ''],
  ['train3/results.csv', 'training', ''],
  ['exp1/history.csv', 'exp1', ''],
  ['mlp/train_stdout.txt', 'mlp', ''],
  ['fine tuned model.csv', 'fine tuned model', ''],
  ['lr0.1_wd1e-4/metrics.csv', 'lr0.1_wd1e-4', ''],
  ['v2/history.csv', 'v2', ''],
  ['loss_mse_epoch_500_lr_0.1/log.csv', 'loss_mse_epoch_500_lr_0.1', ''],
  ['net.txt.csv.gz', 'net', ''],
  ['net.parquet.ndjson', 'net', ''],
  ['tune/train_ab12c_00003_3_lr=0.1/result.json', 'tune', ''],
  ['results.csv/seed_2', 'training', 'seed_2'],
  ['m\u200blp\u202e/see\u2060d_1/log.csv', 'mlp', 'seed_1'],
  ['cafe\u0301/log.csv', 'caf\u00e9', ''],
])('%s is run %s', (place, key, replicate) => {
  expect(runName(place)).toEqual({ key, replicate });
});
