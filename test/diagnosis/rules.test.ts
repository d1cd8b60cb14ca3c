import { describe, expect, it } from 'vitest';
import type { Finding, FindingKind, Outcome } from '../../src/diagnosis/diagnosis.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import { settle } from '../../src/diagnosis/findings/precedence.ts';
import { KINDS } from '../../src/diagnosis/registry.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import type { History } from '../../src/history/history.ts';
import { historyOf, seriesOf } from './histories.ts';

/** What the rule of one detector says by itself: the learned model is not asked. */
function stateOf(kind: FindingKind, history: History): string | undefined {
  return KINDS[kind].detect(featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }), THRESHOLDS)[0]?.state;
}

type Curve = (i: number) => number;

function valuesOf(n: number, of: Curve): readonly number[] {
  return Array.from({ length: n }, (_, i) => of(i));
}

function pair(n: number, train: Curve, validation: Curve, accuracy?: Curve): History {
  const metric = { name: 'val_accuracy', role: 'validation', metric: 'accuracy', direction: 'max' } as const;
  return historyOf([
    seriesOf(valuesOf(n, train), { name: 'loss', role: 'train' }),
    seriesOf(valuesOf(n, validation), { name: 'val_loss', role: 'validation' }),
    ...(accuracy ? [seriesOf(valuesOf(n, accuracy), metric)] : []),
  ]);
}

function training(n: number, loss: Curve): History {
  return historyOf([seriesOf(valuesOf(n, loss), { name: 'loss', role: 'train' })]);
}

const falling: Curve = (i) => 2 * 0.93 ** i;
const turning: Curve = (i) => 0.5 + 0.01 * Math.abs(i - 12);

describe('overfitting', () => {
  it('is a visible part of what training did, however huge the first values were', () => {
    expect(stateOf('overfitting', pair(40, falling, turning))).toBe('found');
    const huge = pair(40, falling, (i) => (i < 3 ? 1e4 : turning(i)));
    expect(stateOf('overfitting', huge)).toBe('found');
  });

  it('is none where all of the fall is as large, and the rise no part of it', () => {
    expect(
      stateOf(
        'overfitting',
        pair(40, falling, (i) => turning(i) + 1e4 * Math.max(0, 1 - i / 12)),
      ),
    ).toBe('clear');
  });

  it('is a rise of a tenth: less is a late rise', () => {
    const mild = pair(40, falling, (i) => 0.5 + 0.0016 * Math.abs(i - 12) + 0.4 * Math.max(0, 1 - i / 12));
    expect(stateOf('overfitting', mild)).toBe('clear');
    expect(stateOf('late-rise', mild)).toBe('found');
  });

  it('may be where a tenth is seen and scatter explains it: no more than a note', () => {
    const swings = pair(24, falling, (i) => 0.5 + 0.5 * 0.8 ** i + 0.05 * Math.sin(2.4 * i) + (i > 20 ? 0.02 : 0));
    const [outcome] = KINDS.overfitting.detect(featuresOf(swings, { checkpoint: 'auto', thresholds: THRESHOLDS }), THRESHOLDS);
    expect(outcome).toMatchObject({ state: 'found', finding: { severity: 'note' } });
  });
});

describe('metric-mismatch', () => {
  const said = (accuracy: Curve) => stateOf('metric-mismatch', pair(40, falling, turning, accuracy));

  it('is a metric that improves to the end while the loss rises', () => {
    expect(said((i) => 0.5 + 0.01 * i)).toBe('found');
  });

  it('is a metric that jumped after the best loss and has stood there since', () => {
    expect(said((i) => (i < 18 ? 0.5 : 0.7))).toBe('found');
  });

  it('is none of a metric that gave up most of what it had gained', () => {
    const late = (end: number) => said((i) => (i < 20 ? 0.5 : i < 29 ? 0.4 : i < 36 ? 0.9 : end));
    expect(late(0.62)).toBe('clear');
    expect(late(0.85)).toBe('found');
  });
});

describe('oscillation', () => {
  const base: Curve = (i) => Math.exp(-i / 30);

  it('goes up and down from one point to the next', () => {
    expect(
      stateOf(
        'oscillation',
        training(200, (i) => base(i) + (i % 2 === 0 ? 0.15 : -0.15)),
      ),
    ).toBe('found');
  });

  it('is no slow wave, though small steps make it turn as often', () => {
    const wave: Curve = (i) => 0.4 * Math.sin((2 * Math.PI * i) / 10) + (i % 2 === 0 ? 0.16 : -0.16);
    expect(
      stateOf(
        'oscillation',
        training(200, (i) => base(i) + wave(i)),
      ),
    ).toBe('clear');
  });
});

