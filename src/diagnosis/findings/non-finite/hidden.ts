import type { Outcome } from '../../diagnosis.ts';
import type { Features } from '../../features.ts';
import { accuracyAmong } from '../../signs/signs.ts';
import { at } from '../../statistics/order.ts';
import type { Thresholds } from '../../thresholds.ts';

/**
 * Gradients that are NaN or infinite at three points and a tenth of them, or to the end: no step was taken there. Hugging Face prints
 * the loss of such steps as 0 (`logging_nan_inf_filter`). A few at the beginning are what a loss scaler tries out, and are a note.
 */
export function brokenGradients({ signs, history, train }: Features, thresholds: Thresholds): readonly Outcome[] {
  const { gradients } = signs;
  if (gradients === undefined || gradients.firstAt === undefined) return [];
  const { count, points, toTheEnd, firstAt } = gradients;
  const lasting = count >= thresholds.brokenGradients && (toTheEnd || count >= thresholds.brokenShare * points);
  const series = history.series.find(({ name }) => name === gradients.series);
  if (series === undefined || (!lasting && count < thresholds.brokenGradients)) return [];
  const zeros = train === undefined ? 0 : train.y.filter((value, i) => value === 0 && at(train.x, i) >= firstAt).length;
  return [
    {
      state: 'found',
      finding: {
        kind: 'non-finite',
        severity: lasting ? 'failing' : 'note',
        series: [gradients.series, ...(train ? [train.series.name] : [])],
        axis: series.axis,
        from: firstAt,
        to: at(series.x, series.x.length - 1),
        evidence: { count, points, gradients: 1, zeros, threshold: 0, recovered: toTheEnd ? 0 : 1 },
        margin: 1,
        confidence: lasting ? 0.97 : 0.6,
        advice: ['use-full-precision', 'lower-learning-rate', 'clip-gradients', 'check-the-data'],
        checklist: [2, 5],
      },
    },
  ];
}

/** A training loss that falls from far above zero to exactly zero in one step, and stays there: NaN that is printed as 0. */
export function zeroFrom({ train, signs }: Features, thresholds: Thresholds): readonly Outcome[] {
  const accuracy = accuracyAmong(signs.metrics);
  if (train === undefined || train.perPoint > 1 || (accuracy !== undefined && accuracy.best > 0.97)) return [];
  const { x, y, n } = train;
  let from = n;
  while (from > 0 && at(y, from - 1) === 0) from--;
  const before = at(y, from - 1);
  if (from === 0 || n - from < thresholds.brokenGradients || !(before > 0.1 * train.first)) return [];
  return [
    {
      state: 'found',
      finding: {
        kind: 'non-finite',
        severity: 'failing',
        series: [train.series.name],
        axis: train.axis,
        from: at(x, from),
        to: at(x, n - 1),
        evidence: {
          count: n - from,
          points: n,
          zeros: n - from,
          lastFinite: before,
          lastFiniteAt: at(x, from - 1),
          threshold: 0,
          recovered: 0,
        },
        margin: 1,
        confidence: 0.9,
        advice: ['use-full-precision', 'lower-learning-rate', 'check-the-data', 'go-back-to-a-checkpoint'],
        checklist: [2, 5],
      },
    },
  ];
}
