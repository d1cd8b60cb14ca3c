/** Situations that pictures have to cope with, as the CSV files that training leaves. Seeded: the same numbers in every run. */
export interface Input {
  /** CSV files by path. */
  readonly files: Readonly<Record<string, string>>;
  /** One entry for each training of the base. */
  readonly bases: readonly Readonly<Record<string, string>>[];
  /** The metric that decides the check. */
  readonly metric?: string;
}

type Row = readonly (number | string)[];

function csv(head: string, rows: readonly Row[]): string {
  const cell = (value: number | string) => (typeof value === 'string' ? value : Number.isNaN(value) ? 'nan' : String(value));
  return `${head}\n${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** Normal noise about zero (Box and Muller), from a linear congruential generator. */
class Noise {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  uniform(): number {
    this.#state = (this.#state * 1664525 + 1013904223) % 4294967296;
    return (this.#state + 1) / 4294967297;
  }
  next(size: number): number {
    return size * Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
}

let random = new Noise(7);
const g = (size: number) => random.next(size);

interface Shape {
  readonly noise?: number;
  /** Epoch after which validation loss rises, and by how much at each. */
  readonly over?: number;
  readonly rise?: number;
  readonly gap?: number;
}

/** Epoch, training and validation loss of a run that falls exponentially. */
function curve(count: number, start: number, floor: number, tau: number, shape: Shape = {}): [number, number, number][] {
  const { noise = 0.01, over = Number.POSITIVE_INFINITY, rise = 0, gap = 0.1 } = shape;
  return Array.from({ length: count }, (_, epoch) => {
    const fall = Math.exp(-epoch / tau);
    const train = floor + (start - floor) * fall;
    const validation = floor + gap + (start - floor - gap * 0.2) * fall + Math.max(0, epoch - over) * rise;
    return [epoch, train * (1 + g(noise)), validation * (1 + g(noise))];
  });
}

const losses = 'epoch,loss,val_loss';
const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const one = (name: string, rows: readonly Row[], head = losses) => ({ [`${name}/training.csv`]: csv(head, rows) });
const alone = (files: Readonly<Record<string, string>>): Input => ({ files, bases: [] });
const against = (files: Readonly<Record<string, string>>, ...bases: readonly Readonly<Record<string, string>>[]): Input => ({
  files,
  bases,
});
const all = (parts: readonly Readonly<Record<string, string>>[]) => Object.assign({}, ...parts) as Readonly<Record<string, string>>;

/** From an epoch on, both losses are not numbers. */
const broken = (rows: readonly (readonly [number, number, number])[], from: number, to = Number.POSITIVE_INFINITY) =>
  rows.map(
    ([epoch, train, validation]): Row =>
      epoch >= from && epoch < to ? [epoch, Number.NaN, Number.NaN] : [epoch, train, validation],
  );

const models =
  'resnet18 resnet34 resnet50 resnet101 vit-tiny vit-small vit-base convnext-t mlp-mixer efficientnet-b0 regnet-y swin-t'.split(
    ' ',
  );
const long =
  'experiments_2026-03-14_llama-3-8b-instruct_lora-r64-alpha128-dropout0.05_lr2e-4_cosine_bs128_seqlen8192_flash-attn2_bf16_zero3_node4x8';
/** Names in Latin, Han, emoji, Arabic, Greek, Cyrillic and Vietnamese letters, two that differ only at their ends, and one full of markup. */
const strange = [
  long,
  `${long}_ablation-no-warmup`,
  '学習率を下げた実験その二',
  '🚀🔥-final-v2-REALLY-final',
  'تجربة-التدريب-الثانية',
  'Übergröße <b>bold</b> | pipe `tick` @someone #12',
];

/** Training loss by steps, validation loss every so many of them. */
function bySteps(
  count: number,
  every: number,
  train: (step: number) => number,
  validation: (step: number) => number,
  width = 1,
): Row[] {
  return range(count).map((i) => [i * width, train(i), (i + 1) % every === 0 ? validation(i) : '']);
}

function noisySteps(over: boolean): Row[] {
  const level = (s: number) => 0.5 + 1.9 * Math.exp(-s / 700);
  const rise = (s: number) => (over ? (Math.max(0, s - 1600) / 2400) * 0.35 : 0);
  return bySteps(
    4000,
    200,
    (s) => Math.max(0.02, level(s) * (1 + g(0.35))),
    (s) => level(s) + 0.12 + rise(s),
  );
}

function languageModel(offset: number): Row[] {
  const level = (s: number) => 3.05 + offset + 7.9 * Math.exp(-s / 25) + 1.2 * Math.exp(-s / 300);
  return bySteps(
    2000,
    50,
    (s) => level(s) * (1 + g(0.015)),
    (s) => level(s) + 0.02,
    10,
  );
}

function accuracies(best: number): Row[] {
  return range(40).map((e) => [
    e,
    0.3 + 2 * Math.exp(-e / 9) + g(0.004),
    0.4 + 2 * Math.exp(-e / 9) + g(0.004),
    1 - 0.9 * Math.exp(-e / 8),
    best - (best - 0.1) * Math.exp(-e / 8) + g(0.002),
  ]);
}

const constant = (value: number, count = 30) =>
  one(
    'mlp',
    range(count).map((e) => [e, value, value]),
  );
const seeds = (shape: Shape) => all(range(8).map((s) => one(`mlp-seed${s}`, curve(50, 2.3, 0.3 + g(0.01), 9, shape))));

/** Everything, by name; a new one goes to the end, so that the others keep their noise. */
function build(): Readonly<Record<string, Input>> {
  random = new Noise(7);
  const baseRuns = range(5).map(() => one('mlp', curve(40, 2.3, 0.3 + g(0.004), 9, { noise: 0.006 })));
  const spiky = curve(60, 2.3, 0.3, 12);
  spiky[30] = [30, 85, 40];
  const isolated = broken(curve(60, 2.3, 0.3, 12), 10, 12).map((row, e): Row => (e === 25 ? [e, Number.NaN, row[2] ?? 0] : row));
  const restarted = [curve(20, 2.3, 0.9, 14), curve(40, 2.3, 0.3, 9)] as const;
  const equal = curve(50, 2.3, 0.3, 9);
  const withAccuracy = curve(40, 2.3, 0.3, 9, { over: 15, rise: 0.02 }).map(
    ([e, t, v]): Row => [
      e,
      t,
      v,
      1 - 0.9 * Math.exp(-e / 8) + g(0.005),
      0.82 - 0.72 * Math.exp(-e / 8) + g(0.008),
      1e-3 * 0.95 ** e,
    ],
  );
  return {
    'six-orders': alone(
      one(
        'pinn',
        range(400).map((e) => [
          e,
          1000 * 10 ** ((-6 * e) / 400) * (1 + Math.abs(g(0.15))),
          1400 * 10 ** ((-6 * e) / 430) * (1 + Math.abs(g(0.15))),
        ]),
      ),
    ),
    'nan-from-5': alone(one('mlp', broken(curve(30, 2.3, 0.3, 8), 5))),
    'giant-spike': alone(one('mlp', spiky)),
    'three-epochs': alone(one('mlp', curve(3, 2.3, 0.3, 2))),
    'many-steps': alone(
      one(
        'lm',
        bySteps(
          20_000,
          1000,
          (s) => Math.max(0.1, (2.2 + 7.8 * Math.exp(-s / 800)) * (1 + g(0.06))),
          (s) => 2.28 + 7.8 * Math.exp(-s / 800) + (Math.max(0, s - 12_000) / 8000) * 0.25,
        ),
        'step,train_loss,val_loss',
      ),
    ),
    'twelve-runs': alone(
      all(
        models.map((name, i) =>
          one(
            name,
            broken(
              curve(40, 2.3, 0.2 + 0.05 * i, 6 + i * 0.5, i === 2 || i === 7 ? { over: 18, rise: 0.03 } : {}),
              i === 5 ? 22 : 99,
            ),
          ),
        ),
      ),
    ),
    'eight-seeds': against(seeds({ noise: 0.02, over: 22, rise: 0.012 }), seeds({ noise: 0.02 })),
    'almost-equal': against(
      one(
        'mlp',
        equal.map(([e, t, v]) => [e, t * 1.001 + g(0.0005), v * 1.001 + g(0.0005)]),
      ),
      one('mlp', equal),
    ),
    identical: against(one('mlp', equal), one('mlp', equal)),
    'base-longer': against(one('mlp', curve(12, 2.3, 0.3, 9)), one('mlp', curve(200, 2.3, 0.25, 15))),
    'head-longer': against(one('mlp', curve(200, 2.3, 0.25, 15)), one('mlp', curve(12, 2.3, 0.3, 9))),
    negative: alone(
      one(
        'vae',
        range(60).map((e) => [
          e,
          -3.2 * (1 - Math.exp(-e / 10)) + 1.5 * Math.exp(-e / 4) + g(0.03),
          -2.8 * (1 - Math.exp(-e / 10)) + 1.5 * Math.exp(-e / 4) + g(0.05),
        ]),
      ),
    ),
    'all-negative': alone(
      one(
        'elbo',
        range(60).map((e) => [e, -1234 * (1 - 0.6 * Math.exp(-e / 10)) + g(5), -1190 * (1 - 0.6 * Math.exp(-e / 10)) + g(8)]),
      ),
    ),
    'val-only': alone(
      one(
        'mlp',
        curve(40, 2.3, 0.3, 9, { over: 15, rise: 0.02 }).map(([e, , v]) => [e, v]),
        'epoch,val_loss',
      ),
    ),
    'train-only': alone(
      one(
        'mlp',
        curve(40, 2.3, 0.3, 9).map(([e, t]) => [e, t]),
        'epoch,loss',
      ),
    ),
    tiny: alone(
      one(
        'pinn',
        curve(60, 9, 0.9, 12, { over: 30, rise: 0.1 }).map(([e, t, v]) => [e, t * 1e-9, v * 1e-9]),
      ),
    ),
    huge: alone(
      one(
        'regression',
        curve(60, 9, 0.9, 12, { over: 30, rise: 0.1 }).map(([e, t, v]) => [e, t * 1e6, v * 1e6]),
      ),
    ),
    offset: alone(
      one(
        'dpo',
        range(60).map((e) => [e, 0.695 - (0.0008 * e) / 60 + g(0.00005), 0.695 - (0.0005 * e) / 60 + g(0.00005)]),
      ),
    ),
    names: alone(
      all(strange.map((name, i) => one(name, curve(30, 2.3, 0.3 + 0.05 * i, 7, i % 2 === 0 ? { over: 12, rise: 0.03 } : {})))),
    ),
    'names-drawable': alone(
      all(
        ['Обучение-2', 'δοκιμή-α', 'thử-nghiệm', 'entraînement'].map((name, i) =>
          one(name, curve(30, 2.3, 0.3 + 0.1 * i, 7, i === 0 ? { over: 12, rise: 0.03 } : {})),
        ),
      ),
    ),
    'one-long-name': alone(one(long, curve(30, 2.3, 0.3, 7, { over: 12, rise: 0.03 }))),
    'loss-accuracy-lr': alone(one('mlp', withAccuracy, 'epoch,loss,val_loss,accuracy,val_accuracy,lr')),
    tokens: alone(
      one(
        'lm',
        bySteps(
          300,
          10,
          (i) => (1.7 + 9 * (1 / (1 + (i + 1) * 5)) ** 0.4) * (1 + g(0.01)),
          (i) => (1.7 + 9 * (1 / (1 + (i + 1) * 5)) ** 0.4) * 1.02,
          1e9,
        ),
        'tokens,train_loss,val_loss',
      ),
    ),
    restarted: alone(one('mlp', [...restarted[0], ...restarted[1].slice(15)])),
    'restarted-from-zero': alone(one('mlp', [...restarted[0], ...restarted[1]])),
    'noisy-steps': against(
      one('cnn', noisySteps(true), 'step,train_loss,val_loss'),
      one('cnn', noisySteps(false), 'step,train_loss,val_loss'),
    ),
    'many-evaluation-sets': alone(
      one(
        'mlp',
        range(40).map((e) => {
          const t = 0.3 + 2 * Math.exp(-e / 9);
          return [e, t, t + 0.1 + g(0.01), t + 0.3 + Math.max(0, e - 15) * 0.02 + g(0.01), t + 0.7 + g(0.02)];
        }),
        'epoch,train_loss,val_loss_indomain,val_loss_ood,val_loss_adversarial',
      ),
    ),
    'worse-than-base': against(one('mlp', curve(40, 2.3, 0.42, 9, { noise: 0.006 })), ...baseRuns),
    'better-than-base': against(one('mlp', curve(40, 2.3, 0.22, 9, { noise: 0.006 })), ...baseRuns),
    divergence: alone(
      one(
        'gan',
        range(45).map((e) => [
          e,
          2 * Math.exp(-e / 8) + (e < 20 ? 0 : 0.1 * 1.35 ** (e - 20)),
          2.1 * Math.exp(-e / 8) + (e < 20 ? 0 : 0.12 * 1.35 ** (e - 20)),
        ]),
      ),
    ),
    oscillation: alone(
      one(
        'mlp',
        range(60).map((e) => [e, 1 + 0.48 * (-1) ** e + g(0.08), 1.1 - 0.48 * (-1) ** e + g(0.08)]),
      ),
    ),
    flat: alone(
      one(
        'mlp',
        range(40).map((e) => [e, Math.LN10 + g(0.0004), Math.LN10 + g(0.0004)]),
      ),
    ),
    constant: alone(constant(Math.LN10, 40)),
    'constant-at-one': alone(constant(1)),
    'constant-at-hundred': alone(constant(100.123456789)),
    'one-epoch': alone(one('mlp', [[0, 1.2, 1.3]])),
    'reaches-zero': alone(
      one(
        'mlp',
        range(40).map((e) => [e, Math.max(0, 1 - e / 20), Math.max(0.2, 1.1 - e / 20)]),
      ),
    ),
    'forty-runs': alone(
      all(
        range(40).map((i) =>
          one(
            `sweep-${String(i).padStart(2, '0')}`,
            curve(30, 2.3, 0.2 + 0.02 * i, 6 + i * 0.2, i % 7 === 0 ? { over: 15, rise: 0.03 } : {}),
          ),
        ),
      ),
    ),
    healthy: against(
      one('mlp', curve(60, 2.3, 0.3, 9, { noise: 0.004, gap: 0.02 })),
      one('mlp', curve(60, 2.3, 0.3, 9, { noise: 0.004, gap: 0.02 })),
    ),
    'two-runs': alone(all([one('good', curve(40, 2.3, 0.3, 9)), one('bad', curve(40, 2.3, 0.3, 9, { over: 12, rise: 0.04 }))])),
    'isolated-nans': alone(one('mlp', isolated)),
    'large-offset': alone(
      one(
        'nll',
        range(60).map((e) => [e, 54321.5 + 0.4 * Math.exp(-e / 10) + g(0.01), 54321.7 + 0.4 * Math.exp(-e / 10) + g(0.01)]),
      ),
    ),
    'validation-constant': alone(
      one(
        'mlp',
        range(40).map((e) => [e, 0.3 + 2 * Math.exp(-e / 8) + g(0.01), Math.LN2]),
      ),
    ),
    'language-model': against(
      one('gpt', languageModel(-0.03), 'step,train_loss,val_loss'),
      one('gpt', languageModel(0), 'step,train_loss,val_loss'),
    ),
    'nan-last': alone(
      all(
        range(12).map((i) =>
          one(`run-${i}`, broken(curve(40, 2.3, 0.2, 7, i === 0 ? { over: 20, rise: 0.006 } : {}), i === 11 ? 6 : 99)),
        ),
      ),
    ),
    'metric-worse': {
      ...against(
        one('mlp', accuracies(0.81), 'epoch,loss,val_loss,accuracy,val_accuracy'),
        ...range(5).map(() => one('mlp', accuracies(0.86), 'epoch,loss,val_loss,accuracy,val_accuracy')),
      ),
      metric: 'val_accuracy',
    },
    'fractional-epochs': alone(
      one(
        'ft',
        range(41).map((i) => [
          Number(((i + 1) / 13.7).toFixed(2)),
          0.4 + 1.2 * Math.exp(-i / 15) + g(0.03),
          i % 5 === 4 ? 0.5 + 1.2 * Math.exp(-i / 15) : '',
        ]),
        'epoch,loss,eval_loss',
      ),
    ),
    'one-bad-seed': alone(
      all(
        range(3).map((s) => one(`mlp-seed${s}`, curve(50, 2.3, 0.3, 9, { noise: 0.02, ...(s === 1 && { over: 15, rise: 0.04 }) }))),
      ),
    ),
    'learning-rate-grid': alone(
      all(
        ['1e-2', '1e-3', '1e-4'].flatMap((rate, i) =>
          range(4).map((s) =>
            one(
              `lr${rate}-seed${s}`,
              curve(50, 2.3, [0.9, 0.3, 0.6][i] ?? 0, 9, { noise: 0.02, ...(i === 0 && { over: 20, rise: 0.03 }) }),
            ),
          ),
        ),
      ),
    ),
    'best-at-start': alone(
      one(
        'ft',
        range(20).map((e) => [e, 0.5 * Math.exp(-e / 5) + 0.01, 0.4 + 0.03 * e + g(0.005)]),
      ),
    ),
    'million-steps': alone(
      one(
        'rl',
        bySteps(
          1000,
          20,
          (s) => 2 * Math.exp(-s / 200) + 0.4 + g(0.05),
          (s) => 2 * Math.exp(-s / 200) + 0.5,
          1500,
        ),
        'step,train_loss,val_loss',
      ),
    ),
    explodes: alone(
      one(
        'cnn',
        range(40).map((e) => [
          e,
          e < 25 ? 2 * Math.exp(-e / 8) : 1e300 * 10 ** ((e - 25) / 2),
          e < 25 ? 2.1 * Math.exp(-e / 8) : 1.7e308,
        ]),
      ),
    ),
    'chance-level': alone(
      one(
        'cnn',
        range(30).map((i) => [i, Math.LN10 + g(0.002), Math.LN10 + g(0.002), 0.1 + g(0.004)]),
        'epoch,train_loss,val_loss,val_acc',
      ),
    ),
    // A spike of the gradients, which the loss does not show.
    'gradient-spike': alone(
      one(
        'lm',
        range(80).map((i) => {
          const loss = 3 * Math.exp(-i / 20) + 2;
          return [i * 10, loss * (1 + g(0.004)), i % 8 === 0 ? loss * 1.02 : '', i === 30 ? 51_000 : 1 + g(0.02)];
        }),
        'step,loss,eval_loss,grad_norm',
      ),
    ),
    // Boxes and classes: losses of three orders of magnitude in one file.
    'losses-of-two-scales': alone(
      one(
        'yolo',
        range(20).map((i) => {
          const fall = Math.exp(-i / 5);
          return [i, 0.01 + 0.1 * fall, 0.02 + 0.1 * fall, 4 + 3 * fall, 5 + 3 * fall];
        }),
        'epoch,train/box_loss,val/box_loss,train/cls_loss,val/cls_loss',
      ),
    ),
    // The loss that was only logged in training breaks, that of the other run goes on.
    'nan-without-validation': alone(
      all([
        one('good', curve(30, 2.3, 0.3, 7)),
        one(
          'broken',
          broken(curve(30, 2.3, 0.3, 8), 9).map(([i, loss]) => [i ?? 0, loss ?? 0]),
          'epoch,loss',
        ),
      ]),
    ),
    // One run breaks before it has a value that could be drawn.
    'nan-from-the-start': alone(
      all([
        one('good', curve(30, 2.3, 0.3, 7)),
        one(
          'broken',
          range(30).map((i) => [i, Number.NaN, Number.NaN]),
        ),
      ]),
    ),
    // What comes back after the first infinity is no training any more.
    'lost-and-back': alone(
      one(
        'mlp',
        range(24).map((i) => [i, i < 6 ? 2 - i / 5 : i % 4 === 2 ? Number.NaN : i < 18 ? 2e36 * (i + 1) : Number.NaN]),
        'epoch,loss',
      ),
    ),
    // The heading is about a metric, not about the loss.
    'metric-falls': alone(
      one(
        'tagger',
        range(30).map((i) => [i, 0.9 * Math.exp(-i / 9) + 0.05 * (1 + g(0.02)), Math.min(0.6 + i * 0.04, 1 - i * 0.01) + g(0.003)]),
        'epoch,loss,val_f1',
      ),
    ),
    'metric-stands': alone(
      one(
        'mlp',
        range(60).map((i) => {
          const loss = 2.3 * Math.exp(-i / 15) + 0.3;
          return [i, loss * (1 + g(0.01)), (loss + 0.1) * (1 + g(0.01)), i < 6 ? 0.3 + 0.02 * i : 0.397];
        }),
        'epoch,loss,val_loss,val_accuracy',
      ),
    ),
    'wide-gap': alone(
      one(
        'net',
        range(30).map((i) => [i, 0.7 * Math.exp(-i / 8) + 0.02, 0.25 + 0.5 * Math.exp(-i / 7) + g(0.001)]),
      ),
    ),
    // The losses end long before the metric does.
    'losses-end-early': alone(
      one(
        'vit',
        range(100).map((i) => [i, i < 20 ? 2 + Math.abs(i - 8) / 4 : '', i < 20 ? 2.2 + Math.abs(i - 8) / 4 : '', 0.1 + g(0.002)]),
        'epoch,loss,val_loss,val_accuracy',
      ),
    ),
    // The validation loss has its last value a little before the end.
    'ends-before-the-end': alone(
      one(
        'hf',
        range(40).map((i) => [i, 2 * Math.exp(-i / 10) + 0.1, i % 4 === 0 && i <= 36 ? 0.8 + Math.abs(i - 16) * 0.015 : '']),
      ),
    ),
    // Validation rises from its first value on.
    'validation-only-rises': alone(
      one(
        'ft',
        range(20).map((i) => [i, 0.5 * Math.exp(-i / 6) + 0.02 * (1 + g(0.01)), 0.4 + 0.03 * i + g(0.004)]),
      ),
    ),
    'boosting-rounds': alone({
      'gbm/evals_result.json': JSON.stringify({
        training: { binary_logloss: range(60).map((i) => 0.2 + 0.5 * Math.exp(-i / 9)) },
        valid_0: { binary_logloss: range(60).map((i) => 0.4 + 0.3 * Math.exp(-i / 9) + 0.003 * Math.max(0, i - 20)) },
      }),
    }),
    'nan-only': alone(
      one(
        'mlp',
        range(20).map((e) => [e, Number.NaN, Number.NaN]),
      ),
    ),
    empty: alone({ 'mlp/training.csv': `${losses}\n` }),
  };
}

export const inputs = build();
