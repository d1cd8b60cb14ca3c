import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  gap: 'loss',
  earlier: 'loss',
  ratio: 'ratio',
  share: 'share',
  train: 'loss',
  validation: 'loss',
  threshold: 'share',
  noise: 'share',
  ...POINTS,
} as const satisfies Units;
