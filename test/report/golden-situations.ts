import type { Baseline } from '../../src/comparison/baseline.ts';
import { curve, log } from './curves.ts';
import { committed, file, healthy, overfitting, type Situation, seeds, under } from './situations.ts';

const SEEDS = [0, 1, 2, 3, 4];
const MAIN = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
const UNTRAINED = '4f2c9aa0c1d2e3f405162738495a6b7c83ab91cd';

const usual = SEEDS.map((seed) => [log('mlp/metrics.csv', { floor: 0.4, pace: 5, scatter: 0.02, seed })]);
const better = [log('mlp/metrics.csv', { floor: 0.3, pace: 5, scatter: 0.02, seed: 9 })];

/** A classifier that guesses among ten classes, and one that learns. */
function classifier(learns: boolean): string {
  const rows = curve({ floor: 0.4, pace: 6 }).map((value, epoch) => {
    const noise = 0.002 * Math.sin(7 * epoch);
    const loss = learns ? value : Math.LN10 + noise;
    const accuracy = learns ? 1 - value / 2.5 : 0.1 + noise;
    return [epoch, loss, loss + 0.01 * Math.cos(epoch) * (learns ? 1 : 0.1), accuracy].map((number) => number.toFixed(5)).join(',');
  });
  return ['epoch,train_loss,val_loss,val_acc', ...rows].join('\n');
}

/** Twelve runs of a matrix: two overfit, one breaks. */
function twelve(isBroken: boolean): Situation['files'] {
  const names = ['cnn-wide', 'mlp-wide', 'vit-small', ...Array.from({ length: 9 }, (_, i) => `resnet-${18 + 4 * i}`)];
  return names.map((name, seed) => {
    const rises = isBroken && seed < 2;
    const path = `${name}/metrics.csv`;
    if (isBroken && name === 'vit-small') return file(path, broken());
    return log(path, {
      floor: 0.2 + seed / 50,
      pace: 5,
      scatter: 0.01,
      seed,
      ...(rises && { turn: 12 + 6 * seed, rise: 0.02 + 0.02 * seed }),
    });
  });
}

function broken(): string {
  const rows = curve({ floor: 0.3 }).map(
    (value, epoch) => `${epoch},${epoch < 5 ? value.toFixed(4) : 'nan'},${epoch < 5 ? (value + 0.1).toFixed(4) : 'nan'}`,
  );
  return ['epoch,loss,val_loss', ...rows].join('\n');
}

export function withoutValidation(): string {
  return ['epoch,loss', ...Array.from({ length: 30 }, (_, i) => `${i},${(1 / (i + 1)).toFixed(4)}`)].join('\n');
}

const SETTINGS =
  'optimizer: {name: adam, lr: 0.001}\nbatch_size: 64\nweight_decay: 0.01\nhidden: [64, 64]\nseed: 1\napi_key: abc\n';
const CHANGED = 'optimizer: {name: adam, lr: 0.01}\nbatch_size: 32\nwarmup_steps: 0\nhidden: [256, 256]\nseed: 2\napi_key: xyz\n';

/** The situations whose comments are kept and read, in both languages. */
export const golden: Readonly<Record<string, Situation>> = {
  'new-overfitting': { files: overfitting, bases: [healthy] },
  'what-changed': {
    files: [...overfitting, file('mlp/hparams.yaml', CHANGED)],
    bases: [[...healthy, file('mlp/hparams.yaml', SETTINGS)]],
  },
  triage: {
    files: ['a', 'b', 'c'].flatMap((run) => under(run, overfitting)),
    bases: [[...under('a', healthy), ...under('b', overfitting), ...under('c', healthy)]],
    onBase: (baseline) =>
      baseline.state !== 'found'
        ? baseline
        : {
            ...baseline,
            rung: 'exact',
            current: { ...baseline.current, commit: MAIN, distance: 0, ageDays: 2.1 },
            cameAndWent: [{ key: 'c', kind: 'overfitting', trainings: 3, of: 20 }],
          },
  },
  'new-overfitting-against-seeds': { files: overfitting, bases: seeds },
  'pre-existing-overfitting': { files: overfitting, bases: [overfitting] },
  resolved: { files: healthy, bases: [overfitting], checklist: { open: ['mlp/overfitting/4', 'mlp/overfitting/3'], fixed: [] } },
  healthy: { files: healthy, bases: seeds },
  better: { files: better, bases: usual },
  same: { files: healthy, bases: [healthy] },
  worse: { files: committed('test/fixtures/report/head-worse'), bases: seeds },
  'chance-level': { files: [file('cnn/metrics.csv', classifier(false))], bases: [[file('cnn/metrics.csv', classifier(true))]] },
  'no-base': { files: overfitting, baseline: { state: 'missing', branch: 'main', because: 'first-adoption' } },
  'stand-in': { files: overfitting, bases: [healthy], onBase: standIn },
  'no-validation': { files: [file('mlp/training.csv', withoutValidation())], bases: [healthy] },
  'nothing-read': {
    files: [file('loss-history/model.onnx', new Uint8Array([0, 255, 8, 1])), file('loss-history/notes.md', '# Notes\n')],
  },
  'several-runs': {
    files: [
      ...overfitting,
      ...under('cnn', healthy),
      ...under('tiny', committed('test/fixtures/report/head-worse')),
      file('plain/training.csv', withoutValidation()),
    ],
    bases: [[...under('mlp', healthy), ...under('cnn', healthy), ...under('gone', healthy)]],
  },
  'twelve-runs': { files: twelve(true), bases: [twelve(false)] },
  'hostile-names': {
    files: under('@octocat/<img src=x>|`](http://e.vil)\u202e\u200b#1', overfitting),
    bases: [healthy],
    branch: 'm`a|i\nn @team',
  },
};

/** An earlier commit stands in for the one that this was built on, which was never trained. */
function standIn(baseline: Baseline): Baseline {
  if (baseline.state !== 'found') return baseline;
  const current = { ...baseline.current, commit: MAIN, distance: 2, ageDays: 5.1 };
  return { ...baseline, rung: 'earlier', current, exact: { commit: UNTRAINED, state: 'untrained' } };
}
