import type { Chart, ChartLine, ChartPanel } from '../../src/chart/chart.ts';

/** Charts of every kind of curve, drawn in the golden pictures and looked at by a person. Seeded: the same numbers in every run. */
let seed = 7;

function random(): number {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
}

/** Noise about zero, of about unit range. */
function noise(): number {
  return random() + random() + random() + random() - 2;
}

function line(role: ChartLine['role'], label: string, n: number, f: (i: number) => number, x0 = 1, step = 1): ChartLine {
  return {
    role,
    label,
    x: Float64Array.from({ length: n }, (_, i) => x0 + i * step),
    y: Float64Array.from({ length: n }, (_, i) => f(i)),
  };
}
const over = (n = 40): ChartPanel => ({
  title: 'mlp now overfits: validation loss rises 23 % after epoch 17',
  subtitle: 'Best validation loss 0.312 at epoch 17, 0.384 at the end',
  axis: 'epoch',
  metric: 'loss',
  lines: [
    line('base', 'main', n, (i) => 0.305 + 1.4 * Math.exp(-i / 4) + 0.006 * noise()),
    line('train', 'train 0.041', n, (i) => 0.03 + 1.9 * Math.exp(-i / 6) + 0.01 * noise()),
    line('validation', 'validation 0.384', n, (i) => 0.3 + 1.5 * Math.exp(-i / 4) + Math.max(0, i - 16) * 0.0035 + 0.006 * noise()),
  ],
  best: { at: 17, value: 0.325, label: 'best 0.312, epoch 17' },
  region: { from: 17, to: 40, label: 'overfitting' },
});
const healthy = (): ChartPanel => ({
  title: 'mlp looks healthy',
  axis: 'epoch',
  metric: 'loss',
  lines: [
    line('base', 'main', 40, (i) => 0.32 + 1.5 * Math.exp(-i / 5) + 0.01 * noise()),
    line('train', 'train', 40, (i) => 0.27 + 1.9 * Math.exp(-i / 6) + 0.01 * noise()),
    line('validation', 'validation', 40, (i) => 0.3 + 1.7 * Math.exp(-i / 6) + 0.008 * noise()),
  ],
  best: { at: 38, value: 0.303, label: 'best 0.303' },
});
const diverged = (): ChartPanel => ({
  title: 'cnn diverges: training loss rises from 0.9 to 3.2e9 after step 6,000',
  axis: 'step',
  metric: 'loss',
  lines: [
    line(
      'train',
      'train',
      200,
      (i) => (i < 120 ? 0.8 + 2 * Math.exp(-i / 20) + 0.05 * noise() : 0.8 * Math.exp((i - 120) / 3.6)),
      0,
      50,
    ),
    line('validation', 'validation', 20, (i) => (i < 12 ? 0.9 + 2 * Math.exp(-i / 3) : 0.9 * Math.exp((i - 12) * 2.6)), 500, 500),
  ],
  region: { from: 6000, to: 10000, label: 'divergence' },
});
const nan = (): ChartPanel => ({
  title: 'Training loss is NaN from epoch 12 on',
  axis: 'epoch',
  metric: 'loss',
  lines: [
    line('train', 'train', 30, (i) => (i >= 11 ? Number.NaN : 0.4 + 1.9 * Math.exp(-i / 6))),
    line('validation', 'validation', 30, (i) =>
      i >= 12 ? Number.NaN : i === 6 ? Number.POSITIVE_INFINITY : 0.5 + 1.7 * Math.exp(-i / 6),
    ),
  ],
  best: { at: 12, value: 0.5 + 1.7 * Math.exp(-11 / 6), label: 'best 0.772, epoch 12' },
  region: { from: 12, to: 30, label: 'not a number' },
});
const steps = (): ChartPanel => ({
  title: 'llama-small: validation loss still improves at the last of 50,000 steps',
  subtitle: 'Training loss logged at every step, validation every 1,000',
  axis: 'step',
  metric: 'loss',
  lines: [
    line('train', 'train', 50000, (i) => 2.1 + 8 * Math.exp(-i / 2500) + 0.25 * noise(), 1),
    line('validation', 'validation', 50, (i) => 2.2 + 6 * Math.exp(-i / 4) - i * 0.004, 1000, 1000),
  ],
});
const negative = (): ChartPanel => ({
  title: 'vae overfits: validation loss rises by 4.1 after epoch 30',
  axis: 'epoch',
  metric: 'negative log-likelihood',
  lines: [
    line('train', 'train', 60, (i) => -40 - 22 * (1 - Math.exp(-i / 15)) + 0.5 * noise()),
    line('validation', 'validation', 60, (i) => -38 - 18 * (1 - Math.exp(-i / 10)) + Math.max(0, i - 30) * 0.14 + 0.4 * noise()),
  ],
  best: { at: 31, value: -55.2, label: 'best −55.2, epoch 31' },
  region: { from: 31, to: 60, label: 'overfitting' },
});
const short = (): ChartPanel => ({
  title: 'bert-tiny: three epochs are too few to judge',
  axis: 'epoch',
  metric: 'loss',
  lines: [
    line('train', 'train', 3, (i) => [0.69, 0.41, 0.28][i] ?? 0),
    line('validation', 'validation', 3, (i) => [0.52, 0.44, 0.43][i] ?? 0),
  ],
  best: { at: 3, value: 0.43, label: 'best 0.43' },
});
const early = (): ChartPanel => ({
  ...over(),
  title: 'Huge first losses do not hide the rise',
  lines: over().lines.map((l) => ({ ...l, y: l.y.map((v, i) => (i === 0 ? 5200 : i === 1 ? 40 : v)) })),
});
const small = (): ChartPanel => ({
  title: 'regressor looks healthy',
  axis: 'epoch',
  metric: 'mean squared error',
  lines: [
    line('train', 'train', 80, (i) => 1.2 * 10 ** (-i / 14) * (1 + 0.2 * noise())),
    line('validation', 'validation', 80, (i) => 1.5 * 10 ** (-i / 15) * (1 + 0.2 * noise())),
  ],
  best: { at: 80, value: 1.5 * 10 ** (-79 / 15), label: 'best 8.1e−6' },
});
const names = (): ChartPanel => ({
  ...over(),
  title:
    'experiments/resnet50-imagenet-augmented-v2/fold_3 now overfits: validation loss rises 23 % after epoch 17 although weight decay was raised',
  lines: over().lines.map((l) => ({
    ...l,
    label:
      l.role === 'base'
        ? 'release/2026-11-candidate-with-long-name'
        : l.role === 'train'
          ? 'training loss (mean of the epoch)'
          : 'validation loss (dataloader 0)',
  })),
});
const seeds = (): ChartPanel => ({
  ...healthy(),
  title: 'mlp, 5 seeds: healthy',
  lines: [
    ...[1, 2, 3, 4].map((s) =>
      line('replicate', `seed ${s}`, 40, (i) => 0.3 + 0.01 * s + 1.7 * Math.exp(-i / (5 + s / 2)) + 0.01 * noise()),
    ),
    ...healthy().lines,
  ],
});
const empty = (): ChartPanel => ({
  title: 'Every loss is NaN',
  axis: 'epoch',
  metric: 'loss',
  lines: [line('train', 'train', 10, () => Number.NaN), line('validation', 'validation', 10, () => Number.NaN)],
});
const one = (...panels: [ChartPanel, ...ChartPanel[]]): Chart => ({ panels, description: panels[0].title });
/** By name; `chart` in the order of the object, so that a new one goes to the end. */
export const charts: Readonly<Record<string, Chart>> = {
  overfitting: one(over()),
  healthy: one(healthy()),
  diverged: one(diverged()),
  nan: one(nan()),
  steps: one(steps()),
  negative: one(negative()),
  short: one(short()),
  early: one(early()),
  small: one(small()),
  names: one(names()),
  seeds: one(seeds()),
  empty: one(empty()),
  two: one({ ...over(), subtitle: 'Best 0.312 at epoch 17' }, healthy()),
  four: one(
    over(),
    healthy(),
    { ...diverged(), title: 'cnn diverges after step 6,000' },
    { ...nan(), title: 'rnn: training loss is NaN from epoch 12 on' },
  ),
};
