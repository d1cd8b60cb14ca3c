import type { AdviceKind } from './diagnosis.ts';

export type LabelName = 'diverged' | 'overfitting' | 'lrTooHigh' | 'lrTooLow' | 'notConverged' | 'underfitting' | 'healthy';

export interface Opinion {
  readonly labels: Readonly<Record<LabelName, number>>;
  readonly effects: Readonly<Partial<Record<AdviceKind, number>>>;
  readonly finds: Readonly<
    Record<'overfitting' | 'oscillation' | 'slow-convergence' | 'still-improving' | 'underfitting' | 'healthy', boolean>
  >;
  readonly advice: readonly AdviceKind[];
}
