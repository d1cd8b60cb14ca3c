import type { Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  ratio: 'ratio',
  share: 'share',
  noise: 'share',
  trainNoise: 'share',
  threshold: 'ratio',
  points: 'count',
  perPoint: 'count',
  logged: 'count',
} as const satisfies Units;
