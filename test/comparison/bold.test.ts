import { describe, expect, it } from 'vitest';
import { isBoldlyWorse } from '../../src/comparison/bold.ts';
import type { Series } from '../../src/history/history.ts';

function curve(y: readonly number[], more: Partial<Series> = {}): Series {
  const x = Float64Array.from(y, (_, index) => index + 1);
  const shape = { name: 'val_loss', role: 'validation', metric: 'loss', direction: 'min', axis: 'epoch' } as const;
  return { ...shape, aggregation: 'point', component: false, x, y: Float64Array.from(y), ...more };
}

/** Falls from 2.3 to 0.5 and stays below 1 after its first epoch. */
const learned = curve([2.3, 0.9, 0.7, 0.6, 0.56, 0.55, 0.5, 0.52, 0.54, 0.56, 0.57]);
/** Falls from 1.05 to 0.9, and rises to 1.7. */
const flat = curve([1.05, 0.93, 0.9, 0.95, 1, 1.1, 1.2, 1.3, 1.5, 1.7]);
const accuracy = (y: readonly number[]) => curve(y, { metric: 'accuracy', direction: 'max' });

function bold(best: number, base: Series, end = Number.POSITIVE_INFINITY): boolean {
  return isBoldlyWorse({ best, base, end }, base.direction);
}

describe('what no seed does', () => {
  it('is a best beyond the whole later curve of a base that learned, more than half of its way back', () => {
    expect(bold(14.46, learned)).toBe(true);
    expect(bold(1.5, learned)).toBe(true);
    expect(bold(0.95, learned)).toBe(false);
    expect(bold(0.55, learned)).toBe(false);
  });
  it('is twice the best, and beyond the whole later curve, of a base that hardly learned', () => {
    expect(bold(1.75, flat)).toBe(false);
    expect(bold(1.9, flat)).toBe(true);
  });
  it('looks at the base only as far as both went', () => {
    expect(bold(1.5, learned, 1)).toBe(false);
    expect(bold(1.5, learned, 5)).toBe(true);
  });
  it('is an accuracy that is back at what guessing gives', () => {
    const classes = accuracy([0.72, 0.85, 0.9, 0.93, 0.95, 0.96]);
    const halves = accuracy([0.8, 0.93, 0.95, 0.96, 0.97, 0.97]);
    expect(bold(0.11, classes)).toBe(true);
    expect(bold(0.5, halves)).toBe(true);
    expect(bold(0.8, halves)).toBe(false);
    expect(bold(0.05, accuracy([0.08, 0.1, 0.1, 0.12]))).toBe(false);
    expect(bold(0.28, accuracy([0.717, 0.717, 0.717, 0.717]))).toBe(false);
    expect(bold(11, accuracy([72, 85, 90, 93, 95, 96]))).toBe(true);
  });
  it('is not told of losses that may be negative, of NaN, or of one point', () => {
    expect(bold(5, curve([1, -2, -3, -3.1]))).toBe(false);
    expect(bold(Number.NaN, learned)).toBe(false);
    expect(bold(14, curve([0.5]))).toBe(false);
  });
});
