import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/shared.ts';
import { featuresOf } from '../../src/diagnosis/features.ts';
import type { Ahead } from '../../src/diagnosis/signs/forecast.ts';
import { isMeasured } from '../../src/diagnosis/signs/measured.ts';
import { THRESHOLDS } from '../../src/diagnosis/thresholds.ts';
import { historyOf, seriesOf } from './histories.ts';

const EPOCHS = 60;
const epochs = (value: (epoch: number) => number): number[] => Array.from({ length: EPOCHS }, (_, i) => value(i + 1));

function forecast(validation: readonly number[], rate?: readonly number[], scale = 1) {
  const x = Float64Array.from(validation, (_, i) => scale * (i + 1));
  const series = [
    seriesOf(validation, { name: 'val_loss', role: 'validation', x, axis: scale === 1 ? 'epoch' : 'step' }),
    ...(rate
      ? [seriesOf(rate, { name: 'lr', role: 'other', metric: 'lr', direction: 'unknown', x, axis: scale === 1 ? 'epoch' : 'step' })]
      : []),
  ];
  const history = historyOf(series);
  const judged = history.series.find(({ name }) => name === 'val_loss');
  const { forecast } = featuresOf(history, { checkpoint: 'auto', thresholds: THRESHOLDS }).signs;
  const sign = judged && forecast.get(judged);
  if (sign === undefined) throw new Error('no forecast');
  return sign;
}

function aheadOf(sign: ReturnType<typeof forecast>): readonly Ahead[] {
  if (!isMeasured(sign)) throw new Error(sign.because.code);
  return sign.ahead;
}

