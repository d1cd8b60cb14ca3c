import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Series } from '../../src/history/history.ts';
import { historyOf, runOf, seriesOf } from './histories.ts';

type Of = (i: number) => number;

const valuesOf = (n: number, of: Of): readonly number[] => Array.from({ length: n }, (_, i) => of(i));

function losses(n: number, train: Of, validation: Of): readonly Series[] {
  return [
    seriesOf(valuesOf(n, train), { name: 'loss', role: 'train' }),
    seriesOf(valuesOf(n, validation), { name: 'val_loss', role: 'validation' }),
  ];
}

function score(n: number, of: Of, role: 'train' | 'validation', metric: 'auc' | 'map'): Series {
  return seriesOf(valuesOf(n, of), { name: `${role} ${metric}`, role, metric, direction: 'max' });
}

function said(series: readonly Series[], boosting = false) {
  const { runs } = diagnose({ runs: [runOf({ ...historyOf(series), ...(boosting && { boosting }) })] });
  const [run] = runs;
  const worst = run?.findings.find(({ severity }) => severity !== 'note');
  return { verdict: run?.verdict, kind: worst?.kind, advice: run?.replicates[0].advice[0] };
}

describe('an accuracy without any loss that falls again', () => {
  const risesTo =
    (peak: number, last: number): Of =>
    (i) =>
      i < last ? 0.5 + ((peak - 0.5) * i) / last : peak - 0.007 * (i - last) + 0.002 * Math.sin(7 * i);
  const both = (training: Of, validation: Of): readonly Series[] => [
    seriesOf(valuesOf(30, training), { name: 'accuracy', role: 'train', metric: 'accuracy', direction: 'max' }),
    seriesOf(valuesOf(30, validation), { name: 'val_accuracy', role: 'validation', metric: 'accuracy', direction: 'max' }),
  ];

  it('overfits where that of the training data goes on rising', () => {
    const training: Of = (i) => 0.99 - 0.4 * Math.exp(-i / 6);
    expect(said(both(training, risesTo(0.78, 6)))).toMatchObject({ verdict: 'warning', kind: 'overfitting' });
  });

  it('is not healthy where that of the training data was at its best before', () => {
    const training: Of = (i) => (i < 3 ? 0.9 : 0.99);
    expect(said(both(training, risesTo(0.9, 4)))).toMatchObject({ verdict: 'unknown', kind: undefined });
  });

  it('is healthy where it stays near its best', () => {
    const training: Of = (i) => 0.97 - 0.4 * Math.exp(-i / 6);
    const validation: Of = (i) => 0.8 - 0.3 * Math.exp(-i / 4) + 0.002 * Math.sin(7 * i);
    expect(said(both(training, validation))).toMatchObject({ verdict: 'healthy', kind: undefined });
  });
});

describe('a metric of the training data that leaves that of the validation set behind', () => {
  const training: Of = (i) => 0.98 - 0.12 * Math.exp(-i / 20);

  it('overfits where validation gained nothing since the beginning; the rate comes first', () => {
    const flat: Of = (i) => 0.84 + 0.001 * Math.sin(7 * i);
    const both = [score(60, training, 'train', 'auc'), score(60, flat, 'validation', 'auc')];
    expect(said(both)).toEqual({ verdict: 'warning', kind: 'overfitting', advice: 'lower-learning-rate' });
  });

  it('does not where validation gained a third of it', () => {
    const carried: Of = (i) => 0.84 - 0.04 * Math.exp(-i / 20);
    const both = [score(60, training, 'train', 'auc'), score(60, carried, 'validation', 'auc')];
    expect(said(both).kind).toBeUndefined();
  });
});

describe('healthy is earned', () => {
  it('is not what was learned by heart, and that is said where validation stayed behind', () => {
    const series = losses(
      30,
      (i) => 0.9 + 0.6 * Math.exp(-i / 6),
      (i) => 1.36 + 0.14 * Math.exp(-i / 4),
    );
    expect(said(series).kind).toBe('no-generalization');
  });

  it.each([3, 5, 8, 19])(
    'is not a fall by less than half that goes on as before, after %i evaluations; from twenty on it is slow',
    (n) => {
      const falling = (count: number) => {
        const loss: Of = (i) => 0.69 - 0.012 * i;
        return [...losses(count, loss, (i) => loss(i) + 0.005), score(count, (i) => 0.75 + 0.005 * i, 'validation', 'auc')];
      };
      expect(said(falling(n)).verdict).toBe('unknown');
      expect(said(falling(20)).kind).toBe('slow-convergence');
    },
  );

  it('is not the end of four evaluations that lies 5 % above the best', () => {
    const values = [1, 0.61, 0.6, 0.63];
    const series = losses(
      4,
      (i) => 0.9 - 0.1 * i,
      (i) => values[i] ?? 0,
    );
    expect(said(series).verdict).toBe('unknown');
  });

  it('is not a score near 0 after many evaluations, whatever the loss does', () => {
    const falling: Of = (i) => 0.06 + 0.7 * Math.exp(-i / 5);
    const found = said([...losses(40, falling, falling), score(40, (i) => 0.02 + 0.0004 * i, 'validation', 'map')]);
    expect(found).toEqual(expect.objectContaining({ verdict: 'warning', kind: 'no-learning' }));
  });
});

describe('boosted trees that still fall at the end', () => {
  const falling: Of = (i) => 0.2 + 0.8 * Math.exp(-i / 25);

  it('stopped too early', () => {
    expect(said(losses(60, falling, falling), true)).toEqual(
      expect.objectContaining({ verdict: 'warning', kind: 'still-improving' }),
    );
  });

  it('is a note of a network, whose rate may be about to decay', () => {
    expect(said(losses(60, falling, falling)).kind).toBeUndefined();
  });
});

