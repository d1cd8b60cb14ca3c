import { POINTS, type Units } from '../units.ts';

/** The numbers behind the finding, and the unit of each. */
export const EVIDENCE = {
  ratio: 'ratio',
  share: 'share',
  noise: 'share',
  trainNoise: 'share',
  threshold: 'ratio',
  ...POINTS,
} as const satisfies Units;
