import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  gap: 'loss',
  ratio: 'ratio',
  share: 'share',
  train: 'loss',
  validation: 'loss',
  threshold: 'share',
  noise: 'share',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