describe('a validation loss that fell first and takes it back', () => {
  it('overfits, and is not called one that never carried over', () => {
    const turning: Of = (i) => 0.64 + (i < 6 ? 0.006 * (6 - i) : 0.012 * (i - 6));
    const series = losses(13, (i) => 0.2 + 0.35 * Math.exp(-i / 4), turning);
    expect(said(series).kind).toBe('overfitting');
  });
});

describe('a validation loss that goes up at each of the last three of twelve evaluations', () => {
  const training: Of = (i) => 1.9 * 0.76 ** i;
  const bending = (last: number): Of => {
    const end = [0.478, 0.495, 0.516, last];
    return (i) => end[i - 8] ?? 0.5 + 1.5 * 0.6 ** i;
  };

  it('overfits where it ends a tenth above its best, though the means of three hide it', () => {
    expect(said(losses(12, training, bending(0.535)))).toMatchObject({ verdict: 'warning', kind: 'overfitting' });
  });

  it('is not judged by its last value alone', () => {
    expect(said(losses(12, training, bending(0.7))).verdict).not.toBe('failing');
    expect(said(losses(12, training, bending(0.52))).kind).toBeUndefined();
  });
});

describe('a rise while training loss rises a little too', () => {
  it('is no more than a warning, however high', () => {
    const turning: Of = (i) => (i < 15 ? 1 - 0.04 * i : 0.4 + 0.008 * (i - 14));
    const level: Of = (i) => (i < 10 ? 0.9 - 0.06 * i : 0.3 + 0.002 * (i - 9));
    expect(said(losses(60, level, turning)).verdict).toBe('warning');
    expect(said(losses(60, (i) => 0.9 * 0.95 ** i, turning)).verdict).toBe('failing');
  });
});

describe('one answer to everything', () => {
  it('is not given where training loss fell far below what it costs', () => {
    const sure: Of = (i) => 0.6 * 0.8 ** i;
    const near: Of = (i) => 0.106 + 0.1 * 0.5 ** i + 0.0002 * i;
    const accuracy = seriesOf(
      valuesOf(30, (i) => (i < 6 ? 0.95 : 0.978)),
      { name: 'val_acc', role: 'validation', metric: 'accuracy', direction: 'max' },
    );
    expect(said([...losses(30, sure, near), accuracy]).kind).toBeUndefined();
  });
});

describe('little that was learned, while one loss falls on and the other scatters', () => {
  it.each([40, 41, 50, 65, 66, 67])('is slow after %i evaluations, whichever fell most by luck', (n) => {
    const falling: Of = (i) => 1.08 * (1 - 0.0011 * i);
    const jagged: Of = (i) => 1.2 + 0.03 * Math.sin(5 * i) - (i === 3 || i === 65 ? 0.06 : 0);
    expect(said(losses(n, jagged, falling)).kind).toBe('slow-convergence');
  });
});

describe('that nothing was learned', () => {
  const creeping = (n: number): readonly Series[] => {
    const loss: Of = (i) => 1.1 * (1 - 0.0015 * i);
    return losses(n, loss, loss);
  };

  it('is no more than a warning while the loss falls on with every evaluation', () => {
    expect(said(creeping(13))).toMatchObject({ verdict: 'warning', kind: 'no-learning' });
  });

  it('stays told until the loss has fallen by a twentieth', () => {
    expect(said(creeping(16))).toMatchObject({ verdict: 'warning', kind: 'no-learning' });
    expect(said(creeping(19)).kind).toBe('no-learning');
  });
});

describe('an accuracy that stands', () => {
  const stuck = seriesOf(
    valuesOf(60, (i) => (i < 12 ? 0.3 + 0.005 * i : 0.397)),
    { name: 'val_acc', role: 'validation', metric: 'accuracy', direction: 'max' },
  );
  const validation: Of = (i) => 1.054 + 0.2 * 0.6 ** i;

  it('asks for one batch first where training loss stands as well, and for the validation set where it falls', () => {
    const standing: Of = (i) => 1.061 + 0.5 * 0.6 ** i;
    const falling: Of = (i) => 1.2 - 0.01 * i;
    expect(said([...losses(60, standing, validation), stuck])).toMatchObject({
      kind: 'constant-metric',
      advice: 'overfit-one-batch',
    });
    expect(said([...losses(60, falling, validation), stuck])).toMatchObject({
      kind: 'constant-metric',
      advice: 'check-validation',
    });
  });
});

describe('a rise that is straight', () => {
  /** Ends so far above its best after so many of the evaluations. */
  const risen = (n: number, after: number, height: number): Of => {
    const best = n - 1 - after;
    return (i) => (i <= best ? 0.5 + 1.5 * 0.3 ** ((6 * i) / best) : 0.5 * (1 + (height * (i - best)) / after));
  };
  const WEIGHT = ['failing', 'warning', 'note'];

  it('is judged no more sternly from fewer evaluations', () => {
    for (const height of [0.15, 0.27, 0.4, 0.8]) {
      const severities = [6, 8, 10, 12, 15, 18, 24, 30, 36, 45, 60].map((n) => {
        const found = said(losses(n, (i) => 0.9 * 0.05 ** (i / (n - 1)), risen(n, n / 2, height)));
        return WEIGHT.indexOf(found.verdict ?? '');
      });
      expect(severities, `${height}`).toEqual(severities.toSorted((a, b) => b - a));
    }
  });
});