describe('early-stopping', () => {
  /** Falls to 1 and stays there, rises for six strips, and comes back to `end`. */
  const returning =
    (end: number): Curve =>
    (i) =>
      i < 24 ? Math.max(1, 2 - 0.0625 * i) : i < 54 ? 1 + 0.01 * (i - 24) : Math.max(end, 1.3 - 0.02 * (i - 54));

  it('would have cost nothing where the run found no better value later', () => {
    expect(stateOf('early-stopping', pair(100, falling, returning(1.1)))).toBe('found');
    expect(stateOf('early-stopping', pair(100, falling, returning(0.995)))).toBe('found');
  });

  it('is not told of where it would have cost more than one per cent of the loss', () => {
    expect(stateOf('early-stopping', pair(100, falling, returning(0.98)))).toBe('clear');
  });
});

describe('noisy-validation', () => {
  const scattered: Curve = (i) => 0.5 - 0.005 * i + 0.02 * Math.sin(i * i);

  it('scatters far more than a training loss that hardly does', () => {
    expect(
      stateOf(
        'noisy-validation',
        pair(40, (i) => 0.5 - 0.01 * i, scattered),
      ),
    ).toBe('found');
  });

  it('is none beside a training loss that falls a hundred times as far, smooth though it is', () => {
    expect(
      stateOf(
        'noisy-validation',
        pair(40, (i) => 40 - i, scattered),
      ),
    ).toBe('clear');
  });
});

describe('generalization-gap', () => {
  it('is half of the training loss, and a visible part of the descent', () => {
    expect(
      stateOf(
        'generalization-gap',
        pair(40, falling, (i) => 1 + 2 * 0.8 ** i),
      ),
    ).toBe('found');
  });

  it('is none that is small against what both losses fell by', () => {
    const high: Curve = (i) => 100 * 0.7 ** i;
    expect(
      stateOf(
        'generalization-gap',
        pair(
          40,
          (i) => 0.5 + high(i),
          (i) => 1 + high(i),
        ),
      ),
    ).toBe('clear');
  });
});

describe('of two findings that tell the same', () => {
  const PAIRS: readonly (readonly [stronger: FindingKind, weaker: FindingKind])[] = [
    ['overfitting', 'late-rise'],
    ['overfitting', 'early-stopping'],
    ['late-rise', 'early-stopping'],
    ['overfitting', 'generalization-gap'],
    ['overfitting', 'plateau'],
    ['overfitting', 'still-improving'],
    ['still-improving', 'plateau'],
    ['still-improving', 'early-stopping'],
    ['oscillation', 'spike'],
    ['training-loss-rise', 'plateau'],
  ];

  function foundOf(kind: FindingKind): Outcome {
    const finding: Finding = {
      kind,
      severity: 'note',
      series: ['val_loss'],
      axis: 'epoch',
      from: 1,
      to: 9,
      evidence: { threshold: 0.1 },
      margin: 1,
      confidence: 0.5,
      advice: [],
      checklist: [],
    };
    return { state: 'found', finding };
  }

  const settled = (...kinds: readonly FindingKind[]) => settle(kinds.map(foundOf)).map(({ state }) => state);

  it.each(PAIRS)('%s takes the place of %s, which was judged and lies at its threshold', (stronger, weaker) => {
    expect(settled(stronger, weaker)).toEqual(['found', 'clear']);
    expect(settled(weaker)).toEqual(['found']);
    const hidden = settle([foundOf(stronger), foundOf(weaker)])[1];
    expect(hidden).toEqual({ state: 'clear', kind: weaker, margin: 0, series: ['val_loss'], evidence: { threshold: 0.1 } });
  });

  it('leaves findings that tell different things side by side', () => {
    expect(settled('overfitting', 'spike', 'oscillation', 'restarted-log')).toEqual(['found', 'clear', 'found', 'found']);
    expect(settled('generalization-gap', 'plateau', 'training-loss-rise')).toEqual(['found', 'clear', 'found']);
    expect(settled('slow-convergence', 'noisy-validation', 'metric-mismatch')).not.toContain('clear');
  });
});

describe('training-loss-rise', () => {
  /** Level after its first points, with a scatter of about a quarter; `rise` in its last third. */
  function scattered(seed: number, rise: number): History {
    let state = seed * 7919;
    const random = (): number => {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      return state / 2 ** 31;
    };
    const loss: Curve = (i) => 1 + 2 * Math.exp(-i / 2) + 0.5 * (random() + random() + random() - 1.5) + (i > 53 ? rise : 0);
    return training(80, loss);
  }

  it.each([67, 127])('is no luck of the lowest few of many values (seed %i)', (seed) => {
    expect(stateOf('training-loss-rise', scattered(seed, 0))).toBe('clear');
    expect(stateOf('training-loss-rise', scattered(seed, 1))).toBe('found');
  });
});
