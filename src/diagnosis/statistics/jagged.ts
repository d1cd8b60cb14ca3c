import { at } from './order.ts';

/** How a stretch of a curve moves around its smoothed self. */
export interface Jaggedness {
  /** Standard deviation of the residuals, in the unit of the values. */
  readonly deviation: number;
  /** Share of the inner points at which the curve turns. About two thirds for pure noise. */
  readonly turns: number;
  /** Of neighboring residuals: below zero where one overshoot follows another. */
  readonly autocorrelation: number;
}

export function jaggedness(values: Float64Array, smooth: Float64Array, from: number): Jaggedness {
  let squares = 0;
  let products = 0;
  let turns = 0;
  const n = values.length - from;
  for (let i = from; i < values.length; i++) {
    const residual = at(values, i) - at(smooth, i);
    squares += residual * residual;
    if (i > from) products += residual * (at(values, i - 1) - at(smooth, i - 1));
    if (i > from + 1 && (at(values, i) - at(values, i - 1)) * (at(values, i - 1) - at(values, i - 2)) < 0) turns++;
  }
  return {
    deviation: n > 0 ? Math.sqrt(squares / n) : 0,
    turns: n > 2 ? turns / (n - 2) : 0,
    autocorrelation: squares > 0 ? products / squares : 0,
  };
}