describe('the forecast of a loss', () => {
  it('of a power law holds what really comes, for every length, in its interval', () => {
    const law = (epoch: number): number => 1 + 2 * epoch ** -0.5;
    for (const { more, expected, low, high } of aheadOf(forecast(epochs(law)))) {
      const really = law(EPOCHS * (1 + more));
      expect(low).toBeLessThan(really);
      expect(high).toBeGreaterThan(really);
      expect(Math.abs(expected - really) / (law(EPOCHS) - really)).toBeLessThan(0.5);
    }
  });

  it('of a loss that is level promises nothing, and never less than nothing after a rise', () => {
    for (const flat of [epochs((e) => 0.3 + 2 * Math.exp(-e / 3)), epochs((e) => 0.3 + 0.01 * e)])
      for (const { gain, most } of aheadOf(forecast(flat))) {
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(most).toBeLessThan(0.01);
      }
  });

  it.each([3, 6, 12, 30])('of a loss that settles with a time constant of %d epochs knows what is left', (constant) => {
    const law = (e: number): number => 0.4 + 2 * Math.exp(-e / constant);
    const random = seeded(constant);
    for (const noise of [0, 0.004, 0.01])
      for (const { more, gain } of aheadOf(forecast(epochs((e) => law(e) * (1 + noise * (random() - 0.5))))))
        expect(gain).toBeCloseTo((law(EPOCHS) - law(EPOCHS * (1 + more))) / law(EPOCHS), 1.7);
  });

  it('is not led astray by one spike', () => {
    const law = (e: number): number => 0.4 + 2 * Math.exp(-e / 12);
    const [, half] = aheadOf(forecast(epochs((e) => (e === 30 ? 40 : law(e)))));
    expect(half?.gain).toBeCloseTo((law(EPOCHS) - law(1.5 * EPOCHS)) / law(EPOCHS), 2);
  });

  it('promises nothing of what only scatters', () => {
    const draws = Array.from({ length: 40 }, (_, seed) => seeded(seed));
    const promised = draws.filter((random) =>
      aheadOf(forecast(epochs(() => 1 + 0.02 * random()))).some(({ gain }) => gain > 0.005),
    );
    expect(promised.length).toBeLessThanOrEqual(2);
  });

  it('promises of a longer training no less, and no more in proportion', () => {
    for (const random of Array.from({ length: 40 }, (_, seed) => seeded(seed))) {
      const [quarter = 0, half = 0, double = 0] = aheadOf(forecast(epochs((e) => 1 + e ** -0.4 + 0.01 * random()))).map(
        ({ gain }) => gain,
      );
      expect(half).toBeGreaterThanOrEqual(quarter);
      expect(double).toBeGreaterThanOrEqual(half);
      expect(half).toBeLessThan(2 * quarter + 0.001);
      expect(double).toBeLessThan(2 * half + 0.001);
    }
  });

  it('says of a loss that rose over the stretch before that it does, unless that is its scatter', () => {
    const rises = (loss: number[]): unknown => aheadOf(forecast(loss))[1]?.rises;
    expect(rises(epochs((e) => 1 + 0.01 * e))).toBe(true);
    expect(rises(epochs((e) => 1 + 2 * e ** -0.5))).toBeUndefined();
    expect(rises(epochs((e) => 1 + 0.01 * Math.sin(7 * e)))).toBeUndefined();
  });

  it('is the same by steps as by epochs', () => {
    const loss = epochs((e) => 1 + 2 * e ** -0.5);
    expect(aheadOf(forecast(loss, undefined, 250))).toEqual(aheadOf(forecast(loss)));
  });

  it('abstains before the end of a cosine, and says after it that nothing more comes', () => {
    const loss = epochs((e) => 1 + 2 * e ** -0.5);
    const cosine = (of: number) => epochs((e) => 0.0005 * (1 + Math.cos((Math.PI * e) / of)));
    expect(forecast(loss, cosine(100))).toEqual({ because: { code: 'rate-changing', rate: cosine(100).at(-1) } });
    const ended = forecast(loss, cosine(EPOCHS));
    expect(ended).toMatchObject({ done: true });
    expect(Math.max(...aheadOf(ended).map(({ most }) => most))).toBeLessThan(0.005);
  });

  it('counts time in what the learning rate adds up to', () => {
    const loss = epochs((e) => 1 + 2 * e ** -0.5);
    const slower = epochs((e) => 1 + 2 * (e > 40 ? 40 + 0.1 * (e - 40) : e) ** -0.5);
    const [, plain] = aheadOf(
      forecast(
        loss,
        epochs(() => 0.001),
      ),
    );
    const [, lowered] = aheadOf(
      forecast(
        slower,
        epochs((e) => (e > 40 ? 0.0001 : 0.001)),
      ),
    );
    expect(plain).toEqual(aheadOf(forecast(loss))[1]);
    expect(lowered?.gain).toBeLessThan((plain?.gain ?? 0) / 4);
  });

  it('says nothing of lengths of which it knows as good as nothing, and abstains where that is all of them', () => {
    const lengths = (fall: number) => aheadOf(forecast(epochs((e) => e ** -fall))).map(({ more }) => more);
    expect(lengths(0.2)).toEqual([0.25, 0.5, 1]);
    expect(lengths(0.45)).toEqual([0.25, 0.5]);
    expect(forecast(epochs((e) => e ** -0.45))).toMatchObject({ beyond: { code: 'too-steep' }, length: EPOCHS });
    expect(forecast(epochs((e) => e ** -0.2))).not.toHaveProperty('beyond');
    expect(forecast(epochs((e) => e ** -3))).toEqual({ because: { code: 'too-steep' } });
    expect(forecast(epochs((e) => 1 + (e % 2 === 0 ? 0.5 : -0.5)))).toEqual({ because: { code: 'too-noisy' } });
  });

  it.each([1.7e308, -1.7e308, 1e300, Number.MIN_VALUE])('says only finite numbers of losses of %s', (size) => {
    for (const shape of [(e: number) => 1 - e / 80, (e: number) => 1 / e, (e: number) => (e % 2) * 2 - 1, () => 1]) {
      const said = forecast(epochs((e) => size * shape(e)));
      const ahead = 'ahead' in said ? said.ahead : [];
      for (const one of ahead)
        expect(Object.values(one).filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
    }
  });

  it('of a loss below zero is a share of what it fell', () => {
    const loss = epochs((e) => 2 * e ** -0.5 - 3);
    const [, half] = aheadOf(forecast(loss));
    expect(forecast(loss)).toHaveProperty('ofFall', true);
    expect(forecast(loss.map((value) => value + 4))).not.toHaveProperty('ofFall');
    expect(half?.gain).toBeGreaterThan(0.005);
    expect(half?.gain).toBeLessThan(0.05);
  });
});
