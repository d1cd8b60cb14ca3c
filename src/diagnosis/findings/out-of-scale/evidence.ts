import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  perError: 'ratio',
  validation: 'loss',
  train: 'loss',
  first: 'loss',
  accuracy: 'metric',
  ...POINTS,
  threshold: 'ratio',
  noise: 'share',
} as const satisfies Units;
